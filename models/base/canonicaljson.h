// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>

namespace anguan {

/// The bytes that are hashed and signed: UTF-8, keys sorted by code point, no white space, NFC; strings,
/// integers, booleans, arrays and objects only. A fraction, a null or a lone surrogate is refused
/// (ErrorCode::Invalid), since two programs could write them differently.
Result<QByteArray> canonicalJson(const QJsonValue &value);
Result<QByteArray> canonicalJson(const QJsonObject &object);

/// One string as it stands in canonical JSON, quoted. `utf8` is well-formed and in NFC already.
void appendCanonicalText(QByteArrayView utf8, QByteArray &out);

/// Reads canonical bytes back; anything that does not re-serialise to the same bytes is refused.
Result<QJsonObject> parseCanonicalJson(QByteArrayView bytes);

} // namespace anguan
