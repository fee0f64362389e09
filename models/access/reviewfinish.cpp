// SPDX-License-Identifier: GPL-3.0-or-later
// The end of a review: signed, the accounts kept dated, the rest handed on as actions.
#include "models/access/accessreview.h"

#include "models/access/reviewrows.h"
#include "models/base/clock.h"
#include "models/base/tr.h"
#include "models/records/recordstore.h"
#include "models/registers/catalogue.h"
#include "models/vault/database.h"
#include "models/vault/vault.h"

#include <QSet>

namespace anguan {

namespace {

constexpr int daysToMend = 15; ///< the unit's first deadline for what a review asks; it can be extended

const QString officer = QStringLiteral("officer");

QString text(const Values &values, const char *field)
{
    return values.value(QLatin1String(field)).toString();
}

Values valuesOf(Vault &vault, const QString &number)
{
    const Register *reg = Catalogue::ofNumber(number);
    const auto record = reg ? RecordStore(vault).find(*reg, number) : Result<Record>(Record());
    return record && !record->isWithdrawn() ? record->values : Values();
}

/// Who carries out what a review decided: whoever administers the system, else who answers for it, else the
/// officer. Empty when none of them is in post.
QString ownerOf(Vault &vault, const QString &system)
{
    const Values about = valuesOf(vault, system);
    for (const QString &person : {text(about, "administrator_a"), text(about, "administrator_b"),
                                  text(about, "responsible"), vault.session().person}) {
        const Values values = person.isEmpty() ? Values() : valuesOf(vault, person);
        if (!values.isEmpty() && text(values, "state") != QLatin1String("left"))
            return person;
    }
    return {};
}

/// What is to be done about a line; empty when nothing is.
QString actOf(const ReviewLine &line, const QString &system)
{
    if (line.decision == QLatin1String("close"))
        return line.cause == QLatin1String("unknown")
                   ? Tr::tr("Remove the account “%1” from “%2”; the register does not know it")
                         .arg(line.login(), system)
                   : Tr::tr("Close the account “%1” on “%2”").arg(line.login(), system);
    if (line.decision == QLatin1String("change"))
        return Tr::tr("Change the rights of the account “%1” on “%2”").arg(line.login(), system);
    if (line.cause == QLatin1String("unknown"))
        return Tr::tr("Enter the account “%1” on “%2” in the register").arg(line.login(), system);
    return {};
}

Result<void> addActions(Vault &vault, const Review &review)
{
    const Register *actions = Catalogue::find(QStringLiteral("actions"));
    if (!actions)
        return {};
    const QString systemName = RecordStore(vault).nameOf(review.system);
    const QString owner = ownerOf(vault, review.system);
    const QDate today = Clock::today();
    for (const ReviewLine &line : review.lines) {
        const QString act = actOf(line, systemName);
        if (act.isEmpty())
            continue;
        if (owner.isEmpty())
            return fail(ErrorCode::Invalid,
                        Tr::tr("Something is to be changed, and nobody can be charged with it. Name an "
                               "administrator or a responsible person for “%1” first.")
                            .arg(systemName));
        QStringList detail{Tr::tr("Line %1 of the access review %2.").arg(line.line).arg(review.number)};
        for (const QString &more : {reviewFinding(line), line.remark})
            if (!more.isEmpty())
                detail.append(more);
        const Values values{
            {QStringLiteral("what"), act.left(200)},
            {QStringLiteral("source"), QStringLiteral("access_review")},
            {QStringLiteral("source_number"), review.number},
            {QStringLiteral("detail"), detail.join(QLatin1Char('\n'))},
            {QStringLiteral("owner"), owner},
            {QStringLiteral("found_on"), today.toString(Qt::ISODate)},
            {QStringLiteral("first_due_on"), today.addDays(daysToMend).toString(Qt::ISODate)}};
        ANGUAN_TRY(RecordStore(vault).createByEngine(
            *actions, values, Tr::tr("Decided in the access review %1").arg(review.number)));
    }
    return {};
}

/// Only accounts whose every line says keep, and that are there still.
Result<void> dateKept(Vault &vault, const Review &review, const QString &today)
{
    QSet<QString> kept;
    for (const ReviewLine &line : review.lines)
        if (!line.account.isEmpty())
            kept.insert(line.account);
    for (const ReviewLine &line : review.lines)
        if (line.decision != QLatin1String("keep"))
            kept.remove(line.account);
    const Register &accounts = *Catalogue::find(QStringLiteral("accounts"));
    RecordStore store(vault);
    QStringList numbers(kept.begin(), kept.end());
    numbers.sort(); // the journal in the order of the numbers
    for (const QString &number : std::as_const(numbers)) {
        ANGUAN_TRY_LET(account, store.find(accounts, number));
        if (account.isWithdrawn())
            continue;
        ANGUAN_TRY(store.changeByEngine(accounts, number, {{QStringLiteral("reviewed_on"), today}},
                                        Tr::tr("Kept in the access review %1").arg(review.number)));
    }
    return {};
}

} // namespace

SheetSignatures::Sheet AccessReviews::sheetOf(const Review &review)
{
    return {QStringLiteral("reviews"), review.number, officer, contentOf(review)};
}

Result<void> AccessReviews::checkFinish(const QString &number, const QString &login) const
{
    ANGUAN_TRY(openHead(number));
    ANGUAN_TRY_LET(review, find(number));
    if (review.lines.isEmpty() && review.kind == QLatin1String("list") && review.source.isEmpty())
        return fail(
            ErrorCode::Invalid,
            Tr::tr("No list was compared yet. Compare the system's own list first, or call the review "
                   "off."));
    if (const int left = review.count({}); left > 0)
        return fail(ErrorCode::Invalid,
                    Tr::tr("%n line(s) are not decided yet. Decide them, then sign.", nullptr, left));
    ANGUAN_TRY_LET(signer, Logins(m_vault).find(login));
    if (!signer.roles.testFlag(Role::Officer))
        return fail(ErrorCode::Denied,
                    Tr::tr("A review is signed by the security officer; %1 is not one.").arg(signer.name));
    return {};
}

Result<Review> AccessReviews::finish(const QString &number, const QString &login, const SigningKey &key)
{
    Database &database = m_vault.database();
    ANGUAN_TRY_LET(transaction, Transaction::begin(database));
    ANGUAN_TRY(checkFinish(number, login));
    ANGUAN_TRY_LET(review, find(number));
    ANGUAN_TRY_LET(signature, SheetSignatures(m_vault).signWith(sheetOf(review), login, key));
    const QString today = Clock::today().toString(Qt::ISODate);
    ANGUAN_TRY(addActions(m_vault, review));
    ANGUAN_TRY(dateKept(m_vault, review, today));
    const Values finished{{QStringLiteral("state"), QStringLiteral("finished")},
                          {QStringLiteral("finished_on"), today},
                          {QStringLiteral("signed_by"), signature.signerName},
                          {QStringLiteral("kept"), review.count(QStringLiteral("keep"))},
                          {QStringLiteral("changed"), review.count(QStringLiteral("change"))},
                          {QStringLiteral("closed"), review.count(QStringLiteral("close"))}};
    ANGUAN_TRY(RecordStore(m_vault).changeByEngine(*Catalogue::find(QStringLiteral("reviews")), number,
                                                   finished, Tr::tr("Access review finished and signed")));
    ANGUAN_TRY(transaction.commit());
    m_vault.announce(QStringLiteral("reviews"), number);
    return find(number);
}

Result<ReviewProof> AccessReviews::proofOf(const Review &review) const
{
    ReviewProof proof;
    const SheetSignatures signatures(m_vault);
    ANGUAN_TRY_LET(all, signatures.of(review.number));
    for (const SheetSignature &each : std::as_const(all))
        if (each.purpose == officer)
            proof.signature = each;
    if (!proof.isSigned())
        return proof;
    ANGUAN_TRY_LET(check, signatures.check(proof.signature));
    proof.holds = check.holds;
    proof.text = check.text;
    ANGUAN_TRY_LET(standing, signatures.standing(review.number, contentOf(review)));
    if (proof.holds && standing.isEmpty()) {
        proof.holds = false;
        proof.text = Tr::tr("The lines are not what was signed.");
    }
    return proof;
}

} // namespace anguan
