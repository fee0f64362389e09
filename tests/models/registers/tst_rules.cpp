// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/registers/catalogue.h"

#include <QJsonDocument>
#include <QTest>

using namespace anguan;

namespace {

/// A vault of three lines: what the rules ask is answered from tables of the test.
class FakeSurroundings : public RuleSurroundings
{
public:
    QHash<QString, Values> records; ///< by number
    QHash<QString, QStringList> numbers;

    QDate today() const override { return QDate(2026, 11, 21); }
    qint64 setting(const QString &id) const override
    {
        static const QHash<QString, qint64> defaults{{QStringLiteral("assessment_months_level2"), 24},
                                                     {QStringLiteral("assessment_months_level3"), 12},
                                                     {QStringLiteral("assessment_months_level4"), 6},
                                                     {QStringLiteral("log_retention_months"), 6}};
        return defaults.value(id);
    }
    Values record(const QString &, const QString &number) const override { return records.value(number); }
    QStringList numbersWhere(const QString &registerId, const QString &field,
                             const QString &value) const override
    {
        return numbers.value(registerId + QLatin1Char('/') + field + QLatin1Char('=') + value);
    }
};

QJsonObject object(const char *json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    Q_ASSERT(document.isObject());
    return document.object();
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

FakeSurroundings surroundings()
{
    FakeSurroundings around;
    around.records = {
        {QStringLiteral("PER-2026-0001"), object(R"({"name":"林致远","state":"active","post":"deputy"})")},
        {QStringLiteral("PER-2026-0002"), object(R"({"name":"陈立","state":"active","post":"staff"})")},
        {QStringLiteral("PER-2026-0003"), object(R"({"name":"何静","state":"left","post":"staff"})")},
        {QStringLiteral("SYS-2026-0001"),
         object(
             R"({"name":"涉密系统","handles_secrets":true,"storage_encrypted":true,"transport_encrypted":true})")},
        {QStringLiteral("SYS-2026-0002"),
         object(R"({"name":"门户","handles_secrets":false,"state":"in_service"})")},
        {QStringLiteral("SYS-2026-0003"), object(R"({"name":"旧系统","state":"retired"})")},
        {QStringLiteral("SGM-2026-0001"), object(R"({"role":"leader","person":"PER-2026-0001"})")},
        {QStringLiteral("SGM-2026-0002"), object(R"({"role":"leader","ended_on":"2025-01-01"})")},
        {QStringLiteral("DEP-2026-0002"), object(R"({"parent":"DEP-2026-0001"})")},
        {QStringLiteral("DEP-2026-0003"), object(R"({"parent":"DEP-2026-0002"})")},
    };
    around.numbers = {
        {QStringLiteral("security_group/role=leader"),
         {QStringLiteral("SGM-2026-0001"), QStringLiteral("SGM-2026-0002")}},
        {QStringLiteral("security_group/person=PER-2026-0001"), {QStringLiteral("SGM-2026-0001")}},
    };
    return around;
}

/// What is right and complete; each row of the table breaks one thing.
Values base(const QString &id)
{
    if (id == QLatin1String("systems"))
        return object(R"({"name":"不动产登记系统","department":"DEP-2026-0001","importance":"important",
            "protection_level":"3","network_zone":"government","handles_secrets":false,"state":"in_service",
            "in_service_since":"2024-01-01","responsible":"PER-2026-0001","administrator_a":"PER-2026-0001",
            "administrator_b":"PER-2026-0002","filing_number":"43062300021-00012","filed_on":"2024-02-01",
            "last_assessment":"2026-01-15","storage_encrypted":true,"transport_encrypted":true,"audit_log":true,
            "audit_log_months":6,"antivirus":true,"intrusion_protection":true,"default_admin_disabled":true})");
    if (id == QLatin1String("people"))
        return object(R"({"name":"陈立","department":"DEP-2026-0001","post":"staff","state":"active",
            "undertaking_on":"2026-01-01","joined_on":"2020-01-01"})");
    if (id == QLatin1String("security_group"))
        return object(R"({"person":"PER-2026-0002","role":"member","appointed_on":"2026-01-01",
            "document":"云自然资发〔2026〕3号"})");
    if (id == QLatin1String("departments"))
        return object(R"({"name":"规划股","head":"PER-2026-0001"})");
    return object(R"({"name":"登记数据","system":"SYS-2026-0001","department":"DEP-2026-0001",
        "data_class":"business","security_level":"internal","sharing":"conditional"})");
}

} // namespace

class TestRules : public QObject
{
    Q_OBJECT
private slots:
    void rightRecordsRaiseNothing_data();
    void rightRecordsRaiseNothing();
    void cases_data();
    void cases();
    void standingTroubleDoesNotBlock();
    void nextAssessment_data();
    void nextAssessment();
};

void TestRules::rightRecordsRaiseNothing_data()
{
    QTest::addColumn<QString>("id");
    for (const char *id : {"systems", "people", "security_group", "departments", "data_resources"})
        QTest::newRow(id) << QString::fromLatin1(id);
}

void TestRules::rightRecordsRaiseNothing()
{
    QFETCH(QString, id);
    const Register &reg = *Catalogue::find(id);
    const FakeSurroundings around = surroundings();
    Values values = base(id);
    if (reg.derive)
        reg.derive(values, around);
    Findings findings;
    for (const Rule rule : reg.rules)
        rule({values, nullptr, {}, around}, findings);
    QVERIFY2(findings.isEmpty(), findings.isEmpty() ? "" : qPrintable(findings.first().text));
}

void TestRules::cases_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QJsonObject>("change"); // null takes a field away
    QTest::addColumn<QString>("expected");   // "refuse field article", "alert …", or empty
    const auto row = [](const char *title, const char *id, const char *change, const char *expected,
                        const char *number = "") {
        QTest::newRow(title) << QString::fromLatin1(id) << QString::fromLatin1(number) << object(change)
                             << QString::fromLatin1(expected);
    };
    row("A and B are one person", "systems", R"({"administrator_b":"PER-2026-0001"})",
        "refuse administrator_b H12");
    row("important without B", "systems", R"({"administrator_b":null})", "alert administrator_b H12");
    row("important without A", "systems", R"({"administrator_a":null})", "alert administrator_a H12");
    row("ordinary without B is fine", "systems", R"({"importance":"ordinary","administrator_b":null})", "");
    row("a retired important system without B is fine", "systems",
        R"({"state":"retired","administrator_b":null})", "");
    row("nobody responsible", "systems", R"({"responsible":null})", "alert responsible H4 H10");
    row("an administrator who left", "systems", R"({"administrator_b":"PER-2026-0003"})",
        "refuse administrator_b H12 H28");
    row("secrets on the internet", "systems", R"({"handles_secrets":true,"network_zone":"internet"})",
        "refuse network_zone H16");
    row("secrets on the business intranet", "systems",
        R"({"handles_secrets":true,"network_zone":"business"})", "refuse network_zone H16");
    row("secrets isolated", "systems", R"({"handles_secrets":true,"network_zone":"isolated"})", "");
    row("secrets without encryption", "systems",
        R"({"handles_secrets":true,"network_zone":"isolated","storage_encrypted":null,"state":"planned"})",
        "alert storage_encrypted H17");
    row("important without encryption on the wire", "systems", R"({"transport_encrypted":false})",
        "alert transport_encrypted H17");
    row("ordinary without encryption is fine", "systems",
        R"({"importance":"ordinary","storage_encrypted":false,"transport_encrypted":false})", "");
    row("internet without intrusion protection", "systems",
        R"({"network_zone":"internet","intrusion_protection":false})", "alert intrusion_protection H11");
    row("internet and nobody said", "systems", R"({"network_zone":"internet","intrusion_protection":null})",
        "alert intrusion_protection H11");
    row("extranet without intrusion protection is fine", "systems", R"({"intrusion_protection":false})", "");
    row("no antivirus", "systems", R"({"antivirus":false})", "alert antivirus H11");
    row("default administrator alive", "systems", R"({"default_admin_disabled":false})",
        "alert default_admin_disabled H12");
    row("a plan need not answer yet", "systems",
        R"({"state":"planned","in_service_since":null,"antivirus":null,"default_admin_disabled":null,
            "audit_log":null,"audit_log_months":null,"filing_number":null,"filed_on":null,"last_assessment":null})",
        "");
    row("no audit log", "systems", R"({"audit_log":false})", "alert audit_log H12");
    row("audit log too short", "systems", R"({"audit_log_months":5})", "alert audit_log_months H12");
    row("audit log without length", "systems", R"({"audit_log_months":null})", "alert audit_log_months H12");
    row("in service without level", "systems", R"({"protection_level":null})",
        "alert protection_level H5 H10");
    row("level two without filing", "systems",
        R"({"protection_level":"2","filing_number":null,"filed_on":null})", "alert filing_number H5 H10");
    row("level one without filing is fine", "systems",
        R"({"protection_level":"1","filing_number":null,"filed_on":null,"last_assessment":null})", "");
    row("filing number without day", "systems", R"({"filed_on":null})", "refuse filed_on H10");
    row("day of filing without number", "systems", R"({"protection_level":"1","filing_number":null})",
        "refuse filing_number H10");
    row("filed tomorrow", "systems", R"({"filed_on":"2026-11-22"})", "refuse filed_on");
    row("filed today is fine", "systems", R"({"filed_on":"2026-11-21"})", "");
    row("assessed tomorrow", "systems", R"({"last_assessment":"2026-11-22"})", "refuse last_assessment");
    row("live tomorrow", "systems", R"({"in_service_since":"2026-11-22"})", "refuse in_service_since");
    row("assessment overdue by a day", "systems", R"({"last_assessment":"2025-11-20"})",
        "alert last_assessment H5 H8");
    row("assessment due today is fine", "systems", R"({"last_assessment":"2025-11-21"})", "");
    row("never assessed", "systems", R"({"last_assessment":null})", "alert last_assessment H5 H8");
    row("in service since nobody knows", "systems", R"({"in_service_since":null})",
        "refuse in_service_since H10");

    row("left without a day", "people", R"({"state":"left"})", "refuse left_on H28");
    row("a leaving day and still in post", "people", R"({"left_on":"2026-10-01"})", "refuse state H28");
    row("left properly", "people", R"({"state":"left","left_on":"2026-10-01"})", "");
    row("left before joining", "people", R"({"state":"left","left_on":"2019-10-01"})", "refuse left_on");
    row("left tomorrow", "people", R"({"state":"left","left_on":"2026-11-22"})", "refuse left_on");
    row("undertaking missing", "people", R"({"undertaking_on":null})", "alert undertaking_on H20 C20");
    row("undertaking tomorrow", "people", R"({"undertaking_on":"2026-11-22"})", "refuse undertaking_on");
    row("undertaking of somebody who left is past", "people",
        R"({"undertaking_on":null,"state":"left","left_on":"2026-10-01"})", "");
    row("left and still officer", "people",
        R"({"state":"left","left_on":"2026-10-01","security_post":"officer"})", "refuse security_post H28");

    row("a second acting leader", "security_group", R"({"role":"leader","person":"PER-2026-0002"})",
        "refuse role H6");
    row("the leader's own record", "security_group", R"({"role":"leader","person":"PER-2026-0001"})", "",
        "SGM-2026-0001");
    row("a leader who is no deputy in charge", "security_group",
        R"({"role":"leader","person":"PER-2026-0002"})", "alert person H6", "SGM-2026-0001");
    row("a second leader whose term has ended", "security_group",
        R"({"role":"leader","ended_on":"2026-10-01"})", "");
    row("a member who left", "security_group", R"({"person":"PER-2026-0003"})", "refuse person H6");
    row("a person twice", "security_group", R"({"person":"PER-2026-0001"})", "refuse person H6");
    row("ended before it began", "security_group", R"({"ended_on":"2025-12-31"})", "refuse ended_on");
    row("ended on the day it began", "security_group", R"({"ended_on":"2026-01-01"})", "refuse ended_on");
    row("ends tomorrow", "security_group", R"({"ended_on":"2026-11-22"})", "refuse ended_on");
    row("no document", "security_group", R"({"document":null})", "alert document H6");

    row("its own parent", "departments", R"({"parent":"DEP-2026-0001"})", "refuse parent", "DEP-2026-0001");
    row("a grandchild for a parent", "departments", R"({"parent":"DEP-2026-0003"})", "refuse parent",
        "DEP-2026-0001");
    row("a parent above", "departments", R"({"parent":"DEP-2026-0002"})", "", "DEP-2026-0004");
    row("nobody answers", "departments", R"({"head":null})", "alert head H4 C6 C7");
    row("the head has left", "departments", R"({"head":"PER-2026-0003"})", "refuse head H4 C6");

    row("classified data in the portal", "data_resources",
        R"({"security_level":"secret","system":"SYS-2026-0002","sharing":"none"})", "refuse system H16");
    row("classified data where it belongs", "data_resources",
        R"({"security_level":"secret","sharing":"none"})", "");
    row("classified data for everybody", "data_resources", R"({"security_level":"secret","sharing":"open"})",
        "refuse sharing H16");
    row("important data unencrypted", "data_resources", R"({"important":true,"system":"SYS-2026-0002"})",
        "alert system H17");
    row("important and public", "data_resources", R"({"important":true,"security_level":"public"})",
        "alert security_level H17");
    row("shared with somebody and with nobody", "data_resources",
        R"({"sharing":"none","shared_with":"市局"})", "refuse shared_with");
    row("data of a retired system", "data_resources", R"({"system":"SYS-2026-0003"})", "alert system H4");
}

void TestRules::cases()
{
    QFETCH(QString, id);
    QFETCH(QString, number);
    QFETCH(QJsonObject, change);
    QFETCH(QString, expected);
    const Register &reg = *Catalogue::find(id);
    const FakeSurroundings around = surroundings();
    Values values = merged(base(id), change);
    if (reg.derive)
        reg.derive(values, around);
    Findings findings;
    for (const Rule rule : reg.rules)
        rule({values, nullptr, number, around}, findings);
    QStringList said;
    for (const Finding &finding : findings) {
        const QString severity =
            finding.severity == Severity::Refuse ? QStringLiteral("refuse") : QStringLiteral("alert");
        said.append(QStringLiteral("%1 %2 %3").arg(severity, finding.field, finding.article).trimmed());
        QVERIFY(!finding.text.isEmpty());
        QVERIFY2(reg.field(finding.field), qPrintable(finding.field));
    }
    if (expected.isEmpty())
        QVERIFY2(said.isEmpty(), qPrintable(said.join(QStringLiteral("; "))));
    else
        QVERIFY2(said.contains(expected), qPrintable(said.join(QStringLiteral("; "))));
}

void TestRules::standingTroubleDoesNotBlock()
{
    // Somebody who left after being named: the next save of something else must go through.
    const FakeSurroundings around = surroundings();
    const Values values =
        merged(base(QStringLiteral("systems")), object(R"({"administrator_b":"PER-2026-0003"})"));
    Findings findings;
    for (const Rule rule : Catalogue::find(QStringLiteral("systems"))->rules)
        rule({values, &values, QStringLiteral("SYS-2026-0009"), around}, findings);
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().severity, Severity::Alert);
    QCOMPARE(findings.first().field, QStringLiteral("administrator_b"));
}

void TestRules::nextAssessment_data()
{
    QTest::addColumn<QString>("level");
    QTest::addColumn<QString>("last");
    QTest::addColumn<QString>("next");
    QTest::newRow("level 1 has no cycle") << "1"
                                          << "2026-01-31"
                                          << "";
    QTest::newRow("level 2: two years") << "2"
                                        << "2026-01-31"
                                        << "2028-01-31";
    QTest::newRow("level 3: one year") << "3"
                                       << "2024-02-29"
                                       << "2025-02-28";
    QTest::newRow("level 4: half a year") << "4"
                                          << "2026-08-31"
                                          << "2027-02-28";
    QTest::newRow("level 5: by special need") << "5"
                                              << "2026-01-31"
                                              << "";
    QTest::newRow("never assessed") << "3"
                                    << ""
                                    << "";
    QTest::newRow("no level yet") << ""
                                  << "2026-01-31"
                                  << "";
    QTest::newRow("a day that is none") << "3"
                                        << "2026-02-31"
                                        << "";
}

void TestRules::nextAssessment()
{
    QFETCH(QString, level);
    QFETCH(QString, last);
    QFETCH(QString, next);
    Values values{{QStringLiteral("protection_level"), level},
                  {QStringLiteral("last_assessment"), last},
                  {QStringLiteral("next_assessment"), QStringLiteral("1999-01-01")}};
    const Register &systems = *Catalogue::find(QStringLiteral("systems"));
    systems.derive(values, surroundings());
    QCOMPARE(values.value(QStringLiteral("next_assessment")).toString(), next);
    QCOMPARE(values.value(QStringLiteral("state")).toString(), QStringLiteral("planned"));
}

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
