// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

#include <functional>

namespace anguan {

/// "Now", replaceable: demonstration data and tests set it, everything else asks it.
namespace Clock {

QDateTime nowUtc();
QDate today(); ///< the local calendar day

/// UTC, milliseconds, e.g. 2026-11-21T08:02:11.123Z: the form in which every instant is stored and signed.
QString stamp(const QDateTime &instant = nowUtc());
/// Invalid when the text is no stamp.
QDateTime instantOf(const QString &stamp);

/// An empty function puts the machine's clock back. Set it before threads start.
void setSource(std::function<QDateTime()> source);

} // namespace Clock

/// Replaces the clock for a scope.
class FixedClock
{
public:
    explicit FixedClock(const QDateTime &instant);
    ~FixedClock();
    FixedClock(const FixedClock &) = delete;
    FixedClock &operator=(const FixedClock &) = delete;

    void advance(qint64 milliseconds);

private:
    QDateTime m_now;
};

} // namespace anguan
