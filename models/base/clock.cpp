// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/clock.h"

#include <QTimeZone>

#include <utility>

namespace anguan {

namespace {

std::function<QDateTime()> &source()
{
    static std::function<QDateTime()> current;
    return current;
}

} // namespace

QDateTime Clock::nowUtc()
{
    return source() ? source()().toUTC() : QDateTime::currentDateTimeUtc();
}

QDate Clock::today()
{
    return nowUtc().toLocalTime().date();
}

QString Clock::stamp(const QDateTime &instant)
{
    return instant.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime Clock::instantOf(const QString &stamp)
{
    QDateTime instant = QDateTime::fromString(stamp, Qt::ISODateWithMs);
    return stamp.endsWith(QLatin1Char('Z')) ? instant : QDateTime();
}

void Clock::setSource(std::function<QDateTime()> newSource)
{
    source() = std::move(newSource);
}

FixedClock::FixedClock(const QDateTime &instant) : m_now(instant)
{
    Clock::setSource([this] { return m_now; });
}

FixedClock::~FixedClock()
{
    Clock::setSource({});
}

void FixedClock::advance(qint64 milliseconds)
{
    m_now = m_now.addMSecs(milliseconds);
}

} // namespace anguan
