// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/registers/belongings.h"

#include "models/base/tr.h"
#include "models/registers/catalogue.h"
#include "models/registers/display.h"

#include <QJsonArray>

namespace anguan {

namespace {

QString text(const Values &values, const char *field)
{
    return values.value(QLatin1String(field)).toString();
}

void addHeld(const Register &reg, const Field &field, const QString &person, const RuleSurroundings &around,
             QList<Belonging> &held)
{
    const QString id = QLatin1String(reg.id);
    const QStringList numbers = around.numbersWhere(id, QLatin1String(field.id), person);
    for (const QString &number : numbers) {
        const Values values = around.record(id, number);
        if (!values.isEmpty() && (!reg.isCurrent || reg.isCurrent(values)))
            held.append({id, number, QLatin1String(field.id), text(values, reg.nameField)});
    }
}

bool isUnderWay(const Values &approval)
{
    static const QStringList open{QStringLiteral("draft"), QStringLiteral("submitted"),
                                  QStringLiteral("returned"), QStringLiteral("approved")};
    return open.contains(text(approval, "state"));
}

void addProgram(const QString &person, const RuleSurroundings &around, QList<Belonging> &held)
{
    const QString loginsId = QStringLiteral("logins");
    const QString approvalsId = QStringLiteral("approvals");
    const QStringList logins = around.numbersWhere(loginsId, QStringLiteral("person"), person);
    for (const QString &login : logins) {
        held.append({loginsId, login, QStringLiteral("login"), login});
        const QStringList applications = around.numbersWhere(approvalsId, QStringLiteral("applicant"), login);
        for (const QString &number : applications) {
            const Values approval = around.record(approvalsId, number);
            // The departure itself is carried out by the leaving.
            if (isUnderWay(approval) && text(approval, "subject") != person)
                held.append({approvalsId, number, QStringLiteral("applicant"), text(approval, "title")});
        }
    }
}

QString listed(const QList<Belonging> &held)
{
    constexpr qsizetype most = 10;
    QStringList names;
    for (const Belonging &belonging : held.mid(0, most))
        names.append(Belongings::words(belonging));
    if (held.size() > most)
        names.append(QStringLiteral("…"));
    return names.join(Tr::tr("; "));
}

struct Sheets
{
    QString open;            ///< number of the open leaving sheet
    bool isFinished = false; ///< one is finished
    bool isSigned = false;   ///< and rests on a departure approval
};

Sheets leavingSheets(const RuleCase &rule)
{
    Sheets sheets;
    const QString handovers = QStringLiteral("handovers");
    const QString joined = text(rule.now, "joined_on");
    const QStringList numbers = rule.around.numbersWhere(handovers, QStringLiteral("person"), rule.number);
    for (const QString &number : numbers) {
        const Values sheet = rule.around.record(handovers, number);
        if (text(sheet, "kind") != QLatin1String("leaving"))
            continue;
        const QString state = text(sheet, "state");
        if (state == QLatin1String("open"))
            sheets.open = number;
        // Somebody who came back is not covered by the sheet of the former time.
        if (state != QLatin1String("finished") || text(sheet, "finished_on") < joined)
            continue;
        sheets.isFinished = true;
        sheets.isSigned = sheets.isSigned || !text(sheet, "departure").isEmpty();
    }
    return sheets;
}

} // namespace

QString Belonging::key() const
{
    return QStringLiteral("%1/%2/%3").arg(registerId, number, field);
}

QList<Belonging> Belongings::of(const QString &person, const RuleSurroundings &around)
{
    QList<Belonging> held;
    if (person.isEmpty())
        return held;
    for (const Register *reg : Catalogue::all()) {
        for (const Field &field : reg->fields) {
            if (field.isHolder)
                addHeld(*reg, field, person, around, held);
        }
    }
    addProgram(person, around, held);
    return held;
}

QString Belongings::words(const Belonging &belonging)
{
    if (belonging.registerId == QLatin1String("logins"))
        return Tr::tr("login to this program: %1").arg(belonging.name);
    if (belonging.registerId == QLatin1String("approvals"))
        return Tr::tr("open application %1 %2").arg(belonging.number, belonging.name);
    const Register *reg = Catalogue::find(belonging.registerId);
    const Field *field = reg ? reg->field(belonging.field) : nullptr;
    if (!field)
        return belonging.number;
    return Tr::tr("%1 %2: %3").arg(Tr::shown(reg->noun), belonging.name, fieldLabel(*field));
}

void Belongings::leaverHandsOver(const RuleCase &rule, Findings &findings)
{
    const QString left = QStringLiteral("left");
    if (!rule.before || text(rule.now, "state") != left || text(*rule.before, "state") == left)
        return;
    const auto refuse = [&](const QString &sentence) {
        findings.append({Severity::Refuse, QStringLiteral("state"), sentence, QStringLiteral("H28")});
    };
    const QList<Belonging> held = of(rule.number, rule.around);
    const Sheets sheets = leavingSheets(rule);
    if (!held.isEmpty())
        refuse(Tr::tr("%1 still holds %n thing(s): %2. Hand them over on a leaving sheet first.", nullptr,
                      static_cast<int>(held.size()))
                   .arg(text(rule.now, "name"), listed(held)));
    if (!sheets.open.isEmpty())
        refuse(Tr::tr("The leaving sheet %1 is still open. Finish it there; that marks the person as left.")
                   .arg(sheets.open));
    const bool wasKey = rule.before->value(QLatin1String("key_position")).toBool();
    if (wasKey && !sheets.isSigned)
        refuse(Tr::tr("%1 holds a key position: start a leaving sheet, and have the departure signed.")
                   .arg(text(rule.now, "name")));
    else if (!sheets.isFinished && held.isEmpty() && sheets.open.isEmpty())
        findings.append({Severity::Alert, QStringLiteral("state"),
                         Tr::tr("No leaving sheet of this person is on record."), QStringLiteral("H28")});
}

} // namespace anguan
