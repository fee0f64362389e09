// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QDate>
#include <QList>
#include <QString>

namespace anguan {

class Vault;

/// One thing behind a bar: what it is, and the record that opens.
struct MonthRecord
{
    QString number; ///< empty: a duty of the unit as a whole
    QString text;
    QDate day;
};

struct MonthSeries
{
    QString id;                        ///< "met", "late", "missed" …
    QString label;                     ///< in the reader's language
    QString unit;                      ///< "days" of a mean time; empty: a count
    QList<double> values;              ///< one per month
    QList<QList<MonthRecord>> records; ///< behind each value
};

/// A chart and the table behind it.
struct MonthTable
{
    QString title;
    QList<QDate> months; ///< first days
    QList<MonthSeries> series;
};

/// Numbers per month, as they are known now.
class DutyMonths
{
public:
    explicit DutyMonths(Vault &vault);

    /// `last`: any day of the last month; `count`: how many months up to it.
    Result<MonthTable> duties(const QDate &last, int count) const;    ///< met, late, missed by day due
    Result<MonthTable> drills(const QDate &last, int count) const;    ///< planned, held
    Result<MonthTable> actions(const QDate &last, int count) const;   ///< opened, closed; open at its end
    Result<MonthTable> approvals(const QDate &last, int count) const; ///< decided; mean days they waited

private:
    Vault &m_vault;
};

} // namespace anguan
