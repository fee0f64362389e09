// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/xlsxpackage.h"

#include "models/base/tr.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <minizip/unzip.h>

namespace anguan {

namespace {

constexpr int mostParts = 10'000;

Failure torn(const QString &details = {})
{
    return fail(
        ErrorCode::Invalid,
        Tr::tr("The workbook is cut short or damaged. Copy it again from where it came, or open it in "
               "Excel or WPS and save it anew."),
        details);
}

/// What an office has under the name of a workbook although it is none.
Result<void> isZip(const QString &path)
{
    const QString shown = QDir::toNativeSeparators(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, Tr::tr("“%1” cannot be opened: %2.").arg(shown, file.errorString()));
    const QByteArray head = file.read(8);
    if (head.startsWith("PK\x03\x04"))
        return {};
    if (head.startsWith("\xd0\xcf\x11\xe0")) {
        return fail(
            ErrorCode::Invalid,
            Tr::tr("“%1” has a password or is in the old .xls form. Open it in Excel or WPS and save it "
                   "as .xlsx without a password.")
                .arg(shown));
    }
    if (head.startsWith("PK"))
        return torn();
    return fail(ErrorCode::Invalid, Tr::tr("“%1” is no .xlsx workbook.").arg(shown));
}

} // namespace

XlsxPart::XlsxPart(void *zip, qint64 promised, qint64 limit)
    : m_zip(zip), m_promised(promised), m_limit(limit)
{
    QIODevice::open(QIODevice::ReadOnly);
}

XlsxPart::~XlsxPart()
{
    if (m_zip)
        unzCloseCurrentFile(m_zip);
}

qint64 XlsxPart::readData(char *data, qint64 length)
{
    if (m_tooLarge || m_failed || !m_zip)
        return -1;
    const int read = unzReadCurrentFile(m_zip, data, unsigned(qMin<qint64>(length, 1 << 20)));
    if (read < 0) {
        m_failed = true;
        setErrorString(QStringLiteral("zip error %1").arg(read));
        return -1;
    }
    m_unpacked += read;
    if (m_unpacked > m_limit) {
        m_tooLarge = true;
        setErrorString(QStringLiteral("too large"));
        return -1;
    }
    return read;
}

Result<void> XlsxPart::finish()
{
    // A sum over the bytes stands behind them; it is compared when all were read.
    char rest[4096];
    while (readData(rest, sizeof rest) > 0) {
    }
    const int closed = unzCloseCurrentFile(std::exchange(m_zip, nullptr));
    if (m_failed || m_tooLarge || closed != UNZ_OK)
        return torn(QStringLiteral("zip error %1 at the end").arg(closed));
    return {};
}

XlsxPackage::XlsxPackage(void *zip, const TableLimits &limits) : m_zip(zip), m_limits(limits) {}

XlsxPackage::~XlsxPackage()
{
    unzClose(m_zip);
}

Result<std::unique_ptr<XlsxPackage>> XlsxPackage::open(const QString &path, const TableLimits &limits)
{
    const QFileInfo info(path);
    const QString shown = QDir::toNativeSeparators(path);
    if (!info.exists())
        return fail(ErrorCode::Io, Tr::tr("There is no file “%1”.").arg(shown));
    if (info.size() > limits.bytes) {
        return fail(ErrorCode::Invalid,
                    Tr::tr("The file has %1 MB; at most %2 MB are read. Split it into several files.")
                        .arg(info.size() >> 20)
                        .arg(limits.bytes >> 20));
    }
    ANGUAN_TRY(isZip(path));
    unzFile zip = unzOpen64(QFile::encodeName(path).constData());
    if (!zip)
        return torn(QStringLiteral("no table of contents"));
    std::unique_ptr<XlsxPackage> package(new XlsxPackage(zip, limits));
    int step = unzGoToFirstFile(zip);
    for (; step == UNZ_OK; step = unzGoToNextFile(zip)) {
        if (package->m_parts.size() >= mostParts)
            return fail(ErrorCode::Invalid,
                        Tr::tr("The workbook has more than %1 parts inside.").arg(mostParts));
        char name[512] = {};
        unz_file_info64 entry = {};
        unz64_file_pos at = {};
        if (unzGetCurrentFileInfo64(zip, &entry, name, sizeof name - 1, nullptr, 0, nullptr, 0) != UNZ_OK ||
            unzGetFilePos64(zip, &at) != UNZ_OK)
            return torn(QStringLiteral("table of contents"));
        package->m_parts.insert(QString::fromUtf8(name).toLower(),
                                {at.pos_in_zip_directory, at.num_of_file,
                                 qint64(qMin<quint64>(entry.uncompressed_size, 1ULL << 62)),
                                 (entry.flag & 1) != 0});
    }
    if (step != UNZ_END_OF_LIST_OF_FILE || package->m_parts.isEmpty())
        return torn(QStringLiteral("zip error %1").arg(step));
    return package;
}

bool XlsxPackage::has(const QString &part) const
{
    return m_parts.contains(part.toLower());
}

Result<std::unique_ptr<XlsxPart>> XlsxPackage::part(const QString &name)
{
    const auto known = m_parts.constFind(name.toLower());
    if (known == m_parts.constEnd())
        return torn(QStringLiteral("no part %1").arg(name));
    if (known->isLocked)
        return fail(ErrorCode::Invalid,
                    Tr::tr("The workbook has a password. Save it without one, then import it."));
    unz64_file_pos at = {};
    at.pos_in_zip_directory = known->directory;
    at.num_of_file = known->number;
    if (unzGoToFilePos64(m_zip, &at) != UNZ_OK || unzOpenCurrentFile(m_zip) != UNZ_OK)
        return torn(QStringLiteral("part %1").arg(name));
    return std::make_unique<XlsxPart>(m_zip, known->size, m_limits.unpacked);
}

} // namespace anguan
