// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/crypto/digest.h"

#include "models/crypto/evp.h"

namespace anguan {

namespace {

constexpr qsizetype digestSize = 32;

void start(EVP_MD_CTX *context)
{
    Evp::require(EVP_DigestInit_ex2(context, Evp::sm3(), nullptr) == 1, "SM3");
}

QByteArray finished(EVP_MD_CTX *context)
{
    QByteArray digest(digestSize, Qt::Uninitialized);
    Evp::require(EVP_DigestFinal_ex(context, reinterpret_cast<unsigned char *>(digest.data()), nullptr) == 1,
                 "SM3");
    return digest;
}

QString grouped(QByteArrayView hash, qsizetype bytes)
{
    const QString digits = hex(hash.first(qMin(bytes, hash.size()))).toUpper();
    QString out;
    for (qsizetype i = 0; i < digits.size(); i += 4) {
        if (i > 0)
            out += QLatin1Char('-');
        out += QStringView(digits).mid(i, 4);
    }
    return out;
}

} // namespace

QByteArray sm3(QByteArrayView bytes)
{
    // A journal of 100,000 entries asks this 100,000 times: the context stays.
    thread_local const Evp::DigestContext context(EVP_MD_CTX_new());
    start(context.get());
    Evp::require(EVP_DigestUpdate(context.get(), bytes.data(), std::size_t(bytes.size())) == 1, "SM3");
    return finished(context.get());
}

QByteArray hmacSm3(QByteArrayView key, QByteArrayView bytes)
{
    thread_local const Evp::MacContext context = Evp::hmacSm3();
    // An empty key is a key; a null pointer would mean "the one before".
    const unsigned char empty = 0;
    const unsigned char *keyBytes = key.isEmpty() ? &empty : Evp::bytes(key);
    QByteArray mac(digestSize, Qt::Uninitialized);
    std::size_t length = 0;
    const bool done =
        EVP_MAC_init(context.get(), keyBytes, std::size_t(key.size()), nullptr) == 1 &&
        EVP_MAC_update(context.get(), Evp::bytes(bytes), std::size_t(bytes.size())) == 1 &&
        EVP_MAC_final(context.get(), reinterpret_cast<unsigned char *>(mac.data()), &length, digestSize) == 1;
    Evp::require(done, "HMAC-SM3");
    return mac;
}

struct Sm3::State
{
    Evp::DigestContext context{EVP_MD_CTX_new()};
};

Sm3::Sm3() : m_state(std::make_unique<State>())
{
    start(m_state->context.get());
}

Sm3::~Sm3() = default;

Sm3 &Sm3::add(QByteArrayView bytes)
{
    const int done = EVP_DigestUpdate(m_state->context.get(), bytes.data(), std::size_t(bytes.size()));
    Evp::require(done == 1, "SM3");
    return *this;
}

QByteArray Sm3::finish()
{
    const QByteArray digest = finished(m_state->context.get());
    start(m_state->context.get());
    return digest;
}

QString hex(QByteArrayView bytes)
{
    return QString::fromLatin1(bytes.toByteArray().toHex());
}

QString shortHash(QByteArrayView hash)
{
    return grouped(hash, 4);
}

QString mediumHash(QByteArrayView hash)
{
    return grouped(hash, 8);
}

} // namespace anguan
