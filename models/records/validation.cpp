// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/validation.h"

#include "models/base/tr.h"
#include "models/records/recordsql.h"
#include "models/records/surroundings.h"
#include "models/registers/display.h"
#include "models/registers/fieldcheck.h"
#include "models/vault/database.h"

#include <QJsonArray>
#include <QSet>

namespace anguan {

namespace {

const Field *fieldOf(const QList<Field> &fields, const QString &id)
{
    for (const Field &field : fields) {
        if (id == QLatin1String(field.id))
            return &field;
    }
    return nullptr;
}

void refuse(Findings &findings, const QString &field, const QString &text, const char *article = "")
{
    findings.append({Severity::Refuse, field, text, QLatin1String(article)});
}

template <typename Text>
bool isRefusedField(const Findings &findings, const Text &field)
{
    for (const Finding &finding : findings) {
        if (finding.severity == Severity::Refuse && finding.field == field)
            return true;
    }
    return false;
}

void refuseUnknownFields(const QList<Field> &fields, const Values &typed, Findings &findings)
{
    for (auto it = typed.begin(); it != typed.end(); ++it) {
        if (!fieldOf(fields, it.key()))
            refuse(findings, it.key(), Tr::tr("There is no field “%1” here.").arg(it.key()));
    }
}

Values tidiedValues(const QList<Field> &fields, const Values &typed)
{
    Values values;
    for (const Field &field : fields) {
        const QLatin1String id(field.id);
        const QJsonValue value = tidied(field, typed.value(id));
        if (!isEmptyValue(value))
            values.insert(id, value);
    }
    return values;
}

void checkShapes(const QList<Field> &fields, const Values &values, Findings &findings)
{
    for (const Field &field : fields) {
        const QLatin1String id(field.id);
        if (const QString problem = problemOf(field, values.value(id)); !problem.isEmpty())
            refuse(findings, id, problem, field.article);
    }
}

void checkRequired(const QList<Field> &fields, const Values &values, Findings &findings)
{
    for (const Field &field : fields) {
        const QLatin1String id(field.id);
        if (field.isRequired && !values.contains(id) && !isRefusedField(findings, id))
            refuse(findings, id, Tr::tr("“%1” must be filled in.").arg(fieldLabel(field)), field.article);
    }
}

void checkTarget(const Field &field, const QString &number, const QStringList &standing,
                 const Surroundings &around, Findings &findings)
{
    const auto target = around.target(QLatin1String(field.target), number);
    const QLatin1String id(field.id);
    if (target.id == 0)
        refuse(findings, id, Tr::tr("There is no record “%1” to refer to.").arg(number));
    else if (target.isWithdrawn && !standing.contains(number))
        refuse(findings, id, Tr::tr("%1 is withdrawn. Choose a living one.").arg(number));
}

QStringList numbersOf(const QJsonValue &value)
{
    if (value.isString())
        return {value.toString()};
    QStringList numbers;
    for (const QJsonValue &one : value.toArray())
        numbers.append(one.toString());
    return numbers;
}

void checkReferences(const QList<Field> &fields, const Values &values, const Record *before,
                     const Surroundings &around, Findings &findings)
{
    for (const Field &field : fields) {
        if (field.kind != FieldKind::Reference && field.kind != FieldKind::References)
            continue;
        const QLatin1String id(field.id);
        if (!values.contains(id) || isRefusedField(findings, id))
            continue;
        const QStringList standing = before ? numbersOf(before->values.value(id)) : QStringList();
        QSet<QString> seen;
        for (const QString &number : numbersOf(values.value(id))) {
            if (seen.contains(number))
                refuse(findings, id, Tr::tr("%1 is named twice.").arg(number));
            else
                checkTarget(field, number, standing, around, findings);
            seen.insert(number);
        }
    }
}

void checkUnique(const Register &reg, const Values &values, const Record *before, const Surroundings &around,
                 Findings &findings)
{
    for (const Field &field : reg.fields) {
        const QLatin1String id(field.id);
        const QJsonValue value = values.value(id);
        if (!field.isUnique || value.isUndefined() || isRefusedField(findings, id))
            continue;
        if (before && before->values.value(id) == value)
            continue;
        const QVariantList bound{value.isString() ? QVariant(value.toString()) : QVariant(value.toInteger()),
                                 before ? before->number : QStringLiteral("")};
        auto holder = around.database().query(
            QStringLiteral("SELECT number, %1 FROM %2 WHERE %3 = ? AND withdrawn_at IS NULL AND number <> ?")
                .arg(columnOf(reg.name()), QLatin1String(reg.id), columnOf(field)),
            bound);
        if (holder && holder->next())
            refuse(findings, id,
                   Tr::tr("“%1” is already used by %2 %3.")
                       .arg(displayText(field, value), holder->text(0), holder->text(1)));
    }
}

/// What an engine owns stays as it was; typing another value is refused rather than dropped in silence.
void guardEngineOwned(const Register &reg, Values &values, const Record *before)
{
    for (const Field &field : reg.fields) {
        if (!field.isEngineOwned)
            continue;
        const QLatin1String id(field.id);
        values.remove(id);
        if (before && before->values.contains(id))
            values.insert(id, before->values.value(id));
    }
}

void refuseTypedEngineOwned(const Register &reg, const Values &typed, const Values &stored,
                            Findings &findings)
{
    for (const Field &field : reg.fields) {
        const QLatin1String id(field.id);
        if (field.isEngineOwned && typed.contains(id) && typed.value(id) != stored.value(id))
            refuse(findings, id,
                   Tr::tr("“%1” is set by an approval and cannot be typed.").arg(fieldLabel(field)),
                   field.article);
    }
}

void applyRules(const Register &reg, const Values &values, const Record *before, const Surroundings &around,
                Findings &findings)
{
    // A rule never sees a value that is wrong by itself, and says nothing about that field either.
    Values sound = values;
    for (const Finding &finding : std::as_const(findings)) {
        if (finding.severity == Severity::Refuse)
            sound.remove(finding.field);
    }
    Findings said;
    const RuleCase rule{sound, before ? &before->values : nullptr, before ? before->number : QString(),
                        around};
    for (const Rule check : reg.rules)
        check(rule, said);
    for (const Finding &finding : std::as_const(said)) {
        if (finding.field.isEmpty() || !isRefusedField(findings, finding.field))
            findings.append(finding);
    }
}

} // namespace

bool Checked::isRefused() const
{
    for (const Finding &finding : findings) {
        if (finding.severity == Severity::Refuse)
            return true;
    }
    return false;
}

Checked checkRecord(const Register &reg, const Values &typed, const Record *before, Origin origin,
                    const Surroundings &around)
{
    Checked checked;
    refuseUnknownFields(reg.fields, typed, checked.findings);
    const Values entered = tidiedValues(reg.fields, typed);
    checked.values = entered;
    for (const Field &field : reg.fields) {
        if (field.isDerived)
            checked.values.remove(QLatin1String(field.id));
    }
    if (origin == Origin::Typed)
        guardEngineOwned(reg, checked.values, before);
    checkShapes(reg.fields, checked.values, checked.findings);
    if (reg.derive)
        reg.derive(checked.values, around);
    if (origin == Origin::Typed)
        refuseTypedEngineOwned(reg, entered, checked.values, checked.findings);
    checkRequired(reg.fields, checked.values, checked.findings);
    checkReferences(reg.fields, checked.values, before, around, checked.findings);
    checkUnique(reg, checked.values, before, around, checked.findings);
    applyRules(reg, checked.values, before, around, checked.findings);
    return checked;
}

Checked checkFields(Vault &vault, const QList<Field> &fields, const Values &typed)
{
    const Surroundings around(vault);
    Checked checked;
    refuseUnknownFields(fields, typed, checked.findings);
    checked.values = tidiedValues(fields, typed);
    checkShapes(fields, checked.values, checked.findings);
    checkRequired(fields, checked.values, checked.findings);
    checkReferences(fields, checked.values, nullptr, around, checked.findings);
    return checked;
}

Error refusal(const QList<Field> &fields, const Findings &findings, int row)
{
    Error error;
    error.code = ErrorCode::Invalid;
    for (const Finding &finding : findings) {
        if (finding.severity == Severity::Refuse)
            error.problems.append({finding.field, finding.text, row, 0});
    }
    if (error.problems.isEmpty())
        return error;
    const Problem &first = error.problems.first();
    const Field *field = fieldOf(fields, first.field);
    const QString where = field ? Tr::tr("%1: %2").arg(fieldLabel(*field), first.text) : first.text;
    const int count = static_cast<int>(error.problems.size());
    error.text =
        count == 1
            ? Tr::tr("Nothing was stored. %1").arg(where)
            : Tr::tr("Nothing was stored: %n thing(s) to mend. The first: %1", nullptr, count).arg(where);
    return error;
}

} // namespace anguan
