// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/qrcode.h"

#include <QByteArray>

#include <memory>

#include <qrencode.h>

namespace anguan {

QList<QRectF> qrBlocks(const QString &text, const QRectF &area)
{
    const QByteArray bytes = text.toUtf8();
    if (bytes.isEmpty())
        return {};
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeData(int(bytes.size()), reinterpret_cast<const unsigned char *>(bytes.constData()), 0,
                          QR_ECLEVEL_M),
        &QRcode_free);
    if (!code)
        return {};

    QList<QRectF> blocks;
    const int modules = code->width;
    const qreal side = std::min(area.width(), area.height()) / modules;
    const auto black = [&](int x, int y) { return (code->data[y * modules + x] & 1) != 0; };
    for (int y = 0; y < modules; ++y) {
        for (int x = 0; x < modules; ++x) {
            if (!black(x, y))
                continue;
            const int from = x;
            while (x < modules && black(x, y))
                ++x;
            blocks.append(QRectF(area.x() + from * side, area.y() + y * side, (x - from) * side, side));
        }
    }
    return blocks;
}

} // namespace anguan
