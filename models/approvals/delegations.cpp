// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/approvals/delegations.h"

#include "models/approvals/signers.h"
#include "models/base/clock.h"
#include "models/base/tr.h"
#include "models/records/recordstore.h"
#include "models/records/sheetsignatures.h"
#include "models/registers/catalogue.h"
#include "models/vault/database.h"
#include "models/vault/vault.h"

namespace anguan {

namespace {

const QString registerId = QStringLiteral("delegations");
const QString purpose = QStringLiteral("principal");

QString text(const Record &record, const char *field)
{
    return record.values.value(QLatin1String(field)).toString();
}

const Register &delegations()
{
    return *Catalogue::find(registerId);
}

std::optional<Signer> signerOf(const QString &position)
{
    // The register calls positions as the steps do.
    const Step *step = Steps::find(position);
    return step ? std::optional(step->signer) : std::nullopt;
}

SheetSignatures::Sheet sheetOf(const Record &delegation)
{
    return {registerId, delegation.number, purpose, Delegations::contentOf(delegation)};
}

} // namespace

Delegations::Delegations(Vault &vault) : m_vault(vault) {}

Values Delegations::contentOf(const Record &delegation)
{
    Values content{{QStringLiteral("number"), delegation.number}};
    for (const char *field : {"name", "principal", "deputy", "position", "from_on", "until_on", "reason"})
        content.insert(QLatin1String(field), text(delegation, field));
    return content;
}

Result<Record> Delegations::signable(const QString &number, const QString &login) const
{
    ANGUAN_TRY_LET(record, RecordStore(m_vault).find(delegations(), number));
    if (record.isWithdrawn() || !text(record, "ended_on").isEmpty())
        return fail(ErrorCode::Invalid,
                    Tr::tr("%1 is withdrawn or ended, so it is not signed any more.").arg(number));
    if (!text(record, "signed_at").isEmpty())
        return fail(ErrorCode::Invalid, Tr::tr("%1 is signed already.").arg(number));
    if (text(record, "until_on") < Clock::today().toString(Qt::ISODate))
        return fail(ErrorCode::Invalid, Tr::tr("The days of %1 are over.").arg(number));
    ANGUAN_TRY_LET(person, Logins(m_vault).find(login));
    if (person.person != text(record, "principal"))
        return fail(ErrorCode::Denied,
                    Tr::tr("Only whoever is away signs this delegation; that is not %1.").arg(person.name));
    const auto signer = signerOf(text(record, "position"));
    if (!signer || !Signers(m_vault).holdsNow(*signer, person))
        return fail(ErrorCode::Denied,
                    Tr::tr("%1 does not hold this position, so it cannot be delegated.").arg(person.name));
    return record;
}

Result<void> Delegations::sign(const QString &number, const QString &login, const Secret &password)
{
    ANGUAN_TRY_LET(record, signable(number, login));
    const Result<SigningKey> key = m_vault.openSigningKey(login, password);
    if (!key) {
        if (key.error().code == ErrorCode::Denied)
            ANGUAN_TRY(SheetSignatures(m_vault).noteRefused(sheetOf(record), login));
        return fail(key.error());
    }
    return signWith(number, login, *key);
}

Result<void> Delegations::signWith(const QString &number, const QString &login, const SigningKey &key)
{
    ANGUAN_TRY_LET(record, signable(number, login));
    ANGUAN_TRY_LET(transaction, Transaction::begin(m_vault.database()));
    ANGUAN_TRY_LET(signature, SheetSignatures(m_vault).signWith(sheetOf(record), login, key));
    ANGUAN_TRY(RecordStore(m_vault).changeByEngine(delegations(), number,
                                                   {{QStringLiteral("signed_at"), signature.signedAt}},
                                                   Tr::tr("%1: signed").arg(number)));
    ANGUAN_TRY(transaction.commit());
    m_vault.announce(registerId, number);
    return {};
}

bool Delegations::isSignedBy(const Record &delegation) const
{
    const SheetSignatures signatures(m_vault);
    const auto all = signatures.standing(delegation.number, contentOf(delegation));
    if (!all)
        return false;
    for (const SheetSignature &one : *all) {
        const Result<Login> login = Logins(m_vault).find(one.signer);
        const bool isPrincipals = login && login->person == text(delegation, "principal");
        if (one.purpose == purpose && isPrincipals && !one.isOnPaper()) {
            const auto check = signatures.check(one);
            return check && check->holds;
        }
    }
    return false;
}

QList<Delegations::Standing> Delegations::standing(Signer signer) const
{
    const QString today = Clock::today().toString(Qt::ISODate);
    QStringList numbers;
    {
        auto rows = m_vault.database().query(
            QStringLiteral(
                "SELECT number FROM delegations WHERE position = ? AND withdrawn_at IS NULL"
                " AND signed_at IS NOT NULL AND ended_on IS NULL AND from_on <= ? AND until_on >= ?"),
            {QString::fromLatin1(Steps::of(signer).id), today, today});
        while (rows && rows->next())
            numbers << rows->text(0);
    }
    const RecordStore store(m_vault);
    QList<Standing> standing;
    for (const QString &number : std::as_const(numbers)) {
        const Result<Record> record = store.find(delegations(), number);
        if (record && isSignedBy(*record))
            standing.append({number, text(*record, "principal"), text(*record, "deputy"),
                             store.nameOf(text(*record, "principal"))});
    }
    return standing;
}

} // namespace anguan
