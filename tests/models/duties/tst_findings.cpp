// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/dutyfixture.h"

#include "models/duties/findingactions.h"

#include <QTest>

using namespace anguan;

namespace {

Values finding(const QString &what, const QString &owner, const QString &due)
{
    Values one{{QStringLiteral("what"), what}};
    if (!owner.isEmpty())
        one.insert(QStringLiteral("owner"), owner);
    if (!due.isEmpty())
        one.insert(QStringLiteral("due"), due);
    return one;
}

QString heldDrill(DutyFixture &unit, const QJsonArray &findings)
{
    Values values = unit.drillOf(unit.plan({unit.system(QStringLiteral("登记系统"))}), "2026-03-02");
    values.insert(QStringLiteral("held_on"), QStringLiteral("2026-03-02"));
    values.insert(QStringLiteral("findings"), findings);
    return unit.add("drills", values);
}

qint64 actionsOf(DutyFixture &unit)
{
    return TemporaryVault::must(unit.database().scalar(QStringLiteral("SELECT count(*) FROM actions")))
        .toLongLong();
}

} // namespace

class TestFindings : public QObject
{
    Q_OBJECT
private slots:
    void eachBecomesARectification();
    void onlyNewOnesDo();
    void allOrNone_data();
    void allOrNone();
    void aDrillToComeHasNone();
};

void TestFindings::eachBecomesARectification()
{
    DutyFixture unit;
    const QString drill = heldDrill(
        unit, {finding(QStringLiteral("电池老化"), QStringLiteral("何敏"), QStringLiteral("2026-03-20")),
               finding(QStringLiteral("联系人空号"), unit.people.last(), QStringLiteral("2026-03-12"))});
    const Record done = TemporaryVault::must(makeActionsOfFindings(unit.vault(), drill));
    const QJsonArray findings = done.values.value(QStringLiteral("findings")).toArray();
    const QString first = findings.at(0).toObject().value(QStringLiteral("action")).toString();
    const Record action =
        TemporaryVault::must(RecordStore(unit.vault()).find(DutyFixture::reg("actions"), first));
    const auto value = [&](const char *id) { return action.values.value(QLatin1String(id)).toString(); };
    QCOMPARE(value("what"), QStringLiteral("电池老化"));
    QCOMPARE(value("source"), QStringLiteral("drill"));
    QCOMPARE(value("source_number"), drill);
    QCOMPARE(value("owner"), unit.people.first());
    QCOMPARE(value("department"), unit.department);
    QCOMPARE(value("found_on"), QStringLiteral("2026-03-02"));
    QCOMPARE(value("due_on"), QStringLiteral("2026-03-20"));
    QCOMPARE(value("state"), QStringLiteral("open"));
    QCOMPARE(actionsOf(unit), 2);
    QCOMPARE(unit.only(QStringLiteral("actions.mend"), first).ownerName, QStringLiteral("何敏"));
}

void TestFindings::onlyNewOnesDo()
{
    DutyFixture unit;
    const QString drill = heldDrill(
        unit, {finding(QStringLiteral("电池老化"), QStringLiteral("何敏"), QStringLiteral("2026-03-20"))});
    const Record once = TemporaryVault::must(makeActionsOfFindings(unit.vault(), drill));
    const Record twice = TemporaryVault::must(makeActionsOfFindings(unit.vault(), drill));
    QCOMPARE(twice.version, once.version);
    QCOMPARE(actionsOf(unit), 1);
}

void TestFindings::allOrNone_data()
{
    QTest::addColumn<QString>("owner");
    QTest::addColumn<QString>("due");
    QTest::newRow("nobody") << ""
                            << "2026-03-20";
    QTest::newRow("somebody unknown") << "无此人"
                                      << "2026-03-20";
    QTest::newRow("no day") << "何敏"
                            << "";
    QTest::newRow("a day before the drill") << "何敏"
                                            << "2026-03-01";
    QTest::newRow("somebody who has left") << "旧人"
                                           << "2026-03-20";
}

void TestFindings::allOrNone()
{
    QFETCH(QString, owner);
    QFETCH(QString, due);
    DutyFixture unit;
    unit.add("people", {{QStringLiteral("name"), QStringLiteral("旧人")},
                        {QStringLiteral("department"), unit.department},
                        {QStringLiteral("post"), QStringLiteral("staff")},
                        {QStringLiteral("state"), QStringLiteral("left")},
                        {QStringLiteral("left_on"), QStringLiteral("2026-02-01")}});
    const QString drill = heldDrill(
        unit, {finding(QStringLiteral("电池老化"), QStringLiteral("何敏"), QStringLiteral("2026-03-20")),
               finding(QStringLiteral("联系人空号"), owner, due)});
    const auto made = makeActionsOfFindings(unit.vault(), drill);
    QVERIFY(!made);
    QVERIFY(!made.error().text.isEmpty());
    QCOMPARE(actionsOf(unit), 0);
    QCOMPARE(TemporaryVault::must(RecordStore(unit.vault()).find(DutyFixture::reg("drills"), drill)).version,
             1);
}

void TestFindings::aDrillToComeHasNone()
{
    DutyFixture unit;
    const QString drill =
        unit.add("drills", unit.drillOf(unit.plan({unit.system(QStringLiteral("登记系统"))}), "2026-03-20"));
    QVERIFY(!makeActionsOfFindings(unit.vault(), drill));
}

QTEST_GUILESS_MAIN(TestFindings)
#include "tst_findings.moc"
