// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/sealedregistry.h"

#include <map>
#include <utility>

namespace anguan {

namespace {

struct Entries
{
    std::mutex mutex;
    std::map<std::string, std::shared_ptr<SealedEntry>> byPath;
};

Entries &entries()
{
    static Entries all;
    return all;
}

} // namespace

void SealedEntry::note(const SealedFault &fault)
{
    const std::lock_guard lock(m_mutex);
    m_fault = fault;
}

std::optional<SealedFault> SealedEntry::takeFault()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_fault, std::nullopt);
}

bool SealedRegistry::insert(const std::string &path, std::shared_ptr<SealedEntry> entry)
{
    const std::lock_guard lock(entries().mutex);
    return entries().byPath.emplace(path, std::move(entry)).second;
}

void SealedRegistry::remove(const std::string &path)
{
    const std::lock_guard lock(entries().mutex);
    entries().byPath.erase(path);
}

std::shared_ptr<SealedEntry> SealedRegistry::find(const std::string &path)
{
    const std::lock_guard lock(entries().mutex);
    const auto found = entries().byPath.find(path);
    return found == entries().byPath.end() ? nullptr : found->second;
}

} // namespace anguan
