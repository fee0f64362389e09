// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/approvals/sealedpaper.h"

#include "models/base/canonicaljson.h"
#include "models/base/tr.h"
#include "models/crypto/blobseal.h"
#include "models/crypto/digest.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace anguan {

namespace {

constexpr qint64 largestPaper = 16 * 1024 * 1024;
constexpr int present = 1;
constexpr std::size_t shortestPassphrase = 8;

QString formatOf(SealedPaper::Kind kind)
{
    switch (kind) {
    case SealedPaper::Kind::Key:
        return QStringLiteral("anguan-key");
    case SealedPaper::Kind::Request:
        return QStringLiteral("anguan-request");
    case SealedPaper::Kind::Answer:
        return QStringLiteral("anguan-answer");
    }
    Q_UNREACHABLE();
}

/// Tells a wrong passphrase from altered bytes; it gives a guesser nothing that the seal does not.
QString checkWord(const KdfParameters &kdf, const Secret &key)
{
    return hex(deriveSubKey(kdf.suite, key, "check", 8).view());
}

QJsonObject openWords(SealedPaper::Kind kind, const KdfParameters &kdf)
{
    return {{QStringLiteral("format"), formatOf(kind)},
            {QStringLiteral("version"), present},
            {QStringLiteral("suite"), suiteId(kdf.suite)},
            {QStringLiteral("rounds"), qint64(kdf.rounds)},
            {QStringLiteral("n"), qint64(kdf.n)},
            {QStringLiteral("r"), qint64(kdf.r)},
            {QStringLiteral("p"), qint64(kdf.p)},
            {QStringLiteral("salt"), QString::fromLatin1(kdf.salt.toHex())}};
}

Failure altered(const QString &path)
{
    return fail(ErrorCode::Damaged,
                Tr::tr("%1 was altered or cut short on its way. Nothing of it was used; ask for it "
                       "again.")
                    .arg(QDir::toNativeSeparators(path)));
}

Result<QJsonObject> envelope(const QString &path, SealedPaper::Kind kind)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, Tr::tr("%1 cannot be read.").arg(QDir::toNativeSeparators(path)),
                    file.errorString());
    if (file.size() > largestPaper)
        return fail(
            ErrorCode::Invalid,
            Tr::tr("%1 is far too large to be a paper of Anguan.").arg(QDir::toNativeSeparators(path)));
    const Result<QJsonObject> words = parseCanonicalJson(file.readAll());
    if (!words)
        return altered(path);
    const QString format = words->value(QLatin1String("format")).toString();
    if (!format.startsWith(QLatin1String("anguan-")))
        return altered(path);
    if (format != formatOf(kind))
        return fail(ErrorCode::Invalid,
                    Tr::tr("%1 is another kind of paper (%2) than the one asked for (%3).")
                        .arg(QDir::toNativeSeparators(path), format, formatOf(kind)));
    if (words->value(QLatin1String("version")).toInt() > present)
        return fail(
            ErrorCode::Invalid,
            Tr::tr("%1 was made by a newer version of this program.").arg(QDir::toNativeSeparators(path)));
    return *words;
}

} // namespace

Result<void> SealedPaper::checkPassphrase(const Secret &passphrase)
{
    if (passphrase.size() < shortestPassphrase)
        return fail(ErrorCode::Invalid,
                    Tr::tr("A passphrase has at least %n character(s).", nullptr, int(shortestPassphrase)));
    return {};
}

Result<void> SealedPaper::write(const QString &path, Kind kind, const Secret &passphrase,
                                const QJsonObject &content)
{
    return write(path, kind, passphrase, content, KdfParameters::strong(Suite::Sm));
}

Result<void> SealedPaper::write(const QString &path, Kind kind, const Secret &passphrase,
                                const QJsonObject &content, KdfParameters kdf)
{
    ANGUAN_TRY(checkPassphrase(passphrase));
    if (QFileInfo::exists(path))
        return fail(ErrorCode::Io,
                    Tr::tr("“%1” exists already and is left as it is.").arg(QDir::toNativeSeparators(path)));
    kdf.salt = randomBytes(16);
    ANGUAN_TRY_LET(key, derivePasswordKey(passphrase, kdf));
    QJsonObject words = openWords(kind, kdf);
    // The open words are authenticated with the content.
    ANGUAN_TRY_LET(context, canonicalJson(words));
    ANGUAN_TRY_LET(plain, canonicalJson(content));
    const Secret sealing = deriveSubKey(kdf.suite, key, "paper");
    words.insert(QStringLiteral("check"), checkWord(kdf, key));
    words.insert(QStringLiteral("sealed"),
                 QString::fromLatin1(sealBlob(kdf.suite, sealing, context, plain).toBase64()));
    ANGUAN_TRY_LET(bytes, canonicalJson(words));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorCode::Io,
                    Tr::tr("%1 could not be written. Free some space or choose another folder.")
                        .arg(QDir::toNativeSeparators(path)),
                    file.errorString());
    return {};
}

Result<QJsonObject> SealedPaper::read(const QString &path, Kind kind, const Secret &passphrase)
{
    ANGUAN_TRY_LET(words, envelope(path, kind));
    const auto number = [&](const char *id) { return quint64(words.value(QLatin1String(id)).toInteger()); };
    const auto suite = suiteOf(words.value(QLatin1String("suite")).toString());
    if (!suite)
        return altered(path);
    KdfParameters kdf;
    kdf.suite = *suite;
    kdf.rounds = number("rounds");
    kdf.n = number("n");
    kdf.r = quint32(number("r"));
    kdf.p = quint32(number("p"));
    kdf.salt = QByteArray::fromHex(words.value(QLatin1String("salt")).toString().toLatin1());
    ANGUAN_TRY_LET(key, derivePasswordKey(passphrase, kdf));
    ANGUAN_TRY_LET(context, canonicalJson(openWords(kind, kdf)));
    const QByteArray sealed =
        QByteArray::fromBase64(words.value(QLatin1String("sealed")).toString().toLatin1());
    const Secret sealing = deriveSubKey(kdf.suite, key, "paper");
    const Result<Secret> plain = openBlob(kdf.suite, sealing, context, sealed);
    if (!plain && words.value(QLatin1String("check")).toString() != checkWord(kdf, key))
        return fail(ErrorCode::Denied,
                    Tr::tr("This passphrase does not open %1.").arg(QDir::toNativeSeparators(path)));
    if (!plain)
        return altered(path);
    const Result<QJsonObject> content = parseCanonicalJson(plain->view().toByteArray());
    if (!content)
        return altered(path);
    return *content;
}

} // namespace anguan
