// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/registers/catalogue.h"

#include <QJsonDocument>
#include <QTest>

using namespace anguan;

namespace {

class FakeSurroundings : public RuleSurroundings
{
public:
    QHash<QString, Values> records; ///< by number
    QHash<QString, QStringList> numbers;

    QDate today() const override { return QDate(2026, 11, 21); }
    qint64 setting(const QString &id) const override
    {
        static const QHash<QString, qint64> defaults{{QStringLiteral("terminal_scan_days"), 30},
                                                     {QStringLiteral("media_check_months"), 12},
                                                     {QStringLiteral("full_backup_days"), 7},
                                                     {QStringLiteral("incremental_backup_days"), 1}};
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

FakeSurroundings surroundings()
{
    FakeSurroundings around;
    around.records = {
        {QStringLiteral("PER-2026-0001"), object(R"({"name":"林致远","state":"active"})")},
        {QStringLiteral("PER-2026-0002"), object(R"({"name":"陈立","state":"active"})")},
        {QStringLiteral("PER-2026-0003"), object(R"({"name":"何静","state":"left"})")},
        {QStringLiteral("SYS-2026-0001"), object(R"({"name":"登记系统"})")},
        {QStringLiteral("DEV-2026-0009"), object(R"({"name":"前台电脑","state":"active"})")},
        {QStringLiteral("DEV-2026-0008"), object(R"({"name":"旧电脑","state":"retired"})")},
        {QStringLiteral("BPL-2026-0001"), object(R"({"name":"登记库方案","system":"SYS-2026-0001"})")},
        {QStringLiteral("BAK-2026-0001"),
         object(R"({"kind":"full","result":"good","run_at":"2026-11-15T14:00:00.000Z"})")},
        {QStringLiteral("BAK-2026-0002"),
         object(R"({"kind":"incremental","result":"good","run_at":"2026-11-19T14:00:00.000Z"})")},
        {QStringLiteral("BAK-2026-0003"),
         object(R"({"kind":"full","result":"failed","run_at":"2026-11-20T14:00:00.000Z"})")},
    };
    around.numbers = {
        {QStringLiteral("devices/ip=10.44.1.9"), {QStringLiteral("DEV-2026-0009")}},
        {QStringLiteral("devices/ip=10.44.1.8"), {QStringLiteral("DEV-2026-0008")}},
        {QStringLiteral("devices/mac=00:1a:2b:3c:4d:09"), {QStringLiteral("DEV-2026-0009")}},
        {QStringLiteral("backup_policies/name=登记库方案"), {QStringLiteral("BPL-2026-0001")}},
        {QStringLiteral("backups/policy=BPL-2026-0001"),
         {QStringLiteral("BAK-2026-0001"), QStringLiteral("BAK-2026-0002"), QStringLiteral("BAK-2026-0003")}},
    };
    return around;
}

/// What is right and complete; each row of the table breaks one thing.
Values base(const QString &id)
{
    if (id == QLatin1String("devices"))
        return object(
            R"({"name":"窗口机","kind":"terminal","department":"DEP-2026-0001","owner":"PER-2026-0001",
            "state":"active","admitted_under":"APV-2026-0001","admitted_on":"2026-01-05","network_zone":"business",
            "ip":"10.44.1.7","internet_exit":"none","antivirus":true,"protections":true,"full_scan_on":"2026-11-01"})");
    if (id == QLatin1String("media"))
        return object(R"({"name":"归档盘","kind":"disk","secrecy_grade":"internal","keeper":"PER-2026-0001",
            "place":"local","registered_on":"2025-01-01","long_term":true,"checked_on":"2026-05-01"})");
    if (id == QLatin1String("repairs"))
        return object(R"({"name":"主板","device":"DEV-2026-0009","fault":"不开机","venue":"sent_out",
            "supervised_by":"PER-2026-0001","storage":"removed","storage_by":"PER-2026-0002",
            "storage_on":"2026-11-10","sent_on":"2026-11-11","expected_back":"2026-11-30"})");
    if (id == QLatin1String("backup_policies"))
        return object(R"({"name":"登记库方案","system":"SYS-2026-0001","owner":"PER-2026-0001",
            "stand_in":"PER-2026-0002","covers_data":true,"full_every_days":7,"incremental_every_days":1,
            "online_target":"备份机","offline_medium":"磁带","local_place":"机房","offsite_place":"档案馆",
            "filed_on":"2026-02-01"})");
    if (id == QLatin1String("delegations"))
        return object(R"({"principal":"PER-2026-0001","deputy":"PER-2026-0002","position":"deputy",
            "from_on":"2026-11-20","until_on":"2026-11-30","reason":"出差"})");
    return object(R"({"policy":"BPL-2026-0001","kind":"full","occasion":"scheduled",
        "run_at":"2026-11-20T14:00:00.000Z","result":"good","operator":"PER-2026-0002","online_copy":"备份机",
        "offline_medium":"MED-2026-0001","local_place":"机房","offsite_place":"档案馆"})");
}

Values merged(Values values, const Values &more)
{
    for (auto it = more.begin(); it != more.end(); ++it)
        it.value().isNull() ? values.remove(it.key()) : void(values.insert(it.key(), it.value()));
    return values;
}

} // namespace

/// The rules of what changes are about: devices, media, repairs, backups, delegations.
class TestAssetRules : public QObject
{
    Q_OBJECT

private slots:
    void cases_data();
    void cases();
    void standingTroubleDoesNotBlock();
    void dues_data();
    void dues();
    void whatStillCounts_data();
    void whatStillCounts();
};

void TestAssetRules::cases_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QJsonObject>("change"); // null takes a field away
    QTest::addColumn<QString>("expected");   // "refuse field article", "alert …", or empty
    const auto row = [](const char *title, const char *id, const char *change, const char *expected) {
        QTest::newRow(title) << QString::fromLatin1(id) << object(change) << QString::fromLatin1(expected);
    };
    for (const char *id : {"devices", "media", "repairs", "backup_policies", "backups", "delegations"})
        QTest::addRow("%s as they should be", id) << QString::fromLatin1(id) << QJsonObject() << QString();
    row("an address that another has", "devices", R"({"ip":"10.44.1.9"})", "refuse ip C10");
    row("a card that another has", "devices", R"({"mac":"00:1a:2b:3c:4d:09"})", "refuse mac C10");
    row("the address of a retired one is free", "devices", R"({"ip":"10.44.1.8"})", "");
    row("e-government without its gateway", "devices",
        R"({"network_zone":"government","mask":"255.255.255.0"})", "alert gateway C10");
    row("secrets in the business intranet", "devices", R"({"handles_secrets":true})",
        "refuse network_zone H16");
    row("secrets that stand alone", "devices", R"({"handles_secrets":true,"network_zone":"none"})", "");
    row("isolated and allowed the internet", "devices",
        R"({"network_zone":"isolated","internet_allowed":true})", "refuse internet_allowed H16");
    row("isolated with a way out", "devices", R"({"network_zone":"isolated","internet_exit":"unified"})",
        "refuse internet_exit H16");
    row("past the unified exit", "devices", R"({"internet_exit":"other"})", "alert internet_exit C9");
    row("allowed, and no exit recorded", "devices", R"({"internet_allowed":true})", "alert internet_exit C9");
    row("allowed without antivirus", "devices",
        R"({"internet_allowed":true,"internet_exit":"unified","antivirus":null})", "alert antivirus H18");
    row("allowed without protections", "devices",
        R"({"internet_allowed":true,"internet_exit":"unified","protections":null})", "alert protections H18");
    row("in use without admission", "devices", R"({"admitted_under":null})", "alert state H15");
    row("a personal device unexplained", "devices", R"({"personal":true})", "refuse personal_reason H15");
    row("nobody answers for it", "devices", R"({"owner":null})", "alert owner C7");
    row("who answers for it has left", "devices", R"({"owner":"PER-2026-0003"})", "refuse owner H28");
    row("no antivirus on a terminal", "devices", R"({"antivirus":false})", "alert antivirus C25");
    row("a scan overdue", "devices", R"({"full_scan_on":"2026-10-20"})", "alert full_scan_on C25");
    row("scanned tomorrow", "devices", R"({"full_scan_on":"2026-11-22"})", "refuse full_scan_on");

    row("destroyed without an approval", "media", R"({"state":"destroyed"})", "refuse state H17");
    row("destroyed under one", "media",
        R"({"state":"destroyed","destroyed_under":"APV-2026-0002","destroyed_on":"2026-11-01"})", "");
    row("lost", "media", R"({"state":"lost"})", "alert state H17");
    row("classified and not encrypted", "media", R"({"secrecy_grade":"secret"})", "alert encrypted H17");
    row("used since the last scan", "media", R"({"used_on":"2026-11-10","scanned_on":"2026-11-01"})",
        "alert scanned_on C26");
    row("scanned on the day of use", "media", R"({"used_on":"2026-11-10","scanned_on":"2026-11-10"})", "");
    row("a tape needs no scan", "media", R"({"kind":"tape","used_on":"2026-11-10"})", "");
    row("the keeper has left", "media", R"({"keeper":"PER-2026-0003"})", "refuse keeper H28");
    row("not read back for a year", "media", R"({"checked_on":"2025-11-20"})", "alert checked_on H24");
    row("registered tomorrow", "media", R"({"registered_on":"2026-11-22"})", "refuse registered_on");

    row("sent out with its storage", "repairs", R"({"storage":"inside","storage_by":null,"storage_on":null})",
        "refuse storage H14");
    row("wiped by nobody", "repairs", R"({"storage_by":null})", "refuse storage_by H14");
    row("back without being sent", "repairs", R"({"sent_on":null,"back_on":"2026-11-20","result":"已修"})",
        "refuse back_on H14");
    row("back before it was sent", "repairs", R"({"back_on":"2026-11-01","result":"已修"})",
        "refuse back_on");
    row("back and nothing said", "repairs", R"({"back_on":"2026-11-20"})", "refuse result H14");
    row("on site with its storage", "repairs",
        R"({"venue":"on_site","storage":"inside","storage_by":null,"storage_on":null,"sent_on":null})", "");

    row("covers nothing", "backup_policies", R"({"covers_data":null})", "refuse covers_data C17");
    row("of nobody's data", "backup_policies", R"({"system":null})", "refuse system H21");
    row("a full one every month", "backup_policies", R"({"full_every_days":30})",
        "alert full_every_days H22");
    row("no incremental ones", "backup_policies", R"({"incremental_every_days":null})",
        "alert incremental_every_days H22");
    row("no place elsewhere", "backup_policies", R"({"offsite_place":null})", "alert offsite_place H23");
    row("elsewhere is here", "backup_policies", R"({"offsite_place":"机房"})", "alert offsite_place H23");
    row("not filed", "backup_policies", R"({"filed_on":null})", "alert filed_on H21");
    row("stands in for himself", "backup_policies", R"({"stand_in":"PER-2026-0001"})", "refuse stand_in H21");

    row("of nothing", "backups", R"({"policy":null})", "refuse policy H22");
    row("of another system than its scheme", "backups", R"({"system":"SYS-2026-0002"})", "refuse system H22");
    row("ended before it began", "backups", R"({"started_at":"2026-11-20T15:00:00.000Z"})",
        "refuse started_at");
    row("failed", "backups", R"({"result":"failed"})", "alert result H22");
    row("no offline medium", "backups", R"({"offline_medium":null})", "alert offline_medium H23");
    row("an incremental one needs no places", "backups", R"({"kind":"incremental","offsite_place":null})",
        "");
    row("before a change, which", "backups", R"({"occasion":"before_change"})", "refuse change_approval H26");

    row("stands in for themselves", "delegations", R"({"deputy":"PER-2026-0001"})", "refuse deputy");
    row("ends before it begins", "delegations", R"({"until_on":"2026-11-01"})", "refuse until_on");
    row("for half a year", "delegations", R"({"until_on":"2027-05-01"})", "refuse until_on");
    row("a deputy who has left", "delegations", R"({"deputy":"PER-2026-0003"})", "alert deputy H28");
}

void TestAssetRules::cases()
{
    QFETCH(QString, id);
    QFETCH(QJsonObject, change);
    QFETCH(QString, expected);
    const Register &reg = *Catalogue::find(id);
    const FakeSurroundings around = surroundings();
    Values values = merged(base(id), change);
    reg.derive(values, around);
    Findings findings;
    for (const Rule rule : reg.rules)
        rule({values, nullptr, {}, around}, findings);
    QStringList said;
    for (const Finding &finding : findings)
        said << QStringLiteral("%1 %2 %3")
                    .arg(finding.severity == Severity::Refuse ? QStringLiteral("refuse")
                                                              : QStringLiteral("alert"),
                         finding.field, finding.article)
                    .trimmed();
    if (expected.isEmpty())
        QCOMPARE(said, QStringList());
    else
        QVERIFY2(said.contains(expected), qPrintable(said.join(QLatin1String("; "))));
}

void TestAssetRules::standingTroubleDoesNotBlock()
{
    const Register &reg = *Catalogue::find(QStringLiteral("devices"));
    const FakeSurroundings around = surroundings();
    Values before =
        merged(base(QStringLiteral("devices")), object(R"({"ip":"10.44.1.9","owner":"PER-2026-0003"})"));
    Values now = merged(before, object(R"({"remark":"改备注"})"));
    reg.derive(now, around);
    Findings findings;
    for (const Rule rule : reg.rules)
        rule({now, &before, QStringLiteral("DEV-2026-0007"), around}, findings);
    QCOMPARE(findings.size(), 2);
    for (const Finding &finding : findings)
        QCOMPARE(finding.severity, Severity::Alert);
    // Put in use by hand it is refused: that is what the admission does.
    before = merged(base(QStringLiteral("devices")), object(R"({"state":"pending","admitted_under":null})"));
    now = merged(before, object(R"({"state":"active"})"));
    findings.clear();
    for (const Rule rule : reg.rules)
        rule({now, &before, QStringLiteral("DEV-2026-0007"), around}, findings);
    QVERIFY(std::any_of(findings.begin(), findings.end(), [](const Finding &finding) {
        return finding.severity == Severity::Refuse && finding.field == QLatin1String("state");
    }));
}

void TestAssetRules::dues_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("due");
    QTest::addColumn<QJsonObject>("change");
    QTest::addColumn<QString>("expected"); // empty: nothing is due
    const auto row = [](const char *title, const char *id, const char *due, const char *change,
                        const char *expected) {
        QTest::newRow(title) << QString::fromLatin1(id) << QString::fromLatin1(due) << object(change)
                             << QString::fromLatin1(expected);
    };
    row("a terminal is scanned every thirty days", "devices", "scan", "{}", "2026-12-01");
    row("never scanned: from its admission", "devices", "scan", R"({"full_scan_on":null})", "2026-02-04");
    row("never scanned, never admitted: now", "devices", "scan",
        R"({"full_scan_on":null,"admitted_on":null})", "2026-11-21");
    row("a printer is not scanned", "devices", "scan", R"({"kind":"printer"})", "");
    row("a retired one neither", "devices", "scan", R"({"state":"retired"})", "");
    row("a long-term medium is read back yearly", "media", "check", "{}", "2027-05-01");
    row("never read back: from its registration", "media", "check", R"({"checked_on":null})", "2026-01-01");
    row("a short-term one is not", "media", "check", R"({"long_term":false})", "");
    row("what is sent out comes back", "repairs", "back", "{}", "2026-11-30");
    row("what is back is no duty", "repairs", "back", R"({"back_on":"2026-11-20","result":"已修"})", "");
    row("a week after the last good full one", "backup_policies", "full", "{}", "2026-11-22");
    row("a day after the last good one of either kind", "backup_policies", "incremental", "{}", "2026-11-20");
    row("another scheme, never backed up: from its filing", "backup_policies", "full",
        R"({"name":"另一方案"})", "2026-02-08");
    row("what is not filed is not due", "backup_policies", "full", R"({"filed_on":null})", "");
    row("nor what has ended", "backup_policies", "full", R"({"ended_on":"2026-10-01"})", "");
}

void TestAssetRules::dues()
{
    QFETCH(QString, id);
    QFETCH(QString, due);
    QFETCH(QJsonObject, change);
    QFETCH(QString, expected);
    const Register &reg = *Catalogue::find(id);
    const FakeSurroundings around = surroundings();
    Values values = merged(base(id), change);
    reg.derive(values, around);
    for (const DueRule &rule : reg.dues) {
        if (due != QLatin1String(rule.id))
            continue;
        QVERIFY(!rule.ownerField[0] || reg.field(QLatin1String(rule.ownerField)));
        QVERIFY(!rule.doneField[0] || reg.field(QLatin1String(rule.doneField)));
        QCOMPARE(rule.dueOn(values, around).toString(Qt::ISODate), expected);
        return;
    }
    QFAIL("there is no such duty");
}

void TestAssetRules::whatStillCounts_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QJsonObject>("ended");
    const auto row = [](const char *id, const char *ended) {
        QTest::newRow(id) << QString::fromLatin1(id) << object(ended);
    };
    row("devices", R"({"state":"retired"})");
    row("media", R"({"state":"destroyed"})");
    row("repairs", R"({"back_on":"2026-11-20"})");
    row("backup_policies", R"({"ended_on":"2026-11-20"})");
    row("delegations", R"({"ended_on":"2026-11-20"})");
}

void TestAssetRules::whatStillCounts()
{
    QFETCH(QString, id);
    QFETCH(QJsonObject, ended);
    const Register &reg = *Catalogue::find(id);
    const FakeSurroundings around = surroundings();
    Values values = base(id);
    reg.derive(values, around);
    QVERIFY(reg.isCurrent(values));
    values = merged(values, ended);
    reg.derive(values, around);
    QVERIFY(!reg.isCurrent(values));
}

QTEST_GUILESS_MAIN(TestAssetRules)
#include "tst_assetrules.moc"
