// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/handovers.h"
#include "models/access/handovertemplates.h"
#include "models/approvals/approvals.h"
#include "models/approvals/verifyall.h"
#include "tests/support/accessfixture.h"

#include <QTest>

using namespace anguan;

namespace {

const QString today = QStringLiteral("2026-11-21");

/// Chen administers the portal, holds accounts, sits in the group and has a login; he leaves to He, under
/// Lin.
class LeavingFixture : public AccessFixture
{
public:
    LeavingFixture() : engine(vault())
    {
        addLogin(QStringLiteral("chen"), Role::Operator, QStringLiteral("陈立"), {}, chen);
        addLogin(QStringLiteral("lin"), Role::Leader, QStringLiteral("林致远"), QStringLiteral("deputy"),
                 lin);
        own = account("chenli", portalUsers, chen);
        Values desk = accountValues("desk", portalAdmins, {});
        desk.insert(QStringLiteral("shared"), true);
        desk.insert(QStringLiteral("keeper"), zeng);
        shared = make("accounts", desk);
        term = make("security_group", Values{{QStringLiteral("person"), chen},
                                             {QStringLiteral("role"), QStringLiteral("member")},
                                             {QStringLiteral("appointed_on"), QStringLiteral("2025-01-10")}});
    }

    HandoverSheet started(const char *kind = "leaving", const Values &more = {})
    {
        Values typed{{QStringLiteral("person"), chen},
                     {QStringLiteral("kind"), QLatin1String(kind)},
                     {QStringLiteral("date"), QStringLiteral("2026-11-20")},
                     {QStringLiteral("receiver"), he},
                     {QStringLiteral("supervisor"), lin}};
        for (auto it = more.begin(); it != more.end(); ++it)
            typed.insert(it.key(), it.value());
        return must(engine.start(typed));
    }

    QString administration() const { return QStringLiteral("systems/%1/administrator_a").arg(portal); }
    QString accountLine() const { return QStringLiteral("accounts/%1/person").arg(own); }
    QString termLine() const { return QStringLiteral("security_group/%1/person").arg(term); }
    QString passwordLine() const { return QStringLiteral("password/%1").arg(shared); }

    HandoverSheet settledAll(const QString &number)
    {
        must(engine.handOver(number, administration()));
        must(engine.close(number, accountLine()));
        must(engine.close(number, termLine()));
        must(engine.confirm(number, passwordLine(), Clock::today()));
        for (const char *task : {"documents", "equipment", "keys", "secrecy"})
            must(engine.confirm(number, QStringLiteral("task/%1").arg(QLatin1String(task)), Clock::today()));
        return must(engine.look(number));
    }

    void signedAll(const QString &number)
    {
        must(engine.sign(number, QStringLiteral("leaver"), QStringLiteral("chen"),
                         Secret::ofPassword(password)));
        must(engine.signOnPaper(number, QStringLiteral("receiver"), Clock::today(),
                                Secret::ofPassword(password)));
        must(engine.sign(number, QStringLiteral("supervisor"), QStringLiteral("lin"),
                         Secret::ofPassword(password)));
    }

    QString value(const char *registerId, const QString &number, const char *field)
    {
        return record(registerId, number).values.value(QLatin1String(field)).toString();
    }

    Handovers engine;
    QString own, shared, term;
};

QStringList codes(const HandoverSheet &sheet, bool onlyOpen = false)
{
    QStringList codes;
    for (const HandoverLine &line : sheet.lines) {
        if (!onlyOpen || line.isOpen())
            codes.append(line.line);
    }
    codes.sort();
    return codes;
}

template <typename T>
QString sentence(const Result<T> &result)
{
    return result ? QStringLiteral("(it succeeded)") : result.error().text;
}

} // namespace

/// Joining, moving and leaving, from the first line to the last.
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
    void leavingEndsWithThreeSignatures();
    void aChangedSheetIsSignedAnew();
    void whoSignsWhat();
    void nobodyIsMarkedAsLeftByAnotherWay_data();
    void nobodyIsMarkedAsLeftByAnotherWay();
    void nobodyWhoHoldsSomethingIsWithdrawn();
    void movingKeepsOrHandsOver();
    void joiningFollowsTheTemplate_data();
    void joiningFollowsTheTemplate();
    void whoComesBackJoinsAgain();
    void templatesAreTheUnits();
    void callingOffChangesNothingBack();
    void onlyTheOfficerKeepsSheets();
    void applicationsUnderWayAreLines();
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

void TestHandovers::leavingEndsWithThreeSignatures()
{
    LeavingFixture unit;
    const QString number = unit.started().number();
    const auto early = unit.engine.finish(number);
    QVERIFY(!early);
    QVERIFY(early.error().problems.size() >= 8);
    QVERIFY2(!unit.engine.sign(number, QStringLiteral("leaver"), QStringLiteral("chen"),
                               Secret::ofPassword(LeavingFixture::password)),
             "lines are open");
    unit.settledAll(number);
    const auto unsignedYet = unit.engine.finish(number);
    QVERIFY(!unsignedYet);
    QCOMPARE(unsignedYet.error().problems.size(), 3);
    unit.signedAll(number);
    HandoverSheet sheet = LeavingFixture::must(unit.engine.look(number));
    QCOMPARE(sheet.signatures.size(), 3);
    QVERIFY(sheet.signature(QStringLiteral("receiver"))->onPaper.contains(QStringLiteral("何敏")));
    sheet = LeavingFixture::must(unit.engine.finish(number));
    QVERIFY(!sheet.isOpen());
    QCOMPARE(sheet.signatures.size(), 3);
    QCOMPARE(unit.value("people", unit.chen, "state"), QStringLiteral("left"));
    QCOMPARE(unit.value("people", unit.chen, "left_on"), QStringLiteral("2026-11-20"));
    QCOMPARE(unit.value("people", unit.chen, "security_post"), QStringLiteral("none"));
    QVERIFY(!TemporaryVault::must(Logins(unit.vault()).find(QStringLiteral("chen"))).active);
    QCOMPARE(sheet.line(QStringLiteral("logins/chen/login"))->doneOn, today);
    QVERIFY(!unit.engine.finish(number));
    const VerifyReport report = TemporaryVault::must(verifyEverything(unit.vault()));
    QCOMPARE(report.sheetSignatures, 3);
    QVERIFY2(report.damage.isEmpty(), qPrintable(report.damage.join(QLatin1Char('\n'))));
}

void TestHandovers::aChangedSheetIsSignedAnew()
{
    LeavingFixture unit;
    const QString number = unit.started().number();
    unit.settledAll(number);
    unit.signedAll(number);
    const QString late =
        QStringLiteral("accounts/%1/person").arg(unit.account("late", unit.estateUsers, unit.chen));
    QVERIFY(LeavingFixture::must(unit.engine.look(number)).signatures.isEmpty());
    LeavingFixture::must(unit.engine.close(number, late));
    QVERIFY(!unit.engine.finish(number));
    unit.signedAll(number);
    LeavingFixture::must(unit.engine.finish(number));
    QCOMPARE(TemporaryVault::must(SheetSignatures(unit.vault()).of(number)).size(), 6);
}

void TestHandovers::whoSignsWhat()
{
    LeavingFixture unit;
    const QString number = unit.started().number();
    unit.settledAll(number);
    const Secret password = Secret::ofPassword(LeavingFixture::password);
    const auto other = unit.engine.sign(number, QStringLiteral("leaver"), QStringLiteral("lin"), password);
    QVERIFY(!other);
    QCOMPARE(other.error().code, ErrorCode::Denied);
    QVERIFY2(!unit.engine.signOnPaper(number, QStringLiteral("leaver"), Clock::today(), password),
             "whoever has a login signs with the own key");
    QVERIFY(
        !unit.engine.signOnPaper(number, QStringLiteral("receiver"), Clock::today().addDays(1), password));
    QVERIFY(!unit.engine.sign(number, QStringLiteral("witness"), QStringLiteral("lin"), password));
    QVERIFY(!unit.engine.sign(number, QStringLiteral("leaver"), QStringLiteral("chen"),
                              Secret::ofPassword(QStringLiteral("Wrong-2026-anguan"))));
    QVERIFY(LeavingFixture::must(unit.engine.look(number)).signatures.isEmpty());
}

void TestHandovers::nobodyIsMarkedAsLeftByAnotherWay_data()
{
    QTest::addColumn<QString>("way");
    for (const char *way : {"typed", "import", "engine"})
        QTest::newRow(way) << QString::fromLatin1(way);
}

void TestHandovers::nobodyIsMarkedAsLeftByAnotherWay()
{
    QFETCH(QString, way);
    LeavingFixture unit;
    const Register &people = AccessFixture::reg("people");
    RecordStore store(unit.vault());
    const auto mark = [&]() -> Result<void> {
        const Record record = unit.record("people", unit.chen);
        Values values = record.values;
        values.insert(QStringLiteral("state"), QStringLiteral("left"));
        values.insert(QStringLiteral("left_on"), QStringLiteral("2026-11-20"));
        values.insert(QStringLiteral("security_post"), QStringLiteral("none"));
        if (way == QLatin1String("typed")) {
            ANGUAN_TRY(store.change(people, unit.chen, record.version, values));
        } else if (way == QLatin1String("import")) {
            ANGUAN_TRY(store.importAll(people, {{2, unit.chen, values}}, true, false));
        } else {
            ANGUAN_TRY(store.changeByEngine(people, unit.chen, values, QStringLiteral("test")));
        }
        return {};
    };
    const auto refused = mark();
    QVERIFY(!refused);
    for (const QString &word : {QStringLiteral("门户网站"), QStringLiteral("chenli"), QStringLiteral("chen")})
        QVERIFY2(refused.error().text.contains(word), qPrintable(refused.error().text));
    QCOMPARE(unit.value("people", unit.chen, "state"), QStringLiteral("active"));

    // With the sheet open the words are the sheet's.
    const QString number = unit.started().number();
    unit.settledAll(number);
    Login login = TemporaryVault::must(Logins(unit.vault()).find(QStringLiteral("chen")));
    login.active = false;
    TemporaryVault::must(Logins(unit.vault()).change(login));
    const auto open = mark();
    QVERIFY(!open);
    QVERIFY2(open.error().text.contains(number), qPrintable(open.error().text));
}

void TestHandovers::nobodyWhoHoldsSomethingIsWithdrawn()
{
    LeavingFixture unit;
    RecordStore store(unit.vault());
    const auto refused = store.withdraw(AccessFixture::reg("people"), unit.chen, 1, QStringLiteral("误登记"));
    QVERIFY(!refused);
    for (const QString &word : {QStringLiteral("门户网站"), QStringLiteral("chenli")})
        QVERIFY2(refused.error().text.contains(word), qPrintable(refused.error().text));
    const QString idle = unit.person("样本", "{}");
    unit.addLogin(QStringLiteral("idle"), Role::Operator, QStringLiteral("样本"), {}, idle);
    QVERIFY(!store.withdraw(AccessFixture::reg("people"), idle, 1, QStringLiteral("误登记")));
}

void TestHandovers::movingKeepsOrHandsOver()
{
    LeavingFixture unit;
    const QString number =
        unit.started("transfer", {{QStringLiteral("new_department"), unit.office},
                                  {QStringLiteral("new_post"), QStringLiteral("department_head")}})
            .number();
    HandoverSheet sheet = LeavingFixture::must(unit.engine.look(number));
    QVERIFY2(!sheet.line(QStringLiteral("logins/chen/login")), "whoever moves keeps the login");
    QVERIFY(!unit.engine.keep(number, unit.accountLine(), QString()));
    LeavingFixture::must(unit.engine.keep(number, unit.accountLine(), QStringLiteral("新岗位仍需使用")));
    LeavingFixture::must(unit.engine.keep(number, unit.termLine(), QStringLiteral("继续任组员")));
    LeavingFixture::must(unit.engine.handOver(number, unit.administration()));
    LeavingFixture::must(unit.engine.confirm(number, unit.passwordLine(), Clock::today()));
    for (const char *task : {"documents", "equipment"})
        LeavingFixture::must(
            unit.engine.confirm(number, QStringLiteral("task/%1").arg(QLatin1String(task)), Clock::today()));
    QCOMPARE(LeavingFixture::must(unit.engine.look(number)).openLines(), 0);
    unit.signedAll(number);
    LeavingFixture::must(unit.engine.finish(number));
    QCOMPARE(unit.value("people", unit.chen, "department"), unit.office);
    QCOMPARE(unit.value("people", unit.chen, "post"), QStringLiteral("department_head"));
    QCOMPARE(unit.value("people", unit.chen, "state"), QStringLiteral("active"));
    QCOMPARE(unit.value("accounts", unit.own, "person"), unit.chen);
}

void TestHandovers::joiningFollowsTheTemplate_data()
{
    QTest::addColumn<QString>("post");
    QTest::addColumn<QString>("tasks");
    QTest::newRow("staff") << "staff"
                           << "accounts devices rules training undertaking";
    QTest::newRow("contract") << "contract"
                              << "accounts agreement rules training undertaking";
    QTest::newRow("head of department") << "department_head"
                                        << "accounts devices responsibility rules training undertaking";
    QTest::newRow("deputy in charge") << "deputy"
                                      << "devices responsibility rules training undertaking";
}

void TestHandovers::joiningFollowsTheTemplate()
{
    QFETCH(QString, post);
    QFETCH(QString, tasks);
    AccessFixture unit;
    Handovers engine(unit.vault());
    const QString person = unit.person("新人", "{}");
    unit.set("people", person,
             {{QStringLiteral("post"), post}, {QStringLiteral("undertaking_on"), QJsonValue()}});
    HandoverSheet sheet =
        AccessFixture::must(engine.start({{QStringLiteral("person"), person},
                                          {QStringLiteral("kind"), QStringLiteral("joining")},
                                          {QStringLiteral("date"), QStringLiteral("2026-11-16")}}));
    QStringList expected;
    for (const QString &task : tasks.split(QLatin1Char(' ')))
        expected.append(QStringLiteral("task/") + task);
    QCOMPARE(codes(sheet), expected);
    QVERIFY(!engine.finish(sheet.number()));
    for (const QString &task : std::as_const(expected))
        AccessFixture::must(engine.confirm(sheet.number(), task, QDate(2026, 11, 18)));
    AccessFixture::must(engine.finish(sheet.number()));
    const Values values = unit.record("people", person).values;
    QCOMPARE(values.value(QLatin1String("undertaking_on")).toString(), QStringLiteral("2026-11-18"));
    QCOMPARE(values.value(QLatin1String("trained_on")).toString(), QStringLiteral("2026-11-18"));
    QCOMPARE(values.value(QLatin1String("state")).toString(), QStringLiteral("active"));
}

void TestHandovers::whoComesBackJoinsAgain()
{
    AccessFixture unit;
    Handovers engine(unit.vault());
    const QString person = unit.person("何静", R"({"state":"left","left_on":"2024-10-01"})");
    HandoverSheet sheet =
        AccessFixture::must(engine.start({{QStringLiteral("person"), person},
                                          {QStringLiteral("kind"), QStringLiteral("joining")},
                                          {QStringLiteral("date"), QStringLiteral("2026-11-16")}}));
    for (const HandoverLine &line : std::as_const(sheet.lines))
        AccessFixture::must(engine.confirm(sheet.number(), line.line, Clock::today()));
    AccessFixture::must(engine.finish(sheet.number()));
    const Values values = unit.record("people", person).values;
    QCOMPARE(values.value(QLatin1String("state")).toString(), QStringLiteral("active"));
    QCOMPARE(values.value(QLatin1String("joined_on")).toString(), QStringLiteral("2026-11-16"));
    QVERIFY(!values.contains(QStringLiteral("left_on")));
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
    QVERIFY2(closed, qPrintable(sentence(closed)));
    QCOMPARE(TemporaryVault::must(Approvals(unit.vault()).find(draft.number)).state,
             ApprovalState::Withdrawn);
    QVERIFY(!closed->line(code)->isOpen());
}

QTEST_GUILESS_MAIN(TestHandovers)
#include "tst_handovers.moc"
