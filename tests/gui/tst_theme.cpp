// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/language.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/machinesettings.h"
#include "ui/widgets/newpassword.h"
#include "ui/widgets/passwordfield.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/stylesheet.h"
#include "ui/widgets/task.h"
#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QDirIterator>
#include <QFontInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

#include <atomic>

using namespace anguan;

class TestTheme : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void everyTextIsReadableOnItsGround_data();
    void everyTextIsReadableOnItsGround();
    void theSheetLeavesNoPlaceHolder();
    void noScreenNamesAColour();
    void everyIconIsDrawnInItsToken();
    void figuresAreTabular();
    void zoomGrowsTypeAndStaysInItsBounds();
    void highContrastTellsAToneBySign();
    void aChipIsTakenAwayByDelete();
    void aLongSentenceIsNotCutInABanner();
    void thePasswordFieldWarns_data();
    void thePasswordFieldWarns();
    void aNewPasswordIsJudgedWhileTyped();
    void standardButtonsAreChinese_data();
    void standardButtonsAreChinese();
    void aTaskGivesItsResultAndStopsWhenAsked();
    void aTaskWhoseOwnerGoesIsCancelledAndWaitedFor();
    void machineSettingsRemember();
};

void TestTheme::initTestCase()
{
    Theme::instance().install();
    QVERIFY(Language::install(QString::fromLatin1(Language::chinese)));
}

void TestTheme::init()
{
    Theme::instance().setScheme(Scheme::Light);
    Theme::instance().setZoom(100);
}

void TestTheme::everyTextIsReadableOnItsGround_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::addColumn<Token>("text");
    QTest::addColumn<Token>("ground");
    for (Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::Contrast}) {
        const auto pairs = Theme::readingPairs();
        for (const auto &[text, ground] : pairs)
            QTest::addRow("%s: token %d on %d", qPrintable(schemeId(scheme)), int(text), int(ground))
                << scheme << text << ground;
    }
}

void TestTheme::everyTextIsReadableOnItsGround()
{
    QFETCH(Scheme, scheme);
    QFETCH(Token, text);
    QFETCH(Token, ground);
    const double ratio = Theme::contrast(Theme::color(scheme, text), Theme::color(scheme, ground));
    QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio)));
}

void TestTheme::theSheetLeavesNoPlaceHolder()
{
    static const QRegularExpression placeHolder(QStringLiteral("\\{[A-Za-z0-9]+\\}"));
    for (Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::Contrast}) {
        Theme::instance().setScheme(scheme);
        QVERIFY(!styleSheet().contains(placeHolder));
        QVERIFY(styleSheet().contains(Theme::color(scheme, Token::Act).name()));
    }
}

void TestTheme::noScreenNamesAColour()
{
    static const QRegularExpression colour(QStringLiteral(
        "\"#[0-9A-Fa-f]{3,8}\"|QColor\\([0-9]|Qt::(red|green|blue|yellow|gray|darkGray|lightGray)\\b"));
    QDirIterator files(QStringLiteral(ANGUAN_SOURCE_DIR "/ui"),
                       {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                       QDirIterator::Subdirectories);
    int looked = 0;
    while (files.hasNext()) {
        const QString path = files.next();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        ++looked;
        QVERIFY2(!colour.match(text).hasMatch(),
                 qPrintable(path + QLatin1Char(' ') + colour.match(text).captured()));
    }
    QVERIFY(looked > 40);
}

void TestTheme::everyIconIsDrawnInItsToken()
{
    const QStringList names = Icon::names();
    QVERIFY(names.size() >= 35);
    for (const QString &name : names) {
        const QImage image = Icon::pixmap(name, Token::Late, 40, 1.0).toImage();
        int inked = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor pixel = image.pixelColor(x, y);
                if (pixel.alpha() == 255)
                    inked += pixel.rgb() == Theme::color(Token::Late).rgb() ? 1 : 0;
            }
        }
        QVERIFY2(inked > 10, qPrintable(name));
    }
    QVERIFY(!Icon::application().pixmap(64).isNull());
}

void TestTheme::figuresAreTabular()
{
    const QFont font = Theme::font(Theme::Type::Body);
    QCOMPARE(QFontInfo(font).family(), QStringLiteral("Noto Sans CJK SC"));
    const QFontMetricsF metrics(font);
    for (char16_t figure = u'0'; figure <= u'9'; ++figure)
        QCOMPARE(metrics.horizontalAdvance(QChar(figure)), metrics.horizontalAdvance(QLatin1Char('0')));
}

void TestTheme::zoomGrowsTypeAndStaysInItsBounds()
{
    QSignalSpy changed(&Theme::instance(), &Theme::changed);
    Theme::instance().setZoom(150);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(Theme::px(32), 48);
    QCOMPARE(Theme::font(Theme::Type::Body).pixelSize(), 20);
    Theme::instance().setZoom(500);
    QCOMPARE(Theme::instance().zoom(), 200);
    Theme::instance().setZoom(10);
    QCOMPARE(Theme::instance().zoom(), 80);
}

void TestTheme::highContrastTellsAToneBySign()
{
    const int plain = Pill::sizeOf(QStringLiteral("逾期"), Tone::Late).width();
    Theme::instance().setScheme(Scheme::Contrast);
    QVERIFY(Pill::sizeOf(QStringLiteral("逾期"), Tone::Late).width() > plain);
}

void TestTheme::aChipIsTakenAwayByDelete()
{
    Chip chip(QStringLiteral("等级 ≥ 三级"));
    chip.show();
    QSignalSpy removed(&chip, &Chip::removed);
    QSignalSpy clicked(&chip, &Chip::clicked);
    QTest::keyClick(&chip, Qt::Key_Delete);
    QCOMPARE(removed.size(), 1);
    QTest::keyClick(&chip, Qt::Key_Return);
    QCOMPARE(clicked.size(), 1);
    QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(chip.width() - 8, chip.height() / 2));
    QCOMPARE(removed.size(), 2);
    QCOMPARE(clicked.size(), 1);
}

void TestTheme::aLongSentenceIsNotCutInABanner()
{
    QWidget page;
    auto *column = new QVBoxLayout(&page);
    auto *banner = new Banner(&page);
    column->addWidget(banner);
    column->addStretch();
    page.resize(300, 400);
    page.show();
    banner->say(Tone::Soon, QStringLiteral("这句话很长，").repeated(12), QStringLiteral("去填写"));
    QCoreApplication::processEvents();
    const auto *words = banner->findChild<QLabel *>(QStringLiteral("bannerText"));
    QVERIFY(words->height() >= words->heightForWidth(words->width()));
    QVERIFY(banner->rect().contains(words->geometry()));
    const int narrow = banner->height();
    page.resize(900, 400);
    QCoreApplication::processEvents();
    QVERIFY(banner->height() < narrow);
    QVERIFY(words->height() >= words->heightForWidth(words->width()));
    QVERIFY(banner->rect().contains(words->geometry()));
}

void TestTheme::thePasswordFieldWarns_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("warns");
    QTest::newRow("small letters") << QStringLiteral("abc-2026") << false;
    QTest::newRow("full width") << QStringLiteral("ａｂｃ") << true;
    QTest::newRow("ideographic space") << QStringLiteral("云溪　县") << true;
    QTest::newRow("space at the end") << QStringLiteral("abc ") << true;
    QTest::newRow("a sentence in Chinese") << QStringLiteral("云溪县的河水很清") << false;
}

void TestTheme::thePasswordFieldWarns()
{
    QFETCH(QString, typed);
    QFETCH(bool, warns);
    PasswordField field;
    field.show();
    field.edit()->insert(typed);
    QCOMPARE(!field.warning().isEmpty(), warns);
    QCOMPARE(field.edit()->echoMode(), QLineEdit::Password);
    QVERIFY(field.edit()->inputMethodHints() & Qt::ImhHiddenText);

    PasswordField caps;
    caps.show();
    QTest::keyClick(caps.edit(), 'A'); // a capital without Shift
    QVERIFY(!caps.warning().isEmpty());
}

void TestTheme::aNewPasswordIsJudgedWhileTyped()
{
    NewPassword fields;
    fields.setLogin(QStringLiteral("chenli"));
    fields.show();
    QTest::keyClicks(fields.first()->edit(), QStringLiteral("short"));
    QVERIFY(!fields.isGood());
    QVERIFY(!fields.check());
    fields.clear();
    QTest::keyClicks(fields.first()->edit(), QStringLiteral("Yunxi-2026-river"));
    QTest::keyClicks(fields.second()->edit(), QStringLiteral("Yunxi-2026-rivet"));
    QVERIFY(!fields.isGood());
    QTest::keyClick(fields.second()->edit(), Qt::Key_Backspace);
    QTest::keyClicks(fields.second()->edit(), QStringLiteral("r"));
    QVERIFY(fields.check());
}

void TestTheme::standardButtonsAreChinese_data()
{
    QTest::addColumn<int>("button");
    for (int bit = QDialogButtonBox::FirstButton; bit <= QDialogButtonBox::LastButton; bit <<= 1)
        QTest::addRow("standard button 0x%x", unsigned(bit)) << bit;
}

void TestTheme::standardButtonsAreChinese()
{
    QFETCH(int, button);
    const auto standard = static_cast<QDialogButtonBox::StandardButton>(button);
    QDialogButtonBox box(standard);
    QVERIFY(box.button(standard));
    const QString label = box.button(standard)->text();
    QVERIFY2(std::any_of(label.cbegin(), label.cend(), [](QChar c) { return c.unicode() > 0x2E80; }),
             qPrintable(label));
}

void TestTheme::aTaskGivesItsResultAndStopsWhenAsked()
{
    QObject owner;
    int result = 0;
    Task::run<int>(
        &owner, QStringLiteral("count"),
        [](const Task::Progress &progress) { return progress(1, 2) ? 7 : 0; },
        [&result](int value) { result = value; });
    QCOMPARE(RunningTasks::instance().all().size(), 1);
    QTRY_COMPARE(result, 7);
    QVERIFY(RunningTasks::instance().all().isEmpty());

    std::atomic<bool> stopped = false;
    Task *task = Task::run<bool>(
        &owner, QStringLiteral("until stopped"),
        [&stopped](const Task::Progress &progress) {
            while (progress(0, 0))
                QThread::msleep(1);
            stopped = true;
            return true;
        },
        [](bool) {});
    task->cancel();
    QTRY_VERIFY(stopped);
}

void TestTheme::aTaskWhoseOwnerGoesIsCancelledAndWaitedFor()
{
    std::atomic<bool> ended = false;
    bool told = false;
    auto owner = std::make_unique<QObject>();
    Task::run<bool>(
        owner.get(), QStringLiteral("until stopped"),
        [&ended](const Task::Progress &progress) {
            while (progress(0, 0))
                QThread::msleep(1);
            ended = true;
            return true;
        },
        [&told](bool) { told = true; });
    owner.reset();
    QVERIFY(ended);
    QCoreApplication::processEvents();
    QVERIFY(!told);
}

void TestTheme::machineSettingsRemember()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("anguan.ini"));
    {
        MachineSettings settings(file);
        QCOMPARE(settings.language(), QStringLiteral("zh_CN"));
        settings.setScheme(Scheme::Contrast);
        settings.setZoom(125);
        settings.remember(
            {QStringLiteral("/a.anguan"), QStringLiteral("甲局"), QStringLiteral("chenli"), {}, {}});
        settings.remember(
            {QStringLiteral("/b.anguan"), QStringLiteral("乙局"), QStringLiteral("heming"), {}, {}});
        settings.remember(
            {QStringLiteral("/a.anguan"), QStringLiteral("甲局"), QStringLiteral("zhouli"), {}, {}});
        settings.setKeyConfirmed(QStringLiteral("/a.anguan"), false);
    }
    MachineSettings again(file);
    QCOMPARE(again.scheme(), Scheme::Contrast);
    QCOMPARE(again.zoom(), 125);
    QCOMPARE(again.recent().size(), 2);
    QCOMPARE(again.recent().constFirst().login, QStringLiteral("zhouli"));
    QCOMPARE(again.unconfirmedKeys(), QStringList{QStringLiteral("/a.anguan")});
    again.setKeyConfirmed(QStringLiteral("/a.anguan"), true);
    QVERIFY(again.unconfirmedKeys().isEmpty());
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
