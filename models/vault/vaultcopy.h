// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/vault/vaultfile.h"

#include <functional>

namespace anguan {

/// Every page of `source` into the new file `target`, sealed afresh under the target's own file id, so that
/// no sector of one can be put into the other. `header` gives the ids and key slots of the target. The source
/// may go on being read meanwhile. Nothing is left behind on a failure.
Result<std::unique_ptr<VaultFile>> copyVault(Database &source, const QString &target,
                                             const VaultHeader &header, const Secret &vaultKey,
                                             const std::function<bool(qint64, qint64)> &progress = {});

/// Beside the vault, before its schema changes: "name.before-0002.anguan". Kept.
Result<void> copyBeforeMigration(VaultFile &file, const Secret &vaultKey, const QString &path,
                                 int nextVersion);

} // namespace anguan
