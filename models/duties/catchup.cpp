// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/duties/catchup.h"

#include "models/base/clock.h"
#include "models/duties/calendarduties.h"
#include "models/duties/registerduties.h"
#include "models/registers/catalogue.h"
#include "models/vault/database.h"
#include "models/vault/vault.h"

#include <QJsonDocument>

#include <algorithm>

namespace anguan {

namespace {

constexpr int entriesAtOnce = 2000;

Values parsed(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

Result<QList<JournalStep>> readSteps(Database &database, qint64 after, qint64 upTo)
{
    ANGUAN_TRY_LET(
        rows, database.query(
                  QStringLiteral("SELECT sequence, at, action, register, record, before, after FROM "
                                 "journal WHERE sequence > ? AND sequence <= ? AND action IN "
                                 "('create', 'change', 'withdraw', 'setting') ORDER BY sequence LIMIT ?"),
                  {after, upTo, entriesAtOnce}));
    QList<JournalStep> steps;
    while (rows.next())
        steps.append({rows.integer(0), rows.text(1), rows.text(2), rows.text(3), rows.text(4),
                      parsed(rows.text(5)), parsed(rows.text(6))});
    ANGUAN_TRY(rows.finished());
    return steps;
}

/// Settings that are intervals or ages; the others move no day.
bool isInterval(const QString &setting)
{
    return setting.contains(QLatin1String("_months")) || setting.contains(QLatin1String("_days"));
}

/// It declares a duty, or names records whose register does.
bool concernsDuties(const Register &reg)
{
    return !reg.dues.isEmpty() || std::any_of(reg.fields.begin(), reg.fields.end(), [](const Field &field) {
        const Register *target = Catalogue::find(QLatin1String(field.target));
        return target && !target->dues.isEmpty();
    });
}

} // namespace

Result<void> catchUpDuties(Vault &vault)
{
    Database &database = vault.database();
    qint64 done = 0;
    QString laidOut;
    qint64 head = 0;
    {
        ANGUAN_TRY_LET(rows,
                       database.query(QStringLiteral(
                           "SELECT sequence, day, (SELECT coalesce(max(sequence), 0) FROM journal) FROM "
                           "duty_progress")));
        if (rows.next()) {
            done = rows.integer(0);
            laidOut = rows.text(1);
            head = rows.integer(2);
        }
        ANGUAN_TRY(rows.finished());
    }
    const QString today = Clock::today().toString(Qt::ISODate);
    if (done == head && laidOut == today)
        return {};

    ANGUAN_TRY_LET(transaction, Transaction::begin(database));
    ANGUAN_TRY_LET(rules, DutyRules(vault).all());
    JournalStates states(vault);
    RegisterDuties declared(vault, states);
    CalendarDuties calendar(vault, rules);
    const QStringList answering = CalendarDuties::followed(rules);
    ANGUAN_TRY(calendar.begin());
    if (laidOut != today)
        ANGUAN_TRY(calendar.layOutAll(Clock::today()));
    while (done < head) {
        ANGUAN_TRY_LET(steps, readSteps(database, done, head));
        for (const JournalStep &step : std::as_const(steps)) {
            if (step.action == QLatin1String("setting")) {
                if (isInterval(step.record))
                    ANGUAN_TRY(declared.followSetting(step));
                continue;
            }
            const Register *reg = Catalogue::find(step.registerId);
            if (!reg || (!concernsDuties(*reg) && !answering.contains(step.registerId)))
                continue;
            ANGUAN_TRY_LET(turn, states.take(step));
            ANGUAN_TRY(declared.follow(*reg, step, turn));
            ANGUAN_TRY(declared.followOthers(*reg, step, turn));
            ANGUAN_TRY(calendar.follow(step, turn));
        }
        done = steps.size() < entriesAtOnce ? head : steps.last().sequence;
    }
    ANGUAN_TRY(calendar.layOutAll(Clock::today()));
    ANGUAN_TRY(
        database.execute(QStringLiteral("UPDATE duty_progress SET sequence = ?, day = ?"), {head, today}));
    return transaction.commit();
}

} // namespace anguan
