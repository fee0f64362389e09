// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/crypto/evp.h"
#include "models/crypto/secret.h"
#include "models/crypto/suite.h"

#include <QByteArray>

#include <array>

namespace anguan {

/// What a sealed file is to SQLite. Part of what each seal covers, so the numbers are the format's.
enum class SectorRole : unsigned char {
    Main = 1,
    Journal = 2,
    SubJournal = 3,
    Temp = 4,
    SuperJournal = 5,
};

/// The keys under which all sectors of one vault are sealed; shared by its open files, never changed.
struct SectorKeys
{
    SectorKeys(Suite suite, const QByteArray &fileId, const Secret &key);
    /// For files that live no longer than their handle.
    static SectorKeys random();

    static constexpr qsizetype fileIdSize = 16;

    Suite suite;
    QByteArray fileId;
    Secret cipher;
    Secret mac; ///< sm only: GCM has its own
};

/// Seals and opens single sectors of one open file: AES-256-GCM, or SM4-CTR with HMAC-SM3 over nonce and
/// ciphertext. A fresh random nonce at each seal. File id, role, sector number and length are covered, so
/// that nothing can be moved within a file, between files or between roles, or be cut. Keeps its contexts;
/// one thread at a time.
class SectorSealer
{
public:
    static constexpr int sealSize = 48; ///< nonce, tag, and in intl zeros up to here
    static constexpr int sectorSize = 4096;

    SectorSealer(const SectorKeys &keys, SectorRole role);
    ~SectorSealer();
    SectorSealer(const SectorSealer &) = delete;
    SectorSealer &operator=(const SectorSealer &) = delete;

    /// `number` counts from 1. `sealed` takes `length` bytes, `seal` sealSize.
    bool seal(quint64 number, const unsigned char *plain, int length, unsigned char *sealed,
              unsigned char *seal);
    /// In place. False, and zeros instead of text, when anything does not verify.
    bool open(quint64 number, unsigned char *text, int length, const unsigned char *seal);

    SectorRole role() const { return m_role; }

private:
    static constexpr int addressSize = 32;

    const unsigned char *address(quint64 number, int length);
    void takeNonce(unsigned char *to, std::size_t size);
    bool sealGcm(const unsigned char *plain, int length, unsigned char *sealed, unsigned char *seal);
    bool openGcm(unsigned char *text, int length, const unsigned char *seal);
    bool sealSm(const unsigned char *plain, int length, unsigned char *sealed, unsigned char *seal);
    bool openSm(unsigned char *text, int length, const unsigned char *seal);
    bool tagSm(const unsigned char *nonce, const unsigned char *text, int length, unsigned char *tag);

    const Suite m_suite;
    const SectorRole m_role;
    Evp::CipherContext m_sealing;
    Evp::CipherContext m_opening; ///< intl only: counter mode is its own inverse
    Evp::MacContext m_mac;
    std::array<unsigned char, addressSize> m_address{};
    std::array<unsigned char, 768> m_nonces{}; ///< asked of the generator in one go, used once each
    std::size_t m_noncesUsed = sizeof m_nonces;
};

} // namespace anguan
