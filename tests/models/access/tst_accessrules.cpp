// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/surroundings.h"
#include "models/registers/accessrules.h"
#include "tests/support/accessfixture.h"

#include <QTest>

using namespace anguan;

/// Role groups, accounts, conflict rules, handovers and assessments, each rule broken once.
class TestAccessRules : public QObject
{
    Q_OBJECT
private slots:
    void cases_data();
    void cases();
    void passwordsFallDueByTheirLimit_data();
    void passwordsFallDueByTheirLimit();
    void assessmentsCallForTheNext();
    void undertakingsFallDue();
    void anImportNamesEveryRow();

private:
    static Values baseOf(AccessFixture &unit, const QString &id);
    static QDate due(AccessFixture &unit, const char *registerId, const char *rule, const Values &values);
};

Values TestAccessRules::baseOf(AccessFixture &unit, const QString &id)
{
    if (id == QLatin1String("accounts"))
        return unit.accountValues("hemin", unit.estateUsers, unit.he);
    if (id == QLatin1String("role_groups"))
        return {{QStringLiteral("name"), QStringLiteral("查询")},
                {QStringLiteral("system"), unit.estate},
                {QStringLiteral("power"), QStringLiteral("business")},
                {QStringLiteral("function"), QStringLiteral("查询登记结果")}};
    if (id == QLatin1String("conflicts"))
        return {{QStringLiteral("group_a"), unit.estateUsers},
                {QStringLiteral("group_b"), unit.estateReview},
                {QStringLiteral("scope"), QStringLiteral("system")},
                {QStringLiteral("reason"), QStringLiteral("受理与审核分开")},
                {QStringLiteral("since"), QStringLiteral("2026-01-01")}};
    if (id == QLatin1String("handovers"))
        return {{QStringLiteral("person"), unit.he},
                {QStringLiteral("kind"), QStringLiteral("leaving")},
                {QStringLiteral("date"), QStringLiteral("2026-12-01")},
                {QStringLiteral("receiver"), unit.zeng},
                {QStringLiteral("supervisor"), unit.lin}};
    return {{QStringLiteral("person"), unit.chen},
            {QStringLiteral("period"), QStringLiteral("2026年")},
            {QStringLiteral("assessed_on"), QStringLiteral("2026-11-01")},
            {QStringLiteral("assessed_by"), unit.lin},
            {QStringLiteral("result"), QStringLiteral("fit")},
            {QStringLiteral("decision"), QStringLiteral("keep")}};
}

void TestAccessRules::cases_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("change"); // JSON; $name is a number of the fixture
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *title, const char *id, const char *change, const char *expected) {
        QTest::newRow(title) << QString::fromLatin1(id) << QString::fromUtf8(change)
                             << QString::fromLatin1(expected);
    };
    row("a sound account", "accounts", "{}", "");
    row("an account in no group", "accounts", R"({"role_group":null})", "alert role_group H12");
    row("a group of another system", "accounts", R"({"role_group":"$portalUsers"})", "refuse role_group H12");
    row("nobody holds it", "accounts", R"({"person":null})", "alert person H12");
    row("its holder has left", "accounts", R"({"person":"$left"})", "refuse person H12 H28");
    row("shared without a keeper", "accounts", R"({"person":null,"shared":true})", "refuse keeper H12 H29");
    row("shared with a keeper", "accounts", R"({"person":null,"shared":true,"keeper":"$he"})", "");
    row("a login taken twice", "accounts", R"({"login":"taken"})", "refuse login H12");
    row("a login of a closed account", "accounts", R"({"login":"closed"})", "");
    row("root unmarked", "accounts", R"({"login":"root"})", "refuse default_account H12");
    row("Administrator in capitals", "accounts", R"({"login":"Administrator"})",
        "refuse default_account H12");
    row("root marked, active, no reason", "accounts", R"({"login":"root","default_account":true})",
        "alert default_reason H12");
    row("root marked, with a reason", "accounts",
        R"({"login":"root","default_account":true,"default_reason":"厂商巡检"})", "");
    row("root marked and closed", "accounts",
        R"({"login":"root","default_account":true,"state":"closed","closed_on":"2026-11-20"})", "");
    row("closed without a day", "accounts", R"({"state":"closed"})", "refuse closed_on H12 H28");
    row("a closing day while active", "accounts", R"({"closed_on":"2026-11-20"})", "refuse closed_on H12");
    row("closed before it was granted", "accounts", R"({"state":"closed","closed_on":"2026-04-01"})",
        "refuse closed_on");
    row("a password from tomorrow", "accounts", R"({"password_changed_on":"2026-11-22"})",
        "refuse password_changed_on");
    row("a privileged password over age", "accounts",
        R"({"privileged":true,"password_changed_on":"2026-08-01"})", "alert password_changed_on H29");
    row("a DBA's password over age", "accounts", R"({"dba":true,"password_changed_on":"2026-08-01"})",
        "alert password_changed_on H22 H29");
    row("a privileged password never changed", "accounts",
        R"({"privileged":true,"password_changed_on":null})", "alert password_changed_on H29");
    row("a plain password may grow old", "accounts", R"({"password_changed_on":"2025-01-01"})", "");
    row("granted until yesterday", "accounts", R"({"until":"2026-11-20"})", "alert until H12");

    row("a sound group", "role_groups", "{}", "");
    row("a name twice in one system", "role_groups", R"({"name":"登记受理"})", "refuse name H12");
    row("the same name in another system", "role_groups", R"({"name":"登记受理","system":"$portal"})", "");
    row("a group for nothing", "role_groups", R"({"function":null})", "alert function H12");
    row("a power unmarked", "role_groups", R"({"power":"audit"})", "alert privileged H12 H29");
    row("closed tomorrow", "role_groups", R"({"closed_on":"2026-11-22"})", "refuse closed_on");

    row("a sound rule", "conflicts", "{}", "");
    row("only one side", "conflicts", R"({"group_b":null})", "refuse group_b H12");
    row("two things on a side", "conflicts", R"({"power_a":"audit"})", "refuse group_a H12");
    row("against itself", "conflicts", R"({"group_b":"$estateUsers"})", "refuse group_b H12");
    row("a post against itself", "conflicts",
        R"({"group_a":null,"group_b":null,"post_a":"dba","post_b":"dba"})", "refuse post_b H12");
    row("two posts nobody can hold at once", "conflicts",
        R"({"group_a":null,"group_b":null,"post_a":"dba","post_b":"media_keeper"})", "refuse post_b H12");
    row("a security post against a post", "conflicts",
        R"({"group_a":null,"group_b":null,"post_a":"dba","post_b":"head"})", "");
    row("the same pair again", "conflicts", R"({"group_a":"$portalUsers","group_b":"$portalAdmins"})",
        "refuse group_b H12");
    row("the same pair the other way round", "conflicts",
        R"({"group_a":"$portalAdmins","group_b":"$portalUsers"})", "refuse group_b H12");
    row("two systems within one", "conflicts", R"({"group_b":"$portalUsers"})", "refuse scope H12");
    row("two systems across", "conflicts", R"({"group_b":"$portalUsers","scope":"everywhere"})", "");
    row("ended before it began", "conflicts", R"({"ended_on":"2025-12-31"})", "refuse ended_on H12");

    row("a sound leaving", "handovers", "{}", "");
    row("to oneself", "handovers", R"({"receiver":"$he"})", "refuse receiver H28");
    row("under one's own eyes", "handovers", R"({"supervisor":"$he"})", "refuse supervisor H28");
    row("receiver and supervisor in one", "handovers", R"({"supervisor":"$zeng"})", "refuse supervisor H28");
    row("to somebody who left", "handovers", R"({"receiver":"$left"})", "refuse receiver H28");
    row("nobody takes over", "handovers", R"({"receiver":null})", "alert receiver H28");
    row("nobody supervises", "handovers", R"({"supervisor":null})", "alert supervisor H28");
    row("a transfer to nowhere", "handovers", R"({"kind":"transfer"})", "refuse new_department H27");
    row("a transfer to a department", "handovers", R"({"kind":"transfer","new_department":"$office"})", "");
    row("a leaver with a new post", "handovers", R"({"new_post":"head"})", "refuse new_post");
    row("somebody who has a sheet open", "handovers", R"({"person":"$zeng","receiver":"$he"})",
        "refuse person H28");
    row("somebody who has left", "handovers", R"({"person":"$left"})", "refuse person H28");
    row("a key position unconfirmed", "handovers", R"({"person":"$key"})", "alert no_harm H28");

    row("a sound assessment", "assessments", "{}", "");
    row("by oneself", "assessments", R"({"assessed_by":"$chen"})", "refuse assessed_by H27");
    row("tomorrow", "assessments", R"({"assessed_on":"2026-11-22"})", "refuse assessed_on");
    row("unfit and kept", "assessments", R"({"result":"unfit"})", "refuse decision H27");
    row("unfit and undecided", "assessments", R"({"result":"unfit","decision":null})", "alert decision H27");
    row("to be moved, still there", "assessments", R"({"result":"unfit","decision":"move"})",
        "alert moved_on H27");
    row("the period twice", "assessments", R"({"period":"2025年"})", "refuse period H27");
}

void TestAccessRules::cases()
{
    QFETCH(QString, id);
    QFETCH(QString, change);
    QFETCH(QString, expected);
    AccessFixture unit;
    const QString left = unit.person("何静", R"({"state":"left","left_on":"2026-10-01"})");
    const QString key = unit.person("唐雪", R"({"key_position":true})");
    unit.account("taken", unit.estateUsers, unit.zeng);
    unit.set("accounts", unit.account("closed", unit.estateReview, unit.chen),
             object(R"({"state":"closed","closed_on":"2026-06-01"})"));
    unit.rule(qPrintable(
        QStringLiteral(R"({"group_a":"%1","group_b":"%2"})").arg(unit.portalUsers, unit.portalAdmins)));
    unit.make("handovers", Values{{QStringLiteral("person"), unit.zeng},
                                  {QStringLiteral("kind"), QStringLiteral("joining")},
                                  {QStringLiteral("date"), QStringLiteral("2026-11-01")}});
    unit.make("assessments", Values{{QStringLiteral("person"), unit.chen},
                                    {QStringLiteral("period"), QStringLiteral("2025年")},
                                    {QStringLiteral("assessed_on"), QStringLiteral("2025-11-01")},
                                    {QStringLiteral("result"), QStringLiteral("fit")}});
    const QHash<QString, QString> names{{QStringLiteral("$left"), left},
                                        {QStringLiteral("$key"), key},
                                        {QStringLiteral("$he"), unit.he},
                                        {QStringLiteral("$zeng"), unit.zeng},
                                        {QStringLiteral("$chen"), unit.chen},
                                        {QStringLiteral("$office"), unit.office},
                                        {QStringLiteral("$portalUsers"), unit.portalUsers},
                                        {QStringLiteral("$portalAdmins"), unit.portalAdmins},
                                        {QStringLiteral("$portal"), unit.portal},
                                        {QStringLiteral("$estateUsers"), unit.estateUsers}};
    Values values = baseOf(unit, id);
    const Values changes = QJsonDocument::fromJson(change.toUtf8()).object();
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        const QString word = it.value().toString();
        if (it.value().isNull())
            values.remove(it.key());
        else
            values.insert(it.key(), names.contains(word) ? QJsonValue(names.value(word)) : it.value());
    }
    const Register &reg = *Catalogue::find(id);
    QStringList said;
    const Findings findings = RecordStore(unit.vault()).check(reg, values);
    for (const Finding &finding : findings) {
        said.append(QStringLiteral("%1 %2 %3")
                        .arg(finding.severity == Severity::Refuse ? QStringLiteral("refuse")
                                                                  : QStringLiteral("alert"),
                             finding.field, finding.article)
                        .trimmed());
        QVERIFY(!finding.text.isEmpty());
    }
    if (expected.isEmpty())
        QVERIFY2(said.isEmpty(), qPrintable(said.join(QStringLiteral("; "))));
    else
        QVERIFY2(said.contains(expected), qPrintable(said.join(QStringLiteral("; "))));
}

QDate TestAccessRules::due(AccessFixture &unit, const char *registerId, const char *rule,
                           const Values &values)
{
    const Surroundings around(unit.vault());
    for (const DueRule &due : AccessFixture::reg(registerId).dues) {
        if (qstrcmp(due.id, rule) == 0)
            return due.dueOn(values, around);
    }
    return {};
}

void TestAccessRules::passwordsFallDueByTheirLimit_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("dba");
    QTest::addColumn<QString>("privileged");
    QTest::newRow("plain") << "{}"
                           << ""
                           << "";
    QTest::newRow("privileged") << R"({"privileged":true})"
                                << ""
                                << "2027-01-30";
    QTest::newRow("a DBA's") << R"({"dba":true,"privileged":true})"
                             << "2027-01-30"
                             << "";
    QTest::newRow("never changed counts from granting") << R"({"privileged":true,"password_changed_on":""})"
                                                        << ""
                                                        << "2026-07-30";
    QTest::newRow("locked") << R"({"privileged":true,"state":"locked"})"
                            << ""
                            << "";
}

void TestAccessRules::passwordsFallDueByTheirLimit()
{
    QFETCH(QString, change);
    QFETCH(QString, dba);
    QFETCH(QString, privileged);
    AccessFixture unit;
    Values values = baseOf(unit, QStringLiteral("accounts"));
    const Values changes = QJsonDocument::fromJson(change.toUtf8()).object();
    for (auto it = changes.begin(); it != changes.end(); ++it)
        values.insert(it.key(), it.value());
    QCOMPARE(due(unit, "accounts", "dba_password", values).toString(Qt::ISODate), dba);
    QCOMPARE(due(unit, "accounts", "password", values).toString(Qt::ISODate), privileged);
    const Record stored = unit.record("accounts", unit.make("accounts", values));
    QCOMPARE(stored.values.value(QLatin1String("password_due")).toString(), dba + privileged);
    // Six months after it was granted, unless it was reviewed since.
    QCOMPARE(due(unit, "accounts", "review", values), QDate(2026, 11, 1));
    values.insert(QStringLiteral("reviewed_on"), QStringLiteral("2026-10-10"));
    QCOMPARE(due(unit, "accounts", "review", values), QDate(2027, 4, 10));
}

void TestAccessRules::assessmentsCallForTheNext()
{
    AccessFixture unit;
    // Chen administers and was never assessed: a year after joining. He holds no security post.
    QCOMPARE(due(unit, "people", "assessment", unit.record("people", unit.chen).values), QDate(2021, 3, 1));
    QVERIFY(!due(unit, "people", "assessment", unit.record("people", unit.he).values).isValid());
    const Values base = baseOf(unit, QStringLiteral("assessments"));
    const Values first = unit.record("assessments", unit.make("assessments", base)).values;
    QVERIFY(!due(unit, "people", "assessment", unit.record("people", unit.chen).values).isValid());
    QCOMPARE(due(unit, "assessments", "next", first), QDate(2027, 11, 1));
    Values later = base;
    later.insert(QStringLiteral("period"), QStringLiteral("2026年下半年"));
    later.insert(QStringLiteral("assessed_on"), QStringLiteral("2026-11-20"));
    unit.make("assessments", later);
    QVERIFY2(!due(unit, "assessments", "next", first).isValid(), "only the newest calls for the next");
    QCOMPARE(due(unit, "assessments", "next", later), QDate(2027, 11, 20));
}

void TestAccessRules::undertakingsFallDue()
{
    AccessFixture unit;
    Values values = unit.record("people", unit.he).values;
    QVERIFY(!due(unit, "people", "undertaking", values).isValid());
    values.remove(QStringLiteral("undertaking_on"));
    QCOMPARE(due(unit, "people", "undertaking", values), QDate(2020, 3, 1));
}

void TestAccessRules::anImportNamesEveryRow()
{
    AccessFixture unit;
    QList<RecordStore::Incoming> rows;
    for (int i = 0; i < 40; ++i) {
        RecordStore::Incoming one;
        one.row = i + 2;
        one.values =
            unit.accountValues(qPrintable(QStringLiteral("user%1").arg(i % 39)), unit.estateUsers, unit.he);
        rows.append(one);
    }
    rows[7].values.insert(QStringLiteral("role_group"), unit.portalUsers);
    const Register &accounts = AccessFixture::reg("accounts");
    const auto refused = RecordStore(unit.vault()).importAll(accounts, rows, false, false);
    QVERIFY(!refused);
    QStringList where;
    for (const Problem &problem : refused.error().problems)
        where.append(QStringLiteral("%1 %2").arg(problem.row).arg(problem.field));
    QCOMPARE(where, (QStringList{QStringLiteral("9 role_group"), QStringLiteral("41 login")}));
    rows[7].values.insert(QStringLiteral("role_group"), unit.estateUsers);
    rows.removeLast();
    const auto imported = RecordStore(unit.vault()).importAll(accounts, rows, false, false);
    QVERIFY2(imported, imported ? "" : qPrintable(imported.error().text));
    QCOMPARE(imported->created, 39);
}

QTEST_GUILESS_MAIN(TestAccessRules)
#include "tst_accessrules.moc"
