// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demonstration.h"
#include "models/base/clock.h"
#include "models/duties/duties.h"
#include "models/duties/dutymonths.h"
#include "models/records/recordlist.h"
#include "models/records/recordstore.h"
#include "models/registers/catalogue.h"
#include "models/vault/database.h"
#include "tests/support/temporaryvault.h"

#include <QTest>

#include <numeric>

using namespace anguan;

/// The emergency half of the demonstration: what the pages of plans, drills, rectifications and duties show.
class TestDemoStory : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void plansInEveryState();
    void drillsPlannedHeldAndMissed();
    void rectificationsInEveryState();
    void everyMonthHasItsFigures();
    void todayIsWorthOpening();
    void acceptsItselfAgain();
    void fillsAVaultOfSomebodyElse();

private:
    QStringList numbers(const char *sql) const
    {
        QStringList found;
        auto rows = TemporaryVault::must(m_vault->database().query(QLatin1String(sql)));
        while (rows.next())
            found.append(rows.text(0));
        return found;
    }
    static double sum(const QList<double> &values)
    {
        return std::accumulate(values.begin(), values.end(), 0.0);
    }

    // The story ends on 2026-11-20; the pages are looked at in the evening of that day.
    FixedClock m_clock{QDateTime(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC)};
    QTemporaryDir m_folder;
    std::unique_ptr<Vault> m_vault;
};

void TestDemoStory::initTestCase()
{
    UnlockMemory::setFolder(m_folder.filePath(QStringLiteral("memory")));
    Demonstration::Wish wish;
    wish.path = m_folder.filePath(QStringLiteral("demo.anguan"));
    const auto made = Demonstration::make(wish);
    QVERIFY2(made, made ? "" : qPrintable(made.error().text + made.error().details));
    m_vault =
        TemporaryVault::must(Vault::unlock(wish.path, QStringLiteral("officer"),
                                           Secret::ofPassword(QString::fromLatin1(Demonstration::password))));
}

void TestDemoStory::plansInEveryState()
{
    QVERIFY(numbers("SELECT number FROM plans WHERE state = 'in_force' AND filed_on IS NOT NULL").size() >=
            3);
    QCOMPARE(numbers("SELECT number FROM plans WHERE state = 'superseded'").size(), 1);
    QVERIFY(numbers("SELECT number FROM plans WHERE state = 'draft'").size() >= 2);
    QCOMPARE(
        numbers("SELECT number FROM approvals WHERE kind = 'plan_filing' AND state = 'submitted'").size(), 1);
    QVERIFY(
        numbers("SELECT number FROM approvals WHERE kind = 'plan_filing' AND state = 'carried_out'").size() >=
        4);
}

void TestDemoStory::drillsPlannedHeldAndMissed()
{
    QVERIFY(numbers("SELECT number FROM drills WHERE state = 'concluded'").size() >= 4);
    QVERIFY(!numbers("SELECT number FROM drills WHERE rto_met = 0").isEmpty());
    QVERIFY(numbers("SELECT number FROM drills WHERE rto_met = 1").size() >= 2);
    QCOMPARE(numbers("SELECT number FROM drills WHERE held_on IS NULL AND planned_on < '2026-11-20'").size(),
             1);
    QCOMPARE(numbers("SELECT number FROM drills WHERE held_on IS NULL AND planned_on > '2026-11-20'").size(),
             1);
    // The drill of the spring keeps what it was judged by, though its plan was superseded since.
    QCOMPARE(
        numbers("SELECT DISTINCT plan_edition FROM drills WHERE plan IN (SELECT id FROM plans WHERE state = "
                "'superseded')"),
        QStringList{QStringLiteral("1.0")});
}

void TestDemoStory::rectificationsInEveryState()
{
    QVERIFY(numbers("SELECT number FROM actions WHERE state = 'closed'").size() >= 7);
    QVERIFY(numbers("SELECT number FROM actions WHERE state = 'done'").size() >= 2);
    QVERIFY(numbers("SELECT number FROM actions WHERE state = 'open' AND due_on < '2026-11-20'").size() >= 2);
    QVERIFY(numbers("SELECT number FROM actions WHERE state = 'open' AND due_on > '2026-11-20'").size() >= 2);
    QVERIFY(!numbers("SELECT number FROM actions WHERE extension_count = 2").isEmpty());
    QVERIFY(numbers("SELECT number FROM actions WHERE source = 'drill' AND source_number IS NULL").isEmpty());
    QVERIFY(numbers("SELECT number FROM actions WHERE verified_by = done_by").isEmpty());
}

void TestDemoStory::everyMonthHasItsFigures()
{
    const DutyMonths months(*m_vault);
    const QDate last(2026, 11, 1);
    const auto total = [&](const MonthTable &table, const char *id) {
        for (const MonthSeries &series : table.series) {
            if (series.id == QLatin1String(id))
                return sum(series.values);
        }
        return -1.0;
    };
    const MonthTable duties = TemporaryVault::must(months.duties(last, 9));
    QVERIFY(total(duties, "met") >= 30);
    QVERIFY(total(duties, "late") >= 4);
    QVERIFY(total(duties, "missed") >= 3);
    QVERIFY(total(TemporaryVault::must(months.drills(last, 9)), "held") >= 5);
    QVERIFY(total(TemporaryVault::must(months.actions(last, 9)), "closed") >= 7);
    const MonthTable approvals = TemporaryVault::must(months.approvals(last, 9));
    QVERIFY(total(approvals, "decided") >= 8);
    QVERIFY(total(approvals, "waited") > 0);
}

void TestDemoStory::todayIsWorthOpening()
{
    Duties duties(*m_vault);
    const QList<DueLine> lines = TemporaryVault::must(duties.lines());
    const DueCounts counts = Duties::count(lines);
    QVERIFY2(counts.overdue >= 5 && counts.overdue <= 40, qPrintable(QString::number(counts.overdue)));
    QVERIFY(counts.soon >= 1);
    QVERIFY(counts.later >= 2);
    QVERIFY(counts.waiting >= 3);
    for (const DueLine &line : lines)
        QVERIFY2(!line.what.isEmpty() && !line.ownerName.isEmpty() && !line.act.isEmpty(),
                 qPrintable(line.slot.rule));
    // The state of June is still known: the reviews of the half-year were ahead.
    DueQuery june;
    june.asOf = QDate(2026, 6, 1);
    QVERIFY(Duties::count(TemporaryVault::must(duties.lines(june))).later > 20);
}

void TestDemoStory::acceptsItselfAgain()
{
    // Every record of the story would be stored again as it is: no rule refuses what was played.
    const RecordStore store(*m_vault);
    for (const char *id : {"plans", "drills", "actions"}) {
        const Register &reg = *Catalogue::find(QLatin1String(id));
        for (const QString &number : numbers(QByteArray("SELECT number FROM ").append(id).constData())) {
            const Record record = TemporaryVault::must(store.find(reg, number));
            for (const Finding &finding : store.check(reg, record.values, number))
                QVERIFY2(finding.severity == Severity::Alert, qPrintable(number + finding.text));
        }
    }
}

void TestDemoStory::fillsAVaultOfSomebodyElse()
{
    TemporaryVault vault;
    const auto made = Demonstration::fill(*vault, {});
    QVERIFY2(made, made ? "" : qPrintable(made.error().text + made.error().details));
    const auto count = TemporaryVault::must(
        vault.database().scalar(QStringLiteral("SELECT count(*) FROM plans WHERE state = 'in_force'")));
    QVERIFY(count.toInt() >= 4);
    Duties duties(*vault);
    QVERIFY(!TemporaryVault::must(duties.lines()).isEmpty());
}

QTEST_GUILESS_MAIN(TestDemoStory)
#include "tst_demostory.moc"
