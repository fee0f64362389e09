// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/xlsxworkbook.h"

#include "models/base/tr.h"
#include "models/exchange/xlsxsheet.h"

#include <QDir>

namespace anguan {

namespace {

constexpr int mostSheets = 1000;

struct Relation
{
    QString part;
    QString kind; ///< last word of its type: "worksheet", "styles", "sharedStrings"
};

/// What a part refers to, by id. Targets are relative to the part's own folder.
Result<QHash<QString, Relation>> relationsOf(XlsxPackage &package, const QString &part)
{
    const QString folder =
        part.contains(QLatin1Char('/')) ? part.section(QLatin1Char('/'), 0, -2) : QString();
    const QString name = part.section(QLatin1Char('/'), -1);
    const QString relations =
        QDir::cleanPath(folder + QStringLiteral("/_rels/") + name + QStringLiteral(".rels"));
    ANGUAN_TRY_LET(bytes,
                   package.part(relations.startsWith(QLatin1Char('/')) ? relations.mid(1) : relations));
    XlsxXml xml(*bytes);
    QHash<QString, Relation> found;
    while (!xml.atEnd()) {
        xml.advance();
        if (!xml.isStart(QLatin1String("Relationship")))
            continue;
        const auto attributes = xml.attributes();
        const QString target = attributes.value(QLatin1String("Target")).toString();
        const QString full = target.startsWith(QLatin1Char('/'))
                                 ? QDir::cleanPath(target).mid(1)
                                 : QDir::cleanPath(folder + QLatin1Char('/') + target);
        found.insert(attributes.value(QLatin1String("Id")).toString(),
                     {full.startsWith(QLatin1Char('/')) ? full.mid(1) : full,
                      attributes.value(QLatin1String("Type")).toString().section(QLatin1Char('/'), -1)});
    }
    ANGUAN_TRY(xml.finished());
    return found;
}

} // namespace

XlsxWorkbook::XlsxWorkbook() = default;
XlsxWorkbook::~XlsxWorkbook() = default;

Result<std::unique_ptr<XlsxWorkbook>> XlsxWorkbook::open(const QString &path, const TableLimits &limits)
{
    std::unique_ptr<XlsxWorkbook> workbook(new XlsxWorkbook);
    ANGUAN_TRY_LET(package, XlsxPackage::open(path, limits));
    workbook->m_package = std::move(package);
    ANGUAN_TRY(workbook->readWorkbook());
    return workbook;
}

Result<void> XlsxWorkbook::readWorkbook()
{
    QString main = QStringLiteral("xl/workbook.xml");
    if (m_package->has(QStringLiteral("_rels/.rels"))) {
        ANGUAN_TRY_LET(top, relationsOf(*m_package, QString()));
        for (const Relation &relation : std::as_const(top)) {
            if (relation.kind == QLatin1String("officeDocument"))
                main = relation.part;
        }
    }
    if (!m_package->has(main))
        return fail(ErrorCode::Invalid, Tr::tr("The file is a zip, but no workbook is in it."));
    ANGUAN_TRY_LET(relations, relationsOf(*m_package, main));
    for (const Relation &relation : std::as_const(relations)) {
        if (relation.kind == QLatin1String("styles"))
            m_stylesPart = relation.part;
        else if (relation.kind == QLatin1String("sharedStrings"))
            m_stringsPart = relation.part;
    }
    ANGUAN_TRY_LET(bytes, m_package->part(main));
    XlsxXml xml(*bytes);
    while (!xml.atEnd() && m_sheets.size() < mostSheets) {
        xml.advance();
        if (xml.isStart(QLatin1String("workbookPr"))) {
            const auto since = xml.attributes().value(QLatin1String("date1904"));
            if (since == QLatin1String("1") || since == QLatin1String("true"))
                m_epoch = Epoch::From1904;
        } else if (xml.isStart(QLatin1String("sheet"))) {
            QString id;
            for (const QXmlStreamAttribute &attribute : xml.attributes()) {
                if (attribute.name() == QLatin1String("id")) // r:id, whatever the prefix
                    id = attribute.value().toString();
            }
            const Relation relation = relations.value(id);
            const auto state = xml.attributes().value(QLatin1String("state"));
            if (relation.kind == QLatin1String("worksheet")) // a chart may be a sheet of its own
                m_sheets.append({{xml.attributes().value(QLatin1String("name")).toString(),
                                  !state.isEmpty() && state != QLatin1String("visible")},
                                 relation.part});
        }
    }
    ANGUAN_TRY(xml.finished());
    if (m_sheets.isEmpty())
        return fail(ErrorCode::Invalid, Tr::tr("The workbook has no sheet with cells."));
    return {};
}

QList<SheetName> XlsxWorkbook::sheets() const
{
    QList<SheetName> names;
    for (const Sheet &sheet : m_sheets)
        names.append(sheet.name);
    return names;
}

Result<void> XlsxWorkbook::readTexts()
{
    if (m_hasTexts)
        return {};
    m_styles = std::make_unique<XlsxStyles>();
    if (!m_stylesPart.isEmpty() && m_package->has(m_stylesPart)) {
        ANGUAN_TRY_LET(styles, XlsxStyles::read(*m_package, m_stylesPart));
        *m_styles = styles;
    }
    if (!m_stringsPart.isEmpty() && m_package->has(m_stringsPart)) {
        ANGUAN_TRY_LET(strings, readSharedStrings(*m_package, m_stringsPart));
        m_strings = strings;
    }
    m_hasTexts = true;
    return {};
}

Result<Table> XlsxWorkbook::read(int sheet, const Progress &progress)
{
    if (sheet < 0 || sheet >= m_sheets.size())
        return fail(ErrorCode::Usage, Tr::tr("The workbook has no sheet %1.").arg(sheet + 1));
    ANGUAN_TRY(readTexts());
    ANGUAN_TRY_LET(part, m_package->part(m_sheets.at(sheet).part));
    const XlsxContext context{m_strings, *m_styles, m_epoch, m_package->limits()};
    ANGUAN_TRY_LET(table, XlsxSheet(*part, context).read(progress));
    table.sheet = m_sheets.at(sheet).name.name;
    return std::move(table);
}

} // namespace anguan
