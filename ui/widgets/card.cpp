// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/widgets/theme.h"

#include <QVBoxLayout>

namespace anguan {

Card::Card(QWidget *parent) : QFrame(parent), m_body(new QVBoxLayout(this))
{
    setProperty("kind", QStringLiteral("card"));
    const auto scale = [this] {
        const int padding = Theme::px(16);
        m_body->setContentsMargins(padding, Theme::px(14), padding, Theme::px(14));
        m_body->setSpacing(Theme::px(8));
    };
    scale();
    connect(&Theme::instance(), &Theme::changed, this, scale);
}

QFrame *makeLine(Qt::Orientation orientation, QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setProperty("kind", QStringLiteral("line"));
    orientation == Qt::Horizontal ? line->setFixedHeight(1) : line->setFixedWidth(1);
    return line;
}

} // namespace anguan
