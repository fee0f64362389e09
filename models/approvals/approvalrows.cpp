// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/approvals/approvalrows.h"

#include "models/approvals/kind.h"
#include "models/base/canonicaljson.h"
#include "models/base/tr.h"

namespace anguan {

namespace {

constexpr char selectPaper[] =
    "SELECT a.id, a.kind, a.subject, a.title, a.state, COALESCE(a.step, ''), p.version, a.applicant,"
    " a.applicant_name, a.created_at, p.draft, p.carried_out, COALESCE(a.carried_out_at, ''), "
    "p.carried_out_by,"
    " COALESCE(a.verified_at, ''), p.verified_by, p.verify_note, p.withdrawn_reason,"
    " p.emergency_at, p.emergency_reason"
    " FROM approvals a JOIN approval_papers p ON p.approval = a.number WHERE a.number = ?";

constexpr char summaryColumns[] =
    "SELECT number, kind, title, COALESCE(subject_name, ''), state, COALESCE(step, ''), COALESCE(round, 0),"
    " COALESCE(applicant, ''), COALESCE(applicant_name, ''),"
    " MAX(created_at, COALESCE(submitted_at, ''), COALESCE(decided_at, ''), COALESCE(carried_out_at, ''),"
    "     COALESCE(verified_at, '')) AS since, COALESCE(emergency, 0)";

constexpr char whichWait[] =
    " FROM approvals a WHERE state = 'submitted' AND step IN (%1) AND applicant NOT IN (%2)"
    " AND NOT EXISTS (SELECT 1 FROM approval_answers w WHERE w.approval = a.number AND w.round = a.round"
    "                 AND w.signer IN (%2))"
    " ORDER BY submitted_at, id";

constexpr char whichSummaries[] =
    " FROM approvals WHERE state IN (%1)"
    " AND LOWER(number || ' ' || title || ' ' || COALESCE(applicant_name, '') || ' ' ||"
    "           COALESCE(title_keys, '') || ' ' || COALESCE(applicant_name_keys, '')) LIKE ? ESCAPE '\\'"
    " ORDER BY since DESC, id DESC LIMIT ?";

Result<Values> stored(const QByteArray &json)
{
    return parseCanonicalJson(json);
}

Failure unreadable(const QString &number)
{
    return fail(ErrorCode::Damaged,
                Tr::tr("The approval %1 cannot be read back as it was stored.").arg(number));
}

QString marks(qsizetype count)
{
    return QStringList(count, QStringLiteral("?")).join(QLatin1Char(','));
}

QString marksFor(const QList<ApprovalState> &states)
{
    return marks(states.size());
}

QVariantList idsOf(const QList<ApprovalState> &states)
{
    QVariantList ids;
    for (const ApprovalState state : states)
        ids << approvalStateId(state);
    return ids;
}

Result<QStringList> firstColumn(Result<Rows> rows)
{
    if (!rows)
        return fail(rows.error());
    QStringList texts;
    while (rows->next())
        texts << rows->text(0);
    ANGUAN_TRY(rows->finished());
    return texts;
}

Result<QList<ApprovalSummary>> summariesOf(Result<Rows> rows)
{
    if (!rows)
        return fail(rows.error());
    QList<ApprovalSummary> list;
    while (rows->next()) {
        const auto state = approvalStateOf(rows->text(4));
        if (!state)
            return unreadable(rows->text(0));
        list.append({rows->text(0), rows->text(1), rows->text(2), rows->text(3), *state, rows->text(5),
                     int(rows->integer(6)), rows->text(7), rows->text(8), rows->text(9),
                     rows->integer(10) != 0});
    }
    ANGUAN_TRY(rows->finished());
    return list;
}

} // namespace

ApprovalRows::ApprovalRows(Database &database) : m_database(database) {}

Result<Approval> ApprovalRows::load(const QString &number, Part part) const
{
    Approval approval;
    {
        ANGUAN_TRY_LET(rows, m_database.query(QLatin1String(selectPaper), {number}));
        if (!rows.next()) {
            ANGUAN_TRY(rows.finished());
            return fail(ErrorCode::Invalid, Tr::tr("There is no approval %1.").arg(number));
        }
        approval.id = rows.integer(0);
        approval.number = number;
        approval.kind = rows.text(1);
        approval.subject = rows.text(2);
        approval.title = rows.text(3);
        const auto state = approvalStateOf(rows.text(4));
        if (!state || !ApprovalKinds::find(approval.kind))
            return unreadable(number);
        approval.state = *state;
        approval.step = rows.text(5);
        approval.version = int(rows.integer(6));
        approval.applicant = rows.text(7);
        approval.applicantName = rows.text(8);
        approval.createdAt = rows.text(9);
        if (part == Part::Whole) {
            ANGUAN_TRY_LET(draft, stored(rows.blob(10)));
            ANGUAN_TRY_LET(carriedOut, stored(rows.blob(11)));
            approval.draft = draft;
            approval.carriedOut = carriedOut;
        }
        approval.carriedOutAt = rows.text(12);
        approval.carriedOutBy = rows.text(13);
        approval.verifiedAt = rows.text(14);
        approval.verifiedBy = rows.text(15);
        approval.verifyNote = rows.text(16);
        approval.withdrawnReason = rows.text(17);
        approval.emergencyAt = rows.text(18);
        approval.emergencyReason = rows.text(19);
    }
    ANGUAN_TRY(loadRounds(approval));
    ANGUAN_TRY(loadAnswers(approval));
    return approval;
}

Result<void> ApprovalRows::loadRounds(Approval &approval) const
{
    ANGUAN_TRY_LET(rows, m_database.query(QStringLiteral("SELECT round, canonical, content_sm3, submitted_at,"
                                                         " submitted_by FROM approval_rounds"
                                                         " WHERE approval = ? ORDER BY round"),
                                          {approval.number}));
    while (rows.next()) {
        Round round;
        round.number = int(rows.integer(0));
        round.canonical = rows.blob(1);
        round.contentSm3 = rows.blob(2);
        round.submittedAt = rows.text(3);
        round.submittedBy = rows.text(4);
        ANGUAN_TRY_LET(content, stored(round.canonical));
        round.content = content;
        approval.rounds << round;
    }
    return rows.finished();
}

Result<void> ApprovalRows::loadAnswers(Approval &approval) const
{
    ANGUAN_TRY_LET(
        rows, m_database.query(QStringLiteral("SELECT id, round, step, role, signer, signer_name, decision,"
                                              " opinion, signed_at, statement, signature, public_pem,"
                                              " fingerprint FROM approval_answers"
                                              " WHERE approval = ? ORDER BY id"),
                               {approval.number}));
    while (rows.next()) {
        Answer answer;
        answer.id = rows.integer(0);
        answer.round = int(rows.integer(1));
        answer.step = rows.text(2);
        answer.role = rows.text(3);
        answer.signer = rows.text(4);
        answer.signerName = rows.text(5);
        const auto decision = decisionOf(rows.text(6));
        // Rounds are numbered 1, 2, 3 …; an answer to none of them has no place to stand.
        if (!decision || answer.round < 1 || answer.round > approval.rounds.size())
            return unreadable(approval.number);
        answer.decision = *decision;
        answer.opinion = rows.text(7);
        answer.signedAt = rows.text(8);
        answer.statement = rows.blob(9);
        answer.signature = rows.blob(10);
        answer.publicPem = rows.blob(11);
        answer.fingerprint = rows.text(12);
        approval.rounds[answer.round - 1].answers << answer;
    }
    return rows.finished();
}

Result<QStringList> ApprovalRows::numbers() const
{
    return firstColumn(
        m_database.query(QStringLiteral("SELECT approval FROM approval_papers ORDER BY approval")));
}

Result<QStringList> ApprovalRows::numbersIn(const QList<ApprovalState> &states) const
{
    return firstColumn(m_database.query(QStringLiteral("SELECT number FROM approvals WHERE state IN (%1)"
                                                       " ORDER BY COALESCE(submitted_at, created_at), id")
                                            .arg(marksFor(states)),
                                        idsOf(states)));
}

Result<QList<ApprovalSummary>> ApprovalRows::summaries(const QList<ApprovalState> &states,
                                                       const QString &search, int limit) const
{
    QString typed = search.trimmed().toLower();
    for (const QChar special : {u'\\', u'%', u'_'})
        typed.replace(special, QLatin1Char('\\') + QString(special));
    // Nothing typed finds everything: '%%' matches each text.
    QVariantList bound = idsOf(states);
    bound << QString(QLatin1Char('%') + typed + QLatin1Char('%')) << limit;
    return summariesOf(m_database.query(
        QLatin1String(summaryColumns) + QLatin1String(whichSummaries).arg(marksFor(states)), bound));
}

Result<QList<ApprovalSummary>> ApprovalRows::waiting(const QStringList &steps,
                                                     const QStringList &logins) const
{
    if (steps.isEmpty())
        return QList<ApprovalSummary>();
    QVariantList bound;
    for (const QStringList &texts : {steps, logins, logins})
        for (const QString &text : texts)
            bound << text;
    return summariesOf(
        m_database.query(QLatin1String(summaryColumns) +
                             QLatin1String(whichWait).arg(marks(steps.size()), marks(logins.size())),
                         bound));
}

Result<QStringList> ApprovalRows::numbersAbout(const QString &subject) const
{
    return firstColumn(m_database.query(
        QStringLiteral("SELECT number FROM approvals WHERE subject = ? ORDER BY id DESC"), {subject}));
}

Result<void> ApprovalRows::addPaper(const Approval &approval)
{
    ANGUAN_TRY_LET(draft, canonicalJson(approval.draft));
    return m_database.execute(QStringLiteral("INSERT INTO approval_papers (approval, version, draft)"
                                             " VALUES (?, ?, ?)"),
                              {approval.number, approval.version, draft});
}

Result<void> ApprovalRows::updatePaper(const Approval &approval, int expected)
{
    ANGUAN_TRY_LET(draft, canonicalJson(approval.draft));
    ANGUAN_TRY_LET(carriedOut, canonicalJson(approval.carriedOut));
    ANGUAN_TRY(m_database.execute(
        QStringLiteral(
            "UPDATE approval_papers SET version = ?, draft = ?, carried_out = ?, carried_out_by = ?,"
            " verified_by = ?, verify_note = ?, withdrawn_reason = ?, emergency_at = ?, emergency_reason = ?"
            " WHERE approval = ? AND version = ?"),
        {approval.version, draft, carriedOut, approval.carriedOutBy, approval.verifiedBy, approval.verifyNote,
         approval.withdrawnReason, approval.emergencyAt, approval.emergencyReason, approval.number,
         expected}));
    if (m_database.changedRows() != 1)
        return fail(ErrorCode::Invalid,
                    Tr::tr("%1 was changed meanwhile. Nothing was stored; look at it again and decide anew.")
                        .arg(approval.number));
    return {};
}

Result<void> ApprovalRows::addRound(const QString &number, const Round &round)
{
    return m_database.execute(
        QStringLiteral("INSERT INTO approval_rounds (approval, round, canonical, content_sm3, submitted_at,"
                       " submitted_by) VALUES (?, ?, ?, ?, ?, ?)"),
        {number, round.number, round.canonical, round.contentSm3, round.submittedAt, round.submittedBy});
}

Result<void> ApprovalRows::addAnswer(const QString &number, const Answer &answer)
{
    return m_database.execute(
        QStringLiteral(
            "INSERT INTO approval_answers (approval, round, step, role, signer, signer_name, decision,"
            " opinion, signed_at, statement, signature, public_pem, fingerprint)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {number, answer.round, answer.step, answer.role, answer.signer, answer.signerName,
         decisionId(answer.decision), answer.opinion, answer.signedAt, answer.statement, answer.signature,
         answer.publicPem, answer.fingerprint});
}

} // namespace anguan
