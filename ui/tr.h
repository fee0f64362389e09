// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace anguan {

/// The translation context of ui for what is no QObject; a widget uses its own tr().
struct UiTr
{
    Q_DECLARE_TR_FUNCTIONS(ui)
};

} // namespace anguan
