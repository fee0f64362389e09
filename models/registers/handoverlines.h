// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/registers/belongings.h"

namespace anguan {

/// One line of a handover sheet.
struct HandoverLine
{
    QString line; ///< the same thing at every look: "systems/SYS-2026-0001/administrator_a", "task/documents"
    QString kind; ///< "holding", "account", "password", "login", "application", "signature", "task"
    QString what; ///< in words
    QString number; ///< of the record to open; empty for a task
    QString doneOn; ///< ISO day; empty while the line is open
    QString confirmedBy;
    QString how; ///< "handed to 陈立", "account closed"

    bool isOpen() const { return doneOn.isEmpty(); }
    QJsonObject item() const;
    static HandoverLine of(const QJsonObject &item);
};

/// What a leaving or transfer sheet holds. Computed at every look, out of what the person holds now and what
/// the sheet has on it already: nothing is lost, and what is found later is a new line.
namespace HandoverLines {

QString kindName(const QString &kind); ///< for a reader
QList<HandoverLine> stored(const Values &sheet);
QJsonArray items(const QList<HandoverLine> &lines);

/// Lines on the sheet first, then what was found now. A stored line whose thing is no longer held, or whose
/// password has been changed since, comes back as settled elsewhere, today. A sheet that is not open, and one
/// of somebody who joins, is what is stored.
QList<HandoverLine> now(const Values &sheet, const QString &startedOn, const RuleSurroundings &around);

/// A way into this program is switched off when the sheet is finished; it is no line to settle before.
bool isSettledAtTheEnd(const HandoverLine &line);
qsizetype open(const QList<HandoverLine> &lines); ///< those to settle

} // namespace HandoverLines

} // namespace anguan
