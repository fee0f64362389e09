// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/screen.h"

class QListWidget;
class QStackedWidget;

namespace anguan {

class MachineSettings;
class SettingsPage;
class Vault;

/// Settings of the unit and of this machine, the logins, one's own password, backups: sections on the left.
class SettingsScreen : public Screen
{
    Q_OBJECT
public:
    SettingsScreen(Vault &vault, MachineSettings &machine, QWidget *parent = nullptr);

    QString title() const override;
    QString subtitle() const override;
    void activate() override;
    QList<QWidget *> panes() override;
    void keepDraft() override;
    void restoreDraft() override;
    void openItem(const QString &section) override; ///< "unit", "periods", "lock", "display", "logins", …
    QString currentItem() const override;

private:
    void add(const QString &id, const QString &title, const QString &icon, SettingsPage *page);
    SettingsPage *current() const;

    Vault &m_vault;
    QListWidget *m_sections;
    QStackedWidget *m_stack;
    QList<SettingsPage *> m_pages;
};

} // namespace anguan
