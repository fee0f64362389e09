// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/approvals/requestjson.h"

#include "models/approvals/kind.h"
#include "models/approvals/statement.h"
#include "models/base/canonicaljson.h"
#include "models/base/tr.h"
#include "models/crypto/digest.h"

#include <QJsonArray>

namespace anguan {

namespace {

QString text(const QJsonObject &json, const char *id)
{
    return json.value(QLatin1String(id)).toString();
}

QString packed(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray bytes(const QJsonObject &json, const char *id)
{
    return QByteArray::fromBase64(text(json, id).toLatin1());
}

Failure unsound()
{
    return fail(ErrorCode::Damaged,
                Tr::tr("The paper does not hold together: a digest or a signature in it is wrong. "
                       "Nothing of it was used."));
}

QJsonObject roundJson(const Round &round)
{
    QJsonArray answers;
    for (const Answer &answer : round.answers)
        answers.append(answerJson(answer));
    return {{QStringLiteral("number"), round.number},
            {QStringLiteral("content"), packed(round.canonical)},
            {QStringLiteral("submitted_at"), round.submittedAt},
            {QStringLiteral("submitted_by"), round.submittedBy},
            {QStringLiteral("answers"), answers}};
}

Result<Round> roundOf(const QJsonObject &json)
{
    Round round;
    round.number = json.value(QLatin1String("number")).toInt();
    round.canonical = bytes(json, "content");
    round.contentSm3 = sm3(round.canonical);
    round.submittedAt = text(json, "submitted_at");
    round.submittedBy = text(json, "submitted_by");
    ANGUAN_TRY_LET(content, parseCanonicalJson(round.canonical));
    round.content = content;
    const QJsonArray answers = json.value(QLatin1String("answers")).toArray();
    for (const QJsonValue &each : answers) {
        ANGUAN_TRY_LET(answer, answerOf(each.toObject()));
        round.answers << answer;
    }
    return round;
}

/// Each earlier answer signs what stands here, in this order.
bool holdsTogether(const Approval &approval)
{
    QByteArray previous;
    for (const Round &round : approval.rounds) {
        if (text(round.content, "approval") != approval.number ||
            round.content.value(QLatin1String("round")).toInt() != round.number)
            return false;
        for (const Answer &answer : round.answers) {
            const Result<QByteArray> expected = statementBytes(approval, round, answer, previous);
            const Result<PublicKey> key = PublicKey::fromPem(answer.publicPem);
            if (!expected || *expected != answer.statement || !key ||
                !key->verify(answer.statement, answer.signature))
                return false;
            previous = answer.statement;
        }
    }
    return !approval.rounds.isEmpty();
}

} // namespace

QJsonObject answerJson(const Answer &answer)
{
    return {{QStringLiteral("round"), answer.round},
            {QStringLiteral("step"), answer.step},
            {QStringLiteral("role"), answer.role},
            {QStringLiteral("signer"), answer.signer},
            {QStringLiteral("signer_name"), answer.signerName},
            {QStringLiteral("decision"), decisionId(answer.decision)},
            {QStringLiteral("opinion"), answer.opinion},
            {QStringLiteral("signed_at"), answer.signedAt},
            {QStringLiteral("statement"), packed(answer.statement)},
            {QStringLiteral("signature"), packed(answer.signature)},
            {QStringLiteral("public_pem"), packed(answer.publicPem)}};
}

Result<Answer> answerOf(const QJsonObject &json)
{
    Answer answer;
    answer.round = json.value(QLatin1String("round")).toInt();
    answer.step = text(json, "step");
    answer.role = text(json, "role");
    answer.signer = text(json, "signer");
    answer.signerName = text(json, "signer_name");
    const auto decision = decisionOf(text(json, "decision"));
    if (!decision)
        return unsound();
    answer.decision = *decision;
    answer.opinion = text(json, "opinion");
    answer.signedAt = text(json, "signed_at");
    answer.statement = bytes(json, "statement");
    answer.signature = bytes(json, "signature");
    answer.publicPem = bytes(json, "public_pem");
    answer.fingerprint = keyFingerprint(answer.publicPem);
    return answer;
}

QJsonObject requestJson(const SigningRequest::Request &request)
{
    QJsonArray rounds, candidates;
    for (const Round &round : request.approval.rounds)
        rounds.append(roundJson(round));
    for (const SigningRequest::Candidate &candidate : request.candidates)
        candidates.append(QJsonObject{{QStringLiteral("login"), candidate.login},
                                      {QStringLiteral("name"), candidate.name},
                                      {QStringLiteral("role"), candidate.role},
                                      {QStringLiteral("public_pem"), packed(candidate.publicPem)}});
    return {{QStringLiteral("vault"), request.vault},
            {QStringLiteral("unit"), request.unit},
            {QStringLiteral("approval"), request.approval.number},
            {QStringLiteral("kind"), request.approval.kind},
            {QStringLiteral("title"), request.approval.title},
            {QStringLiteral("subject"), request.approval.subject},
            {QStringLiteral("step"), request.approval.step},
            {QStringLiteral("applicant"), request.approval.applicant},
            {QStringLiteral("applicant_name"), request.approval.applicantName},
            {QStringLiteral("left_at"), request.leftAt},
            {QStringLiteral("rounds"), rounds},
            {QStringLiteral("candidates"), candidates}};
}

Result<SigningRequest::Request> requestOf(const QJsonObject &json)
{
    SigningRequest::Request request;
    request.vault = text(json, "vault");
    request.unit = text(json, "unit");
    request.leftAt = text(json, "left_at");
    Approval &approval = request.approval;
    approval.number = text(json, "approval");
    approval.kind = text(json, "kind");
    approval.title = text(json, "title");
    approval.subject = text(json, "subject");
    approval.step = text(json, "step");
    approval.applicant = text(json, "applicant");
    approval.applicantName = text(json, "applicant_name");
    approval.state = ApprovalState::Submitted;
    if (!ApprovalKinds::find(approval.kind) || !Steps::find(approval.step))
        return fail(ErrorCode::Invalid,
                    Tr::tr("This version of the program does not know that kind of approval."));
    const QJsonArray rounds = json.value(QLatin1String("rounds")).toArray();
    for (const QJsonValue &each : rounds) {
        ANGUAN_TRY_LET(round, roundOf(each.toObject()));
        approval.rounds << round;
    }
    if (!holdsTogether(approval))
        return unsound();
    const QJsonArray candidates = json.value(QLatin1String("candidates")).toArray();
    for (const QJsonValue &each : candidates) {
        const QJsonObject one = each.toObject();
        request.candidates.append(
            {text(one, "login"), text(one, "name"), text(one, "role"), bytes(one, "public_pem")});
    }
    return request;
}

} // namespace anguan
