// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/registers/field.h"

#include <QJsonValue>
#include <QString>

#include <functional>

namespace anguan {

/// How a value stands in a cell of an exchanged table, and how it is read back: writing and reading again
/// gives the same value.

/// The name of a referred record, by its number.
using NameOf = std::function<QString(const QString &number)>;
/// The number of the record a cell names, or a sentence.
struct Resolved
{
    QString number;
    QString problem;
    bool isUnknown = false; ///< the problem is that no record is called so
};
using Resolve = std::function<Resolved(const QString &registerId, const QString &typed)>;

/// "SYS-2026-0001 不动产登记系统" for a reference: readable, and exact when two share a name.
QString cellText(const Field &field, const QJsonValue &value, const NameOf &nameOf);

struct ParsedCell
{
    QJsonValue value{QJsonValue::Undefined}; ///< undefined when the cell is empty
    QString problem;                         ///< a sentence; empty when it could be read
};
/// Choices by id or label and yes/no words in either language, dates and numbers in every common notation.
ParsedCell parseCell(const Field &field, const QString &cell, const Resolve &resolve);

} // namespace anguan
