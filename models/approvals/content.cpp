// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/approvals/content.h"

#include "models/approvals/stepplan.h"
#include "models/base/canonicaljson.h"
#include "models/base/tr.h"
#include "models/crypto/digest.h"
#include "models/records/attachments.h"
#include "models/records/recordstore.h"
#include "models/registers/catalogue.h"
#include "models/registers/display.h"
#include "models/vault/vault.h"

#include <QJsonArray>

namespace anguan {

namespace {

QString nameBehind(const QString &number, const QJsonObject &names)
{
    return names.value(number).toString(number);
}

QString shownItems(const Field &field, const QJsonArray &items)
{
    QStringList lines;
    for (const QJsonValue &item : items) {
        QStringList cells;
        for (const ItemColumn &column : field.items) {
            const QJsonValue cell = item.toObject().value(QLatin1String(column.id));
            if (cell.isUndefined())
                continue;
            Field plain;
            plain.kind = column.kind;
            plain.label = column.label;
            const QString shown = displayText(plain, cell);
            cells << (column.kind == FieldKind::YesNo ? Tr::tr("%1: %2").arg(fieldLabel(plain), shown)
                                                      : shown);
        }
        lines << Tr::tr("%1. %2").arg(lines.size() + 1).arg(cells.join(Tr::tr("; ")));
    }
    return lines.join(QLatin1Char('\n'));
}

Result<QJsonArray> attachedFiles(Vault &vault, const QString &number)
{
    QJsonArray files;
    ANGUAN_TRY_LET(attached, Attachments(vault).of(QStringLiteral("approvals"), number));
    for (const Attachment &file : attached)
        if (file.removedAt.isEmpty())
            files.append(QJsonObject{{QStringLiteral("name"), file.name},
                                     {QStringLiteral("size"), file.size},
                                     {QStringLiteral("sm3"), hex(file.sm3)}});
    return files;
}

QString shownFiles(const QJsonArray &files)
{
    QStringList lines;
    for (const QJsonValue &file : files)
        lines << Tr::tr("%1 (SM3 %2)")
                     .arg(file.toObject().value(QLatin1String("name")).toString(),
                          file.toObject().value(QLatin1String("sm3")).toString().left(16));
    return lines.join(QLatin1Char('\n'));
}

void compare(const QList<Field> &fields, const Values &before, const Values &after, const QString &labelled,
             const Round &first, const Round &second, QList<FieldChange> &changes)
{
    for (const Field &field : fields) {
        const QLatin1String id(field.id);
        if (before.value(id) == after.value(id))
            continue;
        changes.append({QString(id), labelled.arg(fieldLabel(field)),
                        shownValue(field, before.value(id), namesOf(first)),
                        shownValue(field, after.value(id), namesOf(second))});
    }
}

} // namespace

QString shownValue(const Field &field, const QJsonValue &value, const QJsonObject &names)
{
    if (value.isUndefined() || value.isNull())
        return {};
    switch (field.kind) {
    case FieldKind::Reference:
        return nameBehind(value.toString(), names);
    case FieldKind::References: {
        QStringList shown;
        for (const QJsonValue &number : value.toArray())
            shown << nameBehind(number.toString(), names);
        return shown.join(Tr::tr(", "));
    }
    case FieldKind::Items:
        return shownItems(field, value.toArray());
    default:
        return displayText(field, value);
    }
}

QList<Fact> factsOf(const ApprovalKind &kind, const Values &fields, const QJsonObject &names)
{
    const auto shown = [&](const char *id) {
        const Field *field = kind.field(QLatin1String(id));
        return field ? shownValue(*field, fields.value(QLatin1String(id)), names) : QString();
    };
    const auto pair = [](const QString &pattern, const QString &one, const QString &other) {
        return one.isEmpty() || other.isEmpty() ? one + other : pattern.arg(one, other);
    };
    QList<Fact> facts;
    for (const Field &field : kind.fields) {
        const QString id = QLatin1String(field.id);
        if (id == QLatin1String("window_to") || id == QLatin1String("supervised_by") ||
            field.kind == FieldKind::Attachment)
            continue;
        Fact fact{id, fieldLabel(field), shownValue(field, fields.value(id), names),
                  field.kind == FieldKind::LongText || field.kind == FieldKind::Items};
        if (id == QLatin1String("window_from")) {
            fact.label = Tr::tr("Planned time");
            fact.text = pair(Tr::tr("%1 to %2"), fact.text, shown("window_to"));
        } else if (id == QLatin1String("done_by")) {
            fact.label = Tr::tr("Done / supervised by");
            fact.text = pair(QStringLiteral("%1 / %2"), fact.text, shown("supervised_by"));
        }
        if (!fact.text.isEmpty() || field.isRequired)
            facts << fact;
    }
    return facts;
}

QString digestExcerpt(QByteArrayView digest)
{
    const QString all = hex(digest).toUpper();
    return all.size() < 12 ? all : QStringLiteral("%1 %2 … %3").arg(all.left(4), all.mid(4, 4), all.right(4));
}

Values fieldsOf(const Round &round)
{
    return round.content.value(QLatin1String("fields")).toObject();
}

QJsonObject namesOf(const Round &round)
{
    return round.content.value(QLatin1String("names")).toObject();
}

QJsonObject lookUpNames(Vault &vault, const QList<Field> &fields, const Values &values)
{
    const RecordStore store(vault);
    QJsonObject names;
    const auto look = [&](const QJsonValue &number) {
        if (!number.toString().isEmpty())
            names.insert(number.toString(), store.nameOf(number.toString()));
    };
    for (const Field &field : fields) {
        const QJsonValue value = values.value(QLatin1String(field.id));
        if (field.kind == FieldKind::Reference)
            look(value);
        else if (field.kind == FieldKind::References)
            for (const QJsonValue &number : value.toArray())
                look(number);
    }
    return names;
}

Result<Round> composeRound(Vault &vault, const ApprovalKind &kind, const Approval &approval, int number,
                           const QString &submittedAt, const QString &submittedBy)
{
    const Register *subjects = Catalogue::find(QLatin1String(kind.subjectRegister));
    const Values snapshot = kind.snapshot(vault, approval.subject);
    QJsonObject names = lookUpNames(vault, kind.fields, approval.draft);
    const QJsonObject subjectNames = lookUpNames(vault, subjects->fields, snapshot);
    for (auto it = subjectNames.begin(); it != subjectNames.end(); ++it)
        names.insert(it.key(), it.value());
    if (approval.isEmergency()) {
        const QJsonObject doneNames = lookUpNames(vault, kind.afterwards, approval.carriedOut);
        for (auto it = doneNames.begin(); it != doneNames.end(); ++it)
            names.insert(it.key(), it.value());
    }
    ANGUAN_TRY_LET(files, attachedFiles(vault, approval.number));
    QJsonArray steps;
    for (const Step &step : StepPlan(vault).stepsFor(kind, approval))
        steps.append(QLatin1String(step.id));

    QJsonObject content{
        {QStringLiteral("approval"), approval.number},
        {QStringLiteral("kind"), approval.kind},
        {QStringLiteral("title"), approval.title},
        {QStringLiteral("unit"), vault.unit()},
        {QStringLiteral("round"), number},
        {QStringLiteral("subject"), approval.subject},
        {QStringLiteral("applicant"), approval.applicant},
        {QStringLiteral("applicant_name"), approval.applicantName},
        {QStringLiteral("submitted_at"), submittedAt},
        {QStringLiteral("fields"), approval.draft},
        {QStringLiteral("snapshot"), snapshot},
        {QStringLiteral("names"), names},
        {QStringLiteral("attachments"), files},
        {QStringLiteral("steps"), steps},
    };
    if (approval.isEmergency())
        content.insert(QStringLiteral("emergency"),
                       QJsonObject{{QStringLiteral("reason"), approval.emergencyReason},
                                   {QStringLiteral("carried_out_at"), approval.emergencyAt},
                                   {QStringLiteral("carried_out_by"), approval.carriedOutBy},
                                   {QStringLiteral("carried_out"), approval.carriedOut}});
    Round round;
    round.number = number;
    ANGUAN_TRY_LET(canonical, canonicalJson(content));
    round.canonical = canonical;
    // Read back, so that what is shown is what is signed, in NFC.
    ANGUAN_TRY_LET(parsed, parseCanonicalJson(canonical));
    round.content = parsed;
    round.contentSm3 = sm3(canonical);
    round.submittedAt = submittedAt;
    round.submittedBy = submittedBy;
    return round;
}

QList<FieldChange> differences(const Round &before, const Round &after)
{
    QList<FieldChange> changes;
    const ApprovalKind *kind = ApprovalKinds::find(after.content.value(QLatin1String("kind")).toString());
    if (!kind)
        return changes;
    compare(kind->fields, fieldsOf(before), fieldsOf(after), QStringLiteral("%1"), before, after, changes);
    const auto snapshotOf = [](const Round &round) {
        return round.content.value(QLatin1String("snapshot")).toObject();
    };
    const Register *subjects = Catalogue::find(QLatin1String(kind->subjectRegister));
    compare(subjects->fields, snapshotOf(before), snapshotOf(after), Tr::tr("In the register: %1"), before,
            after, changes);
    const QJsonArray filesBefore = before.content.value(QLatin1String("attachments")).toArray();
    const QJsonArray filesAfter = after.content.value(QLatin1String("attachments")).toArray();
    if (filesBefore != filesAfter)
        changes.append({QStringLiteral("attachments"), Tr::tr("Attachments"), shownFiles(filesBefore),
                        shownFiles(filesAfter)});
    return changes;
}

} // namespace anguan
