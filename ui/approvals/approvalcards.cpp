// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/approvalcards.h"

#include "models/approvals/content.h"
#include "models/approvals/signers.h"
#include "models/approvals/stepplan.h"
#include "models/base/clock.h"
#include "models/base/tr.h"
#include "models/registers/display.h"
#include "models/vault/vault.h"
#include "ui/approvals/factgrid.h"
#include "ui/tr.h"
#include "ui/widgets/card.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace anguan::ApprovalCards {

namespace {

struct StepWords
{
    QString title;
    QString who;
    QString word;
    Tone tone = Tone::Plain;
};

QWidget *stepCard(const StepWords &words, QWidget *parent)
{
    auto *card = new Card(parent);
    card->body()->setContentsMargins(Theme::px(10), Theme::px(9), Theme::px(10), Theme::px(9));
    card->body()->setSpacing(Theme::px(4));
    auto *title = new Heading(Heading::Level::Strong, words.title, card);
    title->setWordWrap(true);
    card->body()->addWidget(title);
    auto *who = new Heading(Heading::Level::Muted, words.who, card);
    who->setWordWrap(true);
    card->body()->addWidget(who);
    card->body()->addStretch();
    card->body()->addWidget(new Pill(words.word, words.tone, card));
    card->setAccessibleName(words.title + QLatin1Char(' ') + words.word);
    return card;
}

const Answer *answerTo(const Round *round, const char *step)
{
    if (round)
        for (const Answer &answer : round->answers)
            if (answer.step == QLatin1String(step))
                return &answer;
    return nullptr;
}

StepWords signingStep(Vault &vault, const Approval &approval, const Step &step, AnswerChecker &checker)
{
    StepWords words{Tr::shown(step.label), Signers::positionName(step.signer), UiTr::tr("Not reached"),
                    Tone::Plain};
    const Round *round = approval.lastRound();
    if (const Answer *answer = answerTo(round, step.id)) {
        words.who = UiTr::tr("%1 · %2 · %3")
                        .arg(answer->signerName, decisionName(answer->decision), momentOf(answer->signedAt));
        const SignatureState state = checker.check(approval, *round, *answer).state;
        words.word = signatureWord(state);
        words.tone = signatureTone(state);
    } else if (approval.state == ApprovalState::Submitted && approval.step == QLatin1String(step.id)) {
        words.word = UiTr::tr("Now");
        words.tone = Tone::Information;
        const auto able = Signers(vault).of(approval, step);
        QStringList names;
        for (const Login &login : able ? *able : QList<Login>())
            names << login.name;
        words.who = able ? UiTr::tr("Waiting for %1").arg(names.join(UiTr::tr(", "))) : able.error().text;
    }
    return words;
}

StepWords carryOutStep(Vault &vault, const Approval &approval)
{
    StepWords words{UiTr::tr("Carry out and record"), UiTr::tr("after approval"), UiTr::tr("Not reached"),
                    Tone::Plain};
    if (!approval.carriedOutAt.isEmpty())
        words = {
            words.title,
            UiTr::tr("%1 · %2").arg(loginName(vault, approval.carriedOutBy), momentOf(approval.carriedOutAt)),
            UiTr::tr("Carried out"), Tone::Good};
    else if (approval.state == ApprovalState::Approved)
        words.word = UiTr::tr("Now"), words.tone = Tone::Information;
    return words;
}

StepWords verifyStep(Vault &vault, const Approval &approval)
{
    StepWords words{UiTr::tr("Verify"), UiTr::tr("security officer"), UiTr::tr("Not reached"), Tone::Plain};
    if (!approval.verifiedAt.isEmpty())
        words = {
            words.title,
            UiTr::tr("%1 · %2").arg(loginName(vault, approval.verifiedBy), momentOf(approval.verifiedAt)),
            UiTr::tr("Verified"), Tone::Good};
    else if (approval.state == ApprovalState::CarriedOut)
        words.word = UiTr::tr("Now"), words.tone = Tone::Information;
    return words;
}

void addAnswer(Card *card, const Approval &approval, const Round &round, const Answer &answer,
               AnswerChecker &checker)
{
    const Step *step = Steps::find(answer.step);
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::px(8));
    const Tone decided = answer.decision == Decision::Agree      ? Tone::Good
                         : answer.decision == Decision::Disagree ? Tone::Late
                                                                 : Tone::Soon;
    line->addWidget(new Pill(decisionName(answer.decision), decided, card));
    line->addWidget(new QLabel(UiTr::tr("%1 · %2 · %3")
                                   .arg(step ? Tr::shown(step->label) : answer.step, answer.signerName,
                                        displayInstant(answer.signedAt)),
                               card),
                    1);
    card->body()->addLayout(line);
    if (!answer.opinion.isEmpty())
        card->body()->addWidget(wrappedText(answer.opinion, card));
    const SignatureCheck check = checker.check(approval, round, answer);
    auto *proof = new QHBoxLayout;
    proof->setSpacing(Theme::px(8));
    proof->addWidget(new Pill(signatureWord(check.state), signatureTone(check.state), card));
    proof->addWidget(mutedText(UiTr::tr("%1 Key %2, content digest %3.")
                                   .arg(check.text, answer.fingerprint, digestExcerpt(round.contentSm3)),
                               card),
                     1);
    card->body()->addLayout(proof);
}

} // namespace

Tone signatureTone(SignatureState state)
{
    switch (state) {
    case SignatureState::Valid:
        return Tone::Good;
    case SignatureState::ValidButRevokedLater:
        return Tone::Soon;
    case SignatureState::Invalid:
        break;
    }
    return Tone::Late;
}

QString signatureWord(SignatureState state)
{
    switch (state) {
    case SignatureState::Valid:
        return UiTr::tr("Signature valid");
    case SignatureState::ValidButRevokedLater:
        return UiTr::tr("Valid, key replaced since");
    case SignatureState::Invalid:
        break;
    }
    return UiTr::tr("Signature NOT valid");
}

QString momentOf(const QString &stamp)
{
    const QDateTime moment = Clock::instantOf(stamp).toLocalTime();
    const bool thisYear = moment.date().year() == Clock::today().year();
    return moment.toString(thisYear ? QStringLiteral("MM-dd HH:mm") : QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString loginName(Vault &vault, const QString &login)
{
    const auto found = Logins(vault).find(login);
    return found ? found->name : login;
}

QWidget *facts(Vault &vault, const Approval &approval, QWidget *parent)
{
    const ApprovalKind &kind = *ApprovalKinds::find(approval.kind);
    const Round *round = approval.lastRound();
    // A paper that was sent back shows what is written in it now, not what was refused.
    const bool asSigned = round && approval.state != ApprovalState::Returned;
    const Values values = asSigned ? fieldsOf(*round) : approval.draft;
    const QJsonObject names = asSigned ? namesOf(*round) : lookUpNames(vault, kind.fields, approval.draft);
    auto *grid = new FactGrid(parent);
    for (const Fact &fact : factsOf(kind, values, names))
        grid->add(fact.label, fact.text.isEmpty() ? UiTr::tr("(not filled in)") : fact.text,
                  fact.isLong ? FactGrid::Row::Whole : FactGrid::Row::Half);
    return grid;
}

QWidget *steps(Vault &vault, const Approval &approval, AnswerChecker &checker, QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::px(9));
    QList<StepWords> all;
    for (const Step &step : StepPlan(vault).standing(approval))
        all << signingStep(vault, approval, step, checker);
    all << carryOutStep(vault, approval) << verifyStep(vault, approval);
    for (qsizetype i = 0; i < all.size(); ++i) {
        all[i].title = QStringLiteral("%1 %2").arg(i + 1).arg(all.at(i).title);
        layout->addWidget(stepCard(all.at(i), row), 1);
    }
    return row;
}

QWidget *changes(const Approval &approval, QWidget *parent)
{
    if (approval.rounds.size() < 2)
        return nullptr;
    const Round &before = approval.rounds.at(approval.rounds.size() - 2);
    auto *card = new Card(parent);
    card->setObjectName(QStringLiteral("differencesCard"));
    card->body()->addWidget(
        new Heading(Heading::Level::Heading, UiTr::tr("Changed since round %1").arg(before.number), card));
    const QList<FieldChange> list = differences(before, approval.rounds.last());
    if (list.isEmpty())
        card->body()->addWidget(mutedText(UiTr::tr("Nothing: it was submitted again as it was."), card));
    auto *grid = new FactGrid(card);
    for (const FieldChange &change : list)
        grid->addChange(change.label, change.before.isEmpty() ? UiTr::tr("(nothing)") : change.before,
                        change.after.isEmpty() ? UiTr::tr("(nothing)") : change.after);
    card->body()->addWidget(grid);
    return card;
}

QWidget *rounds(const Approval &approval, AnswerChecker &checker, QWidget *parent)
{
    auto *card = new Card(parent);
    card->setObjectName(QStringLiteral("roundsCard"));
    card->body()->addWidget(new Heading(Heading::Level::Heading, UiTr::tr("Rounds and answers"), card));
    for (qsizetype i = approval.rounds.size() - 1; i >= 0; --i) {
        const Round &round = approval.rounds.at(i);
        card->body()->addWidget(
            mutedText(UiTr::tr("Round %1 · submitted %2 · content digest %3")
                          .arg(round.number)
                          .arg(displayInstant(round.submittedAt), digestExcerpt(round.contentSm3)),
                      card));
        for (const Answer &answer : round.answers)
            addAnswer(card, approval, round, answer, checker);
        if (round.answers.isEmpty())
            card->body()->addWidget(wrappedText(UiTr::tr("No answer yet."), card));
        if (i > 0)
            card->body()->addWidget(makeLine(Qt::Horizontal, card));
    }
    return card;
}

QWidget *afterwards(Vault &vault, const Approval &approval, QWidget *parent)
{
    if (approval.carriedOutAt.isEmpty())
        return nullptr;
    const ApprovalKind &kind = *ApprovalKinds::find(approval.kind);
    auto *card = new Card(parent);
    card->setObjectName(QStringLiteral("carriedOutCard"));
    card->body()->addWidget(new Heading(Heading::Level::Heading, UiTr::tr("Carried out"), card));
    auto *grid = new FactGrid(card);
    const QJsonObject names = lookUpNames(vault, kind.afterwards, approval.carriedOut);
    for (const Field &field : kind.afterwards) {
        const QString text = shownValue(field, approval.carriedOut.value(QLatin1String(field.id)), names);
        if (!text.isEmpty())
            grid->add(fieldLabel(field), text);
    }
    grid->add(UiTr::tr("Recorded"), UiTr::tr("%1 · %2").arg(loginName(vault, approval.carriedOutBy),
                                                            displayInstant(approval.carriedOutAt)));
    if (!approval.verifiedAt.isEmpty())
        grid->add(UiTr::tr("Verified"), UiTr::tr("%1 · %2 · %3")
                                            .arg(loginName(vault, approval.verifiedBy),
                                                 displayInstant(approval.verifiedAt), approval.verifyNote));
    card->body()->addWidget(grid);
    return card;
}

} // namespace anguan::ApprovalCards
