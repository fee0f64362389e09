// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/conflicts.h"
#include "tests/support/accessfixture.h"

#include <QTest>

using namespace anguan;

namespace {

QStringList alertsOf(AccessFixture &unit, const char *registerId, const Values &values,
                     const QString &number = {})
{
    QStringList sentences;
    const Findings findings = RecordStore(unit.vault()).check(AccessFixture::reg(registerId), values, number);
    for (const Finding &finding : findings) {
        if (finding.article == QLatin1String("H12") && finding.severity == Severity::Alert)
            sentences.append(finding.text);
    }
    return sentences;
}

QList<BrokenConflict> swept(AccessFixture &unit)
{
    return AccessFixture::must(Conflicts(unit.database()).everything());
}

} // namespace

/// Every kind of conflict rule, at entry and over everything.
class TestConflicts : public QObject
{
    Q_OBJECT
private slots:
    void aSoundUnitBreaksNothing();
    void rules_data();
    void rules();
    void rulesLeaveAloneWhatTheyDoNotName_data();
    void rulesLeaveAloneWhatTheyDoNotName();
    void anAuditorOfTheProgramIsNothingElse_data();
    void anAuditorOfTheProgramIsNothingElse();
    void oneAdministratorForTwo();
    void applicantApproverExecutor();
    void aRuleMeetsWhatStandsAlready();
    void aGroupThatGetsAnotherPower();
    void sinceIsTheDayBothWereTrue();
    void anEndedRuleIsSilent();
    void sharedAccountsCountForTheirKeeper();
};

void TestConflicts::aSoundUnitBreaksNothing()
{
    AccessFixture unit;
    unit.account("a", unit.portalAdmins, unit.chen);
    unit.account("b", unit.portalAudit, unit.he);
    unit.account("c", unit.estateUsers, unit.he);
    QVERIFY(swept(unit).isEmpty());
}

void TestConflicts::rules_data()
{
    QTest::addColumn<QString>("sides"); // empty: built in
    QTest::addColumn<QString>("scope");
    QTest::addColumn<QString>("first"); // group of the first account; empty: none
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("holder");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char *title, const char *sides, const char *scope, const char *first,
                        const char *second, const char *holder, const char *rule) {
        QTest::newRow(title) << QString::fromUtf8(sides) << QString::fromLatin1(scope)
                             << QString::fromLatin1(first) << QString::fromLatin1(second)
                             << QString::fromLatin1(holder) << QString::fromLatin1(rule);
    };
    row("two groups of one system", R"({"group_a":"$estateUsers","group_b":"$estateReview"})", "system",
        "estateUsers", "estateReview", "he", "CFL");
    row("two groups across systems", R"({"group_a":"$estateUsers","group_b":"$portalUsers"})", "everywhere",
        "portalUsers", "estateUsers", "he", "CFL");
    row("a group and a kind of power", R"({"group_a":"$estateUsers","power_b":"audit"})", "system",
        "estateUsers", "estateAudit", "he", "CFL");
    row("two kinds of power across systems", R"({"power_a":"business","power_b":"audit"})", "everywhere",
        "portalUsers", "estateAudit", "he", "CFL");
    row("a group and a security post", R"({"group_a":"$estateUsers","post_b":"system_admin"})", "everywhere",
        "estateUsers", "", "chen", "CFL");
    row("a power and a post", R"({"power_a":"business","post_b":"deputy"})", "everywhere", "portalUsers", "",
        "lin", "CFL");
    row("administrators and auditors of one system", "", "", "portalAdmins", "portalAudit", "he",
        "administrator_audits");
    row("administrator A audits", "", "", "portalAudit", "", "chen", "administrator_audits");
    row("administrator B audits", "", "", "portalAudit", "", "zeng", "administrator_audits");
    row("administrator A of the register audits it", "", "", "estateAudit", "", "zeng",
        "administrator_audits");
}

void TestConflicts::rules()
{
    QFETCH(QString, sides);
    QFETCH(QString, scope);
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(QString, holder);
    QFETCH(QString, rule);
    AccessFixture unit;
    const QHash<QString, QString> groups{{QStringLiteral("portalUsers"), unit.portalUsers},
                                         {QStringLiteral("portalAdmins"), unit.portalAdmins},
                                         {QStringLiteral("portalAudit"), unit.portalAudit},
                                         {QStringLiteral("estateUsers"), unit.estateUsers},
                                         {QStringLiteral("estateReview"), unit.estateReview},
                                         {QStringLiteral("estateAudit"), unit.estateAudit}};
    const QHash<QString, QString> people{{QStringLiteral("he"), unit.he},
                                         {QStringLiteral("chen"), unit.chen},
                                         {QStringLiteral("lin"), unit.lin},
                                         {QStringLiteral("zeng"), unit.zeng}};
    QString written = sides;
    for (auto it = groups.begin(); it != groups.end(); ++it)
        written.replace(QLatin1Char('$') + it.key() + QLatin1Char('"'), it.value() + QLatin1Char('"'));
    QString ruleNumber = rule;
    if (!sides.isEmpty())
        ruleNumber = unit.rule(qPrintable(written), qPrintable(scope));
    const QString person = people.value(holder);
    if (!second.isEmpty()) {
        unit.account("first", groups.value(first), person);
        QVERIFY2(swept(unit).isEmpty(), "one side alone breaks nothing");
    }
    const QString last = groups.value(second.isEmpty() ? first : second);
    const Values values = unit.accountValues("last", last, person);

    const QStringList atEntry = alertsOf(unit, "accounts", values);
    QCOMPARE(atEntry.size(), 1);
    const QString name = unit.record("people", person).values.value(QLatin1String("name")).toString();
    QVERIFY2(atEntry.first().contains(name), qPrintable(atEntry.first()));
    if (!sides.isEmpty())
        QVERIFY2(atEntry.first().contains(ruleNumber), qPrintable(atEntry.first()));

    const QString account = unit.make("accounts", values);
    const QList<BrokenConflict> found = swept(unit);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().rule, ruleNumber);
    QCOMPARE(found.first().person, person);
    QCOMPARE(found.first().sentence, atEntry.first());
    QVERIFY(found.first().records.contains(account));
    QCOMPARE(found.first().isBuiltIn(), sides.isEmpty());
    QVERIFY(!found.first().since.isEmpty());
    for (const QString &side : {found.first().first, found.first().second})
        QVERIFY2(found.first().sentence.contains(side), qPrintable(side));

    // Closing the account mends it.
    unit.set("accounts", account, object(R"({"state":"closed","closed_on":"2026-11-21"})"));
    QVERIFY(swept(unit).isEmpty());
}

void TestConflicts::rulesLeaveAloneWhatTheyDoNotName_data()
{
    QTest::addColumn<QString>("sides");
    QTest::addColumn<QString>("scope");
    QTest::addColumn<bool>("samePerson");
    QTest::newRow("two people") << R"({"power_a":"business","power_b":"audit"})"
                                << "everywhere" << false;
    QTest::newRow("another system, inside one") << R"({"power_a":"business","power_b":"audit"})"
                                                << "system" << true;
    QTest::newRow("another power") << R"({"power_a":"database","power_b":"audit"})"
                                   << "everywhere" << true;
    QTest::newRow("a post nobody holds") << R"({"power_a":"audit","post_b":"dba"})"
                                         << "everywhere" << true;
}

void TestConflicts::rulesLeaveAloneWhatTheyDoNotName()
{
    QFETCH(QString, sides);
    QFETCH(QString, scope);
    QFETCH(bool, samePerson);
    AccessFixture unit;
    unit.rule(qPrintable(sides), qPrintable(scope));
    unit.account("first", unit.portalUsers, unit.he);
    const Values second = unit.accountValues("second", unit.estateAudit, samePerson ? unit.he : unit.lin);
    QCOMPARE(alertsOf(unit, "accounts", second), QStringList());
    unit.make("accounts", second);
    QVERIFY(swept(unit).isEmpty());
}

void TestConflicts::anAuditorOfTheProgramIsNothingElse_data()
{
    QTest::addColumn<QString>("other");
    QTest::newRow("an account with power") << "account";
    QTest::newRow("a security post") << "post";
    QTest::newRow("administrator of a system") << "administrator";
    QTest::newRow("another role of this program") << "login";
    QTest::newRow("plain use of an application is no power") << "";
}

void TestConflicts::anAuditorOfTheProgramIsNothingElse()
{
    QFETCH(QString, other);
    AccessFixture unit;
    unit.addLogin(QStringLiteral("auditor"), Role::Auditor, QStringLiteral("何敏"), {}, unit.he);
    unit.account("plain", unit.portalUsers, unit.he);
    QVERIFY(swept(unit).isEmpty());
    QStringList atEntry;
    if (other == QLatin1String("account")) {
        const Values values = unit.accountValues("dba", unit.portalAdmins, unit.he);
        atEntry = alertsOf(unit, "accounts", values);
        unit.make("accounts", values);
    } else if (other == QLatin1String("post")) {
        Values values = unit.record("people", unit.he).values;
        values.insert(QStringLiteral("security_post"), QStringLiteral("dba"));
        atEntry = alertsOf(unit, "people", values, unit.he);
        unit.set("people", unit.he, object(R"({"security_post":"dba"})"));
    } else if (other == QLatin1String("administrator")) {
        Values values = unit.record("systems", unit.estate).values;
        values.insert(QStringLiteral("administrator_b"), unit.he);
        atEntry = alertsOf(unit, "systems", values, unit.estate);
        unit.set("systems", unit.estate, {{QStringLiteral("administrator_b"), unit.he}});
    } else if (other == QLatin1String("login")) {
        unit.addLogin(QStringLiteral("second"), Role::Operator, QStringLiteral("何敏"), {}, unit.he);
    } else {
        QVERIFY(alertsOf(unit, "accounts", unit.accountValues("more", unit.estateUsers, unit.he)).isEmpty());
        return;
    }
    if (other != QLatin1String("login")) {
        QCOMPARE(atEntry.size(), 1);
        QVERIFY2(atEntry.first().contains(QStringLiteral("auditor")), qPrintable(atEntry.first()));
    }
    const QList<BrokenConflict> found = swept(unit);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().rule, QStringLiteral("auditor_alone"));
    QCOMPARE(found.first().person, unit.he);
    QCOMPARE(AccessFixture::must(Conflicts(unit.database()).of(unit.he)).size(), 1);
    QVERIFY(AccessFixture::must(Conflicts(unit.database()).of(unit.chen)).isEmpty());
}

void TestConflicts::oneAdministratorForTwo()
{
    AccessFixture unit;
    const Record portal = unit.record("systems", unit.portal);
    Values values = portal.values;
    values.insert(QStringLiteral("administrator_b"), unit.chen);
    QVERIFY(!RecordStore(unit.vault())
                 .change(AccessFixture::reg("systems"), unit.portal, portal.version, values));
    // Past the console: found all the same.
    AccessFixture::must(unit.database().execute(
        QStringLiteral("UPDATE systems SET administrator_b = administrator_a WHERE number = ?"),
        {unit.portal}));
    const QList<BrokenConflict> found = swept(unit);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().rule, QStringLiteral("same_administrator"));
    QCOMPARE(found.first().person, unit.chen);
    QCOMPARE(found.first().records, QStringList{unit.portal});
}

void TestConflicts::applicantApproverExecutor()
{
    AccessFixture unit;
    unit.addLogin(QStringLiteral("leader"), Role::Leader, QStringLiteral("林致远"), QStringLiteral("deputy"),
                  unit.lin);
    // What an older program or another hand wrote; the engine refuses both.
    const QString number =
        unit.make("approvals", Values{{QStringLiteral("title"), QStringLiteral("门户网站上线")},
                                      {QStringLiteral("kind"), QStringLiteral("go_live")},
                                      {QStringLiteral("subject"), unit.portal},
                                      {QStringLiteral("state"), QStringLiteral("carried_out")},
                                      {QStringLiteral("applicant"), QStringLiteral("leader")}});
    Database &database = unit.database();
    AccessFixture::must(database.execute(
        QStringLiteral(
            "INSERT INTO approval_papers (approval, version, draft, carried_out) VALUES (?, 1, x'7b7d', ?)"),
        {number, QStringLiteral(R"({"carried_out_by":"%1"})").arg(unit.lin).toUtf8()}));
    AccessFixture::must(database.execute(
        QStringLiteral(
            "INSERT INTO approval_rounds (approval, round, canonical, content_sm3, submitted_at, "
            "submitted_by) VALUES (?, 1, x'7b7d', zeroblob(32), '2026-11-01T00:00:00.000Z', 'leader')"),
        {number}));
    AccessFixture::must(database.execute(
        QStringLiteral(
            "INSERT INTO approval_answers (approval, round, step, role, signer, signer_name, decision, "
            "opinion, signed_at, statement, signature, public_pem, fingerprint) VALUES (?, 1, "
            "'group_leader', 'leader', 'leader', '林致远', 'agree', '', '2026-11-01T00:00:00.000Z', x'00', "
            "x'00', x'00', '')"),
        {number}));
    const QList<BrokenConflict> found = swept(unit);
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.at(0).rule, QStringLiteral("applicant_approves"));
    QCOMPARE(found.at(1).rule, QStringLiteral("approver_executes"));
    for (const BrokenConflict &broken : found) {
        QCOMPARE(broken.person, unit.lin);
        QCOMPARE(broken.records, QStringList{number});
    }
}

void TestConflicts::aRuleMeetsWhatStandsAlready()
{
    AccessFixture unit;
    unit.account("first", unit.estateUsers, unit.he);
    unit.account("second", unit.estateReview, unit.he);
    const Values rule{{QStringLiteral("group_a"), unit.estateUsers},
                      {QStringLiteral("group_b"), unit.estateReview},
                      {QStringLiteral("scope"), QStringLiteral("system")},
                      {QStringLiteral("reason"), QStringLiteral("受理与审核分开")},
                      {QStringLiteral("since"), QStringLiteral("2026-01-01")}};
    const QStringList said = alertsOf(unit, "conflicts", rule);
    QCOMPARE(said.size(), 1);
    for (const QString &word :
         {QStringLiteral("何敏"), QStringLiteral("登记受理"), QStringLiteral("登记审核")})
        QVERIFY2(said.first().contains(word), qPrintable(said.first()));
}

void TestConflicts::aGroupThatGetsAnotherPower()
{
    AccessFixture unit;
    unit.account("admin1", unit.portalAdmins, unit.he);
    unit.account("reader", unit.portalUsers, unit.he);
    Values group = unit.record("role_groups", unit.portalUsers).values;
    group.insert(QStringLiteral("power"), QStringLiteral("audit"));
    group.insert(QStringLiteral("privileged"), true);
    QCOMPARE(alertsOf(unit, "role_groups", group, unit.portalUsers).size(), 1);
    unit.set("role_groups", unit.portalUsers, object(R"({"power":"audit","privileged":true})"));
    QCOMPARE(swept(unit).size(), 1);
}

void TestConflicts::sinceIsTheDayBothWereTrue()
{
    AccessFixture unit;
    unit.rule(R"({"power_a":"business","post_b":"dba"})");
    unit.account("first", unit.estateUsers, unit.he, QStringLiteral("2026-02-03"));
    unit.clock.advance(5 * 24 * 3600 * 1000LL);
    unit.set("people", unit.he, object(R"({"security_post":"dba"})"));
    unit.clock.advance(5 * 24 * 3600 * 1000LL);
    unit.set("people", unit.he, object(R"({"phone":"0734-8123456"})"));
    const QList<BrokenConflict> found = swept(unit);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().since, QStringLiteral("2026-11-26"));
}

void TestConflicts::anEndedRuleIsSilent()
{
    AccessFixture unit;
    const QString rule = unit.rule(R"({"power_a":"business","power_b":"audit"})");
    unit.account("first", unit.estateUsers, unit.he);
    unit.account("second", unit.estateAudit, unit.he);
    QCOMPARE(swept(unit).size(), 1);
    unit.set("conflicts", rule, object(R"({"ended_on":"2026-11-20"})"));
    QVERIFY(swept(unit).isEmpty());
    QVERIFY(alertsOf(unit, "accounts", unit.accountValues("third", unit.portalUsers, unit.he)).isEmpty());
}

void TestConflicts::sharedAccountsCountForTheirKeeper()
{
    AccessFixture unit;
    Values shared = unit.accountValues("desk", unit.portalAudit, {});
    shared.insert(QStringLiteral("shared"), true);
    shared.insert(QStringLiteral("keeper"), unit.chen);
    QCOMPARE(alertsOf(unit, "accounts", shared).size(), 1);
    unit.make("accounts", shared);
    QCOMPARE(swept(unit).size(), 1);
}

QTEST_GUILESS_MAIN(TestConflicts)
#include "tst_conflicts.moc"
