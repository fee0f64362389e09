// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/duties/dueline.h"

#include <QByteArray>
#include <QDateTime>

namespace anguan {

/// What is due as a calendar file (RFC 5545): one whole-day event per line with the record's number and the
/// article; the same slot keeps its UID for ever, so that a calendar takes a new file as news of the old
/// events.
QByteArray toICalendar(const QList<DueLine> &lines, const QString &unit, const QByteArray &vaultId,
                       const QDateTime &now);

} // namespace anguan
