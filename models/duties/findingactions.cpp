// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/duties/findingactions.h"

#include "models/base/tr.h"
#include "models/records/recordstore.h"
#include "models/registers/catalogue.h"
#include "models/vault/database.h"
#include "models/vault/vault.h"

#include <QJsonArray>

namespace anguan {

namespace {

const Register &reg(const char *id)
{
    return *Catalogue::find(QLatin1String(id));
}

QString text(const Values &values, const char *field)
{
    return values.value(QLatin1String(field)).toString();
}

Result<Record> ownerOf(const RecordStore &store, const Values &finding)
{
    const QString what = text(finding, "what");
    const QString named = text(finding, "owner");
    if (named.isEmpty())
        return fail(ErrorCode::Invalid,
                    Tr::tr("Nothing was stored: “%1” names nobody who mends it.").arg(what));
    auto owner = store.resolve(reg("people"), named);
    if (!owner)
        return fail(ErrorCode::Invalid,
                    Tr::tr("Nothing was stored: “%1” names “%2”. %3").arg(what, named, owner.error().text));
    if (owner->isWithdrawn() || text(owner->values, "state") == QLatin1String("left"))
        return fail(ErrorCode::Invalid,
                    Tr::tr("Nothing was stored: “%1” names %2, who has left. Name somebody in post.")
                        .arg(what, text(owner->values, "name")));
    return owner;
}

Result<QString> actionOf(RecordStore &store, const Record &drill, const Values &finding)
{
    const QString what = text(finding, "what");
    if (text(finding, "due").isEmpty())
        return fail(ErrorCode::Invalid,
                    Tr::tr("Nothing was stored: “%1” says no day by which it is mended.").arg(what));
    ANGUAN_TRY_LET(owner, ownerOf(store, finding));
    const Field &name = reg("actions").name();
    Values action{{QStringLiteral("what"), what.left(name.maxLength)},
                  {QStringLiteral("source"), QStringLiteral("drill")},
                  {QStringLiteral("source_number"), drill.number},
                  {QStringLiteral("owner"), owner.number},
                  {QStringLiteral("department"), owner.values.value(QLatin1String("department"))},
                  {QStringLiteral("found_on"), drill.values.value(QLatin1String("held_on"))},
                  {QStringLiteral("first_due_on"), text(finding, "due")}};
    if (what.size() > name.maxLength)
        action.insert(QStringLiteral("detail"), what);
    ANGUAN_TRY_LET(made,
                   store.create(reg("actions"), action, Tr::tr("Finding of drill %1").arg(drill.number)));
    return made.number;
}

Result<Record> heldDrill(const RecordStore &store, const QString &number)
{
    ANGUAN_TRY_LET(drill, store.find(reg("drills"), number));
    if (text(drill.values, "held_on").isEmpty())
        return fail(ErrorCode::Invalid,
                    Tr::tr("%1 has not been held yet, so it has found nothing.").arg(drill.number));
    return drill;
}

Result<Record> storeFindings(RecordStore &store, const Record &drill, const QJsonArray &findings)
{
    Values values = drill.values;
    values.insert(QStringLiteral("findings"), findings);
    return store.change(reg("drills"), drill.number, drill.version, values,
                        Tr::tr("Findings made rectifications"));
}

} // namespace

Result<Record> makeActionOfFinding(Vault &vault, const QString &number, int row, const Values &finding)
{
    RecordStore store(vault);
    ANGUAN_TRY_LET(transaction, Transaction::begin(vault.database()));
    ANGUAN_TRY_LET(drill, heldDrill(store, number));
    QJsonArray findings = drill.values.value(QLatin1String("findings")).toArray();
    const bool isNew = row < 0 || row >= findings.size();
    const QString already = isNew ? QString() : text(findings.at(row).toObject(), "action");
    if (!already.isEmpty())
        return fail(ErrorCode::Invalid, Tr::tr("This finding is rectification %1 already.").arg(already));
    Values line = finding;
    ANGUAN_TRY_LET(action, actionOf(store, drill, line));
    line.insert(QStringLiteral("action"), action);
    if (isNew)
        findings.append(line);
    else
        findings[row] = line;
    ANGUAN_TRY_LET(changed, storeFindings(store, drill, findings));
    ANGUAN_TRY(transaction.commit());
    return changed;
}

Result<Record> makeActionsOfFindings(Vault &vault, const QString &number)
{
    RecordStore store(vault);
    ANGUAN_TRY_LET(transaction, Transaction::begin(vault.database()));
    ANGUAN_TRY_LET(drill, heldDrill(store, number));
    QJsonArray findings = drill.values.value(QLatin1String("findings")).toArray();
    bool isNew = false;
    for (qsizetype i = 0; i < findings.size(); ++i) {
        Values finding = findings.at(i).toObject();
        if (!text(finding, "action").isEmpty())
            continue;
        ANGUAN_TRY_LET(action, actionOf(store, drill, finding));
        finding.insert(QStringLiteral("action"), action);
        findings[i] = finding;
        isNew = true;
    }
    if (!isNew)
        return drill;
    ANGUAN_TRY_LET(changed, storeFindings(store, drill, findings));
    ANGUAN_TRY(transaction.commit());
    return changed;
}

} // namespace anguan
