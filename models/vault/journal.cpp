// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/journal.h"

#include "models/base/canonicaljson.h"
#include "models/base/clock.h"
#include "models/base/tr.h"
#include "models/crypto/digest.h"
#include "models/vault/database.h"
#include "models/vault/journalbytes.h"

#include <QDate>
#include <QJsonDocument>

namespace anguan {

namespace {

// Column order as JournalColumn names it.
const QString columns = QStringLiteral("sequence, at, actor, actor_name, action, register, record, before, "
                                       "after, reason, previous, hash");

struct ActionName
{
    const char *id;
    const char *name;
};

constexpr ActionName actionNames[] = {
    {"vault", QT_TRANSLATE_NOOP("models", "vault created")},
    {"migrate", QT_TRANSLATE_NOOP("models", "vault brought up to date")},
    {"unlock", QT_TRANSLATE_NOOP("models", "unlocked")},
    {"recover", QT_TRANSLATE_NOOP("models", "opened with the recovery key")},
    {"rekey", QT_TRANSLATE_NOOP("models", "vault key changed")},
    {"recovery_key", QT_TRANSLATE_NOOP("models", "new recovery key made")},
    {"login_add", QT_TRANSLATE_NOOP("models", "user added")},
    {"login_change", QT_TRANSLATE_NOOP("models", "user changed")},
    {"password", QT_TRANSLATE_NOOP("models", "password changed")},
    {"password_reset", QT_TRANSLATE_NOOP("models", "password reset")},
    {"setting", QT_TRANSLATE_NOOP("models", "setting changed")},
    {"duty_done", QT_TRANSLATE_NOOP("models", "duty done")},
    {"duty_missed", QT_TRANSLATE_NOOP("models", "missed duty explained")},
    {"duty_rule", QT_TRANSLATE_NOOP("models", "duty of the unit changed")},
    {"special_day", QT_TRANSLATE_NOOP("models", "working day or holiday changed")},
    {"backup", QT_TRANSLATE_NOOP("models", "backed up")},
    {"create", QT_TRANSLATE_NOOP("models", "created")},
    {"change", QT_TRANSLATE_NOOP("models", "changed")},
    {"import", QT_TRANSLATE_NOOP("models", "imported")},
    {"import_undo", QT_TRANSLATE_NOOP("models", "import taken back")},
    {"export", QT_TRANSLATE_NOOP("models", "exported")},
    {"print", QT_TRANSLATE_NOOP("models", "printed")},
    {"attach", QT_TRANSLATE_NOOP("models", "file attached")},
    {"detach", QT_TRANSLATE_NOOP("models", "attachment withdrawn")},
    {"draft", QT_TRANSLATE_NOOP("models", "drafted")},
    {"edit", QT_TRANSLATE_NOOP("models", "draft changed")},
    {"submit", QT_TRANSLATE_NOOP("models", "submitted")},
    {"sign", QT_TRANSLATE_NOOP("models", "signed")},
    {"sign_sheet", QT_TRANSLATE_NOOP("models", "sheet signed")},
    {"sign_refused", QT_TRANSLATE_NOOP("models", "signing refused")},
    {"withdraw", QT_TRANSLATE_NOOP("models", "withdrawn")},
    {"carry_out", QT_TRANSLATE_NOOP("models", "carried out")},
    {"carry_out_first", QT_TRANSLATE_NOOP("models", "carried out before it was signed")},
    {"sign_late", QT_TRANSLATE_NOOP("models", "signed late")},
    {"verify", QT_TRANSLATE_NOOP("models", "verified")},
    {"archive", QT_TRANSLATE_NOOP("models", "archived")},
    {"export_request", QT_TRANSLATE_NOOP("models", "sent out for signing")},
    {"export_key", QT_TRANSLATE_NOOP("models", "signing key exported")},
    {"export_approval", QT_TRANSLATE_NOOP("models", "approval package exported")},
};

JournalEntry entryOf(const Rows &rows)
{
    const auto objectAt = [&rows](int column) {
        return QJsonDocument::fromJson(rows.text(column).toUtf8()).object();
    };
    JournalEntry entry;
    entry.sequence = rows.integer(0);
    entry.at = rows.text(1);
    entry.actor = rows.text(2);
    entry.actorName = rows.text(3);
    entry.action = rows.text(4);
    entry.registerId = rows.text(5);
    entry.record = rows.text(6);
    entry.before = objectAt(7);
    entry.after = objectAt(8);
    entry.reason = rows.text(9);
    entry.previous = rows.blob(10);
    entry.hash = rows.blob(11);
    return entry;
}

QString dayStart(const QDate &day)
{
    return Clock::stamp(day.startOfDay(Qt::LocalTime));
}

QString pattern(QString text)
{
    text.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
    text.replace(QLatin1Char('%'), QLatin1String("\\%"));
    text.replace(QLatin1Char('_'), QLatin1String("\\_"));
    return QLatin1Char('%') + text.normalized(QString::NormalizationForm_C) + QLatin1Char('%');
}

struct Condition
{
    QString sql;
    QVariantList values;

    void add(const QString &what, const QVariant &value)
    {
        sql += sql.isEmpty() ? QStringLiteral(" WHERE ") : QStringLiteral(" AND ");
        sql += what;
        values += value;
    }
};

Condition conditionOf(const Journal::Filter &filter)
{
    Condition condition;
    if (!filter.record.isEmpty())
        condition.add(QStringLiteral("record = ?"), filter.record);
    if (!filter.registerId.isEmpty())
        condition.add(QStringLiteral("register = ?"), filter.registerId);
    if (!filter.actor.isEmpty())
        condition.add(QStringLiteral("actor = ?"), filter.actor);
    if (!filter.action.isEmpty())
        condition.add(QStringLiteral("action = ?"), filter.action);
    if (const QDate from = QDate::fromString(filter.from, Qt::ISODate); from.isValid())
        condition.add(QStringLiteral("at >= ?"), dayStart(from));
    if (const QDate to = QDate::fromString(filter.to, Qt::ISODate); to.isValid())
        condition.add(QStringLiteral("at < ?"), dayStart(to.addDays(1)));
    if (!filter.text.isEmpty()) {
        condition.add(QStringLiteral("(record || char(10) || actor_name || char(10) || actor || char(10) || "
                                     "reason || char(10) || before || char(10) || after) LIKE ? ESCAPE '\\'"),
                      pattern(filter.text));
    }
    return condition;
}

} // namespace

QString journalActionName(const QString &action)
{
    for (const ActionName &row : actionNames) {
        if (action == QLatin1String(row.id))
            return Tr::shown(row.name);
    }
    return action;
}

QStringList journalActions()
{
    QStringList ids;
    for (const ActionName &row : actionNames)
        ids += QLatin1String(row.id);
    return ids;
}

Journal::Journal(Database &database) : m_database(database) {}

Result<JournalEntry> Journal::append(const Session &session, JournalEntry entry)
{
    // Through UTF-8 once, so that a lone surrogate is the same replacement in the hash and in the table.
    const auto nfc = [](const QString &text) {
        return QString::fromUtf8(text.toUtf8()).normalized(QString::NormalizationForm_C);
    };
    ANGUAN_TRY_LET(last, head());
    entry.sequence = last.sequence + 1;
    entry.previous = last.hash;
    entry.at = Clock::stamp();
    entry.actor = nfc(session.login);
    entry.actorName = nfc(session.name);
    entry.action = nfc(entry.action);
    entry.registerId = nfc(entry.registerId);
    entry.record = nfc(entry.record);
    entry.reason = nfc(entry.reason);
    ANGUAN_TRY_LET(before, canonicalJson(entry.before));
    ANGUAN_TRY_LET(after, canonicalJson(entry.after));

    const QByteArray actor = entry.actor.toUtf8(), actorName = entry.actorName.toUtf8(),
                     action = entry.action.toUtf8(), at = entry.at.toUtf8(), reason = entry.reason.toUtf8(),
                     record = entry.record.toUtf8(), registerId = entry.registerId.toUtf8();
    QByteArray bytes;
    appendJournalBytes(
        {entry.sequence, at, actor, actorName, action, registerId, record, before, after, reason}, bytes);
    entry.hash = sm3(entry.previous + bytes);
    ANGUAN_TRY(m_database.execute(
        QStringLiteral("INSERT INTO journal (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)").arg(columns),
        {entry.sequence, entry.at, entry.actor, entry.actorName, entry.action, entry.registerId, entry.record,
         QString::fromUtf8(before), QString::fromUtf8(after), entry.reason, entry.previous, entry.hash}));
    return entry;
}

Result<JournalHead> Journal::head() const
{
    ANGUAN_TRY_LET(rows, m_database.query(QStringLiteral(
                             "SELECT sequence, hash FROM journal ORDER BY sequence DESC LIMIT 1")));
    JournalHead found;
    if (rows.next())
        found = {rows.integer(0), rows.blob(1)};
    ANGUAN_TRY(rows.finished());
    return found;
}

Result<JournalEntry> Journal::at(qint64 sequence) const
{
    ANGUAN_TRY_LET(rows,
                   m_database.query(QStringLiteral("SELECT %1 FROM journal WHERE sequence = ?").arg(columns),
                                    {sequence}));
    if (rows.next())
        return entryOf(rows);
    ANGUAN_TRY(rows.finished());
    return fail(ErrorCode::Invalid, Tr::tr("The journal has no entry number %1.").arg(sequence));
}

Result<QList<JournalEntry>> Journal::page(const Filter &filter, qint64 before, int count) const
{
    Condition condition = conditionOf(filter);
    if (before > 0)
        condition.add(QStringLiteral("sequence < ?"), before);
    ANGUAN_TRY_LET(rows,
                   m_database.query(QStringLiteral("SELECT %1 FROM journal%2 ORDER BY sequence DESC LIMIT ?")
                                        .arg(columns, condition.sql),
                                    condition.values + QVariantList{count}));
    QList<JournalEntry> entries;
    while (rows.next())
        entries.append(entryOf(rows));
    ANGUAN_TRY(rows.finished());
    return entries;
}

Result<qint64> Journal::count(const Filter &filter) const
{
    const Condition condition = conditionOf(filter);
    ANGUAN_TRY_LET(number, m_database.scalar(QStringLiteral("SELECT count(*) FROM journal") + condition.sql,
                                             condition.values));
    return number.toLongLong();
}

} // namespace anguan
