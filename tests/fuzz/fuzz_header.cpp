// SPDX-License-Identifier: GPL-3.0-or-later
// The head of a vault with its key slots. The digest is put right first: without that no byte would get past
// it.
#include "models/crypto/digest.h"
#include "models/vault/header.h"
#include "tests/fuzz/fuzz.h"

#include <algorithm>

using namespace anguan;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    constexpr qsizetype digestAt = 24;
    constexpr qsizetype digestSize = 32;
    QByteArray copy = fuzz::bytesOf(data, std::min<size_t>(size, size_t(VaultHeader::copySize)));
    (void)readHeaderArea(copy); // as short as it is
    copy.append(VaultHeader::copySize - copy.size(), '\0');
    copy.replace(0, 8,
                 "\x89"
                 "ANGUAN\n");
    std::fill_n(copy.begin() + digestAt, digestSize, '\0');
    copy.replace(digestAt, digestSize, sm3(copy));
    const auto area = readHeaderArea(copy + QByteArray(VaultHeader::copySize, '\0'));
    if (!area)
        return 0;
    fuzz::must(area->copy == 0 && area->states[0] == CopyState::Valid &&
               area->states[1] == CopyState::Damaged);
    fuzz::must(area->bytes == copy);
    const Secret key = Secret::random(32);
    fuzz::must(!headerIsAuthentic(copy, area->header.suite, key));
    for (const KeySlot &slot : area->header.keySlots)
        fuzz::must(!openKeySlot(slot, area->header.vaultId, key));
    // What was read can be written, and reads back.
    if (const auto written = headerBytes(area->header, key)) {
        const auto again = readHeaderArea(*written + copy);
        fuzz::must(again && again->header.vaultId == area->header.vaultId &&
                   again->header.keySlots == area->header.keySlots);
    }
    return 0;
}
