// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <memory>

namespace anguan {

QByteArray sm3(QByteArrayView bytes); ///< 32 bytes (GB/T 32905)
QByteArray hmacSm3(QByteArrayView key, QByteArrayView bytes);

/// SM3 over pieces. Cheap to reuse: finish() leaves it ready for the next message.
class Sm3
{
public:
    Sm3();
    ~Sm3();
    Sm3(const Sm3 &) = delete;
    Sm3 &operator=(const Sm3 &) = delete;

    Sm3 &add(QByteArrayView bytes);
    QByteArray finish();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

QString hex(QByteArrayView bytes);       ///< lower case, as the openssl command prints
QString shortHash(QByteArrayView hash);  ///< "9F3A-71C2": the first four bytes, as people compare it
QString mediumHash(QByteArrayView hash); ///< "9F3A-71C2-0B5E-D8A1": eight bytes, on paper

} // namespace anguan
