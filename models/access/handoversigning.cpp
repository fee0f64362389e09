// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the handover engine in which a sheet is signed.
#include "models/access/handovers.h"
#include "models/base/clock.h"
#include "models/base/tr.h"
#include "models/crypto/signature.h"
#include "models/records/recordstore.h"
#include "models/records/surroundings.h"
#include "models/vault/vault.h"

namespace anguan {

namespace {

Failure refused(const QString &sentence)
{
    return fail(ErrorCode::Invalid, sentence);
}

/// Signed is what is settled: the sheet with every line done, not a promise.
Result<void> readyToSign(const HandoverSheet &sheet, const QString &purpose)
{
    if (!sheet.isOpen())
        return refused(Tr::tr("%1 is no longer open.").arg(sheet.number()));
    if (!Leaving::purposes(sheet.kind()).contains(purpose))
        return refused(
            Tr::tr("This sheet asks for no signature of “%1”.").arg(Leaving::purposeName(purpose)));
    if (sheet.signerOf(purpose).isEmpty())
        return refused(Tr::tr("“%1” is not named.").arg(Leaving::purposeName(purpose)));
    if (const int open = static_cast<int>(sheet.openLines()); open > 0)
        return refused(Tr::tr("%n line(s) of the sheet are still open. It is signed once all are settled.",
                              nullptr, open));
    return {};
}

} // namespace

Result<SheetSignatures::Sheet> Handovers::toSign(const QString &number, const QString &purpose,
                                                 const QString &login)
{
    ANGUAN_TRY_LET(sheet, refresh(number));
    ANGUAN_TRY(readyToSign(sheet, purpose));
    ANGUAN_TRY_LET(signer, Logins(m_vault).find(login));
    if (!signer.active || signer.person != sheet.signerOf(purpose))
        return fail(ErrorCode::Denied,
                    Tr::tr("%1 does not sign here: this is the signature of %2.")
                        .arg(signer.name, RecordStore(m_vault).nameOf(sheet.signerOf(purpose))));
    return SheetSignatures::Sheet{QStringLiteral("handovers"), number, purpose,
                                  Leaving::content(m_vault, sheet)};
}

Result<HandoverSheet> Handovers::sign(const QString &number, const QString &purpose, const QString &login,
                                      const Secret &password)
{
    ANGUAN_TRY_LET(sheet, toSign(number, purpose, login));
    ANGUAN_TRY(SheetSignatures(m_vault).sign(sheet, login, password));
    m_vault.announce(QStringLiteral("handovers"), number);
    return look(number);
}

Result<Handovers::PaperSignature> Handovers::toSignOnPaper(const QString &number, const QString &purpose,
                                                           const QDate &day)
{
    ANGUAN_TRY(m_vault.session().require(Act::EditRecords));
    ANGUAN_TRY_LET(sheet, refresh(number));
    ANGUAN_TRY(readyToSign(sheet, purpose));
    const QString person = sheet.signerOf(purpose);
    const QString name = RecordStore(m_vault).nameOf(person);
    const Surroundings around(m_vault);
    const QStringList logins =
        around.numbersWhere(QStringLiteral("logins"), QStringLiteral("person"), person);
    if (!logins.isEmpty())
        return refused(Tr::tr("%1 has a login (%2) and signs with the own key.").arg(name, logins.first()));
    if (!day.isValid() || day > Clock::today())
        return refused(Tr::tr("A sheet cannot have been signed in the future."));
    return PaperSignature{{QStringLiteral("handovers"), number, purpose, Leaving::content(m_vault, sheet)},
                          QStringLiteral("%1 %2").arg(name, day.toString(Qt::ISODate))};
}

Result<HandoverSheet> Handovers::signOnPaper(const QString &number, const QString &purpose, const QDate &day,
                                             const Secret &officersPassword)
{
    ANGUAN_TRY_LET(paper, toSignOnPaper(number, purpose, day));
    const QString officer = m_vault.session().login;
    const Result<SigningKey> key = m_vault.openSigningKey(officer, officersPassword);
    if (!key) {
        if (key.error().code == ErrorCode::Denied)
            ANGUAN_TRY(SheetSignatures(m_vault).noteRefused(paper.sheet, officer));
        return fail(key.error());
    }
    ANGUAN_TRY(SheetSignatures(m_vault).signWith(paper.sheet, officer, *key, paper.onPaper));
    m_vault.announce(QStringLiteral("handovers"), number);
    return look(number);
}

} // namespace anguan
