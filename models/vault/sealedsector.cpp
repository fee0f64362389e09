// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/sealedsector.h"

#include "models/crypto/passwordkey.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>

#include <openssl/crypto.h>
#include <openssl/rand.h>

namespace anguan {

namespace {

constexpr int gcmNonce = 12;
constexpr int gcmTag = 16;
constexpr int ctrNonce = 16;
constexpr int macSize = 32;
static_assert(ctrNonce + macSize == SectorSealer::sealSize);

Secret cipherKey(Suite suite, const Secret &key)
{
    return suite == Suite::Sm ? deriveSubKey(suite, key, "sector cipher", 16)
                              : deriveSubKey(suite, key, "sector", 32);
}

} // namespace

SectorKeys::SectorKeys(Suite suite_, const QByteArray &fileId_, const Secret &key)
    : suite(suite_), fileId(fileId_), cipher(cipherKey(suite_, key))
{
    Q_ASSERT(fileId.size() == fileIdSize);
    if (suite == Suite::Sm)
        mac = deriveSubKey(suite, key, "sector mac", 32);
}

SectorKeys SectorKeys::random()
{
    // Never read by anybody else, so the faster suite will do for both.
    return SectorKeys(Suite::Intl, randomBytes(fileIdSize), Secret::random(32));
}

SectorSealer::SectorSealer(const SectorKeys &keys, SectorRole role)
    : m_suite(keys.suite), m_role(role), m_sealing(EVP_CIPHER_CTX_new())
{
    std::copy_n(keys.fileId.constData(), SectorKeys::fileIdSize, reinterpret_cast<char *>(m_address.data()));
    m_address[16] = static_cast<unsigned char>(role);
    bool ready = m_sealing != nullptr;
    if (m_suite == Suite::Intl) {
        m_opening.reset(EVP_CIPHER_CTX_new());
        ready =
            ready && m_opening &&
            EVP_EncryptInit_ex2(m_sealing.get(), Evp::aes256Gcm(), keys.cipher.data(), nullptr, nullptr) ==
                1 &&
            EVP_DecryptInit_ex2(m_opening.get(), Evp::aes256Gcm(), keys.cipher.data(), nullptr, nullptr) == 1;
    } else {
        m_mac = Evp::hmacSm3();
        ready =
            ready &&
            EVP_EncryptInit_ex2(m_sealing.get(), Evp::sm4Ctr(), keys.cipher.data(), nullptr, nullptr) == 1 &&
            EVP_MAC_init(m_mac.get(), keys.mac.data(), keys.mac.size(), nullptr) == 1;
    }
    Evp::require(ready, "the sector cipher");
}

SectorSealer::~SectorSealer() = default;

bool SectorSealer::seal(quint64 number, const unsigned char *plain, int length, unsigned char *sealed,
                        unsigned char *seal)
{
    address(number, length);
    return m_suite == Suite::Intl ? sealGcm(plain, length, sealed, seal)
                                  : sealSm(plain, length, sealed, seal);
}

bool SectorSealer::open(quint64 number, unsigned char *text, int length, const unsigned char *seal)
{
    address(number, length);
    const bool opened = m_suite == Suite::Intl ? openGcm(text, length, seal) : openSm(text, length, seal);
    if (!opened)
        std::memset(text, 0, std::size_t(length));
    return opened;
}

/// 16 bytes of file id, one of role, three of zeros, four of length, eight of number; little endian.
const unsigned char *SectorSealer::address(quint64 number, int length)
{
    qToLittleEndian(quint32(length), m_address.data() + 20);
    qToLittleEndian(number, m_address.data() + 24);
    return m_address.data();
}

void SectorSealer::takeNonce(unsigned char *to, std::size_t size)
{
    if (m_noncesUsed + size > m_nonces.size()) {
        Evp::require(RAND_bytes(m_nonces.data(), int(m_nonces.size())) == 1, "random numbers");
        m_noncesUsed = 0;
    }
    std::memcpy(to, m_nonces.data() + m_noncesUsed, size);
    m_noncesUsed += size;
}

bool SectorSealer::sealGcm(const unsigned char *plain, int length, unsigned char *sealed, unsigned char *seal)
{
    EVP_CIPHER_CTX *cipher = m_sealing.get();
    takeNonce(seal, gcmNonce);
    std::memset(seal + gcmNonce + gcmTag, 0, sealSize - gcmNonce - gcmTag);
    int done = 0;
    return EVP_EncryptInit_ex2(cipher, nullptr, nullptr, seal, nullptr) == 1 &&
           EVP_EncryptUpdate(cipher, nullptr, &done, m_address.data(), addressSize) == 1 &&
           EVP_EncryptUpdate(cipher, sealed, &done, plain, length) == 1 &&
           EVP_EncryptFinal_ex(cipher, sealed + length, &done) == 1 &&
           EVP_CIPHER_CTX_ctrl(cipher, EVP_CTRL_AEAD_GET_TAG, gcmTag, seal + gcmNonce) == 1;
}

bool SectorSealer::openGcm(unsigned char *text, int length, const unsigned char *seal)
{
    // The tag does not cover what lies behind it, so that has to be what it was sealed with.
    const bool zeros =
        std::all_of(seal + gcmNonce + gcmTag, seal + sealSize, [](unsigned char byte) { return byte == 0; });
    EVP_CIPHER_CTX *cipher = m_opening.get();
    unsigned char tag[gcmTag];
    std::memcpy(tag, seal + gcmNonce, gcmTag);
    int done = 0;
    return zeros && EVP_DecryptInit_ex2(cipher, nullptr, nullptr, seal, nullptr) == 1 &&
           EVP_DecryptUpdate(cipher, nullptr, &done, m_address.data(), addressSize) == 1 &&
           EVP_DecryptUpdate(cipher, text, &done, text, length) == 1 &&
           EVP_CIPHER_CTX_ctrl(cipher, EVP_CTRL_AEAD_SET_TAG, gcmTag, tag) == 1 &&
           EVP_DecryptFinal_ex(cipher, text + length, &done) == 1;
}

bool SectorSealer::sealSm(const unsigned char *plain, int length, unsigned char *sealed, unsigned char *seal)
{
    takeNonce(seal, ctrNonce);
    int done = 0;
    return EVP_EncryptInit_ex2(m_sealing.get(), nullptr, nullptr, seal, nullptr) == 1 &&
           (length == 0 || EVP_EncryptUpdate(m_sealing.get(), sealed, &done, plain, length) == 1) &&
           tagSm(seal, sealed, length, seal + ctrNonce);
}

bool SectorSealer::openSm(unsigned char *text, int length, const unsigned char *seal)
{
    unsigned char tag[macSize];
    if (!tagSm(seal, text, length, tag) || CRYPTO_memcmp(tag, seal + ctrNonce, macSize) != 0)
        return false;
    int done = 0;
    return EVP_EncryptInit_ex2(m_sealing.get(), nullptr, nullptr, seal, nullptr) == 1 &&
           (length == 0 || EVP_EncryptUpdate(m_sealing.get(), text, &done, text, length) == 1);
}

bool SectorSealer::tagSm(const unsigned char *nonce, const unsigned char *text, int length,
                         unsigned char *tag)
{
    std::size_t done = 0;
    return EVP_MAC_init(m_mac.get(), nullptr, 0, nullptr) == 1 &&
           EVP_MAC_update(m_mac.get(), m_address.data(), addressSize) == 1 &&
           EVP_MAC_update(m_mac.get(), nonce, ctrNonce) == 1 &&
           EVP_MAC_update(m_mac.get(), text, std::size_t(length)) == 1 &&
           EVP_MAC_final(m_mac.get(), tag, &done, macSize) == 1;
}

} // namespace anguan
