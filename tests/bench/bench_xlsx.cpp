// SPDX-License-Identifier: GPL-3.0-or-later
// A workbook of a hundred thousand rows and twenty columns: written, read, imported into a vault and exported
// from it; how long, and how much memory at most.
#include "models/exchange/recordexport.h"
#include "models/exchange/tableimport.h"
#include "models/exchange/workbookwriter.h"
#include "models/exchange/xlsxworkbook.h"
#include "models/registers/catalogue.h"
#include "tests/support/temporaryvault.h"
#include "tests/support/validvalues.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include <cstdio>
#include <ctime>
#include <functional>

using namespace anguan;

namespace {

/// Megabytes that the process held at most since the last call.
double peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    double megabytes = 0;
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith("VmHWM:"))
                megabytes = line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
        }
    }
    QFile clear(QStringLiteral("/proc/self/clear_refs"));
    if (clear.open(QIODevice::WriteOnly))
        clear.write("5");
    return megabytes;
}

void measure(const char *what, double seconds, double megabytes, const std::function<qint64()> &work)
{
    (void)peakMemory();
    QElapsedTimer timer;
    timer.start();
    const qint64 result = work();
    const double took = double(timer.elapsed()) / 1000;
    std::printf("%-44s %7.2f s (goal %4.1f)  %6.0f MB (goal %4.0f)  %lld\n", what, took, seconds,
                peakMemory(), megabytes, static_cast<long long>(result));
    std::fflush(stdout);
}

BookLook twentyColumns()
{
    BookLook look;
    look.name = QStringLiteral("sheet");
    look.title = QStringLiteral("信息系统登记台账");
    for (int i = 0; i < 20; ++i) {
        const CellKind kind = i % 5 == 3 ? CellKind::Date : i % 5 == 4 ? CellKind::Number : CellKind::Text;
        look.columns.append({QStringLiteral("列%1").arg(i), kind, 12});
    }
    return look;
}

qint64 writeSheet(const QString &path, int rows)
{
    auto writer = TemporaryVault::must(WorkbookWriter::create(path, twentyColumns()));
    for (int row = 0; row < rows; ++row) {
        QStringList cells;
        for (int i = 0; i < 20; ++i) {
            cells.append(i % 5 == 3 ? QStringLiteral("2026-11-%1").arg(1 + row % 28, 2, 10, QLatin1Char('0'))
                         : i % 5 == 4 ? QString::number(row * i)
                                      : QStringLiteral("不动产登记%1").arg(row * 20 + i));
        }
        TemporaryVault::must(writer->add(cells));
    }
    TemporaryVault::must(writer->close());
    return QFileInfo(path).size();
}

/// Systems as a workbook to import: every field that may be typed.
QString systemsBook(TemporaryVault &vault, int rows)
{
    const Register &systems = *Catalogue::find(QStringLiteral("systems"));
    RecordStore store(*vault);
    ValidValues valid(store);
    for (int i = 0; i < 200; ++i)
        valid.stored(systems);
    const QString seed = vault.folder() + QStringLiteral("/seed.csv");
    TemporaryVault::must(exportRecords(*vault, ListQuery{QStringLiteral("systems")}, seed));
    const Table table = TemporaryVault::must(readCsv(seed));
    BookLook look;
    look.name = QStringLiteral("systems");
    QList<int> taken;
    const HeaderMatch match = matchHeader(systems, table.rows.first(), false);
    int name = -1;
    for (int i = 0; i < match.columns.size(); ++i) {
        // Fields that rules tie to others, or that are used once only, are left out.
        static const QStringList tied{QStringLiteral("filed_on"), QStringLiteral("code"),
                                      QStringLiteral("state"), QStringLiteral("level_under")};
        const Field *field = match.columns.at(i).field;
        const bool isName = field && qstrcmp(field->id, "name") == 0;
        if (!field || field->isEngineOwned || field->isDerived || (field->isUnique && !isName) ||
            tied.contains(QLatin1String(field->id)) || taken.size() == 20)
            continue;
        if (isName)
            name = int(taken.size());
        taken.append(i);
        look.columns.append({table.rows.first().at(i), CellKind::Text, 12});
    }
    const QString path = vault.folder() + QStringLiteral("/systems.xlsx");
    auto writer = TemporaryVault::must(WorkbookWriter::create(path, look));
    for (int row = 0; row < rows; ++row) {
        const QStringList &from = table.rows.at(1 + row % (table.rows.size() - 1));
        QStringList cells;
        for (const int i : taken)
            cells.append(from.value(i));
        if (name >= 0)
            cells[name] = QStringLiteral("业务系统%1").arg(row);
        TemporaryVault::must(writer->add(cells));
    }
    TemporaryVault::must(writer->close());
    std::printf("systems: %d columns\n", int(taken.size()));
    return path;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const int rows = argc > 1 ? QByteArray(argv[1]).toInt() : 100'000;
    TemporaryVault vault;
    const QString path = vault.folder() + QStringLiteral("/sheet.xlsx");
    std::printf("%d rows, 20 columns\n", rows);
    measure("written", 5, 400, [&] { return writeSheet(path, rows); });
    measure("read", 8, 400, [&] {
        auto book = TemporaryVault::must(XlsxWorkbook::open(path));
        return TemporaryVault::must(book->read(0)).rows.size();
    });
    const QString systems = systemsBook(vault, rows);
    const Register &reg = *Catalogue::find(QStringLiteral("systems"));
    measure("imported into a vault", 8, 400,
            [&] { return qint64(TemporaryVault::must(importFile(*vault, reg, systems)).created); });
    measure("exported from it", 5, 400, [&] {
        return TemporaryVault::must(exportRecords(*vault, ListQuery{QStringLiteral("systems")},
                                                  vault.folder() + QStringLiteral("/out.xlsx")));
    });
    return 0;
}
