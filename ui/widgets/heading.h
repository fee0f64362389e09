// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace anguan {

/// A line of type of the theme's scale.
class Heading : public QLabel
{
    Q_OBJECT
public:
    enum class Level { Title, Heading, Strong, Muted, Figure };

    explicit Heading(Level level, const QString &text = {}, QWidget *parent = nullptr);
};

} // namespace anguan
