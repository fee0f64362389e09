// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <tl/expected.hpp>

#include <utility>

namespace anguan {

/// Value or Error. Returned by everything that can fail; the compiler refuses to drop it.
template <typename T>
using Result = tl::expected<T, Error>;

using Failure = tl::unexpected<Error>;

inline Failure fail(ErrorCode code, const QString &text, const QString &details = {})
{
    return Failure(errorOf(code, text, details));
}

inline Failure fail(Error error)
{
    return Failure(std::move(error));
}

} // namespace anguan

/// Hands a failure on to the caller: ANGUAN_TRY(file.open()); or ANGUAN_TRY_LET(rows, list.fetch());
/// the second declares `rows` as the value.
#define ANGUAN_TRY(expression)                                                                               \
    do {                                                                                                     \
        if (auto anguanTried = (expression); !anguanTried)                                                   \
            return ::anguan::fail(std::move(anguanTried.error()));                                           \
    } while (false)
#define ANGUAN_TRY_LET(name, expression)                                                                     \
    auto name##Tried = (expression);                                                                         \
    if (!name##Tried)                                                                                        \
        return ::anguan::fail(std::move(name##Tried.error()));                                               \
    auto &name = *name##Tried
