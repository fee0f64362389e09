// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/accesscolumns.h"
#include "models/access/accessexport.h"
#include "models/access/accessmatrix.h"
#include "models/items/accessgridmodel.h"
#include "models/items/accesslistmodel.h"
#include "models/prints/accessprint.h"
#include "models/vault/journal.h"
#include "tests/support/rightsfixture.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QTest>

#include <memory>

using namespace anguan;

namespace {

const QString estate = QStringLiteral("不动产登记系统");

QStringList words(const char *spaced)
{
    return QString::fromUtf8(spaced).split(QLatin1Char(' '));
}

} // namespace

class TestAccessMatrix : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void filtersFindAccounts_data();
    void filtersFindAccounts();
    void accountsOfOneFollowEachOther();
    void marksSayWhatAGlanceMustNotMiss_data();
    void marksSayWhatAGlanceMustNotMiss();
    void gridPutsEveryAccountInItsCell();
    void gridShowsOnlyWhoAndWhatIsLeft();
    void listsAreSortedBySubject();
    void breachesAreShownWhereTheyAre();
    void tableIsWhatIsSeen_data();
    void tableIsWhatIsSeen();
    void sheetSaysWhatNarrowsIt();
    void exportGuardsFormulasAndIsJournaled();
    void largeMatrixIsQuick();

private:
    QStringList logins(const AccessFilter &filter) const
    {
        QStringList found;
        for (const int place : m_matrix->matching(filter))
            found << m_matrix->accounts.at(place).login;
        return found;
    }
    const AccessMatrix::Account &account(const QString &name) const
    {
        const QString number = m_unit->number(name);
        for (const AccessMatrix::Account &each : m_matrix->accounts)
            if (each.number == number)
                return each;
        throw std::runtime_error("no account " + name.toStdString());
    }
    void load()
    {
        m_matrix =
            std::make_shared<AccessMatrix>(TemporaryVault::must(AccessMatrix::load(m_unit->database())));
    }

    std::unique_ptr<RightsFixture> m_unit;
    std::shared_ptr<AccessMatrix> m_matrix;
};

void TestAccessMatrix::init()
{
    m_unit = std::make_unique<RightsFixture>();
    // Somebody left, and nobody looked after the account.
    m_unit->leave(QStringLiteral("单雄"));
    load();
}

void TestAccessMatrix::filtersFindAccounts_data()
{
    QTest::addColumn<AccessFilter>("filter");
    QTest::addColumn<QStringList>("found");
    const QStringList all{QStringLiteral("chenli"),  QStringLiteral("window1"), QStringLiteral("shan"),
                          QStringLiteral("zengfan"), QStringLiteral("chenli"),  QStringLiteral("chenli2"),
                          QStringLiteral("zengfan")};
    const auto text = [](const char *typed) {
        AccessFilter filter;
        filter.text = QString::fromUtf8(typed);
        return filter;
    };
    const auto state = [](const char *id) {
        AccessFilter filter;
        filter.state = QLatin1String(id);
        return filter;
    };
    QTest::newRow("nothing asked: all that are not closed") << AccessFilter() << all;
    QTest::newRow("a holder's name") << text("曾凡") << words("zengfan zengfan");
    QTest::newRow("a surname read as a name is") << text("zengf") << words("zengfan zengfan");
    QTest::newRow("initials of a system") << text("bdcdj") << words("chenli window1 shan zengfan");
    QTest::newRow("two words, both needed") << text("gwxt chenli") << words("chenli chenli2");
    QTest::newRow("a role group") << text("系统管理员") << words("chenli chenli");
    QTest::newRow("the keeper of a shared account") << text("何敏") << words("window1");
    QTest::newRow("nothing of that kind") << text("没有") << QStringList();
    QTest::newRow("closed ones only") << state("closed") << words("old");
    QTest::newRow("locked ones only") << state("locked") << words("chenli2");
    AccessFilter filter;
    filter.privilegedOnly = true;
    QTest::newRow("privileged by the role group") << filter << words("chenli chenli");
    filter = {};
    filter.brokenOnly = true;
    QTest::newRow("no rule is broken") << filter << QStringList();
}

void TestAccessMatrix::filtersFindAccounts()
{
    QFETCH(AccessFilter, filter);
    QFETCH(QStringList, found);
    QCOMPARE(logins(filter), found);
    filter.department = m_unit->number(QStringLiteral("登记股"));
    found.removeAll(QStringLiteral("chenli"));
    found.removeAll(QStringLiteral("chenli2"));
    QCOMPARE(logins(filter), found);
}

void TestAccessMatrix::accountsOfOneFollowEachOther()
{
    QStringList people;
    for (const int place : m_matrix->byPerson(m_matrix->matching({})))
        people << m_matrix->personName(m_matrix->accounts.at(place));
    QCOMPARE(people, (words("陈立 陈立 陈立 何敏 单雄 曾凡 曾凡")));
}

void TestAccessMatrix::marksSayWhatAGlanceMustNotMiss_data()
{
    QTest::addColumn<QString>("account");
    QTest::addColumn<QStringList>("marks");
    QTest::newRow("an ordinary one") << "zengfan@不动产登记系统" << QStringList();
    QTest::newRow("privileged") << "chenli@公文系统" << words("privileged");
    QTest::newRow("shared, with a keeper") << "window1@不动产登记系统" << words("shared");
    QTest::newRow("locked") << "chenli2@公文系统" << QStringList{QStringLiteral("Locked out")};
    QTest::newRow("closed") << "old@不动产登记系统" << words("Closed");
    QTest::newRow("the holder has left")
        << "shan@不动产登记系统" << QStringList{QStringLiteral("holder has left")};
}

void TestAccessMatrix::marksSayWhatAGlanceMustNotMiss()
{
    QFETCH(QString, account);
    QFETCH(QStringList, marks);
    QCOMPARE(m_matrix->marks(this->account(account)), marks);
}

void TestAccessMatrix::gridPutsEveryAccountInItsCell()
{
    AccessGridModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QList<int> accounts = m_matrix->matching({});
    model.show(m_matrix, accounts);
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.columnCount(), 2);
    int placed = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        for (int column = 0; column < model.columnCount(); ++column)
            for (const int place : model.accountsAt(model.index(row, column))) {
                const AccessMatrix::Account &account = m_matrix->accounts.at(place);
                QCOMPARE(m_matrix->personName(account),
                         model.headerData(row, Qt::Vertical, Qt::DisplayRole).toString());
                QCOMPARE(m_matrix->systemName(account),
                         model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
                ++placed;
            }
    QCOMPARE(placed, int(accounts.size()));
    const int papers = model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString() == estate ? 1 : 0;
    QCOMPARE(model.index(0, papers).data().toString(),
             QStringLiteral("★系统管理员 chenli\n经办 chenli2 (Locked out)"));
}

void TestAccessMatrix::gridShowsOnlyWhoAndWhatIsLeft()
{
    AccessGridModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    AccessFilter filter;
    filter.text = QStringLiteral("window1");
    model.show(m_matrix, m_matrix->matching(filter));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.columnCount(), 1);
    model.show(m_matrix, {});
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), 0);
}

void TestAccessMatrix::listsAreSortedBySubject()
{
    AccessSubjectsModel subjects;
    AccessListModel list;
    const QAbstractItemModelTester one(&subjects, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester two(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
    subjects.show(m_matrix, m_matrix->matching({}), AccessPivot::Person);
    QStringList names;
    for (int row = 0; row < subjects.rowCount(); ++row)
        names << subjects.index(row).data().toString();
    QCOMPARE(names, (words("Everybody 陈立 何敏 单雄 曾凡")));
    const int row = subjects.rowOf(m_unit->number(QStringLiteral("陈立")));
    QCOMPARE(row, 1);
    list.show(m_matrix, subjects.accountsAt(row), AccessPivot::Person);
    QCOMPARE(list.rowCount(), 3);

    subjects.show(m_matrix, m_matrix->matching({}), AccessPivot::System);
    QCOMPARE(subjects.rowCount(), 3);
    const int estateRow = subjects.rowOf(m_unit->number(estate));
    list.show(m_matrix, subjects.accountsAt(estateRow), AccessPivot::System);
    QCOMPARE(list.rowCount(), 4);
    QCOMPARE(list.index(0, 0).data().toString(), estate);
}

void TestAccessMatrix::breachesAreShownWhereTheyAre()
{
    const QString sentence = QStringLiteral("审计员与系统管理员不能是同一人");
    m_matrix->setBreaches({{m_unit->number(QStringLiteral("chenli@公文系统")), {sentence}}});
    AccessFilter filter;
    filter.brokenOnly = true;
    QCOMPARE(logins(filter), words("chenli"));
    AccessGridModel model;
    model.show(m_matrix, m_matrix->matching(filter));
    const QModelIndex cell = model.index(0, 0);
    QVERIFY(cell.data(AccessGridModel::BrokenRole).toBool());
    QCOMPARE(cell.data().toString(), QStringLiteral("! ★系统管理员 chenli"));
    QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(sentence));
}

void TestAccessMatrix::tableIsWhatIsSeen_data()
{
    QTest::addColumn<AccessPivot>("pivot");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("columns");
    QTest::newRow("by person: a line an account") << AccessPivot::Person << 7 << 10;
    QTest::newRow("by system: a line an account") << AccessPivot::System << 7 << 10;
    QTest::newRow("the grid: a line a person, a column a system") << AccessPivot::Grid << 4 << 3;
}

void TestAccessMatrix::tableIsWhatIsSeen()
{
    QFETCH(AccessPivot, pivot);
    QFETCH(int, rows);
    QFETCH(int, columns);
    const AccessTable table = accessTable(*m_matrix, m_matrix->matching({}), pivot);
    QCOMPARE(int(table.rows.size()), rows);
    QCOMPARE(int(table.header.size()), columns);
    QCOMPARE(table.widths.size(), table.header.size());
    for (const QStringList &row : table.rows)
        QCOMPARE(int(row.size()), columns);
}

void TestAccessMatrix::sheetSaysWhatNarrowsIt()
{
    const AccessTable table = accessTable(*m_matrix, m_matrix->matching({}), AccessPivot::Person);
    const auto sheet = TemporaryVault::must(accessSheet(
        m_unit->vault(), table, AccessPivot::Person, QStringLiteral("陈立"), QStringLiteral("privileged")));
    QCOMPARE(sheet.title, QStringLiteral("Rights of 陈立"));
    QCOMPARE(sheet.rows.size(), table.rows.size());
    QVERIFY(sheet.identification.lines.first().contains(QStringLiteral("privileged")));
    QVERIFY(!sheet.identification.contentDigest.isEmpty());
}

void TestAccessMatrix::exportGuardsFormulasAndIsJournaled()
{
    m_unit->change(m_unit->number(QStringLiteral("zengfan@公文系统")),
                   {{QStringLiteral("login"), QStringLiteral("=1+1")}});
    load();
    const QString path = m_unit->folder() + QStringLiteral("/matrix.csv");
    const AccessTable table = accessTable(*m_matrix, m_matrix->matching({}), AccessPivot::System);
    QCOMPARE(TemporaryVault::must(exportAccess(m_unit->vault(), table, QStringLiteral("测试"), path)),
             qint64(7));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    QVERIFY(written.startsWith("\xef\xbb\xbf"));
    QVERIFY(written.contains(",'=1+1,"));
    const auto entries = TemporaryVault::must(Journal(m_unit->database()).page({}, 0, 1));
    QCOMPARE(entries.first().action, QStringLiteral("export"));
    QCOMPARE(entries.first().after.value(QLatin1String("filter")).toString(), QStringLiteral("测试"));

    m_unit->addLogin(QStringLiteral("leader"), Role::Leader);
    m_unit->unlockAs(QStringLiteral("leader"));
    const auto refused = exportAccess(m_unit->vault(), table, {}, path);
    QCOMPARE(refused.has_value(), m_unit->vault().session().may(Act::ExportRecords));
}

void TestAccessMatrix::largeMatrixIsQuick()
{
    // 200 systems, 2,000 people, 20,000 accounts: a change of filter and a cell must not be felt.
    auto matrix = std::make_shared<AccessMatrix>();
    for (int i = 0; i < 200; ++i)
        matrix->systems.append(
            {QStringLiteral("SYS-%1").arg(i), QStringLiteral("系统%1").arg(i), QStringLiteral(" xt")});
    for (int i = 0; i < 2000; ++i) {
        AccessMatrix::Person person;
        person.name = QStringLiteral("人员%1").arg(i);
        person.number = QStringLiteral("PER-%1").arg(i);
        matrix->people.append(person);
    }
    for (int i = 0; i < 20'000; ++i) {
        AccessMatrix::Account account;
        account.number = QStringLiteral("ACC-%1").arg(i);
        account.login = QStringLiteral("user%1").arg(i);
        account.system = (i * 7) % 200;
        account.person = i % 2000;
        account.state = QStringLiteral("active");
        matrix->accounts.append(account);
    }
    AccessGridModel model;
    QElapsedTimer timer;
    timer.start();
    AccessFilter filter;
    filter.text = QStringLiteral("xt");
    model.show(matrix, matrix->matching(filter));
    const qint64 shown = timer.restart();
    QCOMPARE(model.rowCount(), 2000);
    QCOMPARE(model.columnCount(), 200);
    qsizetype characters = 0;
    for (int row = 0; row < 2000; row += 100)
        for (int column = 0; column < 200; ++column)
            characters += model.index(row, column).data().toString().size();
    const qint64 read = timer.elapsed();
    QVERIFY(characters > 0);
    qInfo("filtered and laid out in %lld ms, 4,000 cells read in %lld ms", shown, read);
    QVERIFY(shown < 5000); // a slow machine, unoptimised; the bench holds the real bound
    QVERIFY(read < 5000);
}

QTEST_GUILESS_MAIN(TestAccessMatrix)
#include "tst_accessmatrix.moc"
