// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/language.h"
#include "tests/gui/fakescreen.h"
#include "tests/support/temporaryvault.h"
#include "tests/support/userhands.h"
#include "ui/shell/actions.h"
#include "ui/shell/autolock.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigation.h"
#include "ui/unlock/unlockpage.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/machinesettings.h"
#include "ui/widgets/openedcopies.h"
#include "ui/widgets/statusline.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QClipboard>
#include <QMenu>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace anguan;

class TestShell : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void whatARoleMayNotIsNotOffered_data();
    void whatARoleMayNotIsNotOffered();
    void lockingKeepsWhatIsTypedAndComesBackToTheField();
    void anotherPersonStartsAfresh();
    void lockingDestroysPagesAndVaultAndWipesTheClipboard();
    void lockingGoesThroughAnOpenQuestion();
    void idleTimeLocksAfterACountdown();
    void aKeyStopsTheCountdown();
    void theLanguageSwitchesAndNothingTypedIsLost();
    void oneGoesBackAndForward();
    void escapeGoesOneStepBack();
    void f6GoesRoundThePanes();
    void everyActionDoesSomething();
    void mnemonicsAreUnique_data();
    void mnemonicsAreUnique();
    void commandsAreFoundInEveryWriting_data();
    void commandsAreFoundInEveryWriting();
    void aDisabledCommandSaysWhy();
    void zoomAndThemeAreKept();

private:
    ScreenRegistry screens() const;
    void openAs(const QString &login);
    void unlock(const QString &login);
    QLineEdit *line(const char *name) const { return Hands::find<QLineEdit>(m_window.get(), name); }

    std::unique_ptr<TemporaryVault> m_temporary;
    std::unique_ptr<MachineSettings> m_machine;
    std::unique_ptr<MainWindow> m_window;
};

namespace {

ScreenSpec fake(const QString &id, std::optional<Act> who, std::optional<Role> startFor = std::nullopt)
{
    ScreenSpec spec;
    spec.id = id;
    spec.title = [id] { return id; };
    spec.icon = QStringLiteral("system");
    spec.who = who;
    spec.creates = Act::EditRecords;
    spec.make = [id](Vault &vault) -> Screen * { return new FakeScreen(vault, id); };
    spec.startFor = startFor;
    return spec;
}

} // namespace

ScreenRegistry TestShell::screens() const
{
    return {fake(QStringLiteral("papers"), Act::ReadRecords, Role::Leader),
            fake(QStringLiteral("systems"), Act::ReadRecords, Role::Officer),
            fake(QStringLiteral("logins"), Act::ManageLogins)};
}

void TestShell::initTestCase()
{
    Theme::instance().install();
}

void TestShell::init()
{
    QVERIFY(Language::install(QString::fromLatin1(Language::chinese)));
    m_temporary = std::make_unique<TemporaryVault>();
    m_temporary->addEverybody();
    m_temporary->lock();
    m_machine = std::make_unique<MachineSettings>(m_temporary->folder() + QStringLiteral("/machine.ini"));
    m_window = std::make_unique<MainWindow>(*m_machine, screens());
    m_window->resize(1366, 768);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestShell::cleanup()
{
    m_window.reset();
    m_machine.reset();
    m_temporary.reset();
    Theme::instance().setZoom(100);
    Theme::instance().setScheme(Scheme::Light);
}

void TestShell::openAs(const QString &login)
{
    m_window->start(m_temporary->path());
    unlock(login);
}

void TestShell::unlock(const QString &login)
{
    Hands::type(m_window.get(), "loginEdit", login);
    Hands::type(m_window.get(), "passwordEdit", TemporaryVault::password);
    Hands::click(m_window.get(), "unlockButton");
    QTRY_VERIFY_WITH_TIMEOUT(m_window->console(), 20000);
}

void TestShell::whatARoleMayNotIsNotOffered_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<bool>("seesLogins");
    QTest::addColumn<QString>("start");
    QTest::newRow("the officer keeps the logins")
        << QStringLiteral("officer") << true << QStringLiteral("systems");
    QTest::newRow("the leader starts at what waits")
        << QStringLiteral("leader") << false << QStringLiteral("papers");
    QTest::newRow("the auditor changes nothing")
        << QStringLiteral("auditor") << false << QStringLiteral("papers");
}

void TestShell::whatARoleMayNotIsNotOffered()
{
    QFETCH(QString, login);
    QFETCH(bool, seesLogins);
    QFETCH(QString, start);
    openAs(login);
    QCOMPARE(m_window->console()->offered().contains(QStringLiteral("logins")), seesLogins);
    QCOMPARE(Hands::sees(m_window.get(), "nav_logins"), seesLogins);
    QCOMPARE(m_window->console()->place().screen, start);
    const QAction *create = m_window->actions().action(QStringLiteral("new"));
    QCOMPARE(create->isEnabled(), login == QLatin1String("officer"));
    QCOMPARE(ActionSet::whyNot(create).isEmpty(), create->isEnabled());
}

void TestShell::lockingKeepsWhatIsTypedAndComesBackToTheField()
{
    openAs(QStringLiteral("officer"));
    Hands::click(m_window.get(), "nav_papers");
    QTest::keyClicks(line("papers_first"), QStringLiteral("half a sen"));
    line("papers_second")->setFocus();
    QTest::keyClicks(line("papers_second"), QStringLiteral("and this"));
    m_window->console()->open(QStringLiteral("papers"), QStringLiteral("PAP-2026-0007"));
    line("papers_second")->setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
    QVERIFY(m_window->isLocked());
    QVERIFY(FakeScreen::kept);
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("passwordEdit"));
    unlock(QStringLiteral("officer"));
    QCOMPARE(m_window->console()->place().screen, QStringLiteral("papers"));
    QCOMPARE(m_window->console()->place().item, QStringLiteral("PAP-2026-0007"));
    QCOMPARE(line("papers_first")->text(), QStringLiteral("half a sen"));
    QCOMPARE(line("papers_second")->text(), QStringLiteral("and this"));
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("papers_second"));
}

void TestShell::anotherPersonStartsAfresh()
{
    openAs(QStringLiteral("officer"));
    QTest::keyClicks(line("systems_first"), QStringLiteral("the officer's"));
    m_window->lock();
    unlock(QStringLiteral("leader"));
    QCOMPARE(m_window->console()->place().screen, QStringLiteral("papers"));
    Hands::click(m_window.get(), "nav_systems");
    QVERIFY(line("systems_first")->text().isEmpty());
}

void TestShell::lockingDestroysPagesAndVaultAndWipesTheClipboard()
{
    openAs(QStringLiteral("officer"));
    QTest::keyClicks(line("systems_first"), QStringLiteral("10.1.2.3"));
    line("systems_first")->selectAll();
    line("systems_first")->copy();
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("10.1.2.3"));
    const int before = FakeScreen::destroyed;
    QSignalSpy gone(m_window->vault(), &QObject::destroyed);
    OpenedCopies::setPlace(m_temporary->folder() + QStringLiteral("/opened"));
    OpenedCopies::setOpener([](const QString &) { return true; });
    const auto copy =
        OpenedCopies::instance().open(QStringLiteral("a.txt"), [](QIODevice &) { return Result<void>(); });
    QVERIFY(copy && QFileInfo::exists(*copy));
    m_window->lock();
    QVERIFY(!QFileInfo::exists(m_temporary->folder() + QStringLiteral("/opened")));
    QCOMPARE(FakeScreen::destroyed, before + 1);
    QCOMPARE(gone.size(), 1);
    QVERIFY(!m_window->vault());
    QVERIFY(!m_window->console());
    QVERIFY(QApplication::clipboard()->text().isEmpty());
    for (const QAction *action : m_window->actions().all())
        QVERIFY2(action->isEnabled() == ActionSet::whyNot(action).isEmpty(),
                 qPrintable(action->objectName()));
    QVERIFY(!m_window->actions().action(QStringLiteral("search"))->isEnabled());
}

void TestShell::lockingGoesThroughAnOpenQuestion()
{
    openAs(QStringLiteral("officer"));
    QTimer::singleShot(0, m_window.get(), [this] {
        QTRY_VERIFY(QApplication::activeModalWidget());
        m_window->lock();
    });
    const int answer = Ask::choose(
        m_window->console(),
        {QStringLiteral("?"), QStringLiteral("?"), {{QStringLiteral("do it")}, {QStringLiteral("go back")}}});
    QCOMPARE(answer, 1);
    QTRY_VERIFY(m_window->isLocked());
}

void TestShell::idleTimeLocksAfterACountdown()
{
    openAs(QStringLiteral("officer"));
    qint64 now = 0;
    m_window->autoLock().setClock([&now] { return now; });
    QCOMPARE(m_window->autoLock().minutes(), 5);
    QTest::keyClicks(line("systems_first"), QStringLiteral("not yet stored"));
    now = 4 * 60'000;
    m_window->autoLock().look();
    QVERIFY(!m_window->console()->status()->clock().contains(QStringLiteral("60")));
    now = 5 * 60'000 - 20'000;
    m_window->autoLock().look();
    QVERIFY2(m_window->console()->status()->clock().contains(QStringLiteral("20")),
             qPrintable(m_window->console()->status()->clock()));
    now = 5 * 60'000;
    m_window->autoLock().look();
    QVERIFY(m_window->isLocked());
    m_window->autoLock().setClock({});
    unlock(QStringLiteral("officer"));
    QCOMPARE(line("systems_first")->text(), QStringLiteral("not yet stored"));
}

void TestShell::aKeyStopsTheCountdown()
{
    openAs(QStringLiteral("officer"));
    qint64 now = 0;
    m_window->autoLock().setClock([&now] { return now; });
    now = 5 * 60'000 - 1'000;
    QTest::keyClicks(line("systems_first"), QStringLiteral("x"));
    now += 60'000;
    m_window->autoLock().look();
    QVERIFY(!m_window->isLocked());
    m_window->autoLock().setClock({});
}

void TestShell::theLanguageSwitchesAndNothingTypedIsLost()
{
    openAs(QStringLiteral("officer"));
    QTest::keyClicks(line("systems_first"), QStringLiteral("half"));
    const QString chinese = Hands::find<QPushButton>(m_window.get(), "lockButton")->text();
    const int before = FakeScreen::destroyed;
    m_window->actions().action(QStringLiteral("english"))->trigger();
    QTRY_COMPARE(FakeScreen::destroyed, before + 1);
    QCOMPARE(Hands::find<QPushButton>(m_window.get(), "lockButton")->text(), QStringLiteral("Lock"));
    QVERIFY(chinese != QLatin1String("Lock"));
    QCOMPARE(line("systems_first")->text(), QStringLiteral("half"));
    QCOMPARE(m_machine->language(), QStringLiteral("en"));
    m_window->actions().action(QStringLiteral("chinese"))->trigger();
    QTRY_COMPARE(Hands::find<QPushButton>(m_window.get(), "lockButton")->text(), chinese);
    QCOMPARE(line("systems_first")->text(), QStringLiteral("half"));
}

void TestShell::oneGoesBackAndForward()
{
    openAs(QStringLiteral("officer"));
    QAction *back = m_window->actions().action(QStringLiteral("back"));
    QVERIFY(!back->isEnabled());
    Hands::click(m_window.get(), "nav_papers");
    Hands::click(m_window.get(), "nav_logins");
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_window->console()->place().screen, QStringLiteral("papers"));
    back->trigger();
    QCOMPARE(m_window->console()->place().screen, QStringLiteral("systems"));
    QVERIFY(!back->isEnabled());
    m_window->actions().action(QStringLiteral("forward"))->trigger();
    QCOMPARE(m_window->console()->place().screen, QStringLiteral("papers"));
}

void TestShell::escapeGoesOneStepBack()
{
    openAs(QStringLiteral("officer"));
    auto *screen = static_cast<FakeScreen *>(m_window->console()->current());
    screen->steps = 1;
    QTest::keyClick(line("systems_first"), Qt::Key_Escape);
    QCOMPARE(screen->steps, 0);
    QVERIFY(!m_window->isLocked());
}

void TestShell::f6GoesRoundThePanes()
{
    openAs(QStringLiteral("officer"));
    QStringList round;
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(m_window.get(), Qt::Key_F6);
        round.append(QApplication::focusWidget()->objectName());
    }
    round.removeDuplicates();
    QCOMPARE(round.size(), 4);
    for (const char *pane : {"systems_first", "systems_second", "globalSearch", "nav_systems"})
        QVERIFY2(round.contains(QString::fromLatin1(pane)), qPrintable(round.join(QLatin1Char(' '))));
}

void TestShell::everyActionDoesSomething()
{
    openAs(QStringLiteral("officer"));
    QSet<QString> keys;
    for (const QAction *action : m_window->actions().all()) {
        QVERIFY2(m_window->actions().isBound(action), qPrintable(action->objectName()));
        const QList<QKeySequence> shortcuts = action->shortcuts();
        for (const QKeySequence &key : shortcuts) {
            QVERIFY2(!keys.contains(key.toString()), qPrintable(key.toString()));
            keys.insert(key.toString());
        }
    }
}

void TestShell::mnemonicsAreUnique_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Chinese") << QString::fromLatin1(Language::chinese);
    QTest::newRow("English") << QString::fromLatin1(Language::english);
}

void TestShell::mnemonicsAreUnique()
{
    QFETCH(QString, language);
    openAs(QStringLiteral("officer"));
    m_window->setLanguage(language);
    QCoreApplication::processEvents();
    QTest::qWait(20);
    m_window->actions().fill(m_window->menu());
    const auto mnemonicOf = [](const QString &text) {
        const qsizetype at = text.indexOf(QLatin1Char('&'));
        return at < 0 ? QString() : text.mid(at + 1, 1).toUpper();
    };
    QSet<QString> tops;
    const QList<QAction *> menus = m_window->menu()->actions();
    QCOMPARE(menus.size(), 5);
    for (const QAction *top : menus) {
        const QString mnemonic = mnemonicOf(top->text());
        QVERIFY2(!mnemonic.isEmpty() && !tops.contains(mnemonic), qPrintable(top->text()));
        tops.insert(mnemonic);
        QSet<QString> inside;
        const QList<QAction *> entries = top->menu()->actions();
        for (const QAction *entry : entries) {
            if (entry->isSeparator() || entry->objectName().startsWith(QLatin1String("go_")))
                continue;
            const QString own = mnemonicOf(entry->text());
            QVERIFY2(!own.isEmpty() && !inside.contains(own), qPrintable(entry->text()));
            inside.insert(own);
        }
    }
}

void TestShell::commandsAreFoundInEveryWriting_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("found");
    QTest::newRow("Chinese") << QStringLiteral("锁定") << true;
    QTest::newRow("full pinyin") << QStringLiteral("suoding") << true;
    QTest::newRow("initials") << QStringLiteral("sd") << true;
    QTest::newRow("English") << QStringLiteral("lock") << true;
    QTest::newRow("something else") << QStringLiteral("打印") << false;
}

void TestShell::commandsAreFoundInEveryWriting()
{
    QFETCH(QString, typed);
    QFETCH(bool, found);
    QCOMPARE(commandMatches(typed, m_window->actions().action(QStringLiteral("lock"))), found);
}

void TestShell::aDisabledCommandSaysWhy()
{
    openAs(QStringLiteral("auditor"));
    for (const QAction *action : m_window->actions().all())
        QCOMPARE(ActionSet::whyNot(action).isEmpty(), action->isEnabled());
    QVERIFY(!m_window->actions().action(QStringLiteral("backup"))->isEnabled());
}

void TestShell::zoomAndThemeAreKept()
{
    openAs(QStringLiteral("officer"));
    QTest::keyClick(m_window.get(), Qt::Key_Equal, Qt::ControlModifier);
    QCOMPARE(Theme::instance().zoom(), 110);
    QCOMPARE(m_machine->zoom(), 110);
    m_window->actions().action(QStringLiteral("zoomreset"))->trigger();
    QCOMPARE(m_machine->zoom(), 100);
    m_window->actions().action(QStringLiteral("dark"))->trigger();
    QCOMPARE(m_machine->scheme(), Scheme::Dark);
    QCOMPARE(Theme::instance().scheme(), Scheme::Dark);
}

QTEST_MAIN(TestShell)
#include "tst_shell.moc"
