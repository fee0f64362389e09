// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QString>
#include <QStringDecoder>

class QIODevice;

namespace anguan {

/// Which encoding a text file from an office is in: a byte order mark, else strict UTF-8 over the whole file,
/// else GB18030, which Chinese Excel writes. Reads the device to its end and rewinds it.
Result<QString> encodingOf(QIODevice &device);

/// GB18030 is known by name only, through ICU; not valid for a name nobody knows.
QStringDecoder decoderFor(const QString &encoding);

} // namespace anguan
