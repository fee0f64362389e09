// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/numberlook.h"

#include <QDateTime>

#include <cmath>

namespace anguan {

namespace {

constexpr double lastSerial = 2958466.0; // the day after 9999-12-31
constexpr qint64 msPerDay = 24LL * 60 * 60 * 1000;

/// The first section without what is only printed: quoted words, escaped characters, colours, locales.
/// Elapsed hours stand in brackets too and stay.
QString signsOf(const QString &code)
{
    QString signs;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code.at(i);
        if (c == QLatin1Char('"')) {
            const qsizetype end = code.indexOf(QLatin1Char('"'), i + 1);
            i = end < 0 ? code.size() : end;
        } else if (c == QLatin1Char('\\') || c == QLatin1Char('_') || c == QLatin1Char('*')) {
            ++i;
        } else if (c == QLatin1Char('[')) {
            const qsizetype end = code.indexOf(QLatin1Char(']'), i + 1);
            const QString inside = code.mid(i + 1, end < 0 ? -1 : end - i - 1).toLower();
            if (!inside.isEmpty() && inside.count(inside.at(0)) == inside.size() &&
                QStringLiteral("hms").contains(inside.at(0)))
                signs += inside;
            i = end < 0 ? code.size() : end;
        } else if (c == QLatin1Char(';')) {
            break;
        } else {
            signs += c.toLower();
        }
    }
    return signs;
}

QString timeText(const QTime &time)
{
    if (time.msec() != 0)
        return time.toString(QStringLiteral("HH:mm:ss.zzz"));
    return time.toString(time.second() != 0 ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm"));
}

QString dayText(double serial, const NumberLook &look, Epoch epoch)
{
    const qint64 moment = std::llround(serial * double(msPerDay));
    qint64 day = moment / msPerDay;
    const QTime time = QTime::fromMSecsSinceStartOfDay(int(moment % msPerDay));
    if (!look.hasDate) {
        const qint64 hours = moment / (60LL * 60 * 1000); // 26:30 elapsed
        return day == 0 ? timeText(time) : QString::number(hours) + timeText(time).mid(2);
    }
    QDate date;
    if (epoch == Epoch::From1904)
        date = QDate(1904, 1, 1).addDays(day);
    else if (day != 60) // the day that never was
        date = QDate(1899, 12, day > 60 ? 30 : 31).addDays(day);
    if (!date.isValid() || date.year() < 1900)
        return {};
    const QString text = date.toString(Qt::ISODate);
    return look.hasTime ? text + QLatin1Char(' ') + timeText(time) : text;
}

} // namespace

NumberLook lookOfFormat(const QString &code)
{
    const QString signs = signsOf(code);
    if (signs == QLatin1String("general") || signs.startsWith(QLatin1String("g/")))
        return {};
    if (signs.size() > 1 && signs.count(QLatin1Char('0')) == signs.size())
        return {false, false, int(signs.size())};
    QString letters;
    for (qsizetype i = 0; i < signs.size(); ++i) {
        const bool isExponent = signs.at(i) == QLatin1Char('e') && i + 1 < signs.size() &&
                                (signs.at(i + 1) == QLatin1Char('+') || signs.at(i + 1) == QLatin1Char('-'));
        const bool isHalf =
            signs.mid(i, 5) == QLatin1String("am/pm") || signs.mid(i, 3) == QLatin1String("a/p");
        if (isHalf)
            i += signs.mid(i, 5) == QLatin1String("am/pm") ? 4 : 2;
        else if (!isExponent)
            letters += signs.at(i);
    }
    NumberLook look;
    look.hasTime = letters.contains(QLatin1Char('h')) || letters.contains(QLatin1Char('s'));
    look.hasDate = letters.contains(QLatin1Char('y')) || letters.contains(QLatin1Char('d')) ||
                   letters.contains(QLatin1Char('e')) ||
                   (letters.contains(QLatin1Char('m')) && !look.hasTime);
    return look;
}

NumberLook lookOfBuiltin(int id)
{
    const auto within = [id](int from, int to) { return id >= from && id <= to; };
    if (id == 22)
        return {true, true, 0};
    if (within(14, 17) || within(27, 31) || id == 36 || within(50, 54) || within(57, 58))
        return {true, false, 0};
    if (within(18, 21) || within(32, 35) || within(45, 47) || within(55, 56))
        return {false, true, 0};
    return {};
}

QString shownNumber(const QString &stored, const NumberLook &look, Epoch epoch)
{
    bool isNumber = false;
    const double number = stored.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number))
        return stored;
    if ((look.hasDate || look.hasTime) && number >= 0 && number < lastSerial) {
        const QString text = dayText(number, look, epoch);
        if (!text.isEmpty())
            return text;
    }
    if (std::abs(number) < 1e15 && number == std::floor(number)) {
        const QString whole = QString::number(qint64(number));
        return number >= 0 ? whole.rightJustified(look.digits, QLatin1Char('0')) : whole;
    }
    return QString::number(number, 'g', 15);
}

double serialOf(const QString &iso)
{
    const QDate date = QDate::fromString(iso.left(10), Qt::ISODate);
    if (!date.isValid() || date < QDate(1900, 1, 1))
        return -1;
    const double day = double(QDate(1899, 12, date < QDate(1900, 3, 1) ? 31 : 30).daysTo(date));
    if (iso.size() <= 11)
        return day;
    const QString clock = iso.mid(11);
    QTime time = QTime::fromString(clock, Qt::ISODateWithMs);
    if (!time.isValid())
        time = QTime::fromString(clock, QStringLiteral("HH:mm"));
    return time.isValid() ? day + double(time.msecsSinceStartOfDay()) / double(msPerDay) : -1;
}

} // namespace anguan
