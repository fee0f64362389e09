// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/history.h"
#include "models/records/record.h"

#include <QJsonArray>
#include <QJsonObject>

namespace anguan {

/// Stored values under field ids, with the number and the stamps beside them.
QJsonObject recordJson(const Record &record);
QJsonArray historyJson(const QList<Change> &changes);

} // namespace anguan
