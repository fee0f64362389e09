// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/registers/field.h"

#include <QString>

namespace anguan {

struct Record
{
    QString registerId;
    qint64 id = 0;
    QString number;  ///< "SYS-2026-0001", never reused
    int version = 0; ///< grows by one at each change; a stale one is refused
    Values values;
    QString createdAt, createdBy; ///< stamp, login
    QString changedAt, changedBy;
    QString withdrawnAt, withdrawnReason; ///< empty while it lives

    bool isWithdrawn() const { return !withdrawnAt.isEmpty(); }
};

} // namespace anguan
