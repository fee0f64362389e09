// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/approvals/verifyall.h"
#include "support/kindcases.h"

#include <QTest>

using namespace anguan;
using KindCases::t;

using Spoil = std::function<void(ChangeFixture &, const Approval &)>;
Q_DECLARE_METATYPE(Spoil)

/// Every kind of change through its whole life, with the holes that each of its papers may have.
class TestKinds : public QObject
{
    Q_OBJECT

private slots:
    void everyKindIsInTheRegister();
    void everyKindGoesTheWholeWay_data();
    void everyKindGoesTheWholeWay();
    void anApplicationWithAHoleIsRefused_data();
    void anApplicationWithAHoleIsRefused();
    void aRecordWithAHoleIsRefused_data();
    void aRecordWithAHoleIsRefused();
    void whatCannotBeIsRefused_data();
    void whatCannotBeIsRefused();
    void whatCannotHaveBeenIsRefused_data();
    void whatCannotHaveBeenIsRefused();
    void everyGateHoldsItBackUntilItIsMet_data();
    void everyGateHoldsItBackUntilItIsMet();
    void gatesOverWhatWasSigned_data();
    void gatesOverWhatWasSigned();
    void someSubjectsCannotApply_data();
    void someSubjectsCannotApply();
    void theBackupComesAfterTheApprovalAndBeforeTheWork();
    void whoDidTheWorkDoesNotVerifyIt();
    void onlyTheOfficerRegistersAnAdmission();
    void whatIsOutsideIsNotVerified();
    void aHighLevelIsSignedByTheHeadOfUnitToo();

private:
    static void eachKind();
};

void TestKinds::eachKind()
{
    QTest::addColumn<QString>("kind");
    for (const KindCase &each : KindCases::all())
        QTest::newRow(each.kind) << QString::fromLatin1(each.kind);
}

void TestKinds::everyKindIsInTheRegister()
{
    const Field *field = Catalogue::find(QStringLiteral("approvals"))->field(QStringLiteral("kind"));
    QSet<QString> seen;
    for (const ApprovalKind *kind : ApprovalKinds::all()) {
        const Choice *choice = field->choice(QLatin1String(kind->id));
        QVERIFY2(choice, kind->id);
        QCOMPARE(choice->label, kind->title);
        QVERIFY2(!seen.contains(QLatin1String(kind->id)), kind->id);
        seen.insert(QLatin1String(kind->id));
        QVERIFY2(Catalogue::find(QLatin1String(kind->subjectRegister)), kind->id);
        QVERIFY2(kind->startable && kind->prefill && kind->snapshot && !kind->steps.isEmpty(), kind->id);
        QSet<QString> fields;
        for (const Field &each : kind->fields) {
            QVERIFY2(!fields.contains(QLatin1String(each.id)), each.id);
            fields.insert(QLatin1String(each.id));
            const bool hasSection =
                std::any_of(kind->sections.begin(), kind->sections.end(),
                            [&](const Section &s) { return qstrcmp(s.id, each.section) == 0; });
            QVERIFY2(hasSection,
                     qPrintable(QLatin1String(kind->id) + QLatin1Char('.') + QLatin1String(each.id)));
        }
    }
    for (const KindCase &each : KindCases::all())
        QVERIFY2(seen.contains(QLatin1String(each.kind)), each.kind);
}

void TestKinds::everyKindGoesTheWholeWay_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("steps");
    QTest::addColumn<QStringList>("effect"); // field=value of the subject afterwards
    const auto row = [](const char *kind, const char *steps, const QStringList &effect) {
        QTest::newRow(kind) << QString::fromLatin1(kind) << QString::fromLatin1(steps) << effect;
    };
    row("level_determination", "officer_check group_leader head",
        {QStringLiteral("protection_level=3"), QStringLiteral("level_reason=停用将严重影响社会秩序"),
         QStringLiteral("level_under=@"), QStringLiteral("level_determined_on=TODAY")});
    row("data_change", "officer_check deputy", {});
    row("equipment_change", "officer_check centre_head",
        {QStringLiteral("place=三楼机房"), QStringLiteral("last_change=已完成，抽查一致"),
         QStringLiteral("changed_under=@"), QStringLiteral("state=active")});
    row("business_network", "officer_check centre_head",
        {QStringLiteral("network_zone=business"), QStringLiteral("network_under=@")});
    row("egov_network", "officer_check centre_head",
        {QStringLiteral("network_zone=government"), QStringLiteral("gateway=59.231.0.1"),
         QStringLiteral("mask=255.255.0.0"), QStringLiteral("network_under=@")});
    row("internet_access", "officer_check centre_head",
        {QStringLiteral("internet_allowed=true"), QStringLiteral("internet_under=@")});
    row("device_admission", "administrator",
        {QStringLiteral("state=active"), QStringLiteral("admitted_under=@"),
         QStringLiteral("admitted_on=TODAY")});
    row("backup_filing", "officer_check group_leader",
        {QStringLiteral("state=filed"), QStringLiteral("filed_under=@"), QStringLiteral("filed_on=TODAY")});
    row("repair_out", "officer_check deputy",
        {QStringLiteral("state=out"), QStringLiteral("sent_on=TODAY"), QStringLiteral("approval=@"),
         QStringLiteral("repairer=县电脑服务部"), QStringLiteral("expected_back=2027-01-15")});
    row("media_destruction", "officer_check deputy",
        {QStringLiteral("state=destroyed"), QStringLiteral("destroyed_on=TODAY"),
         QStringLiteral("destroyed_under=@")});
}

void TestKinds::everyKindGoesTheWholeWay()
{
    QFETCH(QString, kind);
    QFETCH(QString, steps);
    QFETCH(QStringList, effect);
    const KindCase &each = KindCases::of(kind);
    ChangeFixture unit;
    unit.unlockAs(QStringLiteral("operator"));
    Approval approval = KindCases::submitted(unit, each);
    QStringList ids;
    for (const Step &step : Steps::ofRound(kind, *approval.lastRound()))
        ids << QLatin1String(step.id);
    QCOMPARE(ids.join(QLatin1Char(' ')), steps);
    approval = KindCases::signedWhole(unit, approval);
    QCOMPARE(approval.state, ApprovalState::Approved);
    QCOMPARE(approval.lastRound()->answers.size(), ids.size());

    each.meetGates(unit, approval);
    if (KindCases::kindOf(each).officerCarriesOut)
        unit.unlockAs(QStringLiteral("officer"));
    const Values before = unit.record(KindCases::kindOf(each).subjectRegister, approval.subject).values;
    approval =
        unit.must(Approvals(unit.vault()).carryOut(approval.number, approval.version, each.afterwards(unit)));
    const Values after = unit.record(KindCases::kindOf(each).subjectRegister, approval.subject).values;
    QCOMPARE(after == before, effect.isEmpty());
    for (QString expected : std::as_const(effect)) {
        const QString field = expected.section(QLatin1Char('='), 0, 0);
        expected = expected.section(QLatin1Char('='), 1);
        if (expected == QLatin1String("@"))
            expected = approval.number;
        else if (expected == QLatin1String("TODAY"))
            expected = KindCases::today();
        QCOMPARE(after.value(field).toVariant().toString(), expected);
    }

    each.beforeVerifying(unit, approval);
    unit.unlockAs(QStringLiteral("second"));
    Approvals engine(unit.vault());
    approval = unit.must(engine.verify(approval.number, approval.version, QStringLiteral("已现场核对")));
    approval = unit.must(engine.archive(approval.number, approval.version));
    QCOMPARE(approval.state, ApprovalState::Archived);
    VerifyReport report;
    unit.must(verifyApprovals(unit.database(), report));
    QVERIFY2(report.damage.isEmpty() || report.damage.join(QString()).contains(unit.someApproval()),
             qPrintable(report.damage.join(QLatin1Char('\n'))));
    QCOMPARE(report.approvalSignatures, ids.size());
}

void TestKinds::anApplicationWithAHoleIsRefused_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("field");
    for (const KindCase &each : KindCases::all())
        for (const Field &field : KindCases::kindOf(each).fields)
            if (field.isRequired)
                QTest::addRow("%s without %s", each.kind, field.id)
                    << QString::fromLatin1(each.kind) << QString::fromLatin1(field.id);
}

void TestKinds::anApplicationWithAHoleIsRefused()
{
    QFETCH(QString, kind);
    QFETCH(QString, field);
    static ChangeFixture *const unit = [] {
        auto *made = new ChangeFixture;
        made->unlockAs(QStringLiteral("operator"));
        return made;
    }();
    const KindCase &each = KindCases::of(kind);
    Approvals engine(unit->vault());
    Approval draft = KindCases::drafted(*unit, each);
    Values fields = draft.draft;
    fields.remove(field);
    draft = unit->must(engine.edit(draft.number, draft.version, fields));
    const auto refused = engine.submit(draft.number, draft.version);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Invalid);
    QCOMPARE(refused.error().problems.first().field, field);
}

void TestKinds::aRecordWithAHoleIsRefused_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("field");
    for (const KindCase &each : KindCases::all())
        for (const Field &field : KindCases::kindOf(each).afterwards)
            if (field.isRequired)
                QTest::addRow("%s without %s", each.kind, field.id)
                    << QString::fromLatin1(each.kind) << QString::fromLatin1(field.id);
}

void TestKinds::aRecordWithAHoleIsRefused()
{
    QFETCH(QString, kind);
    QFETCH(QString, field);
    static ChangeFixture *const unit = new ChangeFixture;
    static QHash<QString, QString> approved;
    const KindCase &each = KindCases::of(kind);
    if (!approved.contains(kind)) {
        unit->unlockAs(QStringLiteral("operator"));
        const Approval made = KindCases::signedWhole(*unit, KindCases::submitted(*unit, each));
        each.meetGates(*unit, made);
        approved.insert(kind, made.number);
    }
    unit->unlockAs(QStringLiteral("officer"));
    Approvals engine(unit->vault());
    const Approval approval = unit->must(engine.find(approved.value(kind)));
    Values written = each.afterwards(*unit);
    written.remove(field);
    const auto refused = engine.carryOut(approval.number, approval.version, written);
    QVERIFY(!refused);
    QCOMPARE(refused.error().problems.first().field, field);
    QCOMPARE(unit->must(engine.find(approval.number)).state, ApprovalState::Approved);
}

void TestKinds::whatCannotBeIsRefused_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char *name, const char *kind, const char *field, const QJsonValue &value) {
        QTest::newRow(name) << QString::fromLatin1(kind) << QString::fromLatin1(field) << value;
    };
    row("a level below its service's", "level_determination", "protection_level", t("2"));
    row("level 3 without the experts", "level_determination", "review", QJsonValue());
    row("data change ends before it begins", "data_change", "window_to", t("2026-11-22T11:00:00.000Z"));
    row("whoever changes data supervises", "data_change", "supervised_by", t("DONE_BY"));
    row("whoever changes equipment supervises", "equipment_change", "supervised_by", t("DONE_BY"));
    row("a business network joined to another", "business_network", "joins_other", true);
    row("a mask with a hole", "egov_network", "mask", t("255.0.255.0"));
    row("a gateway of another network", "egov_network", "gateway", t("10.0.0.1"));
    row("a personal device without a reason", "device_admission", "personal", true);
    row("a point not passed", "device_admission", "checks",
        QJsonArray{QJsonObject{{QStringLiteral("item"), t("补丁")}, {QStringLiteral("passed"), false}}});
}

void TestKinds::whatCannotBeIsRefused()
{
    QFETCH(QString, kind);
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    ChangeFixture unit;
    unit.unlockAs(QStringLiteral("operator"));
    const KindCase &each = KindCases::of(kind);
    const QString subject = each.subject(unit);
    Values fields = each.application(unit, subject);
    const Approvals engine(unit.vault());
    QVERIFY(engine.checkDraft(KindCases::kindOf(each), subject, fields).isEmpty());
    if (value == t("DONE_BY"))
        value = fields.value(QLatin1String("done_by"));
    fields.insert(field, value);
    const Findings findings = engine.checkDraft(KindCases::kindOf(each), subject, fields);
    QVERIFY(!findings.isEmpty());
    QCOMPARE(findings.first().severity, Severity::Refuse);
    QVERIFY(findings.first().field == field || findings.first().field == QLatin1String("personal_reason"));
}

void TestKinds::whatCannotHaveBeenIsRefused_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char *name, const char *kind, const char *field, const QJsonValue &value) {
        QTest::newRow(name) << QString::fromLatin1(kind) << QString::fromLatin1(field) << value;
    };
    const QJsonValue early = t("2020-01-01"), late = t("2999-01-01"), other = t("CARRIED_OUT_BY");
    row("work before the approval", "data_change", "started_at", t("2020-01-01T01:00:00.000Z"));
    row("work that has not ended", "data_change", "ended_at", t("2999-01-01T01:00:00.000Z"));
    row("whoever changed data supervised", "data_change", "supervised_by", other);
    row("nothing changed", "data_change", "after_state", t("坐落：东街"));
    row("equipment before the approval", "equipment_change", "started_at", t("2020-01-01T01:00:00.000Z"));
    row("rolled back, yet a new place", "equipment_change", "outcome", t("rolled_back"));
    row("a level of a day to come", "level_determination", "determined_on", late);
    row("a level before it was signed", "level_determination", "determined_on", early);
    row("connected before it was signed", "business_network", "connected_on", early);
    row("whoever connected supervised", "business_network", "supervised_by", other);
    row("connected on a day to come", "egov_network", "connected_on", late);
    row("opened before it was signed", "internet_access", "opened_on", early);
    row("admitted before it was signed", "device_admission", "admitted_on", early);
    row("filed on a day to come", "backup_filing", "filed_on", late);
    row("sent before it was signed", "repair_out", "sent_on", early);
    row("destroyed before it was signed", "media_destruction", "destroyed_on", early);
    row("whoever destroys it is a witness", "media_destruction", "witness_b", other);
}

void TestKinds::whatCannotHaveBeenIsRefused()
{
    QFETCH(QString, kind);
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    ChangeFixture unit;
    unit.unlockAs(QStringLiteral("operator"));
    const KindCase &each = KindCases::of(kind);
    const Approval approval = KindCases::signedWhole(unit, KindCases::submitted(unit, each));
    each.meetGates(unit, approval);
    const Approvals engine(unit.vault());
    Values written = each.afterwards(unit);
    const Findings before = engine.checkAfterwards(approval, written);
    QVERIFY2(before.isEmpty(), before.isEmpty() ? "" : qPrintable(before.first().text));
    if (value == t("CARRIED_OUT_BY"))
        value = written.value(QLatin1String("carried_out_by"));
    written.insert(field, value);
    const Findings findings = engine.checkAfterwards(approval, written);
    QVERIFY(!findings.isEmpty());
    QVERIFY(findings.first().field == field || value == t("rolled_back"));
}

void TestKinds::everyGateHoldsItBackUntilItIsMet_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("gate");
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<Spoil>("mend");
    const auto row = [](const char *name, const char *kind, const char *gate, const Spoil &spoil,
                        const Spoil &mend) {
        QTest::newRow(name) << QString::fromLatin1(kind) << QString::fromLatin1(gate) << spoil << mend;
    };
    const auto set = [](const char *registerId, const char *field, const QJsonValue &value) {
        return Spoil([=](ChangeFixture &unit, const Approval &approval) {
            unit.change(registerId, approval.subject, {{QLatin1String(field), value}});
        });
    };
    const Spoil none = [](ChangeFixture &, const Approval &) {};
    const QJsonValue empty = t("");
    row("no backup", "data_change", "backup_before", none,
        [](ChangeFixture &unit, const Approval &approval) { unit.backup(approval.subject); });
    row(
        "a backup that failed", "data_change", "backup_before",
        [](ChangeFixture &unit, const Approval &approval) {
            unit.backup(approval.subject, Clock::stamp(), QStringLiteral("failed"));
        },
        [](ChangeFixture &unit, const Approval &approval) { unit.backup(approval.subject); });
    row(
        "a backup of another system", "data_change", "backup_before",
        [](ChangeFixture &unit, const Approval &) { unit.backup(unit.system); },
        [](ChangeFixture &unit, const Approval &approval) { unit.backup(approval.subject); });
    row(
        "a backup from before the approval", "data_change", "backup_before",
        [](ChangeFixture &unit, const Approval &approval) {
            unit.backup(approval.subject, QStringLiteral("2026-01-01T00:00:00.000Z"));
        },
        [](ChangeFixture &unit, const Approval &approval) { unit.backup(approval.subject); });
    row("the device retired meanwhile", "equipment_change", "device_stands",
        set("devices", "state", t("retired")), set("devices", "state", t("active")));
    for (const char *kind : {"business_network", "egov_network", "internet_access"}) {
        row(qPrintable(QStringLiteral("%1: the device awaits admission").arg(QLatin1String(kind))), kind,
            "device_admitted", set("devices", "state", t("pending")), set("devices", "state", t("active")));
        row(qPrintable(QStringLiteral("%1: no admission on record").arg(QLatin1String(kind))), kind,
            "device_admitted", set("devices", "admitted_under", empty),
            [](ChangeFixture &unit, const Approval &approval) {
                unit.change("devices", approval.subject,
                            {{QStringLiteral("admitted_under"), unit.someApproval()}});
            });
        row(
            qPrintable(QStringLiteral("%1: the device turned isolated").arg(QLatin1String(kind))), kind,
            "device_unclassified",
            [](ChangeFixture &unit, const Approval &approval) {
                unit.change("devices", approval.subject,
                            {{QStringLiteral("network_zone"), t("isolated")},
                             {QStringLiteral("internet_exit"), t("none")}});
            },
            [](ChangeFixture &unit, const Approval &approval) {
                const bool internet = approval.kind == QLatin1String("internet_access");
                unit.change("devices", approval.subject,
                            {{QStringLiteral("network_zone"), t("business")},
                             {QStringLiteral("internet_exit"), internet ? t("unified") : t("none")}});
            });
    }
    row("a way to the internet", "business_network", "joins_no_other",
        set("devices", "internet_exit", t("unified")), set("devices", "internet_exit", t("none")));
    row(
        "the address given to another", "egov_network", "address_free",
        [](ChangeFixture &unit, const Approval &approval) {
            const QString other = unit.device();
            unit.change("devices", other,
                        {{QStringLiteral("ip"), approval.draft.value(QLatin1String("ip"))},
                         {QStringLiteral("name"), t("占用地址的电脑")}});
        },
        [](ChangeFixture &unit, const Approval &approval) {
            const QString holder =
                unit.must(unit.database().scalar(QStringLiteral("SELECT number FROM devices WHERE ip = ?"),
                                                 {approval.draft.value(QLatin1String("ip")).toString()}))
                    .toString();
            unit.change("devices", holder, {{QStringLiteral("ip"), t("59.231.9.9")}});
        });
    row("no exit recorded", "internet_access", "exit_unified", set("devices", "internet_exit", t("none")),
        set("devices", "internet_exit", t("unified")));
    row("another exit", "internet_access", "exit_unified", set("devices", "internet_exit", t("other")),
        set("devices", "internet_exit", t("unified")));
    row("no antivirus", "internet_access", "protections_present", set("devices", "antivirus", false),
        set("devices", "antivirus", true));
    row("no firewall", "internet_access", "protections_present", set("devices", "protections", false),
        set("devices", "protections", true));
    row(
        "a personal device after all", "device_admission", "personal_stated",
        [](ChangeFixture &unit, const Approval &approval) {
            unit.change(
                "devices", approval.subject,
                {{QStringLiteral("personal"), true}, {QStringLiteral("personal_reason"), t("外聘人员")}});
        },
        set("devices", "personal", false));
    row("nothing to tell it apart by", "device_admission", "identified",
        set("devices", "serial_number", empty), set("devices", "serial_number", t("SN-1")));
    row("no place elsewhere", "backup_filing", "covers_policy",
        set("backup_policies", "offsite_place", empty),
        set("backup_policies", "offsite_place", t("县档案馆")));
    row("no procedure", "backup_filing", "covers_process", set("backup_policies", "procedure", empty),
        set("backup_policies", "procedure", t("每周日全量，每日增量")));
    row("nobody stands in", "backup_filing", "covers_people", set("backup_policies", "stand_in", empty),
        [](ChangeFixture &unit, const Approval &approval) {
            unit.change("backup_policies", approval.subject,
                        {{QStringLiteral("stand_in"), unit.people.at(4)}});
        });
    row("changed since it was signed", "backup_filing", "as_signed",
        set("backup_policies", "full_every_days", 6), set("backup_policies", "full_every_days", 7));
    row("the storage is still inside", "repair_out", "storage_handled",
        set("repairs", "storage", t("inside")), set("repairs", "storage", t("wiped")));
}

void TestKinds::everyGateHoldsItBackUntilItIsMet()
{
    QFETCH(QString, kind);
    QFETCH(QString, gate);
    QFETCH(Spoil, spoil);
    QFETCH(Spoil, mend);
    ChangeFixture unit;
    unit.unlockAs(QStringLiteral("operator"));
    const KindCase &each = KindCases::of(kind);
    const Approval approval = KindCases::signedWhole(unit, KindCases::submitted(unit, each));
    if (kind != QLatin1String("data_change"))
        each.meetGates(unit, approval);
    unit.unlockAs(QStringLiteral("officer"));
    Approvals engine(unit.vault());
    const auto stateOf = [&] {
        for (const GateState &state : engine.gates(approval))
            if (state.id == gate)
                return state;
        return GateState{};
    };
    if (kind != QLatin1String("data_change"))
        QVERIFY2(stateOf().met, qPrintable(stateOf().text));
    spoil(unit, approval);
    QVERIFY(!stateOf().met);
    QVERIFY(!stateOf().text.isEmpty());
    QVERIFY2(!stateOf().supply.isEmpty(), "it says where to supply it");
    const auto refused = engine.carryOut(approval.number, approval.version, each.afterwards(unit));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Invalid);
    QVERIFY(refused.error().text.contains(stateOf().text));
    mend(unit, approval);
    QVERIFY2(stateOf().met, qPrintable(stateOf().text));
    QVERIFY(!stateOf().text.isEmpty());
    const auto done = engine.carryOut(approval.number, approval.version, each.afterwards(unit));
    QVERIFY2(done, done ? "" : qPrintable(done.error().text));
}

void TestKinds::gatesOverWhatWasSigned_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("gate");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("spoilt");
    QTest::newRow("no way back") << QStringLiteral("equipment_change") << QStringLiteral("rollback_planned")
                                 << QStringLiteral("rollback") << QJsonValue();
    QTest::newRow("no gateway") << QStringLiteral("egov_network") << QStringLiteral("addresses_given")
                                << QStringLiteral("gateway") << QJsonValue();
    QTest::newRow("joined to another network")
        << QStringLiteral("business_network") << QStringLiteral("joins_no_other")
        << QStringLiteral("joins_other") << QJsonValue(true);
}

void TestKinds::gatesOverWhatWasSigned()
{
    QFETCH(QString, kind);
    QFETCH(QString, gate);
    QFETCH(QString, field);
    QFETCH(QJsonValue, spoilt);
    ChangeFixture unit;
    unit.unlockAs(QStringLiteral("operator"));
    Approval approval = KindCases::drafted(unit, KindCases::of(kind));
    const auto stateOf = [&] {
        for (const GateState &state : Approvals(unit.vault()).gates(approval))
            if (state.id == gate)
                return state.met;
        return false;
    };
    QVERIFY(stateOf());
    approval.draft.insert(field, spoilt);
    QVERIFY(!stateOf());
}

void TestKinds::someSubjectsCannotApply_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<Values>("state");
    const auto row = [](const char *kind, const char *field, const QJsonValue &value) {
        QTest::addRow("%s: %s", kind, field)
            << QString::fromLatin1(kind) << Values{{QLatin1String(field), value}};
    };
    row("level_determination", "state", t("retired"));
    row("data_change", "state", t("retired"));
    row("equipment_change", "state", t("retired"));
    row("business_network", "state", t("retired"));
    row("egov_network", "state", t("retired"));
    row("internet_access", "state", t("retired"));
    row("internet_access", "internet_allowed", true);
    row("backup_filing", "ended_on", t("2026-01-01"));
    row("repair_out", "venue", t("on_site"));
    row("media_destruction", "state", t("lost"));
}

void TestKinds::someSubjectsCannotApply()
{
    QFETCH(QString, kind);
    QFETCH(Values, state);
    ChangeFixture unit;
    const KindCase &each = KindCases::of(kind);
    const QString subject = each.subject(unit);
    unit.change(KindCases::kindOf(each).subjectRegister, subject, state);
    const auto refused = Approvals(unit.vault()).draft(KindCases::kindOf(each), subject, {});
    QVERIFY(!refused);
    QVERIFY(!refused.error().text.isEmpty());
}

void TestKinds::theBackupComesAfterTheApprovalAndBeforeTheWork()
{
    ChangeFixture unit;
    unit.unlockAs(QStringLiteral("operator"));
    const KindCase &each = KindCases::of(QStringLiteral("data_change"));
    const Approval approval = KindCases::signedWhole(unit, KindCases::submitted(unit, each));
    const QString workBegan = Clock::stamp();
    QTest::qSleep(5);
    unit.backup(approval.subject);
    Values written = each.afterwards(unit);
    written.insert(QStringLiteral("started_at"), workBegan);
    Approvals engine(unit.vault());
    // The gate is met; the work began before the backup all the same.
    QVERIFY(engine.gates(approval).first().met);
    const auto refused = engine.carryOut(approval.number, approval.version, written);
    QVERIFY(!refused);
    QCOMPARE(refused.error().problems.first().field, QStringLiteral("started_at"));
    QVERIFY(engine.carryOut(approval.number, approval.version, each.afterwards(unit)).has_value());
}

void TestKinds::whoDidTheWorkDoesNotVerifyIt()
{
    ChangeFixture unit;
    unit.unlockAs(QStringLiteral("operator"));
    const KindCase &each = KindCases::of(QStringLiteral("equipment_change"));
    Approval approval = KindCases::signedWhole(unit, KindCases::submitted(unit, each));
    Values written = each.afterwards(unit);
    written.insert(QStringLiteral("carried_out_by"), unit.people.at(3)); // the second officer's person
    approval = unit.must(Approvals(unit.vault()).carryOut(approval.number, approval.version, written));
    unit.unlockAs(QStringLiteral("second"));
    const auto refused =
        Approvals(unit.vault()).verify(approval.number, approval.version, QStringLiteral("已核对"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Denied);
    unit.unlockAs(QStringLiteral("officer"));
    QVERIFY(Approvals(unit.vault())
                .verify(approval.number, approval.version, QStringLiteral("已核对"))
                .has_value());
}

void TestKinds::onlyTheOfficerRegistersAnAdmission()
{
    ChangeFixture unit;
    const KindCase &each = KindCases::of(QStringLiteral("device_admission"));
    // One officer and one administrator are enough: the officer applies and registers.
    Approval approval = KindCases::submitted(unit, each);
    QVERIFY(!Approvals(unit.vault()).sign(unit.signing(approval, QStringLiteral("leader"))));
    approval = unit.sign(approval, "operator");
    QCOMPARE(approval.state, ApprovalState::Approved);
    QCOMPARE(approval.lastRound()->answers.first().role, QStringLiteral("operator"));
    unit.unlockAs(QStringLiteral("operator"));
    const auto refused =
        Approvals(unit.vault()).carryOut(approval.number, approval.version, each.afterwards(unit));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Denied);
    unit.unlockAs(QStringLiteral("officer"));
    QVERIFY(Approvals(unit.vault())
                .carryOut(approval.number, approval.version, each.afterwards(unit))
                .has_value());
}

void TestKinds::whatIsOutsideIsNotVerified()
{
    ChangeFixture unit;
    unit.unlockAs(QStringLiteral("operator"));
    const KindCase &each = KindCases::of(QStringLiteral("repair_out"));
    Approval approval = KindCases::signedWhole(unit, KindCases::submitted(unit, each));
    approval =
        unit.must(Approvals(unit.vault()).carryOut(approval.number, approval.version, each.afterwards(unit)));
    const QString device =
        unit.record("repairs", approval.subject).values.value(QLatin1String("device")).toString();
    QCOMPARE(unit.record("devices", device).values.value(QLatin1String("state")).toString(),
             QStringLiteral("repair"));
    unit.unlockAs(QStringLiteral("officer"));
    Approvals engine(unit.vault());
    const auto refused = engine.verify(approval.number, approval.version, QStringLiteral("已核对"));
    QVERIFY(!refused);
    QVERIFY(refused.error().text.contains(approval.subject));
    each.beforeVerifying(unit, approval);
    QVERIFY(engine.verify(approval.number, approval.version, QStringLiteral("已核对")).has_value());
}

void TestKinds::aHighLevelIsSignedByTheHeadOfUnitToo()
{
    ChangeFixture unit;
    const KindCase &each = KindCases::of(QStringLiteral("level_determination"));
    Approval approval;
    for (const auto &[level, size] : {std::pair{"2", 2}, std::pair{"3", 3}, std::pair{"4", 3}}) {
        approval.draft = each.application(unit, unit.system);
        approval.draft.insert(QStringLiteral("protection_level"), t(level));
        QCOMPARE(StepPlan(unit.vault()).least(KindCases::kindOf(each), approval).size(), size);
    }
}

QTEST_GUILESS_MAIN(TestKinds)
#include "tst_kinds.moc"
