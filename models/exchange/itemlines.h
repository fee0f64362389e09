// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/registers/field.h"

#include <QJsonArray>
#include <QString>

namespace anguan {

/// A checklist in one cell: an item a line, its columns apart by " | "; a bar, a backslash or a line break
/// inside a value stands behind a backslash.
QString itemLines(const Field &field, const QJsonArray &items);

struct ParsedItems
{
    QJsonArray items;
    QString problem;
};
ParsedItems parseItemLines(const Field &field, const QString &cell);

} // namespace anguan
