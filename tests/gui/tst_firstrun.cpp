// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/language.h"
#include "tests/support/userhands.h"
#include "ui/unlock/firstrun.h"
#include "ui/unlock/firstrunsteps.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/machinesettings.h"
#include "ui/widgets/theme.h"

#include "models/vault/settings.h"
#include "models/vault/unlockmemory.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QLabel>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace anguan;

class TestFirstRun : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void fourStepsMakeAVault();
    void nothingGoesOnWithoutItsInput();
    void aFileIsNeverOverwritten();
    void theKeyMustBeTypedBack();
    void whatWasTypedComesBackWithoutThePassword();
    void theSampleIsFilledInOffTheGuiThread();
    void thePagesSpeakBothLanguages();

private:
    void next() { Hands::click(m_run.get(), "firstRunNext"); }
    void typeUnit() { Hands::type(m_run.get(), "unitEdit", QStringLiteral("云溪县自然资源局")); }
    void typeOfficer();
    void typeKeyBack(bool rightly);
    void goToKey();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MachineSettings> m_machine;
    std::unique_ptr<FirstRun> m_run;
};

namespace {

const QString password = QStringLiteral("Yunxi-2026-river");

} // namespace

void TestFirstRun::initTestCase()
{
    Theme::instance().install();
    QVERIFY(Language::install(QString::fromLatin1(Language::chinese)));
}

void TestFirstRun::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    UnlockMemory::setFolder(m_folder->filePath(QStringLiteral("memory")));
    m_machine = std::make_unique<MachineSettings>(m_folder->filePath(QStringLiteral("machine.ini")));
    m_run = std::make_unique<FirstRun>(*m_machine);
    m_run->resize(1366, 768);
    m_run->show();
    m_run->begin();
}

void TestFirstRun::cleanup()
{
    m_run.reset();
    m_machine.reset();
    m_folder.reset();
}

void TestFirstRun::typeOfficer()
{
    Hands::type(m_run.get(), "officerNameEdit", QStringLiteral("陈立"));
    Hands::type(m_run.get(), "officerLoginEdit", QStringLiteral("chenli"));
    Hands::type(m_run.get(), "newPasswordEdit", password);
    Hands::type(m_run.get(), "repeatPasswordEdit", password);
}

void TestFirstRun::goToKey()
{
    typeUnit();
    next();
    typeOfficer();
    next();
    Hands::type(m_run.get(), "pathEdit", m_folder->filePath(QStringLiteral("yunxi.anguan")));
    next();
    QTRY_COMPARE_WITH_TIMEOUT(m_run->step(), 3, 30000);
}

void TestFirstRun::typeKeyBack(bool rightly)
{
    const auto *step = m_run->findChild<KeyStep *>();
    static const QRegularExpression between(QStringLiteral("[\\s-]+"));
    const QStringList groups = step->key().split(between, Qt::SkipEmptyParts);
    QCOMPARE(step->askedGroups().size(), 2);
    for (int i = 0; i < 2; ++i) {
        const QString group = groups.value(step->askedGroups()[i]).toLower();
        const QByteArray name = "groupEdit" + QByteArray::number(i);
        Hands::type(m_run.get(), name.constData(), rightly ? group : QStringLiteral("zzzz"));
    }
}

void TestFirstRun::fourStepsMakeAVault()
{
    QSignalSpy finished(m_run.get(), &FirstRun::finished);
    goToKey();
    QVERIFY(QFileInfo::exists(m_folder->filePath(QStringLiteral("yunxi.anguan"))));
    QVERIFY(!Hands::find<QLabel>(m_run.get(), "recoveryKeyLabel")->text().isEmpty());
    Hands::find<QCheckBox>(m_run.get(), "envelopeCheck")->click();
    typeKeyBack(true);
    next();
    QCOMPARE(m_run->step(), 4);
    QVERIFY(m_run->findChild<KeyStep *>()->key().isEmpty()); // kept nowhere
    next();
    QCOMPARE(finished.size(), 1);
    const std::unique_ptr<Vault> vault = m_run->takeVault();
    QCOMPARE(vault->unit(), QStringLiteral("云溪县自然资源局"));
    QCOMPARE(vault->suite(), Suite::Sm);
    QCOMPARE(vault->session().login, QStringLiteral("chenli"));
    QVERIFY(m_machine->unconfirmedKeys().isEmpty());
    QVERIFY(m_machine->firstRun().isEmpty());
}

void TestFirstRun::nothingGoesOnWithoutItsInput()
{
    next();
    QCOMPARE(m_run->step(), 0);
    QVERIFY(Hands::sees(m_run.get(), "problem"));
    typeUnit();
    next();
    QCOMPARE(m_run->step(), 1);
    Hands::type(m_run.get(), "officerNameEdit", QStringLiteral("陈立"));
    Hands::type(m_run.get(), "officerLoginEdit", QStringLiteral("admin"));
    Hands::type(m_run.get(), "newPasswordEdit", QStringLiteral("admin"));
    next();
    QCOMPARE(m_run->step(), 1);
}

void TestFirstRun::aFileIsNeverOverwritten()
{
    QFile there(m_folder->filePath(QStringLiteral("there.anguan")));
    QVERIFY(there.open(QIODevice::WriteOnly));
    there.write("somebody's work");
    there.close();
    typeUnit();
    next();
    typeOfficer();
    next();
    Hands::type(m_run.get(), "pathEdit", there.fileName());
    QTest::keyClick(Hands::find<QLineEdit>(m_run.get(), "pathEdit"), Qt::Key_End);
    next();
    QCOMPARE(m_run->step(), 2);
    QCOMPARE(there.size(), 15);
}

void TestFirstRun::theKeyMustBeTypedBack()
{
    goToKey();
    auto *go = Hands::find<QPushButton>(m_run.get(), "firstRunNext");
    QVERIFY(!go->isEnabled());
    Hands::find<QCheckBox>(m_run.get(), "envelopeCheck")->click();
    typeKeyBack(false);
    QVERIFY(!go->isEnabled());
    QVERIFY(!m_machine->unconfirmedKeys().isEmpty());
    typeKeyBack(true);
    QVERIFY(go->isEnabled());
}

void TestFirstRun::whatWasTypedComesBackWithoutThePassword()
{
    typeUnit();
    next();
    typeOfficer();
    m_run = std::make_unique<FirstRun>(*m_machine);
    m_run->show();
    m_run->begin();
    QCOMPARE(m_run->step(), 1);
    QCOMPARE(Hands::find<QLineEdit>(m_run.get(), "officerNameEdit")->text(), QStringLiteral("陈立"));
    QVERIFY(Hands::find<QLineEdit>(m_run.get(), "newPasswordEdit")->text().isEmpty());
    QFile stored(m_machine->file());
    QTRY_VERIFY(stored.exists()); // written when the event loop comes round
    QVERIFY(stored.open(QIODevice::ReadOnly));
    QVERIFY(!stored.readAll().contains(password.toUtf8()));
}

void TestFirstRun::theSampleIsFilledInOffTheGuiThread()
{
    QSignalSpy finished(m_run.get(), &FirstRun::finished);
    QThread *filledOn = nullptr;
    m_run->setSampleMaker(
        [&filledOn](Vault &vault, const std::function<bool(qint64, qint64)> &) -> Result<void> {
            filledOn = QThread::currentThread();
            return Settings(vault).setNumber(QStringLiteral("auto_lock_minutes"), 7, QStringLiteral("示例"));
        });
    goToKey();
    Hands::find<QCheckBox>(m_run.get(), "envelopeCheck")->click();
    typeKeyBack(true);
    next();
    Hands::click(m_run.get(), "sampleButton");
    QVERIFY(finished.wait(20000));
    QVERIFY(filledOn && filledOn != QThread::currentThread());
    const std::unique_ptr<Vault> vault = m_run->takeVault();
    QCOMPARE(vault->thread(), QThread::currentThread());
    QCOMPARE(Settings(*vault).number(QStringLiteral("auto_lock_minutes")), 7);
}

void TestFirstRun::thePagesSpeakBothLanguages()
{
    typeUnit();
    QVERIFY(Language::install(QString::fromLatin1(Language::english)));
    QTRY_COMPARE(Hands::find<QPushButton>(m_run.get(), "firstRunNext")->text(), QStringLiteral("Next"));
    QCOMPARE(Hands::find<QLineEdit>(m_run.get(), "unitEdit")->text(), QStringLiteral("云溪县自然资源局"));
    QVERIFY(Language::install(QString::fromLatin1(Language::chinese)));
    QTRY_COMPARE(Hands::find<QPushButton>(m_run.get(), "firstRunNext")->text(), QStringLiteral("下一步"));
}

QTEST_MAIN(TestFirstRun)
#include "tst_firstrun.moc"
