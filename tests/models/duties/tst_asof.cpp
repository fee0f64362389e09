// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/dutyfixture.h"

#include "models/duties/registerduties.h"
#include "models/records/history.h"

#include <QRandomGenerator>
#include <QTest>

using namespace anguan;

namespace {

/// What a page shows, as words that can be compared.
QStringList shown(const QList<DueLine> &lines)
{
    QStringList words;
    for (const DueLine &line : lines)
        words.append(QStringLiteral("%1 %2 %3 %4 %5 %6")
                         .arg(line.slot.rule, line.slot.record, line.slot.due.toString(Qt::ISODate),
                              QString::number(int(line.state)), line.owner,
                              line.slot.happened.toString(Qt::ISODate)));
    words.sort();
    return words;
}

/// A unit to which something happens on most days of five months.
class BusyUnit : public DutyFixture
{
public:
    explicit BusyUnit(quint32 seed) : m_random(seed)
    {
        for (int i = 0; i < 4; ++i)
            systems << system(QStringLiteral("系统%1").arg(i), QString::number(2 + i % 3),
                              i % 2 ? QStringLiteral("ordinary") : QStringLiteral("important"));
        for (int i = 0; i < 5; ++i)
            actions << action(QStringLiteral("2026-%1-%2")
                                  .arg(3 + i, 2, 10, QLatin1Char('0'))
                                  .arg(10 + i, 2, 10, QLatin1Char('0')));
    }

    void aDay()
    {
        for (int acts = m_random.bounded(4); acts > 0; --acts)
            act();
    }

    QStringList systems;
    QStringList actions;

private:
    template <typename T>
    const T &any(const QList<T> &list)
    {
        return list.at(m_random.bounded(static_cast<int>(list.size())));
    }
    QString aDayBefore() { return Clock::today().addDays(-m_random.bounded(40)).toString(Qt::ISODate); }

    void act()
    {
        switch (m_random.bounded(8)) {
        case 0:
            set(any(systems), "last_assessment", aDayBefore());
            break;
        case 1:
            set(any(systems), "state",
                m_random.bounded(3) ? QStringLiteral("in_service") : QStringLiteral("suspended"));
            break;
        case 2:
            set(any(systems), "responsible", any(people));
            break;
        case 3: {
            const QString number = any(actions);
            set(number, "owner", any(people));
            break;
        }
        case 4: {
            const QString number = any(actions);
            const Record record = must(RecordStore(vault()).find(reg("actions"), number));
            QJsonArray list = record.values.value(QStringLiteral("extensions")).toArray();
            const QDate due =
                QDate::fromString(record.values.value(QStringLiteral("due_on")).toString(), Qt::ISODate);
            list.append(QJsonObject{{QStringLiteral("until"), due.addDays(9).toString(Qt::ISODate)},
                                    {QStringLiteral("reason"), QStringLiteral("备件")}});
            set(number, "extensions", list);
            break;
        }
        case 5: {
            const QString number = any(actions);
            minutesLater(1);
            must(RecordStore(vault()).changeByEngine(
                reg("actions"), number,
                {{QStringLiteral("done_on"), Clock::today().toString(Qt::ISODate)},
                 {QStringLiteral("done_by"), people.first()},
                 {QStringLiteral("evidence"), QStringLiteral("已换")}},
                QStringLiteral("test")));
            break;
        }
        case 6:
            minutesLater(1);
            must(Settings(vault()).setNumber(QStringLiteral("assessment_months_level3"),
                                             3 + m_random.bounded(20), QStringLiteral("换周期")));
            break;
        default:
            actions << action(Clock::today().addDays(m_random.bounded(60)).toString(Qt::ISODate));
        }
    }

    QRandomGenerator m_random;
};

} // namespace

/// Any past day shows what was known at its end.
class TestAsOf : public QObject
{
    Q_OBJECT
private slots:
    void everyPastDayIsShownAsItWas_data();
    void everyPastDayIsShownAsItWas();
    void aRuleChangedLaterDoesNotChangeThePast();
    void openDutiesFollowFromTheRecordsAsTheyWere();
};

void TestAsOf::everyPastDayIsShownAsItWas_data()
{
    QTest::addColumn<int>("seed");
    QTest::addColumn<int>("catchUpEvery"); ///< days between two looks at the page
    QTest::newRow("looked at every evening") << 1 << 1;
    QTest::newRow("looked at now and then") << 2 << 9;
    QTest::newRow("another story") << 3 << 1;
    QTest::newRow("read from the journal at the very end") << 4 << 1000;
}

void TestAsOf::everyPastDayIsShownAsItWas()
{
    QFETCH(int, seed);
    QFETCH(int, catchUpEvery);
    // The same story twice: in one unit the page is looked at every evening, which is what was known; the
    // other looks when the row says, and must say the same of every evening afterwards.
    QMap<QDate, QStringList> known;
    {
        BusyUnit unit(static_cast<quint32>(seed));
        for (QDate day(2026, 3, 3); day < QDate(2026, 6, 1); day = day.addDays(1)) {
            unit.on(day);
            unit.aDay();
            known.insert(day, shown(unit.lines({{}, 60, 14, {}})));
        }
    }
    BusyUnit unit(static_cast<quint32>(seed));
    int days = 0;
    for (QDate day(2026, 3, 3); day < QDate(2026, 6, 1); day = day.addDays(1)) {
        unit.on(day);
        unit.aDay();
        if (++days % catchUpEvery == 0)
            TemporaryVault::must(unit.duties->catchUp());
    }
    unit.on(QDate(2026, 11, 1));
    for (auto it = known.begin(); it != known.end(); ++it) {
        DueQuery query;
        query.asOf = it.key();
        query.within = 60;
        QCOMPARE(shown(unit.lines(query)), it.value());
    }
}

void TestAsOf::aRuleChangedLaterDoesNotChangeThePast()
{
    DutyFixture unit;
    unit.system(QStringLiteral("登记系统"));
    unit.on(QDate(2026, 7, 6));
    const DueQuery then{QDate(2026, 7, 6), 200};
    const QStringList before = shown(unit.lines({{}, 200}));
    unit.on(QDate(2026, 7, 20));
    DutyRule rule = unit.ruleCalled(QStringLiteral("Security inspection"));
    rule.schedule.every = 1;
    rule.schedule.unit = Schedule::Unit::Month;
    rule.reason = QStringLiteral("组长要求每月一次");
    TemporaryVault::must(DutyRules(unit.vault()).store(rule));
    QVERIFY(shown(unit.lines({{}, 200})) != before);
    QCOMPARE(shown(unit.lines(then)), before);
}

void TestAsOf::openDutiesFollowFromTheRecordsAsTheyWere()
{
    // Against the journal itself: for each record as of each day, the rule says a due date, and the page of
    // that day has a slot there. Intervals stay as they are, so the setting of today is that of then.
    BusyUnit unit(77);
    for (QDate day(2026, 3, 3); day < QDate(2026, 5, 20); day = day.addDays(1)) {
        unit.on(day);
        const int turn = day.dayOfYear() % 5;
        if (turn == 0)
            unit.set(unit.systems.at(day.dayOfYear() % 4), "last_assessment",
                     day.addDays(-3).toString(Qt::ISODate));
        else if (turn == 1)
            unit.set(unit.systems.at(day.dayOfYear() % 4), "state", QStringLiteral("suspended"));
        else if (turn == 2)
            unit.set(unit.systems.at(day.dayOfYear() % 4), "state", QStringLiteral("in_service"));
    }
    const Register &systems = DutyFixture::reg("systems");
    const DueRule &rule = systems.dues.first();
    const Surroundings around(unit.vault());
    const History history(unit.database());
    qsizetype seen = 0;
    for (QDate day(2026, 3, 3); day < QDate(2026, 5, 20); day = day.addDays(4)) {
        QSet<QString> expected, found;
        for (const QString &number : std::as_const(unit.systems)) {
            const Record then = TemporaryVault::must(history.asOf(systems, number, day));
            if (const QDate due = rule.dueOn(then.values, around); due.isValid())
                expected.insert(number + due.toString(Qt::ISODate));
        }
        for (const DueLine &line : unit.lines({day, 5000, 0, {}})) {
            if (line.slot.rule == QLatin1String("systems.assessment"))
                found.insert(line.slot.record + line.slot.due.toString(Qt::ISODate));
        }
        seen += expected.size();
        QCOMPARE(found, expected);
    }
    QVERIFY(seen > 10);
}

QTEST_GUILESS_MAIN(TestAsOf)
#include "tst_asof.moc"
