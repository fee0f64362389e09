// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/vault/vault.h"

#include <QWidget>

#include <memory>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace anguan {

class Banner;
class FormRow;
class NewPassword;

/// The sealed envelope was opened: its key lets an officer in with a new password.
class RecoverPage : public QWidget
{
    Q_OBJECT
public:
    explicit RecoverPage(QWidget *parent = nullptr);

    void begin(const QString &path, const QString &login);
    std::unique_ptr<Vault> takeVault();

signals:
    void leaving();
    void recovered();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void recover();
    void settle(Result<std::unique_ptr<Vault>> vault);

    QString m_path;
    std::unique_ptr<Vault> m_vault;
    QLabel *m_title;
    Banner *m_banner;
    QPlainTextEdit *m_key;
    QLineEdit *m_login;
    NewPassword *m_password;
    FormRow *m_keyRow;
    FormRow *m_loginRow;
    QPushButton *m_back;
    QPushButton *m_go;
};

} // namespace anguan
