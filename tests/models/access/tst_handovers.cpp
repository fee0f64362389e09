// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/handovertemplates.h"
#include "models/approvals/approvals.h"
#include "tests/support/leavingfixture.h"

#include <QTest>

using namespace anguan;

namespace {

const QString today = QStringLiteral("2026-11-21");

} // namespace

/// Lines of a sheet: found, handed over, closed, found again.
class TestHandovers : public QObject
{
    Q_OBJECT
private slots:
    void theSheetIsWhatThePersonHolds();
    void everyHolderFieldIsALine();
    void handingOverChangesTheRecord();
    void closingClosesIt();
    void nothingIsSettledTwice();
    void whatComesLaterIsFound();
    void whatIsSettledElsewhereIsSeen();
    void aRefusedRecordLeavesTheSheetAlone();
    void templatesAreTheUnits();
    void callingOffChangesNothingBack();
    void onlyTheOfficerKeepsSheets();
    void applicationsUnderWayAreLines();
    void aSignatureOnlyThisPersonCanGiveIsALine();
    void aThousandAccountsFit();
};

void TestHandovers::theSheetIsWhatThePersonHolds()
{
    LeavingFixture unit;
    const HandoverSheet sheet = unit.started();
    QStringList expected{unit.administration(),
                         unit.accountLine(),
                         unit.termLine(),
                         unit.passwordLine(),
                         QStringLiteral("logins/chen/login"),
                         QStringLiteral("task/documents"),
                         QStringLiteral("task/equipment"),
                         QStringLiteral("task/keys"),
                         QStringLiteral("task/secrecy")};
    expected.sort();
    QCOMPARE(codes(sheet), expected);
    QCOMPARE(sheet.openLines(), 8); // the login goes at the end
    const Record record = unit.record("handovers", sheet.number());
    QCOMPARE(record.values.value(QLatin1String("items")).toArray().size(), 9);
    QCOMPARE(record.values.value(QLatin1String("state")).toString(), QStringLiteral("open"));
    for (const HandoverLine &line : sheet.lines)
        QVERIFY2(!line.what.isEmpty() && HandoverLines::kindName(line.kind) != line.kind,
                 qPrintable(line.line));
}

void TestHandovers::everyHolderFieldIsALine()
{
    AccessFixture unit;
    // By declaration: each field marked holder() in any register, on one record of its own.
    const QString person = unit.person("样本", "{}");
    unit.make("departments",
              Values{{QStringLiteral("name"), QStringLiteral("甲")}, {QStringLiteral("head"), person}});
    unit.make("departments",
              Values{{QStringLiteral("name"), QStringLiteral("乙")}, {QStringLiteral("deputy"), person}});
    unit.set("systems", unit.estate,
             {{QStringLiteral("responsible"), person}, {QStringLiteral("administrator_b"), person}});
    const Values resource{{QStringLiteral("name"), QStringLiteral("登记数据")},
                          {QStringLiteral("system"), unit.estate},
                          {QStringLiteral("department"), unit.office},
                          {QStringLiteral("keeper"), person},
                          {QStringLiteral("data_class"), QStringLiteral("business")},
                          {QStringLiteral("security_level"), QStringLiteral("internal")}};
    unit.make("data_resources", resource);
    unit.make("handovers", Values{{QStringLiteral("person"), unit.he},
                                  {QStringLiteral("kind"), QStringLiteral("leaving")},
                                  {QStringLiteral("date"), QStringLiteral("2026-12-01")},
                                  {QStringLiteral("receiver"), person}});
    const HandoverSheet sheet =
        AccessFixture::must(Handovers(unit.vault())
                                .start({{QStringLiteral("person"), person},
                                        {QStringLiteral("kind"), QStringLiteral("leaving")},
                                        {QStringLiteral("date"), QStringLiteral("2026-12-01")}}));
    QStringList fields;
    for (const HandoverLine &line : sheet.lines) {
        if (line.kind == QLatin1String("holding"))
            fields.append(line.line.section(QLatin1Char('/'), 0, 0) + QLatin1Char('.') +
                          line.line.section(QLatin1Char('/'), 2, 2));
    }
    fields.sort();
    QCOMPARE(fields,
             (QStringList{QStringLiteral("data_resources.keeper"), QStringLiteral("departments.deputy"),
                          QStringLiteral("departments.head"), QStringLiteral("handovers.receiver"),
                          QStringLiteral("systems.administrator_b"), QStringLiteral("systems.responsible")}));
}

void TestHandovers::handingOverChangesTheRecord()
{
    LeavingFixture unit;
    const QString number = unit.started().number();
    HandoverSheet sheet = LeavingFixture::must(unit.engine.handOver(number, unit.administration()));
    QCOMPARE(unit.value("systems", unit.portal, "administrator_a"), unit.he);
    QCOMPARE(sheet.line(unit.administration())->doneOn, today);
    QVERIFY(sheet.line(unit.administration())->how.contains(QStringLiteral("何敏")));
    QCOMPARE(sheet.line(unit.administration())->confirmedBy, QStringLiteral("周安然"));

    // To somebody else than the sheet's receiver; an account takes its password along.
    sheet = LeavingFixture::must(unit.engine.handOver(number, unit.accountLine(), unit.zeng));
    QCOMPARE(unit.value("accounts", unit.own, "person"), unit.zeng);
    const QString password = QStringLiteral("password/%1").arg(unit.own);
    QVERIFY(sheet.line(password) && sheet.line(password)->isOpen());
    LeavingFixture::must(unit.engine.confirm(number, password, Clock::today()));
    QCOMPARE(unit.value("accounts", unit.own, "password_changed_on"), today);

    // A term in the group is another term.
    LeavingFixture::must(unit.engine.handOver(number, unit.termLine()));
    QCOMPARE(unit.value("security_group", unit.term, "ended_on"), today);
    QCOMPARE(unit.value("security_group", QStringLiteral("SGM-2026-0002"), "person"), unit.he);

    for (const auto &[receiver, code] :
         {std::pair{unit.chen, unit.passwordLine()}, std::pair{unit.chen, unit.termLine()}})
        QVERIFY(!unit.engine.handOver(number, code, receiver));
}

void TestHandovers::closingClosesIt()
{
    LeavingFixture unit;
    const QString number = unit.started().number();
    LeavingFixture::must(unit.engine.close(number, unit.accountLine(), QStringLiteral("已注销")));
    QCOMPARE(unit.value("accounts", unit.own, "state"), QStringLiteral("closed"));
    QCOMPARE(unit.value("accounts", unit.own, "closed_on"), today);
    LeavingFixture::must(unit.engine.close(number, unit.termLine()));
    QCOMPARE(unit.value("security_group", unit.term, "ended_on"), today);
    LeavingFixture::must(unit.engine.close(number, unit.administration()));
    QVERIFY(unit.value("systems", unit.portal, "administrator_a").isEmpty());
    const auto login = unit.engine.close(number, QStringLiteral("logins/chen/login"));
    QVERIFY(!login);
    QVERIFY(TemporaryVault::must(Logins(unit.vault()).find(QStringLiteral("chen"))).active);
    QVERIFY(!unit.engine.close(number, QStringLiteral("task/keys")));
    QVERIFY(!unit.engine.confirm(number, QStringLiteral("task/keys"), Clock::today().addDays(1)));
    QVERIFY2(!unit.engine.confirm(number, unit.passwordLine(), Clock::today().addDays(-1)),
             "a password changed before the sheet was begun");
}

void TestHandovers::nothingIsSettledTwice()
{
    LeavingFixture unit;
    const QString number = unit.started().number();
    LeavingFixture::must(unit.engine.close(number, unit.accountLine()));
    const int version = unit.record("handovers", number).version;
    const auto again = unit.engine.close(number, unit.accountLine());
    QVERIFY(!again);
    QVERIFY2(again.error().text.contains(QStringLiteral("settled already")), qPrintable(again.error().text));
    QVERIFY(!unit.engine.handOver(number, QStringLiteral("systems/SYS-2026-0099/administrator_a")));
    QCOMPARE(unit.record("handovers", number).version, version);
}

void TestHandovers::whatComesLaterIsFound()
{
    LeavingFixture unit;
    const QString number = unit.started().number();
    unit.settledAll(number);
    QCOMPARE(LeavingFixture::must(unit.engine.look(number)).openLines(), 0);
    const QString late = unit.account("late", unit.estateUsers, unit.chen);
    HandoverSheet sheet = LeavingFixture::must(unit.engine.look(number));
    QCOMPARE(codes(sheet, true), (QStringList{QStringLiteral("accounts/%1/person").arg(late),
                                              QStringLiteral("logins/chen/login")}));
    // What was handed over and comes back is a line again; the settled one stays.
    unit.set("systems", unit.portal, {{QStringLiteral("administrator_a"), unit.chen}});
    sheet = LeavingFixture::must(unit.engine.refresh(number));
    QCOMPARE(sheet.openLines(), 2);
    QCOMPARE(codes(sheet).count(unit.administration()), 2);
    QCOMPARE(LeavingFixture::must(unit.engine.handOver(number, unit.administration())).openLines(), 1);
}

void TestHandovers::whatIsSettledElsewhereIsSeen()
{
    LeavingFixture unit;
    const QString number = unit.started().number();
    unit.set("systems", unit.portal, {{QStringLiteral("administrator_a"), unit.lin}});
    unit.set("accounts", unit.shared, {{QStringLiteral("password_changed_on"), today}});
    const HandoverSheet sheet = LeavingFixture::must(unit.engine.look(number));
    for (const QString &code : {unit.administration(), unit.passwordLine()})
        QVERIFY2(!sheet.line(code)->isOpen() && !sheet.line(code)->how.isEmpty(), qPrintable(code));
    QCOMPARE(codes(sheet).size(), 9); // nothing is lost
}

void TestHandovers::aRefusedRecordLeavesTheSheetAlone()
{
    LeavingFixture unit;
    const QString number = unit.started().number();
    // Zeng is administrator B already: one cannot be both.
    const auto refused = unit.engine.handOver(number, unit.administration(), unit.zeng);
    QVERIFY(!refused);
    QVERIFY(LeavingFixture::must(unit.engine.look(number)).line(unit.administration())->isOpen());
    QCOMPARE(unit.value("systems", unit.portal, "administrator_a"), unit.chen);
}

void TestHandovers::templatesAreTheUnits()
{
    LeavingFixture unit;
    const QString number = unit.started().number();
    HandoverTemplates templates(unit.vault());
    const QString kind = QStringLiteral("leaving");
    const QString post = QStringLiteral("staff");
    QVERIFY(templates.isDefault(kind, post));
    QList<HandoverTemplates::Task> tasks = templates.tasks(kind, post);
    QCOMPARE(tasks.size(), 4);
    tasks.append({QStringLiteral("party"), QStringLiteral("党组织关系转出")});
    TemporaryVault::must(templates.setTasks(kind, post, tasks));
    QCOMPARE(templates.tasks(kind, post).size(), 5);
    QVERIFY(!templates.isDefault(kind, post));
    QVERIFY2(LeavingFixture::must(unit.engine.look(number)).line(QStringLiteral("task/party")),
             "an open sheet gets the new line");
    for (const HandoverTemplates::Task &wrong :
         {HandoverTemplates::Task{QStringLiteral("Two Words"), QStringLiteral("x")},
          HandoverTemplates::Task{QStringLiteral("party"), QStringLiteral("x")},
          HandoverTemplates::Task{QStringLiteral("empty"), QStringLiteral("  ")}})
        QVERIFY(!templates.setTasks(kind, post, tasks + QList<HandoverTemplates::Task>{wrong}));
    TemporaryVault::must(templates.setTasks(kind, post, {}));
    QVERIFY(templates.isDefault(kind, post));
}

void TestHandovers::callingOffChangesNothingBack()
{
    LeavingFixture unit;
    const QString number = unit.started().number();
    LeavingFixture::must(unit.engine.handOver(number, unit.administration()));
    QVERIFY(!unit.engine.callOff(number, QStringLiteral(" ")));
    const HandoverSheet sheet = LeavingFixture::must(unit.engine.callOff(number, QStringLiteral("本人留任")));
    QVERIFY(!sheet.isOpen());
    QCOMPARE(unit.value("systems", unit.portal, "administrator_a"), unit.he);
    QVERIFY(!unit.engine.close(number, unit.accountLine()));
    QVERIFY2(unit.started().isOpen(), "another sheet may be begun");
}

void TestHandovers::onlyTheOfficerKeepsSheets()
{
    LeavingFixture unit;
    const QString number = unit.started().number();
    unit.unlockAs(QStringLiteral("lin"));
    Handovers engine(unit.vault());
    const auto denied = engine.close(number, unit.accountLine());
    QVERIFY(!denied);
    QCOMPARE(denied.error().code, ErrorCode::Denied);
    QVERIFY2(engine.look(number), "reading is free");
}

void TestHandovers::applicationsUnderWayAreLines()
{
    LeavingFixture unit;
    Login officer = TemporaryVault::must(Logins(unit.vault()).find(QStringLiteral("officer")));
    officer.person = unit.zhou;
    TemporaryVault::must(Logins(unit.vault()).change(officer));
    Approvals approvals(unit.vault());
    unit.unlockAs(QStringLiteral("chen"));
    const Approval draft = TemporaryVault::must(
        Approvals(unit.vault())
            .draft(*ApprovalKinds::find(QStringLiteral("account_grant")), unit.estate, {}));
    unit.unlockAs(QStringLiteral("officer"));
    Handovers engine(unit.vault());
    const HandoverSheet sheet =
        TemporaryVault::must(engine.start({{QStringLiteral("person"), unit.chen},
                                           {QStringLiteral("kind"), QStringLiteral("leaving")},
                                           {QStringLiteral("date"), today}}));
    const QString code = QStringLiteral("approvals/%1/applicant").arg(draft.number);
    QVERIFY(sheet.line(code));
    const auto closed = engine.close(sheet.number(), code);
    QVERIFY2(closed, closed ? "" : qPrintable(closed.error().text));
    QCOMPARE(TemporaryVault::must(Approvals(unit.vault()).find(draft.number)).state,
             ApprovalState::Withdrawn);
    QVERIFY(!closed->line(code)->isOpen());
}

void TestHandovers::aSignatureOnlyThisPersonCanGiveIsALine()
{
    LeavingFixture unit;
    Login officer = TemporaryVault::must(Logins(unit.vault()).find(QStringLiteral("officer")));
    officer.person = unit.zhou;
    TemporaryVault::must(Logins(unit.vault()).change(officer));
    unit.unlockAs(QStringLiteral("chen"));
    Approvals asChen(unit.vault());
    const Approval draft =
        TemporaryVault::must(asChen.draft(*ApprovalKinds::find(QStringLiteral("account_grant")), unit.estate,
                                          {{QStringLiteral("person"), unit.he},
                                           {QStringLiteral("role_group"), unit.estateUsers},
                                           {QStringLiteral("login"), QStringLiteral("hemin")},
                                           {QStringLiteral("reason"), QStringLiteral("受理登记业务")}}));
    TemporaryVault::must(asChen.submit(draft.number, draft.version));
    unit.unlockAs(QStringLiteral("officer"));
    Handovers engine(unit.vault());
    const HandoverSheet sheet =
        TemporaryVault::must(engine.start({{QStringLiteral("person"), unit.zhou},
                                           {QStringLiteral("kind"), QStringLiteral("leaving")},
                                           {QStringLiteral("date"), today}}));
    const QString code = QStringLiteral("signature/%1").arg(draft.number);
    QVERIFY(sheet.line(code) && sheet.line(code)->isOpen());
    const Handovers::Ways ways = engine.ways(sheet, *sheet.line(code));
    QVERIFY(!ways.handOver && !ways.close && !ways.confirm);
    // A second officer can check it too: then it is nobody's alone.
    unit.addLogin(QStringLiteral("deputy"), Role::Officer, QStringLiteral("副安全员"), {}, unit.zeng);
    const HandoverSheet later = TemporaryVault::must(engine.look(sheet.number()));
    QVERIFY(!later.line(code)->isOpen());
}

void TestHandovers::aThousandAccountsFit()
{
    LeavingFixture unit;
    QList<RecordStore::Incoming> rows;
    for (int i = 0; i < 1000; ++i)
        rows.append(
            {i + 2, QString(),
             unit.accountValues(qPrintable(QStringLiteral("u%1").arg(i)), unit.estateUsers, unit.he)});
    TemporaryVault::must(
        RecordStore(unit.vault()).importAll(AccessFixture::reg("accounts"), rows, false, false));
    const HandoverSheet sheet =
        TemporaryVault::must(unit.engine.start({{QStringLiteral("person"), unit.he},
                                                {QStringLiteral("kind"), QStringLiteral("leaving")},
                                                {QStringLiteral("date"), today}}));
    QCOMPARE(sheet.openLines(), 1004);
}

QTEST_GUILESS_MAIN(TestHandovers)
#include "tst_handovers.moc"
