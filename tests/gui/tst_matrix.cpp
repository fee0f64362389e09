// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/clock.h"
#include "models/base/language.h"
#include "models/items/accessgridmodel.h"
#include "models/items/accesslistmodel.h"
#include "models/items/brokenconflictsmodel.h"
#include "tests/support/rightsfixture.h"
#include "tests/support/userhands.h"
#include "ui/access/accessfilterbar.h"
#include "ui/access/matrixscreen.h"
#include "ui/printing/previewdialog.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTest>

using namespace anguan;

/// The matrix as an officer uses it: three ways to look, filters, keys, paper and table.
class TestMatrix : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void aPersonIsChosenAndAllTheyCanDoIsListed();
    void bySystemEveryoneWhoCanIsListed();
    void theWholeMatrixKeepsThePersonInSight();
    void typingNarrowsAndEscapeWidens();
    void privilegedOnlyLeavesThePrivileged();
    void enterOpensTheAccountAndWithKeysThePersonAndTheSystem();
    void enterOnACellWithTwoAccountsAsksWhich();
    void aChangedAccountShowsWithoutAsking();
    void whoBreaksARuleIsMarkedListedAndMended();
    void anEmptyVaultSaysWhatBelongsHere();
    void printShowsTheListOnPaper();
    void exportWritesWhatIsSeen();

private:
    void picture(const char *name);
    QTabBar *pivots() { return Hands::find<QTabBar>(m_screen.get(), "pivotTabs"); }

    std::unique_ptr<RightsFixture> m_unit;
    std::unique_ptr<MatrixScreen> m_screen;
};

void TestMatrix::initTestCase()
{
    Theme::instance().install();
    Theme::instance().setScheme(schemeOf(qEnvironmentVariable("ANGUAN_THEME", QStringLiteral("light"))));
    QVERIFY(Language::install(QStringLiteral("zh_CN")));
}

void TestMatrix::init()
{
    m_unit = std::make_unique<RightsFixture>();
    m_screen = std::make_unique<MatrixScreen>(m_unit->vault());
    m_screen->resize(1170, 660);
    m_screen->show();
    m_screen->activate();
    QVERIFY(QTest::qWaitForWindowExposed(m_screen.get()));
}

void TestMatrix::cleanup()
{
    m_screen.reset();
    m_unit.reset();
}

/// For looking at: ANGUAN_PICTURES names a folder.
void TestMatrix::picture(const char *name)
{
    const QString folder = qEnvironmentVariable("ANGUAN_PICTURES");
    if (folder.isEmpty())
        return;
    QTest::qWait(50);
    m_screen->grab().save(QStringLiteral("%1/%2.png").arg(folder, QLatin1String(name)));
}

void TestMatrix::aPersonIsChosenAndAllTheyCanDoIsListed()
{
    auto *subjects = Hands::find<QListView>(m_screen.get(), "subjectList");
    QCOMPARE(subjects->model()->rowCount(), 5); // everybody, then four who hold an account
    QCOMPARE(m_screen->list()->rowCount(), 7);
    picture("matrix-everybody");
    subjects->setFocus();
    QTest::keyClick(subjects, Qt::Key_Down);
    QCOMPARE(subjects->currentIndex().data().toString(), QStringLiteral("陈立"));
    QCOMPARE(m_screen->list()->rowCount(), 3);
    QCOMPARE(m_screen->currentItem(), m_unit->number(QStringLiteral("陈立")));
    QTest::keyClick(subjects, Qt::Key_Return);
    QVERIFY(Hands::find<QTableView>(m_screen.get(), "accessList")->hasFocus());
    picture("matrix-person");
}

void TestMatrix::bySystemEveryoneWhoCanIsListed()
{
    pivots()->setFocus();
    QTest::keyClick(pivots(), Qt::Key_Right);
    QCOMPARE(m_screen->filters()->pivot(), AccessPivot::System);
    m_screen->openItem(m_unit->number(QStringLiteral("公文系统")));
    QCOMPARE(m_screen->list()->rowCount(), 3);
    picture("matrix-system");
    // From an account one comes to its holder.
    m_screen->openItem(m_unit->number(QStringLiteral("zengfan@公文系统")));
    QCOMPARE(m_screen->filters()->pivot(), AccessPivot::Person);
    QCOMPARE(m_screen->currentItem(), m_unit->number(QStringLiteral("曾凡")));
}

void TestMatrix::theWholeMatrixKeepsThePersonInSight()
{
    m_screen->filters()->setPivot(AccessPivot::Grid);
    auto *grid = Hands::find<QTableView>(m_screen.get(), "accessGrid");
    QCOMPARE(m_screen->grid()->rowCount(), 4);
    QCOMPARE(m_screen->grid()->columnCount(), 2);
    QVERIFY(grid->verticalHeader()->isVisible());
    const QStringList lines = m_screen->grid()->index(0, 0).data(AccessGridModel::LinesRole).toStringList();
    QVERIFY(!lines.isEmpty());
    picture("matrix-grid");
    grid->setFocus();
    QTest::keyClick(grid, Qt::Key_Right);
    QTest::keyClick(grid, Qt::Key_Down);
    QCOMPARE(grid->currentIndex(), m_screen->grid()->index(1, 1));
}

void TestMatrix::typingNarrowsAndEscapeWidens()
{
    m_screen->focusFilter();
    QTest::keyClicks(m_screen->filters()->text(), QStringLiteral("zengfan"));
    QCOMPARE(m_screen->list()->rowCount(), 2);
    QVERIFY(m_screen->stepBack());
    QCOMPARE(m_screen->list()->rowCount(), 7);
    QVERIFY(!m_screen->stepBack());
    QTest::keyClicks(m_screen->filters()->text(), QStringLiteral("nobody-like-that"));
    QVERIFY(Hands::sees(m_screen.get(), "clearAccessFilters"));
    picture("matrix-no-match");
    Hands::click(m_screen.get(), "clearAccessFilters");
    QCOMPARE(m_screen->list()->rowCount(), 7);
    auto *state = Hands::find<QComboBox>(m_screen.get(), "accessState");
    state->setCurrentIndex(state->findData(QStringLiteral("closed")));
    QCOMPARE(m_screen->list()->rowCount(), 1);
    auto *department = Hands::find<QComboBox>(m_screen.get(), "accessDepartment");
    department->setCurrentIndex(department->findData(m_unit->number(QStringLiteral("信息中心"))));
    QCOMPARE(m_screen->filters()->filterInWords(), QStringLiteral("信息中心、已停用"));
}

void TestMatrix::privilegedOnlyLeavesThePrivileged()
{
    Hands::find<QCheckBox>(m_screen.get(), "privilegedOnly")->click();
    QCOMPARE(m_screen->list()->rowCount(), 2);
    QCOMPARE(Hands::find<QLabel>(m_screen.get(), "accessCount")->text(), QStringLiteral("2 / 8 个账号"));
}

void TestMatrix::enterOpensTheAccountAndWithKeysThePersonAndTheSystem()
{
    QSignalSpy opened(m_screen.get(), &Screen::openRequested);
    m_screen->openItem(m_unit->number(QStringLiteral("曾凡")));
    auto *list = Hands::find<QTableView>(m_screen.get(), "accessList");
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    QTest::keyClick(list, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClick(list, Qt::Key_Return, Qt::ControlModifier);
    Hands::click(m_screen.get(), "openPerson");
    QStringList numbers;
    for (const QList<QVariant> &call : opened)
        numbers << call.first().toString();
    QCOMPARE(int(numbers.size()), 4);
    QVERIFY(numbers.at(0).startsWith(QLatin1String("ACC-")));
    QCOMPARE(numbers.at(1), m_unit->number(QStringLiteral("曾凡")));
    QVERIFY(numbers.at(2).startsWith(QLatin1String("SYS-")));
    QCOMPARE(numbers.at(3), m_unit->number(QStringLiteral("曾凡")));
}

void TestMatrix::enterOnACellWithTwoAccountsAsksWhich()
{
    QSignalSpy opened(m_screen.get(), &Screen::openRequested);
    m_screen->filters()->setPivot(AccessPivot::Grid);
    auto *grid = Hands::find<QTableView>(m_screen.get(), "accessGrid");
    int column = 0;
    while (m_screen->grid()->accountsAt(m_screen->grid()->index(0, column)).size() != 2)
        QVERIFY(++column < 2);
    grid->setCurrentIndex(m_screen->grid()->index(0, column));
    grid->setFocus();
    QTest::keyClick(grid, Qt::Key_Return);
    auto *menu = m_screen->findChild<QMenu *>(QStringLiteral("accountMenu"));
    QVERIFY(menu && menu->actions().size() == 2);
    menu->actions().last()->trigger();
    menu->close();
    QCOMPARE(opened.size(), 1);
}

void TestMatrix::aChangedAccountShowsWithoutAsking()
{
    m_unit->change(m_unit->number(QStringLiteral("zengfan@公文系统")),
                   {{QStringLiteral("state"), QStringLiteral("closed")},
                    {QStringLiteral("closed_on"), QStringLiteral("2026-05-01")}});
    QTRY_COMPARE(m_screen->list()->rowCount(), 6);
}

void TestMatrix::whoBreaksARuleIsMarkedListedAndMended()
{
    QVERIFY(!pivots()->tabText(int(AccessPivot::Broken)).contains(QLatin1Char('1')));
    // Whoever administers a system audits it too: built in, no rule of the unit is needed.
    m_unit->account(QStringLiteral("公文系统"), QStringLiteral("chenli-aud"), QStringLiteral("陈立"),
                    QStringLiteral("审计员"));
    QTRY_VERIFY(
        m_screen->broken()->rowCount() == 0 &&
        pivots()->tabText(int(AccessPivot::Broken)).contains(QRegularExpression(QStringLiteral("\\d"))));
    Hands::find<QCheckBox>(m_screen.get(), "brokenOnly")->click();
    QVERIFY(m_screen->list()->rowCount() >= 2);
    for (int row = 0; row < m_screen->list()->rowCount(); ++row)
        QVERIFY(m_screen->list()->index(row, 0).data(AccessListModel::BrokenRole).toBool());
    picture("matrix-broken-marked");
    m_screen->filters()->clear();

    m_screen->filters()->setPivot(AccessPivot::Broken);
    auto *list = Hands::find<QTableView>(m_screen.get(), "brokenList");
    QVERIFY(m_screen->broken()->rowCount() >= 1);
    const BrokenConflict broken = *m_screen->broken()->broken(0);
    QCOMPARE(broken.person, m_unit->number(QStringLiteral("陈立")));
    picture("matrix-broken");
    QSignalSpy opened(m_screen.get(), &Screen::openRequested);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    if (auto *menu = m_screen->findChild<QMenu *>(QStringLiteral("brokenMenu"))) {
        menu->actions().first()->trigger();
        menu->close();
    }
    QCOMPARE(opened.size(), 1);
    QVERIFY(broken.records.contains(opened.first().first().toString()));

    // Mended, it is gone from the list without asking.
    m_unit->change(m_unit->number(QStringLiteral("chenli-aud@公文系统")),
                   {{QStringLiteral("state"), QStringLiteral("closed")},
                    {QStringLiteral("closed_on"), Clock::today().toString(Qt::ISODate)}});
    QTRY_COMPARE(m_screen->broken()->rowCount(), 0);
    picture("matrix-nothing-broken");
}

void TestMatrix::anEmptyVaultSaysWhatBelongsHere()
{
    TemporaryVault empty;
    MatrixScreen screen(empty.vault());
    screen.show();
    screen.activate();
    bool isSaid = false;
    for (const QLabel *label : screen.findChildren<QLabel *>())
        isSaid |= label->isVisible() && label->text().contains(QStringLiteral("H12"));
    QVERIFY(isSaid);
}

void TestMatrix::printShowsTheListOnPaper()
{
    m_screen->openItem(m_unit->number(QStringLiteral("陈立")));
    Hands::click(m_screen.get(), "printAccess");
    auto *preview = m_screen->findChild<PreviewDialog *>();
    QVERIFY(preview);
    QCOMPARE(preview->paper().title, QStringLiteral("陈立的权限清单"));
    QVERIFY(preview->paper().landscape);
    preview->close();
}

void TestMatrix::exportWritesWhatIsSeen()
{
    const QString path = m_unit->folder() + QStringLiteral("/matrix.csv");
    Ask::setNextPath(path);
    QTest::keyClicks(m_screen->filters()->text(), QStringLiteral("zengfan"));
    Hands::click(m_screen.get(), "exportAccess");
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(int(file.readAll().count('\n')), 3); // the header and two accounts
}

QTEST_MAIN(TestMatrix)
#include "tst_matrix.moc"
