// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/dutyfixture.h"

#include "models/duties/linediff.h"
#include "models/duties/planversions.h"

#include <QTest>

using namespace anguan;

namespace {

QJsonObject step(const QString &when, const QString &what)
{
    return {{QStringLiteral("when"), when}, {QStringLiteral("what"), what}};
}

const Register &plans()
{
    return DutyFixture::reg("plans");
}

Record planOf(DutyFixture &unit, const QString &number)
{
    return TemporaryVault::must(RecordStore(unit.vault()).find(plans(), number));
}

} // namespace

class TestPlanVersions : public QObject
{
    Q_OBJECT
private slots:
    void aNewVersionBeginsAsACopy();
    void editionsAreCounted_data();
    void editionsAreCounted();
    void oneDraftAtATime();
    void versionsAreFoundFromAnyOfThem();
    void differencesAreNamed();
    void linesAreMatched_data();
    void linesAreMatched();
};

void TestPlanVersions::aNewVersionBeginsAsACopy()
{
    DutyFixture unit;
    const QString system = unit.system(QStringLiteral("登记系统"));
    const QString number = unit.plan({system});
    unit.set(number, "remark", QStringLiteral("旧版备注"));
    const Record draft = TemporaryVault::must(newPlanVersion(unit.vault(), number));
    const auto value = [&](const char *id) { return draft.values.value(QLatin1String(id)); };
    QCOMPARE(value("state").toString(), QStringLiteral("draft"));
    QCOMPARE(value("edition").toString(), QStringLiteral("2.0"));
    QCOMPARE(value("predecessor").toString(), number);
    QCOMPARE(value("title").toString(), QStringLiteral("停电应急预案"));
    QCOMPARE(value("systems").toArray(), QJsonArray{system});
    for (const char *own : {"filed_on", "adopted_on", "reviewed_on", "next_review", "remark"})
        QVERIFY2(value(own).isUndefined(), own);
}

void TestPlanVersions::editionsAreCounted_data()
{
    QTest::addColumn<QString>("edition");
    QTest::addColumn<QString>("next");
    QTest::newRow("with a dot") << "1.3"
                                << "2.0";
    QTest::newRow("a number") << "4"
                              << "5";
    QTest::newRow("with a V") << "V9.0"
                              << "V10.0";
    QTest::newRow("a year") << "2025版"
                            << "2025版-2";
    QTest::newRow("as long as can be") << "abcdefghijklmnopqrst"
                                       << "abcdefghijklmnopq-2";
}

void TestPlanVersions::editionsAreCounted()
{
    QFETCH(QString, edition);
    DutyFixture unit;
    const QString number = unit.add("plans", {{QStringLiteral("title"), QStringLiteral("停电")},
                                              {QStringLiteral("edition"), edition},
                                              {QStringLiteral("author"), unit.people.first()},
                                              {QStringLiteral("state"), QStringLiteral("in_force")}});
    const Record draft = TemporaryVault::must(newPlanVersion(unit.vault(), number));
    QTEST(draft.values.value(QStringLiteral("edition")).toString(), "next");
}

void TestPlanVersions::oneDraftAtATime()
{
    DutyFixture unit;
    const QString number = unit.plan({});
    const Record draft = TemporaryVault::must(newPlanVersion(unit.vault(), number));
    const auto second = newPlanVersion(unit.vault(), number);
    QVERIFY(!second);
    QVERIFY(second.error().text.contains(draft.number));
    QVERIFY2(!newPlanVersion(unit.vault(), draft.number), "a draft is changed itself");
}

void TestPlanVersions::versionsAreFoundFromAnyOfThem()
{
    DutyFixture unit;
    const QString first = unit.plan({});
    const Record second = TemporaryVault::must(newPlanVersion(unit.vault(), first));
    unit.set(second.number, "state", QStringLiteral("in_force"));
    unit.set(first, "state", QStringLiteral("superseded"));
    const Record third = TemporaryVault::must(newPlanVersion(unit.vault(), second.number));
    const QStringList expected{third.number, second.number, first};
    for (const QString &asked : expected) {
        QStringList numbers;
        for (const Record &version : TemporaryVault::must(planVersions(unit.vault(), asked)))
            numbers.append(version.number);
        QCOMPARE(numbers, expected);
    }
}

void TestPlanVersions::differencesAreNamed()
{
    DutyFixture unit;
    const QString number = unit.plan({unit.system(QStringLiteral("登记系统"))});
    Record before = planOf(unit, number);
    before.values.insert(QStringLiteral("steps"),
                         QJsonArray{step(QStringLiteral("立即"), QStringLiteral("切换电源")),
                                    step(QStringLiteral("五分钟内"), QStringLiteral("通知组长")),
                                    step(QStringLiteral("一小时内"), QStringLiteral("检查数据"))});
    before.values.insert(QStringLiteral("launch_criteria"), QStringLiteral("停电十分钟"));
    Record after = before;
    after.values.insert(QStringLiteral("steps"),
                        QJsonArray{step(QStringLiteral("立即"), QStringLiteral("切换电源")),
                                   step(QStringLiteral("两分钟内"), QStringLiteral("关空调")),
                                   step(QStringLiteral("三分钟内"), QStringLiteral("通知组长"))});
    after.values.insert(QStringLiteral("launch_criteria"), QStringLiteral("停电五分钟"));
    after.values.insert(QStringLiteral("author"), unit.people.last());
    after.values.insert(QStringLiteral("remark"), QStringLiteral("不算正文"));

    QStringList words;
    for (const PlanDifference &one : planDifferences(unit.vault(), before, after))
        words.append(QStringLiteral("%1 %2 %3>%4 %5|%6")
                         .arg(one.field)
                         .arg(int(one.kind))
                         .arg(one.lineBefore)
                         .arg(one.lineAfter)
                         .arg(one.before, one.after));
    QCOMPARE(words, (QStringList{QStringLiteral("author 3 0>0 何敏|周立"),
                                 QStringLiteral("launch_criteria 3 0>0 停电十分钟|停电五分钟"),
                                 QStringLiteral("steps 0 1>1 立即 切换电源|立即 切换电源"),
                                 QStringLiteral("steps 1 0>2 |两分钟内 关空调"),
                                 QStringLiteral("steps 3 2>3 五分钟内 通知组长|三分钟内 通知组长"),
                                 QStringLiteral("steps 2 3>0 一小时内 检查数据|")}));
}

void TestPlanVersions::linesAreMatched_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("matches");
    QTest::newRow("the same") << "a b"
                              << "a b"
                              << "0-0 1-1";
    QTest::newRow("nothing before") << ""
                                    << "a b"
                                    << "x-0 x-1";
    QTest::newRow("nothing after") << "a b"
                                   << ""
                                   << "0-x 1-x";
    QTest::newRow("one put between") << "a b"
                                     << "a c b"
                                     << "0-0 x-1 1-2";
    QTest::newRow("one taken out") << "a c b"
                                   << "a b"
                                   << "0-0 1-x 2-1";
    QTest::newRow("one changed") << "a bb c"
                                 << "a bz c"
                                 << "0-0 1-1 2-2";
    QTest::newRow("one moved") << "a b c"
                               << "b c a"
                               << "0-x 1-0 2-1 x-2";
    QTest::newRow("changed behind a new one") << "bb"
                                              << "c bz"
                                              << "x-0 0-1";
    QTest::newRow("twice the same line") << "a a"
                                         << "a a a"
                                         << "0-0 1-1 x-2";
}

void TestPlanVersions::linesAreMatched()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const QStringList then = before.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const QStringList now = after.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const auto alike = [&](qsizetype i, qsizetype j) { return then.at(i).at(0) == now.at(j).at(0); };
    QStringList words;
    const auto place = [](qsizetype i) { return i < 0 ? QStringLiteral("x") : QString::number(i); };
    for (const LineMatch &match : matchLines(then, now, alike))
        words.append(place(match.before) + QLatin1Char('-') + place(match.after));
    QTEST(words.join(QLatin1Char(' ')), "matches");
}

QTEST_GUILESS_MAIN(TestPlanVersions)
#include "tst_planversions.moc"
