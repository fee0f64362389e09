// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/vault/logins.h"

#include <QDialog>

#include <optional>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace anguan {

class Banner;
class FormRow;
class NewPassword;

/// A new person of the program, or the roles of one.
class LoginDialog : public QDialog
{
    Q_OBJECT
public:
    LoginDialog(Vault &vault, const std::optional<Login> &present, QWidget *parent);

    Login login() const;
    Secret password() const;

private:
    Roles roles() const;
    void check();

    Vault &m_vault;
    std::optional<Login> m_present;
    Banner *m_banner;
    QLineEdit *m_login;
    QLineEdit *m_name;
    QList<QCheckBox *> m_roles;
    QComboBox *m_position;
    QComboBox *m_person;
    NewPassword *m_password;
    FormRow *m_loginRow;
    FormRow *m_nameRow;
};

/// "Deputy in charge" for "deputy": for a reader.
QString positionName(const QString &position);

} // namespace anguan
