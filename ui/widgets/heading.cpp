// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/heading.h"

#include <array>

namespace anguan {

Heading::Heading(Level level, const QString &text, QWidget *parent) : QLabel(text, parent)
{
    static const std::array words{QStringLiteral("title"), QStringLiteral("heading"),
                                  QStringLiteral("strong"), QStringLiteral("muted"),
                                  QStringLiteral("figure")};
    setProperty("type", words[static_cast<std::size_t>(level)]);
    setTextFormat(Qt::PlainText);
}

} // namespace anguan
