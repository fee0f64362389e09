// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/registers/register.h"

#include <QString>
#include <QStringList>

namespace anguan {

/// What may stand as a column of a list: the fields of the register, its number and its stamps.
QStringList offeredColumns(const Register &reg);
/// The number, then the fields with a list width.
QStringList firstColumns(const Register &reg);
QString columnLabel(const Register &reg, const QString &id);
/// In CJK characters.
int columnWidth(const Register &reg, const QString &id);
FieldKind columnKind(const Register &reg, const QString &id);

} // namespace anguan
