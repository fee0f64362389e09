// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/pdf.h"

#include "models/base/clock.h"
#include "ui/printing/paper.h"
#include "ui/printing/paperpainter.h"
#include "ui/printing/pdfmetadata.h"
#include "ui/tr.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QPageLayout>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QSaveFile>

namespace anguan {

namespace {

/// At 2540 points an inch a device pixel is the layout's own 1/100 mm: no scaling, shorter streams.
constexpr int layoutResolution = 2540;

QString writtenNot(const QString &path, const QString &why)
{
    return UiTr::tr(
               "The PDF could not be written to “%1”: %2. Choose another folder or free some space, then try "
               "again.")
        .arg(QDir::toNativeSeparators(path), why);
}

QByteArray pdfBytes(const Paper &paper, const Progress &progress)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const QString tool = QStringLiteral("Anguan %1").arg(QStringLiteral(ANGUAN_VERSION));
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setTitle(paper.title);
        writer.setCreator(tool);
        writer.setDocumentXmpMetadata(PdfMetadata::xmp(paper.title, {paper.unit, paper.printedBy}, tool));
        writer.setResolution(layoutResolution);
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4),
                                         paper.landscape ? QPageLayout::Landscape : QPageLayout::Portrait,
                                         QMarginsF()));
        if (!paintPages(writer, paper, 1, 0, progress))
            return {};
    }
    QByteArray bytes = buffer.data();
    PdfMetadata::agreeOnDates(bytes);
    PdfMetadata::nameCharacters(bytes);
    return bytes;
}

} // namespace

Result<void> writePdf(const Paper &paper, const QString &path, const Progress &progress)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::Io, writtenNot(path, file.errorString()));
    bool isStopped = false;
    const QByteArray bytes = pdfBytes(paper, [&](qint64 done, qint64 total) {
        isStopped = progress && !progress(done, total);
        return !isStopped;
    });
    if (isStopped)
        return fail(ErrorCode::CheckFound, UiTr::tr("Saving was stopped; no file was written."));
    if (bytes.isEmpty())
        return fail(ErrorCode::Io, writtenNot(path, UiTr::tr("the pages could not be painted")));
    if (file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorCode::Io, writtenNot(path, file.errorString()));
    return {};
}

Result<void> writePdf(const PrintDocument &document, const QString &path)
{
    return writePdf(layOut(document), path);
}

QString pdfFileName(const Paper &paper)
{
    static const QRegularExpression unfit(QStringLiteral("[\\x00-\\x1f\\\\/:*?\"<>|]"));
    QStringList parts{Clock::today().toString(Qt::ISODate)};
    for (QString part : {paper.title, paper.unit}) {
        part = part.remove(unfit).simplified().left(40);
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(QLatin1Char('_')) + QStringLiteral(".pdf");
}

QString pdfFileName(const PrintDocument &document)
{
    Paper named;
    std::visit(
        [&named](const auto &sheet) {
            named.title = sheet.title;
            named.unit = sheet.unit;
        },
        document);
    return pdfFileName(named);
}

} // namespace anguan
