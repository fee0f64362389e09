// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/registers/field.h"

#include <QString>

#include <optional>

namespace anguan {

class Vault;

/// Text typed and not yet stored, sealed under a key of its own inside the vault, one per form and login:
/// written within two seconds of typing and at lock, gone at save.
struct Draft
{
    QString form; ///< "systems/SYS-2026-0001", "systems/new", "approvals/new/go_live"
    Values values;
    QString field; ///< where the cursor was
    QString at;
};

class Drafts
{
public:
    explicit Drafts(Vault &vault);

    Result<void> keep(const Draft &draft);
    Result<std::optional<Draft>> find(const QString &form) const;
    Result<QList<Draft>> all() const; ///< of the session's login, newest first
    Result<void> drop(const QString &form);

private:
    Vault &m_vault;
};

} // namespace anguan
