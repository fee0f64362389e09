// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace anguan {

/// The one translation context of the models. Constants are marked QT_TRANSLATE_NOOP("models", "…")
/// and translated with Tr::shown() at the moment they are shown, so that the language can switch live.
struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(models)

public:
    static QString shown(const char *marked) { return QCoreApplication::translate("models", marked); }
};

} // namespace anguan
