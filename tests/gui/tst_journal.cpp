// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/journalmodel.h"
#include "tests/support/registersamples.h"
#include "tests/support/userhands.h"
#include "ui/journal/chaincard.h"
#include "ui/journal/entryview.h"
#include "ui/journal/journalscreen.h"
#include "ui/widgets/banner.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>

using namespace anguan;

class TestJournal : public QObject
{
    Q_OBJECT

private slots:
    void everyActStandsInItAndIsReadInWords()
    {
        TemporaryVault vault;
        RegisterSamples samples(*vault);
        Record record = TemporaryVault::must(
            RecordStore(*vault).find(RegisterSamples::reg("systems"), samples.systems.first()));
        record.values.insert(QStringLiteral("vendor"), QStringLiteral("湘数科技"));
        TemporaryVault::must(RecordStore(*vault).change(RegisterSamples::reg("systems"), record.number,
                                                        record.version, record.values,
                                                        QStringLiteral("补录")));
        JournalScreen screen(*vault);
        screen.resize(1170, 660);
        screen.show();
        screen.activate();
        QVERIFY(screen.model()->rowCount() >= 12);
        auto *table = Hands::find<QTableView>(&screen, "journalTable");
        table->setCurrentIndex(screen.model()->index(0, 0));
        const QString text = Hands::find<QTextBrowser>(&screen, "entryText")->toPlainText();
        QVERIFY2(text.contains(QStringLiteral("湘数科技")) && text.contains(QStringLiteral("补录")),
                 qPrintable(text));
        QSignalSpy opened(&screen, &Screen::openRequested);
        Hands::click(&screen, "openEntryRecord");
        QCOMPARE(opened.first().first().toString(), record.number);
    }

    void filtersNarrowIt()
    {
        TemporaryVault vault;
        RegisterSamples samples(*vault);
        JournalScreen screen(*vault);
        screen.resize(1170, 660);
        screen.show();
        screen.activate();
        const int all = screen.model()->rowCount();
        auto *registers = Hands::find<QComboBox>(&screen, "journalRegister");
        registers->setCurrentIndex(registers->findData(QStringLiteral("people")));
        emit registers->activated(registers->currentIndex());
        QCOMPARE(screen.model()->rowCount(), int(samples.people.size()));
        Hands::type(&screen, "journalText", QStringLiteral("曾国栋"));
        QCOMPARE(screen.model()->rowCount(), 1);
        QVERIFY(screen.stepBack());
        QCOMPARE(screen.model()->rowCount(), all);
        QVERIFY(!screen.stepBack());
    }

    void aCheckSaysInWordsThatTheChainHolds()
    {
        TemporaryVault vault;
        RegisterSamples samples(*vault);
        JournalScreen screen(*vault);
        screen.resize(1170, 660);
        screen.show();
        screen.activate();
        QSignalSpy verified(screen.chain(), &ChainCard::verified);
        Hands::click(&screen, "verifyButton");
        QVERIFY(verified.wait(30'000));
        QCOMPARE(verified.first().first().toBool(), true);
        QCOMPARE(Hands::find<Banner>(&screen, "chainState")->tone(), Tone::Good);
        QVERIFY(!Hands::find<QLabel>(&screen, "journalHead")->text().isEmpty());
    }

    void theHeadThatWasSignedAtTheLockIsListed()
    {
        TemporaryVault vault;
        RegisterSamples samples(*vault);
        vault.unlockAs(QStringLiteral("officer"));
        JournalScreen screen(*vault);
        screen.resize(1170, 660);
        screen.show();
        screen.activate();
        Hands::find<QTabWidget>(&screen, "journalTabs")->setCurrentIndex(1);
        auto *heads = Hands::find<QListWidget>(&screen, "signedHeads");
        QCOMPARE(heads->count(), 1);
        QVERIFY(heads->item(0)->text().contains(QStringLiteral("officer")));
    }

    void aNewActShowsByItself()
    {
        TemporaryVault vault;
        RegisterSamples samples(*vault);
        JournalScreen screen(*vault);
        screen.show();
        screen.activate();
        const qint64 before = screen.model()->count();
        samples.add("departments", {{QStringLiteral("name"), QStringLiteral("财务股")}});
        QTRY_COMPARE(screen.model()->count(), before + 1);
    }
};

QTEST_MAIN(TestJournal)
#include "tst_journal.moc"
