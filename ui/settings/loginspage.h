// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/vault/logins.h"
#include "ui/settings/settingspage.h"

#include <functional>

class QLabel;
class QPushButton;
class QTableWidget;

namespace anguan {

class Banner;
class Task;
class Vault;

/// The people of the program: roles, passwords, keys.
class LoginsPage : public SettingsPage
{
    Q_OBJECT
public:
    explicit LoginsPage(Vault &vault, QWidget *parent = nullptr);

    void load() override;

private:
    void fill();
    void look();
    const Login *selected() const;
    void addLogin();
    void changeLogin();
    void resetPassword();
    void toggleActive();
    void prepare(const QString &login, Secret password, const QString &title,
                 std::function<void(PreparedPassword)> store);
    void settle(const Result<void> &result, const QString &notice);

    Vault &m_vault;
    QList<Login> m_logins;
    Banner *m_banner;
    QTableWidget *m_table;
    QLabel *m_keys;
    QPushButton *m_add;
    QPushButton *m_change;
    QPushButton *m_reset;
    QPushButton *m_toggle;
    Task *m_task = nullptr; ///< a password is being worked through
};

} // namespace anguan
