// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/xlsxstyles.h"

#include "models/base/tr.h"
#include "models/exchange/xlsxxml.h"

namespace anguan {

namespace {

constexpr int mostStyles = 100'000;
constexpr int firstCustom = 164;

} // namespace

Result<XlsxStyles> XlsxStyles::read(XlsxPackage &package, const QString &part)
{
    ANGUAN_TRY_LET(bytes, package.part(part));
    XlsxXml xml(*bytes);
    XlsxStyles styles;
    QHash<int, NumberLook> custom;
    bool inCells = false;
    while (!xml.atEnd() && styles.m_looks.size() < mostStyles) {
        xml.advance();
        if (xml.isStart(QLatin1String("numFmt"))) {
            const auto attributes = xml.attributes();
            custom.insert(attributes.value(QLatin1String("numFmtId")).toInt(),
                          lookOfFormat(attributes.value(QLatin1String("formatCode")).toString()));
        } else if (xml.isStart(QLatin1String("cellXfs"))) {
            inCells = true;
        } else if (xml.isEnd(QLatin1String("cellXfs"))) {
            break; // what follows are colours and names
        } else if (inCells && xml.isStart(QLatin1String("xf"))) {
            const int id = xml.attributes().value(QLatin1String("numFmtId")).toInt();
            styles.m_looks.append(id < firstCustom && !custom.contains(id) ? lookOfBuiltin(id)
                                                                           : custom.value(id));
        }
    }
    if (xml.hasError())
        ANGUAN_TRY(xml.finished());
    return styles;
}

Result<QStringList> readSharedStrings(XlsxPackage &package, const QString &part)
{
    ANGUAN_TRY_LET(bytes, package.part(part));
    XlsxXml xml(*bytes);
    QStringList strings;
    while (!xml.atEnd()) {
        xml.advance();
        if (!xml.isStart(QLatin1String("si")))
            continue;
        if (strings.size() >= package.limits().cells) {
            return fail(
                ErrorCode::Invalid,
                Tr::tr("The workbook holds more than %1 texts. Split it.").arg(package.limits().cells));
        }
        strings.append(richText(xml));
    }
    ANGUAN_TRY(xml.finished());
    return strings;
}

} // namespace anguan
