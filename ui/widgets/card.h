// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QVBoxLayout;

namespace anguan {

/// A white sheet with a hairline and round corners.
class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);

    QVBoxLayout *body() const { return m_body; } ///< padding and gap are set

private:
    QVBoxLayout *m_body;
};

/// A hairline, lying or standing.
QFrame *makeLine(Qt::Orientation orientation = Qt::Horizontal, QWidget *parent = nullptr);

} // namespace anguan
