// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/crypto/secret.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace anguan {

/// The default user id of GM/T 0009; set explicitly, since OpenSSL before 4.0 would use an empty one.
inline constexpr char sm2UserId[] = "1234567812345678";

/// A person's public SM2 key.
class PublicKey
{
public:
    PublicKey();
    ~PublicKey();
    PublicKey(PublicKey &&) noexcept;
    PublicKey &operator=(PublicKey &&) noexcept;

    static Result<PublicKey> fromPem(QByteArrayView pem);

    /// SM2 with SM3 over `message`, user id sm2UserId, DER signature. False when it does not hold.
    bool verify(QByteArrayView message, QByteArrayView derSignature) const;

private:
    friend class SigningKey;
    struct State;
    std::unique_ptr<State> m_state;
};

/// A person's private SM2 key, unsealed for as long as this value lives.
class SigningKey
{
public:
    SigningKey();
    ~SigningKey();
    SigningKey(SigningKey &&) noexcept;
    SigningKey &operator=(SigningKey &&) noexcept;

    static SigningKey generate();
    static Result<SigningKey> fromDer(const Secret &pkcs8);

    Secret toDer() const; ///< PKCS#8, unencrypted: seal it before it goes anywhere
    QByteArray publicPem() const;
    Result<QByteArray> sign(QByteArrayView message) const; ///< DER

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// "B2F0-44D8": the first four bytes of SM3 over the public key's PEM text.
QString keyFingerprint(QByteArrayView publicPem);

} // namespace anguan
