// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/approvals/approvals.h"
#include "ui/widgets/card.h"

class QButtonGroup;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace anguan {

class Banner;
class PasswordField;
class SigningSession;
class Vault;

/// The answer of whoever has to sign now, at this desk: decision, opinion, whose key, the password that opens
/// it, and what exactly gets signed. The key is opened off the GUI thread.
class SignCard : public Card
{
    Q_OBJECT
public:
    SignCard(Vault &vault, const Approval &approval, const QStringList &signers, SigningSession &session,
             QWidget *parent = nullptr);

    /// Decision and opinion, never the password.
    Values typed() const;
    void setTyped(const Values &values);
    bool isDirty() const;

signals:
    void edited();
    void previewRequested();
    void busyChanged(bool busy);
    void answered(const QString &number);

private:
    void build(const QStringList &signers);
    Decision decision() const;
    QString signer() const;
    void sayWhatIsSigned();
    void showSession(); ///< asks for no password while the signer's key is open
    void sign();
    void finish(std::shared_ptr<Approvals::Signing> signing, Result<SigningKey> key);
    void store(const Approvals::Signing &signing, const SigningKey &key);
    void refuse(const QString &sentence);
    void setBusy(bool busy);

    Vault &m_vault;
    Approval m_approval;
    SigningSession &m_session;
    QButtonGroup *m_decisions = nullptr;
    QPlainTextEdit *m_opinion = nullptr;
    QComboBox *m_signer = nullptr;
    PasswordField *m_password = nullptr;
    QPushButton *m_preview = nullptr;
    QPushButton *m_sign = nullptr;
    QLabel *m_what = nullptr;
    QLabel *m_open = nullptr; ///< "Open for 97 more seconds"
    QPushButton *m_close = nullptr;
    Banner *m_banner = nullptr;
};

} // namespace anguan
