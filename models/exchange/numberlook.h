// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace anguan {

/// What a spreadsheet shows of a number: a date is a number of days with the look of a date.
struct NumberLook
{
    bool hasDate = false;
    bool hasTime = false;
    int digits = 0; ///< "0000": shown with noughts in front up to so many digits

    bool operator==(const NumberLook &) const = default;
};

/// Of a format code, as in `yyyy"年"m"月"d"日"` or `[$-804]h:mm AM/PM`.
NumberLook lookOfFormat(const QString &code);
/// Of the formats that files name by number only, those of Chinese, Japanese and Korean programs included.
NumberLook lookOfBuiltin(int id);

/// Day 0 of a workbook: most count from 1900 (with the 29 February that year had not), some from 1904.
enum class Epoch { From1900, From1904 };

/// "2026-11-21", "2026-11-21 16:02", "16:02", "0734", "1200", "0.5": what `stored` means to its reader, in
/// the notation that parseCell takes. What is no number, or no day of the calendar, stays as it is stored.
QString shownNumber(const QString &stored, const NumberLook &look, Epoch epoch);

/// Days since the epoch of 1900, as a spreadsheet stores `iso` ("2026-11-21", or with " 16:02:03.045"
/// behind); negative when it is no date.
double serialOf(const QString &iso);

} // namespace anguan
