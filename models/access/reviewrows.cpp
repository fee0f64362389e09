// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/reviewrows.h"

#include "models/base/canonicaljson.h"
#include "models/base/tr.h"
#include "models/vault/database.h"

namespace anguan {

namespace {

constexpr char selectStanding[] =
    "SELECT a.number, a.login, COALESCE(p.number, ''), COALESCE(p.name, ''), CASE WHEN p.id IS NULL THEN '' "
    "WHEN p.withdrawn_at IS NOT NULL THEN 'withdrawn' ELSE p.state END, COALESCE(g.number, ''), "
    "COALESCE(g.name, ''), COALESCE(a.privileged, 0) OR COALESCE(a.dba, 0) OR COALESCE(g.privileged, 0), "
    "COALESCE(a.shared, 0), COALESCE(a.default_account, 0), a.state, COALESCE(a.granted_on, ''), "
    "COALESCE(a.reviewed_on, '') FROM accounts a LEFT JOIN people p ON p.id = COALESCE(a.person, a.keeper) "
    "LEFT JOIN role_groups g ON g.id = a.role_group WHERE a.withdrawn_at IS NULL AND a.system = (SELECT id "
    "FROM systems WHERE number = ?) ORDER BY a.login, a.id";

Failure unreadable(const QString &review)
{
    return fail(ErrorCode::Damaged,
                Tr::tr("The review %1 cannot be read back as it was stored.").arg(review));
}

} // namespace

bool isLeaversAccount(const QJsonObject &stood)
{
    const QString state = stood.value(QLatin1String("person_state")).toString();
    return state.isEmpty() || state == QLatin1String("left") || state == QLatin1String("withdrawn");
}

ReviewRows::ReviewRows(Database &database) : m_database(database) {}

Result<QList<ReviewRows::Standing>> ReviewRows::accountsOf(const QString &system) const
{
    ANGUAN_TRY_LET(rows, m_database.query(QLatin1String(selectStanding), {system}));
    QList<Standing> standing;
    while (rows.next()) {
        standing.append({rows.text(0),
                         {{QStringLiteral("login"), rows.text(1)},
                          {QStringLiteral("person"), rows.text(2)},
                          {QStringLiteral("person_name"), rows.text(3)},
                          {QStringLiteral("person_state"), rows.text(4)},
                          {QStringLiteral("group"), rows.text(5)},
                          {QStringLiteral("group_name"), rows.text(6)},
                          {QStringLiteral("privileged"), rows.integer(7) != 0},
                          {QStringLiteral("shared"), rows.integer(8) != 0},
                          {QStringLiteral("default_account"), rows.integer(9) != 0},
                          {QStringLiteral("state"), rows.text(10)},
                          {QStringLiteral("granted_on"), rows.text(11)},
                          {QStringLiteral("reviewed_on"), rows.text(12)}}});
    }
    ANGUAN_TRY(rows.finished());
    return standing;
}

Result<QHash<QString, QJsonObject>> ReviewRows::lastReviewed(const QString &system) const
{
    ANGUAN_TRY_LET(
        rows,
        m_database.query(QStringLiteral("SELECT l.account, l.as_it_stood FROM review_lines l JOIN reviews r "
                                        "ON r.number = l.review WHERE r.state = 'finished' AND r.system = "
                                        "(SELECT id FROM systems WHERE number = ?) AND l.account <> '' "
                                        "ORDER BY r.id, l.line"),
                         {system}));
    QHash<QString, QJsonObject> last;
    while (rows.next()) {
        const auto stood = parseCanonicalJson(rows.blob(1));
        if (!stood)
            return fail(stood.error());
        last.insert(rows.text(0), *stood);
    }
    ANGUAN_TRY(rows.finished());
    return last;
}

Result<bool> ReviewRows::wasReviewed(const QString &system) const
{
    ANGUAN_TRY_LET(
        count, m_database.scalar(QStringLiteral("SELECT count(*) FROM reviews WHERE state = 'finished' AND "
                                                "system = (SELECT id FROM systems WHERE number = ?)"),
                                 {system}));
    return count.toLongLong() > 0;
}

Result<QString> ReviewRows::openOn(const QString &system) const
{
    ANGUAN_TRY_LET(
        number, m_database.scalar(QStringLiteral("SELECT number FROM reviews WHERE state = 'open' AND "
                                                 "withdrawn_at IS NULL AND system = (SELECT id FROM systems "
                                                 "WHERE number = ?)"),
                                  {system}));
    return number.toString();
}

Result<void> ReviewRows::add(const QString &review, const QList<ReviewLine> &lines)
{
    ANGUAN_TRY_LET(last,
                   m_database.scalar(QStringLiteral("SELECT COALESCE(MAX(line), 0) FROM review_lines WHERE "
                                                    "review = ?"),
                                     {review}));
    int line = last.toInt();
    const QString insert = QStringLiteral(
        "INSERT INTO review_lines (review, line, account, cause, as_it_stood) VALUES (?, ?, ?, ?, ?)");
    for (const ReviewLine &each : lines) {
        ANGUAN_TRY_LET(stood, canonicalJson(each.stood));
        ANGUAN_TRY(m_database.execute(insert, {review, ++line, each.account, each.cause, stood}));
    }
    return {};
}

Result<qint64> ReviewRows::count(const QString &review) const
{
    ANGUAN_TRY_LET(
        lines,
        m_database.scalar(QStringLiteral("SELECT count(*) FROM review_lines WHERE review = ?"), {review}));
    return lines.toLongLong();
}

Result<void> ReviewRows::decide(const QString &review, int line, const ReviewLine &decided)
{
    ANGUAN_TRY(m_database.execute(
        QStringLiteral("UPDATE review_lines SET decision = ?, remark = ?, decided_at = ?, decided_by = ?, "
                       "decided_name = ? WHERE review = ? AND line = ?"),
        {decided.decision, decided.remark, decided.decidedAt, decided.decidedBy, decided.decidedName, review,
         line}));
    if (m_database.changedRows() != 1)
        return fail(ErrorCode::Invalid, Tr::tr("The review %1 has no line %2.").arg(review).arg(line));
    return {};
}

Result<QList<ReviewLine>> ReviewRows::lines(const QString &review) const
{
    ANGUAN_TRY_LET(rows,
                   m_database.query(QStringLiteral("SELECT line, account, cause, as_it_stood, decision, "
                                                   "remark, decided_at, decided_by, decided_name FROM "
                                                   "review_lines WHERE review = ? ORDER BY line"),
                                    {review}));
    QList<ReviewLine> lines;
    while (rows.next()) {
        ReviewLine line;
        line.line = int(rows.integer(0));
        line.account = rows.text(1);
        line.cause = rows.text(2);
        const auto stood = parseCanonicalJson(rows.blob(3));
        if (!stood)
            return unreadable(review);
        line.stood = *stood;
        line.decision = rows.text(4);
        line.remark = rows.text(5);
        line.decidedAt = rows.text(6);
        line.decidedBy = rows.text(7);
        line.decidedName = rows.text(8);
        lines.append(line);
    }
    ANGUAN_TRY(rows.finished());
    return lines;
}

Result<QList<ReviewSummary>> ReviewRows::summaries(const QString &search) const
{
    QString pattern = search.trimmed().toLower();
    for (const QChar special : {QLatin1Char('\\'), QLatin1Char('%'), QLatin1Char('_')})
        pattern.replace(special, QLatin1Char('\\') + QString(special));
    ANGUAN_TRY_LET(
        rows,
        m_database.query(
            QStringLiteral("SELECT r.number, r.name, s.name, r.kind, r.state, r.opened_on, "
                           "COALESCE(r.finished_on, ''), (SELECT count(*) FROM review_lines l WHERE l.review "
                           "= r.number), (SELECT count(*) FROM review_lines l WHERE l.review = r.number AND "
                           "l.decision <> '') FROM reviews r JOIN systems s ON s.id = r.system WHERE "
                           "r.withdrawn_at IS NULL AND LOWER(r.number || ' ' || r.name || ' ' || "
                           "COALESCE(r.name_keys, '')) LIKE ? ESCAPE '\\' ORDER BY r.state = 'open' DESC, "
                           "r.id DESC"),
            {QLatin1Char('%') + pattern + QLatin1Char('%')}));
    QList<ReviewSummary> all;
    while (rows.next())
        all.append({rows.text(0), rows.text(1), rows.text(2), rows.text(3), rows.text(4), rows.text(5),
                    rows.text(6), int(rows.integer(7)), int(rows.integer(8))});
    ANGUAN_TRY(rows.finished());
    return all;
}

} // namespace anguan
