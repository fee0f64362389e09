// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/vault/journal.h"
#include "ui/widgets/card.h"

class QTextBrowser;
class QPushButton;

namespace anguan {

class Vault;

/// One entry of the journal: who, when, what, before and after in words, and the hashes that chain it.
class EntryView : public Card
{
    Q_OBJECT
public:
    explicit EntryView(Vault &vault, QWidget *parent = nullptr);

    void showEntry(const JournalEntry *entry);
    QString text() const;

signals:
    void openRequested(const QString &number);

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    QString asHtml(const JournalEntry &entry) const;

    Vault &m_vault;
    QTextBrowser *m_text;
    QPushButton *m_open;
    QString m_number;
};

} // namespace anguan
