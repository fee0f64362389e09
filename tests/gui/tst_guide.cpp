// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/language.h"
#include "tests/support/temporaryvault.h"
#include "tests/support/userhands.h"
#include "ui/guide/guidebook.h"
#include "ui/guide/guidescreens.h"
#include "ui/guide/guideview.h"
#include "ui/guide/guidewindow.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/machinesettings.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QDialog>
#include <QDir>
#include <QListWidget>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>
#include <QTextBlock>
#include <QTimer>

using namespace anguan;

namespace {

const QString zh = QString::fromLatin1(Language::chinese);
const QString en = QString::fromLatin1(Language::english);

QStringList files(const QString &language)
{
    QStringList names =
        QDir(language == zh ? QStringLiteral(":/docs/guide/zh") : QStringLiteral(":/docs/guide/en"))
            .entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name);
    for (QString &name : names)
        name.chop(3);
    return names;
}

void addPages()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("language");
    for (const QString &language : {zh, en}) {
        const QStringList pages = files(language);
        for (const QString &page : pages)
            QTest::newRow(qPrintable(language + QLatin1Char(' ') + page)) << page << language;
    }
}

} // namespace

/// The guide: its pages, and the window that F1 opens over the real console.
class TestGuide : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void theIndexListsEveryPageInBothLanguages();
    void aPageSaysSomething_data() { addPages(); }
    void aPageSaysSomething();
    void noLinkIsBroken_data() { addPages(); }
    void noLinkIsBroken();
    void everyScreenHasAPage();
    void f1OpensThePageOfTheScreen_data();
    void f1OpensThePageOfTheScreen();
    void f1HelpsBeforeUnlocking();
    void aLinkIsFollowedAndOneGoesBack();
    void theSearchFindsAndMarks();
    void theLanguageFollowsAndTheOtherOneCanBeRead();
    void thePageIsMadeLarger();
    void itIsSavedAsPdf_data();
    void itIsSavedAsPdf();
    void lockingClosesIt();
    void theKeysStayReachable();

private:
    GuideWindow *guide() const { return m_window->guide(); }
    void pressF1();
    void unlock();
    QStringList listed() const;

    std::unique_ptr<TemporaryVault> m_temporary;
    std::unique_ptr<MachineSettings> m_machine;
    std::unique_ptr<MainWindow> m_window;
};

void TestGuide::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("anguan-test"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_guide"));
    Theme::instance().install();
}

void TestGuide::init()
{
    QSettings().clear();
    QVERIFY(Language::install(zh));
    m_temporary = std::make_unique<TemporaryVault>();
    m_temporary->lock();
    m_machine = std::make_unique<MachineSettings>(m_temporary->folder() + QStringLiteral("/machine.ini"));
    m_window = std::make_unique<MainWindow>(*m_machine, standardScreens(*m_machine));
    m_window->resize(1366, 768);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->start(m_temporary->path());
}

void TestGuide::cleanup()
{
    m_window.reset();
    m_machine.reset();
    m_temporary.reset();
}

void TestGuide::unlock()
{
    Hands::type(m_window.get(), "loginEdit", QStringLiteral("officer"));
    Hands::type(m_window.get(), "passwordEdit", TemporaryVault::password);
    Hands::click(m_window.get(), "unlockButton");
    QTRY_VERIFY_WITH_TIMEOUT(m_window->console(), 20000);
}

void TestGuide::pressF1()
{
    m_window->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), m_window.get());
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    QTRY_VERIFY(guide() && guide()->isVisible());
    QTRY_COMPARE(QApplication::activeWindow(), guide());
}

QStringList TestGuide::listed() const
{
    QStringList titles;
    const auto *list = Hands::find<QListWidget>(guide(), "guideContents");
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->flags() & Qt::ItemIsEnabled)
            titles.append(list->item(row)->text().trimmed());
    }
    return titles;
}

void TestGuide::theIndexListsEveryPageInBothLanguages()
{
    QVERIFY(files(zh).size() > 20);
    QCOMPARE(files(en), files(zh));
    QStringList inOrder;
    for (const QString &language : {zh, en}) {
        QStringList pages;
        const QList<Guidebook::Entry> contents = Guidebook::contents(language);
        for (const Guidebook::Entry &entry : contents) {
            QVERIFY2(!entry.chapter.isEmpty() && !entry.title.isEmpty(), qPrintable(entry.page));
            pages.append(entry.page);
        }
        if (inOrder.isEmpty())
            inOrder = pages;
        QCOMPARE(pages, inOrder);
        pages.append(QString::fromLatin1(Guidebook::index));
        pages.sort();
        QCOMPARE(pages, files(language));
    }
}

void TestGuide::aPageSaysSomething()
{
    QFETCH(QString, page);
    QFETCH(QString, language);
    QVERIFY(!Guidebook::title(page, language).isEmpty());
    GuideView view;
    view.resize(800, 600);
    view.showPage(page, language);
    const QString text = view.toPlainText();
    QVERIFY2(text.size() > (language == zh ? 150 : 400), qPrintable(text));
    // Markup that was not understood would stand in the text.
    for (const char *mark : {"**", "](", "|---", "```", "# "})
        QVERIFY2(!text.contains(QLatin1String(mark)), mark);
}

void TestGuide::noLinkIsBroken()
{
    QFETCH(QString, page);
    QFETCH(QString, language);
    const QStringList links = Guidebook::links(Guidebook::text(page, language));
    for (const QString &link : links) {
        const QString target = Guidebook::pageOfLink(link);
        if (target.isEmpty())
            QVERIFY2(link.startsWith(QLatin1String(":/docs/pictures/")) && QFile::exists(link),
                     qPrintable(link));
        else
            QVERIFY2(Guidebook::has(target, language), qPrintable(link));
    }
}

void TestGuide::everyScreenHasAPage()
{
    const ScreenRegistry screens = standardScreens(*m_machine);
    QVERIFY(screens.size() > 10);
    for (const ScreenSpec &spec : screens) {
        const QString page = guidePageOfScreen(spec.id);
        QVERIFY2(Guidebook::has(page, zh) && Guidebook::has(page, en), qPrintable(spec.id));
    }
}

void TestGuide::f1OpensThePageOfTheScreen_data()
{
    QTest::addColumn<QString>("screen");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("heading");
    QTest::newRow("approvals, in Chinese") << "approvals" << zh << "approvals"
                                           << "审批";
    QTest::newRow("a register: its chapter") << "accounts" << zh << "chapter-access"
                                             << "权限台账";
    QTest::newRow("a register with a page of its own") << "plans" << zh << "plans"
                                                       << "应急预案";
    QTest::newRow("a screen on another's page") << "plan_versions" << en << "plans"
                                                << "Emergency plans";
    QTest::newRow("the journal, in English") << "journal" << en << "journal"
                                             << "Journal and verification";
    QTest::newRow("settings, in English") << "settings" << en << "settings"
                                          << "Settings";
}

void TestGuide::f1OpensThePageOfTheScreen()
{
    QFETCH(QString, screen);
    QFETCH(QString, language);
    QFETCH(QString, page);
    QFETCH(QString, heading);
    unlock();
    m_window->setLanguage(language);
    QTest::qWait(50); // the console is made anew in that language
    m_window->console()->open(screen);
    pressF1();
    QCOMPARE(guide()->page(), page);
    QCOMPARE(guide()->view()->document()->firstBlock().text(), heading);
    QVERIFY(guide()->windowTitle().startsWith(heading));
}

void TestGuide::f1HelpsBeforeUnlocking()
{
    pressF1();
    QCOMPARE(guide()->page(), QStringLiteral("first-run"));
    QVERIFY(!guide()->isModal());
}

void TestGuide::aLinkIsFollowedAndOneGoesBack()
{
    pressF1();
    GuideView *view = guide()->view();
    QTextCursor at = view->document()->find(QStringLiteral("导入已有台账"));
    QVERIFY(!at.isNull());
    view->setTextCursor(at);
    view->ensureCursorVisible();
    at.setPosition(at.selectionStart() + 2);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->cursorRect(at).center());
    QTRY_COMPARE(guide()->page(), QStringLiteral("exchange"));
    QCOMPARE(Hands::find<QListWidget>(guide(), "guideContents")->currentItem()->text().trimmed(),
             QStringLiteral("导入与导出"));
    QTest::keyClick(guide(), Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(guide()->page(), QStringLiteral("first-run"));
    QTest::keyClick(guide(), Qt::Key_Right, Qt::AltModifier);
    QTRY_COMPARE(guide()->page(), QStringLiteral("exchange"));
    QTest::keyClick(guide(), Qt::Key_Escape);
    QVERIFY(!guide()->isVisible());
}

void TestGuide::theSearchFindsAndMarks()
{
    pressF1();
    const qsizetype whole = listed().size();
    QTest::keyClick(guide(), Qt::Key_F, Qt::ControlModifier);
    Hands::type(guide(), "guideSearch", QStringLiteral("监交人"));
    QVERIFY(listed().contains(QStringLiteral("上岗离岗交接")));
    QVERIFY(!listed().contains(QStringLiteral("演练计时")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(guide()->page(), QStringLiteral("handovers"));
    QCOMPARE(guide()->view()->textCursor().selectedText(), QStringLiteral("监交人"));
    QVERIFY(!guide()->view()->extraSelections().isEmpty());
    Hands::type(guide(), "guideSearch", QStringLiteral("没有这个词吧"));
    QVERIFY(listed().isEmpty());
    QVERIFY(Hands::find<QLabel>(guide(), "guideSaid")->text().contains(QStringLiteral("没有这个词吧")));
    QTest::keyClick(guide(), Qt::Key_Escape);
    QCOMPARE(listed().size(), whole);
    QVERIFY(guide()->isVisible());
}

void TestGuide::theLanguageFollowsAndTheOtherOneCanBeRead()
{
    pressF1();
    const auto heading = [this] { return guide()->view()->document()->firstBlock().text(); };
    QCOMPARE(heading(), QStringLiteral("第一次使用与解锁"));
    Hands::click(guide(), "guideLanguageButton");
    QCOMPARE(heading(), QStringLiteral("First run and unlocking"));
    QVERIFY(listed().contains(QStringLiteral("Settings")));
    Hands::click(guide(), "guideLanguageButton");
    QCOMPARE(heading(), QStringLiteral("第一次使用与解锁"));
    m_window->setLanguage(en);
    QTRY_COMPARE(heading(), QStringLiteral("First run and unlocking"));
}

void TestGuide::thePageIsMadeLarger()
{
    pressF1();
    const auto size = [this] { return guide()->view()->document()->defaultFont().pixelSize(); };
    const int usual = size();
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(guide(), Qt::Key_Equal, Qt::ControlModifier);
    QTRY_VERIFY(size() > usual);
    QCOMPARE(Theme::instance().zoom(), 100); // the console behind it stays as it is
    QTest::keyClick(guide(), Qt::Key_0, Qt::ControlModifier);
    QTRY_COMPARE(size(), usual);
}

void TestGuide::itIsSavedAsPdf_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<int>("pagesAtLeast");
    QTest::newRow("this page") << "guideSavePage" << 1;
    QTest::newRow("the whole guide, a sheet to each page") << "guideSaveWhole" << int(files(zh).size());
}

void TestGuide::itIsSavedAsPdf()
{
    QFETCH(QString, action);
    QFETCH(int, pagesAtLeast);
    pressF1();
    const QString path = m_temporary->folder() + QStringLiteral("/guide.pdf");
    Ask::setNextPath(path);
    guide()->findChild<QAction *>(action)->trigger();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("%PDF-"));
    static const QRegularExpression sheet(QStringLiteral("/Type /Page\\s"));
    QVERIFY2(QString::fromLatin1(bytes).count(sheet) >= pagesAtLeast, qPrintable(path));
    Ask::setNextPath(m_temporary->folder() + QStringLiteral("/not/there.pdf"));
    guide()->findChild<QAction *>(QStringLiteral("guideSavePage"))->trigger();
    QVERIFY(Hands::find<QLabel>(guide(), "guideSaid")->text().contains(QStringLiteral("没有存到")));
}

void TestGuide::lockingClosesIt()
{
    unlock();
    pressF1();
    m_window->lock();
    QTRY_VERIFY(m_window->isLocked());
    QVERIFY(!guide()->isVisible());
}

void TestGuide::theKeysStayReachable()
{
    QString name;
    QTimer::singleShot(300, this, [&name] {
        if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget())) {
            name = dialog->objectName();
            dialog->reject();
        }
    });
    QTest::keyClick(m_window.get(), Qt::Key_F1, Qt::ShiftModifier);
    QTRY_COMPARE(name, QStringLiteral("keySheet"));
}

QTEST_MAIN(TestGuide)
#include "tst_guide.moc"
