// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/qrcode.h"

#include <QByteArray>
#include <QHash>

#include <algorithm>
#include <memory>

#include <qrencode.h>

namespace anguan {

QList<QRectF> qrBlocks(const QString &text, const QRectF &area)
{
    const QByteArray bytes = text.toUtf8();
    if (bytes.isEmpty())
        return {};
    // The library finds the stretches of capitals and digits, which take fewer modules than bytes do.
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString(bytes.constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1), &QRcode_free);
    if (!code)
        return {};

    // As few rectangles as may be, since every page of a long register carries them: runs along a row, grown
    // downwards while the row below has the same run.
    QList<QRectF> blocks;
    const int modules = code->width;
    const qreal side = std::min(area.width(), area.height()) / modules;
    const auto black = [&](int x, int y) { return (code->data[y * modules + x] & 1) != 0; };
    QHash<std::pair<int, int>, qsizetype> above;
    for (int y = 0; y < modules; ++y) {
        QHash<std::pair<int, int>, qsizetype> here;
        for (int x = 0; x < modules; ++x) {
            if (!black(x, y))
                continue;
            const int from = x;
            while (x < modules && black(x, y))
                ++x;
            const std::pair run(from, x);
            const qsizetype grown = above.value(run, -1);
            if (grown >= 0) {
                blocks[grown].setHeight(blocks.at(grown).height() + side);
                here.insert(run, grown);
            } else {
                here.insert(run, blocks.size());
                blocks.append(QRectF(area.x() + from * side, area.y() + y * side, (x - from) * side, side));
            }
        }
        above = here;
    }
    return blocks;
}

} // namespace anguan
