// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace anguan {

/// A condition in force, with a cross that takes it away: by the mouse, by Delete or Backspace. A
/// click on its words is clicked(): open the condition.
class Chip : public QAbstractButton
{
    Q_OBJECT
public:
    explicit Chip(const QString &words, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void removed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QRect cross() const;
    void retranslate();
};

} // namespace anguan
