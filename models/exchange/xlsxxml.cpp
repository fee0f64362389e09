// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/xlsxxml.h"

#include "models/base/tr.h"

namespace anguan {

QXmlStreamReader::TokenType XlsxXml::advance()
{
    const TokenType token = readNext();
    if (token == DTD || token == EntityReference) {
        m_hasDocumentType = true;
        raiseError(QStringLiteral("document type"));
        return Invalid;
    }
    return token;
}

Result<void> XlsxXml::finished(const QString &where)
{
    const auto placed = [&where](const QString &sentence) {
        return where.isEmpty() ? sentence : where + QStringLiteral(": ") + sentence;
    };
    if (m_hasDocumentType) {
        return fail(
            ErrorCode::Invalid,
            Tr::tr("The workbook defines words of its own (XML entities), which no spreadsheet program "
                   "writes. It is not read."));
    }
    if (m_part.isTooLarge()) {
        return fail(ErrorCode::Invalid,
                    placed(Tr::tr("The sheet goes on for more than %1 MB. Split the workbook.")
                               .arg(m_part.limit() >> 20)));
    }
    if (hasError()) {
        return fail(ErrorCode::Invalid,
                    placed(Tr::tr("The workbook is cut short or damaged here. Copy it again from where it "
                                  "came, or open it in Excel or WPS and save it anew.")),
                    errorString());
    }
    return m_part.finish();
}

QString unescaped(QString text)
{
    qsizetype at = text.indexOf(QLatin1String("_x"));
    while (at >= 0) {
        bool isCode = at + 6 < text.size() && text.at(at + 6) == QLatin1Char('_');
        const uint code = isCode ? QStringView(text).mid(at + 2, 4).toUInt(&isCode, 16) : 0;
        if (isCode)
            text.replace(at, 7, QChar(char16_t(code)));
        at = text.indexOf(QLatin1String("_x"), at + 1);
    }
    if (text.contains(QLatin1Char('\r'))) {
        text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
        text.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    }
    return text;
}

QString richText(XlsxXml &xml)
{
    QString text;
    int depth = 1;
    int reading = 0; // inside <rPh>
    while (depth > 0 && !xml.atEnd()) {
        xml.advance();
        if (xml.isStartElement()) {
            if (xml.name() == QLatin1String("t") && reading == 0) {
                text += xml.readElementText(QXmlStreamReader::SkipChildElements);
                continue;
            }
            ++depth;
            if (xml.name() == QLatin1String("rPh") || reading > 0)
                ++reading;
        } else if (xml.isEndElement()) {
            --depth;
            if (reading > 0)
                --reading;
        }
    }
    return unescaped(text);
}

} // namespace anguan
