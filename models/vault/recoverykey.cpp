// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/recoverykey.h"

#include "models/base/tr.h"
#include "models/crypto/digest.h"

namespace anguan {

namespace {

constexpr char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t keyBytes = 32;
constexpr std::size_t allBytes = keyBytes + 3; // 280 bits: 56 letters without a remainder
constexpr qsizetype letters = 56;

QByteArray checksum(QByteArrayView key)
{
    return sm3(QByteArrayLiteral("anguan recovery key") + key.toByteArray()).first(allBytes - keyBytes);
}

int valueOf(QChar letter)
{
    switch (letter.unicode()) {
    case 'O':
        return 0;
    case 'I':
    case 'L':
        return 1;
    default:
        for (int i = 0; i < 32; ++i) {
            if (letter == QLatin1Char(alphabet[i]))
                return i;
        }
        return -1;
    }
}

} // namespace

QString recoveryKeyText(const Secret &key)
{
    QByteArray bytes = key.view().toByteArray();
    bytes += checksum(key.view());
    QString text;
    quint32 pending = 0;
    int bits = 0;
    for (const char byte : bytes) {
        pending = pending << 8 | uchar(byte);
        for (bits += 8; bits >= 5; bits -= 5)
            text += QLatin1Char(alphabet[pending >> (bits - 5) & 31]);
    }
    for (qsizetype at = text.size() - 4; at > 0; at -= 4)
        text.insert(at, QLatin1Char('-'));
    bytes.fill('\0');
    return text;
}

Result<Secret> recoveryKeyOf(const QString &typed)
{
    QString text = typed.normalized(QString::NormalizationForm_KC).toUpper();
    text.removeIf([](QChar c) { return c.isSpace() || c.category() == QChar::Punctuation_Dash; });
    if (text.size() != letters)
        return fail(ErrorCode::Denied,
                    Tr::tr("A recovery key has %1 letters and digits in groups of four; %2 "
                           "were typed. Compare with the paper.")
                        .arg(letters)
                        .arg(text.size()));
    Secret bytes(allBytes);
    std::size_t at = 0;
    quint32 pending = 0;
    int bits = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int value = valueOf(text.at(i));
        if (value < 0)
            return fail(ErrorCode::Denied,
                        Tr::tr("The recovery key has a sign in group %1 that never occurs in one: “%2”. "
                               "Compare with the paper.")
                            .arg(i / 4 + 1)
                            .arg(text.at(i)));
        pending = pending << 5 | quint32(value);
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            bytes.data()[at++] = uchar(pending >> bits);
        }
    }
    wipe(text);
    Secret key(bytes.view().first(keyBytes));
    if (checksum(key.view()) != bytes.view().last(allBytes - keyBytes))
        return fail(ErrorCode::Denied,
                    Tr::tr("The recovery key was not typed as printed: its checksum does not "
                           "fit. Compare with the paper."));
    return key;
}

} // namespace anguan
