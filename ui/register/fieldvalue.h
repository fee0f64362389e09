// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/registers/field.h"

#include <QJsonValue>
#include <QLabel>

namespace anguan {

class RecordStore;

/// A stored value, to be read: references are links whose address is the number, a checklist is one line an
/// item, an empty one says so.
QLabel *makeFieldValue(const RecordStore &store, const Field &field, const QJsonValue &value);

} // namespace anguan
