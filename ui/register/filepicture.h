// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QImage>
#include <QString>

namespace anguan {

/// One page of a file as a picture.
struct FilePicture
{
    QImage image;
    int page = 0; ///< from 0
    int pages = 1;
};

/// By the name alone; whether the bytes agree shows when they are drawn.
bool hasPicture(const QString &name);

/// A picture (PNG, JPEG, BMP, GIF, WebP) or a page of a PDF, out of memory: nothing is written to a disk, no
/// link followed, no script run. `width` in pixels. Slow for a large page: not on the window's thread.
Result<FilePicture> pictureOf(const QByteArray &bytes, int page, int width);

} // namespace anguan
