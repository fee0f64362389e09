// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/duties/slotrows.h"

#include "models/base/clock.h"
#include "models/vault/database.h"

namespace anguan {

namespace {

QString iso(const QDate &day)
{
    return day.toString(Qt::ISODate);
}

} // namespace

SlotRows::SlotRows(Database &database) : m_database(database) {}

Result<QList<OpenSlot>> SlotRows::open(const DutyKey &key) const
{
    ANGUAN_TRY_LET(rows,
                   m_database.query(QStringLiteral("SELECT id, due, owner, let_go_at FROM duty_slots WHERE "
                                                   "rule = ? AND record = ? AND entered_at IS NULL AND "
                                                   "gone_at IS NULL ORDER BY due"),
                                    {key.rule, key.record}));
    QList<OpenSlot> found;
    while (rows.next())
        found.append(
            {rows.integer(0), QDate::fromString(rows.text(1), Qt::ISODate), rows.text(2), !rows.isNull(3)});
    ANGUAN_TRY(rows.finished());
    return found;
}

Result<qint64> SlotRows::add(const DutyKey &key, const QDate &due, const QString &owner,
                             const QString &knownAt)
{
    ANGUAN_TRY(m_database.execute(
        QStringLiteral(
            "INSERT INTO duty_slots (rule, register, record, due, owner, known_at) VALUES (?, ?, ?, "
            "?, ?, ?)"),
        {key.rule, key.registerId, key.record, iso(due), owner, knownAt}));
    return m_database.lastInsertId();
}

Result<void> SlotRows::drop(qint64 id, const QString &goneAt)
{
    return m_database.execute(QStringLiteral("UPDATE duty_slots SET gone_at = ? WHERE id = ?"), {goneAt, id});
}

Result<void> SlotRows::answer(qint64 id, const QDate &happened, const QString &enteredAt,
                              const QString &answer, const QString &note)
{
    return m_database.execute(
        QStringLiteral(
            "UPDATE duty_slots SET happened = ?, entered_at = ?, answer = ?, note = ? WHERE id = ?"),
        {iso(happened), enteredAt, answer, note, id});
}

Result<void> SlotRows::takeBack(const QString &rule, const QString &answer, const QDate &happened,
                                const QString &at)
{
    // The row that was answered stays for the days on which it was known so; another takes its place.
    const QString which = QStringLiteral(" FROM duty_slots WHERE answer = ? AND rule = ? AND gone_at IS NULL "
                                         "AND (? = '' OR happened = ?)");
    const QString day = happened.isValid() ? iso(happened) : QStringLiteral("");
    ANGUAN_TRY(m_database.execute(
        QStringLiteral("INSERT INTO duty_slots (rule, register, record, due, owner, known_at) SELECT rule, "
                       "register, record, due, owner, ?") +
            which,
        {at, answer, rule, day, day}));
    return m_database.execute(
        QStringLiteral(
            "UPDATE duty_slots SET gone_at = ? WHERE answer = ? AND rule = ? AND gone_at IS NULL AND "
            "(? = '' OR happened = ?)"),
        {at, answer, rule, day, day});
}

QDate dayOf(const QString &stamp)
{
    return Clock::instantOf(stamp).toLocalTime().date();
}

} // namespace anguan
