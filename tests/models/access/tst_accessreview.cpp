// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/accessreview.h"
#include "models/approvals/verifyall.h"
#include "models/base/clock.h"
#include "models/items/reviewlinesmodel.h"
#include "models/prints/reviewprint.h"
#include "models/vault/journal.h"
#include "tests/support/rightsfixture.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <memory>

using namespace anguan;

namespace {

const QString estate = QStringLiteral("不动产登记系统");
const QString papers = QStringLiteral("公文系统");

QStringList words(const char *spaced)
{
    return QString::fromUtf8(spaced).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// "login cause" of each line.
QStringList linesOf(const Review &review)
{
    QStringList said;
    for (const ReviewLine &line : review.lines)
        said << line.login() + QLatin1Char(' ') + line.cause;
    return said;
}

Table table(const QList<QStringList> &rows)
{
    Table made;
    made.rows = rows;
    return made;
}

} // namespace

class TestAccessReview : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aFullReviewCopiesEveryOpenAccount();
    void leaversOnlyAreThoseWhomNobodyInPostHolds();
    void differencesNeedAFinishedReview();
    void differencesAreWhatIsNewOrAltered();
    void aSecondOpenReviewOfASystemIsRefused();
    void linesStayAsTheyStood();
    void decisionsSayWhoAndWhenAndAreJournaled();
    void nothingIsDecidedAfterTheEnd_data();
    void nothingIsDecidedAfterTheEnd();
    void finishingNeedsEveryLineAndTheOfficer();
    void aFinishedReviewIsSignedAndDatesTheKept();
    void whatIsToBeChangedOrClosedBecomesAnAction();
    void listsAreRead_data();
    void listsAreRead();
    void faultyListsNameRowAndColumn_data();
    void faultyListsNameRowAndColumn();
    void differencesToTheListBecomeLines();
    void aListIsComparedOnceAReview();
    void aLongListIsComparedQuickly();
    void theModelKeepsALineInPlaceWhileItIsDecided();
    void thePaperSaysEveryDecision();

private:
    template <typename T>
    static T must(Result<T> result)
    {
        return TemporaryVault::must(std::move(result));
    }
    AccessReviews reviews() { return AccessReviews(m_unit->vault()); }
    QString open(const QString &system, const char *kind)
    {
        return must(reviews().open(m_unit->number(system), QLatin1String(kind)));
    }
    Review review(const QString &number) { return must(reviews().find(number)); }
    void decideAll(const QString &number, const char *decision)
    {
        QList<int> lines;
        for (const ReviewLine &line : review(number).lines)
            lines << line.line;
        must(reviews().decide(number, lines, QLatin1String(decision)));
    }
    Review finish(const QString &number)
    {
        const SigningKey key = must(m_unit->vault().openSigningKey(
            QStringLiteral("officer"), Secret::ofPassword(TemporaryVault::password)));
        return must(reviews().finish(number, QStringLiteral("officer"), key));
    }

    std::unique_ptr<RightsFixture> m_unit;
};

void TestAccessReview::init()
{
    m_unit = std::make_unique<RightsFixture>();
}

void TestAccessReview::aFullReviewCopiesEveryOpenAccount()
{
    const Review made = review(open(estate, "full"));
    QCOMPARE(linesOf(made),
             (QStringList{QStringLiteral("chenli listed"), QStringLiteral("shan listed"),
                          QStringLiteral("window1 listed"), QStringLiteral("zengfan listed")}));
    QCOMPARE(made.decided(), 0);
    QVERIFY(made.isOpen());
    QCOMPARE(made.lines.first().stood.value(QLatin1String("group_name")).toString(),
             QStringLiteral("系统管理员"));
    QVERIFY(made.lines.first().stood.value(QLatin1String("privileged")).toBool());
    QCOMPARE(reviewMarks(made.lines.at(2)), QStringLiteral("shared"));
}

void TestAccessReview::leaversOnlyAreThoseWhomNobodyInPostHolds()
{
    m_unit->leave(QStringLiteral("单雄"));
    const Review made = review(open(estate, "leavers"));
    QCOMPARE(linesOf(made), QStringList{QStringLiteral("shan leaver")});
    QCOMPARE(reviewFinding(made.lines.first()), QStringLiteral("单雄 has left."));
}

void TestAccessReview::differencesNeedAFinishedReview()
{
    const auto refused = reviews().open(m_unit->number(estate), QStringLiteral("differences"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Invalid);
}

void TestAccessReview::differencesAreWhatIsNewOrAltered()
{
    const QString full = open(papers, "full");
    decideAll(full, "keep");
    finish(full);
    m_unit->change(m_unit->number(QStringLiteral("zengfan@公文系统")),
                   {{QStringLiteral("role_group"), m_unit->number(QStringLiteral("系统管理员@公文系统"))}});
    m_unit->change(m_unit->number(QStringLiteral("chenli2@公文系统")),
                   {{QStringLiteral("state"), QStringLiteral("closed")},
                    {QStringLiteral("closed_on"), Clock::today().toString(Qt::ISODate)}});
    m_unit->account(papers, QStringLiteral("hemin"), QStringLiteral("何敏"), QStringLiteral("经办"));
    const Review made = review(open(papers, "differences"));
    QCOMPARE(linesOf(made), (QStringList{QStringLiteral("chenli2 altered"), QStringLiteral("hemin added"),
                                         QStringLiteral("zengfan altered")}));
    QCOMPARE(reviewFinding(made.lines.last()),
             QStringLiteral("role group: 经办 → 系统管理员; privileged: No → Yes"));
}

void TestAccessReview::aSecondOpenReviewOfASystemIsRefused()
{
    const QString first = open(estate, "full");
    const auto refused = reviews().open(m_unit->number(estate), QStringLiteral("leavers"));
    QVERIFY(!refused);
    QVERIFY(refused.error().text.contains(first));
    open(papers, "full"); // another system is not held up
    must(reviews().cancel(first, QStringLiteral("误开")));
    QCOMPARE(review(first).state, QStringLiteral("cancelled"));
    open(estate, "leavers");
}

void TestAccessReview::linesStayAsTheyStood()
{
    const QString number = open(estate, "full");
    const Review before = review(number);
    m_unit->change(m_unit->number(QStringLiteral("zengfan@不动产登记系统")),
                   {{QStringLiteral("login"), QStringLiteral("zf")}});
    QCOMPARE(linesOf(review(number)), linesOf(before));
    for (const char *statement :
         {"DELETE FROM review_lines", "UPDATE review_lines SET as_it_stood = x'7b7d'",
          "UPDATE review_lines SET account = ''", "UPDATE review_lines SET cause = 'missing'"})
        QVERIFY2(!m_unit->database().execute(QLatin1String(statement)), statement);
}

void TestAccessReview::decisionsSayWhoAndWhenAndAreJournaled()
{
    const QString number = open(estate, "full");
    must(reviews().decide(number, {1, 3}, QStringLiteral("close"), QStringLiteral(" 不再使用 ")));
    Review made = review(number);
    QCOMPARE(made.decided(), 2);
    QCOMPARE(made.count(QStringLiteral("close")), 2);
    QCOMPARE(made.lines.at(0).remark, QStringLiteral("不再使用"));
    QCOMPARE(made.lines.at(0).decidedBy, QStringLiteral("officer"));
    QVERIFY(Clock::instantOf(made.lines.at(0).decidedAt).isValid());
    const auto entries = must(Journal(m_unit->database()).page({}, 0, 1));
    QCOMPARE(entries.first().record, number);
    QCOMPARE(entries.first().after.value(QLatin1String("lines")).toString(), QStringLiteral("1, 3"));

    must(reviews().decide(number, {1}, {}));
    made = review(number);
    QCOMPARE(made.decided(), 1);
    QVERIFY(made.lines.at(0).decidedBy.isEmpty());

    QVERIFY(!reviews().decide(number, {1, 99}, QStringLiteral("keep")));
    QCOMPARE(review(number).decided(), 1); // all lines or none
    QVERIFY(!reviews().decide(number, {1}, QStringLiteral("perhaps")));
}

void TestAccessReview::nothingIsDecidedAfterTheEnd_data()
{
    QTest::addColumn<bool>("finished");
    QTest::newRow("finished and signed") << true;
    QTest::newRow("called off") << false;
}

void TestAccessReview::nothingIsDecidedAfterTheEnd()
{
    QFETCH(bool, finished);
    const QString number = open(estate, "full");
    decideAll(number, "keep");
    if (finished)
        finish(number);
    else
        must(reviews().cancel(number, QStringLiteral("误开")));
    QVERIFY(!reviews().decide(number, {1}, QStringLiteral("close")));
    QVERIFY(!m_unit->database().execute(QStringLiteral("UPDATE review_lines SET decision = 'close'")));
    QVERIFY(!m_unit->database().execute(
        QStringLiteral(
            "INSERT INTO review_lines (review, line, account, cause, as_it_stood) VALUES (?, 99, '', "
            "'unknown', x'7b7d')"),
        {number}));
}

void TestAccessReview::finishingNeedsEveryLineAndTheOfficer()
{
    m_unit->addLogin(QStringLiteral("leader"), Role::Leader);
    const QString number = open(estate, "full");
    QVERIFY(!reviews().checkFinish(number, QStringLiteral("officer")));
    must(reviews().decide(number, {1, 2, 3}, QStringLiteral("keep")));
    const auto refused = reviews().checkFinish(number, QStringLiteral("officer"));
    QVERIFY(!refused);
    QVERIFY2(refused.error().text.contains(QLatin1Char('1')), qPrintable(refused.error().text));
    must(reviews().decide(number, {4}, QStringLiteral("keep")));
    QVERIFY(reviews().checkFinish(number, QStringLiteral("officer")));
    QCOMPARE(reviews().checkFinish(number, QStringLiteral("leader")).error().code, ErrorCode::Denied);
    const QString list = open(papers, "list");
    QVERIFY(!reviews().checkFinish(list, QStringLiteral("officer"))); // nothing was compared
}

void TestAccessReview::aFinishedReviewIsSignedAndDatesTheKept()
{
    const QString number = open(estate, "full");
    decideAll(number, "keep");
    const Review made = finish(number);
    QCOMPARE(made.state, QStringLiteral("finished"));
    QCOMPARE(made.signedBy, QStringLiteral("周安然"));
    const QString today = Clock::today().toString(Qt::ISODate);
    QCOMPARE(made.finishedOn, today);
    for (const ReviewLine &line : made.lines)
        QCOMPARE(m_unit->record(line.account).values.value(QLatin1String("reviewed_on")).toString(), today);
    const ReviewProof proof = must(reviews().proofOf(made));
    QVERIFY2(proof.isSigned() && proof.holds, qPrintable(proof.text));
    Review forged = made;
    forged.lines[0].decision = QStringLiteral("close");
    QVERIFY(!must(reviews().proofOf(forged)).holds);
    QVERIFY(must(verifyEverything(m_unit->vault())).damage.isEmpty());
}

void TestAccessReview::whatIsToBeChangedOrClosedBecomesAnAction()
{
    if (!Catalogue::find(QStringLiteral("actions")))
        QSKIP("the register of rectifications is not part of this program yet");
    m_unit->change(m_unit->number(estate),
                   {{QStringLiteral("administrator_a"), m_unit->number(QStringLiteral("陈立"))}});
    const QString number = open(estate, "full");
    must(reviews().decide(number, {1, 2}, QStringLiteral("keep")));
    must(reviews().decide(number, {3}, QStringLiteral("change"), QStringLiteral("改为个人账号")));
    must(reviews().decide(number, {4}, QStringLiteral("close")));
    finish(number);
    auto rows = must(m_unit->database().query(
        QStringLiteral("SELECT what, source, source_number, detail FROM actions ORDER BY id")));
    QVERIFY(rows.next());
    QVERIFY(rows.text(0).contains(QStringLiteral("window1")));
    QCOMPARE(rows.text(1), QStringLiteral("access_review"));
    QCOMPARE(rows.text(2), number);
    QVERIFY(rows.text(3).contains(QStringLiteral("改为个人账号")));
    QVERIFY(rows.next());
    QVERIFY(rows.text(0).contains(QStringLiteral("zengfan")));
    QVERIFY(!rows.next());
    // Nothing is closed in silence: that is for whoever carries the action out.
    QCOMPARE(m_unit->record(m_unit->number(QStringLiteral("zengfan@不动产登记系统")))
                 .values.value(QLatin1String("state"))
                 .toString(),
             QStringLiteral("active"));
}

void TestAccessReview::listsAreRead_data()
{
    QTest::addColumn<QStringList>("header");
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QStringList>("read"); // login, holder, rights, privileged, state
    QTest::newRow("labels of the register")
        << words("account person role_group state") << QStringList{} << QStringList{};
    QTest::newRow("what a Chinese system calls it")
        << words("用户名 姓名 角色 状态") << words("zengfan 曾凡 经办 启用")
        << words("zengfan 曾凡 经办 - active");
    QTest::newRow("what an English system calls it")
        << words("username fullname roles admin status") << words("sa Root dba yes disabled")
        << words("sa Root dba yes locked");
    QTest::newRow("in another order, with a column nobody knows")
        << words("备用 角色名称 登录账号") << words("x 经办 a01") << words("a01 - 经办 - -");
}

void TestAccessReview::listsAreRead()
{
    QFETCH(QStringList, header);
    QFETCH(QStringList, cells);
    QFETCH(QStringList, read);
    if (cells.isEmpty()) {
        QVERIFY(readAccountList(table({header}), QStringLiteral("a.csv")));
        return;
    }
    const AccountList list = must(readAccountList(table({header, cells}), QStringLiteral("a.csv")));
    QCOMPARE(int(list.accounts.size()), 1);
    const ListedAccount &one = list.accounts.first();
    const auto said = [](const QString &text) { return text.isEmpty() ? QStringLiteral("-") : text; };
    const QString privileged = !one.privileged   ? QStringLiteral("-")
                               : *one.privileged ? QStringLiteral("yes")
                                                 : QStringLiteral("no");
    QCOMPARE((QStringList{said(one.login), said(one.holder), said(one.rights), privileged, said(one.state)}),
             read);
    QCOMPARE(one.row, 2);
}

void TestAccessReview::faultyListsNameRowAndColumn_data()
{
    QTest::addColumn<QList<QStringList>>("rows");
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("column");
    using Rows = QList<QStringList>;
    QTest::newRow("no column of account names") << Rows{words("姓名 角色"), words("曾凡 经办")} << 1 << 0;
    QTest::newRow("an account without a name")
        << Rows{words("账号 姓名"), {QString(), QStringLiteral("曾凡")}} << 2 << 1;
    QTest::newRow("an account twice, in other letters")
        << Rows{words("账号 姓名"), words("Admin 甲"), words("b 乙"), words("admin 丙")} << 4 << 1;
    QTest::newRow("a state that nobody knows") << Rows{words("账号 状态"), words("a 休眠")} << 2 << 2;
    QTest::newRow("two columns of account names") << Rows{words("账号 用户名"), words("a b")} << 1 << 2;
}

void TestAccessReview::faultyListsNameRowAndColumn()
{
    QFETCH(QList<QStringList>, rows);
    QFETCH(int, row);
    QFETCH(int, column);
    const auto refused = readAccountList(table(rows), QStringLiteral("a.csv"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Invalid);
    QCOMPARE(refused.error().problems.first().row, row);
    QCOMPARE(refused.error().problems.first().column, column);
}

void TestAccessReview::differencesToTheListBecomeLines()
{
    const AccountList list =
        must(readAccountList(table({words("账号 姓名 角色 状态"), words("chenli 陈立 系统管理员 启用"),
                                    words("CHENLI2 陈立 经办 启用"), words("ghost 不明 系统管理员 启用")}),
                             QStringLiteral("公文系统.csv")));
    const QString number = open(papers, "list");
    const ListComparison said = must(reviews().compare(number, list));
    QCOMPARE(said.rows, 3);
    QCOMPARE(said.same, 1);
    QCOMPARE(said.unknown, 1);
    QCOMPARE(said.missing, 1);
    QCOMPARE(said.rights, 1);
    const Review made = review(number);
    QCOMPARE(linesOf(made), (QStringList{QStringLiteral("chenli2 rights"), QStringLiteral("ghost unknown"),
                                         QStringLiteral("zengfan missing")}));
    QCOMPARE(reviewFinding(made.lines.at(0)),
             QStringLiteral("Row 3 of the list: state Enabled, register Locked out."));
    QVERIFY(reviewFinding(made.lines.at(1)).contains(QStringLiteral("系统管理员")));
    QVERIFY(made.lines.at(1).account.isEmpty());
    QCOMPARE(made.source, QStringLiteral("公文系统.csv"));
    decideAll(number, "close");
}

void TestAccessReview::aListIsComparedOnceAReview()
{
    const AccountList list =
        must(readAccountList(table({words("账号"), words("chenli")}), QStringLiteral("one.csv")));
    const QString number = open(estate, "full");
    must(reviews().compare(number, list));
    QVERIFY(!reviews().compare(number, list));
    m_unit->addLogin(QStringLiteral("auditor"), Role::Auditor);
    m_unit->unlockAs(QStringLiteral("auditor"));
    QCOMPARE(reviews().compare(number, list).error().code, ErrorCode::Denied);
}

void TestAccessReview::aLongListIsComparedQuickly()
{
    const QString path = m_unit->folder() + QStringLiteral("/list.csv");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("账号,姓名,角色,状态\r\n");
    for (int i = 0; i < 20'000; ++i)
        file.write(QStringLiteral("user%1,人员%1,经办,启用\r\n").arg(i).toUtf8());
    file.close();
    const QString number = open(estate, "list");
    QElapsedTimer timer;
    timer.start();
    const AccountList list = must(readAccountList(path));
    const qint64 read = timer.restart();
    const ListComparison said = must(reviews().compare(number, list));
    const qint64 compared = timer.elapsed();
    QCOMPARE(said.unknown, 20'000);
    QCOMPARE(said.missing, 4);
    qInfo("read in %lld ms, compared and stored in %lld ms", read, compared);
    QVERIFY(read + compared < 60'000); // unoptimised, on a busy machine; bench_rights holds the real bound
}

void TestAccessReview::theModelKeepsALineInPlaceWhileItIsDecided()
{
    const QString number = open(estate, "full");
    ReviewLinesModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(review(number));
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.nextUndecided(3), 0);
    model.setFilter({true, false, {}});
    must(reviews().decide(number, {1}, QStringLiteral("keep")));
    model.show(review(number));
    QCOMPARE(model.rowCount(), 4); // it does not vanish under the reader's hands
    QCOMPARE(model.nextUndecided(0), 1);
    model.setFilter({true, false, {}});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.rowOfLine(1), -1);
    model.setFilter({false, true, {}});
    QCOMPARE(model.rowCount(), 0); // nothing odd about them
    model.setFilter({false, false, QStringLiteral("何敏")});
    QCOMPARE(model.rowCount(), 1);
}

void TestAccessReview::thePaperSaysEveryDecision()
{
    const QString number = open(estate, "full");
    decideAll(number, "keep");
    RegisterSheet sheet = must(reviewSheet(m_unit->vault(), number));
    QCOMPARE(int(sheet.rows.size()), 4);
    QVERIFY(!sheet.signatures.first().contains(QStringLiteral("周安然")));
    finish(number);
    sheet = must(reviewSheet(m_unit->vault(), number));
    QVERIFY(sheet.signatures.first().contains(QStringLiteral("周安然")));
    QVERIFY(sheet.identification.lines.last().contains(QStringLiteral("SM2")));
    for (const QStringList &row : sheet.rows)
        QCOMPARE(row.at(5), QStringLiteral("Keep"));
}

QTEST_GUILESS_MAIN(TestAccessReview)
#include "tst_accessreview.moc"
