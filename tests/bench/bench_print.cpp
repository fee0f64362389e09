// SPDX-License-Identifier: GPL-3.0-or-later
// bench_print [DIR]: how long a register of ten thousand rows takes as PDF. With a folder, it leaves sample
// papers there to look at.
#include "models/base/language.h"
#include "tests/support/sampleprints.h"
#include "ui/printing/paper.h"
#include "ui/printing/pdf.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTextStream>

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

} // namespace

int main(int argc, char *argv[])
{
    QGuiApplication app(argc, argv);
    Language::install(QString::fromLatin1(Language::chinese));
    if (argc > 1)
        return writeSamples(QDir(QString::fromLocal8Bit(argv[1]))) ? 0 : 1;

    QTextStream out(stdout);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("register.pdf"));
    const RegisterSheet sheet = samples::systems(10'000);
    QElapsedTimer timer;
    timer.start();
    const Paper paper = layOutRegister(sheet);
    const qint64 layout = timer.elapsed();
    if (const auto written = writePdf(paper, path); !written) {
        QTextStream(stderr) << written.error().text << Qt::endl;
        return 1;
    }
    const qint64 all = timer.elapsed();
    out << "print: 10000 rows x " << sheet.columns.size() << " columns, " << paper.pages.size() << " pages, "
        << QFileInfo(path).size() / 1024 << " KiB: layout " << layout << " ms, with PDF " << all
        << " ms (limit 2000 ms)" << Qt::endl;
    return all < 2000 ? 0 : 1;
}
