// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/xlsxpackage.h"

#include <QXmlStreamReader>

namespace anguan {

/// The XML of one part, read forward and never held as a whole. A document type, and with it every entity of
/// the file's own, is refused.
class XlsxXml : public QXmlStreamReader
{
public:
    explicit XlsxXml(XlsxPart &part) : QXmlStreamReader(&part), m_part(part) {}

    TokenType advance();
    bool isStart(QLatin1String element) const { return isStartElement() && name() == element; }
    bool isEnd(QLatin1String element) const { return isEndElement() && name() == element; }
    /// After the last token; `where` stands before the sentence: "Row 3, column 2".
    Result<void> finished(const QString &where = {});

private:
    XlsxPart &m_part;
    bool m_hasDocumentType = false;
};

/// The words of an <si> or <is> element, which is the current one: one piece or several of different looks,
/// without the readings above them. Stops at its end.
QString richText(XlsxXml &xml);

/// "_x000D_" stands for a character that XML cannot hold; line ends become \n.
QString unescaped(QString text);

} // namespace anguan
