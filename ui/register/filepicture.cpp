// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/filepicture.h"

#include "ui/tr.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImageReader>

#include <memory>

#include <poppler-qt6.h>

namespace anguan {

namespace {

constexpr qint64 mostPixels = 100'000'000; // of a picture as it is stored
constexpr int mostHeight = 20'000;         // of a page as it is drawn
constexpr double pointsPerInch = 72.0;

const QList<QByteArray> &formats()
{
    static const QList<QByteArray> known{"png", "jpeg", "jpg", "bmp", "gif", "webp"};
    return known;
}

Failure unreadable()
{
    return fail(
        ErrorCode::Invalid,
        UiTr::tr("The file cannot be shown here: it is damaged or of another kind. Open it with another "
                 "program or save a copy."));
}

Result<FilePicture> pageOf(const QByteArray &bytes, int page, int width)
{
    const std::unique_ptr<Poppler::Document> document = Poppler::Document::loadFromData(bytes);
    if (!document)
        return unreadable();
    if (document->isLocked())
        return fail(ErrorCode::Denied, UiTr::tr("The PDF has a password. Open it with another program."));
    document->setRenderHint(Poppler::Document::Antialiasing);
    document->setRenderHint(Poppler::Document::TextAntialiasing);
    FilePicture picture;
    picture.pages = document->numPages();
    picture.page = qBound(0, page, picture.pages - 1);
    const std::unique_ptr<Poppler::Page> drawn = document->page(picture.page);
    if (!drawn)
        return unreadable();
    const QSizeF points = drawn->pageSizeF();
    if (points.width() < 1 || points.height() < 1)
        return unreadable();
    double resolution = width / points.width() * pointsPerInch;
    if (points.height() / pointsPerInch * resolution > mostHeight)
        resolution = mostHeight * pointsPerInch / points.height();
    picture.image = drawn->renderToImage(resolution, resolution);
    return picture.image.isNull() ? Result<FilePicture>(unreadable()) : picture;
}

} // namespace

bool hasPicture(const QString &name)
{
    const QByteArray ending = QFileInfo(name).suffix().toLower().toLatin1();
    return ending == "pdf" || formats().contains(ending);
}

Result<FilePicture> pictureOf(const QByteArray &bytes, int page, int width)
{
    if (bytes.startsWith("%PDF-"))
        return pageOf(bytes, page, width);
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    if (!formats().contains(reader.format()))
        return unreadable();
    const QSize size = reader.size();
    if (!size.isValid() || qint64(size.width()) * size.height() > mostPixels)
        return fail(ErrorCode::Invalid, UiTr::tr("The picture is too large to be shown here. Save a copy."));
    FilePicture picture;
    picture.image = reader.read();
    if (picture.image.isNull())
        return unreadable();
    if (picture.image.width() > width)
        picture.image = picture.image.scaledToWidth(width, Qt::SmoothTransformation);
    return picture;
}

} // namespace anguan
