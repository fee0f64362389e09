// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/duties/dutymonths.h"

#include "models/base/clock.h"
#include "models/base/tr.h"
#include "models/duties/calendarduties.h"
#include "models/duties/catchup.h"
#include "models/duties/registerduties.h"
#include "models/duties/workingdays.h"
#include "models/registers/catalogue.h"
#include "models/vault/database.h"
#include "models/vault/vault.h"

#include <QHash>

namespace anguan {

namespace {

/// A table of months with series that are filled by day.
class Months
{
public:
    Months(const QString &title, const QDate &last, int count)
    {
        m_table.title = title;
        const QDate end(last.year(), last.month(), 1);
        for (int i = qBound(1, count, 120) - 1; i >= 0; --i)
            m_table.months.append(end.addMonths(-i));
    }

    int add(const char *id, const QString &label, const QString &unit = {})
    {
        MonthSeries series{QLatin1String(id), label, unit, {}, {}};
        series.values.fill(0, m_table.months.size());
        series.records.resize(m_table.months.size());
        m_table.series.append(series);
        return static_cast<int>(m_table.series.size()) - 1;
    }

    QDate from() const { return m_table.months.first(); }
    QDate to() const { return m_table.months.last().addMonths(1).addDays(-1); }
    qsizetype size() const { return m_table.months.size(); }
    QDate endOf(qsizetype month) const { return m_table.months.at(month).addMonths(1).addDays(-1); }

    /// -1: outside.
    qsizetype indexOf(const QDate &day) const
    {
        const QDate first = from();
        const qsizetype index = (day.year() - first.year()) * 12 + day.month() - first.month();
        return day.isValid() && index >= 0 && index < size() ? index : -1;
    }

    void count(int series, const MonthRecord &record)
    {
        if (const qsizetype index = indexOf(record.day); index >= 0)
            countIn(series, index, record);
    }
    void countIn(int series, qsizetype month, const MonthRecord &record)
    {
        m_table.series[series].records[month].append(record);
        m_table.series[series].values[month] += 1;
    }
    void set(int series, qsizetype month, double value) { m_table.series[series].values[month] = value; }

    const MonthTable &table() const { return m_table; }

private:
    MonthTable m_table;
};

QString iso(const QDate &day)
{
    return day.toString(Qt::ISODate);
}

QDate dayAt(const Rows &rows, int column)
{
    const QString text = rows.text(column);
    return text.size() > 10 ? dayOf(text) : QDate::fromString(text, Qt::ISODate);
}

/// What each rule asks for, by its id.
Result<QHash<QString, QString>> ruleTitles(Vault &vault)
{
    QHash<QString, QString> titles;
    for (const Register *reg : Catalogue::all()) {
        for (const DueRule &rule : reg->dues)
            titles.insert(dutyRuleId(*reg, rule), Tr::shown(rule.what));
    }
    ANGUAN_TRY_LET(rules, DutyRules(vault).all());
    for (const DutyRule &rule : std::as_const(rules))
        titles.insert(dutyRuleId(rule), rule.title);
    return titles;
}

} // namespace

DutyMonths::DutyMonths(Vault &vault) : m_vault(vault) {}

Result<MonthTable> DutyMonths::duties(const QDate &last, int count) const
{
    ANGUAN_TRY(catchUpDuties(m_vault));
    Months months(Tr::tr("Duties by the month they were due in"), last, count);
    const int met = months.add("met", Tr::tr("Met in time"));
    const int late = months.add("late", Tr::tr("Late or entered late"));
    const int missed = months.add("missed", Tr::tr("Missed"));
    ANGUAN_TRY_LET(days, WorkingDays::load(m_vault));
    ANGUAN_TRY_LET(titles, ruleTitles(m_vault));
    // Signatures have a chart of their own.
    ANGUAN_TRY_LET(rows,
                   m_vault.database().query(
                       QStringLiteral("SELECT rule, record, due, happened, entered_at, gone_at FROM "
                                      "duty_slots WHERE due BETWEEN ? AND ? AND register <> 'approvals' "
                                      "ORDER BY due, rule, record"),
                       {iso(months.from()), iso(months.to())}));
    const QDate today = Clock::today();
    while (rows.next()) {
        const QDate due = dayAt(rows, 2);
        const QDate shown = days.onOrAfter(due);
        const MonthRecord record{rows.text(1), titles.value(rows.text(0)), due};
        const bool isGone = !rows.isNull(5);
        if (!rows.isNull(4)) {
            if (!isGone)
                months.count(dayAt(rows, 3) > shown || dayAt(rows, 4) > shown ? late : met, record);
        } else if (shown < (isGone ? dayAt(rows, 5) : today)) {
            months.count(missed, record);
        }
    }
    ANGUAN_TRY(rows.finished());
    return months.table();
}

Result<MonthTable> DutyMonths::drills(const QDate &last, int count) const
{
    Months months(Tr::tr("Drills planned and held"), last, count);
    const int planned = months.add("planned", Tr::tr("Drills planned"));
    const int held = months.add("held", Tr::tr("Held"));
    ANGUAN_TRY_LET(rows, m_vault.database().query(
                             QStringLiteral("SELECT number, title, planned_on, held_on FROM drills WHERE "
                                            "withdrawn_at IS NULL ORDER BY planned_on, id")));
    while (rows.next()) {
        months.count(planned, {rows.text(0), rows.text(1), dayAt(rows, 2)});
        months.count(held, {rows.text(0), rows.text(1), dayAt(rows, 3)});
    }
    ANGUAN_TRY(rows.finished());
    return months.table();
}

Result<MonthTable> DutyMonths::actions(const QDate &last, int count) const
{
    Months months(Tr::tr("Rectifications opened and closed"), last, count);
    const int opened = months.add("opened", Tr::tr("Opened"));
    const int closed = months.add("closed", Tr::tr("Mended and closed"));
    const int open = months.add("open", Tr::tr("Open at the end of the month"));
    ANGUAN_TRY_LET(rows,
                   m_vault.database().query(
                       QStringLiteral("SELECT number, what, found_on, CASE WHEN state = 'closed' THEN "
                                      "verified_on END FROM actions WHERE withdrawn_at IS NULL AND found_on "
                                      "<= ? ORDER BY found_on, id"),
                       {iso(months.to())}));
    const QDate today = Clock::today();
    while (rows.next()) {
        const MonthRecord record{rows.text(0), rows.text(1), dayAt(rows, 2)};
        const QDate closedOn = dayAt(rows, 3);
        months.count(opened, record);
        if (closedOn.isValid())
            months.count(closed, {record.number, record.text, closedOn});
        for (qsizetype i = 0; i < months.size(); ++i) {
            const QDate end = qMin(months.endOf(i), today);
            if (record.day <= end && (!closedOn.isValid() || closedOn > end))
                months.countIn(open, i, record);
        }
    }
    ANGUAN_TRY(rows.finished());
    return months.table();
}

Result<MonthTable> DutyMonths::approvals(const QDate &last, int count) const
{
    Months months(Tr::tr("Approvals decided and how long they waited"), last, count);
    const int decided = months.add("decided", Tr::tr("Decided"));
    const int waited = months.add("waited", Tr::tr("Mean wait"), Tr::tr("days"));
    ANGUAN_TRY_LET(rows,
                   m_vault.database().query(QStringLiteral(
                       "SELECT number, title, submitted_at, decided_at FROM approvals WHERE withdrawn_at "
                       "IS NULL AND decided_at IS NOT NULL AND submitted_at IS NOT NULL ORDER BY "
                       "decided_at, id")));
    QList<double> days(months.size(), 0);
    QList<int> answers(months.size(), 0);
    while (rows.next()) {
        const QDate day = dayAt(rows, 3);
        const qsizetype month = months.indexOf(day);
        if (month < 0)
            continue;
        const MonthRecord record{rows.text(0), rows.text(1), day};
        months.countIn(decided, month, record);
        months.countIn(waited, month, record);
        days[month] +=
            static_cast<double>(Clock::instantOf(rows.text(2)).secsTo(Clock::instantOf(rows.text(3)))) /
            86400.0;
        ++answers[month];
    }
    ANGUAN_TRY(rows.finished());
    for (qsizetype i = 0; i < months.size(); ++i)
        months.set(waited, i, answers.at(i) > 0 ? days.at(i) / answers.at(i) : 0);
    return months.table();
}

} // namespace anguan
