// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/clock.h"
#include "tests/support/sampleprints.h"
#include "ui/printing/paper.h"
#include "ui/printing/pdf.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace anguan;

namespace {

QString run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return QStringLiteral("%1 failed: %2")
            .arg(program, QString::fromUtf8(process.readAllStandardError()));
    return QString::fromUtf8(process.readAllStandardOutput());
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestPrintingPdf : public QObject
{
    Q_OBJECT

private slots:
    void documents_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("a register") << 0 << QStringList{QStringLiteral("信息系统登记台账"),
                                                        QStringLiteral("不动产登记系统"),
                                                        QStringLiteral("执法监察移动端"),
                                                        QStringLiteral("门户网站"),
                                                        QStringLiteral("43062300021-00007"),
                                                        QStringLiteral("填表人：陈立"),
                                                        QStringLiteral("9F3A-71C2-0B5E-D8A1")};
        QTest::newRow("a form") << 1
                                << QStringList{QStringLiteral("后台数据变更审批表"),
                                               QStringLiteral("何敏 / 周立"),
                                               QStringLiteral("吴建国（电子签名）"),
                                               QStringLiteral("2026年11月21日")};
        QTest::newRow("a letter") << 2
                                  << QStringList{QStringLiteral("保险库恢复密钥"),
                                                 QStringLiteral("A8WE-5NCP-6Y1G-ZB0S")};
        QTest::newRow("a report with charts")
            << 3
            << QStringList{QStringLiteral("年度应急演练与整改报告"), QStringLiteral("逾期后补"),
                           QStringLiteral("ACT-2026-0040")};
    }
    /// Text as a reader searches and copies it, fonts inside, nothing see-through, the archive mark.
    void documents()
    {
        QFETCH(int, which);
        QFETCH(QStringList, words);
        const PrintDocument all[] = {samples::systems(8), samples::approval(), samples::recoveryKey(),
                                     samples::report(40)};
        const QString path = m_folder.filePath(QStringLiteral("%1.pdf").arg(which));
        const auto written = writePdf(all[which], path);
        QVERIFY2(written, qPrintable(written ? QString() : written.error().text));

        const QString text =
            run(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), path, QStringLiteral("-")});
        for (const QString &word : words)
            QVERIFY2(text.contains(word), qPrintable(word + QStringLiteral(" is not in\n") + text));

        const QStringList fonts =
            run(QStringLiteral("pdffonts"), {path}).split(QLatin1Char('\n'), Qt::SkipEmptyParts).mid(2);
        QVERIFY(!fonts.isEmpty());
        static const QRegularExpression embedded(
            QStringLiteral("^NotoSerifCJK\\S*\\s+CID \\w+\\s+Identity-H\\s+yes\\s+\\w+\\s+yes"));
        for (const QString &font : fonts)
            QVERIFY2(embedded.match(font).hasMatch(), qPrintable(font));

        const QString bytes = QString::fromLatin1(contents(path));
        static const QRegularExpression seeThrough(QStringLiteral("/(ca|CA) (0|\\.)|/SMask (?!/None)"));
        QVERIFY2(!seeThrough.match(bytes).hasMatch(), qPrintable(seeThrough.match(bytes).captured()));
        QVERIFY(bytes.contains(QStringLiteral("pdfaid:part=\"1\"")));
        QVERIFY(bytes.contains(QStringLiteral("pdfaid:conformance=\"B\"")));
        QVERIFY(bytes.contains(QStringLiteral("/OutputIntents")));
    }

    void datesOfTheFileAgree()
    {
        const QString path = m_folder.filePath(QStringLiteral("dates.pdf"));
        QVERIFY(writePdf(samples::systems(1), path));
        const QString bytes = QString::fromUtf8(contents(path));
        static const QRegularExpression info(
            QStringLiteral("/CreationDate \\(D:(\\d{4})(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)"));
        const auto match = info.match(bytes);
        QVERIFY(match.hasMatch());
        const QString stamp = QStringLiteral("%1-%2-%3T%4:%5:%6")
                                  .arg(match.captured(1), match.captured(2), match.captured(3),
                                       match.captured(4), match.captured(5), match.captured(6));
        QVERIFY(bytes.contains(QStringLiteral("xmp:CreateDate=\"") + stamp));
        QVERIFY(!bytes.contains(QStringLiteral("@@@@")));
        const QString said = run(QStringLiteral("pdfinfo"), {path});
        QVERIFY2(said.contains(QStringLiteral("信息系统登记台账")), qPrintable(said));
        QVERIFY(bytes.contains(QStringLiteral("<rdf:li>陈立</rdf:li>")));
    }

    void pagesCountedAndLandscape()
    {
        const QString path = m_folder.filePath(QStringLiteral("pages.pdf"));
        QVERIFY(writePdf(samples::systems(500), path));
        const int pages = int(layOutRegister(samples::systems(500)).pages.size());
        const QString said = run(QStringLiteral("pdfinfo"), {path});
        QVERIFY2(said.contains(QRegularExpression(QStringLiteral("Pages:\\s+%1\\b").arg(pages))),
                 qPrintable(said));
        QVERIFY2(said.contains(QStringLiteral("842 x 595")), qPrintable(said));
    }

    void charactersOutsideTheFaceStillPrint()
    {
        RegisterSheet sheet = samples::systems(1);
        sheet.rows[0][1] = QStringLiteral("བོད་ཡིག 系统 🙂");
        const QString path = m_folder.filePath(QStringLiteral("other.pdf"));
        QVERIFY(writePdf(sheet, path));
        QVERIFY(run(QStringLiteral("pdftotext"), {path, QStringLiteral("-")})
                    .contains(QStringLiteral("SYS-2015-0001")));
    }

    void failureLeavesWhatWasThere()
    {
        const QString missing = m_folder.filePath(QStringLiteral("no/such/folder.pdf"));
        const auto written = writePdf(samples::systems(1), missing);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Io);
        QVERIFY2(written.error().text.contains(QStringLiteral("folder.pdf")),
                 qPrintable(written.error().text));
        QVERIFY(!QFile::exists(missing));
        // A folder where the file should go.
        const QString folder = m_folder.filePath(QStringLiteral("folder.pdf"));
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(!writePdf(samples::systems(1), folder));
        QVERIFY(QFileInfo(folder).isDir());
    }

    void fileNameSaysDateTitleAndUnit()
    {
        const FixedClock clock(QDateTime(QDate(2026, 11, 21), QTime(10, 0)));
        QCOMPARE(pdfFileName(PrintDocument(samples::systems(0))),
                 QStringLiteral("2026-11-21_信息系统登记台账_云溪县自然资源局.pdf"));
        RegisterSheet odd = samples::systems(0);
        odd.title = QStringLiteral("台/账: \"一\"");
        odd.unit.clear();
        QCOMPARE(pdfFileName(PrintDocument(odd)), QStringLiteral("2026-11-21_台账 一.pdf"));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestPrintingPdf)
#include "tst_printing_pdf.moc"
