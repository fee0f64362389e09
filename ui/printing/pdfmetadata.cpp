// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/pdfmetadata.h"

#include "ui/printing/typeface.h"

#include <QDateTime>

namespace anguan {

namespace {

/// As long as the date that will stand there: with "Z" or with an offset, as this machine's clock has it.
QByteArray dateBlank()
{
    return QDateTime::currentDateTime().offsetFromUtc() == 0 ? QByteArray("@@@@-@@-@@T@@:@@:@@Z")
                                                             : QByteArray("@@@@-@@-@@T@@:@@:@@+@@:@@");
}

QString list(const QStringList &entries)
{
    QString all;
    for (const QString &entry : entries) {
        if (!entry.isEmpty())
            all += QStringLiteral("<rdf:li>%1</rdf:li>").arg(entry.toHtmlEscaped());
    }
    return all;
}

char16_t printedCharacter(char16_t named)
{
    for (const Face face : {Face::Serif, Face::SerifBold}) {
        if (const char16_t printed = Typeface::of(face).printedAs(named); printed != named)
            return printed;
    }
    return named;
}

} // namespace

QByteArray PdfMetadata::xmp(const QString &title, const QStringList &authors, const QString &tool)
{
    static const QString shape = QStringLiteral(
        "<?xpacket begin='\ufeff' id='W5M0MpCehiHzreSzNTczkc9d'?>\n"
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
        " <rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
        "  <rdf:Description xmlns:dc=\"http://purl.org/dc/elements/1.1/\" rdf:about=\"\">\n"
        "   <dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>\n"
        "   <dc:creator><rdf:Seq>%2</rdf:Seq></dc:creator>\n"
        "  </rdf:Description>\n"
        "  <rdf:Description xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" rdf:about=\"\" xmp:CreatorTool=\"%3\" "
        "xmp:CreateDate=\"%4\" xmp:ModifyDate=\"%4\"/>\n"
        "  <rdf:Description xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" rdf:about=\"\" pdf:Producer=\"Qt "
        "%5\"/>\n"
        "  <rdf:Description xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" rdf:about=\"\" "
        "pdfaid:part=\"1\" "
        "pdfaid:conformance=\"B\"/>\n"
        " </rdf:RDF>\n"
        "</x:xmpmeta>\n"
        "<?xpacket end='w'?>\n");
    return shape
        .arg(title.toHtmlEscaped(), list(authors), tool.toHtmlEscaped(), QString::fromLatin1(dateBlank()),
             QString::fromLatin1(qVersion()))
        .toUtf8();
}

void PdfMetadata::agreeOnDates(QByteArray &pdf)
{
    // /CreationDate (D:20261121104200+08'00')
    const QByteArray key("/CreationDate (D:");
    const qsizetype start = pdf.indexOf(key);
    if (start < 0)
        return;
    const QByteArray said = pdf.mid(start + key.size(), pdf.indexOf(')', start) - start - key.size());
    QByteArray date = said.mid(0, 4) + '-' + said.mid(4, 2) + '-' + said.mid(6, 2) + 'T' + said.mid(8, 2) +
                      ':' + said.mid(10, 2) + ':' + said.mid(12, 2);
    const QByteArray blank = dateBlank();
    date += blank.endsWith('Z') ? QByteArray("Z") : said.mid(14, 3) + ':' + said.mid(18, 2);
    if (date.size() == blank.size())
        pdf.replace(blank, date);
}

void PdfMetadata::nameCharacters(QByteArray &pdf)
{
    const QByteArray end("endbfrange");
    for (qsizetype at = pdf.indexOf("beginbfrange"); at >= 0; at = pdf.indexOf("beginbfrange", at + 1)) {
        const qsizetype stop = pdf.indexOf(end, at);
        if (stop < 0)
            return;
        // Lists of names, <first> <last> [<name> <name> …]: each name is four digits, before and after.
        for (qsizetype open = pdf.indexOf('[', at); open >= 0 && open < stop;
             open = pdf.indexOf('[', open + 1)) {
            const qsizetype close = pdf.indexOf(']', open);
            for (qsizetype name = pdf.indexOf('<', open); name >= 0 && name < close;
                 name = pdf.indexOf('<', name + 1)) {
                bool read = false;
                const ushort named = pdf.mid(name + 1, 4).toUShort(&read, 16);
                if (!read || pdf.at(name + 5) != '>')
                    continue;
                const char16_t printed = printedCharacter(named);
                if (printed != named)
                    pdf.replace(name + 1, 4,
                                QByteArray::number(printed, 16).rightJustified(4, '0').toUpper());
            }
        }
    }
}

} // namespace anguan
