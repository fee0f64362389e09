// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/columns.h"
#include "models/items/historymodel.h"
#include "models/items/journalmodel.h"
#include "models/items/pagecache.h"
#include "models/items/recordlistmodel.h"
#include "models/items/referencemodel.h"
#include "models/records/recordstore.h"
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

Values department(const QString &name)
{
    return {{QStringLiteral("name"), name}};
}

QString numbered(int place)
{
    return QStringLiteral("股室%1").arg(place, 4, 10, QLatin1Char('0'));
}

void fill(Vault &vault, int count)
{
    QList<RecordStore::Incoming> rows;
    for (int place = 0; place < count; ++place)
        rows << RecordStore::Incoming{place + 1, {}, department(numbered(place))};
    TemporaryVault::must(RecordStore(vault).importAll(departments(), rows, false, false));
}

ListQuery contains(const QString &field, const QString &text)
{
    ListQuery query;
    query.filters = {{field, FilterOp::Contains, {text}}};
    return query;
}

class Tested : public RecordListModel
{
public:
    explicit Tested(Vault &vault, const Register &reg = departments())
        : RecordListModel(vault, reg), m_tester(this, QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
    }

    bool settle(const ListQuery &query)
    {
        setQuery(query);
        return QTest::qWaitFor([this] { return isSettled(); }, 10'000);
    }
    QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < rowCount(); ++row)
            names << index(row, columnOf(QStringLiteral("name"))).data().toString();
        return names;
    }

private:
    QAbstractItemModelTester m_tester;
};

} // namespace

class TestItems : public QObject
{
    Q_OBJECT

private slots:
    void theListIsWholeAndCountsExactly()
    {
        TemporaryVault vault;
        fill(*vault, 950);
        Tested model(*vault);
        QVERIFY(model.settle({}));
        QCOMPARE(model.rowCount(), 950);
        QCOMPARE(model.total(), qint64(950));
        const int column = model.columnOf(QStringLiteral("name"));
        QCOMPARE(model.index(949, column).data().toString(), numbered(949));
        QCOMPARE(model.index(431, column).data().toString(), numbered(431));
    }

    void firstRowsStandAtOnceWithoutTheThread()
    {
        TemporaryVault vault;
        fill(*vault, 500);
        Tested model(*vault);
        model.setQuery({});
        QCOMPARE(model.rowCount(), int(RecordListModel::firstRows));
        QVERIFY(!model.isSettled());
        QVERIFY(QTest::qWaitFor([&model] { return model.isSettled(); }, 10'000));
        QCOMPARE(model.rowCount(), 500);
    }

    void filters_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("by Chinese text")
            << QStringLiteral("登记") << QStringList{QStringLiteral("不动产登记中心")};
        QTest::newRow("by initials") << QStringLiteral("bdc")
                                     << QStringList{QStringLiteral("不动产登记中心")};
        QTest::newRow("by full pinyin") << QStringLiteral("guihua") << QStringList{QStringLiteral("规划股")};
        QTest::newRow("what is not there is not found") << QStringLiteral("财政") << QStringList();
        QTest::newRow("a wildcard is only a character") << QStringLiteral("%") << QStringList();
    }
    void filters()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, found);
        TemporaryVault vault;
        for (const char16_t *name : {u"不动产登记中心", u"规划股", u"办公室"})
            TemporaryVault::must(
                RecordStore(*vault).create(departments(), department(QString::fromUtf16(name))));
        Tested model(*vault);
        QVERIFY(model.settle(contains(QStringLiteral("name"), typed)));
        QCOMPARE(model.names(), found);
        QCOMPARE(model.total(), qint64(3));
    }

    void anOvertakenQuestionNeverComesBack()
    {
        TemporaryVault vault;
        fill(*vault, 3000);
        Tested model(*vault);
        QVERIFY(model.settle({}));
        for (int key = 0; key < 30; ++key)
            model.setQuery(contains(QStringLiteral("name"), QString::number(key)));
        QVERIFY(model.settle(contains(QStringLiteral("name"), numbered(2999))));
        QTest::qWait(200);
        QCOMPARE(model.names(), QStringList{numbered(2999)});
    }

    void aChangeShowsWithoutAskingAndTheRestKeepsItsPlace()
    {
        TemporaryVault vault;
        fill(*vault, 300);
        Tested model(*vault);
        QVERIFY(model.settle({}));
        const QString number = model.numberAt(7);
        QSignalSpy settled(&model, &RecordListModel::settled);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const auto record = TemporaryVault::must(RecordStore(*vault).find(departments(), number));
        Values values = record.values;
        values.insert(QStringLiteral("name"), QStringLiteral("测绘股"));
        TemporaryVault::must(RecordStore(*vault).change(departments(), number, record.version, values));
        QVERIFY(settled.wait(5000));
        QCOMPARE(model.names().at(7), QStringLiteral("测绘股"));
        QCOMPARE(resets.count(), 0); // the same ids in the same order: nothing jumps
    }

    void sortingIsTheListsOwn()
    {
        TemporaryVault vault;
        for (const char16_t *name : {u"张三股", u"2号楼", u"10号楼", u"Alpha", u"办公室"})
            TemporaryVault::must(
                RecordStore(*vault).create(departments(), department(QString::fromUtf16(name))));
        Tested model(*vault);
        ListQuery query;
        query.sortField = QStringLiteral("name");
        QVERIFY(model.settle(query));
        const QStringList up = model.names();
        QVERIFY(up.indexOf(QStringLiteral("2号楼")) < up.indexOf(QStringLiteral("10号楼")));
        QVERIFY(up.indexOf(QStringLiteral("办公室")) < up.indexOf(QStringLiteral("张三股")));
        query.descending = true;
        QVERIFY(model.settle(query));
        QStringList down = model.names();
        std::reverse(down.begin(), down.end());
        QCOMPARE(down, up);
    }

    void columnsAreChosenById()
    {
        TemporaryVault vault;
        fill(*vault, 3);
        Tested model(*vault);
        QVERIFY(model.settle({}));
        model.setColumns({QStringLiteral("name"), QStringLiteral("number")});
        QCOMPARE(model.columnCount(), 2);
        QCOMPARE(model.index(0, 0).data().toString(), numbered(0));
        QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(),
                 columnLabel(departments(), QStringLiteral("number")));
        QVERIFY(model.index(0, 0).data(Qt::AccessibleTextRole).toString().contains(numbered(0)));
    }

    void thePageCacheIsBounded()
    {
        PageCache cache;
        for (int page = 0; page < PageCache::mostPages + 10; ++page) {
            cache.keep(page, QList<ListRow>(1));
            QVERIFY(cache.find(0)); // asked for again and again: never the one to go
        }
        QCOMPARE(cache.pages(), int(PageCache::mostPages));
        QVERIFY(!cache.find(1));
        QVERIFY(cache.find(PageCache::mostPages + 9));
    }

    void aPickerFindsByPinyinAndOffersANewOne()
    {
        TemporaryVault vault;
        for (const char16_t *name : {u"不动产登记中心", u"规划股"})
            TemporaryVault::must(
                RecordStore(*vault).create(departments(), department(QString::fromUtf16(name))));
        ReferenceModel model(*vault, departments());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.find(QStringLiteral("ghg"));
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(model.index(0).data().toString().contains(QStringLiteral("规划股")));
        model.setOffersNew(true);
        model.find(QStringLiteral("没有的"));
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(model.index(0).data(ReferenceModel::NumberRole).toString().isEmpty());
    }

    void historyIsNewestFirstWithEveryFieldInWords()
    {
        TemporaryVault vault;
        const auto made = TemporaryVault::must(
            RecordStore(*vault).create(departments(), department(QStringLiteral("规划股"))));
        Values values = made.values;
        values.insert(QStringLiteral("name"), QStringLiteral("空间规划股"));
        TemporaryVault::must(RecordStore(*vault).change(departments(), made.number, made.version, values,
                                                        QStringLiteral("机构改革")));
        HistoryModel model(*vault);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.showRecord(departments(), made.number);
        QCOMPARE(model.rowCount(), 2);
        const QString newest = model.index(0).data().toString();
        QVERIFY2(newest.contains(QStringLiteral("规划股")) && newest.contains(QStringLiteral("空间规划股")) &&
                     newest.contains(QStringLiteral("机构改革")) && newest.contains(QStringLiteral("周安然")),
                 qPrintable(newest));
    }

    void theJournalHoldsToTheRulesOfModels()
    {
        TemporaryVault vault;
        fill(*vault, 50);
        JournalModel model(*vault);
        // The tester reads on by itself, so it gets a journal of less than a page.
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.refresh();
        QCOMPARE(qint64(model.rowCount()), model.count());
        Journal::Filter filter;
        filter.registerId = QStringLiteral("departments");
        model.setFilter(filter);
        QVERIFY(model.rowCount() >= 50);
        QCOMPARE(qint64(model.rowCount()), model.count());
    }

    void theJournalIsReadOnInPages()
    {
        TemporaryVault vault;
        fill(*vault, 450);
        JournalModel model(*vault);
        model.refresh();
        QVERIFY(model.count() >= 450);
        QCOMPARE(model.rowCount(), int(JournalModel::entriesPerPage));
        while (model.canFetchMore({}))
            model.fetchMore({});
        QCOMPARE(qint64(model.rowCount()), model.count());
        for (int row = 1; row < model.rowCount(); ++row)
            QCOMPARE(model.entry(row)->sequence, model.entry(row - 1)->sequence - 1);
        Journal::Filter filter;
        filter.text = QStringLiteral("不在任何条目里");
        model.setFilter(filter);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.canFetchMore({}));
    }
};

QTEST_GUILESS_MAIN(TestItems)
#include "tst_items.moc"
