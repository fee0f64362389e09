// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/registers/field.h"

#include <QWidget>

namespace anguan {

/// A word in a round frame of its tone: a state, a level, a count of days. In high contrast with a sign.
class Pill : public QWidget
{
    Q_OBJECT
public:
    explicit Pill(const QString &word = {}, Tone tone = Tone::Plain, QWidget *parent = nullptr);

    void setState(const QString &word, Tone tone);
    QString word() const { return m_word; }
    Tone tone() const { return m_tone; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    /// The same painting for a delegate.
    static void paint(QPainter &painter, const QRect &rect, const QString &word, Tone tone);
    static QSize sizeOf(const QString &word, Tone tone);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_word;
    Tone m_tone;
};

} // namespace anguan
