// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/approvalpage.h"

#include "models/approvals/emergency.h"
#include "models/approvals/transitions.h"
#include "models/prints/approvalprint.h"
#include "models/registers/display.h"
#include "models/vault/vault.h"
#include "ui/approvals/approvalcards.h"
#include "ui/approvals/factgrid.h"
#include "ui/approvals/gatescard.h"
#include "ui/approvals/signcard.h"
#include "ui/printing/preview.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace anguan {

ApprovalPage::ApprovalPage(Vault &vault, SigningSession &session, QWidget *parent)
    : QWidget(parent)
    , m_vault(vault)
    , m_session(session)
    , m_banner(new Banner(this))
    , m_scroll(new QScrollArea(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_banner);
    layout->addWidget(m_scroll, 1);
    m_banner->setObjectName(QStringLiteral("pageBanner"));
    m_banner->setClosable(true);
    m_banner->clear();
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void ApprovalPage::show(const QString &number)
{
    const auto found = Approvals(m_vault).find(number);
    if (!found) {
        say(Tone::Late, found.error().text);
        return;
    }
    if (number != m_approval.number)
        m_banner->clear();
    m_approval = *found;
    build();
}

void ApprovalPage::showIfChanged(const QString &number)
{
    const auto found = Approvals(m_vault).find(number);
    if (!found || found->number != m_approval.number || found->version != m_approval.version)
        show(number);
}

void ApprovalPage::say(Tone tone, const QString &sentence)
{
    m_banner->say(tone, sentence);
}

void ApprovalPage::build()
{
    const Approvals approvals(m_vault);
    auto checker = approvals.checker();
    if (!checker) {
        say(Tone::Late, checker.error().text);
        return;
    }
    m_signCard = nullptr;
    auto *content = new QWidget;
    content->setProperty("kind", QStringLiteral("clear"));
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, Theme::px(6), 0);
    layout->setSpacing(Theme::px(10));
    layout->addWidget(heading(content));
    if (m_approval.isEmergency())
        layout->addWidget(emergency(content));
    if (!m_approval.withdrawnReason.isEmpty())
        layout->addWidget(mutedText(tr("Withdrawn: %1").arg(m_approval.withdrawnReason), content));
    layout->addWidget(ApprovalCards::facts(m_vault, m_approval, content));
    layout->addWidget(ApprovalCards::steps(m_vault, m_approval, *checker, content));
    if (QWidget *changes = ApprovalCards::changes(m_approval, content))
        layout->addWidget(changes);
    addSigning(layout, content);
    addActs(layout, content);
    // Once it is carried out, what the register says later no longer bears on it.
    if (!m_approval.isEmergency() && transition(m_approval.state, ApprovalAction::Withdraw)) {
        auto *gates = new GatesCard(approvals.gates(m_approval), content);
        connect(gates, &GatesCard::openRequested, this, &ApprovalPage::openRequested);
        layout->addWidget(gates);
    }
    if (QWidget *afterwards = ApprovalCards::afterwards(m_vault, m_approval, content))
        layout->addWidget(afterwards);
    if (!m_approval.rounds.isEmpty())
        layout->addWidget(ApprovalCards::rounds(m_approval, *checker, content));
    layout->addStretch();
    m_scroll->setWidget(content);
}

QWidget *ApprovalPage::heading(QWidget *parent)
{
    auto *head = new QWidget(parent);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::px(9));
    auto *title = new Heading(Heading::Level::Title, m_approval.title, head);
    title->setWordWrap(true);
    row->addWidget(title, 1);
    if (m_approval.isEmergency())
        row->addWidget(new Pill(tr("Emergency"), Tone::Late, head));
    row->addWidget(new Pill(approvalStateName(m_approval.state), approvalStateTone(m_approval.state), head));
    if (!m_approval.rounds.isEmpty())
        row->addWidget(new Pill(tr("Round %1").arg(m_approval.lastRound()->number), Tone::Information, head));
    const QString at =
        m_approval.rounds.isEmpty() ? m_approval.createdAt : m_approval.lastRound()->submittedAt;
    row->addWidget(new Heading(
        Heading::Level::Muted,
        tr("%1 · applicant %2 · %3").arg(m_approval.number, m_approval.applicantName, displayInstant(at)),
        head));
    return head;
}

QWidget *ApprovalPage::emergency(QWidget *parent)
{
    auto *words = new Banner(parent);
    words->setObjectName(QStringLiteral("emergencyBanner"));
    words->say(Tone::Late,
               tr("%1 Reason: %2").arg(Emergency::sentence(m_approval), m_approval.emergencyReason));
    return words;
}

void ApprovalPage::addSigning(QBoxLayout *layout, QWidget *parent)
{
    if (m_approval.state != ApprovalState::Submitted)
        return;
    const Approvals approvals(m_vault);
    const auto signers = approvals.signersOf(m_approval);
    bool allowed = false;
    QString why = signers ? QString() : signers.error().text;
    for (const Approvals::Possible &each : approvals.possible(m_approval))
        if (each.action == ApprovalAction::Agree) {
            allowed = each.allowed;
            why = each.why;
        }
    if (!signers || !allowed) {
        layout->addWidget(mutedText(why, parent));
        return;
    }
    m_signCard = new SignCard(m_vault, m_approval, *signers, m_session, parent);
    connect(m_signCard, &SignCard::previewRequested, this, &ApprovalPage::preview);
    connect(m_signCard, &SignCard::edited, this, &ApprovalPage::signingEdited);
    connect(
        m_signCard, &SignCard::answered, this,
        [this](const QString &number) { emit answered(number, tr("The answer is signed and stored.")); },
        Qt::QueuedConnection);
    layout->addWidget(m_signCard);
}

void ApprovalPage::addActs(QBoxLayout *layout, QWidget *parent)
{
    using A = ApprovalAction;
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::px(8));
    bool first = true;
    QString hint;
    QList<Approvals::Possible> all = Approvals(m_vault).possible(m_approval);
    std::stable_partition(all.begin(), all.end(),
                          [](const Approvals::Possible &each) { return each.action != A::Withdraw; });
    for (const Approvals::Possible &each : std::as_const(all)) {
        const bool signing =
            each.action == A::Agree || each.action == A::Disagree || each.action == A::SendBack;
        // Shown, with its reason when it is not open yet, where the approval itself has come this far.
        const bool waits = each.action == A::CarryOut && m_approval.state == ApprovalState::Approved;
        if (signing || (!each.allowed && !waits))
            continue;
        const bool primary = first && each.allowed && each.action != A::Withdraw;
        auto *button = makeButton(actionName(each.action), QStringLiteral("act_%1").arg(int(each.action)),
                                  primary ? ButtonKind::Primary : ButtonKind::Secondary, parent);
        button->setEnabled(each.allowed);
        button->setToolTip(each.why);
        if (!each.allowed)
            hint = each.why;
        first = first && !primary;
        connect(button, &QPushButton::clicked, this, [this, action = each.action] { act(action); });
        row->addWidget(button);
    }
    auto *print =
        makeButton(tr("See it on paper"), QStringLiteral("printButton"), ButtonKind::Secondary, parent);
    connect(print, &QPushButton::clicked, this, &ApprovalPage::preview);
    if (!m_signCard)
        row->addWidget(print);
    else
        print->hide();
    row->addStretch();
    layout->addLayout(row);
    if (!hint.isEmpty())
        layout->addWidget(mutedText(hint, parent));
}

void ApprovalPage::act(ApprovalAction action)
{
    Approvals approvals(m_vault);
    const QString number = m_approval.number;
    const int version = m_approval.version;
    switch (action) {
    case ApprovalAction::Edit:
        emit editRequested(number);
        return;
    case ApprovalAction::CarryOut:
        emit carryOutRequested(number);
        return;
    case ApprovalAction::CarryOutFirst:
        emit carryOutFirstRequested(number);
        return;
    case ApprovalAction::Submit:
        return settle(approvals.submit(number, version), tr("Submitted."));
    case ApprovalAction::Withdraw:
        if (const auto reason = Ask::reason(
                this, tr("Withdraw the approval"),
                tr("%1 stays readable, and cannot be taken up again. Why is it withdrawn?").arg(number),
                tr("Withdraw")))
            settle(approvals.withdraw(number, version, *reason), tr("Withdrawn."));
        return;
    case ApprovalAction::Verify:
        if (const auto note = Ask::reason(this, tr("Verify"),
                                          tr("What did you look at, and what did you find?"), tr("Verify")))
            settle(approvals.verify(number, version, *note), tr("Verified."));
        return;
    case ApprovalAction::Archive:
        return settle(approvals.archive(number, version), tr("Archived."));
    default:
        return;
    }
}

void ApprovalPage::settle(const Result<Approval> &result, const QString &notice)
{
    if (!result) {
        QString text = result.error().text;
        for (qsizetype i = 1; i < result.error().problems.size(); ++i)
            text += QLatin1Char('\n') + result.error().problems.at(i).text;
        say(Tone::Late, text);
        return;
    }
    // The button that was clicked goes when the page is built anew, so that waits until its click is over.
    QMetaObject::invokeMethod(
        this, [this, number = result->number, notice] { emit changed(number, notice); },
        Qt::QueuedConnection);
}

void ApprovalPage::preview()
{
    const auto sheet = approvalSheet(m_vault, m_approval.number);
    if (!sheet) {
        say(Tone::Late, sheet.error().text);
        return;
    }
    Preview::openForm(this, m_vault, *sheet, m_approval.number,
                      [this](const Error &error) { say(Tone::Late, error.text); });
}

} // namespace anguan
