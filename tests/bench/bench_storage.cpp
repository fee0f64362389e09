// SPDX-License-Identifier: GPL-3.0-or-later
// Sealed storage against plain SQLite: the same workload, page size, reserved bytes, journal mode and
// settings, in interleaved rounds so that a busy machine disturbs all alike.
#include "support/sealeddatabase.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace anguan;

namespace {

struct Options
{
    QString folder;
    int rows = 60'000;
    int rounds = 5;
    int cacheKib = 65'536;
};

struct Phase
{
    const char *name;
    void (*work)(sqlite3 *, int rows);
};

void run(sqlite3 *connection, const char *sql)
{
    char *message = nullptr;
    if (sqlite3_exec(connection, sql, nullptr, nullptr, &message) != SQLITE_OK)
        qFatal("%s: %s", sql, message);
}

/// Runs one prepared statement `count` times with values that look random and are the same every time.
void repeat(sqlite3 *connection, const char *sql, int count, int bound, const char *around = nullptr)
{
    if (around)
        run(connection, around);
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(connection, sql, -1, &statement, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql, sqlite3_errmsg(connection));
    quint32 x = 1;
    for (int i = 0; i < count; ++i) {
        x = x * 1'664'525u + 1'013'904'223u;
        if (sqlite3_bind_parameter_count(statement) > 0)
            sqlite3_bind_int(statement, 1, int((x >> 8) % quint32(bound)) + 1);
        int rc = SQLITE_ROW;
        while (rc == SQLITE_ROW)
            rc = sqlite3_step(statement);
        if (rc != SQLITE_DONE)
            qFatal("%s: %s", sql, sqlite3_errmsg(connection));
        sqlite3_reset(statement);
    }
    sqlite3_finalize(statement);
    if (around)
        run(connection, "COMMIT");
}

QByteArray filled(const char *sql, int rows)
{
    return QByteArray(sql).replace("ROWS", QByteArray::number(rows));
}

const Phase phases[] = {
    {"bulk insert",
     [](sqlite3 *c, int rows) {
         run(c, "BEGIN; CREATE TABLE a(i INTEGER PRIMARY KEY, n INTEGER, t TEXT);"
                "CREATE TABLE b(i INTEGER PRIMARY KEY, n INTEGER UNIQUE, t TEXT)");
         run(c,
             filled("WITH RECURSIVE s(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM s WHERE i<ROWS) "
                    "INSERT INTO a SELECT i, (i*7919)%1000003, 'system ' || i || ' of department ' || (i%97) "
                    "FROM s",
                    rows));
         run(c, filled("INSERT INTO b SELECT i, n*ROWS+i, t FROM a ORDER BY n", rows));
         run(c, "COMMIT");
     }},
    {"index builds", [](sqlite3 *c, int) { run(c, "CREATE INDEX an ON a(n); CREATE INDEX at ON a(t)"); }},
    {"point reads",
     [](sqlite3 *c, int rows) { repeat(c, "SELECT t FROM a WHERE i=?", rows, rows, "BEGIN"); }},
    {"range scans",
     [](sqlite3 *c, int rows) {
         repeat(c, "SELECT count(*), avg(length(t)) FROM a WHERE n BETWEEN ?1 AND ?1+5000", rows / 200,
                1'000'000, "BEGIN");
     }},
    {"text search",
     [](sqlite3 *c, int) { repeat(c, "SELECT count(*) FROM a WHERE t LIKE '%ment ' || ?1", 10, 96); }},
    {"updates",
     [](sqlite3 *c, int rows) {
         repeat(c, "UPDATE a SET n=n+1, t=t||'.' WHERE i=?", rows / 2, rows, "BEGIN");
         run(c, "UPDATE b SET t=t||'!' WHERE i%4=0");
     }},
    {"small commits",
     [](sqlite3 *c, int rows) { repeat(c, "UPDATE a SET n=n+1 WHERE i=?", std::max(2, rows / 1000), rows); }},
    {"deletes and refill",
     [](sqlite3 *c, int) {
         run(c, "DELETE FROM b WHERE i%3=0");
         run(c, "INSERT INTO b SELECT i, n*1000000+i, t FROM a WHERE i%3=0");
     }},
    {"order and join",
     [](sqlite3 *c, int) {
         run(c, "SELECT max(x) FROM (SELECT a.t||b.t AS x FROM a JOIN b USING(i) ORDER BY b.t LIMIT 1000)");
     }},
};
constexpr int phaseCount = int(std::size(phases)) + 1; // and the cold scan
constexpr int allPhases = phaseCount;
constexpr int processorTime = phaseCount + 1; ///< of all phases: what a busy machine disturbs least

struct Store
{
    const char *name;
    std::optional<Suite> suite; ///< none: plain
    QList<qint64> times[phaseCount + 2];
};

void configure(sqlite3 *connection, const Options &options)
{
    run(connection, "PRAGMA page_size=4096; PRAGMA journal_mode=TRUNCATE; PRAGMA synchronous=FULL;"
                    "PRAGMA secure_delete=ON; PRAGMA temp_store=MEMORY; PRAGMA cell_size_check=ON");
    run(connection, "PRAGMA cache_size=-" + QByteArray::number(options.cacheKib));
}

sqlite3 *opened(const Store &store, const QString &path)
{
    sqlite3 *connection = nullptr;
    const char *vfs = store.suite ? SealedFiles::vfsName : "unix-excl";
    if (sqlite3_open_v2(QFile::encodeName(path).constData(), &connection,
                        SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, vfs) != SQLITE_OK)
        qFatal("cannot open %s", qPrintable(path));
    int reserved = SealedFiles::reservedBytes;
    if (!store.suite)
        sqlite3_file_control(connection, "main", SQLITE_FCNTL_RESERVE_BYTES, &reserved);
    else if (!SealedFiles::prepare(connection))
        qFatal("not sealed");
    return connection;
}

qint64 round(Store &store, const Options &options)
{
    const QTemporaryDir folder(options.folder + QStringLiteral("/anguan-bench-XXXXXX"));
    const QString path = folder.filePath(QStringLiteral("bench.agv"));
    std::optional<SealedFiles::Keys> keys;
    if (store.suite) {
        if (!SealedFiles::createEmpty(path))
            qFatal("cannot create %s", qPrintable(path));
        keys = testKeys(path, *store.suite);
    }
    sqlite3 *connection = opened(store, path);
    configure(connection, options);
    QElapsedTimer timer;
    qint64 total = 0;
    const std::clock_t begun = std::clock();
    const auto took = [&](int phase) {
        const qint64 time = timer.nsecsElapsed();
        store.times[phase].append(time);
        total += time;
    };
    for (int i = 0; i < phaseCount - 1; ++i) {
        timer.start();
        phases[i].work(connection, options.rows);
        took(i);
    }
    sqlite3_close(connection);
    timer.start();
    connection = opened(store, path);
    configure(connection, options);
    run(connection, "SELECT count(*), sum(length(t)) FROM a NOT INDEXED;"
                    "SELECT count(*), sum(length(t)) FROM b NOT INDEXED");
    took(phaseCount - 1);
    sqlite3_close(connection);
    store.times[allPhases].append(total);
    store.times[processorTime].append(qint64(std::clock() - begun) * 1'000'000'000 / CLOCKS_PER_SEC);
    return QFileInfo(path).size();
}

double median(QList<qint64> values)
{
    std::sort(values.begin(), values.end());
    return double(values.at(values.size() / 2));
}

void printRatios(const char *what, const Store &plain, const Store &sealed, int phase)
{
    QList<double> ratios;
    for (qsizetype i = 0; i < plain.times[phase].size(); ++i)
        ratios.append(double(sealed.times[phase].at(i)) / double(plain.times[phase].at(i)));
    std::sort(ratios.begin(), ratios.end());
    std::printf("  %-21s plain %8.1f ms  %-5s %8.1f ms   ratio %.2f / %.2f / %.2f\n", what,
                median(plain.times[phase]) / 1e6, sealed.name, median(sealed.times[phase]) / 1e6,
                ratios.first(), ratios.at(ratios.size() / 2), ratios.last());
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({
        {QStringLiteral("quick"), QStringLiteral("a smoke run that measures nothing")},
        {QStringLiteral("dir"), QStringLiteral("where the files go"), QStringLiteral("folder"),
         QDir::tempPath()},
        {QStringLiteral("rows"), QStringLiteral("rows of each table"), QStringLiteral("n"),
         QStringLiteral("60000")},
        {QStringLiteral("rounds"), QStringLiteral("interleaved rounds"), QStringLiteral("n"),
         QStringLiteral("5")},
        {QStringLiteral("cache"), QStringLiteral("SQLite's page cache"), QStringLiteral("KiB"),
         QStringLiteral("65536")},
    });
    parser.process(application);
    const bool quick = parser.isSet(QStringLiteral("quick"));
    const Options options{
        parser.value(QStringLiteral("dir")),
        quick ? 1000 : parser.value(QStringLiteral("rows")).toInt(),
        quick ? 1 : parser.value(QStringLiteral("rounds")).toInt(),
        parser.value(QStringLiteral("cache")).toInt(),
    };
    Store stores[] = {{"plain", std::nullopt, {}}, {"intl", Suite::Intl, {}}, {"sm", Suite::Sm, {}}};
    qint64 size = 0;
    for (int i = 0; i < options.rounds; ++i) {
        // Each round begins with another: whoever comes first finds the machine colder.
        for (int k = 0; k < 3; ++k)
            size = round(stores[(i + k) % 3], options);
    }
    std::printf("%d rows, %.1f MiB, cache %d KiB, %d rounds in %s; ratio to plain: min / median / max\n",
                options.rows, double(size) / (1024 * 1024), options.cacheKib, options.rounds,
                qPrintable(options.folder));
    for (const Store *sealed : {&stores[1], &stores[2]}) {
        for (int phase = 0; phase < phaseCount - 1; ++phase)
            printRatios(phases[phase].name, stores[0], *sealed, phase);
        printRatios("cold open and scan", stores[0], *sealed, phaseCount - 1);
        printRatios("all", stores[0], *sealed, allPhases);
        printRatios("all, processor time", stores[0], *sealed, processorTime);
    }
    return 0;
}
