// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/language.h"
#include "models/items/reviewlinesmodel.h"
#include "tests/support/rightsfixture.h"
#include "tests/support/userhands.h"
#include "ui/access/newreviewdialog.h"
#include "ui/access/reviewscreen.h"
#include "ui/access/reviewsheet.h"
#include "ui/printing/previewdialog.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/desksign.h"
#include "ui/widgets/editors/referencepicker.h"
#include "ui/widgets/passwordfield.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

using namespace anguan;

/// A review from "new" to the signature, by keyboard; and a list out of a system.
class TestReview : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void aReviewIsOpenedDecidedByKeyboardAndSigned();
    void aWrongPasswordIsSaidAndNothingIsSigned();
    void severalLinesAreDecidedAtOnceWithARemark();
    void lettersTypedIntoTheRemarkDecideNothing();
    void differencesToAListAreLinesToDecide();
    void aFaultyListIsShownByRowAndOpensNothing();
    void aSecondReviewOfASystemIsRefusedInPlace();
    void calledOffItSaysSoAndIsNotDecided();
    void anAuditorOnlyReads();
    void aSystemsPageOpensTheDialogWithIt();
    void printShowsTheSheet();

private:
    void open(const QString &login = {});
    void startNew(const QString &system, const char *kind, const QString &list = {});
    QTableView *lines() { return Hands::find<QTableView>(m_screen.get(), "reviewLines"); }
    QString progress() { return Hands::find<QLabel>(m_screen.get(), "reviewProgress")->text(); }
    void sign(const QString &password);
    void picture(const char *name);
    const Review &review() { return m_screen->sheet()->model()->review(); }

    std::unique_ptr<RightsFixture> m_unit;
    std::unique_ptr<ReviewScreen> m_screen;
};

void TestReview::initTestCase()
{
    Theme::instance().install();
    Theme::instance().setScheme(schemeOf(qEnvironmentVariable("ANGUAN_THEME", QStringLiteral("light"))));
    QVERIFY(Language::install(QStringLiteral("zh_CN")));
}

void TestReview::init()
{
    m_unit = std::make_unique<RightsFixture>();
    open();
}

void TestReview::cleanup()
{
    m_screen.reset();
    m_unit.reset();
}

void TestReview::open(const QString &login)
{
    m_screen.reset();
    if (!login.isEmpty())
        m_unit->unlockAs(login);
    m_screen = std::make_unique<ReviewScreen>(m_unit->vault());
    m_screen->resize(1170, 660);
    m_screen->show();
    m_screen->activate();
    QVERIFY(QTest::qWaitForWindowExposed(m_screen.get()));
}

/// For looking at: ANGUAN_PICTURES names a folder.
void TestReview::picture(const char *name)
{
    const QString folder = qEnvironmentVariable("ANGUAN_PICTURES");
    if (folder.isEmpty())
        return;
    QTest::qWait(50);
    m_screen->grab().save(QStringLiteral("%1/%2.png").arg(folder, QLatin1String(name)));
}

void TestReview::startNew(const QString &system, const char *kind, const QString &list)
{
    m_screen->createNew();
    auto *dialog = m_screen->findChild<NewReviewDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->isVisible());
    dialog->system()->setNumber(m_unit->number(system));
    dialog->setKind(QLatin1String(kind));
    if (!list.isEmpty()) {
        Ask::setNextPath(list);
        Hands::click(dialog, "chooseListButton");
    }
    Hands::click(dialog, "openReviewButton");
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void TestReview::sign(const QString &password)
{
    auto *field = Hands::find<PasswordField>(m_screen.get(), "deskPassword");
    field->clear();
    QTest::keyClicks(field->edit(), password);
    Hands::click(m_screen.get(), "deskSignButton");
}

void TestReview::aReviewIsOpenedDecidedByKeyboardAndSigned()
{
    QVERIFY(Hands::sees(m_screen.get(), "newReviewFromEmpty"));
    picture("review-empty");
    startNew(QStringLiteral("不动产登记系统"), "full");
    QCOMPARE(int(review().lines.size()), 4);
    QCOMPARE(progress(), QStringLiteral("0 / 4"));
    QVERIFY(!Hands::sees(m_screen.get(), "deskSign"));
    lines()->setFocus();
    picture("review-open");
    // After each key the next line that waits is current.
    QTest::keyClick(lines(), Qt::Key_K);
    QCOMPARE(lines()->currentIndex().row(), 1);
    QTest::keyClick(lines(), Qt::Key_X);
    QTest::keyClick(lines(), Qt::Key_C);
    QCOMPARE(progress(), QStringLiteral("3 / 4"));
    picture("review-under-way");
    QVERIFY(!Hands::sees(m_screen.get(), "deskSign"));
    QTest::keyClick(lines(), Qt::Key_K);
    QCOMPARE(progress(), QStringLiteral("4 / 4"));
    QStringList decisions;
    for (const ReviewLine &line : review().lines)
        decisions << line.decision;
    QCOMPARE(decisions.join(QLatin1Char(' ')), QStringLiteral("keep close change keep"));
    // A second thought.
    lines()->setCurrentIndex(m_screen->sheet()->model()->index(1, 0));
    QTest::keyClick(lines(), Qt::Key_Backspace);
    QVERIFY(!Hands::sees(m_screen.get(), "deskSign"));
    QTest::keyClick(lines(), Qt::Key_K);
    QVERIFY(Hands::sees(m_screen.get(), "deskSign"));
    lines()->setCurrentIndex(m_screen->sheet()->model()->index(2, 0));
    QTest::keyClick(lines(), Qt::Key_K);
    picture("review-to-sign");
    sign(TemporaryVault::password);
    QTRY_COMPARE(review().state, QStringLiteral("finished"));
    QVERIFY(!Hands::sees(m_screen.get(), "deskSign"));
    QVERIFY(!Hands::sees(m_screen.get(), "decideKeep"));
    QTRY_VERIFY(
        Hands::find<QLabel>(m_screen.get(), "reviewProof")->text().contains(QStringLiteral("周安然")));
    picture("review-signed");
    QTest::keyClick(lines(), Qt::Key_X);
    QCOMPARE(review().count(QStringLiteral("keep")), 4);
}

void TestReview::aWrongPasswordIsSaidAndNothingIsSigned()
{
    startNew(QStringLiteral("公文系统"), "full");
    lines()->setFocus();
    lines()->selectAll();
    QTest::keyClick(lines(), Qt::Key_K);
    sign(QStringLiteral("wrong-password"));
    QTRY_VERIFY(!Hands::find<Banner>(m_screen.get(), "deskBanner")->sentence().isEmpty());
    QTRY_COMPARE(Hands::find<Banner>(m_screen.get(), "deskBanner")->tone(), Tone::Late);
    QVERIFY(review().isOpen());
    sign({});
    QVERIFY(review().isOpen());
}

void TestReview::severalLinesAreDecidedAtOnceWithARemark()
{
    startNew(QStringLiteral("不动产登记系统"), "full");
    lines()->setFocus();
    lines()->selectAll();
    QTest::keyClicks(Hands::find<QLineEdit>(m_screen.get(), "reviewRemark"), QStringLiteral("2026 review"));
    Hands::click(m_screen.get(), "decideKeep");
    QCOMPARE(progress(), QStringLiteral("4 / 4"));
    for (const ReviewLine &line : review().lines)
        QCOMPARE(line.remark, QStringLiteral("2026 review"));
    QVERIFY(Hands::find<QLineEdit>(m_screen.get(), "reviewRemark")->text().isEmpty());
    Hands::find<QCheckBox>(m_screen.get(), "undecidedOnly")->click();
    QCOMPARE(m_screen->sheet()->model()->rowCount(), 0);
    QVERIFY(m_screen->stepBack());
    QCOMPARE(m_screen->sheet()->model()->rowCount(), 4);
}

void TestReview::lettersTypedIntoTheRemarkDecideNothing()
{
    startNew(QStringLiteral("不动产登记系统"), "full");
    QTest::keyClicks(Hands::find<QLineEdit>(m_screen.get(), "reviewRemark"), QStringLiteral("kcx"));
    QTest::keyClicks(Hands::find<QLineEdit>(m_screen.get(), "reviewText"), QStringLiteral("x"));
    QCOMPARE(review().decided(), 0);
    // Nor does a shortcut of another meaning.
    lines()->setFocus();
    QTest::keyClick(lines(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(review().decided(), 0);
}

void TestReview::differencesToAListAreLinesToDecide()
{
    const QString path = m_unit->folder() + QStringLiteral("/gwxt.csv");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("账号,姓名,角色,状态\r\nchenli,陈立,系统管理员,启用\r\nghost,不明,系统管理员,启用\r\n"
               "zengfan,曾凡,审批,启用\r\n");
    file.close();
    startNew(QStringLiteral("公文系统"), "list", path);
    QCOMPARE(int(review().lines.size()), 3); // unknown, other rights, missing
    QCOMPARE(review().source, QStringLiteral("gwxt.csv"));
    picture("review-list");
    QVERIFY(!Hands::sees(m_screen.get(), "compareListButton"));
    auto *open = Hands::find<QPushButton>(m_screen.get(), "openReviewedAccount");
    QSignalSpy opened(m_screen.get(), &Screen::openRequested);
    for (int row = 0; row < 3; ++row) {
        lines()->setCurrentIndex(m_screen->sheet()->model()->index(row, 0));
        QCOMPARE(open->isEnabled(), !m_screen->sheet()->model()->line(row)->account.isEmpty());
        QTest::keyClick(lines(), Qt::Key_Return);
    }
    QCOMPARE(opened.size(), 2); // the register does not know one of them
}

void TestReview::aFaultyListIsShownByRowAndOpensNothing()
{
    const QString path = m_unit->folder() + QStringLiteral("/faulty.csv");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("账号,状态\r\na,启用\r\na,启用\r\nb,休眠\r\n");
    file.close();
    m_screen->createNew();
    auto *dialog = m_screen->findChild<NewReviewDialog *>();
    QTRY_VERIFY(dialog && dialog->isVisible());
    dialog->system()->setNumber(m_unit->number(QStringLiteral("公文系统")));
    Ask::setNextPath(path);
    Hands::click(dialog, "chooseListButton");
    auto *problems = Hands::find<QTableWidget>(dialog, "listProblems");
    QCOMPARE(problems->rowCount(), 2);
    QCOMPARE(problems->item(0, 0)->text(), QStringLiteral("3"));
    QCOMPARE(problems->item(1, 0)->text(), QStringLiteral("4"));
    QVERIFY(!Hands::find<QPushButton>(dialog, "openReviewButton")->isEnabled());
    if (const QString folder = qEnvironmentVariable("ANGUAN_PICTURES"); !folder.isEmpty())
        dialog->grab().save(folder + QStringLiteral("/review-faulty-list.png"));
    Hands::click(dialog, "reviewBack");
    QVERIFY(m_screen->sheet()->number().isEmpty());
}

void TestReview::aSecondReviewOfASystemIsRefusedInPlace()
{
    startNew(QStringLiteral("公文系统"), "full");
    const QString first = m_screen->sheet()->number();
    m_screen->createNew();
    auto *dialog = m_screen->findChild<NewReviewDialog *>();
    QTRY_VERIFY(dialog && dialog->isVisible());
    dialog->system()->setNumber(m_unit->number(QStringLiteral("公文系统")));
    Hands::click(dialog, "openReviewButton");
    QVERIFY(dialog->isVisible());
    bool isSaid = false;
    for (const Banner *banner : dialog->findChildren<Banner *>())
        isSaid |= banner->sentence().contains(first);
    QVERIFY(isSaid);
    Hands::click(dialog, "reviewBack");
}

void TestReview::calledOffItSaysSoAndIsNotDecided()
{
    startNew(QStringLiteral("公文系统"), "full");
    Ask::setNextReason(QStringLiteral("范围有误"));
    Hands::click(m_screen.get(), "callOffReview");
    QCOMPARE(review().state, QStringLiteral("cancelled"));
    QTest::keyClick(lines(), Qt::Key_K);
    QCOMPARE(review().decided(), 0);
}

void TestReview::anAuditorOnlyReads()
{
    startNew(QStringLiteral("公文系统"), "full");
    m_unit->addLogin(QStringLiteral("auditor"), Role::Auditor, QStringLiteral("何静"));
    open(QStringLiteral("auditor"));
    QCOMPARE(int(review().lines.size()), 3);
    QVERIFY(!Hands::sees(m_screen.get(), "newReview"));
    QVERIFY(!Hands::sees(m_screen.get(), "decideKeep"));
    lines()->setFocus();
    QTest::keyClick(lines(), Qt::Key_K);
    QCOMPARE(review().decided(), 0);
}

void TestReview::aSystemsPageOpensTheDialogWithIt()
{
    m_screen->openForm({}, {}, {{QStringLiteral("system"), m_unit->number(QStringLiteral("公文系统"))}});
    auto *dialog = m_screen->findChild<NewReviewDialog *>();
    QTRY_VERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->system()->number(), m_unit->number(QStringLiteral("公文系统")));
    Hands::click(dialog, "openReviewButton");
    QCOMPARE(int(review().lines.size()), 3);
}

void TestReview::printShowsTheSheet()
{
    startNew(QStringLiteral("公文系统"), "full");
    Hands::click(m_screen.get(), "printReview");
    auto *preview = m_screen->findChild<PreviewDialog *>();
    QVERIFY(preview);
    QCOMPARE(preview->paper().title, QStringLiteral("“公文系统”账号权限复核单"));
    preview->close();
}

QTEST_MAIN(TestReview)
#include "tst_review.moc"
