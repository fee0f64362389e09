// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/exchange/table.h"

#include <QIODevice>

#include <memory>

namespace anguan {

/// One part of a workbook's zip while it is unpacked. Ends, with isTooLarge(), where the limit lies, whatever
/// the zip's table of contents promised.
class XlsxPart : public QIODevice
{
public:
    /// The current file of the zip, opened; it is closed with this object. The zip must outlive it.
    XlsxPart(void *zip, qint64 promised, qint64 limit);
    ~XlsxPart() override;

    bool isSequential() const override { return true; }
    bool isTooLarge() const { return m_tooLarge; }
    qint64 limit() const { return m_limit; }
    qint64 unpacked() const { return m_unpacked; } ///< bytes so far
    qint64 promised() const
    {
        return m_promised;
    } ///< bytes by the table of contents: for a progress bar only
    /// After the last read: whether the bytes were those that were packed.
    Result<void> finish();

protected:
    qint64 readData(char *data, qint64 length) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    void *m_zip;
    qint64 m_promised;
    qint64 m_limit;
    qint64 m_unpacked = 0;
    bool m_tooLarge = false;
    bool m_failed = false;
};

/// The zip that a workbook is. One part is read at a time. It is unpacked by minizip, as the library that
/// writes our workbooks packs with it: another copy of the same functions (QuaZip carries one) in the process
/// would be called by the wrong one of the two.
class XlsxPackage
{
public:
    static Result<std::unique_ptr<XlsxPackage>> open(const QString &path, const TableLimits &limits);
    ~XlsxPackage();
    XlsxPackage(const XlsxPackage &) = delete;
    XlsxPackage &operator=(const XlsxPackage &) = delete;

    bool has(const QString &part) const;
    /// "xl/worksheets/sheet1.xml", in whatever capitals.
    Result<std::unique_ptr<XlsxPart>> part(const QString &name);
    const TableLimits &limits() const { return m_limits; }

private:
    XlsxPackage(void *zip, const TableLimits &limits);

    struct Place
    {
        quint64 directory = 0; ///< where the zip's table of contents names it
        quint64 number = 0;
        qint64 size = 0; ///< as promised
        bool isLocked = false;
    };
    void *m_zip;
    QHash<QString, Place> m_parts; ///< by name in lower case
    TableLimits m_limits;
};

} // namespace anguan
