// SPDX-License-Identifier: GPL-3.0-or-later
// Every page and window of the program as somebody meets it who uses no mouse, or hears it, or sees it
// larger.
#include "models/base/language.h"
#include "tests/support/registersamples.h"
#include "tests/support/temporaryvault.h"
#include "tests/support/userhands.h"
#include "ui/register/importdialog.h"
#include "ui/settings/logindialog.h"
#include "ui/shell/actions.h"
#include "ui/shell/mainwindow.h"
#include "ui/unlock/unlockpage.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/machinesettings.h"
#include "ui/widgets/screen.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollBar>
#include <QSettings>
#include <QStandardPaths>
#include <QTabBar>
#include <QToolButton>

using namespace anguan;

namespace {

/// What a person acts upon, leaving out the parts that a widget of Qt is made of.
bool isActedUpon(const QWidget *widget)
{
    const bool acts =
        qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget) ||
        qobject_cast<const QComboBox *>(widget) || qobject_cast<const QPlainTextEdit *>(widget) ||
        qobject_cast<const QAbstractSpinBox *>(widget) ||
        (qobject_cast<const QAbstractItemView *>(widget) && !qobject_cast<const QHeaderView *>(widget));
    const bool isOfQt = widget->inherits("QTableCornerButton");
    if (!acts || isOfQt || !widget->isVisible())
        return false;
    for (const QWidget *above = widget->parentWidget(); above; above = above->parentWidget()) {
        if (qobject_cast<const QAbstractSpinBox *>(above) || qobject_cast<const QComboBox *>(above) ||
            qobject_cast<const QTabBar *>(above) || qobject_cast<const QLineEdit *>(above))
            return false;
    }
    return true;
}

QString described(const QWidget *widget)
{
    return QStringLiteral("%1 “%2” in %3")
        .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
             widget->parentWidget() ? widget->parentWidget()->objectName() : QString());
}

QString spokenName(QWidget *widget)
{
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
    return spoken ? spoken->text(QAccessible::Name).trimmed() : QString();
}

QStringList withoutName(QWidget *root)
{
    QStringList found;
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        if (isActedUpon(widget) && spokenName(widget).isEmpty())
            found.append(described(widget));
    }
    return found;
}

/// A tool button beside a line may stay out of the tab order when a key of that line does the same.
bool hasKeyOfItsOwn(const QWidget *widget)
{
    return widget->objectName() == QLatin1String("calendarButton"); // Alt+Down
}

QStringList withoutKeyboard(QWidget *root)
{
    QStringList found;
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        if (isActedUpon(widget) && widget->isEnabled() && !widget->focusProxy() &&
            !(widget->focusPolicy() & Qt::TabFocus) && !hasKeyOfItsOwn(widget))
            found.append(described(widget));
    }
    return found;
}

QStringList cut(QWidget *root)
{
    QStringList found;
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        const auto *label = qobject_cast<QLabel *>(widget);
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        if (!widget->isVisible() || qobject_cast<ElidedLabel *>(widget) || (!label && !button))
            continue;
        const QString text = label ? label->text() : button->text();
        const QSize need = widget->minimumSizeHint();
        if (!text.isEmpty() && (widget->width() + 1 < need.width() || widget->height() + 1 < need.height()))
            found.append(QStringLiteral("“%1” needs %2×%3, has %4×%5")
                             .arg(text)
                             .arg(need.width())
                             .arg(need.height())
                             .arg(widget->width())
                             .arg(widget->height()));
    }
    return found;
}

} // namespace

class TestAccessibility : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void everythingHasANameAndAKey_data() { languages(); }
    void everythingHasANameAndAKey();
    void nothingIsCutWhenLarger_data() { languages(); }
    void nothingIsCutWhenLarger();
    void theFirstPagesHaveNamesAndKeys_data() { languages(); }
    void theFirstPagesHaveNamesAndKeys();
    void windowsOfTheirOwnHaveNamesAndKeys_data() { languages(); }
    void windowsOfTheirOwnHaveNamesAndKeys();

private:
    void languages();
    void open();
    /// Calls `look` at every page, and at the form or window that a new record of it is made in.
    void walk(const std::function<void(const QString &place, QWidget *shown)> &look);

    std::unique_ptr<TemporaryVault> m_temporary;
    std::unique_ptr<MachineSettings> m_machine;
    std::unique_ptr<MainWindow> m_window;
};

void TestAccessibility::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("anguan-test"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_accessibility"));
    Theme::instance().install();
    QAccessible::setActive(true);
}

void TestAccessibility::init()
{
    QSettings().clear();
    m_temporary = std::make_unique<TemporaryVault>();
    const RegisterSamples samples(m_temporary->vault());
    m_temporary->lock();
    m_machine = std::make_unique<MachineSettings>(m_temporary->folder() + QStringLiteral("/machine.ini"));
}

void TestAccessibility::cleanup()
{
    m_window.reset();
    m_machine.reset();
    m_temporary.reset();
    Theme::instance().setZoom(100);
}

void TestAccessibility::languages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Chinese") << QString::fromLatin1(Language::chinese);
    QTest::newRow("English") << QString::fromLatin1(Language::english);
}

void TestAccessibility::open()
{
    QFETCH(QString, language);
    QVERIFY(Language::install(language));
    m_window = std::make_unique<MainWindow>(*m_machine, standardScreens(*m_machine));
    m_window->resize(1366, 768);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->start(m_temporary->path());
    Hands::type(m_window.get(), "loginEdit", QStringLiteral("officer"));
    Hands::type(m_window.get(), "passwordEdit", TemporaryVault::password);
    Hands::click(m_window.get(), "unlockButton");
    QTRY_VERIFY_WITH_TIMEOUT(m_window->console(), 20000);
}

void TestAccessibility::walk(const std::function<void(const QString &, QWidget *)> &look)
{
    QStringList places = m_window->console()->offered();
    for (const char *section :
         {"unit", "periods", "lock", "display", "logins", "password", "backup", "recovery"})
        places.append(QStringLiteral("settings/") + QString::fromLatin1(section));
    for (const QString &place : std::as_const(places)) {
        m_window->console()->open(place.section(QLatin1Char('/'), 0, 0),
                                  place.section(QLatin1Char('/'), 1, 1));
        QTest::qWait(80);
        look(place, m_window.get());
        if (QAction *make = m_window->actions().action(QStringLiteral("new")); make->isEnabled()) {
            m_window->console()->current()->createNew();
            QTest::qWait(80);
            QWidget *dialog = QApplication::activeModalWidget();
            look(place + QStringLiteral(", new"), dialog ? dialog : m_window.get());
            if (dialog)
                dialog->close();
            else
                m_window->console()->current()->stepBack();
        }
    }
}

void TestAccessibility::everythingHasANameAndAKey()
{
    open();
    QStringList found;
    walk([&](const QString &place, QWidget *shown) {
        for (const QString &widget : withoutName(shown))
            found.append(QStringLiteral("%1, no name: %2").arg(place, widget));
        for (const QString &widget : withoutKeyboard(shown))
            found.append(QStringLiteral("%1, no key: %2").arg(place, widget));
    });
    found.removeDuplicates();
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
}

void TestAccessibility::nothingIsCutWhenLarger()
{
    open();
    m_window->setZoom(125);
    QTest::qWait(100);
    QStringList found;
    walk([&](const QString &place, QWidget *shown) {
        for (const QString &text : cut(shown))
            found.append(place + QStringLiteral(": ") + text);
    });
    found.removeDuplicates();
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
}

void TestAccessibility::theFirstPagesHaveNamesAndKeys()
{
    QFETCH(QString, language);
    QVERIFY(Language::install(language));
    m_window = std::make_unique<MainWindow>(*m_machine, standardScreens(*m_machine));
    m_window->resize(1366, 768);
    m_window->show();
    for (const QString &path : {QString(), m_temporary->path()}) {
        m_window->start(path);
        QTest::qWait(80);
        QCOMPARE(withoutName(m_window.get()).join(QLatin1Char('\n')), QString());
        QCOMPARE(withoutKeyboard(m_window.get()).join(QLatin1Char('\n')), QString());
        for (const int zoom : {100, 125}) {
            m_window->setZoom(zoom);
            QTest::qWait(50);
            QCOMPARE(cut(m_window.get()).join(QLatin1Char('\n')), QString());
        }
    }
}

void TestAccessibility::windowsOfTheirOwnHaveNamesAndKeys()
{
    open();
    std::vector<std::unique_ptr<QDialog>> windows;
    windows.push_back(std::make_unique<ImportDialog>(*m_window->vault(), RegisterSamples::reg("systems")));
    windows.push_back(std::make_unique<LoginDialog>(*m_window->vault(), std::nullopt, nullptr));
    for (const int zoom : {100, 125}) {
        m_window->setZoom(zoom);
        for (const auto &window : windows) {
            window->show();
            QTest::qWait(80);
            QCOMPARE(withoutName(window.get()).join(QLatin1Char('\n')), QString());
            QCOMPARE(withoutKeyboard(window.get()).join(QLatin1Char('\n')), QString());
            QCOMPARE(cut(window.get()).join(QLatin1Char('\n')), QString());
            window->hide();
        }
    }
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
