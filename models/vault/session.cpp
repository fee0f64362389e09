// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/session.h"

#include "models/base/tr.h"

namespace anguan {

Result<void> Session::require(Act act) const
{
    if (may(act))
        return {};
    return fail(ErrorCode::Denied,
                Tr::tr("You are logged in as %1 and may not %2. Ask a colleague with this role to do it: %3.")
                    .arg(roleNames(roles), actName(act), roleNames(rolesThatMay(act))));
}

} // namespace anguan
