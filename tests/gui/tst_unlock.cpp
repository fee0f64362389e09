// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/language.h"
#include "tests/support/temporaryvault.h"
#include "tests/support/userhands.h"
#include "ui/unlock/unlockpage.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/machinesettings.h"
#include "ui/widgets/theme.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace anguan;

class TestUnlock : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void theRightPasswordOpensAndIsRemembered();
    void emptyFieldsAreSaidUnderThem();
    void aWrongPasswordIsSaidSelectedAndHeldBack();
    void thePageStaysLiveWhileTheKeyIsWorkedOut();
    void whatCannotBeOpenedIsSaid_data();
    void whatCannotBeOpenedIsSaid();
    void aVaultInUseIsSaid();
    void theRecoveryKeyLetsAnOfficerIn();
    void theLanguageSwitchesAndKeepsWhatIsTyped();

private:
    QString banner() const { return m_page->findChild<Banner *>(QStringLiteral("unlockBanner"))->sentence(); }

    std::unique_ptr<TemporaryVault> m_temporary;
    std::unique_ptr<MachineSettings> m_machine;
    std::unique_ptr<UnlockPage> m_page;
};

void TestUnlock::initTestCase()
{
    Theme::instance().install();
    QVERIFY(Language::install(QString::fromLatin1(Language::chinese)));
}

void TestUnlock::init()
{
    m_temporary = std::make_unique<TemporaryVault>();
    m_temporary->lock();
    m_machine = std::make_unique<MachineSettings>(m_temporary->folder() + QStringLiteral("/machine.ini"));
    m_page = std::make_unique<UnlockPage>(*m_machine);
    m_page->resize(1366, 768);
    m_page->show();
    m_page->setVault(m_temporary->path());
}

void TestUnlock::cleanup()
{
    m_page.reset();
    m_machine.reset();
    m_temporary.reset();
    QVERIFY(Language::install(QString::fromLatin1(Language::chinese)));
}

void TestUnlock::theRightPasswordOpensAndIsRemembered()
{
    QSignalSpy unlocked(m_page.get(), &UnlockPage::unlocked);
    Hands::type(m_page.get(), "loginEdit", QStringLiteral("officer"));
    Hands::type(m_page.get(), "passwordEdit", TemporaryVault::password);
    Hands::click(m_page.get(), "unlockButton");
    QVERIFY(unlocked.wait(20000));
    const std::unique_ptr<Vault> vault = m_page->takeVault();
    QVERIFY(vault);
    QCOMPARE(vault->session().login, QStringLiteral("officer"));
    QCOMPARE(vault->thread(), QThread::currentThread());
    QCOMPARE(m_machine->recent().constFirst().unit, vault->unit());
    QVERIFY(Hands::find<QLineEdit>(m_page.get(), "passwordEdit")->text().isEmpty());
}

void TestUnlock::emptyFieldsAreSaidUnderThem()
{
    Hands::click(m_page.get(), "unlockButton");
    QVERIFY(Hands::sees(m_page.get(), "problem"));
    QVERIFY(!m_page->isBusy());
}

void TestUnlock::aWrongPasswordIsSaidSelectedAndHeldBack()
{
    Hands::type(m_page.get(), "loginEdit", QStringLiteral("officer"));
    QPushButton *unlock = Hands::find<QPushButton>(m_page.get(), "unlockButton");
    auto *password = Hands::find<QLineEdit>(m_page.get(), "passwordEdit");
    for (int attempt = 0; attempt < 2; ++attempt) {
        Hands::type(m_page.get(), "passwordEdit", QStringLiteral("not this one 1"));
        QTRY_VERIFY(unlock->isEnabled());
        Hands::click(m_page.get(), "unlockButton");
        QTRY_VERIFY_WITH_TIMEOUT(!m_page->isBusy(), 20000);
        QVERIFY(!banner().isEmpty());
        QCOMPARE(password->selectedText(), password->text());
    }
    // From the second wrong one on there is a time to wait, counted down on the page.
    QVERIFY(!unlock->isEnabled());
    const QString first = banner();
    QTRY_VERIFY_WITH_TIMEOUT(banner() != first, 5000);
    QTRY_VERIFY_WITH_TIMEOUT(unlock->isEnabled(), 10000);
}

void TestUnlock::thePageStaysLiveWhileTheKeyIsWorkedOut()
{
    QSignalSpy unlocked(m_page.get(), &UnlockPage::unlocked);
    Hands::type(m_page.get(), "loginEdit", QStringLiteral("officer"));
    Hands::type(m_page.get(), "passwordEdit", TemporaryVault::password);
    Hands::click(m_page.get(), "unlockButton");
    QVERIFY(m_page->isBusy()); // the click came back before the work was done
    QVERIFY(!Hands::find<QPushButton>(m_page.get(), "unlockButton")->isEnabled());
    QVERIFY(unlocked.wait(20000));
}

void TestUnlock::whatCannotBeOpenedIsSaid_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("no vault at all") << QByteArray("PK\x03\x04 a spreadsheet");
    QTest::newRow("an empty file") << QByteArray();
    QTest::newRow("cut short") << QByteArray("cut");
}

void TestUnlock::whatCannotBeOpenedIsSaid()
{
    QFETCH(QByteArray, content);
    QString path = m_temporary->folder() + QStringLiteral("/other.anguan");
    QFile file(path);
    if (content == "cut") {
        QVERIFY(QFile::copy(m_temporary->path(), path));
        QVERIFY(file.resize(9000));
    } else {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
    }
    Ask::setNextPath(path);
    Hands::click(m_page.get(), "otherFileButton");
    QCOMPARE(m_page->path(), path);
    if (content == "cut") {
        // A header may still be readable; the truth comes out at the latest with the password.
        if (banner().isEmpty()) {
            Hands::type(m_page.get(), "loginEdit", QStringLiteral("officer"));
            Hands::type(m_page.get(), "passwordEdit", TemporaryVault::password);
            Hands::click(m_page.get(), "unlockButton");
            QTRY_VERIFY_WITH_TIMEOUT(!m_page->isBusy(), 20000);
        }
    } else {
        QVERIFY(!Hands::find<QPushButton>(m_page.get(), "unlockButton")->isEnabled());
    }
    QVERIFY(!banner().isEmpty());
    QVERIFY(!m_page->takeVault());
}

void TestUnlock::aVaultInUseIsSaid()
{
    m_temporary->unlockAs(QStringLiteral("officer"));
    Hands::type(m_page.get(), "loginEdit", QStringLiteral("officer"));
    Hands::type(m_page.get(), "passwordEdit", TemporaryVault::password);
    Hands::click(m_page.get(), "unlockButton");
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->isBusy(), 20000);
    QVERIFY(!banner().isEmpty());
    QVERIFY(!m_page->takeVault());
}

void TestUnlock::theRecoveryKeyLetsAnOfficerIn()
{
    QSignalSpy unlocked(m_page.get(), &UnlockPage::unlocked);
    Hands::click(m_page.get(), "recoverButton");
    QTest::keyClicks(Hands::find(m_page.get(), "recoveryKeyEdit"), m_temporary->recoveryKey().toLower());
    Hands::type(m_page.get(), "recoveryLoginEdit", QStringLiteral("officer"));
    Hands::type(m_page.get(), "newPasswordEdit", QStringLiteral("Fresh-2026-anguan"));
    Hands::type(m_page.get(), "repeatPasswordEdit", QStringLiteral("Fresh-2026-anguan"));
    Hands::click(m_page.get(), "recoverNowButton");
    QVERIFY(unlocked.wait(20000));
    m_page->takeVault().reset();
    QVERIFY(Vault::unlock(m_temporary->path(), QStringLiteral("officer"),
                          Secret::ofPassword(QStringLiteral("Fresh-2026-anguan"))));
}

void TestUnlock::theLanguageSwitchesAndKeepsWhatIsTyped()
{
    Hands::type(m_page.get(), "loginEdit", QStringLiteral("officer"));
    const QString chinese = Hands::find<QPushButton>(m_page.get(), "unlockButton")->text();
    QVERIFY(chinese.front().unicode() > 0x2E80);
    QVERIFY(Language::install(QString::fromLatin1(Language::english)));
    QTRY_COMPARE(Hands::find<QPushButton>(m_page.get(), "unlockButton")->text(), QStringLiteral("Unlock"));
    QCOMPARE(Hands::find<QLineEdit>(m_page.get(), "loginEdit")->text(), QStringLiteral("officer"));
}

QTEST_MAIN(TestUnlock)
#include "tst_unlock.moc"
