// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/clipboardtable.h"
#include "models/items/stagingmodel.h"
#include "models/registers/catalogue.h"
#include "tests/support/temporaryvault.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace anguan;

namespace {

const Register &departments()
{
    return *Catalogue::find(QStringLiteral("departments"));
}

Staging staged(const QString &text)
{
    return Staging(departments(), TemporaryVault::must(readClipboard(text, {})));
}

} // namespace

class TestStagingModel : public QObject
{
    Q_OBJECT

private slots:
    void aRowForEveryRowWithSomethingInIt()
    {
        StagingModel model;
        const QAbstractItemModelTester tester(&model);
        QCOMPARE(model.rowCount(), 0);
        model.setStaging(
            staged(QStringLiteral("台账\t\nname\tphone\n甲\t0734-8812345\n\t\n乙\tx\n合计\t2\n")));
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.columnCount(), 3);
        QCOMPARE(model.headerData(0, Qt::Vertical).toInt(), 3); // as the spreadsheet counts
        QCOMPARE(model.headerData(1, Qt::Vertical).toInt(), 5);
        QCOMPARE(model.index(1, 1).data().toString(), QStringLiteral("乙"));
        QCOMPARE(model.index(2, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QVERIFY(!model.index(2, 0).data(Qt::ToolTipRole).toString().isEmpty());
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void faultsAreInTheirCellsUntilTheNextEdit()
    {
        TemporaryVault vault;
        StagingModel model;
        const QAbstractItemModelTester tester(&model);
        QSignalSpy edited(&model, &StagingModel::edited);
        model.setStaging(staged(QStringLiteral("name\tphone\n甲\t0734-8812345\n乙\tx\n\t0734-8812346\n")));
        QCOMPARE(edited.size(), 0);
        model.setOutcome(TemporaryVault::must(runImport(*vault, *model.staging(), {false, true, -1})));
        QCOMPARE(model.index(0, 0).data(StagingModel::FateRole).toInt(), int(RowFate::New));
        QCOMPARE(model.index(1, 2).data(StagingModel::ToneRole).toInt(), int(Tone::Late));
        QVERIFY(!model.index(1, 2).data(StagingModel::FaultRole).toString().isEmpty());
        QVERIFY(model.index(0, 2).data(StagingModel::FaultRole).toString().isEmpty());
        QCOMPARE(model.nextFault(-1), 1);
        QCOMPARE(model.nextFault(1), 2);
        QCOMPARE(model.nextFault(2), 1);

        QVERIFY(model.setData(model.index(1, 2), QStringLiteral("0734-8812347")));
        QCOMPARE(edited.size(), 1);
        QVERIFY(!model.outcome());
        QCOMPARE(model.nextFault(0), -1);
        QVERIFY(model.setData(model.index(1, 2), QStringLiteral("0734-8812347"))); // nothing new
        QCOMPARE(edited.size(), 1);
        QVERIFY(model.setData(model.index(2, 0), Qt::Unchecked, Qt::CheckStateRole));
        model.setOutcome(TemporaryVault::must(runImport(*vault, *model.staging(), {false, true, -1})));
        QCOMPARE(model.outcome()->created, 2);
        QCOMPARE(model.outcome()->faulty, 0);
        QCOMPARE(model.index(2, 0).data(StagingModel::FateRole).toInt(), int(RowFate::LeftOut));
    }

    void columnsAndHeadingsChangeHands()
    {
        StagingModel model;
        const QAbstractItemModelTester tester(&model);
        QSignalSpy edited(&model, &StagingModel::edited);
        model.setStaging(staged(QStringLiteral("名目\t联系\n甲\t0734-8812345\n乙\t\n")));
        QVERIFY(model.headerData(1, Qt::Horizontal).toString().contains(QStringLiteral("名目")));
        model.setColumn(0, QStringLiteral("name"));
        QCOMPARE(model.staging()->columnOf(QStringLiteral("name")), 0);
        QVERIFY(model.headerData(1, Qt::Horizontal).toString().contains(QStringLiteral("→")));
        model.setHeader(1, 1);
        QCOMPARE(model.rowCount(), 1);
        model.setHeader(77, 1);
        QCOMPARE(model.staging()->layout().headerRow, 1);
        model.setMode(ImportMode::NewOnly);
        model.setMode(ImportMode::NewOnly);
        QCOMPARE(edited.size(), 3);
        QVERIFY(!model.setData(model.index(0, 0), QStringLiteral("x")));
        QVERIFY(!model.flags(model.index(0, 0)).testFlag(Qt::ItemIsEditable));
    }
};

QTEST_GUILESS_MAIN(TestStagingModel)
#include "tst_stagingmodel.moc"
