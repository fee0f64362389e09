// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/crypto/signature.h"

#include "models/base/tr.h"
#include "models/crypto/digest.h"
#include "models/crypto/evp.h"

#include <cstring>

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

namespace anguan {

namespace {

constexpr qsizetype mostPemBytes = 4096; // an SM2 key is under 200
constexpr qsizetype mostSignatureBytes = 128;

using Bio = std::unique_ptr<BIO, Evp::Freed<BIO_free_all>>;

/// A context that hashes with SM3 under the user id. The key's context must outlive the digest's.
struct Sm2Context
{
    explicit Sm2Context(EVP_PKEY *key)
        : keyContext(EVP_PKEY_CTX_new_from_pkey(nullptr, key, nullptr)), digest(EVP_MD_CTX_new())
    {
        // Before OpenSSL 4 a signature without this has an empty id, which no other program expects.
        const bool set = keyContext && digest &&
                         EVP_PKEY_CTX_set1_id(keyContext.get(), sm2UserId, int(std::strlen(sm2UserId))) == 1;
        Evp::require(set, "SM2 with a user id");
        EVP_MD_CTX_set_pkey_ctx(digest.get(), keyContext.get());
    }

    Evp::KeyContext keyContext;
    Evp::DigestContext digest;
};

bool isSm2(const Evp::Key &key)
{
    return key && EVP_PKEY_is_a(key.get(), "SM2") == 1;
}

} // namespace

struct PublicKey::State
{
    Evp::Key key;
};

struct SigningKey::State
{
    Evp::Key key;
};

PublicKey::PublicKey() = default;
PublicKey::~PublicKey() = default;
PublicKey::PublicKey(PublicKey &&) noexcept = default;
PublicKey &PublicKey::operator=(PublicKey &&) noexcept = default;

Result<PublicKey> PublicKey::fromPem(QByteArrayView pem)
{
    Evp::Key key;
    if (!pem.isEmpty() && pem.size() <= mostPemBytes) {
        const Bio source(BIO_new_mem_buf(pem.data(), int(pem.size())));
        key.reset(PEM_read_bio_PUBKEY(source.get(), nullptr, nullptr, nullptr));
        ERR_clear_error();
    }
    if (!isSm2(key)) {
        return fail(
            ErrorCode::Damaged,
            Tr::tr("A public key in the vault is not an SM2 key. Signatures made with it cannot be checked."),
            QStringLiteral("not an SM2 public key in PEM"));
    }
    PublicKey made;
    made.m_state = std::make_unique<State>(State{std::move(key)});
    return made;
}

bool PublicKey::verify(QByteArrayView message, QByteArrayView derSignature) const
{
    if (!m_state || derSignature.isEmpty() || derSignature.size() > mostSignatureBytes)
        return false;
    const Sm2Context context(m_state->key.get());
    const bool holds =
        EVP_DigestVerifyInit(context.digest.get(), nullptr, Evp::sm3(), nullptr, m_state->key.get()) == 1 &&
        EVP_DigestVerifyUpdate(context.digest.get(), message.data(), std::size_t(message.size())) == 1 &&
        EVP_DigestVerifyFinal(context.digest.get(), Evp::bytes(derSignature),
                              std::size_t(derSignature.size())) == 1;
    if (!holds)
        ERR_clear_error();
    return holds;
}

SigningKey::SigningKey() = default;
SigningKey::~SigningKey() = default;
SigningKey::SigningKey(SigningKey &&) noexcept = default;
SigningKey &SigningKey::operator=(SigningKey &&) noexcept = default;

SigningKey SigningKey::generate()
{
    Evp::Key key(EVP_PKEY_Q_keygen(nullptr, nullptr, "SM2"));
    Evp::require(isSm2(key), "SM2 keys");
    SigningKey made;
    made.m_state = std::make_unique<State>(State{std::move(key)});
    return made;
}

Result<SigningKey> SigningKey::fromDer(const Secret &pkcs8)
{
    const unsigned char *at = pkcs8.data();
    Evp::Key key;
    using Info = std::unique_ptr<PKCS8_PRIV_KEY_INFO, Evp::Freed<PKCS8_PRIV_KEY_INFO_free>>;
    const Info info(pkcs8.isEmpty() ? nullptr : d2i_PKCS8_PRIV_KEY_INFO(nullptr, &at, long(pkcs8.size())));
    if (info)
        key.reset(EVP_PKCS82PKEY(info.get()));
    ERR_clear_error();
    if (!isSm2(key)) {
        return fail(ErrorCode::Damaged,
                    Tr::tr("The signing key in the vault cannot be read. The vault was damaged or tampered "
                           "with; open a backup instead."),
                    QStringLiteral("not an SM2 private key in PKCS#8"));
    }
    SigningKey made;
    made.m_state = std::make_unique<State>(State{std::move(key)});
    return made;
}

Secret SigningKey::toDer() const
{
    if (!m_state)
        return {};
    using Info = std::unique_ptr<PKCS8_PRIV_KEY_INFO, Evp::Freed<PKCS8_PRIV_KEY_INFO_free>>;
    const Info info(EVP_PKEY2PKCS8(m_state->key.get()));
    Evp::require(info != nullptr, "SM2 keys as PKCS#8");
    const int size = i2d_PKCS8_PRIV_KEY_INFO(info.get(), nullptr);
    Evp::require(size > 0, "SM2 keys as PKCS#8");
    Secret der{std::size_t(size)};
    unsigned char *at = der.data();
    i2d_PKCS8_PRIV_KEY_INFO(info.get(), &at);
    return der;
}

QByteArray SigningKey::publicPem() const
{
    if (!m_state)
        return {};
    const Bio target(BIO_new(BIO_s_mem()));
    Evp::require(target && PEM_write_bio_PUBKEY(target.get(), m_state->key.get()) == 1, "SM2 keys as PEM");
    char *text = nullptr;
    const long size = BIO_get_mem_data(target.get(), &text);
    return QByteArray(text, size);
}

Result<QByteArray> SigningKey::sign(QByteArrayView message) const
{
    QByteArray signature(mostSignatureBytes, Qt::Uninitialized);
    std::size_t size = std::size_t(signature.size());
    bool done = false;
    if (m_state) {
        const Sm2Context context(m_state->key.get());
        done =
            EVP_DigestSignInit(context.digest.get(), nullptr, Evp::sm3(), nullptr, m_state->key.get()) == 1 &&
            EVP_DigestSignUpdate(context.digest.get(), message.data(), std::size_t(message.size())) == 1 &&
            EVP_DigestSignFinal(context.digest.get(), reinterpret_cast<unsigned char *>(signature.data()),
                                &size) == 1;
        ERR_clear_error();
    }
    if (!done) {
        return fail(ErrorCode::Io,
                    Tr::tr("The signature could not be made. Lock the vault, unlock it and sign again."),
                    QStringLiteral("SM2 signing failed"));
    }
    signature.truncate(qsizetype(size));
    return signature;
}

QString keyFingerprint(QByteArrayView publicPem)
{
    return shortHash(sm3(publicPem));
}

} // namespace anguan
