// SPDX-License-Identifier: GPL-3.0-or-later
// bench_print [DIR]: how long a register of ten thousand rows takes as PDF. With a folder, it leaves sample
// papers there to look at.
#include "models/base/language.h"
#include "models/prints/registerprint.h"
#include "models/records/recordstore.h"
#include "models/registers/catalogue.h"
#include "tests/support/sampleprints.h"
#include "tests/support/temporaryvault.h"
#include "ui/printing/paper.h"
#include "ui/printing/pdf.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QGuiApplication>
#include <QTextStream>

#include <ctime>

using namespace anguan;

namespace {

bool write(const PrintDocument &document, const QString &path)
{
    const auto written = writePdf(document, path);
    if (!written)
        QTextStream(stderr) << written.error().text << Qt::endl;
    return written.has_value();
}

bool writeSamples(const QDir &folder)
{
    RegisterSheet longCells = samples::systems(12);
    longCells.rows[3][1] = QStringLiteral(
        "国土空间基础信息平台暨自然资源“一张图”综合监管与辅助决策支撑系统（二期）——含县乡村三级联动模块");
    longCells.rows[5][7] = QStringLiteral("欧阳建国、尉迟恭敬、司马相如、诸葛孔明");
    longCells.omitted =
        QStringList{QStringLiteral("建设单位"), QStringLiteral("运维单位"), QStringLiteral("备注")};
    return write(samples::systems(0), folder.filePath(QStringLiteral("register-0.pdf"))) &&
           write(samples::systems(8), folder.filePath(QStringLiteral("register-8.pdf"))) &&
           write(samples::systems(500), folder.filePath(QStringLiteral("register-500.pdf"))) &&
           write(longCells, folder.filePath(QStringLiteral("register-long.pdf"))) &&
           write(samples::approval(), folder.filePath(QStringLiteral("approval.pdf"))) &&
           write(samples::recoveryKey(), folder.filePath(QStringLiteral("letter.pdf")));
}

void fill(Vault &vault, int count)
{
    RecordStore store(vault);
    const Register &departments = *Catalogue::find(QStringLiteral("departments"));
    const Record department = TemporaryVault::must(
        store.create(departments, {{QStringLiteral("name"), QStringLiteral("不动产登记中心")}}));
    QList<RecordStore::Incoming> incoming;
    for (int i = 0; i < count; ++i) {
        Values values{{QStringLiteral("name"), QStringLiteral("行政审批一体化平台%1").arg(i)},
                      {QStringLiteral("department"), department.number},
                      {QStringLiteral("importance"), QStringLiteral("ordinary")},
                      {QStringLiteral("network_zone"), QStringLiteral("government")},
                      {QStringLiteral("protection_level"), QString::number(2 + i % 2)},
                      {QStringLiteral("filing_number"),
                       QStringLiteral("43062300021-%1").arg(i, 5, 10, QLatin1Char('0'))},
                      {QStringLiteral("filed_on"), QStringLiteral("2024-05-06")},
                      {QStringLiteral("last_assessment"), QStringLiteral("2025-03-04")}};
        incoming.append({i + 2, QString(), values});
    }
    TemporaryVault::must(
        store.importAll(*Catalogue::find(QStringLiteral("systems")), incoming, false, false));
}

/// From the sealed vault to the finished file. The limit is held against processor time, which a busy machine
/// does not stretch; on a quiet one both are the same.
bool measure()
{
    constexpr int rows = 10'000;
    constexpr qint64 limit = 2000;
    TemporaryVault vault;
    fill(*vault, rows);
    const QString path = vault.folder() + QStringLiteral("/register.pdf");

    const std::clock_t started = std::clock();
    const auto processor = [started] { return qint64(std::clock() - started) * 1000 / CLOCKS_PER_SEC; };
    QElapsedTimer timer;
    timer.start();
    const RegisterSheet sheet =
        TemporaryVault::must(registerSheet(*vault, ListQuery{QStringLiteral("systems")}));
    const qint64 read = processor();
    const Paper paper = layOutRegister(sheet);
    const qint64 laidOut = processor();
    TemporaryVault::must(writePdf(paper, path));
    const qint64 all = processor();
    QTextStream(stdout) << "print: " << sheet.rows.size() << " rows x " << sheet.columns.size()
                        << " columns, " << paper.pages.size() << " pages, " << QFileInfo(path).size() / 1024
                        << " KiB: reading " << read << " ms, layout " << laidOut - read << " ms, PDF "
                        << all - laidOut << " ms, together " << all << " ms of processor time, "
                        << timer.elapsed() << " ms by the clock (limit " << limit << " ms)" << Qt::endl;
    return all < limit && sheet.rows.size() == rows;
}

} // namespace

int main(int argc, char *argv[])
{
    QGuiApplication app(argc, argv);
    Language::install(QString::fromLatin1(Language::chinese));
    if (argc > 1)
        return writeSamples(QDir(QString::fromLocal8Bit(argv[1]))) ? 0 : 1;

    try {
        return measure() ? 0 : 1;
    } catch (const std::exception &problem) {
        QTextStream(stderr) << problem.what() << Qt::endl;
        return 1;
    }
}
