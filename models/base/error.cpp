// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/error.h"

namespace anguan {

Error errorOf(ErrorCode code, const QString &text, const QString &details)
{
    return {code, text, details, {}};
}

} // namespace anguan
