// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/duties/duewords.h"

#include "models/base/tr.h"
#include "models/duties/calendarduties.h"
#include "models/duties/registerduties.h"
#include "models/registers/catalogue.h"
#include "models/registers/display.h"
#include "models/registers/signdays.h"
#include "models/vault/database.h"
#include "models/vault/vault.h"

#include <QJsonArray>

namespace anguan {

namespace {

constexpr int daysSoon = 7;
const QString approvalsId = QStringLiteral("approvals");
const QString drillsId = QStringLiteral("drills");

const char *systemsField(const Register &reg, FieldKind *kind)
{
    for (const Field &field : reg.fields) {
        if (qstrcmp(field.target, "systems") == 0) {
            *kind = field.kind;
            return field.id;
        }
    }
    return "";
}

} // namespace

Result<DueWords> DueWords::load(Vault &vault, const QDate &today)
{
    DueWords words;
    words.m_today = today;
    ANGUAN_TRY_LET(days, WorkingDays::load(vault));
    words.m_workingDays = days;
    ANGUAN_TRY_LET(rules, DutyRules(vault).all());
    for (const DutyRule &rule : std::as_const(rules))
        words.m_rules.insert(dutyRuleId(rule), rule);
    for (const Register *reg : Catalogue::all()) {
        for (const DueRule &rule : reg->dues)
            words.m_declared.insert(dutyRuleId(*reg, rule), {reg, &rule});
    }
    {
        ANGUAN_TRY_LET(rows,
                       vault.database().query(QStringLiteral(
                           "SELECT s.number, p.number FROM plans p JOIN plans_systems l ON l.record = p.id "
                           "JOIN systems s ON s.id = l.target WHERE p.state = 'in_force' AND "
                           "p.withdrawn_at IS NULL ORDER BY p.id")));
        while (rows.next())
            words.m_planOf.insert(rows.text(0), rows.text(1));
        ANGUAN_TRY(rows.finished());
    }
    // A drill that names no system of its own exercises all that its plan covers.
    ANGUAN_TRY_LET(
        rows,
        vault.database().query(
            QStringLiteral(
                "SELECT s.number, min(d.planned_on) FROM drills d JOIN (SELECT record, target, 1 AS own "
                "FROM drills_systems UNION ALL SELECT d2.id, l.target, 0 FROM drills d2 JOIN "
                "plans_systems l ON l.record = d2.plan WHERE NOT EXISTS (SELECT 1 FROM drills_systems o "
                "WHERE o.record = d2.id)) x ON x.record = d.id JOIN systems s ON s.id = x.target WHERE "
                "d.held_on IS NULL AND d.withdrawn_at IS NULL AND d.planned_on >= ? GROUP BY s.number"),
            {today.toString(Qt::ISODate)}));
    while (rows.next())
        words.m_drillPlannedOn.insert(rows.text(0), QDate::fromString(rows.text(1), Qt::ISODate));
    ANGUAN_TRY(rows.finished());
    return words;
}

bool DueWords::isCovered(const NamedSlot &slot) const
{
    if (m_rules.value(slot.slot.rule).answeredBy != drillsId)
        return false;
    const QDate planned = m_drillPlannedOn.value(slot.slot.record);
    return planned.isValid() && planned <= slot.slot.due;
}

int DueWords::leadDays(const QString &rule) const
{
    const auto own = m_rules.constFind(rule);
    return own == m_rules.constEnd() ? 0 : own->leadDays;
}

DueLine DueWords::line(const NamedSlot &slot) const
{
    DueLine line;
    line.slot = slot.slot;
    line.name = slot.name;
    line.owner = slot.owner;
    line.ownerName = slot.ownerName;
    line.registerId = slot.registerId;
    line.number = slot.slot.record;
    if (const auto rule = m_rules.constFind(slot.slot.rule); rule != m_rules.constEnd())
        ofRule(slot, *rule, line);
    else
        ofRegister(slot, line);
    if (line.ownerName.isEmpty())
        line.ownerName = Tr::tr("security officer");
    placeInTime(slot, line);
    return line;
}

void DueWords::ofRegister(const NamedSlot &slot, DueLine &line) const
{
    const auto declared = m_declared.constFind(slot.slot.rule);
    if (declared == m_declared.constEnd())
        return;
    line.what = Tr::shown(declared->rule->what);
    line.act = Tr::shown(declared->rule->act);
    line.article = QLatin1String(declared->rule->article);
    line.field = QLatin1String(declared->rule->doneField);
    if (declared->reg->engineOnly)
        line.field.clear(); // nobody types there
    if (slot.registerId == approvalsId) {
        // Whose signature is missing is a step, not a person of the register.
        line.ownerName = choiceLabel(*declared->reg->field(QStringLiteral("step")), slot.owner);
        line.owner.clear();
    }
}

void DueWords::ofRule(const NamedSlot &slot, const DutyRule &rule, DueLine &line) const
{
    line.what = rule.title;
    line.article = rule.article;
    line.byHand = true;
    line.act = Tr::tr("Mark as done");
    const Register *answering = Catalogue::find(rule.answeredBy);
    if (!answering || answering->engineOnly)
        return; // a record that an engine writes answers it too, but cannot be begun from here
    line.act = Tr::tr("Register %1").arg(Tr::shown(answering->noun));
    line.create = rule.answeredBy;
    FieldKind kind = FieldKind::Reference;
    const QString field = QLatin1String(systemsField(*answering, &kind));
    if (!field.isEmpty() && !slot.slot.record.isEmpty())
        line.prefill.insert(field, kind == FieldKind::References ? QJsonValue(QJsonArray{slot.slot.record})
                                                                 : QJsonValue(slot.slot.record));
    if (rule.answeredBy == drillsId) {
        if (const QString plan = m_planOf.value(slot.slot.record); !plan.isEmpty())
            line.prefill.insert(QStringLiteral("plan"), plan);
        line.prefill.insert(QStringLiteral("title"), Tr::tr("Drill of %1").arg(slot.name));
    }
}

void DueWords::placeInTime(const NamedSlot &slot, DueLine &line) const
{
    line.shownDue = m_workingDays.onOrAfter(slot.slot.due);
    line.days = static_cast<int>(m_today.daysTo(line.shownDue));
    if (!slot.slot.enteredAt.isEmpty()) {
        line.state = DutyState::Done;
        line.late = slot.slot.happened > line.shownDue;
        line.lateEntry = !line.late && dayOf(slot.slot.enteredAt) > line.shownDue;
    } else if (slot.registerId == approvalsId) {
        line.state = DutyState::Waiting;
        line.days = static_cast<int>(slot.slot.due.addDays(-daysToSign).daysTo(m_today));
    } else if (line.days < 0) {
        line.state = DutyState::Overdue;
    } else if (line.days == 0) {
        line.state = DutyState::Today;
    } else {
        line.state = line.days <= daysSoon ? DutyState::Soon : DutyState::Later;
    }
}

} // namespace anguan
