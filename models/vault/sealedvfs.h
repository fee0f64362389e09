// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace anguan {

class SealedPages;

/// SQLite's own seam for storage: a VFS that seals every sector on its way to the disk, over the machine's
/// unix-excl (one process has the vault, a second is told BUSY). Fails closed: a file whose keys are not in
/// SealedRegistry does not open.
namespace SealedVfs {

inline constexpr char name[] = "sealed";

/// Registers it, once; safe from any thread. To be called before the first open.
bool install();
/// The same over another VFS, for tests that cut the power below it.
bool installOver(const char *wrapped, const char *asName);

/// File control of an open main file: sets a SealedPages ** to it. Any other VFS answers NOTFOUND.
inline constexpr int pagesOfFile = 0x5ea1;

} // namespace SealedVfs

} // namespace anguan
