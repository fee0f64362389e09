// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/dutyfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace anguan;

namespace {

const QString assessment = QStringLiteral("systems.assessment");
const DueQuery aYear{{}, 400};

} // namespace

/// Slots as they follow from what is stored: due, answered, late, missed, moved, gone.
class TestDuties : public QObject
{
    Q_OBJECT
private slots:
    void aDayFilledInAnswersTheDuty();
    void doneAfterTheDayIsLate();
    void enteredAfterTheDayIsALateEntry();
    void aTypingErrorPutRightIsNoSecondOccurrence();
    void whatIsTakenBackIsDueAgain();
    void anExtensionMovesTheDay();
    void aRetiredSystemOwesNothing();
    void aWithdrawnRecordOwesNothing();
    void theDutyFollowsItsOwner();
    void anIntervalThatChangesLeavesWhatWasDue();
    void anAssessmentAnswersThePerson();
    void atOnceIsOneSlot();
    void missedDaysAreFoundAfterAnAbsence();
    void aDrillAnswersTheYearItWasHeldIn();
    void aDrillTakenBackLeavesTheYearOpen();
    void aPlannedDrillStandsForTheYearlyOne();
    void theUnitsOwnDutiesAreAnsweredByHand();
    void aFinishedReviewAnswersItsSystem();
    void aMissedDutyIsLetGoWithAReason();
    void linesAreInTheOrderOfNeed();
    void ownersAreToldApart();
    void aHolidayMovesTheDayThatIsShown();
    void changesAreToldOnce();
    void everybodyMayReadAndFewMayAnswer();
};

void TestDuties::aDayFilledInAnswersTheDuty()
{
    DutyFixture unit;
    const QString system = unit.system(QStringLiteral("登记系统"));
    unit.set(system, "last_assessment", QStringLiteral("2025-06-10"));
    const DueLine due = unit.only(assessment, system, aYear);
    QCOMPARE(due.slot.due, QDate(2026, 6, 10));
    QCOMPARE(due.state, DutyState::Later);
    QCOMPARE(due.name, QStringLiteral("登记系统"));
    QCOMPARE(due.ownerName, QStringLiteral("何敏"));
    QCOMPARE(due.article, QStringLiteral("H5 H8"));
    QCOMPARE(due.registerId, QStringLiteral("systems"));
    QCOMPARE(due.number, system);
    QCOMPARE(due.field, QStringLiteral("last_assessment"));
    QCOMPARE(due.days, int(Clock::today().daysTo(QDate(2026, 6, 10))));
    QVERIFY(!due.byHand);

    unit.on(QDate(2026, 5, 20));
    unit.set(system, "last_assessment", QStringLiteral("2026-05-18"));
    QList<DueLine> mine;
    for (const DueLine &line : unit.lines(aYear)) {
        if (line.slot.rule == assessment)
            mine.append(line);
    }
    QCOMPARE(mine.size(), 2);
    QCOMPARE(mine.first().slot.due, QDate(2027, 5, 18));
    const DueLine done = mine.last();
    QCOMPARE(done.state, DutyState::Done);
    QCOMPARE(done.slot.due, QDate(2026, 6, 10));
    QCOMPARE(done.slot.happened, QDate(2026, 5, 18));
    QCOMPARE(done.slot.answer, system);
    QVERIFY(!done.late && !done.lateEntry);
    unit.on(QDate(2026, 6, 10));
    QCOMPARE(unit.only(assessment, system, aYear).state,
             DutyState::Later); // what was done is no news any more
}

void TestDuties::doneAfterTheDayIsLate()
{
    DutyFixture unit;
    const QString action = unit.action(QStringLiteral("2026-03-16"));
    const QString rule = QStringLiteral("actions.mend");
    QCOMPARE(unit.only(rule, action).state, DutyState::Later);
    unit.on(QDate(2026, 3, 10));
    QCOMPARE(unit.only(rule, action).state, DutyState::Soon);
    unit.on(QDate(2026, 3, 16));
    QCOMPARE(unit.only(rule, action).state, DutyState::Today);
    unit.on(QDate(2026, 3, 18));
    const DueLine overdue = unit.only(rule, action);
    QCOMPARE(overdue.state, DutyState::Overdue);
    QCOMPARE(overdue.days, -2);
    Values done{{QStringLiteral("done_on"), QStringLiteral("2026-03-17")},
                {QStringLiteral("done_by"), unit.people.first()},
                {QStringLiteral("evidence"), QStringLiteral("已换")}};
    TemporaryVault::must(
        RecordStore(unit.vault())
            .changeByEngine(DutyFixture::reg("actions"), action, done, QStringLiteral("test")));
    const DueLine answered = unit.only(rule, action);
    QCOMPARE(answered.state, DutyState::Done);
    QVERIFY(answered.late && !answered.lateEntry);
    // What was mended waits to be checked by somebody else.
    const DueLine recheck = unit.only(QStringLiteral("actions.recheck"), action);
    QCOMPARE(recheck.slot.due, QDate(2026, 3, 31));
    QVERIFY(recheck.owner.isEmpty() && !recheck.ownerName.isEmpty());
}

void TestDuties::enteredAfterTheDayIsALateEntry()
{
    DutyFixture unit;
    const QString person = unit.people.first();
    unit.set(person, "undertaking_on", QJsonValue());
    unit.set(person, "joined_on", QStringLiteral("2026-03-04"));
    unit.on(QDate(2026, 3, 9));
    unit.set(person, "undertaking_on", QStringLiteral("2026-03-04"));
    const DueLine done = unit.only(QStringLiteral("people.undertaking"), person);
    QCOMPARE(done.slot.due, QDate(2026, 3, 4));
    QCOMPARE(done.slot.happened, QDate(2026, 3, 4));
    QVERIFY(done.lateEntry && !done.late);
}

void TestDuties::aTypingErrorPutRightIsNoSecondOccurrence()
{
    DutyFixture unit;
    const QString system = unit.system(QStringLiteral("登记系统"));
    unit.set(system, "last_assessment", QStringLiteral("2025-06-10"));
    unit.on(QDate(2026, 6, 3));
    unit.set(system, "last_assessment", QStringLiteral("2026-06-01"));
    unit.set(system, "last_assessment", QStringLiteral("2026-06-02")); // it was the second, not the first
    int answered = 0;
    QDate next;
    for (const DueLine &line : unit.lines(aYear)) {
        if (line.slot.rule != assessment)
            continue;
        if (line.state == DutyState::Done)
            ++answered;
        else
            next = line.slot.due;
    }
    QCOMPARE(answered, 1);
    QCOMPARE(next, QDate(2027, 6, 2));
}

void TestDuties::whatIsTakenBackIsDueAgain()
{
    DutyFixture unit;
    const QString system = unit.system(QStringLiteral("登记系统"));
    const QString drill = unit.add("drills", unit.drillOf(unit.plan({system}), "2026-03-20"));
    const QString rule = QStringLiteral("drills.hold");
    QCOMPARE(unit.only(rule, drill).slot.due, QDate(2026, 3, 20));
    unit.on(QDate(2026, 3, 20));
    unit.set(drill, "held_on", QStringLiteral("2026-03-20"));
    QCOMPARE(unit.only(rule, drill).state, DutyState::Done);
    Record record = TemporaryVault::must(RecordStore(unit.vault()).find(DutyFixture::reg("drills"), drill));
    unit.minutesLater(1);
    record = TemporaryVault::must(
        RecordStore(unit.vault())
            .withdraw(DutyFixture::reg("drills"), drill, record.version, QStringLiteral("未举行")));
    QVERIFY(unit.only(rule, drill).state != DutyState::Overdue);
}

void TestDuties::anExtensionMovesTheDay()
{
    DutyFixture unit;
    const QString action = unit.action(QStringLiteral("2026-03-06"));
    unit.on(QDate(2026, 3, 9));
    QCOMPARE(unit.only(QStringLiteral("actions.mend"), action).state, DutyState::Overdue);
    unit.set(action, "extensions",
             QJsonArray{QJsonObject{{QStringLiteral("until"), QStringLiteral("2026-03-25")},
                                    {QStringLiteral("reason"), QStringLiteral("备件未到")}}});
    const DueLine moved = unit.only(QStringLiteral("actions.mend"), action);
    QCOMPARE(moved.slot.due, QDate(2026, 3, 25));
    QCOMPARE(moved.state, DutyState::Later);
}

void TestDuties::aRetiredSystemOwesNothing()
{
    DutyFixture unit;
    const QString system = unit.system(QStringLiteral("旧系统"));
    QVERIFY(!unit.only(assessment, system, aYear).slot.rule.isEmpty());
    QVERIFY(!unit.only(unit.ruleId(QStringLiteral("Yearly drill")), system, aYear).slot.rule.isEmpty());
    unit.set(system, "state", QStringLiteral("retired"));
    for (const DueLine &line : unit.lines(aYear))
        QVERIFY2(line.slot.record != system, qPrintable(line.slot.rule));
}

void TestDuties::aWithdrawnRecordOwesNothing()
{
    DutyFixture unit;
    const QString action = unit.action(QStringLiteral("2026-03-06"));
    TemporaryVault::must(
        RecordStore(unit.vault()).withdraw(DutyFixture::reg("actions"), action, 1, QStringLiteral("重复")));
    for (const DueLine &line : unit.lines(aYear))
        QVERIFY(line.slot.record != action);
}

void TestDuties::theDutyFollowsItsOwner()
{
    DutyFixture unit;
    const QString action = unit.action(QStringLiteral("2026-03-16"));
    unit.set(action, "owner", unit.people.last());
    QCOMPARE(unit.only(QStringLiteral("actions.mend"), action).ownerName, QStringLiteral("周立"));
}

void TestDuties::anIntervalThatChangesLeavesWhatWasDue()
{
    DutyFixture unit;
    const QString late = unit.system(QStringLiteral("迟系统"));
    const QString fresh = unit.system(QStringLiteral("新系统"));
    unit.set(late, "last_assessment", QStringLiteral("2025-02-01"));  // due 2026-02-01: overdue
    unit.set(fresh, "last_assessment", QStringLiteral("2025-12-01")); // due 2026-12-01
    unit.minutesLater(1);
    TemporaryVault::must(
        Settings(unit.vault())
            .setNumber(QStringLiteral("assessment_months_level3"), 24, QStringLiteral("组长同意")));
    const DueQuery far{{}, 1000};
    QList<QDate> dates;
    for (const DueLine &line : unit.lines(far)) {
        if (line.slot.rule == assessment && line.slot.record == late)
            dates.append(line.slot.due);
    }
    QCOMPARE(dates, (QList<QDate>{QDate(2026, 2, 1), QDate(2027, 2, 1)}));
    QCOMPARE(unit.only(assessment, fresh, {{}, 1000, 0}).slot.due, QDate(2027, 12, 1));

    // Saved for another reason, it still stands there; assessed at last, it is done, late.
    unit.set(late, "vendor", QStringLiteral("某公司"));
    QCOMPARE(unit.lines(far).first().slot.due, QDate(2026, 2, 1));
    unit.set(late, "last_assessment", QStringLiteral("2026-03-02"));
    QList<DueLine> mine;
    for (const DueLine &line : unit.lines(far)) {
        if (line.slot.rule == assessment && line.slot.record == late)
            mine.append(line);
    }
    QCOMPARE(mine.size(), 2);
    QCOMPARE(mine.first().slot.due, QDate(2028, 3, 2));
    QVERIFY(mine.last().late);
    QCOMPARE(mine.last().slot.due, QDate(2026, 2, 1));
}

void TestDuties::anAssessmentAnswersThePerson()
{
    DutyFixture unit;
    const QString person = unit.people.first();
    unit.set(person, "joined_on", QStringLiteral("2025-04-01"));
    unit.set(person, "security_post", QStringLiteral("dba"));
    const QString first = QStringLiteral("people.assessment");
    QCOMPARE(unit.only(first, person).slot.due, QDate(2026, 4, 1));
    const auto assess = [&](const char *period, const char *day) {
        return unit.add("assessments", {{QStringLiteral("person"), person},
                                        {QStringLiteral("period"), QLatin1String(period)},
                                        {QStringLiteral("assessed_on"), QLatin1String(day)},
                                        {QStringLiteral("assessed_by"), unit.people.last()},
                                        {QStringLiteral("result"), QStringLiteral("fit")},
                                        {QStringLiteral("decision"), QStringLiteral("keep")}});
    };
    unit.on(QDate(2026, 3, 20));
    const QString one = assess("2026-H1", "2026-03-19");
    const DueLine done = unit.only(first, person);
    QCOMPARE(done.state, DutyState::Done);
    QCOMPARE(done.slot.answer, one);
    const QString next = QStringLiteral("assessments.next");
    QCOMPARE(unit.only(next, one, aYear).slot.due, QDate(2027, 3, 19));
    // The next one takes over; the first is not due a second time.
    unit.on(QDate(2026, 9, 1));
    const QString two = assess("2026-H2", "2026-09-01");
    QCOMPARE(unit.only(next, one, aYear).state, DutyState::Done);
    QCOMPARE(unit.only(next, two, aYear).slot.due, QDate(2027, 9, 1));
}

void TestDuties::atOnceIsOneSlot()
{
    DutyFixture unit;
    const QString person = unit.people.first();
    const QString rule = QStringLiteral("people.undertaking");
    unit.set(person, "joined_on", QJsonValue());
    unit.set(person, "undertaking_on", QJsonValue());
    QCOMPARE(unit.only(rule, person).slot.due, QDate(2026, 3, 2));
    unit.on(QDate(2026, 3, 25));
    unit.set(person, "post_title", QStringLiteral("科员")); // for another reason
    unit.action(QStringLiteral("2026-06-01"));              // names the person
    TemporaryVault::must(
        Settings(unit.vault())
            .setNumber(QStringLiteral("plan_review_months"), 24, QStringLiteral("组长同意")));
    const DueLine line = unit.only(rule, person);
    QCOMPARE(line.slot.due, QDate(2026, 3, 2));
    QCOMPARE(line.state, DutyState::Overdue);
}

void TestDuties::missedDaysAreFoundAfterAnAbsence()
{
    DutyFixture unit;
    const QString rule = unit.ruleId(QStringLiteral("Security inspection"));
    QCOMPARE(unit.only(rule, {}, {{}, 200}).slot.due, QDate(2026, 6, 30));
    // Nobody opens the program for two years.
    unit.on(QDate(2028, 1, 20));
    QList<QDate> missed;
    for (const DueLine &line : unit.lines()) {
        if (line.slot.rule == rule && line.state == DutyState::Overdue)
            missed.append(line.slot.due);
    }
    QCOMPARE(missed, (QList<QDate>{QDate(2026, 6, 30), QDate(2026, 12, 31), QDate(2027, 6, 30),
                                   QDate(2027, 12, 31)}));
}

void TestDuties::aDrillAnswersTheYearItWasHeldIn()
{
    DutyFixture unit;
    const QString system = unit.system(QStringLiteral("登记系统"));
    const QString other = unit.system(QStringLiteral("别的系统"));
    const QString plan = unit.plan({system});
    const QString rule = unit.ruleId(QStringLiteral("Yearly drill"));
    const DueLine open = unit.only(rule, system, aYear);
    QCOMPARE(open.slot.due, QDate(2026, 12, 31));
    QCOMPARE(open.create, QStringLiteral("drills"));
    QCOMPARE(open.prefill.value(QStringLiteral("plan")).toString(), plan);
    QCOMPARE(open.prefill.value(QStringLiteral("systems")).toArray(), QJsonArray{system});

    unit.on(QDate(2027, 2, 1)); // 2026 is over and was missed
    const QString drill = unit.add("drills", unit.drillOf(plan, "2027-02-01"));
    unit.set(drill, "held_on", QStringLiteral("2027-02-01"));
    QList<QDate> missed, answered;
    for (const DueLine &line : unit.lines(aYear)) {
        if (line.slot.rule != rule || line.slot.record != system)
            continue;
        if (line.state == DutyState::Overdue)
            missed.append(line.slot.due);
        if (line.state == DutyState::Done)
            answered.append(line.slot.due);
    }
    QCOMPARE(missed, QList<QDate>{QDate(2026, 12, 31)});
    QCOMPARE(answered, QList<QDate>{QDate(2027, 12, 31)});
    int others = 0;
    for (const DueLine &line : unit.lines(aYear))
        others +=
            line.slot.rule == rule && line.slot.record == other && line.state == DutyState::Done ? 1 : 0;
    QCOMPARE(others, 0);
}

void TestDuties::aDrillTakenBackLeavesTheYearOpen()
{
    DutyFixture unit;
    const QString system = unit.system(QStringLiteral("登记系统"));
    const QString rule = unit.ruleId(QStringLiteral("Yearly drill"));
    unit.on(QDate(2026, 5, 11));
    const QString drill = unit.add("drills", unit.drillOf(unit.plan({system}), "2026-05-11"));
    unit.set(drill, "held_on", QStringLiteral("2026-05-11"));
    QCOMPARE(unit.only(rule, system, {{}, 300}).state, DutyState::Done);
    const Record record =
        TemporaryVault::must(RecordStore(unit.vault()).find(DutyFixture::reg("drills"), drill));
    unit.minutesLater(1);
    TemporaryVault::must(
        RecordStore(unit.vault())
            .withdraw(DutyFixture::reg("drills"), drill, record.version, QStringLiteral("记错了")));
    QCOMPARE(unit.only(rule, system, {{}, 300}).state, DutyState::Later);
}

void TestDuties::aPlannedDrillStandsForTheYearlyOne()
{
    DutyFixture unit;
    const QString system = unit.system(QStringLiteral("登记系统"));
    const QString rule = unit.ruleId(QStringLiteral("Yearly drill"));
    QVERIFY(!unit.only(rule, system, aYear).slot.rule.isEmpty());
    const QString drill = unit.add("drills", unit.drillOf(unit.plan({system}), "2026-09-15"));
    for (const DueLine &line : unit.lines(aYear))
        QVERIFY(line.slot.rule != rule || line.slot.due > QDate(2026, 12, 31));
    QCOMPARE(unit.only(QStringLiteral("drills.hold"), drill, aYear).slot.due, QDate(2026, 9, 15));
    unit.on(QDate(2027, 1, 4)); // it was never held
    QCOMPARE(unit.only(rule, system).state, DutyState::Overdue);
}

void TestDuties::theUnitsOwnDutiesAreAnsweredByHand()
{
    DutyFixture unit;
    const QString rule = unit.ruleId(QStringLiteral("Security inspection"));
    unit.on(QDate(2026, 6, 15));
    const DueLine line = unit.only(rule, {});
    QVERIFY(line.byHand && line.create.isEmpty());
    QVERIFY(!unit.duties->answer(line.slot.id, QDate(2026, 6, 16), {})); // tomorrow
    QVERIFY(!unit.duties->answer(line.slot.id, QDate(), {}));
    TemporaryVault::must(
        unit.duties->answer(line.slot.id, QDate(2026, 6, 12), QStringLiteral("查了三个股室")));
    const DueLine done = unit.only(rule, {});
    QCOMPARE(done.state, DutyState::Done);
    QCOMPARE(done.slot.note, QStringLiteral("查了三个股室"));
    QVERIFY(!unit.duties->answer(line.slot.id, QDate(2026, 6, 12), {})); // once only
    const QString action = unit.action(QStringLiteral("2026-06-20"));
    QVERIFY2(!unit.duties->answer(unit.only(QStringLiteral("actions.mend"), action).slot.id,
                                  QDate(2026, 6, 15), {}),
             "a record's duty is answered in the record");
}

void TestDuties::aFinishedReviewAnswersItsSystem()
{
    DutyFixture unit;
    const QString system = unit.system(QStringLiteral("登记系统"));
    const QString other = unit.system(QStringLiteral("别的系统"));
    const QString rule = unit.ruleId(QStringLiteral("Account review"));
    unit.on(QDate(2026, 6, 8));
    QVERIFY(unit.only(rule, system).create.isEmpty()); // a review is begun on its own page
    const QString review = unit.add("reviews", {{QStringLiteral("name"), QStringLiteral("上半年复核")},
                                                {QStringLiteral("system"), system},
                                                {QStringLiteral("kind"), QStringLiteral("full")},
                                                {QStringLiteral("state"), QStringLiteral("open")},
                                                {QStringLiteral("opened_on"), QStringLiteral("2026-06-08")}});
    QCOMPARE(unit.only(rule, system).state, DutyState::Later); // begun is not done
    QVERIFY(unit.only(QStringLiteral("reviews.finish"), review).field.isEmpty());
    unit.on(QDate(2026, 6, 10));
    TemporaryVault::must(RecordStore(unit.vault())
                             .changeByEngine(DutyFixture::reg("reviews"), review,
                                             {{QStringLiteral("state"), QStringLiteral("finished")},
                                              {QStringLiteral("finished_on"), QStringLiteral("2026-06-10")}},
                                             QStringLiteral("test")));
    QCOMPARE(unit.only(rule, system).state, DutyState::Done);
    QCOMPARE(unit.only(rule, system).slot.answer, review);
    QCOMPARE(unit.only(QStringLiteral("reviews.finish"), review).state, DutyState::Done);
    QCOMPARE(unit.only(rule, other).state, DutyState::Later);
}

void TestDuties::aMissedDutyIsLetGoWithAReason()
{
    DutyFixture unit;
    const QString rule = unit.ruleId(QStringLiteral("Security inspection"));
    const DueLine early = unit.only(rule, {}, {{}, 200});
    QVERIFY(!unit.duties->letGo(early.slot.id, QStringLiteral("不查了")));
    unit.on(QDate(2026, 7, 3));
    const DueLine missed = unit.only(rule, {});
    QCOMPARE(missed.state, DutyState::Overdue);
    QVERIFY(!unit.duties->letGo(missed.slot.id, QStringLiteral("  ")));
    TemporaryVault::must(unit.duties->letGo(missed.slot.id, QStringLiteral("汛期全员上堤")));
    QVERIFY(unit.only(rule, {}).slot.rule.isEmpty());
    bool isOnRecord = false;
    for (const DueLine &line :
         TemporaryVault::must(unit.duties->between(QDate(2026, 6, 1), QDate(2026, 6, 30))))
        isOnRecord = isOnRecord ||
                     (line.slot.id == missed.slot.id && line.slot.note == QStringLiteral("汛期全员上堤"));
    QVERIFY(isOnRecord);
}

void TestDuties::linesAreInTheOrderOfNeed()
{
    DutyFixture unit;
    unit.system(QStringLiteral("登记系统"));
    for (const char *due : {"2026-03-20", "2026-03-03", "2026-02-20", "2026-03-02", "2026-03-31"})
        unit.action(QLatin1String(due));
    const QList<DueLine> lines = unit.lines();
    QDate last;
    for (const DueLine &line : lines) {
        QVERIFY(!last.isValid() || line.shownDue >= last);
        last = line.shownDue;
    }
    const DueCounts counts = Duties::count(lines);
    QCOMPARE(counts.overdue, 1);
    QCOMPARE(counts.today, 1);
    QCOMPARE(counts.soon, 1);
    QCOMPARE(counts.later, 2);
    QCOMPARE(Duties::count(unit.lines({{}, 1})).later, 0);
}

void TestDuties::ownersAreToldApart()
{
    DutyFixture unit;
    const QString action = unit.action(QStringLiteral("2026-03-16"));
    unit.set(unit.people.last(), "undertaking_on", QJsonValue());
    DueQuery query;
    query.owner = unit.people.first();
    QCOMPARE(unit.lines(query).size(), 1);
    QCOMPARE(unit.lines(query).first().slot.record, action);
    query.owner = QStringLiteral("-");
    for (const DueLine &line : unit.lines(query))
        QVERIFY(line.owner.isEmpty());
    QVERIFY(!unit.lines(query).isEmpty());
}

void TestDuties::aHolidayMovesTheDayThatIsShown()
{
    DutyFixture unit;
    const QString action = unit.action(QStringLiteral("2026-05-01")); // Labour Day, off until the fifth
    unit.on(QDate(2026, 5, 4));
    const DueLine line = unit.only(QStringLiteral("actions.mend"), action);
    QCOMPARE(line.slot.due, QDate(2026, 5, 1));
    QCOMPARE(line.shownDue, QDate(2026, 5, 6));
    QCOMPARE(line.state, DutyState::Soon);
}

void TestDuties::changesAreToldOnce()
{
    DutyFixture unit;
    QSignalSpy told(unit.duties.get(), &Duties::changed);
    unit.action(QStringLiteral("2026-03-16"));
    unit.action(QStringLiteral("2026-03-17"));
    QVERIFY(told.wait(1000));
    QCOMPARE(told.size(), 1);
}

void TestDuties::everybodyMayReadAndFewMayAnswer()
{
    DutyFixture unit;
    unit.on(QDate(2026, 7, 3));
    const DueLine missed = unit.only(unit.ruleId(QStringLiteral("Security inspection")), {});
    QVERIFY(missed.slot.id > 0);
    unit.addEverybody();
    unit.duties.reset();
    unit.unlockAs(QStringLiteral("auditor"));
    Duties duties(unit.vault());
    QVERIFY(!TemporaryVault::must(duties.lines()).isEmpty());
    QCOMPARE(duties.answer(missed.slot.id, QDate(2026, 7, 1), {}).error().code, ErrorCode::Denied);
    QCOMPARE(duties.letGo(missed.slot.id, QStringLiteral("x")).error().code, ErrorCode::Denied);
}

QTEST_GUILESS_MAIN(TestDuties)
#include "tst_duties.moc"
