// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/allverbs.h"
#include "app/cli/invocation.h"
#include "app/cli/recordjson.h"
#include "app/tr.h"
#include "models/base/text.h"
#include "models/records/recordstore.h"
#include "models/registers/catalogue.h"
#include "models/registers/display.h"
#include "models/vault/journal.h"
#include "models/vault/vault.h"

#include <QDate>

namespace anguan {

namespace {

QString shownValue(const RecordStore &store, const Field &field, const QJsonValue &value)
{
    if (field.kind == FieldKind::Reference)
        return QStringLiteral("%1 %2").arg(value.toString(), store.nameOf(value.toString()));
    if (field.kind == FieldKind::References) {
        QStringList all;
        for (const QJsonValue &one : value.toArray())
            all.append(QStringLiteral("%1 %2").arg(one.toString(), store.nameOf(one.toString())));
        return all.join(AppTr::tr(", "));
    }
    return displayText(field, value);
}

void sayRecord(Console &out, const RecordStore &store, const Register &reg, const Record &record)
{
    out.line(record.number + QStringLiteral("  ") +
             record.values.value(QString::fromLatin1(reg.nameField)).toString());
    QList<QStringList> rows;
    for (const Field &field : reg.fields) {
        const QJsonValue value = record.values.value(QString::fromLatin1(field.id));
        if (!value.isUndefined())
            rows.append({fieldLabel(field), shownValue(store, field, value)});
    }
    out.table({AppTr::tr("Field"), AppTr::tr("Value")}, rows);
    if (record.isWithdrawn()) {
        out.line(
            AppTr::tr("Withdrawn %1: %2").arg(displayInstant(record.withdrawnAt), record.withdrawnReason));
    }
}

void sayHistory(Console &out, const QList<Change> &changes)
{
    for (const Change &change : changes) {
        out.line(QStringLiteral("%1  %2  %3  %4")
                     .arg(displayInstant(change.at), change.actorName, journalActionName(change.action),
                          change.reason)
                     .trimmed());
        for (const FieldChange &field : change.fields)
            out.line(QStringLiteral("    ") +
                     AppTr::tr("%1: %2 → %3").arg(field.label, field.before, field.after));
    }
}

Result<Record> wanted(Vault &vault, const Register &reg, Invocation &call)
{
    const QString number = call.argument("NUMBER");
    if (!call.has("as-of"))
        return RecordStore(vault).find(reg, number);
    const QDate day = QDate::fromString(Text::isoDate(call.value("as-of")), Qt::ISODate);
    if (!day.isValid())
        return fail(ErrorCode::Usage, AppTr::tr("“%1” is no date.").arg(call.value("as-of")));
    return History(vault.database()).asOf(reg, number, day);
}

Result<int> run(Invocation &call)
{
    const QString number = call.argument("NUMBER");
    const Register *reg = Catalogue::ofNumber(number);
    if (!reg)
        return fail(ErrorCode::Usage, AppTr::tr("“%1” is no number of a record.").arg(number));
    ANGUAN_TRY_LET(vault, call.unlock(call.argument("VAULT")));
    ANGUAN_TRY(vault->session().require(Act::ReadRecords));
    ANGUAN_TRY_LET(record, wanted(*vault, *reg, call));
    QList<Change> changes;
    if (call.has("history")) {
        ANGUAN_TRY_LET(found, History(vault->database()).of(*reg, number));
        changes = found;
    }
    if (call.has("json")) {
        QJsonObject json = recordJson(record);
        if (call.has("history"))
            json.insert(QStringLiteral("history"), historyJson(changes));
        call.out().json(json);
        return 0;
    }
    sayRecord(call.out(), RecordStore(*vault), *reg, record);
    if (call.has("history")) {
        call.out().line();
        sayHistory(call.out(), changes);
    }
    return 0;
}

} // namespace

const Verb &Verbs::show()
{
    static const Verb verb = {
        "show",
        QT_TRANSLATE_NOOP("app", "One record with its fields; its history; how it stood on a day."),
        Needs::Core,
        {{"VAULT", QT_TRANSLATE_NOOP("app", "the vault's file")},
         {"NUMBER", QT_TRANSLATE_NOOP("app", "number of a record, SYS-2026-0001")}},
        {{"history", "", QT_TRANSLATE_NOOP("app", "every change, newest first")},
         {"as-of", "DATE", QT_TRANSLATE_NOOP("app", "as it was known at the end of that day")},
         VerbOptions::json,
         VerbOptions::login,
         VerbOptions::passwordFile},
        run};
    return verb;
}

} // namespace anguan
