// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/language.h"
#include "models/crypto/digest.h"
#include "models/exchange/csv.h"
#include "models/exchange/stagedimport.h"
#include "models/exchange/tablefile.h"
#include "models/exchange/tableimport.h"
#include "models/records/recordlist.h"
#include "models/records/recordstore.h"
#include "models/registers/catalogue.h"
#include "models/registers/display.h"
#include "tests/support/temporaryvault.h"

#include <QBuffer>
#include <QTest>

using namespace anguan;

namespace {

const Register &departments()
{
    return *Catalogue::find(QStringLiteral("departments"));
}

const Register &people()
{
    return *Catalogue::find(QStringLiteral("people"));
}

/// Rows apart by line ends, cells by commas.
Table table(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return TemporaryVault::must(readCsv(buffer));
}

qint64 total(TemporaryVault &vault, const Register &reg, bool withWithdrawn = false)
{
    return TemporaryVault::must(RecordList(vault.database()).total(reg, withWithdrawn));
}

qint64 head(TemporaryVault &vault)
{
    return TemporaryVault::must(Journal(vault.database()).head()).sequence;
}

ImportOutcome run(TemporaryVault &vault, const Staging &staging, bool commit, bool leaveFaulty = false)
{
    return TemporaryVault::must(runImport(*vault, staging, {commit, leaveFaulty, -1}));
}

QString number(TemporaryVault &vault, const Register &reg, const char16_t *name)
{
    return TemporaryVault::must(RecordStore(*vault).resolve(reg, QString::fromUtf16(name))).number;
}

} // namespace

class TestStaging : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(Language::install(QString::fromLatin1(Language::english))); }

    void modes_data()
    {
        QTest::addColumn<ImportMode>("mode");
        QTest::addColumn<int>("created");
        QTest::addColumn<int>("changed");
        QTest::addColumn<int>("unchanged");
        QTest::addColumn<int>("skipped");
        QTest::addColumn<int>("faulty");
        QTest::newRow("new only") << ImportMode::NewOnly << 1 << 0 << 0 << 2 << 1;
        QTest::newRow("update by number") << ImportMode::UpdateOnly << 0 << 1 << 1 << 1 << 1;
        QTest::newRow("both") << ImportMode::Both << 1 << 1 << 1 << 0 << 1;
        QTest::newRow("new ones, and nothing changed") << ImportMode::Careful << 1 << 0 << 1 << 0 << 2;
    }
    void modes()
    {
        QFETCH(ImportMode, mode);
        QFETCH(int, created);
        QFETCH(int, changed);
        QFETCH(int, unchanged);
        QFETCH(int, skipped);
        QFETCH(int, faulty);
        TemporaryVault vault;
        run(vault, Staging(departments(), table(QStringLiteral("name\n甲\n乙\n"))), true);
        const QString one = number(vault, departments(), u"甲");
        const QString two = number(vault, departments(), u"乙");
        Staging staging(
            departments(),
            table(QStringLiteral("number,name\n%1,甲甲\n%2,乙\n,丙\nDEP-1999-0001,丁\n").arg(one, two)));
        staging.mode = mode;
        const qint64 before = head(vault);
        const ImportOutcome tried = run(vault, staging, false);
        QCOMPARE(head(vault), before);
        const ImportOutcome done = run(vault, staging, true, true);
        for (const ImportOutcome &outcome : {tried, done}) {
            QCOMPARE(outcome.created, created);
            QCOMPARE(outcome.changed, changed);
            QCOMPARE(outcome.unchanged, unchanged);
            QCOMPARE(outcome.skipped, skipped);
            QCOMPARE(outcome.faulty, faulty);
            QCOMPARE(outcome.rows, 4);
            QVERIFY(!outcome.cellFaults.value(Table::placeOf(4, 0)).isEmpty());
        }
        QCOMPARE(total(vault, departments()), 2 + created);
        QCOMPARE(RecordStore(*vault).nameOf(one), changed ? QStringLiteral("甲甲") : QStringLiteral("甲"));
    }

    void oneFaultHoldsAllUnlessTheyMayStayBehind()
    {
        TemporaryVault vault;
        const Staging staging(
            people(),
            table(QStringLiteral(
                "name,department,joined_on,post,state\n张三,没有,2020-01-01,staff,active\n李四,没有,何时,staff,active\n")));
        const ImportOutcome held = run(vault, staging, true);
        QCOMPARE(held.faulty, 2);
        QCOMPARE(held.batch, 0);
        QVERIFY(held.cellFaults.contains(Table::placeOf(1, 1)));
        QVERIFY(held.cellFaults.contains(Table::placeOf(2, 2)));
        QVERIFY(held.faultOf(2).contains(QStringLiteral("何时")));
        QCOMPARE(held.problems(staging).size(), 3);
        QCOMPARE(held.problems(staging).first().row, 2);
        QCOMPARE(held.problems(staging).first().column, 2);

        Staging chosen = staging;
        chosen.toBeMade.insert(Staging::missingKey(QStringLiteral("departments"), QStringLiteral("没有")));
        const ImportOutcome done = run(vault, chosen, true, true);
        QCOMPARE(done.created, 1);
        QCOMPARE(done.faulty, 1);
        QVERIFY(done.batch > 0);
        QCOMPARE(total(vault, people()), 1);
    }

    void missingReferencesAreListedAndMadeOnce()
    {
        TemporaryVault vault;
        run(vault, Staging(departments(), table(QStringLiteral("name\n规划股\n重名\n重名股\n"))), true);
        Staging staging(
            people(),
            table(QStringLiteral(
                "name,department,post,state\n张三,信息中心,staff,active\n李四,信息 中心,staff,active\n王五,信息中心,staff,active\n"
                "赵六,规划股,staff,active\n钱七,guihuagu,staff,active\n孙八,DEP-1999-0001,staff,active\n")));
        const ImportOutcome tried = run(vault, staging, false);
        QVERIFY2(tried.created == 2, qPrintable(tried.faultOf(4) + tried.faultOf(5))); // by name and by its reading
        QCOMPARE(tried.missing.size(), 2);
        const auto centre = std::find_if(tried.missing.begin(), tried.missing.end(), [](const auto &missing) {
            return missing.name == QStringLiteral("信息中心");
        });
        QVERIFY(centre != tried.missing.end());
        QCOMPARE(centre->registerId, QStringLiteral("departments"));
        QCOMPARE(centre->rows, 2);
        QCOMPARE(centre->whyNot, QString());

        staging.toBeMade.insert(centre->key());
        const ImportOutcome done = run(vault, staging, true, true);
        QCOMPARE(done.made, 1);
        QCOMPARE(done.created, 4);
        QCOMPARE(done.faulty, 2); // the other spelling, the number
        QCOMPARE(total(vault, departments()), 4);
        const Record person =
            TemporaryVault::must(RecordStore(*vault).resolve(people(), QStringLiteral("王五")));
        QCOMPARE(person.values.value(QStringLiteral("department")).toString(),
                 number(vault, departments(), u"信息中心"));

        // All of it is one batch.
        const UndoneBatch undone = TemporaryVault::must(undoImport(*vault, done.batch));
        QCOMPARE(undone.withdrawn, 5);
        QCOMPARE(total(vault, people()), 0);
        QCOMPARE(total(vault, departments()), 3);
        QCOMPARE(total(vault, people(), true), 4);
    }

    void whatNeedsMoreThanANameIsNotMade()
    {
        TemporaryVault vault;
        const Register &systems = *Catalogue::find(QStringLiteral("systems"));
        Staging staging(systems, table(QStringLiteral("name,owner,administrator_a\n甲,张三,张三\n")));
        QString field;
        for (const Field &each : systems.fields) {
            if (qstrcmp(each.target, "people") == 0 && each.kind == FieldKind::Reference)
                field = QLatin1String(each.id);
        }
        QVERIFY(!field.isEmpty());
        staging.setColumn(1, field);
        const ImportOutcome tried = run(vault, staging, false);
        QCOMPARE(tried.missing.size(), 1);
        QCOMPARE(tried.missing.first().rows, 1);
        QVERIFY(!tried.missing.first().whyNot.isEmpty()); // a person has a department
        staging.toBeMade.insert(tried.missing.first().key());
        const ImportOutcome again = run(vault, staging, true, true);
        QCOMPARE(again.made, 0);
        QCOMPARE(again.faulty, 1);
        QCOMPARE(total(vault, people()), 0);
    }

    void anImportIsTakenBackAsAWhole()
    {
        TemporaryVault vault;
        run(vault, Staging(departments(), table(QStringLiteral("name,phone\n甲,0734-8812345\n乙,\n"))), true);
        const QString one = number(vault, departments(), u"甲");
        const Values before = TemporaryVault::must(RecordStore(*vault).find(departments(), one)).values;
        Staging staging(departments(),
                        table(QStringLiteral("number,name,phone\n%1,甲甲,\n,丙,0734-8812346\n").arg(one)));
        staging.file = QStringLiteral("台账.xlsx");
        const ImportOutcome done = run(vault, staging, true);
        QCOMPARE(done.changed, 1);
        QCOMPARE(done.created, 1);
        const ImportedBatch batch = TemporaryVault::must(importedBatch(*vault, done.batch));
        QCOMPARE(batch.file, staging.file);
        QCOMPARE(batch.created, 1);
        QVERIFY(!batch.isUndone);

        const UndoneBatch undone = TemporaryVault::must(undoImport(*vault, done.batch));
        QCOMPARE(undone.withdrawn, 1);
        QCOMPARE(undone.changedBack, 1);
        QCOMPARE(TemporaryVault::must(RecordStore(*vault).find(departments(), one)).values, before);
        QCOMPARE(total(vault, departments()), 2);
        QVERIFY(TemporaryVault::must(importedBatch(*vault, done.batch)).isUndone);
        QVERIFY(!undoImport(*vault, done.batch));
        const JournalEntry last = TemporaryVault::must(Journal(vault.database()).at(head(vault)));
        QCOMPARE(last.action, QStringLiteral("import_undo"));
        QVERIFY(!TemporaryVault::must(Journal(vault.database()).verify()).brokenAt);
        QVERIFY(!undoImport(*vault, 1)); // no import
        QVERIFY(!undoImport(*vault, 9999));
    }

    void whoWentOnSinceKeepsItFromBeingTakenBack()
    {
        TemporaryVault vault;
        const ImportOutcome done =
            run(vault, Staging(departments(), table(QStringLiteral("name\n甲\n乙\n丙\n"))), true);
        const RecordStore store(*vault);
        Record changed = TemporaryVault::must(store.resolve(departments(), QStringLiteral("甲")));
        changed.values.insert(QStringLiteral("phone"), QStringLiteral("0734-8812345"));
        TemporaryVault::must(
            RecordStore(*vault).change(departments(), changed.number, changed.version, changed.values));
        run(vault, Staging(people(), table(QStringLiteral("name,department,post,state\n张三,乙,staff,active\n"))), true);
        const qint64 before = head(vault);
        const auto undone = undoImport(*vault, done.batch);
        QVERIFY(!undone);
        QCOMPARE(undone.error().code, ErrorCode::Invalid);
        QCOMPARE(undone.error().problems.size(), 2);
        QStringList said;
        for (const Problem &problem : undone.error().problems)
            said.append(problem.text);
        QVERIFY(said.join(QLatin1Char('\n')).contains(changed.number));
        QVERIFY(said.join(QLatin1Char('\n')).contains(number(vault, people(), u"张三")));
        QCOMPARE(total(vault, departments()), 3);
        QCOMPARE(head(vault), before);
    }

    void stoppingLeavesNothing()
    {
        TemporaryVault vault;
        QString text = QStringLiteral("name\n");
        for (int i = 0; i < 200; ++i)
            text += QStringLiteral("部门%1\n").arg(i);
        const Staging staging(departments(), table(text));
        const qint64 before = head(vault);
        const auto stopped =
            runImport(*vault, staging, {true, false, -1}, [](qint64 done, qint64) { return done < 100; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::CheckFound);
        QCOMPARE(total(vault, departments(), true), 0);
        QCOMPARE(head(vault), before);
        const ImportOutcome done = run(vault, staging, true);
        QCOMPARE(done.created, 200);
        QVERIFY(number(vault, departments(), u"部门0").endsWith(QStringLiteral("-0001")));
        const auto halted = undoImport(*vault, done.batch, [](qint64, qint64) { return false; });
        QVERIFY(!halted);
        QCOMPARE(total(vault, departments()), 200);
    }

    void theSameFileTwiceIsSaid()
    {
        TemporaryVault vault;
        const QString path = vault.folder() + QStringLiteral("/table.csv");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("name\n甲\n");
        file.close();
        ImportOptions dry;
        dry.dryRun = true;
        QVERIFY(!TemporaryVault::must(importFile(*vault, departments(), path, dry)).earlier);
        const ImportReport first = TemporaryVault::must(importFile(*vault, departments(), path));
        QVERIFY(!first.earlier);
        // Its names are taken by now, so that it is refused as well, and the sentence says both.
        const auto again = importFile(*vault, departments(), path, dry);
        QVERIFY(!again);
        const QString digest = hex(sm3("name\n甲\n"));
        const auto earlier =
            TemporaryVault::must(earlierImport(*vault, QStringLiteral("departments"), digest));
        QVERIFY(earlier);
        QVERIFY2(again.error().text.contains(earlierSentence(*earlier)), qPrintable(again.error().text));
        QVERIFY(earlierSentence(*earlier).contains(displayInstant(earlier->at)));
        QCOMPARE(earlier->sequence, first.batch);
        QCOMPARE(earlier->file, QStringLiteral("table.csv"));
        QVERIFY(!earlier->isUndone);
        QVERIFY(!TemporaryVault::must(earlierImport(*vault, QStringLiteral("people"), digest)));
        QVERIFY(!TemporaryVault::must(earlierImport(*vault, QStringLiteral("departments"), {})));
        TemporaryVault::must(undoImport(*vault, first.batch));
        const ImportReport after = TemporaryVault::must(importFile(*vault, departments(), path, dry));
        QVERIFY(after.earlier->isUndone);
        QVERIFY(earlierSentence(*after.earlier) != earlierSentence(*earlier));
        const auto file2 = TemporaryVault::must(TableFile::open(path));
        QCOMPARE(file2->sm3(), sm3("name\n甲\n"));
    }

    void headingsMatchedByHandAreRemembered()
    {
        TemporaryVault vault;
        Staging staging(departments(),
                        table(QStringLiteral("某某科室台账,\n科室（全称）,联系\n甲,0734-8812345\n")));
        QCOMPARE(staging.columnOf(QStringLiteral("name")), -1);
        staging.setHeader(1, 1);
        QVERIFY(!staging.headingProblems().isEmpty());
        QCOMPARE(staging.unknownHeadings().size(), 2);
        staging.setColumn(0, QStringLiteral("name"));
        staging.setColumn(1, QStringLiteral("phone"));
        QVERIFY(staging.headingProblems().isEmpty());
        QCOMPARE(staging.learnt().size(), 2);
        QCOMPARE(run(vault, staging, true).created, 1);
        TemporaryVault::must(rememberHeadings(*vault, departments(), staging.learnt()));

        vault.lock();
        vault.unlockAs(QStringLiteral("officer"));
        const Staging next(departments(), table(QStringLiteral("另一张表,\n科 室,联系\n乙,0734-8812346\n")),
                           rememberedHeadings(*vault, departments()));
        QCOMPARE(next.layout().headerRow, 1);
        QCOMPARE(next.columnOf(QStringLiteral("name")), 0);
        QCOMPARE(next.columnOf(QStringLiteral("phone")), 1);
        QVERIFY(next.learnt().isEmpty());
    }

    void columnsAndCellsChangeHands()
    {
        TemporaryVault vault;
        Staging staging(departments(), table(QStringLiteral("name,phone,备用\n甲,不是电话,\n合计,1,\n")));
        QVERIFY(staging.isLeftOut(2));
        QVERIFY(!staging.leftOutReason(2).isEmpty());
        QCOMPARE(run(vault, staging, false).leftOut, 1);
        staging.setLeftOut(2, false);
        QCOMPARE(run(vault, staging, false).leftOut, 0);
        staging.setLeftOut(2, true);
        QCOMPARE(run(vault, staging, false).faulty, 1);
        staging.setCell(1, 1, QStringLiteral("0734-8812345"));
        QCOMPARE(run(vault, staging, false).faulty, 0);
        staging.setColumn(2, QStringLiteral("phone")); // and the other is it no more
        QCOMPARE(staging.columnOf(QStringLiteral("phone")), 2);
        QCOMPARE(staging.columns().at(1).role, MatchedColumn::Role::Ignored);
        staging.setCell(1, 2, QStringLiteral("-1"));
        QCOMPARE(staging.cell(1, 2), QStringLiteral("-1"));
        staging.setColumn(2, QString());
        QCOMPARE(staging.columnOf(QStringLiteral("phone")), -1);
    }

    void faultyRowsGoOutAndComeBackMended()
    {
        TemporaryVault vault;
        Staging staging(
            departments(),
            table(QStringLiteral("名目,name,phone\n一,甲,0734-8812345\n二,乙,不是电话\n三,,0734-8812346\n")));
        const ImportOutcome done = run(vault, staging, true, true);
        QCOMPARE(done.created, 1);
        QCOMPARE(done.faulty, 2);
        const QString path = vault.folder() + QStringLiteral("/faulty.xlsx");
        TemporaryVault::must(writeFaultyRows(staging, done, path));

        const auto file = TemporaryVault::must(TableFile::open(path));
        Staging back(departments(), TemporaryVault::must(file->read(departments(), {})));
        QCOMPARE(back.columnOf(QStringLiteral("name")), 1);
        QVERIFY(back.unknownHeadings() == QStringList{QStringLiteral("名目")});
        const int first = back.layout().firstRow();
        QCOMPARE(back.table().rows.size(), first + 2);
        QCOMPARE(back.cell(first, 1), QStringLiteral("乙"));
        QVERIFY2(back.cell(first, 3).startsWith(QStringLiteral("phone: ")), qPrintable(back.cell(first, 3)));
        QVERIFY(!back.cell(first + 1, 3).isEmpty());
        back.setCell(first, 2, QStringLiteral("0734-8812347"));
        back.setCell(first + 1, 1, QStringLiteral("丙"));
        QCOMPARE(run(vault, back, true).created, 2);
    }

    void hiddenRowsMayStayOut()
    {
        TemporaryVault vault;
        Table given = table(QStringLiteral("name\n甲\n乙\n"));
        given.hiddenRows = {0, 2, 77};
        Staging staging(departments(), given);
        QCOMPARE(run(vault, staging, false).created, 2);
        staging.setHiddenLeftOut(true);
        QCOMPARE(run(vault, staging, false).created, 1);
        QVERIFY(!staging.leftOutReason(2).isEmpty());
        staging.setHiddenLeftOut(false);
        QCOMPARE(run(vault, staging, false).created, 2);
    }

    void rolesAreAsked()
    {
        TemporaryVault vault;
        vault.addEverybody();
        const ImportOutcome done =
            run(vault, Staging(departments(), table(QStringLiteral("name\n甲\n"))), true);
        for (const QString &login : {QStringLiteral("auditor"), QStringLiteral("leader")}) {
            vault.unlockAs(login);
            const auto tried = runImport(*vault, Staging(departments(), table(QStringLiteral("name\n乙\n"))),
                                         {false, false, -1});
            QVERIFY(!tried);
            QCOMPARE(tried.error().code, ErrorCode::Denied);
            QCOMPARE(undoImport(*vault, done.batch).error().code, ErrorCode::Denied);
        }
    }
};

QTEST_GUILESS_MAIN(TestStaging)
#include "tst_staging.moc"
