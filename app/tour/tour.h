// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QString>
#include <QStringList>

namespace anguan {

/// Drives the real windows through the main job and saves a picture of each screen.
namespace Tour {

struct Wish
{
    QString directory;
    QString vault; ///< a demonstration vault; empty: one is made
    QString theme; ///< "light", "dark", "contrast"
};

/// The files written. A screen that cannot be reached is an error that names it.
Result<QStringList> run(const Wish &wish);

} // namespace Tour

} // namespace anguan
