// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/crypto/secret.h"

#include <QWidget>

namespace anguan {

class FormRow;
class PasswordField;

/// A new password, typed twice, judged by the vault's own rules while it is typed.
class NewPassword : public QWidget
{
    Q_OBJECT
public:
    explicit NewPassword(QWidget *parent = nullptr);

    void setLogin(const QString &login); ///< a password must not be the login
    /// Marks what is missing; true when both are right.
    bool check();
    bool isGood() const;
    Secret secret() const;
    void clear();
    PasswordField *first() const { return m_first; }
    PasswordField *second() const { return m_second; }

signals:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QString ruleBroken() const;
    bool isRepeated() const;
    void look(bool strictly);

    QString m_login;
    PasswordField *m_first;
    PasswordField *m_second;
    FormRow *m_firstRow;
    FormRow *m_secondRow;
};

} // namespace anguan
