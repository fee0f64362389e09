// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/duties/dueline.h"

#include <QAbstractButton>
#include <QList>

namespace anguan {

/// One large figure with its word; a click goes to its lines.
class FigureButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit FigureButton(QWidget *parent = nullptr);

    void say(const QString &word, int figure, const QString &more, Tone tone);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_more;
    int m_figure = 0;
    Tone m_tone = Tone::Plain;
};

/// The head of Today: overdue, today, the next seven and thirty days, waiting for a signature.
class Figures : public QWidget
{
    Q_OBJECT
public:
    explicit Figures(QWidget *parent = nullptr);

    /// `me`: number in people of who is at the desk; may be empty.
    void showLines(const QList<DueLine> &lines, const QString &me);

signals:
    void asked(DutyState state);

private:
    FigureButton *button(DutyState state) const;

    QList<FigureButton *> m_buttons;
};

} // namespace anguan
