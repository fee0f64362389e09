// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/registers/register.h"

#include <QList>
#include <QString>

namespace anguan {

/// Every register there is, in the order of the navigation. The one place that lists them.
namespace Catalogue {

const QList<const Register *> &all();
const Register *find(const QString &id); ///< null when there is none
/// By the prefix of a human number, "SYS-2026-0001".
const Register *ofNumber(const QString &number);

} // namespace Catalogue

} // namespace anguan
