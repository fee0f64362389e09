// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/records/record.h"

#include <QDate>
#include <QString>

namespace anguan {

class Vault;

/// What a drill brought to light, and what becomes of it (H8 H13): every finding is mended by somebody, by a
/// day.
struct DrillFinding
{
    QString what;
    QString owner; ///< number in the people register
    QDate due;
};

namespace DrillFindings {

/// Makes a rectification of it and writes its number beside the finding in the drill's record: both or
/// neither. `row` is a finding that stands there already; -1: it is new and is put at the end. The number of
/// the rectification.
Result<QString> raise(Vault &vault, const QString &drill, const DrillFinding &finding, int row = -1);

/// As the record has them: what stands without a number of a rectification is still to be dealt with.
struct Row
{
    DrillFinding finding;
    QString ownerWords; ///< as typed, when it names nobody
    QString action;     ///< number; empty: none yet
};
QList<Row> of(Vault &vault, const Record &drill);

} // namespace DrillFindings

} // namespace anguan
