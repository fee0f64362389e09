// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/approvals/kind.h"
#include "models/base/tr.h"
#include "models/prints/approvalprint.h"
#include "models/prints/registerprint.h"
#include "models/registers/catalogue.h"
#include "models/registers/display.h"
#include "models/registers/labels.h"
#include "models/vault/vault.h"

#include <QDate>

namespace anguan {

namespace {

/// What is there to be ticked: "□ Hardware　□ Software".
QString boxesOf(const Field &field)
{
    QStringList boxes;
    if (field.kind == FieldKind::YesNo)
        boxes << Tr::tr("Yes") << Tr::tr("No");
    for (const Choice &choice : field.choices)
        boxes << Tr::shown(choice.label);
    for (QString &box : boxes)
        box.prepend(QStringLiteral("\u25a1 "));
    return boxes.join(QStringLiteral("\u3000"));
}

/// Columns of a checklist stand as words to fill in behind.
QString columnsOf(const Field &field)
{
    QStringList columns;
    for (const ItemColumn &column : field.items)
        columns << Tr::shown(column.label);
    return Tr::tr("(%1)").arg(columns.join(Tr::tr("; ")));
}

FormCell blankCell(const Field &field)
{
    switch (field.kind) {
    case FieldKind::LongText:
        return {fieldLabel(field), {}, 3, true};
    case FieldKind::Items:
        return {fieldLabel(field), columnsOf(field), 5, true};
    case FieldKind::Choice:
    case FieldKind::YesNo:
        return {fieldLabel(field), boxesOf(field), 1, field.choices.size() > 2};
    default:
        return {fieldLabel(field), {}};
    }
}

FormStep afterwardsBlock(const ApprovalKind &kind)
{
    FormStep block;
    block.label = Tr::tr("Record of carrying out");
    QStringList lines;
    for (const Field &field : kind.afterwards)
        lines << Tr::tr("%1: %2").arg(fieldLabel(field), boxesOf(field));
    block.opinion = lines.join(QLatin1Char('\n'));
    return block;
}

} // namespace

Result<FormSheet> blankApprovalSheet(Vault &vault, const QString &kindId)
{
    const ApprovalKind *kind = ApprovalKinds::find(kindId);
    if (!kind) {
        QStringList known;
        for (const ApprovalKind *each : ApprovalKinds::all())
            known << QLatin1String(each->id);
        return fail(ErrorCode::Usage, Tr::tr("There is no kind of approval called “%1”. There are: %2.")
                                          .arg(kindId, known.join(Tr::tr(", "))));
    }
    FormSheet sheet;
    sheet.title = Tr::shown(kind->printTitle);
    sheet.unit = vault.unit();
    sheet.cells = {{Tr::tr("Applying department"), {}},
                   {Tr::tr("Applicant"), {}},
                   {Tr::tr("Applied on"), {}},
                   {Tr::tr("About"), {}}};
    for (const Field &field : kind->fields)
        if (field.kind != FieldKind::Attachment)
            sheet.cells << blankCell(field);
    for (const Step &step : kind->steps) {
        FormStep block;
        block.label = Tr::shown(step.opinion);
        sheet.steps << block;
    }
    FormStep verification;
    verification.label = Tr::tr("Verification");
    verification.seal = true;
    sheet.steps << afterwardsBlock(*kind) << verification;
    ANGUAN_TRY_LET(identification, identify(vault, kindId, {}));
    sheet.identification = identification;
    sheet.identification.lines
        << Tr::tr("Blank form (%1). Once written by hand, scan it and attach it to the approval.")
               .arg(QLatin1String(kind->article));
    return sheet;
}

Result<RegisterSheet> yearlyApprovals(Vault &vault, int year)
{
    ListQuery query;
    query.registerId = QStringLiteral("approvals");
    query.filters = {{QStringLiteral("submitted_at"),
                      FilterOp::Between,
                      {QDate(year, 1, 1).toString(Qt::ISODate), QDate(year, 12, 31).toString(Qt::ISODate)}}};
    query.sortField = QStringLiteral("number");
    ANGUAN_TRY_LET(sheet, registerSheet(vault, query));
    sheet.title = Tr::tr("%1 of the year %2").arg(sheet.title).arg(year);
    return sheet;
}

} // namespace anguan
