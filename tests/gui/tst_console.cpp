// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/language.h"
#include "models/records/recordstore.h"
#include "models/registers/catalogue.h"
#include "models/vault/backup.h"
#include "models/vault/logins.h"
#include "models/vault/settings.h"
#include "tests/support/registersamples.h"
#include "tests/support/temporaryvault.h"
#include "tests/support/userhands.h"
#include "ui/printing/previewdialog.h"
#include "ui/shell/actions.h"
#include "ui/shell/globalsearch.h"
#include "ui/shell/mainwindow.h"
#include "ui/unlock/unlockpage.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/machinesettings.h"
#include "ui/widgets/passwordfield.h"
#include "ui/widgets/statusline.h"
#include "ui/widgets/task.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCheckBox>
#include <QCompleter>
#include <QDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTableWidget>
#include <QTest>

using namespace anguan;

/// The window as it is put together for users, with the real pages.
class TestConsole : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void aHalfTypedSystemComesBackAfterALock();
    void aHalfTypedSystemComesBackAfterALanguageSwitch();
    void nothingIsCut_data();
    void nothingIsCut();
    void tabLeavesEveryBoxOfSeveralLines();
    void theSearchFindsByInitialsAndOpensTheRecord();
    void aNumberOfTheUnitNeedsItsReason();
    void aLoginIsAddedAndMustChangeItsPassword();
    void aPasswordIsReset();
    void thePasswordIsChanged();
    void lockingClosesEveryWindowThatShowsTheVault();
    void lockingStopsWorkThatReadsTheVault();
    void aMissingDepartmentIsMadeOutOfTheFormThatNeedsIt();
    void aBackupIsMadeCheckedAndRehearsed();
    void aRegisterIsExportedWhole();

private:
    QWidget *window() const { return m_window.get(); }
    void unlock(const QString &login = QStringLiteral("officer"),
                const QString &password = TemporaryVault::password);
    void settle() const { QTRY_VERIFY_WITH_TIMEOUT(RunningTasks::instance().all().isEmpty(), 60000); }
    QString banner(const char *name) const { return Hands::find<Banner>(window(), name)->sentence(); }

    std::unique_ptr<TemporaryVault> m_temporary;
    std::unique_ptr<MachineSettings> m_machine;
    std::unique_ptr<MainWindow> m_window;
};

void TestConsole::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("anguan-test"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_console"));
    Theme::instance().install();
}

void TestConsole::init()
{
    QSettings().clear();
    QVERIFY(Language::install(QString::fromLatin1(Language::chinese)));
    m_temporary = std::make_unique<TemporaryVault>();
    const RegisterSamples samples(m_temporary->vault());
    m_temporary->lock();
    m_machine = std::make_unique<MachineSettings>(m_temporary->folder() + QStringLiteral("/machine.ini"));
    m_window = std::make_unique<MainWindow>(*m_machine, standardScreens(*m_machine));
    m_window->resize(1366, 768);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->start(m_temporary->path());
    unlock();
}

void TestConsole::cleanup()
{
    m_window.reset();
    m_machine.reset();
    m_temporary.reset();
}

void TestConsole::unlock(const QString &login, const QString &password)
{
    Hands::type(window(), "loginEdit", login);
    Hands::type(window(), "passwordEdit", password);
    Hands::click(window(), "unlockButton");
    QTRY_VERIFY_WITH_TIMEOUT(m_window->console(), 20000);
}

void TestConsole::aHalfTypedSystemComesBackAfterALock()
{
    QCOMPARE(m_window->console()->place().screen, QStringLiteral("today"));
    m_window->console()->open(QStringLiteral("systems"));
    m_window->actions().action(QStringLiteral("new"))->trigger();
    Hands::type(window(), "nameInput", QStringLiteral("半截系统"));
    Hands::find<QLineEdit>(window(), "filing_numberInput")->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("4306"));
    m_window->lock();
    QVERIFY(m_window->isLocked());
    unlock();
    QCOMPARE(Hands::find<QLineEdit>(window(), "nameInput")->text(), QStringLiteral("半截系统"));
    QCOMPARE(Hands::find<QLineEdit>(window(), "filing_numberInput")->text(), QStringLiteral("4306"));
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("filing_numberInput"));
}

void TestConsole::aHalfTypedSystemComesBackAfterALanguageSwitch()
{
    m_window->console()->open(QStringLiteral("systems"));
    m_window->actions().action(QStringLiteral("new"))->trigger();
    Hands::type(window(), "nameInput", QStringLiteral("半截系统"));
    m_window->setLanguage(QString::fromLatin1(Language::english));
    QTRY_COMPARE(Hands::find<QPushButton>(window(), "lockButton")->text(), QStringLiteral("Lock"));
    QTRY_COMPARE(Hands::find<QLineEdit>(window(), "nameInput")->text(), QStringLiteral("半截系统"));
}

void TestConsole::nothingIsCut_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<Scheme>("scheme");
    QTest::newRow("Chinese, light") << QString::fromLatin1(Language::chinese) << Scheme::Light;
    QTest::newRow("Chinese, high contrast") << QString::fromLatin1(Language::chinese) << Scheme::Contrast;
    QTest::newRow("English, dark") << QString::fromLatin1(Language::english) << Scheme::Dark;
}

void TestConsole::nothingIsCut()
{
    QFETCH(QString, language);
    QFETCH(Scheme, scheme);
    m_window->setLanguage(language);
    m_window->setScheme(scheme);
    QTest::qWait(50);
    QStringList places = m_window->console()->offered();
    for (const char *section : {"periods", "lock", "display", "logins", "password", "backup", "recovery"})
        places.append(QStringLiteral("settings/") + QString::fromLatin1(section));
    QStringList cut;
    for (const QString &place : std::as_const(places)) {
        m_window->console()->open(place.section(QLatin1Char('/'), 0, 0),
                                  place.section(QLatin1Char('/'), 1, 1));
        QTest::qWait(80);
        const QList<QWidget *> widgets = m_window->findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            const auto *label = qobject_cast<QLabel *>(widget);
            const auto *button = qobject_cast<QPushButton *>(widget);
            if (!widget->isVisible() || qobject_cast<ElidedLabel *>(widget) || (!label && !button))
                continue;
            const QString text = label ? label->text() : button->text();
            const QSize need = widget->minimumSizeHint();
            if (!text.isEmpty() &&
                (widget->width() + 1 < need.width() || widget->height() + 1 < need.height()))
                cut.append(place + QStringLiteral(": ") + text);
        }
    }
    m_window->setScheme(Scheme::Light);
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(QLatin1Char('\n'))));
}

void TestConsole::tabLeavesEveryBoxOfSeveralLines()
{
    m_window->console()->open(QStringLiteral("systems"));
    m_window->actions().action(QStringLiteral("new"))->trigger();
    const QList<QPlainTextEdit *> boxes = m_window->findChildren<QPlainTextEdit *>();
    QVERIFY(!boxes.isEmpty());
    for (const QPlainTextEdit *box : boxes)
        QVERIFY2(box->tabChangesFocus() || box->isReadOnly(), qPrintable(box->objectName()));
}

void TestConsole::theSearchFindsByInitialsAndOpensTheRecord()
{
    QTest::keyClick(window(), Qt::Key_K, Qt::ControlModifier);
    auto *search = Hands::find<GlobalSearch>(window(), "globalSearch");
    QCOMPARE(QApplication::focusWidget(), search);
    QSignalSpy found(search, &GlobalSearch::foundFor);
    QTest::keyClicks(search, QStringLiteral("bdc"));
    QTRY_VERIFY(!found.isEmpty() && found.constLast().constFirst() == QStringLiteral("bdc"));
    QVERIFY(search->isPopupShown());
    QVERIFY(search->popup()->item(0)->text().contains(QStringLiteral("不动产")));
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(!search->isPopupShown());
    const Place place = m_window->console()->place();
    QVERIFY(place.item.startsWith(QLatin1String("SYS-")) || place.item.startsWith(QLatin1String("DAT-")));
    QTest::keyClicks(search, QStringLiteral("zzzzqq"));
    QTRY_VERIFY(search->isPopupShown());
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(!search->isPopupShown());
}

void TestConsole::aNumberOfTheUnitNeedsItsReason()
{
    m_window->console()->open(QStringLiteral("settings"), QStringLiteral("lock"));
    Hands::find<QSpinBox>(window(), "auto_lock_minutes")->setValue(10);
    Hands::click(window(), "saveNumbersButton");
    QCOMPARE(Settings(*m_window->vault()).number(QStringLiteral("auto_lock_minutes")), 5);
    Hands::type(window(), "auto_lock_minutes_reason", QStringLiteral("窗口单位，来人频繁"));
    emit Hands::find<QLineEdit>(window(), "auto_lock_minutes_reason")->textEdited({});
    Hands::click(window(), "saveNumbersButton");
    QCOMPARE(Settings(*m_window->vault()).number(QStringLiteral("auto_lock_minutes")), 10);
    QCOMPARE(Settings(*m_window->vault()).reason(QStringLiteral("auto_lock_minutes")),
             QStringLiteral("窗口单位，来人频繁"));
}

void TestConsole::aLoginIsAddedAndMustChangeItsPassword()
{
    m_window->console()->open(QStringLiteral("settings"), QStringLiteral("logins"));
    QTimer::singleShot(0, window(), [] {
        QWidget *dialog = QApplication::activeModalWidget();
        QVERIFY(dialog);
        Hands::type(dialog, "newLoginEdit", QStringLiteral("linzy"));
        Hands::type(dialog, "newNameEdit", QStringLiteral("林致远"));
        Hands::click(dialog, "goButton");
        QVERIFY(dialog->isVisible()); // no role, no password: refused in place
        Hands::find<QCheckBox>(dialog, "role_leader")->click();
        Hands::type(dialog, "newPasswordEdit", QStringLiteral("Given-2026-anguan"));
        Hands::type(dialog, "repeatPasswordEdit", QStringLiteral("Given-2026-anguan"));
        Hands::click(dialog, "goButton");
    });
    Hands::click(window(), "addLoginButton");
    QVERIFY(
        !Hands::find<QPushButton>(window(), "addLoginButton")->isEnabled()); // the password is worked through
    QVERIFY(Hands::sees(window(), "taskStrip"));
    settle();
    QCOMPARE(Hands::find<QTableWidget>(window(), "loginsTable")->rowCount(), 2);
    m_window->lock();
    unlock(QStringLiteral("linzy"), QStringLiteral("Given-2026-anguan"));
    QCOMPARE(m_window->console()->place().screen, QStringLiteral("settings"));
    QCOMPARE(m_window->console()->place().item, QStringLiteral("password"));
}

void TestConsole::aPasswordIsReset()
{
    Login leader;
    leader.login = QStringLiteral("linzy");
    leader.name = QStringLiteral("林致远");
    leader.roles = Role::Leader;
    const Secret given = Secret::ofPassword(QStringLiteral("Given-2026-anguan"));
    QVERIFY(Logins(*m_window->vault()).add(leader, given.clone()));
    m_window->console()->open(QStringLiteral("settings"), QStringLiteral("logins"));
    auto *table = Hands::find<QTableWidget>(window(), "loginsTable");
    table->selectRow(table->findItems(QStringLiteral("linzy"), Qt::MatchExactly).constFirst()->row());
    QTimer::singleShot(0, window(), [] {
        QWidget *dialog = QApplication::activeModalWidget();
        QVERIFY(dialog);
        Hands::type(dialog, "newPasswordEdit", QStringLiteral("Again-2026-anguan"));
        Hands::type(dialog, "repeatPasswordEdit", QStringLiteral("Again-2026-anguan"));
        Hands::click(dialog, "goButton");
    });
    Hands::click(window(), "resetPasswordButton");
    settle();
    m_window->lock();
    unlock(QStringLiteral("linzy"), QStringLiteral("Again-2026-anguan"));
}

void TestConsole::lockingClosesEveryWindowThatShowsTheVault()
{
    m_window->console()->open(QStringLiteral("prints"));
    Hands::click(window(), "print_systems");
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<PreviewDialog *>(), 20000);
    const QPointer<PreviewDialog> preview = m_window->findChild<PreviewDialog *>();
    QVERIFY(preview->isVisible());
    // Over it, a question that runs a loop of its own.
    QTimer::singleShot(200, window(), [this, preview] {
        QVERIFY(QApplication::activeModalWidget() && QApplication::activeModalWidget() != preview);
        m_window->lock();
    });
    const QString word = QStringLiteral("是");
    QCOMPARE(Ask::choose(preview, {word, word, {{word}}}), 0);
    QTRY_VERIFY(m_window->isLocked());
    QTRY_VERIFY(!preview);
    for (const QWidget *top : QApplication::topLevelWidgets())
        QVERIFY2(!top->isVisible() || top == window(), qPrintable(top->objectName()));
}

void TestConsole::lockingStopsWorkThatReadsTheVault()
{
    m_window->console()->open(QStringLiteral("prints"));
    Hands::click(window(), "print_systems");
    QVERIFY(!RunningTasks::instance().all().isEmpty());
    m_window->lock();
    QVERIFY(m_window->isLocked());
    QVERIFY(RunningTasks::instance().all().isEmpty());
    QTest::qWait(50);
    QVERIFY(!QApplication::activeModalWidget());
}

void TestConsole::aMissingDepartmentIsMadeOutOfTheFormThatNeedsIt()
{
    m_window->console()->open(QStringLiteral("systems"));
    m_window->actions().action(QStringLiteral("new"))->trigger();
    Hands::type(window(), "nameInput", QStringLiteral("半截系统"));
    // Typed as a user types, so that the list of hits opens with the offer to make a new one.
    auto *line = Hands::find<QLineEdit>(window(), "departmentInput");
    line->setFocus();
    QTest::keyClicks(line, QStringLiteral("zzqq"));
    QAbstractItemView *hits = line->parentWidget()->findChild<QCompleter *>()->popup();
    QVERIFY(hits->isVisible());
    QTest::keyClick(hits, Qt::Key_Down);
    QTest::keyClick(hits, Qt::Key_Return);
    QCOMPARE(m_window->console()->place().screen, QStringLiteral("departments"));
    QVERIFY(Hands::sees(window(), "nameInput"));
    QVERIFY(Hands::find<QLineEdit>(window(), "nameInput")->text().isEmpty());
    m_window->actions().action(QStringLiteral("back"))->trigger();
    QCOMPARE(m_window->console()->place().screen, QStringLiteral("systems"));
    QCOMPARE(Hands::find<QLineEdit>(window(), "nameInput")->text(), QStringLiteral("半截系统"));
}

void TestConsole::thePasswordIsChanged()
{
    m_window->console()->open(QStringLiteral("settings"), QStringLiteral("password"));
    Hands::type(window(), "currentPasswordEdit", QStringLiteral("not the one 1"));
    Hands::type(window(), "newPasswordEdit", QStringLiteral("Fresh-2026-anguan"));
    Hands::type(window(), "repeatPasswordEdit", QStringLiteral("Fresh-2026-anguan"));
    Hands::click(window(), "changePasswordButton");
    settle();
    Hands::type(window(), "currentPasswordEdit", TemporaryVault::password);
    Hands::click(window(), "changePasswordButton");
    settle();
    m_window->lock();
    unlock(QStringLiteral("officer"), QStringLiteral("Fresh-2026-anguan"));
}

void TestConsole::aBackupIsMadeCheckedAndRehearsed()
{
    const QString folder = m_temporary->folder() + QStringLiteral("/copies");
    QVERIFY(QDir().mkpath(folder));
    m_window->console()->open(QStringLiteral("settings"), QStringLiteral("backup"));
    Hands::click(window(), "verifyButton");
    settle();
    QCOMPARE(Hands::find<Banner>(window(), "backupBanner")->tone(), Tone::Good);
    Hands::type(window(), "backupFolderEdit", folder);
    Hands::click(window(), "backUpButton");
    settle();
    QVERIFY2(Hands::find<Banner>(window(), "backupBanner")->tone() == Tone::Good,
             qPrintable(banner("backupBanner")));
    const Result<LastBackup> last = lastBackup(*m_window->vault());
    QVERIFY(last && QFile::exists(last->path));
    QTRY_VERIFY(m_window->console()->status()->facts().constLast().contains(QStringLiteral("20")));

    Ask::setNextPath(last->path);
    QTimer::singleShot(0, window(), [] {
        QWidget *dialog = QApplication::activeModalWidget();
        QVERIFY(dialog);
        Hands::type(dialog, "askedPasswordEdit", TemporaryVault::password);
        Hands::click(dialog, "goButton");
    });
    Hands::click(window(), "rehearseButton");
    settle();
    QVERIFY2(Hands::find<Banner>(window(), "backupBanner")->tone() == Tone::Good,
             qPrintable(banner("backupBanner")));
}

void TestConsole::aRegisterIsExportedWhole()
{
    m_window->console()->open(QStringLiteral("prints"));
    const QString path = m_temporary->folder() + QStringLiteral("/systems.csv");
    Ask::setNextPath(path);
    Hands::click(window(), "export_systems");
    settle();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(QString::fromUtf8(file.readAll()).contains(QStringLiteral("不动产登记系统")));
}

QTEST_MAIN(TestConsole)
#include "tst_console.moc"
