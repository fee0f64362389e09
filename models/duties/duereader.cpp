// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/duties/duereader.h"

#include "models/base/clock.h"
#include "models/registers/catalogue.h"
#include "models/vault/database.h"

namespace anguan {

namespace {

QString iso(const QDate &day)
{
    return day.toString(Qt::ISODate);
}

QString endOf(const QDate &day)
{
    return Clock::stamp(day.addDays(1).startOfDay());
}

QString statement(const Register *reg, const QString &where)
{
    const QString columns =
        QStringLiteral("SELECT s.id, s.rule, s.record, s.due, s.owner, s.happened, s.entered_at, s.answer, "
                       "s.note, s.let_go_at, p.name, %1 FROM duty_slots s LEFT JOIN people p ON p.number = "
                       "s.owner %2 WHERE s.register = ? AND %3");
    if (!reg)
        return columns.arg(QStringLiteral("''"), QString(), where);
    return columns.arg(QStringLiteral("t.") + QLatin1String(reg->nameField),
                       QStringLiteral("LEFT JOIN %1 t ON t.number = s.record").arg(QLatin1String(reg->id)),
                       where);
}

} // namespace

DueReader::DueReader(Database &database) : m_database(database) {}

Result<QList<NamedSlot>> DueReader::read(const QString &where, const QVariantList &values) const
{
    QList<NamedSlot> found;
    QList<const Register *> registers{nullptr};
    for (const Register *reg : Catalogue::all()) {
        if (!reg->dues.isEmpty() || qstrcmp(reg->id, "systems") == 0)
            registers.append(reg);
    }
    for (const Register *reg : std::as_const(registers)) {
        const QString id = reg ? QLatin1String(reg->id) : QStringLiteral("");
        ANGUAN_TRY_LET(rows, m_database.query(statement(reg, where), QVariantList{id} + values));
        while (rows.next()) {
            NamedSlot named;
            named.slot.id = rows.integer(0);
            named.slot.rule = rows.text(1);
            named.slot.record = rows.text(2);
            named.slot.due = QDate::fromString(rows.text(3), Qt::ISODate);
            named.owner = rows.text(4);
            named.slot.happened = QDate::fromString(rows.text(5), Qt::ISODate);
            named.slot.enteredAt = rows.text(6);
            named.slot.answer = rows.text(7);
            named.slot.note = rows.text(8);
            named.isLetGo = !rows.isNull(9);
            named.ownerName = rows.text(10);
            named.name = rows.text(11);
            named.registerId = id;
            found.append(named);
        }
        ANGUAN_TRY(rows.finished());
    }
    return found;
}

Result<QList<NamedSlot>> DueReader::open(const QDate &asOf, const QDate &to) const
{
    const QString due = QStringLiteral("(s.due <= ? OR s.register = 'approvals')");
    if (!asOf.isValid())
        return read(
            QStringLiteral("s.entered_at IS NULL AND s.gone_at IS NULL AND s.let_go_at IS NULL AND ") + due,
            {iso(to)});
    const QString end = endOf(asOf);
    ANGUAN_TRY_LET(slots_,
                   read(QStringLiteral("s.known_at < ? AND (s.gone_at IS NULL OR s.gone_at >= ?) AND "
                                       "(s.let_go_at IS NULL OR s.let_go_at >= ?) AND (s.entered_at IS "
                                       "NULL OR s.entered_at >= ?) AND ") +
                            due,
                        {end, end, end, end, iso(to)}));
    for (NamedSlot &named : slots_) {
        named.slot.happened = {};
        named.slot.enteredAt.clear();
        named.slot.answer.clear();
        named.slot.note.clear();
        named.isLetGo = false;
    }
    return slots_;
}

Result<QList<NamedSlot>> DueReader::answered(const QDate &asOf, const QDate &since) const
{
    const QString from = Clock::stamp(since.startOfDay());
    if (!asOf.isValid())
        return read(QStringLiteral("s.entered_at >= ? AND s.gone_at IS NULL"), {from});
    const QString end = endOf(asOf);
    return read(
        QStringLiteral("s.entered_at >= ? AND s.entered_at < ? AND (s.gone_at IS NULL OR s.gone_at >= ?)"),
        {from, end, end});
}

Result<QList<NamedSlot>> DueReader::between(const QDate &from, const QDate &to) const
{
    return read(QStringLiteral("s.due BETWEEN ? AND ? AND s.gone_at IS NULL"), {iso(from), iso(to)});
}

} // namespace anguan
