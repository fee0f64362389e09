// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/crypto/signature.h"

#include <QList>
#include <QString>
#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QPushButton;

namespace anguan {

class Banner;
class PasswordField;
class Vault;

/// A signature given at this desk: whose, with that person's own password. The key is opened off the GUI
/// thread; what is signed and what follows is the business of whoever puts this on a page.
class DeskSign : public QWidget
{
    Q_OBJECT
public:
    struct Signer
    {
        QString login;
        QString words; ///< as shown: "周安然（安全管理员）"
    };
    struct Work
    {
        /// Everything but the password; asked before it is typed in vain.
        std::function<Result<void>(const QString &login)> check;
        /// Signs and stores; with the opened key.
        std::function<Result<void>(const QString &login, const SigningKey &key)> sign;
        /// Journals a password that does not open the key.
        std::function<Result<void>(const QString &login)> refused;
    };

    DeskSign(Vault &vault, Work work, QWidget *parent = nullptr);

    void setSigners(const QList<Signer> &signers);
    void setWhat(const QString &sentence); ///< what exactly gets signed
    QString signer() const;
    PasswordField *password() const { return m_password; }

signals:
    void signedBy(const QString &login);
    void busyChanged(bool busy);

private:
    void sign();
    void finish(const QString &login, Result<SigningKey> key);
    void refuse(const QString &sentence);
    void setBusy(bool busy);

    Vault &m_vault;
    Work m_work;
    QComboBox *m_signer;
    PasswordField *m_password;
    QPushButton *m_sign;
    Banner *m_banner;
    QLabel *m_what;
};

} // namespace anguan
