// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/database.h"
#include "models/vault/migrations.h"

#include <QTemporaryDir>
#include <QTest>

using namespace anguan;

class TestDatabase : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void everySettingHolds_data();
    void everySettingHolds();
    void valuesComeBackAsTheyWere_data();
    void valuesComeBackAsTheyWere();
    void aScopeWithoutCommitLeavesNothing();
    void aNestedScopeRollsBackAlone();
    void aFailedCommitRollsBack();
    void aConstraintIsASentenceWithoutTheData();
    void aWrongStatementIsTheProgramsFault();
    void aReaderCannotWrite();
    void aFullDiskIsSaid();
    void aPathWithOddCharacters();
    void aMissingFolderIsSaid();
    void statementsAreReusableWhileAnotherRuns();
    void migrationsAreStampedAndRefuseANewerSchema();
    void aFailingMigrationLeavesTheOldSchema();

private:
    Database &db() { return *m_database; }
    std::unique_ptr<Database> open(const QString &name, bool readOnly = false)
    {
        auto opened = Database::open({m_folder->filePath(name), {}, readOnly});
        return opened ? std::move(*opened) : nullptr;
    }
    void write(const QString &name, const QByteArray &sql)
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(sql);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

void TestDatabase::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = open(QStringLiteral("plain.db"));
    QVERIFY(m_database);
    QVERIFY(db().executeScript(
        QStringLiteral("CREATE TABLE t (id INTEGER PRIMARY KEY, a ANY, b TEXT UNIQUE CHECK "
                       "(b <> 'forbidden')) STRICT; CREATE TABLE child (t INTEGER REFERENCES "
                       "t (id) DEFERRABLE INITIALLY DEFERRED) STRICT")));
}

void TestDatabase::cleanup()
{
    Migrations::setFolder({});
    m_database.reset();
    m_folder.reset();
}

void TestDatabase::everySettingHolds_data()
{
    QTest::addColumn<QString>("pragma");
    QTest::addColumn<QString>("value");
    QTest::newRow("pages of 4096 bytes") << "page_size"
                                         << "4096";
    QTest::newRow("every commit is synced") << "synchronous"
                                            << "2";
    QTest::newRow("the journal is truncated") << "journal_mode"
                                              << "truncate";
    QTest::newRow("references are enforced") << "foreign_keys"
                                             << "1";
    QTest::newRow("what is deleted is overwritten") << "secure_delete"
                                                    << "1";
    QTest::newRow("nothing temporary on disk") << "temp_store"
                                               << "2";
    QTest::newRow("a schema is not trusted") << "trusted_schema"
                                             << "0";
    QTest::newRow("cells are checked") << "cell_size_check"
                                       << "1";
    QTest::newRow("no memory mapping") << "mmap_size"
                                       << "0";
    QTest::newRow("64 MiB of page cache") << "cache_size"
                                          << "-65536";
    QTest::newRow("replacing fires delete triggers") << "recursive_triggers"
                                                     << "1";
}

void TestDatabase::everySettingHolds()
{
    QFETCH(QString, pragma);
    QFETCH(QString, value);
    const auto found = db().scalar(QStringLiteral("PRAGMA ") + pragma);
    QVERIFY(found);
    QCOMPARE(found->toString(), value);
}

void TestDatabase::valuesComeBackAsTheyWere_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QString>("type");
    QTest::newRow("a small number") << QVariant(7) << "integer";
    QTest::newRow("the largest number") << QVariant(std::numeric_limits<qint64>::max()) << "integer";
    QTest::newRow("the smallest number") << QVariant(std::numeric_limits<qint64>::min()) << "integer";
    QTest::newRow("yes") << QVariant(true) << "integer";
    QTest::newRow("Chinese text") << QVariant(QStringLiteral("云溪县𠮷")) << "text";
    QTest::newRow("an empty text") << QVariant(QStringLiteral("")) << "text";
    QTest::newRow("bytes with zeros") << QVariant(QByteArray("\0a\0", 3)) << "blob";
}

void TestDatabase::valuesComeBackAsTheyWere()
{
    QFETCH(QVariant, value);
    QFETCH(QString, type);
    QVERIFY(db().execute(QStringLiteral("INSERT INTO t (id, a) VALUES (1, ?)"), {value}));
    auto rows = db().query(QStringLiteral("SELECT a, typeof(a) FROM t"));
    QVERIFY(rows && rows->next());
    QCOMPARE(rows->text(1), type);
    if (value.userType() == QMetaType::QByteArray)
        QCOMPARE(rows->blob(0), value.toByteArray());
    else if (value.userType() == QMetaType::QString)
        QCOMPARE(rows->text(0), value.toString());
    else
        QCOMPARE(rows->integer(0), value.toLongLong());
    QVERIFY(!rows->next());
    QVERIFY(rows->finished());
    // A null QString is a text, an invalid value is NULL.
    QVERIFY(db().execute(QStringLiteral("UPDATE t SET a = ?, b = ?"), {QString(), QVariant()}));
    auto nulls = db().query(QStringLiteral("SELECT a, b FROM t"));
    QVERIFY(nulls && nulls->next());
    QVERIFY(!nulls->isNull(0));
    QVERIFY(nulls->isNull(1));
}

void TestDatabase::aScopeWithoutCommitLeavesNothing()
{
    {
        auto transaction = Transaction::begin(db());
        QVERIFY(transaction);
        QVERIFY(db().inTransaction());
        QVERIFY(db().execute(QStringLiteral("INSERT INTO t (a) VALUES (1)")));
        QCOMPARE(db().changedRows(), 1);
    }
    QVERIFY(!db().inTransaction());
    QCOMPARE(db().scalar(QStringLiteral("SELECT count(*) FROM t"))->toInt(), 0);
}

void TestDatabase::aNestedScopeRollsBackAlone()
{
    auto outer = Transaction::begin(db());
    QVERIFY(outer);
    QVERIFY(db().execute(QStringLiteral("INSERT INTO t (a) VALUES (1)")));
    {
        auto inner = Transaction::begin(db());
        QVERIFY(inner);
        QVERIFY(db().execute(QStringLiteral("INSERT INTO t (a) VALUES (2)")));
    }
    {
        auto inner = Transaction::begin(db());
        QVERIFY(inner);
        QVERIFY(db().execute(QStringLiteral("INSERT INTO t (a) VALUES (3)")));
        QVERIFY(inner->commit());
    }
    QVERIFY(outer->commit());
    QCOMPARE(db().scalar(QStringLiteral("SELECT group_concat(a) FROM t"))->toString(), QStringLiteral("1,3"));
}

void TestDatabase::aFailedCommitRollsBack()
{
    auto transaction = Transaction::begin(db());
    QVERIFY(transaction);
    QVERIFY(db().execute(QStringLiteral("INSERT INTO child (t) VALUES (99)"))); // checked at the commit
    const auto committed = transaction->commit();
    QVERIFY(!committed);
    QCOMPARE(committed.error().code, ErrorCode::Invalid);
    QVERIFY(!db().inTransaction());
    QCOMPARE(db().scalar(QStringLiteral("SELECT count(*) FROM child"))->toInt(), 0);
}

void TestDatabase::aConstraintIsASentenceWithoutTheData()
{
    const auto done = db().execute(QStringLiteral("INSERT INTO t (a, b) VALUES (?, ?)"),
                                   {QStringLiteral("a secret"), QStringLiteral("forbidden")});
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Invalid);
    QVERIFY(done.error().details.contains(QLatin1String("INSERT INTO t")));
    QVERIFY(!done.error().details.contains(QLatin1String("a secret")));
}

void TestDatabase::aWrongStatementIsTheProgramsFault()
{
    QVERIFY(!db().execute(QStringLiteral("SELECT nothing FROM nowhere")));
    const auto tooFew = db().execute(QStringLiteral("INSERT INTO t (a, b) VALUES (?, ?)"), {1});
    QVERIFY(!tooFew);
    QVERIFY(!tooFew.error().details.isEmpty());
    QVERIFY(db().execute(QStringLiteral("INSERT INTO t (a, b) VALUES (?, ?)"), {1, QStringLiteral("b")}));
}

void TestDatabase::aReaderCannotWrite()
{
    const auto reader = open(QStringLiteral("plain.db"), true);
    QVERIFY(reader);
    QCOMPARE(reader->scalar(QStringLiteral("SELECT count(*) FROM t"))->toInt(), 0);
    const auto done = reader->execute(QStringLiteral("INSERT INTO t (a) VALUES (1)"));
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Io);
}

void TestDatabase::aFullDiskIsSaid()
{
    QVERIFY(db().executeScript(QStringLiteral("PRAGMA max_page_count = 20")));
    auto transaction = Transaction::begin(db());
    QVERIFY(transaction);
    Result<void> done;
    for (int i = 0; i < 100 && done; ++i)
        done = db().execute(QStringLiteral("INSERT INTO t (a) VALUES (zeroblob(4000))"));
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Io);
    QVERIFY(!transaction->commit());
    QCOMPARE(db().scalar(QStringLiteral("SELECT count(*) FROM t"))->toInt(), 0);
}

void TestDatabase::aPathWithOddCharacters()
{
    for (const QString &name :
         {QStringLiteral("安管 ?mode=memory#%41&vfs=none.db"), QStringLiteral("a//b%2fc.db")}) {
        const QString flat = QString(name).remove(QLatin1Char('/'));
        QVERIFY(open(flat));
        QVERIFY2(QFile::exists(m_folder->filePath(flat)), qPrintable(flat));
    }
}

void TestDatabase::aMissingFolderIsSaid()
{
    const auto opened = Database::open({m_folder->filePath(QStringLiteral("no/such/place.db")), {}, false});
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::Io);
}

void TestDatabase::statementsAreReusableWhileAnotherRuns()
{
    for (int i = 0; i < 3; ++i)
        QVERIFY(db().execute(QStringLiteral("INSERT INTO t (a) VALUES (?)"), {i}));
    const QString sql = QStringLiteral("SELECT a FROM t ORDER BY a");
    auto outer = db().query(sql);
    QVERIFY(outer && outer->next());
    auto inner = db().query(sql); // the same text while the first is half read
    QVERIFY(inner && inner->next());
    QCOMPARE(inner->integer(0), 0);
    QVERIFY(outer->next());
    QCOMPARE(outer->integer(0), 1);
}

void TestDatabase::migrationsAreStampedAndRefuseANewerSchema()
{
    write(QStringLiteral("0001_base.sql"),
          "CREATE TABLE schema_version (version INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL, applied_at "
          "TEXT "
          "NOT NULL, program TEXT NOT NULL) STRICT; CREATE TABLE one (a TEXT) STRICT;");
    write(QStringLiteral("0002_more.sql"), "CREATE TABLE two (a TEXT) STRICT;");
    Migrations::setFolder(m_folder->path());
    const auto known = Migrations::available();
    QVERIFY(known);
    QCOMPARE(known->size(), 2);
    QCOMPARE(*Migrations::stampedVersion(db()), 0);
    QVERIFY(Migrations::apply(db(), known->first(1)));
    const auto missing = Migrations::pending(db(), *known);
    QVERIFY(missing);
    QCOMPARE(missing->size(), 1);
    QVERIFY(Migrations::apply(db(), *missing));
    QCOMPARE(*Migrations::stampedVersion(db()), 2);
    const auto newer = Migrations::pending(db(), known->first(1));
    QVERIFY(!newer);
    QCOMPARE(newer.error().code, ErrorCode::Invalid);
    // A hole in the numbers is a broken program.
    QVERIFY(QFile::rename(m_folder->filePath(QStringLiteral("0002_more.sql")),
                          m_folder->filePath(QStringLiteral("0003_more.sql"))));
    QVERIFY(!Migrations::available());
}

void TestDatabase::aFailingMigrationLeavesTheOldSchema()
{
    write(QStringLiteral("0001_base.sql"), "CREATE TABLE schema_version (version INTEGER NOT NULL PRIMARY "
                                           "KEY, name TEXT NOT NULL, applied_at TEXT "
                                           "NOT NULL, program TEXT NOT NULL) STRICT;");
    write(QStringLiteral("0002_more.sql"),
          "CREATE TABLE two (a TEXT) STRICT; CREATE TABLE two (b TEXT) STRICT;");
    Migrations::setFolder(m_folder->path());
    const auto known = Migrations::available();
    QVERIFY(known);
    QVERIFY(Migrations::apply(db(), known->first(1)));
    QVERIFY(!Migrations::apply(db(), known->mid(1)));
    QCOMPARE(*Migrations::stampedVersion(db()), 1);
    QCOMPARE(db().scalar(QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE name = 'two'"))->toInt(),
             0);
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
