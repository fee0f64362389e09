// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>
#include <QTimer>

#include <functional>

class QLabel;
class QPushButton;

namespace anguan {

/// A short notice at the foot of its parent, with an act ("undo"). Goes by itself; stays while the mouse or
/// the focus is on it.
class Toast : public QFrame
{
    Q_OBJECT
public:
    static constexpr int standsFor = 6000; ///< ms

    explicit Toast(QWidget *parent);

    void say(const QString &sentence, const QString &actText = {}, std::function<void()> act = {});
    QString sentence() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();
    void leave();

    QLabel *m_text;
    QPushButton *m_act;
    std::function<void()> m_do;
    QTimer m_timer;
};

} // namespace anguan
