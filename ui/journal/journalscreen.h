// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/screen.h"

class QTableView;

namespace anguan {

class Banner;
class ChainCard;
class EntryView;
class JournalFilters;
class JournalModel;
class SignedHeadsView;
class Vault;

/// The journal of the whole vault: whether its chain holds, and every entry in words.
class JournalScreen : public Screen
{
    Q_OBJECT
public:
    explicit JournalScreen(Vault &vault, QWidget *parent = nullptr);

    QString title() const override;
    QString subtitle() const override;
    QString guidePage() const override { return QStringLiteral("journal"); }
    void activate() override;
    void focusFilter() override;
    QList<QWidget *> panes() override;
    bool stepBack() override;

    JournalModel *model() const { return m_model; }
    ChainCard *chain() const { return m_chain; }

private:
    void applyFilter();

    Vault &m_vault;
    JournalModel *m_model;
    ChainCard *m_chain;
    JournalFilters *m_filters;
    Banner *m_notice;
    QTableView *m_table;
    EntryView *m_entry;
    SignedHeadsView *m_heads;
};

} // namespace anguan
