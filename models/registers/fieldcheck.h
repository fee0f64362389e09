// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/registers/field.h"

#include <QJsonValue>
#include <QString>

namespace anguan {

/// What one value of one field says by itself: for the editor that is left and for every save. Pure; what
/// needs the rest of the vault (unique, references) is in records/validation.

/// Empty: nothing there. Absent, null, "", and empty arrays are all "nothing".
bool isEmptyValue(const QJsonValue &value);

/// As a careful clerk would have typed it: trimmed, narrowed, NFC, dates as ISO, addresses and logins in
/// lower case, numbers typed as text turned into numbers. What cannot be read stays as it is.
QJsonValue tidied(const Field &field, const QJsonValue &value);

/// A sentence, or nothing when the (tidied) value is right. An empty value is right here: required is asked
/// of the whole record.
QString problemOf(const Field &field, const QJsonValue &value);

} // namespace anguan
