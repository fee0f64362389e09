// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/prints/reviewprint.h"

#include "models/access/accessreview.h"
#include "models/approvals/content.h"
#include "models/base/canonicaljson.h"
#include "models/base/clock.h"
#include "models/base/tr.h"
#include "models/prints/registerprint.h"
#include "models/records/recordstore.h"
#include "models/vault/vault.h"

namespace anguan {

namespace {

QString stood(const ReviewLine &line, const char *key)
{
    return line.stood.value(QLatin1String(key)).toString();
}

QStringList cellsOf(const ReviewLine &line)
{
    const QString finding = reviewFinding(line);
    return {line.login(),
            stood(line, "person_name"),
            stood(line, "group_name"),
            reviewMarks(line),
            finding.isEmpty() ? reviewCauseName(line.cause) : finding,
            line.decision.isEmpty() ? QString() : reviewDecisionName(line.decision),
            line.remark,
            line.decidedName,
            paperDate(Clock::instantOf(line.decidedAt).toLocalTime().date().toString(Qt::ISODate))};
}

} // namespace

Result<RegisterSheet> reviewSheet(Vault &vault, const QString &number)
{
    ANGUAN_TRY(vault.session().require(Act::ReadRecords));
    const AccessReviews reviews(vault);
    ANGUAN_TRY_LET(review, reviews.find(number));
    ANGUAN_TRY_LET(proof, reviews.proofOf(review));
    RegisterSheet sheet;
    sheet.title = Tr::tr("Access review of “%1”").arg(RecordStore(vault).nameOf(review.system));
    sheet.unit = vault.unit();
    sheet.filledOn = paperDate(review.finishedOn.isEmpty() ? review.openedOn : review.finishedOn);
    sheet.columns = {{Tr::tr("Account name"), 8, false},
                     {Tr::tr("Holder"), 5, false},
                     {Tr::tr("Role group"), 8, false},
                     {Tr::tr("Marks"), 7, false},
                     {Tr::tr("Why it is looked at"), 14, false},
                     {Tr::tr("Decided"), 4, true},
                     {Tr::tr("Remark"), 8, false},
                     {Tr::tr("Decided by"), 5, true},
                     {Tr::tr("Decided on"), 6, true}};
    for (const ReviewLine &line : std::as_const(review.lines))
        sheet.rows.append(cellsOf(line));
    sheet.signatures = {
        proof.isSigned()
            ? Tr::tr("Security officer: %1 (electronic signature)").arg(proof.signature.signerName)
            : Tr::tr("Security officer:"),
        Tr::tr("In charge:"), Tr::tr("Date: ____-__-__")};
    ANGUAN_TRY_LET(content, canonicalJson(AccessReviews::contentOf(review)));
    ANGUAN_TRY_LET(identification, identify(vault, number, content));
    sheet.identification = identification;
    sheet.identification.lines.append(Tr::tr("%1: %2 lines, keep %3, change %4, close %5, not decided %6")
                                          .arg(review.name)
                                          .arg(review.lines.size())
                                          .arg(review.count(QStringLiteral("keep")))
                                          .arg(review.count(QStringLiteral("change")))
                                          .arg(review.count(QStringLiteral("close")))
                                          .arg(review.count({})));
    if (proof.isSigned())
        sheet.identification.lines.append(
            Tr::tr("%1   key %2   content digest %3")
                .arg(proof.holds ? Tr::tr("SM2 signature valid") : Tr::tr("SM2 signature NOT valid"),
                     proof.signature.fingerprint, digestExcerpt(proof.signature.contentSm3)));
    return sheet;
}

} // namespace anguan
