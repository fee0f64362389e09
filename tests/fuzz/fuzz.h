// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstdint>
#include <cstdlib>

/// Called by libFuzzer with bytes nobody meant well.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

namespace anguan::fuzz {

/// What a target promises whatever the bytes are.
inline void must(bool holds)
{
    if (!holds)
        std::abort();
}

inline QByteArray bytesOf(const uint8_t *data, size_t size)
{
    return QByteArray(reinterpret_cast<const char *>(data), qsizetype(size));
}

} // namespace anguan::fuzz
