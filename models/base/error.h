// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace anguan {

/// The numbers are the exit codes of the command line.
enum class ErrorCode {
    CheckFound = 1, ///< a check found something
    Usage = 2,      ///< wrong usage
    Denied = 3,     ///< wrong password, or not allowed
    Damaged = 4,    ///< damaged or tampered
    InUse = 5,      ///< another program has the vault
    Io = 6,         ///< cannot read or write: missing file, full disk, read-only folder
    Invalid = 7,    ///< invalid data
};

/// One thing wrong with one field, or with a cell of a table that came from outside.
struct Problem
{
    QString field; ///< field id; empty for the record as a whole
    QString text;  ///< a sentence for a person
    int row = 0;   ///< 1-based row of an imported table, 0 elsewhere
    int column = 0;

    bool operator==(const Problem &) const = default;
};

/// A failure is a value: a sentence that says what happened, why and what to do, in the reader's language,
/// and a code for the command line. `details` holds the technical words, shown only on request.
struct Error
{
    ErrorCode code = ErrorCode::Invalid;
    QString text;
    QString details;
    QList<Problem> problems;

    int exitCode() const { return static_cast<int>(code); }
};

Error errorOf(ErrorCode code, const QString &text, const QString &details = {});

} // namespace anguan
