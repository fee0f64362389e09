// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace anguan {

/// The translation context of the command line and the demonstration. Constants are marked
/// QT_TRANSLATE_NOOP("app", "…") and translated when shown.
struct AppTr
{
    Q_DECLARE_TR_FUNCTIONS(app)

public:
    static QString shown(const char *marked) { return QCoreApplication::translate("app", marked); }
};

} // namespace anguan
