// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/duties/icalendar.h"

#include "models/base/tr.h"

#include <QCryptographicHash>

namespace anguan {

namespace {

constexpr qsizetype octetsPerLine = 75;

/// RFC 5545 3.3.11: a text value.
QByteArray escaped(const QString &text)
{
    QByteArray out;
    for (const char byte : text.toUtf8()) {
        if (byte == '\\' || byte == ';' || byte == ',')
            out += '\\';
        if (byte == '\n')
            out += "\\n";
        else if (static_cast<unsigned char>(byte) >= 0x20)
            out += byte;
    }
    return out;
}

/// RFC 5545 3.1: lines of 75 octets at most, continued behind a space; never inside a character.
QByteArray folded(const QByteArray &line)
{
    QByteArray out;
    qsizetype used = 0;
    for (qsizetype i = 0; i < line.size();) {
        qsizetype next = i + 1;
        while (next < line.size() && (static_cast<unsigned char>(line.at(next)) & 0xC0) == 0x80)
            ++next;
        if (used + (next - i) > octetsPerLine) {
            out += "\r\n ";
            used = 1;
        }
        out += line.mid(i, next - i);
        used += next - i;
        i = next;
    }
    return out + "\r\n";
}

QByteArray day(const QDate &date)
{
    return date.toString(QStringLiteral("yyyyMMdd")).toLatin1();
}

/// Of the duty, its record and its own day: the row behind it may be replaced, the event stays.
QByteArray uid(const DutySlot &slot, const QByteArray &vaultId)
{
    const QByteArray name = slot.rule.toUtf8() + '/' + slot.record.toUtf8() + '/' + day(slot.due);
    return QCryptographicHash::hash(vaultId + name, QCryptographicHash::Sha256).toHex().left(32) +
           "@anguan.invalid";
}

} // namespace

QByteArray toICalendar(const QList<DueLine> &lines, const QString &unit, const QByteArray &vaultId,
                       const QDateTime &now)
{
    const QByteArray stamp = now.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")).toLatin1();
    QByteArray file;
    const auto put = [&file](const QByteArray &line) { file += folded(line); };
    put("BEGIN:VCALENDAR");
    put("VERSION:2.0");
    put("PRODID:-//Anguan//Duties//ZH");
    put("CALSCALE:GREGORIAN");
    put("METHOD:PUBLISH");
    put("X-WR-CALNAME:" + escaped(Tr::tr("Security duties of %1").arg(unit)));
    for (const DueLine &line : lines) {
        if (line.state == DutyState::Done)
            continue;
        const QString title = line.name.isEmpty() ? line.what : Tr::tr("%1: %2").arg(line.what, line.name);
        QStringList about;
        if (!line.number.isEmpty())
            about.append(line.number);
        if (!line.article.isEmpty())
            about.append(Tr::tr("asked by %1").arg(line.article));
        about.append(Tr::tr("by %1").arg(line.ownerName));
        put("BEGIN:VEVENT");
        put("UID:" + uid(line.slot, vaultId));
        put("DTSTAMP:" + stamp);
        put("DTSTART;VALUE=DATE:" + day(line.shownDue));
        put("DTEND;VALUE=DATE:" + day(line.shownDue.addDays(1)));
        put("SUMMARY:" + escaped(title));
        put("DESCRIPTION:" + escaped(about.join(QLatin1Char('\n'))));
        put("TRANSP:TRANSPARENT");
        put("END:VEVENT");
    }
    put("END:VCALENDAR");
    return file;
}

} // namespace anguan
