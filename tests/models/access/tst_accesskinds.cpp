// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/handovers.h"
#include "models/approvals/approvals.h"
#include "models/approvals/stepplan.h"
#include "tests/support/accessfixture.h"

#include <QTest>

using namespace anguan;

namespace {

/// Chen asks, Zhou checks, Lin is the deputy in charge, Gao heads the unit, Tang heads the centre.
class KindFixture : public AccessFixture
{
public:
    KindFixture()
    {
        gao = person("高明礼", R"({"post":"head"})");
        tang = person("唐雪", R"({"post":"department_head"})");
        Login officer = must(Logins(vault()).find(QStringLiteral("officer")));
        officer.person = zhou;
        must(Logins(vault()).change(officer));
        addLogin(QStringLiteral("chen"), Role::Operator, QStringLiteral("陈立"), {}, chen);
        addLogin(QStringLiteral("lin"), Role::Leader, QStringLiteral("林致远"), QStringLiteral("deputy"),
                 lin);
        addLogin(QStringLiteral("gao"), Role::Leader, QStringLiteral("高明礼"), QStringLiteral("head"), gao);
        addLogin(QStringLiteral("tang"), Role::Leader, QStringLiteral("唐雪"), QStringLiteral("department"),
                 tang);
    }

    static const ApprovalKind &kind(const char *id) { return *ApprovalKinds::find(QLatin1String(id)); }

    Values application() const
    {
        return {{QStringLiteral("person"), he},
                {QStringLiteral("role_group"), estateUsers},
                {QStringLiteral("login"), QStringLiteral("hemin")},
                {QStringLiteral("reason"), QStringLiteral("受理登记业务")}};
    }

    /// Asked for by chen, so that the officer may check it.
    Approval submitted(const char *kindId, const QString &subject, const Values &fields)
    {
        unlockAs(QStringLiteral("chen"));
        Approvals engine(vault());
        const Approval draft = must(engine.draft(kind(kindId), subject, fields));
        const Approval sent = must(engine.submit(draft.number, draft.version));
        unlockAs(QStringLiteral("officer"));
        return must(Approvals(vault()).find(sent.number));
    }

    Approval answered(const Approval &approval, const char *login)
    {
        Approvals::Signing signing;
        signing.number = approval.number;
        signing.version = approval.version;
        signing.login = QLatin1String(login);
        signing.password = Secret::ofPassword(password);
        return must(Approvals(vault()).sign(signing));
    }

    Approval granted(const Values &fields)
    {
        return answered(answered(submitted("account_grant", estate, fields), "officer"), "tang");
    }

    bool gate(const Approval &approval, const char *id, QString *text = nullptr)
    {
        for (const GateState &state : Approvals(vault()).gates(approval)) {
            if (state.id == QLatin1String(id)) {
                if (text)
                    *text = state.text;
                return state.met;
            }
        }
        throw std::runtime_error(id);
    }

    Values carriedOut() const
    {
        return {{QStringLiteral("granted_on"), QStringLiteral("2026-11-21")},
                {QStringLiteral("carried_out_by"), chen},
                {QStringLiteral("result"), QStringLiteral("已开通")}};
    }

    QString gao, tang;
};

} // namespace

/// The approval kinds of this chapter: every gate missed and met, and what is written down at the end.
class TestAccessKinds : public QObject
{
    Q_OBJECT
private slots:
    void anAccountIsGranted();
    void applicationsThatAreRefused_data();
    void applicationsThatAreRefused();
    void gatesOfAGrant_data();
    void gatesOfAGrant();
    void whoApprovedDoesNotCarryOut();
    void aDepartureAsksForTheHeadOfUnitToo_data();
    void aDepartureAsksForTheHeadOfUnitToo();
    void gatesOfADeparture();
    void aKeyPositionIsNotFinishedWithout();
    void aDepartureNeedsItsSheet();
    void aSheetChangedAfterSigningIsSignedAnew();
    void nobodySignsTheirOwnDeparture();

private:
    static QString settled(KindFixture &unit, const QString &person, const char *leaver);
};

void TestAccessKinds::anAccountIsGranted()
{
    KindFixture unit;
    Values fields = unit.application();
    fields.insert(QStringLiteral("until"), QStringLiteral("2027-06-30"));
    const Approval approval = unit.granted(fields);
    QCOMPARE(approval.state, ApprovalState::Approved);
    const auto done = Approvals(unit.vault()).carryOut(approval.number, approval.version, unit.carriedOut());
    QVERIFY2(done, done ? "" : qPrintable(done.error().text));
    const Values account = unit.record("accounts", QStringLiteral("ACC-2026-0001")).values;
    for (const auto &[field, value] : {std::pair{"login", QStringLiteral("hemin")},
                                       {"person", unit.he},
                                       {"system", unit.estate},
                                       {"role_group", unit.estateUsers},
                                       {"state", QStringLiteral("active")},
                                       {"granted_under", approval.number},
                                       {"granted_on", QStringLiteral("2026-11-21")},
                                       {"password_changed_on", QStringLiteral("2026-11-21")},
                                       {"until", QStringLiteral("2027-06-30")}})
        QCOMPARE(account.value(QLatin1String(field)).toString(), value);
}

void TestAccessKinds::applicationsThatAreRefused_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::newRow("a default name") << "login"
                                    << "root";
    QTest::newRow("a default name in capitals") << "login"
                                                << "SA";
    QTest::newRow("no name") << "login"
                             << "";
    QTest::newRow("a group of another system") << "role_group"
                                               << "$portalUsers";
    QTest::newRow("ended before it begins") << "until"
                                            << "2026-11-20";
    QTest::newRow("no reason") << "reason"
                               << "";
}

void TestAccessKinds::applicationsThatAreRefused()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    KindFixture unit;
    Values fields = unit.application();
    fields.insert(field, value == QLatin1String("$portalUsers") ? unit.portalUsers : value);
    const Findings found =
        Approvals(unit.vault()).checkDraft(KindFixture::kind("account_grant"), unit.estate, fields);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().field, field);
    QVERIFY(Approvals(unit.vault())
                .checkDraft(KindFixture::kind("account_grant"), unit.estate, unit.application())
                .isEmpty());
}

void TestAccessKinds::gatesOfAGrant_data()
{
    QTest::addColumn<QString>("gate");
    QTest::newRow("a conflict rule") << "no_conflict";
    QTest::newRow("the name taken meanwhile") << "name_sound";
    QTest::newRow("the person seconded elsewhere") << "person_in_post";
    QTest::newRow("the group closed") << "group_stands";
}

void TestAccessKinds::gatesOfAGrant()
{
    QFETCH(QString, gate);
    KindFixture unit;
    const Approval approval = unit.granted(unit.application());
    for (const char *id : {"no_conflict", "name_sound", "person_in_post", "group_stands"})
        QVERIFY2(unit.gate(approval, id), id);
    QString mended;
    if (gate == QLatin1String("no_conflict")) {
        unit.rule(qPrintable(
            QStringLiteral(R"({"group_a":"%1","group_b":"%2"})").arg(unit.estateUsers, unit.estateReview)));
        mended = unit.account("review", unit.estateReview, unit.he);
    } else if (gate == QLatin1String("name_sound")) {
        mended = unit.account("hemin", unit.estateReview, unit.zeng);
    } else if (gate == QLatin1String("person_in_post")) {
        unit.set("people", unit.he, object(R"({"state":"seconded"})"));
    } else {
        unit.set("role_groups", unit.estateUsers, object(R"({"closed_on":"2026-11-20"})"));
    }
    QString text;
    QVERIFY(!unit.gate(approval, qPrintable(gate), &text));
    QVERIFY(!text.isEmpty());
    Approvals engine(unit.vault());
    QVERIFY(!engine.carryOut(approval.number, approval.version, unit.carriedOut()));

    if (gate == QLatin1String("person_in_post"))
        unit.set("people", unit.he, object(R"({"state":"active"})"));
    else if (gate == QLatin1String("group_stands"))
        unit.set("role_groups", unit.estateUsers, {{QStringLiteral("closed_on"), QJsonValue()}});
    else
        unit.set("accounts", mended, object(R"({"state":"closed","closed_on":"2026-11-21"})"));
    QVERIFY(unit.gate(approval, qPrintable(gate)));
    QVERIFY(engine.carryOut(approval.number, approval.version, unit.carriedOut()));
}

void TestAccessKinds::whoApprovedDoesNotCarryOut()
{
    KindFixture unit;
    const Approval approval = unit.granted(unit.application());
    Values afterwards = unit.carriedOut();
    afterwards.insert(QStringLiteral("carried_out_by"), unit.tang);
    const auto refused = Approvals(unit.vault()).carryOut(approval.number, approval.version, afterwards);
    QVERIFY(!refused);
    QVERIFY2(refused.error().text.contains(QStringLiteral("唐雪")), qPrintable(refused.error().text));
    afterwards = unit.carriedOut();
    afterwards.insert(QStringLiteral("granted_on"), QStringLiteral("2026-11-20"));
    QVERIFY2(!Approvals(unit.vault()).carryOut(approval.number, approval.version, afterwards),
             "before it was signed");
}

/// A leaving sheet with every line settled.
QString TestAccessKinds::settled(KindFixture &unit, const QString &person, const char *leaver)
{
    Handovers engine(unit.vault());
    HandoverSheet sheet =
        KindFixture::must(engine.start({{QStringLiteral("person"), person},
                                        {QStringLiteral("kind"), QStringLiteral("leaving")},
                                        {QStringLiteral("date"), QStringLiteral("2026-11-20")},
                                        {QStringLiteral("receiver"), unit.chen},
                                        {QStringLiteral("supervisor"), unit.tang}}));
    Q_UNUSED(leaver);
    const QList<HandoverLine> lines = sheet.lines;
    for (const HandoverLine &line : lines) {
        const Handovers::Ways ways = engine.ways(sheet, line);
        if (ways.confirm)
            KindFixture::must(engine.confirm(sheet.number(), line.line, Clock::today()));
        else if (ways.handOver)
            KindFixture::must(engine.handOver(sheet.number(), line.line));
    }
    return sheet.number();
}

void TestAccessKinds::aDepartureAsksForTheHeadOfUnitToo_data()
{
    QTest::addColumn<bool>("key");
    QTest::addColumn<QString>("steps");
    QTest::newRow("an ordinary post") << false << "officer_check deputy";
    QTest::newRow("a key position") << true << "officer_check deputy head";
}

void TestAccessKinds::aDepartureAsksForTheHeadOfUnitToo()
{
    QFETCH(bool, key);
    QFETCH(QString, steps);
    KindFixture unit;
    unit.set("people", unit.he, {{QStringLiteral("key_position"), key}});
    settled(unit, unit.he, "");
    const ApprovalKind &departure = KindFixture::kind("departure");
    Values fields = departure.prefill(unit.vault(), unit.he);
    fields.insert(QStringLiteral("reason"), QStringLiteral("调往市局"));
    const Approval approval = unit.submitted("departure", unit.he, fields);
    QStringList ids;
    for (const Step &step : StepPlan(unit.vault()).standing(approval))
        ids.append(QLatin1String(step.id));
    QCOMPARE(ids.join(QLatin1Char(' ')), steps);
}

void TestAccessKinds::gatesOfADeparture()
{
    KindFixture unit;
    unit.set("people", unit.he, object(R"({"key_position":true})"));
    const QString account = unit.account("hemin", unit.estateUsers, unit.he);
    const QString number = settled(unit, unit.he, "");
    Handovers engine(unit.vault());
    const QString password = QStringLiteral("password/%1").arg(account);
    KindFixture::must(engine.confirm(number, password, Clock::today()));
    const ApprovalKind &departure = KindFixture::kind("departure");
    Values fields = departure.prefill(unit.vault(), unit.he);
    fields.insert(QStringLiteral("reason"), QStringLiteral("调往市局"));
    Approval approval = unit.submitted("departure", unit.he, fields);
    approval = unit.answered(unit.answered(unit.answered(approval, "officer"), "lin"), "gao");
    QCOMPARE(approval.state, ApprovalState::Approved);
    Approvals approvals(unit.vault());
    const Values afterwards{{QStringLiteral("left_on"), QStringLiteral("2026-11-21")}};

    QString text;
    QVERIFY(unit.gate(approval, "lines_settled"));
    QVERIFY(unit.gate(approval, "as_signed"));
    QVERIFY(!unit.gate(approval, "sheet_signed", &text));
    QVERIFY(!unit.gate(approval, "no_harm", &text));
    QVERIFY(!approvals.carryOut(approval.number, approval.version, afterwards));

    const QString late = unit.account("late", unit.estateReview, unit.he);
    QVERIFY(!unit.gate(approval, "lines_settled", &text));
    QVERIFY2(text.contains(QStringLiteral("late")), qPrintable(text));
    QVERIFY(!unit.gate(approval, "keys_changed"));
    QVERIFY(!unit.gate(approval, "as_signed"));
    unit.set("accounts", late, {{QStringLiteral("person"), unit.zeng}});
    QVERIFY(unit.gate(approval, "lines_settled"));
    QVERIFY(unit.gate(approval, "as_signed"));

    Handovers desk(unit.vault());
    const Secret secret = Secret::ofPassword(KindFixture::password);
    KindFixture::must(desk.confirmNoHarm(number, QStringLiteral("经核对，离岗不造成危害")));
    QVERIFY(unit.gate(approval, "no_harm"));
    KindFixture::must(desk.signOnPaper(number, QStringLiteral("leaver"), Clock::today(), secret));
    KindFixture::must(desk.sign(number, QStringLiteral("receiver"), QStringLiteral("chen"), secret));
    QVERIFY(!unit.gate(approval, "sheet_signed"));
    KindFixture::must(desk.sign(number, QStringLiteral("supervisor"), QStringLiteral("tang"), secret));
    QVERIFY(unit.gate(approval, "sheet_signed"));
    QVERIFY(!approvals.carryOut(approval.number, approval.version,
                                {{QStringLiteral("left_on"), QStringLiteral("2026-11-22")}}));
    const auto done = approvals.carryOut(approval.number, approval.version, afterwards);
    QVERIFY2(done, done ? "" : qPrintable(done.error().text));
    QCOMPARE(unit.record("people", unit.he).values.value(QLatin1String("state")).toString(),
             QStringLiteral("left"));
    const Values sheet = unit.record("handovers", number).values;
    QCOMPARE(sheet.value(QLatin1String("state")).toString(), QStringLiteral("finished"));
    QCOMPARE(sheet.value(QLatin1String("departure")).toString(), approval.number);
}

void TestAccessKinds::aKeyPositionIsNotFinishedWithout()
{
    KindFixture unit;
    unit.set("people", unit.he, object(R"({"key_position":true})"));
    const QString number = settled(unit, unit.he, "");
    Handovers desk(unit.vault());
    const Secret secret = Secret::ofPassword(KindFixture::password);
    KindFixture::must(desk.confirmNoHarm(number, QStringLiteral("经核对，离岗不造成危害")));
    KindFixture::must(desk.signOnPaper(number, QStringLiteral("leaver"), Clock::today(), secret));
    KindFixture::must(desk.sign(number, QStringLiteral("receiver"), QStringLiteral("chen"), secret));
    KindFixture::must(desk.sign(number, QStringLiteral("supervisor"), QStringLiteral("tang"), secret));
    QVERIFY(!desk.finish(number));
    // Lowering the position now does not help: the sheet remembers what it was.
    unit.set("people", unit.he, object(R"({"key_position":false})"));
    QVERIFY(!desk.finish(number));
}

void TestAccessKinds::aDepartureNeedsItsSheet()
{
    KindFixture unit;
    const ApprovalKind &departure = KindFixture::kind("departure");
    Approvals approvals(unit.vault());
    QVERIFY2(!approvals.draft(departure, unit.he, {}), "no sheet");
    Handovers engine(unit.vault());
    const HandoverSheet sheet =
        KindFixture::must(engine.start({{QStringLiteral("person"), unit.he},
                                        {QStringLiteral("kind"), QStringLiteral("leaving")},
                                        {QStringLiteral("date"), QStringLiteral("2026-11-20")}}));
    Values fields = departure.prefill(unit.vault(), unit.he);
    QCOMPARE(fields.value(QLatin1String("handover")).toString(), sheet.number());
    fields.insert(QStringLiteral("reason"), QStringLiteral("辞职"));
    const Findings open = approvals.checkDraft(departure, unit.he, fields);
    QCOMPARE(open.size(), 1);
    QCOMPARE(open.first().field, QStringLiteral("handover"));
    QCOMPARE(approvals.checkDraft(departure, unit.zeng, fields).size(), 1);
}

void TestAccessKinds::aSheetChangedAfterSigningIsSignedAnew()
{
    KindFixture unit;
    settled(unit, unit.he, "");
    Values fields = KindFixture::kind("departure").prefill(unit.vault(), unit.he);
    fields.insert(QStringLiteral("reason"), QStringLiteral("辞职"));
    const Approval approval =
        unit.answered(unit.answered(unit.submitted("departure", unit.he, fields), "officer"), "lin");
    QVERIFY(unit.gate(approval, "as_signed"));
    const QString late = unit.account("late", unit.estateUsers, unit.he);
    KindFixture::must(Handovers(unit.vault())
                          .close(fields.value(QLatin1String("handover")).toString(),
                                 QStringLiteral("accounts/%1/person").arg(late)));
    QVERIFY(!unit.gate(approval, "as_signed"));
}

void TestAccessKinds::nobodySignsTheirOwnDeparture()
{
    KindFixture unit;
    const QString other = unit.person("另一位", R"({"post":"deputy"})");
    const QString sheet = settled(unit, unit.lin, "");
    QVERIFY(!sheet.isEmpty());
    Values fields = KindFixture::kind("departure").prefill(unit.vault(), unit.lin);
    fields.insert(QStringLiteral("reason"), QStringLiteral("调任"));
    unit.addLogin(QStringLiteral("other"), Role::Leader, QStringLiteral("另一位"), QStringLiteral("deputy"),
                  other);
    const Approval approval = unit.answered(unit.submitted("departure", unit.lin, fields), "officer");
    const QStringList able = KindFixture::must(Approvals(unit.vault()).signersOf(approval));
    QCOMPARE(able, QStringList{QStringLiteral("other")});
}

QTEST_GUILESS_MAIN(TestAccessKinds)
#include "tst_accesskinds.moc"
