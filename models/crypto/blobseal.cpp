// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/crypto/blobseal.h"

#include "models/base/tr.h"
#include "models/crypto/evp.h"
#include "models/crypto/passwordkey.h"

#include <QtEndian>

#include <openssl/crypto.h>
#include <openssl/rand.h>

namespace anguan {

namespace {

constexpr int gcmNonce = 12;
constexpr int gcmTag = 16;
constexpr int ctrNonce = 16;
constexpr int macSize = 32;

unsigned char *bytesOf(QByteArray &array, qsizetype offset = 0)
{
    return reinterpret_cast<unsigned char *>(array.data()) + offset;
}

QByteArray sealGcm(const Secret &key, QByteArrayView context, QByteArrayView plain)
{
    QByteArray sealed(gcmNonce + plain.size() + gcmTag, Qt::Uninitialized);
    Evp::require(RAND_bytes(bytesOf(sealed), gcmNonce) == 1, "random numbers");
    const Evp::CipherContext cipher(EVP_CIPHER_CTX_new());
    int length = 0;
    const bool done =
        EVP_EncryptInit_ex2(cipher.get(), Evp::aes256Gcm(), key.data(), bytesOf(sealed), nullptr) == 1 &&
        EVP_EncryptUpdate(cipher.get(), nullptr, &length, Evp::bytes(context), int(context.size())) == 1 &&
        EVP_EncryptUpdate(cipher.get(), bytesOf(sealed, gcmNonce), &length, Evp::bytes(plain),
                          int(plain.size())) == 1 &&
        EVP_EncryptFinal_ex(cipher.get(), bytesOf(sealed, gcmNonce + plain.size()), &length) == 1 &&
        EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_AEAD_GET_TAG, gcmTag,
                            bytesOf(sealed, gcmNonce + plain.size())) == 1;
    Evp::require(done, "AES-256-GCM");
    return sealed;
}

bool openGcm(const Secret &key, QByteArrayView context, QByteArrayView sealed, Secret &plain)
{
    const qsizetype size = sealed.size() - gcmNonce - gcmTag;
    const Evp::CipherContext cipher(EVP_CIPHER_CTX_new());
    QByteArray tag = sealed.last(gcmTag).toByteArray();
    int length = 0;
    unsigned char none = 0;
    return EVP_DecryptInit_ex2(cipher.get(), Evp::aes256Gcm(), key.data(), Evp::bytes(sealed), nullptr) ==
               1 &&
           EVP_DecryptUpdate(cipher.get(), nullptr, &length, Evp::bytes(context), int(context.size())) == 1 &&
           EVP_DecryptUpdate(cipher.get(), size > 0 ? plain.data() : &none, &length,
                             Evp::bytes(sealed.sliced(gcmNonce)), int(size)) == 1 &&
           EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_AEAD_SET_TAG, gcmTag, tag.data()) == 1 &&
           EVP_DecryptFinal_ex(cipher.get(), &none, &length) == 1;
}

struct SmKeys
{
    explicit SmKeys(const Secret &key)
        : cipher(deriveSubKey(Suite::Sm, key, "blob cipher", 16))
        , mac(deriveSubKey(Suite::Sm, key, "blob mac", 32))
    {
    }

    Secret cipher;
    Secret mac;
};

bool sm4Ctr(const Secret &key, QByteArrayView nonce, QByteArrayView from, unsigned char *to)
{
    const Evp::CipherContext cipher(EVP_CIPHER_CTX_new());
    int length = 0;
    return EVP_EncryptInit_ex2(cipher.get(), Evp::sm4Ctr(), key.data(), Evp::bytes(nonce), nullptr) == 1 &&
           (from.isEmpty() ||
            EVP_EncryptUpdate(cipher.get(), to, &length, Evp::bytes(from), int(from.size())) == 1);
}

/// The context's length goes first, so that no byte can wander between the context and the rest.
void smTag(const Secret &key, QByteArrayView context, QByteArrayView nonceAndText, unsigned char *tag)
{
    const Evp::MacContext mac = Evp::hmacSm3();
    const quint64 contextSize = qToBigEndian(quint64(context.size()));
    std::size_t length = 0;
    const bool done =
        EVP_MAC_init(mac.get(), key.data(), key.size(), nullptr) == 1 &&
        EVP_MAC_update(mac.get(), reinterpret_cast<const unsigned char *>(&contextSize), 8) == 1 &&
        EVP_MAC_update(mac.get(), Evp::bytes(context), std::size_t(context.size())) == 1 &&
        EVP_MAC_update(mac.get(), Evp::bytes(nonceAndText), std::size_t(nonceAndText.size())) == 1 &&
        EVP_MAC_final(mac.get(), tag, &length, macSize) == 1;
    Evp::require(done, "HMAC-SM3");
}

QByteArray sealSm(const Secret &key, QByteArrayView context, QByteArrayView plain)
{
    const SmKeys keys(key);
    QByteArray sealed(ctrNonce + plain.size() + macSize, Qt::Uninitialized);
    Evp::require(RAND_bytes(bytesOf(sealed), ctrNonce) == 1, "random numbers");
    const QByteArrayView nonce = QByteArrayView(sealed).first(ctrNonce);
    Evp::require(sm4Ctr(keys.cipher, nonce, plain, bytesOf(sealed, ctrNonce)), "SM4-CTR");
    smTag(keys.mac, context, QByteArrayView(sealed).chopped(macSize),
          bytesOf(sealed, ctrNonce + plain.size()));
    return sealed;
}

bool openSm(const Secret &key, QByteArrayView context, QByteArrayView sealed, Secret &plain)
{
    const SmKeys keys(key);
    unsigned char tag[macSize];
    smTag(keys.mac, context, sealed.chopped(macSize), tag);
    if (CRYPTO_memcmp(tag, sealed.last(macSize).data(), macSize) != 0)
        return false;
    const QByteArrayView text = sealed.sliced(ctrNonce, sealed.size() - ctrNonce - macSize);
    return sm4Ctr(keys.cipher, sealed.first(ctrNonce), text, plain.data());
}

} // namespace

QByteArray sealBlob(Suite suite, const Secret &key, QByteArrayView context, QByteArrayView plain)
{
    Q_ASSERT(key.size() == 32);
    return suite == Suite::Sm ? sealSm(key, context, plain) : sealGcm(key, context, plain);
}

Result<Secret> openBlob(Suite suite, const Secret &key, QByteArrayView context, QByteArrayView sealed)
{
    const qsizetype overhead = suite == Suite::Sm ? ctrNonce + macSize : gcmNonce + gcmTag;
    if (sealed.size() >= overhead && key.size() == 32) {
        Secret plain(std::size_t(sealed.size() - overhead));
        const bool opened =
            suite == Suite::Sm ? openSm(key, context, sealed, plain) : openGcm(key, context, sealed, plain);
        if (opened)
            return plain;
    }
    return fail(ErrorCode::Damaged,
                Tr::tr("A sealed item does not open: it was changed, or it belongs to another vault."),
                QStringLiteral("sealed blob does not verify"));
}

} // namespace anguan
