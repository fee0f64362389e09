// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/registers/field.h"

#include <QJsonValue>
#include <QString>

namespace anguan {

/// How stored values look to a reader: on screen (2026-11-21, 三级, 是). References are shown by the text
/// that the caller looked up; this knows the field alone. On paper dates are 2026年11月21日: see prints.
QString displayText(const Field &field, const QJsonValue &value);
QString displayDate(const QString &isoDate);
QString displayInstant(const QString &stamp); ///< local, "2026-11-21 16:02"
QString fieldLabel(const Field &field);
QString choiceLabel(const Field &field, const QString &choiceId);
Tone choiceTone(const Field &field, const QString &choiceId);

} // namespace anguan
