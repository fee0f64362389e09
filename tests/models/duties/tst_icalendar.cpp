// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/dutyfixture.h"

#include "models/duties/icalendar.h"

#include <QTest>

using namespace anguan;

namespace {

const QDateTime now(QDate(2026, 11, 25), QTime(1, 2, 3), Qt::UTC);

DueLine line(const QString &what, const QString &name, const QDate &due)
{
    DueLine one;
    one.slot.rule = QStringLiteral("systems.assessment");
    one.slot.record = one.number = QStringLiteral("SYS-2026-0001");
    one.slot.due = one.shownDue = due;
    one.what = what;
    one.name = name;
    one.article = QStringLiteral("H5 H8");
    one.ownerName = QStringLiteral("何敏");
    return one;
}

QByteArray fileOf(const QList<DueLine> &lines)
{
    return toICalendar(lines, QStringLiteral("云溪县自然资源局"), QByteArray("vault"), now);
}

/// RFC 5545 3.1: a line break followed by a space is no line break.
QStringList unfolded(QByteArray file)
{
    file.replace("\r\n ", "");
    return QString::fromUtf8(file).split(QStringLiteral("\r\n"));
}

} // namespace

class TestICalendar : public QObject
{
    Q_OBJECT
private slots:
    void eventsAreWholeDays();
    void linesAreFoldedBetweenCharacters();
    void textIsEscaped();
    void uidsStay();
    void whatIsDoneIsLeftOut();
};

void TestICalendar::eventsAreWholeDays()
{
    const QStringList lines =
        unfolded(fileOf({line(QStringLiteral("测评"), QStringLiteral("登记系统"), QDate(2026, 12, 31))}));
    QCOMPARE(lines.first(), QStringLiteral("BEGIN:VCALENDAR"));
    QCOMPARE(lines.at(lines.size() - 2), QStringLiteral("END:VCALENDAR"));
    QVERIFY(lines.last().isEmpty()); // the last line ends too
    for (const char *needed : {"VERSION:2.0", "BEGIN:VEVENT", "DTSTAMP:20261125T010203Z",
                               "DTSTART;VALUE=DATE:20261231", "DTEND;VALUE=DATE:20270101", "END:VEVENT"})
        QVERIFY2(lines.contains(QLatin1String(needed)), needed);
    QVERIFY(lines.contains(QStringLiteral("SUMMARY:测评: 登记系统")));
}

void TestICalendar::linesAreFoldedBetweenCharacters()
{
    const QString longName = QString(QStringLiteral("国土空间基础信息平台")).repeated(12);
    const QByteArray file = fileOf({line(QStringLiteral("测评"), longName, QDate(2026, 12, 31))});
    int folds = 0;
    for (const QByteArray &one : file.split('\n')) {
        if (one.isEmpty())
            continue;
        QVERIFY(one.endsWith('\r'));
        QVERIFY2(one.size() - 1 <= 75, one.constData());
        QVERIFY2(!QString::fromUtf8(one).contains(QChar::ReplacementCharacter), one.constData());
        folds += one.startsWith(' ') ? 1 : 0;
    }
    QVERIFY(folds > 3);
    QVERIFY(unfolded(file).contains(QStringLiteral("SUMMARY:测评: ") + longName));
}

void TestICalendar::textIsEscaped()
{
    const QStringList lines = unfolded(fileOf(
        {line(QStringLiteral("a,b;c\\d\ne"), QString(QStringLiteral("f\r\ag")), QDate(2026, 12, 31))}));
    QVERIFY(lines.contains(QStringLiteral("SUMMARY:a\\,b\\;c\\\\d\\ne: fg")));
}

void TestICalendar::uidsStay()
{
    const auto uids = [](const QList<DueLine> &lines) {
        return unfolded(fileOf(lines)).filter(QStringLiteral("UID:"));
    };
    DueLine one = line(QStringLiteral("测评"), QStringLiteral("登记系统"), QDate(2026, 12, 31));
    const QStringList first = uids({one});
    one.slot.id = 99; // another row, another name, another working day: the same occurrence
    one.name = QStringLiteral("改名");
    one.shownDue = QDate(2027, 1, 4);
    QCOMPARE(uids({one}), first);
    DueLine other = one;
    other.slot.due = QDate(2027, 12, 31);
    QCOMPARE(uids({one, other}).size(), 2);
    QVERIFY(uids({other}) != first);
}

void TestICalendar::whatIsDoneIsLeftOut()
{
    DueLine done = line(QStringLiteral("测评"), QStringLiteral("登记系统"), QDate(2026, 11, 1));
    done.state = DutyState::Done;
    QVERIFY(!fileOf({done}).contains("VEVENT"));
}

QTEST_GUILESS_MAIN(TestICalendar)
#include "tst_icalendar.moc"
