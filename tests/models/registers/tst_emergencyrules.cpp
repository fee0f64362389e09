// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/registers/catalogue.h"
#include "models/registers/planrules.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace anguan;

namespace {

Values object(const char *json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    Q_ASSERT(document.isObject());
    return document.object();
}

/// 2026-11-21, a few people, two systems, plans of every state.
class Around : public RuleSurroundings
{
public:
    QDate today() const override { return QDate(2026, 11, 21); }
    qint64 setting(const QString &id) const override
    {
        return id == QLatin1String("plan_review_months") ? 12 : 0;
    }
    Values record(const QString &, const QString &number) const override { return records.value(number); }
    QStringList numbersWhere(const QString &, const QString &, const QString &) const override { return {}; }

    QHash<QString, Values> records{
        {QStringLiteral("PER-2026-0001"), object(R"({"name":"何敏","state":"active"})")},
        {QStringLiteral("PER-2026-0002"), object(R"({"name":"周立","state":"active"})")},
        {QStringLiteral("PER-2026-0003"), object(R"({"name":"何静","state":"left"})")},
        {QStringLiteral("SYS-2026-0001"), object(R"({"name":"不动产登记系统","rto_hours":4})")},
        {QStringLiteral("SYS-2026-0002"), object(R"({"name":"门户网站","rto_hours":24})")},
        {QStringLiteral("SYS-2026-0003"), object(R"({"name":"新系统"})")},
        {QStringLiteral("PLN-2026-0001"),
         object(R"({"title":"停电","edition":"2.0","state":"in_force","filed_on":"2026-02-01",
                    "systems":["SYS-2026-0001","SYS-2026-0002"],"launch_criteria":"市电中断十分钟",
                    "recovery_times":[{"system":"不动产登记系统","minutes":120}]})")},
        {QStringLiteral("PLN-2026-0002"), object(R"({"title":"停电","edition":"1.0","state":"superseded"})")},
        {QStringLiteral("PLN-2026-0003"), object(R"({"title":"勒索","edition":"1.0","state":"draft"})")},
    };
};

Values base(const QString &id)
{
    if (id == QLatin1String("plans"))
        return object(R"({"title":"停电","edition":"3.0","author":"PER-2026-0001","systems":["SYS-2026-0001"],
            "contacts":[{"order":1,"name":"何敏","phone":"0734-8123456"}],"adopted_on":"2026-10-01",
            "steps":[{"when":"立即","who":"值班员","what":"切换"}],"predecessor":"PLN-2026-0001"})");
    if (id == QLatin1String("drills"))
        return object(
            R"({"title":"停电演练","plan":"PLN-2026-0001","kind":"functional","leader":"PER-2026-0001",
            "planned_on":"2026-11-10","held_on":"2026-11-12","recovery_minutes":90,"conclusion":"达到目标"})");
    return object(R"({"what":"更换电池","source":"drill","owner":"PER-2026-0001","found_on":"2026-11-01",
        "first_due_on":"2026-12-01"})");
}

Values merged(Values values, const Values &more)
{
    for (auto it = more.begin(); it != more.end(); ++it) {
        if (it.value().isNull())
            values.remove(it.key());
        else
            values.insert(it.key(), it.value());
    }
    return values;
}

Values derived(const Register &reg, Values values)
{
    reg.derive(values, Around());
    return values;
}

Findings said(const Register &reg, const Values &values, const Values *before)
{
    const Around around;
    Findings findings;
    for (const Rule rule : reg.rules)
        rule({values, before, before ? QStringLiteral("X-2026-0009") : QString(), around}, findings);
    return findings;
}

QDate dueOf(const Register &reg, qsizetype rule, const Values &values)
{
    return reg.dues.at(rule).dueOn(values, Around());
}

const Register &reg(const char *id)
{
    return *Catalogue::find(QLatin1String(id));
}

QString word(const Values &values, const char *field)
{
    return values.value(QLatin1String(field)).toString();
}

} // namespace

class TestEmergencyRules : public QObject
{
    Q_OBJECT
private slots:
    void cases_data();
    void cases();
    void criteriaAreCopiedOnce();
    void recoveryTimes_data();
    void recoveryTimes();
    void actionStates_data();
    void actionStates();
    void duties();
};

void TestEmergencyRules::cases_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("before"); ///< changes to the base; empty: a new record
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("refused"); ///< field; empty: nothing is refused
    QTest::addColumn<QString>("alert");   ///< field; empty: no alert

    const auto row = [](const char *title, const char *id, const char *before, const char *now,
                        const char *refused, const char *alert) {
        QTest::newRow(title) << QString::fromUtf8(id) << QString::fromUtf8(before) << QString::fromUtf8(now)
                             << QString::fromUtf8(refused) << QString::fromUtf8(alert);
    };
    row("a whole draft", "plans", "", "{}", "", "");
    row("a draft without systems", "plans", "", R"({"systems":null})", "", "systems");
    row("a draft without contacts", "plans", "", R"({"contacts":null})", "", "contacts");
    row("a draft without steps", "plans", "", R"({"steps":null})", "", "steps");
    row("a contact nobody can call", "plans", "", R"({"contacts":[{"name":"何敏"}]})", "", "contacts");
    row("two contacts in one place", "plans", "",
        R"({"contacts":[{"order":1,"name":"甲","phone":"8123456"},{"order":1,"name":"乙","phone":"8123456"}]})",
        "", "contacts");
    row("no recovery time anywhere", "plans", "", R"({"systems":["SYS-2026-0003"]})", "", "recovery_times");
    row("supersedes a draft", "plans", "", R"({"predecessor":"PLN-2026-0003"})", "predecessor", "");
    row("called like the version before", "plans", "", R"({"edition":"2.0"})", "edition", "");
    row("supersedes itself", "plans", "{}", R"({"predecessor":"X-2026-0009"})", "predecessor", "");
    row("adopted tomorrow", "plans", "", R"({"adopted_on":"2026-11-22"})", "adopted_on", "");
    row("adopted today", "plans", "", R"({"adopted_on":"2026-11-21"})", "", "");
    row("reviewed before adoption", "plans", "", R"({"reviewed_on":"2026-09-30"})", "reviewed_on", "");
    row("an author who has left", "plans", "", R"({"author":"PER-2026-0003"})", "author", "");
    row("an author who left later", "plans", R"({"author":"PER-2026-0003"})", R"({"author":"PER-2026-0003"})",
        "", "author");
    row("new steps in a draft", "plans", "{}", R"({"steps":[{"what":"先断电"}]})", "", "");
    row("new steps in a filed plan", "plans", R"({"state":"in_force","filed_on":"2026-10-02"})",
        R"({"state":"in_force","filed_on":"2026-10-02","steps":[{"what":"先断电"}]})", "steps", "");
    row("a remark in a filed plan", "plans", R"({"state":"in_force","filed_on":"2026-10-02"})",
        R"({"state":"in_force","filed_on":"2026-10-02","remark":"装订成册"})", "", "");
    row("a review of a filed plan", "plans", R"({"state":"in_force","filed_on":"2026-10-02"})",
        R"({"state":"in_force","filed_on":"2026-10-02","reviewed_on":"2026-11-20"})", "", "");
    row("a review overdue", "plans", R"({"state":"in_force","adopted_on":"2025-10-01"})",
        R"({"state":"in_force","adopted_on":"2025-10-01"})", "", "reviewed_on");

    row("a good drill", "drills", "", "{}", "", "");
    row("a drill to come", "drills", "",
        R"({"held_on":null,"planned_on":"2026-12-01","recovery_minutes":null,"conclusion":null})", "", "");
    row("a drill that nobody held", "drills", "",
        R"({"held_on":null,"recovery_minutes":null,"conclusion":null})", "", "planned_on");
    row("results before the drill", "drills", "", R"({"held_on":null,"conclusion":null})", "held_on",
        "planned_on");
    row("held tomorrow", "drills", "", R"({"held_on":"2026-11-22"})", "held_on", "");
    row("too slow", "drills", "", R"({"recovery_minutes":121})", "", "recovery_minutes");
    row("just in time", "drills", "", R"({"recovery_minutes":120})", "", "");
    row("nobody looked at the clock", "drills", "", R"({"recovery_minutes":null})", "", "recovery_minutes");
    row("a desktop exercise has no clock", "drills", "", R"({"recovery_minutes":null,"kind":"desktop"})", "",
        "");
    row("no conclusion", "drills", "", R"({"conclusion":null})", "", "conclusion");
    row("a draft was exercised", "drills", "", R"({"plan":"PLN-2026-0003"})", "", "plan");
    row("held before the plan was filed", "drills", "", R"({"held_on":"2026-01-31"})", "", "plan");
    row("an old version to come", "drills", "",
        R"({"plan":"PLN-2026-0002","held_on":null,"planned_on":"2026-12-01","recovery_minutes":null,
            "conclusion":null})",
        "", "plan");
    row("a held drill becomes a plan again", "drills", "{}",
        R"({"held_on":null,"planned_on":"2026-12-01","recovery_minutes":null,"conclusion":null})", "held_on",
        "");
    row("another plan afterwards", "drills", "{}", R"({"plan":"PLN-2026-0003"})", "plan", "plan");
    row("a finding of nothing", "drills", "", R"({"findings":[{"owner":"何敏"}]})", "findings", "");
    row("a finding of nobody", "drills", "", R"({"findings":[{"what":"电池老化"}]})", "", "findings");
    row("a finding not followed", "drills", "",
        R"({"findings":[{"what":"电池老化","owner":"何敏","due":"2026-12-01"}]})", "", "findings");
    row("a finding followed", "drills", "",
        R"({"findings":[{"what":"电池老化","owner":"何敏","due":"2026-12-01","action":"ACT-2026-0001"}]})",
        "", "");
    row("led by somebody who has left", "drills", "", R"({"leader":"PER-2026-0003","conclusion":null})",
        "leader", "conclusion");

    row("an open rectification", "actions", "", "{}", "", "");
    row("due before it was found", "actions", "", R"({"first_due_on":"2026-10-31"})", "first_due_on",
        "due_on");
    row("late", "actions", "", R"({"first_due_on":"2026-11-20"})", "", "due_on");
    row("due today is not late", "actions", "", R"({"first_due_on":"2026-11-21"})", "", "");
    row("a deadline moved in silence", "actions", "{}", R"({"first_due_on":"2026-12-02"})", "first_due_on",
        "");
    row("more time with a reason", "actions", "{}",
        R"({"extensions":[{"until":"2026-12-20","reason":"备件未到"}]})", "", "");
    row("more time without a reason", "actions", "{}", R"({"extensions":[{"until":"2026-12-20"}]})",
        "extensions", "");
    row("more time that is less", "actions", "{}",
        R"({"extensions":[{"until":"2026-12-01","reason":"快了"}]})", "extensions", "");
    row("extended twice", "actions", "{}",
        R"({"extensions":[{"until":"2026-12-20","reason":"备件"},{"until":"2027-01-20","reason":"还是备件"}]})",
        "", "extensions");
    row("an extension taken back", "actions",
        R"({"extensions":[{"until":"2026-12-20","reason":"备件未到"}]})", R"({"extensions":null})",
        "extensions", "");
    row("done without a word", "actions", "", R"({"done_on":"2026-11-20","done_by":"PER-2026-0001"})",
        "evidence", "");
    row("done by nobody", "actions", "", R"({"done_on":"2026-11-20","evidence":"已换"})", "done_by", "");
    row("evidence without a day", "actions", "", R"({"evidence":"已换"})", "done_on", "");
    row("done before it was found", "actions", "",
        R"({"done_on":"2026-10-20","done_by":"PER-2026-0001","evidence":"已换"})", "done_on", "");
    row("done", "actions", "", R"({"done_on":"2026-11-20","done_by":"PER-2026-0001","evidence":"已换"})", "",
        "");
    row("re-checked by the doer", "actions", "",
        R"({"done_on":"2026-11-20","done_by":"PER-2026-0001","evidence":"已换","verified_by":"PER-2026-0001",
            "verified_on":"2026-11-21","verify_result":"passed"})",
        "verified_by", "");
    row("re-checked by another", "actions", "",
        R"({"done_on":"2026-11-20","done_by":"PER-2026-0001","evidence":"已换","verified_by":"PER-2026-0002",
            "verified_on":"2026-11-21","verify_result":"passed"})",
        "", "");
    row("re-checked before it was done", "actions", "",
        R"({"done_on":"2026-11-20","done_by":"PER-2026-0001","evidence":"已换","verified_by":"PER-2026-0002",
            "verified_on":"2026-11-19","verify_result":"passed"})",
        "verified_on", "");
    row("a re-check without a result", "actions", "",
        R"({"done_on":"2026-11-20","done_by":"PER-2026-0001","evidence":"已换","verified_by":"PER-2026-0002",
            "verified_on":"2026-11-21"})",
        "verify_result", "");
    row("not passed, and not said why", "actions", "",
        R"({"done_on":"2026-11-20","done_by":"PER-2026-0001","evidence":"已换","verified_by":"PER-2026-0002",
            "verified_on":"2026-11-21","verify_result":"not_passed"})",
        "verify_note", "");
    row("re-checked what nobody did", "actions", "",
        R"({"verified_by":"PER-2026-0002","verified_on":"2026-11-21","verify_result":"passed"})", "done_on",
        "");
    row("given to somebody who has left", "actions", "", R"({"owner":"PER-2026-0003"})", "owner", "");
}

void TestEmergencyRules::cases()
{
    QFETCH(QString, id);
    QFETCH(QString, before);
    QFETCH(QString, now);
    QFETCH(QString, refused);
    QFETCH(QString, alert);
    const Register &asked = *Catalogue::find(id);
    const Values values = derived(asked, merged(base(id), object(now.toUtf8().constData())));
    Values then;
    if (!before.isEmpty())
        then = derived(asked, merged(base(id), object(before.toUtf8().constData())));
    QSet<QString> refusals, alerts;
    const Findings findings = said(asked, values, before.isEmpty() ? nullptr : &then);
    for (const Finding &finding : findings)
        (finding.severity == Severity::Refuse ? refusals : alerts).insert(finding.field);
    QCOMPARE(refusals, refused.isEmpty() ? QSet<QString>() : QSet<QString>{refused});
    QCOMPARE(alerts, alert.isEmpty() ? QSet<QString>() : QSet<QString>{alert});
}

void TestEmergencyRules::criteriaAreCopiedOnce()
{
    Around around;
    const Register &drills = reg("drills");
    Values values = merged(base(QStringLiteral("drills")), object(R"({"held_on":null,"conclusion":null})"));
    drills.derive(values, around);
    QVERIFY(!values.contains(QStringLiteral("plan_edition")));
    QCOMPARE(word(values, "state"), QStringLiteral("planned"));

    values.insert(QStringLiteral("held_on"), QStringLiteral("2026-11-12"));
    drills.derive(values, around);
    QCOMPARE(word(values, "plan_edition"), QStringLiteral("2.0"));
    QCOMPARE(word(values, "plan_criteria"), QStringLiteral("市电中断十分钟"));
    QCOMPARE(values.value(QStringLiteral("rto_minutes")).toInt(), 120);
    QCOMPARE(values.value(QStringLiteral("rto_met")), QJsonValue(true));
    QCOMPARE(word(values, "state"), QStringLiteral("held"));

    // The plan becomes stricter afterwards: what this drill was judged by does not.
    around.records[QStringLiteral("PLN-2026-0001")] =
        object(R"({"edition":"9.0","launch_criteria":"别的","recovery_times":[{"minutes":1}]})");
    values.insert(QStringLiteral("conclusion"), QStringLiteral("合格"));
    drills.derive(values, around);
    QCOMPARE(word(values, "plan_edition"), QStringLiteral("2.0"));
    QCOMPARE(values.value(QStringLiteral("rto_minutes")).toInt(), 120);
    QCOMPARE(values.value(QStringLiteral("rto_met")), QJsonValue(true));
    QCOMPARE(word(values, "state"), QStringLiteral("concluded"));
}

void TestEmergencyRules::recoveryTimes_data()
{
    QTest::addColumn<QString>("plan");
    QTest::addColumn<QStringList>("systems");
    QTest::addColumn<int>("minutes");
    const QString both = QStringLiteral(R"("systems":["SYS-2026-0001","SYS-2026-0002"])");
    const QString one(QStringLiteral("SYS-2026-0001")), two(QStringLiteral("SYS-2026-0002"));
    QTest::newRow("the strictest of the systems themselves")
        << QStringLiteral("{%1}").arg(both) << QStringList() << 240;
    QTest::newRow("the plan's own line wins, by name")
        << QStringLiteral(R"({%1,"recovery_times":[{"system":"门户网站","minutes":30}]})").arg(both)
        << QStringList() << 30;
    QTest::newRow("the plan's own line wins, by number")
        << QStringLiteral(R"({%1,"recovery_times":[{"system":"SYS-2026-0001","minutes":600}]})").arg(both)
        << QStringList{one} << 600;
    QTest::newRow("one system exercised") << QStringLiteral("{%1}").arg(both) << QStringList{two} << 1440;
    QTest::newRow("a line of no known system")
        << QStringLiteral(R"({"recovery_times":[{"system":"机房","minutes":15}]})") << QStringList() << 15;
    QTest::newRow("nothing set") << QStringLiteral(R"({"systems":["SYS-2026-0003"]})") << QStringList() << 0;
}

void TestEmergencyRules::recoveryTimes()
{
    QFETCH(QString, plan);
    QFETCH(QStringList, systems);
    QFETCH(int, minutes);
    QCOMPARE(PlanRules::recoveryMinutes(object(plan.toUtf8().constData()), systems, Around()), minutes);
}

void TestEmergencyRules::actionStates_data()
{
    QTest::addColumn<QString>("changes");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("due");
    QTest::addColumn<int>("extended");
    QTest::newRow("new") << "{}"
                         << "open"
                         << "2026-12-01" << 0;
    QTest::newRow("extended") << R"({"extensions":[{"until":"2026-12-20"},{"until":"2027-02-28"}]})"
                              << "open"
                              << "2027-02-28" << 2;
    QTest::newRow("done") << R"({"done_on":"2026-11-20"})"
                          << "done"
                          << "2026-12-01" << 0;
    QTest::newRow("passed") << R"({"done_on":"2026-11-20","verify_result":"passed"})"
                            << "closed"
                            << "2026-12-01" << 0;
    QTest::newRow("not passed") << R"({"done_on":"2026-11-20","verify_result":"not_passed"})"
                                << "open"
                                << "2026-12-01" << 0;
}

void TestEmergencyRules::actionStates()
{
    QFETCH(QString, changes);
    const Values values = derived(
        reg("actions"), merged(base(QStringLiteral("actions")), object(changes.toUtf8().constData())));
    QTEST(word(values, "state"), "state");
    QTEST(word(values, "due_on"), "due");
    QTEST(values.value(QStringLiteral("extension_count")).toInt(), "extended");
}

void TestEmergencyRules::duties()
{
    const Values drill = merged(base(QStringLiteral("drills")), object(R"({"held_on":null})"));
    QCOMPARE(dueOf(reg("drills"), 0, drill), QDate(2026, 11, 10));
    QVERIFY(!dueOf(reg("drills"), 0, base(QStringLiteral("drills"))).isValid());

    const Values plan = base(QStringLiteral("plans"));
    QVERIFY2(!dueOf(reg("plans"), 0, derived(reg("plans"), plan)).isValid(), "a draft is not reviewed");
    const Values filed = merged(plan, object(R"({"state":"in_force","filed_on":"2026-10-09"})"));
    QCOMPARE(dueOf(reg("plans"), 0, filed), QDate(2027, 10, 9));
    QCOMPARE(word(derived(reg("plans"), filed), "next_review"), QStringLiteral("2027-10-09"));

    const Register &actions = reg("actions");
    const Values open = derived(actions, base(QStringLiteral("actions")));
    QCOMPARE(dueOf(actions, 0, open), QDate(2026, 12, 1));
    QVERIFY(!dueOf(actions, 1, open).isValid());
    const Values done = derived(actions, merged(open, object(R"({"done_on":"2026-11-20"})")));
    QVERIFY(!dueOf(actions, 0, done).isValid());
    QCOMPARE(dueOf(actions, 1, done), QDate(2026, 12, 4));

    const Register &people = reg("people");
    QCOMPARE(dueOf(people, 0, object(R"({"state":"active","joined_on":"2026-11-01"})")), QDate(2026, 11, 1));
    QVERIFY(!dueOf(people, 0,
                   object(R"({"state":"active","joined_on":"2026-11-01","undertaking_on":"2026-11-02"})"))
                 .isValid());
    QVERIFY(!dueOf(people, 0, object(R"({"state":"left","joined_on":"2026-11-01"})")).isValid());
}

QTEST_GUILESS_MAIN(TestEmergencyRules)
#include "tst_emergencyrules.moc"
