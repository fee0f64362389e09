// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record.h"

#include <QList>
#include <QString>

#include <functional>

namespace anguan {

class Screen;

/// An act on a record beyond editing it: start the drill, extend the deadline. A register's page shows those
/// that are possible now as buttons on the record; whoever puts the window together says which there are.
struct RecordAct
{
    QString id; ///< object name of the button: "<id>Act"
    std::function<QString()> verb;
    std::function<bool(const Record &record)> isPossible;
    /// Speaks by the page's signals: pageRequested, formRequested, noticed.
    std::function<void(Screen &page, const Record &record)> run;
};
using RecordActs = QList<RecordAct>;

} // namespace anguan
