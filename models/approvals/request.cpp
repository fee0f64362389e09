// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/approvals/request.h"

#include "models/approvals/approvals.h"
#include "models/approvals/requestjson.h"
#include "models/approvals/signers.h"
#include "models/approvals/statement.h"
#include "models/base/canonicaljson.h"
#include "models/base/clock.h"
#include "models/base/tr.h"
#include "models/crypto/digest.h"
#include "models/vault/database.h"
#include "models/vault/journal.h"
#include "models/vault/vault.h"

namespace anguan {

namespace {

Result<void> journal(Vault &vault, const char *action, const QString &record, const QJsonObject &after)
{
    JournalEntry entry;
    entry.action = QLatin1String(action);
    entry.registerId = QStringLiteral("approvals");
    entry.record = record;
    entry.after = after;
    ANGUAN_TRY_LET(transaction, Transaction::begin(vault.database()));
    ANGUAN_TRY(Journal(vault.database()).append(vault.session(), entry));
    return transaction.commit();
}

Result<QList<SigningRequest::Candidate>> candidatesOf(Vault &vault, const Approval &approval,
                                                      const Step &step)
{
    const Signers signers(vault);
    ANGUAN_TRY_LET(able, signers.of(approval, step));
    QList<SigningRequest::Candidate> candidates;
    for (const Login &login : able)
        candidates.append({login.login, signers.signedName(approval, step, login),
                           roleId(Signers::roleOf(step.signer)), login.publicPem});
    return candidates;
}

struct LeadersKey
{
    QString login;
    SigningKey key;
};

Result<LeadersKey> openKey(const QString &file, const Secret &password)
{
    ANGUAN_TRY_LET(content, SealedPaper::read(file, SealedPaper::Kind::Key, password));
    QByteArray der = QByteArray::fromBase64(content.value(QLatin1String("private")).toString().toLatin1());
    const Secret pkcs8{QByteArrayView(der)};
    der.fill('\0');
    ANGUAN_TRY_LET(key, SigningKey::fromDer(pkcs8));
    return LeadersKey{content.value(QLatin1String("login")).toString(), std::move(key)};
}

} // namespace

Result<void> SigningRequest::exportKey(Vault &vault, const QString &login, const Secret &password,
                                       const QString &file, const Secret &keyPassword)
{
    ANGUAN_TRY_LET(key, vault.openSigningKey(login, password));
    return exportKey(vault, login, key, file, keyPassword, KdfParameters::strong(Suite::Sm));
}

Result<void> SigningRequest::exportKey(Vault &vault, const QString &login, const SigningKey &key,
                                       const QString &file, const Secret &keyPassword,
                                       const KdfParameters &kdf)
{
    ANGUAN_TRY_LET(person, Logins(vault).find(login));
    if (!may(person.roles, Act::SignApproval))
        return fail(ErrorCode::Denied,
                    Tr::tr("Only a leader signs away from the desk; %1 is none.").arg(person.name));
    const Secret der = key.toDer();
    const QJsonObject content{
        {QStringLiteral("login"), login},
        {QStringLiteral("name"), person.name},
        {QStringLiteral("private"), QString::fromLatin1(der.view().toByteArray().toBase64())}};
    ANGUAN_TRY(SealedPaper::write(file, SealedPaper::Kind::Key, keyPassword, content, kdf));
    return journal(vault, "export_key", login, {{QStringLiteral("key"), keyFingerprint(key.publicPem())}});
}

Result<void> SigningRequest::exportTo(Vault &vault, const QString &number, const QString &file,
                                      const Secret &passphrase)
{
    return exportTo(vault, number, file, passphrase, KdfParameters::strong(Suite::Sm));
}

Result<void> SigningRequest::exportTo(Vault &vault, const QString &number, const QString &file,
                                      const Secret &passphrase, const KdfParameters &kdf)
{
    ANGUAN_TRY(vault.session().require(Act::ExportRecords));
    ANGUAN_TRY_LET(approval, Approvals(vault).find(number));
    const Step *step = Steps::waiting(approval);
    if (!step)
        return fail(ErrorCode::Invalid, Tr::tr("%1 waits for no signature: it is in the state “%2”.")
                                            .arg(number, approvalStateName(approval.state)));
    ANGUAN_TRY_LET(candidates, candidatesOf(vault, approval, *step));
    const Request request{hex(vault.vaultId()), vault.unit(), approval, candidates, Clock::stamp()};
    ANGUAN_TRY(SealedPaper::write(file, SealedPaper::Kind::Request, passphrase, requestJson(request), kdf));
    return journal(
        vault, "export_request", number,
        {{QStringLiteral("round"), approval.lastRound()->number}, {QStringLiteral("step"), approval.step}});
}

Result<SigningRequest::Request> SigningRequest::open(const QString &file, const Secret &passphrase)
{
    ANGUAN_TRY_LET(content, SealedPaper::read(file, SealedPaper::Kind::Request, passphrase));
    return requestOf(content);
}

Result<Answer> SigningRequest::sign(const Answering &answering)
{
    return sign(answering, KdfParameters::strong(Suite::Sm));
}

Result<Answer> SigningRequest::sign(const Answering &answering, const KdfParameters &kdf)
{
    ANGUAN_TRY_LET(request, open(answering.requestFile, answering.passphrase));
    ANGUAN_TRY_LET(leader, openKey(answering.keyFile, answering.keyPassword));
    const QByteArray pem = leader.key.publicPem();
    const Candidate *signer = nullptr;
    for (const Candidate &candidate : std::as_const(request.candidates))
        if (candidate.login == leader.login && candidate.publicPem == pem)
            signer = &candidate;
    if (!signer)
        return fail(ErrorCode::Denied,
                    Tr::tr("%1 does not wait for the owner of this key.").arg(request.approval.number));
    Answer answer;
    answer.round = request.approval.lastRound()->number;
    answer.step = request.approval.step;
    answer.role = signer->role;
    answer.signer = signer->login;
    answer.signerName = signer->name;
    answer.decision = answering.decision;
    answer.opinion = answering.opinion.trimmed().normalized(QString::NormalizationForm_C);
    ANGUAN_TRY(checkOpinion(answer.decision, answer.opinion));
    answer.signedAt = Clock::stamp();
    answer.publicPem = pem;
    answer.fingerprint = keyFingerprint(pem);
    ANGUAN_TRY_LET(statement, statementBytes(request.approval, *request.approval.lastRound(), answer,
                                             lastStatement(request.approval)));
    answer.statement = statement;
    ANGUAN_TRY_LET(signature, leader.key.sign(statement));
    answer.signature = signature;
    const QJsonObject content{{QStringLiteral("vault"), request.vault},
                              {QStringLiteral("approval"), request.approval.number},
                              {QStringLiteral("answer"), answerJson(answer)}};
    ANGUAN_TRY(SealedPaper::write(answering.answerFile, SealedPaper::Kind::Answer, answering.passphrase,
                                  content, kdf));
    return answer;
}

Result<Approval> SigningRequest::import(Vault &vault, const QString &file, const Secret &passphrase)
{
    ANGUAN_TRY_LET(content, SealedPaper::read(file, SealedPaper::Kind::Answer, passphrase));
    if (content.value(QLatin1String("vault")).toString() != hex(vault.vaultId()))
        return fail(ErrorCode::Invalid, Tr::tr("This answer belongs to another vault. Take it in there."));
    const QString number = content.value(QLatin1String("approval")).toString();
    ANGUAN_TRY_LET(answer, answerOf(content.value(QLatin1String("answer")).toObject()));
    return Approvals(vault).acceptAnswer(number, answer);
}

} // namespace anguan
