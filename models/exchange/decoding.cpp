// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/decoding.h"

#include "models/base/tr.h"

#include <QIODevice>

namespace anguan {

namespace {

constexpr qint64 portion = 1 << 20;

/// True when the whole of the device decodes without an error.
Result<bool> decodes(QIODevice &device, QStringDecoder decoder)
{
    if (!device.seek(0))
        return fail(ErrorCode::Io, Tr::tr("The file cannot be read: %1.").arg(device.errorString()));
    while (true) {
        const QByteArray bytes = device.read(portion);
        if (bytes.isEmpty())
            break;
        [[maybe_unused]] const QString text = decoder.decode(bytes);
        if (decoder.hasError())
            return false;
    }
    if (!device.atEnd())
        return fail(ErrorCode::Io, Tr::tr("The file cannot be read: %1.").arg(device.errorString()));
    // A character cut in half at the very end shows only when the decoder is asked to finish it.
    const QString rest = decoder.decode(QByteArrayView("\n"));
    return !decoder.hasError() && rest == QLatin1String("\n");
}

} // namespace

QStringDecoder decoderFor(const QString &encoding)
{
    const QByteArray name = encoding.toLatin1();
    if (const auto known = QStringConverter::encodingForName(name.constData()))
        return QStringDecoder(*known);
    return QStringDecoder(name.constData());
}

Result<QString> encodingOf(QIODevice &device)
{
    const QByteArray head = device.peek(4);
    if (head.startsWith("\xff\xfe") || head.startsWith("\xfe\xff"))
        return QStringLiteral("UTF-16");
    ANGUAN_TRY_LET(utf8, decodes(device, QStringDecoder(QStringConverter::Utf8)));
    if (utf8) {
        device.seek(0);
        return QStringLiteral("UTF-8");
    }
    const QString chinese = QStringLiteral("GB18030");
    if (!decoderFor(chinese).isValid())
        return fail(
            ErrorCode::Invalid,
            Tr::tr("The file is not UTF-8, and this computer cannot read GB18030. Save it as UTF-8 first."));
    ANGUAN_TRY_LET(gb18030, decodes(device, decoderFor(chinese)));
    device.seek(0);
    if (!gb18030) {
        return fail(
            ErrorCode::Invalid,
            Tr::tr("The file is no text in UTF-8 or GB18030. In Excel or WPS, save it as “CSV UTF-8”."));
    }
    return chinese;
}

} // namespace anguan
