// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes that are hashed and signed: what is read is written back to the very same bytes.
#include "models/base/canonicaljson.h"
#include "tests/fuzz/fuzz.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace anguan;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    if (const auto object = parseCanonicalJson(bytes)) {
        const auto again = canonicalJson(*object);
        fuzz::must(again && *again == bytes);
    }
    const QJsonDocument any = QJsonDocument::fromJson(bytes);
    if (any.isObject()) {
        const auto canonical = canonicalJson(any.object());
        if (canonical) {
            const auto read = parseCanonicalJson(*canonical);
            fuzz::must(read && canonicalJson(*read) && *canonicalJson(*read) == *canonical);
        }
    }
    return 0;
}
