// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sqlite3.h>

namespace anguan {

class SealedFile;

/// The memory that SQLite allocates for an open file, and the methods it calls on it.
namespace SealedHandle {

/// What goes before the wrapped VFS's own handle.
extern const int size;

/// The wrapped VFS's handle, right behind ours.
sqlite3_file *diskOf(sqlite3_file *handle);
/// Makes it an open sealed file; takes ownership.
void attach(sqlite3_file *handle, SealedFile *file);

} // namespace SealedHandle

} // namespace anguan
