// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/journalbytes.h"

#include "models/base/canonicaljson.h"

namespace anguan {

void appendJournalBytes(const JournalText &entry, QByteArray &out)
{
    const auto text = [&out](const char *key, QByteArrayView value) {
        out += key;
        appendCanonicalText(value, out);
    };
    const auto raw = [&out](const char *key, QByteArrayView value) {
        out += key;
        out.append(value.data(), value.size());
    };
    text("{\"action\":", entry.action);
    text(",\"actor\":", entry.actor);
    text(",\"actor_name\":", entry.actorName);
    raw(",\"after\":", entry.after);
    text(",\"at\":", entry.at);
    raw(",\"before\":", entry.before);
    text(",\"reason\":", entry.reason);
    text(",\"record\":", entry.record);
    text(",\"register\":", entry.registerId);
    raw(",\"sequence\":", QByteArray::number(entry.sequence));
    out += '}';
}

} // namespace anguan
