// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/crypto/suite.h"

namespace anguan {

QString suiteId(Suite suite)
{
    return suite == Suite::Sm ? QStringLiteral("sm") : QStringLiteral("intl");
}

std::optional<Suite> suiteOf(const QString &id)
{
    for (const Suite suite : {Suite::Sm, Suite::Intl}) {
        if (id == suiteId(suite))
            return suite;
    }
    return std::nullopt;
}

} // namespace anguan
