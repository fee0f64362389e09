// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/emergency/drillfindings.h"

#include "models/base/clock.h"
#include "models/base/tr.h"
#include "models/records/recordstore.h"
#include "models/registers/catalogue.h"
#include "models/vault/database.h"
#include "models/vault/vault.h"

#include <QJsonArray>

namespace anguan {

namespace {

const Register &registerOf(const char *id)
{
    return *Catalogue::find(QString::fromLatin1(id));
}

QString text(const QJsonValue &object, const char *field)
{
    return object[QLatin1String(field)].toString();
}

Values actionOf(const Record &drill, const DrillFinding &finding)
{
    QString found = text(drill.values, "held_on");
    if (found.isEmpty())
        found = Clock::today().toString(Qt::ISODate);
    return {{QStringLiteral("what"), finding.what},
            {QStringLiteral("source"), QStringLiteral("drill")},
            {QStringLiteral("source_number"), drill.number},
            {QStringLiteral("owner"), finding.owner},
            {QStringLiteral("found_on"), found},
            {QStringLiteral("first_due_on"), finding.due.toString(Qt::ISODate)}};
}

} // namespace

Result<QString> DrillFindings::raise(Vault &vault, const QString &drill, const DrillFinding &finding, int row)
{
    RecordStore store(vault);
    const Register &drills = registerOf("drills");
    ANGUAN_TRY_LET(record, store.find(drills, drill));
    if (finding.what.trimmed().isEmpty() || finding.owner.isEmpty() || !finding.due.isValid())
        return fail(ErrorCode::Invalid, Tr::tr("Write down what was found, who mends it and by which day."));
    QJsonArray findings = record.values.value(QLatin1String("findings")).toArray();
    if (row >= 0 && !text(findings.at(row), "action").isEmpty())
        return fail(
            ErrorCode::Invalid,
            Tr::tr("This finding is rectification %1 already.").arg(text(findings.at(row), "action")));

    ANGUAN_TRY_LET(transaction, Transaction::begin(vault.database()));
    const QString because = Tr::tr("Found in drill %1.").arg(drill);
    ANGUAN_TRY_LET(action, store.create(registerOf("actions"), actionOf(record, finding), because));
    const QJsonObject line{{QStringLiteral("what"), finding.what},
                           {QStringLiteral("owner"), store.nameOf(finding.owner)},
                           {QStringLiteral("due"), finding.due.toString(Qt::ISODate)},
                           {QStringLiteral("action"), action.number}};
    if (row >= 0 && row < findings.size())
        findings.replace(row, line);
    else
        findings.append(line);
    Values values = record.values;
    values.insert(QStringLiteral("findings"), findings);
    ANGUAN_TRY(store.change(drills, drill, record.version, values,
                            Tr::tr("Its finding became rectification %1.").arg(action.number)));
    ANGUAN_TRY(transaction.commit());
    return action.number;
}

QList<DrillFindings::Row> DrillFindings::of(Vault &vault, const Record &drill)
{
    const RecordStore store(vault);
    QList<Row> rows;
    const QJsonArray findings = drill.values.value(QLatin1String("findings")).toArray();
    for (const QJsonValue &each : findings) {
        Row row;
        row.finding.what = text(each, "what");
        row.finding.due = QDate::fromString(text(each, "due"), Qt::ISODate);
        row.ownerWords = text(each, "owner");
        row.action = text(each, "action");
        if (const auto person = store.resolve(registerOf("people"), row.ownerWords);
            person && !row.ownerWords.isEmpty())
            row.finding.owner = person->number;
        rows.append(row);
    }
    return rows;
}

} // namespace anguan
