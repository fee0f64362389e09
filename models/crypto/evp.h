// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <memory>

#include <openssl/evp.h>
#include <openssl/kdf.h>

namespace anguan {

/// OpenSSL's algorithms, fetched once for the life of the program (a fetch at every use costs more than the
/// digest of a short message), and owners for its contexts. Private to the code that seals and hashes.
namespace Evp {

template <auto Free>
struct Freed
{
    template <typename T>
    void operator()(T *made) const
    {
        Free(made);
    }
};

using DigestContext = std::unique_ptr<EVP_MD_CTX, Freed<EVP_MD_CTX_free>>;
using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, Freed<EVP_CIPHER_CTX_free>>;
using MacContext = std::unique_ptr<EVP_MAC_CTX, Freed<EVP_MAC_CTX_free>>;
using KdfContext = std::unique_ptr<EVP_KDF_CTX, Freed<EVP_KDF_CTX_free>>;
using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using KeyContext = std::unique_ptr<EVP_PKEY_CTX, Freed<EVP_PKEY_CTX_free>>;

const EVP_MD *sm3();
const EVP_MD *sha256();
const EVP_CIPHER *aes256Gcm();
const EVP_CIPHER *sm4Ctr();

/// A context for HMAC-SM3 that still waits for its key.
MacContext hmacSm3();
/// A context for HKDF.
KdfContext hkdf();

/// Ends the program when the library refuses something that cannot fail but for lack of memory or a broken
/// installation: there is no safe way on without a digest or a random number.
void require(bool done, const char *what);

inline const unsigned char *bytes(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

} // namespace Evp

} // namespace anguan
