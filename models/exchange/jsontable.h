// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/exchange/table.h"
#include "models/registers/register.h"

class QIODevice;

namespace anguan {

/// The .json file that exportRecords writes, as a table: field ids for headings, values as their cells.
Result<Table> readJsonTable(const Register &reg, QIODevice &device, const TableLimits &limits = {});

} // namespace anguan
