// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/handovers.h"
#include "ui/widgets/card.h"

namespace anguan {

class DateEditor;
class DeskSign;
class Vault;

/// One signature on a handover sheet: who gives it, whether it is given and holds, and the place to give it:
/// with that person's own password, or, for somebody without a login, on paper and confirmed by the officer.
class SigningCard : public Card
{
    Q_OBJECT
public:
    SigningCard(Vault &vault, const HandoverSheet &sheet, const QString &purpose, QWidget *parent = nullptr);

    QString purpose() const { return m_purpose; }
    bool isSigned() const { return m_isSigned; }
    DeskSign *desk() const { return m_desk; } ///< null when there is nothing to sign

signals:
    void signedBy(const QString &login);

private:
    void showSignature(const SheetSignature &signature);
    void offerDesk(const HandoverSheet &sheet);
    void offerPaper(const HandoverSheet &sheet);
    Result<void> signOnPaper(const QString &login, const SigningKey &key);

    Vault &m_vault;
    QString m_number;
    QString m_purpose;
    bool m_isSigned = false;
    DeskSign *m_desk = nullptr;
    DateEditor *m_day = nullptr;
};

} // namespace anguan
