// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/vault/role.h"

#include <QString>

namespace anguan {

/// Who is at the desk. Made by unlocking; every store asks it before it changes anything.
struct Session
{
    QString login;
    QString name; ///< as shown and signed
    Roles roles;
    QString person; ///< number in the people register, "PER-2026-0001"; empty when not linked

    bool may(Act act) const { return anguan::may(roles, act); }
    /// ErrorCode::Denied with a sentence that names the role needed.
    Result<void> require(Act act) const;
};

} // namespace anguan
