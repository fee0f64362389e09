// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QList>
#include <QMap>
#include <QString>

#include <minizip/zip.h>

namespace anguan {

/// A workbook put together by hand, part by part, so that it may be as odd as those of other programs or as
/// bad as nobody writes them.
class WorkbookMaker
{
public:
    struct Sheet
    {
        QString name;
        QByteArray xml; ///< what stands inside <worksheet>
        QByteArray state{};
    };

    QMap<QString, QByteArray> parts; ///< instead of, or beside, those made here
    QList<Sheet> sheets;
    QByteArray strings;    ///< what stands inside <sst>; empty: no part
    QByteArray formats;    ///< <numFmt/> elements
    QList<int> styles{0};  ///< numFmtId by style number
    QByteArray properties; ///< attributes of <workbookPr>
    QByteArray prologue = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)";

    /// A row of inline texts: cells are written as they come, rows are numbered from `number`.
    static QByteArray row(int number, const QStringList &cells, const QByteArray &attributes = {})
    {
        QByteArray xml = "<row r=\"" + QByteArray::number(number) + "\" " + attributes + ">";
        for (int i = 0; i < cells.size(); ++i) {
            if (!cells.at(i).isEmpty())
                xml += "<c r=\"" + place(number, i) + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" +
                       cells.at(i).toHtmlEscaped().toUtf8() + "</t></is></c>";
        }
        return xml + "</row>";
    }
    static QByteArray place(int row, int column)
    {
        QByteArray letters;
        for (int rest = column; rest >= 0; rest = rest / 26 - 1)
            letters.prepend(char('A' + rest % 26));
        return letters + QByteArray::number(row);
    }
    /// A sheet of texts, as it stands.
    void addTexts(const QString &name, const QList<QStringList> &rows, const QByteArray &behind = {})
    {
        QByteArray xml = "<sheetData>";
        for (int i = 0; i < rows.size(); ++i)
            xml += row(i + 1, rows.at(i));
        sheets.append({name, xml + "</sheetData>" + behind});
    }

    bool write(const QString &path) const
    {
        QMap<QString, QByteArray> all = made();
        for (auto it = parts.begin(); it != parts.end(); ++it)
            all.insert(it.key(), it.value());
        zipFile zip = zipOpen64(QFile::encodeName(path).constData(), APPEND_STATUS_CREATE);
        bool written = zip != nullptr;
        for (auto it = all.begin(); written && it != all.end(); ++it) {
            zip_fileinfo info = {};
            written = zipOpenNewFileInZip64(zip, it.key().toUtf8().constData(), &info, nullptr, 0, nullptr, 0,
                                            nullptr, Z_DEFLATED, 6, 0) == ZIP_OK &&
                      zipWriteInFileInZip(zip, it->constData(), unsigned(it->size())) == ZIP_OK &&
                      zipCloseFileInZip(zip) == ZIP_OK;
        }
        return zip && zipClose(zip, nullptr) == ZIP_OK && written;
    }

private:
    QMap<QString, QByteArray> made() const
    {
        const QByteArray main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        const QByteArray office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        const QByteArray package = "http://schemas.openxmlformats.org/package/2006/relationships";
        QMap<QString, QByteArray> all;
        all.insert(QStringLiteral("_rels/.rels"),
                   prologue + "<Relationships xmlns=\"" + package + "\"><Relationship Id=\"rId1\" Type=\"" +
                       office + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        QByteArray book = prologue + "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + office +
                          "\"><workbookPr " + properties + "/><sheets>";
        QByteArray relations = prologue + "<Relationships xmlns=\"" + package + "\">";
        for (int i = 0; i < sheets.size(); ++i) {
            const QByteArray number = QByteArray::number(i + 1);
            book += "<sheet name=\"" + sheets.at(i).name.toHtmlEscaped().toUtf8() + "\" sheetId=\"" + number +
                    "\" ";
            if (!sheets.at(i).state.isEmpty())
                book += "state=\"" + sheets.at(i).state + "\" ";
            book += "r:id=\"rId" + number + "\"/>";
            relations += "<Relationship Id=\"rId" + number + "\" Type=\"" + office +
                         "/worksheet\" Target=\"worksheets/sheet" + number + ".xml\"/>";
            all.insert(QStringLiteral("xl/worksheets/sheet%1.xml").arg(i + 1),
                       prologue + "<worksheet xmlns=\"" + main + "\">" + sheets.at(i).xml + "</worksheet>");
        }
        relations += "<Relationship Id=\"rIdS\" Type=\"" + office + "/styles\" Target=\"/xl/styles.xml\"/>";
        if (!strings.isEmpty()) {
            relations += "<Relationship Id=\"rIdT\" Type=\"" + office +
                         "/sharedStrings\" Target=\"sharedStrings.xml\"/>";
            all.insert(QStringLiteral("xl/sharedStrings.xml"),
                       prologue + "<sst xmlns=\"" + main + "\">" + strings + "</sst>");
        }
        QByteArray looks;
        for (const int id : styles)
            looks += "<xf numFmtId=\"" + QByteArray::number(id) + "\"/>";
        all.insert(QStringLiteral("xl/styles.xml"), prologue + "<styleSheet xmlns=\"" + main +
                                                        "\"><numFmts>" + formats +
                                                        "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/>"
                                                        "</cellStyleXfs><cellXfs>" +
                                                        looks + "</cellXfs></styleSheet>");
        all.insert(QStringLiteral("xl/workbook.xml"), book + "</sheets></workbook>");
        all.insert(QStringLiteral("xl/_rels/workbook.xml.rels"), relations + "</Relationships>");
        return all;
    }
};

} // namespace anguan
