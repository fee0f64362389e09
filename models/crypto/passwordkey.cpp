// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/crypto/passwordkey.h"

#include "models/base/tr.h"
#include "models/crypto/evp.h"

#include <QElapsedTimer>

#include <bit>

namespace anguan {

namespace {

constexpr std::size_t keySize = 32;
constexpr qsizetype saltSize = 16;
constexpr quint64 leastRounds = 1'000'000;
constexpr qint64 wantedMilliseconds = 500;

// Beyond these a header is hostile: it would hold the console up for minutes or take all its memory.
constexpr quint64 mostRounds = 50'000'000;
constexpr quint64 mostScryptMemory = 1024ull * 1024 * 1024;
constexpr quint64 mostScryptWork = 1ull << 24; // n·r·p; the strength we ask for is 2^20

bool saneScrypt(const KdfParameters &parameters)
{
    if (!std::has_single_bit(parameters.n) || parameters.n < 2 || parameters.n > (1ull << 23))
        return false;
    if (parameters.r < 1 || parameters.r > 64 || parameters.p < 1 || parameters.p > 64)
        return false;
    return 128 * parameters.n * parameters.r <= mostScryptMemory &&
           parameters.n * parameters.r * parameters.p <= mostScryptWork;
}

bool sane(const KdfParameters &parameters)
{
    if (parameters.salt.size() < 8 || parameters.salt.size() > 64)
        return false;
    if (parameters.suite == Suite::Intl)
        return saneScrypt(parameters);
    return parameters.rounds >= 1 && parameters.rounds <= mostRounds;
}

bool derived(const Secret &password, const KdfParameters &parameters, Secret &key)
{
    const auto *text = reinterpret_cast<const char *>(password.data());
    const unsigned char *salt = Evp::bytes(parameters.salt);
    const auto length = std::size_t(parameters.salt.size());
    if (parameters.suite == Suite::Sm) {
        return PKCS5_PBKDF2_HMAC(password.isEmpty() ? "" : text, int(password.size()), salt, int(length),
                                 int(parameters.rounds), Evp::sm3(), int(key.size()), key.data()) == 1;
    }
    // The library's own limit is 32 MiB, less than the strength we ask for needs.
    const quint64 memory = 2 * mostScryptMemory;
    return EVP_PBE_scrypt(password.isEmpty() ? "" : text, password.size(), salt, length, parameters.n,
                          parameters.r, parameters.p, memory, key.data(), key.size()) == 1;
}

quint64 tunedRounds()
{
    KdfParameters probe = KdfParameters::quick(Suite::Sm);
    probe.rounds = 20'000;
    const Secret password(QByteArrayView("probe"));
    Secret key(keySize);
    QElapsedTimer timer;
    timer.start();
    derived(password, probe, key);
    const qint64 took = qMax<qint64>(1, timer.nsecsElapsed());
    const quint64 fitting = probe.rounds * quint64(wantedMilliseconds) * 1'000'000 / quint64(took);
    return qBound(leastRounds, fitting / 10'000 * 10'000, mostRounds / 5);
}

} // namespace

KdfParameters KdfParameters::strong(Suite suite)
{
    KdfParameters parameters;
    parameters.suite = suite;
    parameters.salt = randomBytes(saltSize);
    if (suite == Suite::Sm)
        parameters.rounds = tunedRounds();
    return parameters;
}

KdfParameters KdfParameters::quick(Suite suite)
{
    KdfParameters parameters;
    parameters.suite = suite;
    parameters.rounds = 16;
    parameters.n = 16;
    parameters.salt = randomBytes(saltSize);
    return parameters;
}

Result<Secret> derivePasswordKey(const Secret &password, const KdfParameters &parameters)
{
    if (!sane(parameters)) {
        return fail(
            ErrorCode::Damaged,
            Tr::tr("The vault's header asks for a password check that no vault of this program uses. The "
                   "file was damaged or tampered with; open a backup instead."),
            QStringLiteral("kdf parameters out of bounds"));
    }
    Secret key(keySize);
    if (!derived(password, parameters, key)) {
        return fail(ErrorCode::Io,
                    Tr::tr("There is not enough free memory to check the password. Close other programs and "
                           "try again."),
                    QStringLiteral("kdf failed"));
    }
    return key;
}

Secret deriveSubKey(Suite suite, const Secret &key, QByteArrayView purpose, std::size_t size)
{
    const Evp::KdfContext context = Evp::hkdf();
    const char *digest = suite == Suite::Sm ? "SM3" : "SHA256";
    Secret subKey(size);
    const OSSL_PARAM parameters[] = {
        OSSL_PARAM_construct_utf8_string("digest", const_cast<char *>(digest), 0),
        OSSL_PARAM_construct_octet_string("key", const_cast<unsigned char *>(key.data()), key.size()),
        OSSL_PARAM_construct_octet_string("info", const_cast<char *>(purpose.data()),
                                          std::size_t(purpose.size())),
        OSSL_PARAM_construct_end(),
    };
    Evp::require(EVP_KDF_derive(context.get(), subKey.data(), subKey.size(), parameters) == 1, "HKDF");
    return subKey;
}

} // namespace anguan
