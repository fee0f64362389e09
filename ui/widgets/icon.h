// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QIcon>
#include <QPixmap>
#include <QStringList>

namespace anguan {

/// Our own line icons of 20 px out of the resources, drawn in the colour of a token at the moment of
/// painting: a change of theme or zoom needs no new icons.
namespace Icon {

QIcon named(const QString &name, Token token = Token::Text);
QPixmap pixmap(const QString &name, Token token, int size, qreal ratio);
QStringList names(); ///< all that there are
QIcon application(); ///< the program's own, in its own colours

} // namespace Icon

} // namespace anguan
