// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <cstddef>
#include <span>

namespace anguan {

/// Bytes that must not outlive their use: kept in OpenSSL's secure memory where there is room, never copied
/// by accident, cleansed when they go.
class Secret
{
public:
    Secret() = default;
    explicit Secret(std::size_t size); ///< zero bytes
    explicit Secret(QByteArrayView bytes);
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    ~Secret();

    /// A password as it is hashed: the bytes of NFC UTF-8. The caller's QString is the caller's to wipe.
    static Secret ofPassword(const QString &password);
    static Secret random(std::size_t size);

    Secret clone() const;
    void wipe();

    bool isEmpty() const { return m_size == 0; }
    std::size_t size() const { return m_size; }
    unsigned char *data() { return m_data; }
    const unsigned char *data() const { return m_data; }
    QByteArrayView view() const { return {reinterpret_cast<const char *>(m_data), qsizetype(m_size)}; }
    std::span<const unsigned char> first(std::size_t count) const { return {m_data, count}; }

    /// In constant time.
    bool operator==(const Secret &other) const;

private:
    unsigned char *m_data = nullptr;
    std::size_t m_size = 0;
};

QByteArray
randomBytes(qsizetype size); ///< from OpenSSL's generator; not secret once used (nonce, salt, file id)

/// Overwrites the text of a password field's copy.
void wipe(QString &text);

} // namespace anguan
