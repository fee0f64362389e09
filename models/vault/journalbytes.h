// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace anguan {

/// What an entry's hash covers, in UTF-8 and NFC, as it lies in the table. `before` and `after` are canonical
/// JSON already.
struct JournalText
{
    qint64 sequence = 0;
    QByteArrayView at, actor, actorName, action, registerId, record, before, after, reason;
};

/// The entry as canonical JSON, composed without building a document: members action, actor, actor_name,
/// after, at, before, reason, record, register, sequence. Append and check go through here alike.
void appendJournalBytes(const JournalText &entry, QByteArray &out);

} // namespace anguan
