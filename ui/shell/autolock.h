// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>

namespace anguan {

/// Counts the time without a key or the mouse, for the whole program, and says when it is up. Also says so at
/// once when the desktop session locks or the machine goes to sleep.
class AutoLock : public QObject
{
    Q_OBJECT
public:
    static constexpr int warnFor = 30; ///< seconds of visible countdown

    explicit AutoLock(QObject *parent = nullptr);

    void start(int minutes);
    void stop();
    void touch(); ///< somebody is there
    int secondsLeft() const;
    int minutes() const { return m_minutes; }
    bool isRunning() const { return m_tick.isActive(); }
    /// For tests: milliseconds since some moment, instead of the machine's clock.
    void setClock(std::function<qint64()> clock);
    void look(); ///< what the timer does each second

signals:
    void ticked(int secondsLeft);
    void expired();
    void sessionLeft(); ///< session locked or suspending

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    qint64 now() const;

    int m_minutes = 0;
    qint64 m_touched = 0;
    QTimer m_tick;
    QElapsedTimer m_since;
    std::function<qint64()> m_clock;
};

} // namespace anguan
