// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/dutyfixture.h"

#include "models/duties/workingdays.h"
#include "models/vault/journal.h"

#include <QTest>

using namespace anguan;

namespace {

DutyRule monthly()
{
    DutyRule rule;
    rule.title = QStringLiteral("机房巡查");
    rule.article = QStringLiteral("C12");
    rule.schedule.unit = Schedule::Unit::Month;
    rule.schedule.anchor = QDate(2026, 1, 31);
    rule.schedule.monthEnd = true;
    rule.reason = QStringLiteral("组长要求");
    return rule;
}

/// Every slot of a rule on record, in words.
QStringList slotsOf(DutyFixture &unit, const QString &rule)
{
    auto rows = TemporaryVault::must(unit.database().query(
        QStringLiteral(
            "SELECT record, due, coalesce(happened, '-'), gone_at IS NOT NULL FROM duty_slots WHERE rule "
            "= ? AND due < '2026-09-01' ORDER BY record, due"),
        {rule}));
    QStringList words;
    while (rows.next())
        words.append(
            QStringLiteral("%1 %2 %3 %4").arg(rows.text(0), rows.text(1), rows.text(2)).arg(rows.integer(3)));
    return words;
}

} // namespace

/// Duties that the unit sets itself, and its days.
class TestDutyRules : public QObject
{
    Q_OBJECT
private slots:
    void comeWithTheProgram();
    void aNewRuleBegins();
    void aChangeLeavesPastSlots();
    void anEndLeavesPastSlots();
    void afterItWasDoneCountsFromThere();
    void scopesFollowTheSystems();
    void refusals_data();
    void refusals();
    void onlyTheOfficerMay();
    void everyChangeIsInTheJournal();
    void specialDaysAreTheUnitsOwn();
};

void TestDutyRules::comeWithTheProgram()
{
    DutyFixture unit;
    QStringList titles;
    for (const DutyRule &rule : TemporaryVault::must(DutyRules(unit.vault()).inForce())) {
        QVERIFY(rule.fromUs && rule.endedAt.isEmpty() && rule.schedule.anchor.isValid());
        titles.append(rule.title);
    }
    QCOMPARE(titles, (QStringList{QStringLiteral("Yearly drill"), QStringLiteral("Next year's drill plan"),
                                  QStringLiteral("Account review"), QStringLiteral("Security inspection")}));
}

void TestDutyRules::aNewRuleBegins()
{
    DutyFixture unit;
    const DutyRule rule = TemporaryVault::must(DutyRules(unit.vault()).store(monthly()));
    QVERIFY(rule.id > 0 && !rule.fromUs);
    QCOMPARE(slotsOf(unit, QStringLiteral("rule.%1").arg(rule.id)).first(),
             QStringLiteral(" 2026-03-31 - 0"));
    const DueLine line = unit.only(QStringLiteral("rule.%1").arg(rule.id), {});
    QCOMPARE(line.what, QStringLiteral("机房巡查"));
    QCOMPARE(line.article, QStringLiteral("C12"));
}

void TestDutyRules::aChangeLeavesPastSlots()
{
    DutyFixture unit;
    DutyRule rule = TemporaryVault::must(DutyRules(unit.vault()).store(monthly()));
    const QString old = QStringLiteral("rule.%1").arg(rule.id);
    unit.on(QDate(2026, 5, 6)); // March and April came due; March is answered, April is missed
    const DueLine march = unit.lines().first();
    QCOMPARE(march.slot.rule, old);
    TemporaryVault::must(unit.duties->answer(march.slot.id, QDate(2026, 3, 30), {}));
    QStringList past;
    for (const QString &slot : slotsOf(unit, old)) {
        if (slot < QLatin1String(" 2026-05-06"))
            past.append(slot);
    }
    QCOMPARE(past,
             (QStringList{QStringLiteral(" 2026-03-31 2026-03-30 0"), QStringLiteral(" 2026-04-30 - 0")}));

    rule.schedule.every = 2;
    rule.title = QStringLiteral("机房巡查（双月）");
    rule.reason = QStringLiteral("改为两月一次");
    const DutyRule changed = TemporaryVault::must(DutyRules(unit.vault()).store(rule));
    QVERIFY(changed.id != rule.id);
    QStringList after;
    for (const QString &slot : slotsOf(unit, old)) {
        if (slot < QLatin1String(" 2026-05-06"))
            after.append(slot);
        else
            QVERIFY2(slot.endsWith(QLatin1String("- 1")), qPrintable(slot)); // not asked for any more
    }
    QCOMPARE(after, past);
    QCOMPARE(slotsOf(unit, QStringLiteral("rule.%1").arg(changed.id)),
             (QStringList{QStringLiteral(" 2026-05-31 - 0"), QStringLiteral(" 2026-07-31 - 0")}));
    // The missed one still stands on the page, under the words of then.
    QCOMPARE(unit.lines().first().slot.due, QDate(2026, 4, 30));
    QCOMPARE(unit.lines().first().what, QStringLiteral("机房巡查"));
    QVERIFY2(!DutyRules(unit.vault()).store(rule), "the old wording cannot be changed again");
}

void TestDutyRules::anEndLeavesPastSlots()
{
    DutyFixture unit;
    const DutyRule rule = TemporaryVault::must(DutyRules(unit.vault()).store(monthly()));
    unit.on(QDate(2026, 4, 10));
    QVERIFY(!DutyRules(unit.vault()).end(rule.id, QString()));
    TemporaryVault::must(DutyRules(unit.vault()).end(rule.id, QStringLiteral("机房已撤")));
    QList<QDate> left;
    for (const DueLine &line : unit.lines({{}, 400})) {
        if (line.slot.rule == QStringLiteral("rule.%1").arg(rule.id))
            left.append(line.slot.due);
    }
    QCOMPARE(left, QList<QDate>{QDate(2026, 3, 31)});
    QVERIFY(!DutyRules(unit.vault()).end(rule.id, QStringLiteral("x")));
}

void TestDutyRules::afterItWasDoneCountsFromThere()
{
    DutyFixture unit;
    DutyRule rule = monthly();
    rule.schedule.counting = Schedule::Counting::AfterDone;
    rule.schedule.unit = Schedule::Unit::Day;
    rule.schedule.every = 10;
    rule = TemporaryVault::must(DutyRules(unit.vault()).store(rule));
    const QString id = QStringLiteral("rule.%1").arg(rule.id);
    QCOMPARE(unit.only(id, {}).slot.due, QDate(2026, 3, 12));
    unit.on(QDate(2026, 3, 20));
    TemporaryVault::must(unit.duties->answer(unit.only(id, {}).slot.id, QDate(2026, 3, 18), {}));
    unit.on(QDate(2026, 4, 20)); // long after: one slot, not three
    QList<QDate> open;
    for (const DueLine &line : unit.lines()) {
        if (line.slot.rule == id && line.state != DutyState::Done)
            open.append(line.slot.due);
    }
    QCOMPARE(open, QList<QDate>{QDate(2026, 3, 28)});
}

void TestDutyRules::scopesFollowTheSystems()
{
    DutyFixture unit;
    const QString system =
        unit.system(QStringLiteral("门户"), QStringLiteral("2"), QStringLiteral("ordinary"));
    const QString drill = unit.ruleId(QStringLiteral("Yearly drill"));
    const QString review = unit.ruleId(QStringLiteral("Account review"));
    const DueQuery aYear{{}, 320};
    QVERIFY(unit.only(drill, system, aYear).slot.rule.isEmpty());
    unit.set(system, "importance", QStringLiteral("important"));
    QCOMPARE(unit.only(drill, system, aYear).slot.due, QDate(2026, 12, 31));
    unit.on(QDate(2026, 4, 1));
    unit.set(system, "importance", QStringLiteral("ordinary"));
    QVERIFY(unit.only(drill, system, aYear).slot.rule.isEmpty());
    unit.set(system, "importance", QStringLiteral("important"));
    QCOMPARE(unit.only(drill, system, aYear).slot.due, QDate(2026, 12, 31));
    QCOMPARE(unit.only(review, system, {{}, 100}).slot.due, QDate(2026, 6, 30));
}

void TestDutyRules::refusals_data()
{
    QTest::addColumn<int>("what");
    QTest::newRow("no title") << 0;
    QTest::newRow("no reason") << 1;
    QTest::newRow("an interval of nothing") << 2;
    QTest::newRow("no day to count from") << 3;
    QTest::newRow("an unknown scope") << 4;
    QTest::newRow("an unknown register") << 5;
}

void TestDutyRules::refusals()
{
    QFETCH(int, what);
    DutyFixture unit;
    DutyRule rule = monthly();
    if (what == 0)
        rule.title = QStringLiteral("  ");
    else if (what == 1)
        rule.reason.clear();
    else if (what == 2)
        rule.schedule.every = 0;
    else if (what == 3)
        rule.schedule.anchor = {};
    else if (what == 4)
        rule.scope = QStringLiteral("everything");
    else
        rule.answeredBy = QStringLiteral("wishes");
    const auto stored = DutyRules(unit.vault()).store(rule);
    QVERIFY(!stored);
    QCOMPARE(stored.error().code, ErrorCode::Invalid);
    QVERIFY(!stored.error().text.isEmpty());
    QCOMPARE(TemporaryVault::must(DutyRules(unit.vault()).inForce()).size(), 4);
}

void TestDutyRules::onlyTheOfficerMay()
{
    DutyFixture unit;
    unit.addEverybody();
    unit.duties.reset();
    unit.unlockAs(QStringLiteral("operator"));
    QCOMPARE(DutyRules(unit.vault()).store(monthly()).error().code, ErrorCode::Denied);
    QCOMPARE(DutyRules(unit.vault()).end(1, QStringLiteral("x")).error().code, ErrorCode::Denied);
    QCOMPARE(WorkingDays::clear(unit.vault(), QDate(2026, 10, 1)).error().code, ErrorCode::Denied);
}

void TestDutyRules::everyChangeIsInTheJournal()
{
    DutyFixture unit;
    DutyRule rule = TemporaryVault::must(DutyRules(unit.vault()).store(monthly()));
    rule.schedule.every = 3;
    rule.reason = QStringLiteral("一季一次");
    rule = TemporaryVault::must(DutyRules(unit.vault()).store(rule));
    Journal::Filter filter;
    filter.action = QStringLiteral("duty_rule");
    const auto entries = TemporaryVault::must(Journal(unit.database()).page(filter, 0, 10));
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries.first().reason, QStringLiteral("一季一次"));
    QVERIFY(entries.first().before != entries.first().after);
    QVERIFY(!TemporaryVault::must(Journal(unit.database()).verify()).brokenAt);
    QVERIFY(journalActions().contains(QStringLiteral("duty_rule")));
}

void TestDutyRules::specialDaysAreTheUnitsOwn()
{
    DutyFixture unit;
    WorkingDays days = TemporaryVault::must(WorkingDays::load(unit.vault()));
    QVERIFY(!days.isWorking(QDate(2026, 10, 1)) && days.isWorking(QDate(2026, 10, 10)));
    QVERIFY(!days.days().first().confirmed); // the unit has not checked what came with the program
    QCOMPARE(days.nameOf(QDate(2026, 10, 1)), QStringLiteral("国庆节"));

    TemporaryVault::must(
        WorkingDays::set(unit.vault(), {QDate(2026, 11, 26), false, QStringLiteral("停电检修"), true}));
    TemporaryVault::must(WorkingDays::clear(unit.vault(), QDate(2026, 10, 10)));
    days = TemporaryVault::must(WorkingDays::load(unit.vault()));
    QCOMPARE(days.onOrAfter(QDate(2026, 11, 26)), QDate(2026, 11, 27));
    QVERIFY(!days.isWorking(QDate(2026, 10, 10))); // a Saturday again
    QVERIFY(!WorkingDays::set(unit.vault(), {QDate(), false, QStringLiteral("x"), true}));
    QVERIFY(!WorkingDays::set(unit.vault(), {QDate(2026, 11, 27), false, QString(), true}));
    Journal::Filter filter;
    filter.action = QStringLiteral("special_day");
    QCOMPARE(TemporaryVault::must(Journal(unit.database()).count(filter)), 2);
}

QTEST_GUILESS_MAIN(TestDutyRules)
#include "tst_dutyrules.moc"
