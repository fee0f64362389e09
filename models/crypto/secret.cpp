// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/crypto/secret.h"

#include "models/crypto/evp.h"

#include <cstring>
#include <new>
#include <utility>

#include <openssl/crypto.h>
#include <openssl/rand.h>

namespace anguan {

namespace {

/// Room for a few thousand keys. It is locked into memory where the machine's limits allow; where they do
/// not, OpenSSL still keeps it apart and out of core dumps.
constexpr std::size_t secureHeap = 256 * 1024;

unsigned char *allocate(std::size_t size)
{
    if (size == 0)
        return nullptr;
    static const int heap = CRYPTO_secure_malloc_init(secureHeap, 32);
    Q_UNUSED(heap) // 0 means no secure heap at all: then the calls below use the common one
    void *made = OPENSSL_secure_malloc(size);
    if (!made) // full, or a draft bigger than the whole heap: the common heap, cleansed all the same
        made = OPENSSL_malloc(size);
    if (!made)
        throw std::bad_alloc();
    return static_cast<unsigned char *>(made);
}

} // namespace

Secret::Secret(std::size_t size) : m_data(allocate(size)), m_size(size)
{
    if (m_data)
        std::memset(m_data, 0, m_size);
}

Secret::Secret(QByteArrayView bytes)
    : m_data(allocate(std::size_t(bytes.size()))), m_size(std::size_t(bytes.size()))
{
    if (m_data)
        std::memcpy(m_data, bytes.data(), m_size);
}

Secret::Secret(Secret &&other) noexcept
    : m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0))
{
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

Secret::~Secret()
{
    wipe();
}

Secret Secret::ofPassword(const QString &password)
{
    QString normal = password.normalized(QString::NormalizationForm_C);
    QByteArray utf8 = normal.toUtf8();
    Secret secret{QByteArrayView(utf8)};
    OPENSSL_cleanse(utf8.data(), std::size_t(utf8.size()));
    anguan::wipe(normal);
    return secret;
}

Secret Secret::random(std::size_t size)
{
    Secret secret(size);
    if (size > 0)
        Evp::require(RAND_priv_bytes(secret.m_data, int(size)) == 1, "random numbers");
    return secret;
}

Secret Secret::clone() const
{
    return Secret(view());
}

void Secret::wipe()
{
    // Cleanses wherever the bytes lie, in the secure heap or not.
    if (m_data)
        OPENSSL_secure_clear_free(m_data, m_size);
    m_data = nullptr;
    m_size = 0;
}

bool Secret::operator==(const Secret &other) const
{
    return m_size == other.m_size && (m_size == 0 || CRYPTO_memcmp(m_data, other.m_data, m_size) == 0);
}

QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    Evp::require(RAND_bytes(reinterpret_cast<unsigned char *>(bytes.data()), int(size)) == 1,
                 "random numbers");
    return bytes;
}

void wipe(QString &text)
{
    // A text that others still share (or a literal) cannot be overwritten here without changing theirs.
    if (text.isDetached())
        OPENSSL_cleanse(text.data(), std::size_t(text.size()) * sizeof(QChar));
    text.clear();
}

} // namespace anguan
