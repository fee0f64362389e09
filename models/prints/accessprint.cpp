// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/prints/accessprint.h"

#include "models/base/canonicaljson.h"
#include "models/base/clock.h"
#include "models/base/tr.h"
#include "models/prints/registerprint.h"
#include "models/vault/vault.h"

#include <QJsonArray>

namespace anguan {

namespace {

QString titleOf(AccessPivot pivot, const QString &subject)
{
    switch (pivot) {
    case AccessPivot::Person:
        return subject.isEmpty() ? Tr::tr("Rights by person") : Tr::tr("Rights of %1").arg(subject);
    case AccessPivot::System:
        return subject.isEmpty() ? Tr::tr("Rights by system") : Tr::tr("Rights on “%1”").arg(subject);
    case AccessPivot::Broken:
        return Tr::tr("Broken conflict rules");
    case AccessPivot::Grid:
        break;
    }
    return Tr::tr("Access matrix");
}

} // namespace

Result<RegisterSheet> accessSheet(Vault &vault, const AccessTable &table, AccessPivot pivot,
                                  const QString &subject, const QString &filter)
{
    ANGUAN_TRY(vault.session().require(Act::ReadRecords));
    RegisterSheet sheet;
    sheet.title = titleOf(pivot, subject);
    sheet.unit = vault.unit();
    sheet.filledOn = paperDate(Clock::today().toString(Qt::ISODate));
    for (qsizetype i = 0; i < table.header.size(); ++i)
        sheet.columns.append({table.header.at(i), table.widths.at(i), false});
    sheet.rows = table.rows;
    sheet.signatures = QStringList{Tr::tr("Filled in by: %1").arg(vault.session().name),
                                   Tr::tr("Checked by:"), Tr::tr("In charge:"), Tr::tr("Date: ____-__-__")};
    QJsonArray rows{QJsonArray::fromStringList(table.header)};
    for (const QStringList &row : table.rows)
        rows.append(QJsonArray::fromStringList(row));
    ANGUAN_TRY_LET(content, canonicalJson(QJsonObject{{QStringLiteral("title"), sheet.title},
                                                      {QStringLiteral("unit"), sheet.unit},
                                                      {QStringLiteral("rows"), rows}}));
    ANGUAN_TRY_LET(identification, identify(vault, QStringLiteral("accounts"), content));
    sheet.identification = identification;
    sheet.identification.lines.append(
        pivot == AccessPivot::Broken && filter.isEmpty()
            ? Tr::tr("Every broken rule, %n row(s)", nullptr, int(table.rows.size()))
        : filter.isEmpty()
            ? Tr::tr("Every account that is not closed, %n row(s)", nullptr, int(table.rows.size()))
            : Tr::tr("Filtered only: %1; %2 rows").arg(filter).arg(table.rows.size()));
    if (pivot == AccessPivot::Grid)
        sheet.identification.lines.append(Tr::tr("★ privileged · ! breaks a conflict rule"));
    return sheet;
}

} // namespace anguan
