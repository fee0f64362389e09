// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/crypto/evp.h"

#include <QtGlobal>

namespace anguan {

const EVP_MD *Evp::sm3()
{
    static const EVP_MD *fetched = EVP_MD_fetch(nullptr, "SM3", nullptr);
    require(fetched, "SM3");
    return fetched;
}

const EVP_MD *Evp::sha256()
{
    static const EVP_MD *fetched = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    require(fetched, "SHA-256");
    return fetched;
}

const EVP_CIPHER *Evp::aes256Gcm()
{
    static const EVP_CIPHER *fetched = EVP_CIPHER_fetch(nullptr, "AES-256-GCM", nullptr);
    require(fetched, "AES-256-GCM");
    return fetched;
}

const EVP_CIPHER *Evp::sm4Ctr()
{
    static const EVP_CIPHER *fetched = EVP_CIPHER_fetch(nullptr, "SM4-CTR", nullptr);
    require(fetched, "SM4-CTR");
    return fetched;
}

Evp::MacContext Evp::hmacSm3()
{
    static EVP_MAC *fetched = EVP_MAC_fetch(nullptr, "HMAC", nullptr);
    require(fetched, "HMAC");
    MacContext context(EVP_MAC_CTX_new(fetched));
    require(context != nullptr, "HMAC");
    char digest[] = "SM3";
    const OSSL_PARAM parameters[] = {OSSL_PARAM_construct_utf8_string("digest", digest, 0),
                                     OSSL_PARAM_construct_end()};
    require(EVP_MAC_CTX_set_params(context.get(), parameters) == 1, "HMAC-SM3");
    return context;
}

Evp::KdfContext Evp::hkdf()
{
    static EVP_KDF *fetched = EVP_KDF_fetch(nullptr, "HKDF", nullptr);
    require(fetched, "HKDF");
    KdfContext context(EVP_KDF_CTX_new(fetched));
    require(context != nullptr, "HKDF");
    return context;
}

void Evp::require(bool done, const char *what)
{
    if (!done)
        qFatal("OpenSSL does not give %s on this machine", what);
}

} // namespace anguan
