// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/history.h"
#include "models/vault/journal.h"

namespace anguan {

class Vault;

/// A journal entry in words: its fields by their labels, values as shown, references by name.
QList<FieldChange> changesInWords(Vault &vault, const JournalEntry &entry);
/// "信息系统 SYS-2026-0001", or "保险库" when it is about no record.
QString subjectInWords(const JournalEntry &entry);

} // namespace anguan
