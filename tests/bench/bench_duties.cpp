// SPDX-License-Identifier: GPL-3.0-or-later
// The page that opens every morning, with two thousand duties and five years of slots behind them.
#include "tests/support/dutyfixture.h"

#include "models/duties/dutymonths.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

using namespace anguan;

namespace {

constexpr int systems = 700; ///< each with an assessment and an account review, two in three with a drill

void say(const char *what, double value, const char *unit, const char *limit = "")
{
    std::printf("%-56s %9.1f %s %s\n", what, value, unit, limit);
    std::fflush(stdout);
}

template <typename Work>
double milliseconds(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

qint64 count(DutyFixture &unit, const char *sql)
{
    return TemporaryVault::must(unit.database().scalar(QLatin1String(sql))).toLongLong();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    DutyFixture unit; // begins in March 2026, so the five years are those after it
    QStringList numbers;
    {
        auto transaction = TemporaryVault::must(Transaction::begin(unit.database()));
        for (int i = 0; i < systems; ++i)
            numbers << unit.system(QStringLiteral("业务系统%1").arg(i), QStringLiteral("3"),
                                   i % 3 ? QStringLiteral("important") : QStringLiteral("ordinary"));
        TemporaryVault::must(transaction.commit());
    }
    for (int year = 2026; year < 2031; ++year) {
        unit.on(QDate(year, 6, 1 + year % 20));
        auto transaction = TemporaryVault::must(Transaction::begin(unit.database()));
        for (int i = 0; i < systems; ++i) {
            if ((i + year) % 11 != 0) // a few are forgotten each year
                unit.set(numbers.at(i), "last_assessment", Clock::today().toString(Qt::ISODate));
        }
        TemporaryVault::must(transaction.commit());
    }
    unit.on(QDate(2031, 3, 3));
    say("five years of the journal read for the first time",
        milliseconds([&] { TemporaryVault::must(unit.duties->catchUp()); }), "ms");
    // What was done on the spot, so that most slots are answered as they would be.
    TemporaryVault::must(
        unit.database().execute(QStringLiteral("UPDATE duty_slots SET happened = due, entered_at = due || "
                                               "'T01:00:00.000Z' WHERE rule LIKE 'rule.%' AND "
                                               "due < '2031-03-01' AND id % 9 <> 0")));
    say("duties",
        double(count(unit, "SELECT count(DISTINCT rule || record) FROM duty_slots WHERE gone_at IS NULL")),
        "");
    say("slots", double(count(unit, "SELECT count(*) FROM duty_slots")), "");

    qsizetype shown = 0;
    const auto today = [&] { shown = unit.lines().size(); };
    say("Today, first", milliseconds(today), "ms", "(limit 200)");
    say("Today, again", milliseconds(today), "ms", "(limit 200)");
    say("lines on it", double(shown), "");
    unit.set(numbers.first(), "last_assessment", Clock::today().toString(Qt::ISODate));
    say("Today after a change", milliseconds(today), "ms", "(limit 200)");
    unit.on(QDate(2031, 3, 4));
    say("Today on a new day", milliseconds(today), "ms", "(limit 200)");
    DueQuery past;
    past.asOf = QDate(2028, 6, 30);
    say("Today as of a day three years ago", milliseconds([&] { shown = unit.lines(past).size(); }), "ms");
    say("a month of the calendar", milliseconds([&] {
            TemporaryVault::must(unit.duties->between(QDate(2031, 6, 1), QDate(2031, 6, 30)));
        }),
        "ms");
    say("the chart of duties over a year",
        milliseconds([&] { TemporaryVault::must(DutyMonths(unit.vault()).duties(Clock::today(), 12)); }),
        "ms");
    return 0;
}
