// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/accessreview.h"

#include "models/access/accountdifference.h"
#include "models/access/reviewrows.h"
#include "models/base/clock.h"
#include "models/base/tr.h"
#include "models/records/recordstore.h"
#include "models/registers/catalogue.h"
#include "models/registers/display.h"
#include "models/vault/database.h"
#include "models/vault/journal.h"
#include "models/vault/vault.h"

#include <QJsonArray>

#include <algorithm>

namespace anguan {

namespace {

const QString registerId = QStringLiteral("reviews");
constexpr int longestRemark = 500;

const Register &reviews()
{
    return *Catalogue::find(registerId);
}

QString text(const Record &record, const char *field)
{
    return record.values.value(QLatin1String(field)).toString();
}

/// An act on a review's lines, which its own record does not show.
Result<void> journal(Vault &vault, const QString &number, const QJsonObject &after, const QString &reason)
{
    JournalEntry entry;
    entry.action = QStringLiteral("change");
    entry.registerId = registerId;
    entry.record = number;
    entry.after = after;
    entry.reason = reason;
    ANGUAN_TRY(Journal(vault.database()).append(vault.session(), entry));
    return {};
}

Result<QList<ReviewLine>> firstLines(Database &database, const QString &system, const QString &kind)
{
    const ReviewRows rows(database);
    ANGUAN_TRY_LET(standing, rows.accountsOf(system));
    if (kind == QLatin1String("differences")) {
        ANGUAN_TRY_LET(last, rows.lastReviewed(system));
        return differencesSince(last, standing);
    }
    QList<ReviewLine> lines;
    if (kind == QLatin1String("list"))
        return lines;
    const bool leaversOnly = kind == QLatin1String("leavers");
    for (const ReviewRows::Standing &each : standing) {
        if (each.stood.value(QLatin1String("state")).toString() == QLatin1String("closed"))
            continue;
        ReviewLine line;
        line.account = each.account;
        line.stood = each.stood;
        line.cause = isLeaversAccount(each.stood) ? QStringLiteral("leaver") : QStringLiteral("listed");
        if (!leaversOnly || line.cause == QLatin1String("leaver"))
            lines.append(line);
    }
    return lines;
}

} // namespace

int Review::decided() const
{
    return int(lines.size()) - count({});
}

int Review::count(const QString &decision) const
{
    return int(std::count_if(lines.begin(), lines.end(),
                             [&](const ReviewLine &line) { return line.decision == decision; }));
}

AccessReviews::AccessReviews(Vault &vault) : m_vault(vault) {}

Result<QString> AccessReviews::open(const QString &system, const QString &kind)
{
    ANGUAN_TRY(m_vault.session().require(Act::EditRecords));
    Database &database = m_vault.database();
    ANGUAN_TRY_LET(transaction, Transaction::begin(database));
    const RecordStore store(m_vault);
    ANGUAN_TRY_LET(about, store.find(*Catalogue::find(QStringLiteral("systems")), system));
    const ReviewRows rows(database);
    ANGUAN_TRY_LET(other, rows.openOn(system));
    if (!other.isEmpty())
        return fail(ErrorCode::Invalid,
                    Tr::tr("The review %1 of this system is still under way. Finish it or call it off first.")
                        .arg(other));
    if (kind == QLatin1String("differences")) {
        ANGUAN_TRY_LET(before, rows.wasReviewed(system));
        if (!before)
            return fail(ErrorCode::Invalid,
                        Tr::tr("This system has no finished review yet, so there is nothing to compare with. "
                               "Begin with one of all accounts."));
    }
    ANGUAN_TRY_LET(lines, firstLines(database, system, kind));
    const QString today = Clock::today().toString(Qt::ISODate);
    const Values head{
        {QStringLiteral("name"),
         Tr::tr("%1, %2, %3")
             .arg(text(about, "name"), choiceLabel(*reviews().field(QStringLiteral("kind")), kind), today)},
        {QStringLiteral("system"), system},
        {QStringLiteral("kind"), kind},
        {QStringLiteral("state"), QStringLiteral("open")},
        {QStringLiteral("opened_on"), today},
        {QStringLiteral("opened_by"), m_vault.session().name},
        {QStringLiteral("line_count"), qint64(lines.size())}};
    ANGUAN_TRY_LET(made,
                   RecordStore(m_vault).createByEngine(reviews(), head, Tr::tr("Access review opened")));
    ANGUAN_TRY(ReviewRows(database).add(made.number, lines));
    ANGUAN_TRY(transaction.commit());
    m_vault.announce(registerId, made.number);
    return made.number;
}

Result<Review> AccessReviews::head(const QString &number) const
{
    ANGUAN_TRY_LET(head, RecordStore(m_vault).find(reviews(), number));
    Review review;
    review.number = number;
    review.name = text(head, "name");
    review.system = text(head, "system");
    review.kind = text(head, "kind");
    review.state = text(head, "state");
    review.openedOn = text(head, "opened_on");
    review.openedBy = text(head, "opened_by");
    review.source = text(head, "source");
    review.finishedOn = text(head, "finished_on");
    review.signedBy = text(head, "signed_by");
    review.version = head.version;
    return review;
}

Result<Review> AccessReviews::find(const QString &number) const
{
    ANGUAN_TRY_LET(review, head(number));
    ANGUAN_TRY_LET(lines, ReviewRows(m_vault.database()).lines(number));
    review.lines = std::move(lines);
    return review;
}

Result<QList<ReviewSummary>> AccessReviews::summaries(const QString &search) const
{
    return ReviewRows(m_vault.database()).summaries(search);
}

Result<Review> AccessReviews::openHead(const QString &number) const
{
    ANGUAN_TRY(m_vault.session().require(Act::EditRecords));
    ANGUAN_TRY_LET(review, head(number));
    if (!review.isOpen())
        return fail(ErrorCode::Invalid,
                    Tr::tr("%1 is in the state “%2”; its lines are not changed any more.")
                        .arg(number, choiceLabel(*reviews().field(QStringLiteral("state")), review.state)));
    return review;
}

Result<ListComparison> AccessReviews::compare(const QString &number, const AccountList &list)
{
    ANGUAN_TRY(m_vault.session().require(Act::ImportRecords));
    Database &database = m_vault.database();
    ANGUAN_TRY_LET(transaction, Transaction::begin(database));
    ANGUAN_TRY_LET(review, openHead(number));
    if (!review.source.isEmpty())
        return fail(
            ErrorCode::Invalid,
            Tr::tr("The list “%1” was compared in this review already. Open another review for a newer "
                   "list.")
                .arg(review.source));
    ReviewRows rows(database);
    ANGUAN_TRY_LET(standing, rows.accountsOf(review.system));
    ListComparison said;
    const QList<ReviewLine> lines = differencesOf(list, standing, said);
    ANGUAN_TRY_LET(before, rows.count(number));
    ANGUAN_TRY(rows.add(number, lines));
    const Values changed{{QStringLiteral("source"), list.source.left(200)},
                         {QStringLiteral("line_count"), before + qint64(lines.size())}};
    const QString because =
        Tr::tr("Compared with the system's own list: %1 unknown, %2 missing, %3 with other "
               "rights, %4 the same")
            .arg(said.unknown)
            .arg(said.missing)
            .arg(said.rights)
            .arg(said.same);
    ANGUAN_TRY(RecordStore(m_vault).changeByEngine(reviews(), number, changed, because));
    ANGUAN_TRY(transaction.commit());
    m_vault.announce(registerId, number);
    return said;
}

Result<ReviewLine> AccessReviews::decide(const QString &number, const QList<int> &lines,
                                         const QString &decision, const QString &remark)
{
    Database &database = m_vault.database();
    ANGUAN_TRY_LET(transaction, Transaction::begin(database));
    ANGUAN_TRY(openHead(number));
    if (remark.size() > longestRemark)
        return fail(ErrorCode::Invalid,
                    Tr::tr("A remark has at most %n character(s).", nullptr, longestRemark));
    ReviewLine decided;
    decided.decision = decision;
    decided.remark = remark.trimmed();
    if (!decision.isEmpty()) {
        decided.decidedAt = Clock::stamp();
        decided.decidedBy = m_vault.session().login;
        decided.decidedName = m_vault.session().name;
    }
    ReviewRows rows(database);
    QStringList said;
    for (const int line : lines) {
        ANGUAN_TRY(rows.decide(number, line, decided));
        said.append(QString::number(line));
    }
    ANGUAN_TRY(journal(m_vault, number,
                       {{QStringLiteral("lines"), said.join(Tr::tr(", "))},
                        {QStringLiteral("decision"), reviewDecisionName(decision)}},
                       decided.remark));
    ANGUAN_TRY(transaction.commit());
    m_vault.announce(registerId, number);
    return decided;
}

Result<void> AccessReviews::cancel(const QString &number, const QString &reason)
{
    ANGUAN_TRY(openHead(number));
    ANGUAN_TRY(RecordStore(m_vault).changeByEngine(
        reviews(), number, {{QStringLiteral("state"), QStringLiteral("cancelled")}}, reason));
    return {};
}

QJsonObject AccessReviews::contentOf(const Review &review)
{
    QJsonArray lines;
    for (const ReviewLine &line : review.lines)
        lines.append(QJsonObject{{QStringLiteral("line"), line.line},
                                 {QStringLiteral("account"), line.account},
                                 {QStringLiteral("cause"), line.cause},
                                 {QStringLiteral("stood"), line.stood},
                                 {QStringLiteral("decision"), line.decision},
                                 {QStringLiteral("remark"), line.remark},
                                 {QStringLiteral("decided_at"), line.decidedAt},
                                 {QStringLiteral("decided_by"), line.decidedBy}});
    return {{QStringLiteral("review"), review.number},      {QStringLiteral("name"), review.name},
            {QStringLiteral("system"), review.system},      {QStringLiteral("kind"), review.kind},
            {QStringLiteral("opened_on"), review.openedOn}, {QStringLiteral("opened_by"), review.openedBy},
            {QStringLiteral("source"), review.source},      {QStringLiteral("lines"), lines}};
}

} // namespace anguan
