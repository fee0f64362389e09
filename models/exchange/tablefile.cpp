// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/tablefile.h"

#include "models/base/tr.h"
#include "models/crypto/digest.h"
#include "models/exchange/csv.h"
#include "models/exchange/jsontable.h"
#include "models/exchange/tablelayout.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace anguan {

namespace {

constexpr qint64 portion = 1 << 20;

int fieldsNamed(const Register &reg, const Table &table)
{
    const TableLayout layout = findLayout(reg, table);
    const HeaderMatch match = matchHeader(reg, layout.headings, true);
    return int(std::count_if(match.columns.begin(), match.columns.end(), [](const MatchedColumn &column) {
        return column.role == MatchedColumn::Role::Field;
    }));
}

} // namespace

Result<std::unique_ptr<TableFile>> TableFile::open(const QString &path, const TableLimits &limits)
{
    const QString shown = QDir::toNativeSeparators(path);
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorCode::Io, Tr::tr("There is no file “%1”.").arg(shown));
    if (info.isDir())
        return fail(ErrorCode::Io, Tr::tr("“%1” is a folder. Choose a table file.").arg(shown));
    if (info.size() > limits.bytes) {
        return fail(ErrorCode::Invalid,
                    Tr::tr("The file has %1 MB; at most %2 MB are read. Split it into several files.")
                        .arg(info.size() >> 20)
                        .arg(limits.bytes >> 20));
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, Tr::tr("“%1” cannot be opened: %2.").arg(shown, file.errorString()));
    auto table = std::make_unique<TableFile>();
    table->m_path = path;
    table->m_limits = limits;
    const QByteArray head = file.peek(8);
    Sm3 digest;
    while (!file.atEnd()) {
        const QByteArray bytes = file.read(portion);
        if (bytes.isEmpty())
            return fail(ErrorCode::Io, Tr::tr("The file cannot be read: %1.").arg(file.errorString()));
        digest.add(bytes);
    }
    table->m_sm3 = digest.finish();
    const bool isNamedWorkbook = info.suffix().compare(QLatin1String("xlsx"), Qt::CaseInsensitive) == 0 ||
                                 info.suffix().compare(QLatin1String("xlsm"), Qt::CaseInsensitive) == 0;
    if (head.startsWith("PK") || head.startsWith("\xd0\xcf\x11\xe0") || isNamedWorkbook) {
        ANGUAN_TRY_LET(workbook, XlsxWorkbook::open(path, limits));
        table->m_workbook = std::move(workbook);
    }
    table->m_isJson =
        !table->m_workbook && info.suffix().compare(QLatin1String("json"), Qt::CaseInsensitive) == 0;
    return table;
}

QList<SheetName> TableFile::sheets() const
{
    return m_workbook ? m_workbook->sheets() : QList<SheetName>();
}

QString TableFile::name() const
{
    return QFileInfo(m_path).fileName();
}

Result<Table> TableFile::read(const Register &reg, const TableChoice &choice, const Progress &progress)
{
    if (m_workbook)
        return readSheet(reg, choice.sheet, progress);
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(
            ErrorCode::Io,
            Tr::tr("“%1” cannot be opened: %2.").arg(QDir::toNativeSeparators(m_path), file.errorString()));
    }
    if (m_isJson)
        return readJsonTable(reg, file, m_limits);
    return readCsv(file, m_limits, choice.encoding, choice.delimiter, progress);
}

Result<Table> TableFile::readSheet(const Register &reg, const QString &sheet, const Progress &progress)
{
    const QList<SheetName> names = m_workbook->sheets();
    if (!sheet.isEmpty()) {
        for (int i = 0; i < names.size(); ++i) {
            if (names.at(i).name == sheet)
                return m_workbook->read(i, progress);
        }
        bool isNumber = false;
        const int number = sheet.toInt(&isNumber);
        if (isNumber && number >= 1 && number <= names.size())
            return m_workbook->read(number - 1, progress);
        QStringList known;
        for (const SheetName &name : names)
            known.append(name.name);
        return fail(
            ErrorCode::Usage,
            Tr::tr("The workbook has no sheet “%1”. It has: %2.").arg(sheet, known.join(Tr::tr(", "))));
    }
    Table best;
    int most = -1;
    for (const bool hidden : {false, true}) {
        for (int i = 0; i < names.size(); ++i) {
            if (names.at(i).isHidden != hidden)
                continue;
            ANGUAN_TRY_LET(table, m_workbook->read(i, progress));
            const int named = fieldsNamed(reg, table);
            if (named > most) {
                most = named;
                best = std::move(table);
            }
        }
        if (most > 0)
            break;
    }
    return best;
}

} // namespace anguan
