// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/handoveracts.h"

#include "models/approvals/approvals.h"
#include "models/base/clock.h"
#include "models/base/tr.h"
#include "models/records/recordstore.h"
#include "models/registers/catalogue.h"
#include "models/vault/vault.h"

#include <QJsonArray>

namespace anguan {

namespace {

struct Target
{
    const Register *reg = nullptr;
    const Field *field = nullptr;
    QString number;
};

/// "systems/SYS-2026-0001/administrator_a"
Target targetOf(const HandoverLine &line)
{
    Target target;
    target.reg = Catalogue::find(line.line.section(QLatin1Char('/'), 0, 0));
    target.number = line.line.section(QLatin1Char('/'), 1, 1);
    target.field = target.reg ? target.reg->field(line.line.section(QLatin1Char('/'), 2, 2)) : nullptr;
    return target;
}

bool is(const Target &target, const char *registerId)
{
    return target.reg && qstrcmp(target.reg->id, registerId) == 0;
}

QString today()
{
    return Clock::today().toString(Qt::ISODate);
}

/// The field with another name in it; an empty one takes the person's name away.
QJsonValue renamed(const Field &field, const QJsonValue &now, const QString &person, const QString &receiver)
{
    if (field.kind != FieldKind::References)
        return receiver.isEmpty() ? QJsonValue() : QJsonValue(receiver);
    QJsonArray names;
    for (const QJsonValue &name : now.toArray()) {
        if (name.toString() != person)
            names.append(name);
    }
    if (!receiver.isEmpty() && !names.contains(receiver))
        names.append(receiver);
    return names;
}

Result<void> rename(Vault &vault, const Target &target, const QString &person, const QString &receiver,
                    const QString &because)
{
    RecordStore store(vault);
    ANGUAN_TRY_LET(record, store.find(*target.reg, target.number));
    const QString field = QLatin1String(target.field->id);
    const Values changed{{field, renamed(*target.field, record.values.value(field), person, receiver)}};
    ANGUAN_TRY(store.changeByEngine(*target.reg, target.number, changed, because));
    return {};
}

Result<Record> endTerm(Vault &vault, const Target &target, const QString &because)
{
    return RecordStore(vault).changeByEngine(*target.reg, target.number,
                                             {{QStringLiteral("ended_on"), today()}}, because);
}

Result<void> passTerm(Vault &vault, const Target &target, const QString &receiver, const QString &because)
{
    ANGUAN_TRY_LET(ended, endTerm(vault, target, because));
    Values next{{QStringLiteral("person"), receiver}, {QStringLiteral("appointed_on"), today()}};
    for (const char *field : {"role", "duty"}) {
        const QJsonValue value = ended.values.value(QLatin1String(field));
        if (!value.isUndefined())
            next.insert(QLatin1String(field), value);
    }
    ANGUAN_TRY(RecordStore(vault).createByEngine(*target.reg, next, because));
    return {};
}

} // namespace

bool HandoverActs::canHandOver(const HandoverLine &line)
{
    return (line.kind == QLatin1String("holding") || line.kind == QLatin1String("account")) &&
           targetOf(line).field;
}

bool HandoverActs::canClose(const HandoverLine &line)
{
    if (line.kind == QLatin1String("application") || line.kind == QLatin1String("account"))
        return true;
    const Target target = targetOf(line);
    return line.kind == QLatin1String("holding") && target.field &&
           (is(target, "security_group") || !target.field->isRequired);
}

Result<void> HandoverActs::handOver(Vault &vault, const HandoverLine &line, const QString &person,
                                    const QString &receiver, const QString &because)
{
    const Target target = targetOf(line);
    return is(target, "security_group") ? passTerm(vault, target, receiver, because)
                                        : rename(vault, target, person, receiver, because);
}

Result<QString> HandoverActs::close(Vault &vault, const HandoverLine &line, const QString &person,
                                    const QString &because)
{
    if (line.kind == QLatin1String("application")) {
        Approvals approvals(vault);
        ANGUAN_TRY_LET(approval, approvals.find(line.number));
        ANGUAN_TRY(approvals.withdraw(approval.number, approval.version, because));
        return Tr::tr("application withdrawn");
    }
    const Target target = targetOf(line);
    if (is(target, "accounts")) {
        ANGUAN_TRY(RecordStore(vault).changeByEngine(
            *target.reg, target.number,
            {{QStringLiteral("state"), QStringLiteral("closed")}, {QStringLiteral("closed_on"), today()}},
            because));
        return Tr::tr("account closed");
    }
    if (is(target, "security_group")) {
        ANGUAN_TRY(endTerm(vault, target, because));
        return Tr::tr("term ended");
    }
    ANGUAN_TRY(rename(vault, target, person, {}, because));
    return Tr::tr("nobody for the time being");
}

Result<void> HandoverActs::datePassword(Vault &vault, const HandoverLine &line, const QString &day,
                                        const QString &because)
{
    ANGUAN_TRY(RecordStore(vault).changeByEngine(*Catalogue::find(QStringLiteral("accounts")), line.number,
                                                 {{QStringLiteral("password_changed_on"), day}}, because));
    return {};
}

} // namespace anguan
