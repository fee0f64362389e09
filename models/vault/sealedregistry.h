// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/vault/sealedsector.h"

#include <memory>
#include <mutex>
#include <optional>
#include <string>

namespace anguan {

/// A sector that did not verify.
struct SealedFault
{
    SectorRole role = SectorRole::Main;
    quint64 sector = 0; ///< from 1; 0: the file is cut inside its header area
};

/// One vault whose keys are present: what every open file of it shares. Safe from any thread.
class SealedEntry
{
public:
    explicit SealedEntry(SectorKeys sectorKeys) : keys(std::move(sectorKeys)) {}

    void note(const SealedFault &fault);
    std::optional<SealedFault> takeFault(); ///< the newest, once

    const SectorKeys keys;

private:
    std::mutex m_mutex;
    std::optional<SealedFault> m_fault;
};

/// The keys of the vaults this process has unlocked, by the full path SQLite knows them under. The VFS asks
/// here, so no key travels in a file name or an SQL statement. Safe from any thread.
namespace SealedRegistry {

/// False when the path is there already.
bool insert(const std::string &path, std::shared_ptr<SealedEntry> entry);
void remove(const std::string &path);
/// Empty when the vault is locked.
std::shared_ptr<SealedEntry> find(const std::string &path);

} // namespace SealedRegistry

} // namespace anguan
