// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/chaincard.h"

#include "models/approvals/verifyall.h"
#include "models/base/clock.h"
#include "models/crypto/digest.h"
#include "models/registers/display.h"
#include "models/vault/journal.h"
#include "models/vault/vault.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/task.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace anguan {

namespace {

QString figure(qint64 number)
{
    return QLocale(QLocale::English).toString(number);
}

} // namespace

ChainCard::ChainCard(Vault &vault, QWidget *parent)
    : Card(parent)
    , m_vault(vault)
    , m_entries(new Heading(Heading::Level::Figure, {}, this))
    , m_head(new QLabel(this))
    , m_state(new Banner(this))
    , m_progress(new QProgressBar(this))
    , m_verify(makeButton(tr("Check now"), QStringLiteral("verifyButton"), ButtonKind::Primary, this))
{
    setObjectName(QStringLiteral("chainCard"));
    m_entries->setObjectName(QStringLiteral("journalCount"));
    m_head->setObjectName(QStringLiteral("journalHead"));
    m_head->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_state->setObjectName(QStringLiteral("chainState"));
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::px(24));
    const auto column = [this, row](const QString &words, QLabel *value) {
        auto *pair = new QVBoxLayout;
        auto *label = new Heading(Heading::Level::Muted, words, this);
        pair->addWidget(label);
        pair->addWidget(value);
        pair->addStretch();
        row->addLayout(pair);
    };
    column(tr("Entries"), m_entries);
    column(tr("Head of the chain"), m_head);
    auto *state = new QVBoxLayout;
    state->addWidget(m_state);
    state->addWidget(m_progress);
    row->addLayout(state, 1);
    row->addWidget(m_verify, 0, Qt::AlignVCenter);
    body()->addLayout(row);
    m_progress->setTextVisible(false);
    m_progress->hide();
    connect(m_verify, &QPushButton::clicked, this, &ChainCard::verify);
    m_state->say(Tone::Information,
                 tr("Not checked since it was opened. A check recomputes every hash and every signature."));
    refresh();
}

void ChainCard::refresh()
{
    const auto head = Journal(m_vault.database()).head();
    if (!head)
        return m_state->say(Tone::Late, head.error().text, {}, head.error().details);
    m_entries->setText(figure(head->sequence));
    m_head->setText(mediumHash(head->hash));
}

void ChainCard::verify()
{
    if (m_task) {
        m_task->cancel();
        return;
    }
    m_verify->setText(tr("Cancel"));
    m_progress->setRange(0, 0);
    m_progress->show();
    m_state->say(Tone::Information, tr("Checking every sector, every hash and every signature…"));
    m_task = Task::run<Result<VerifyReport>>(
        this, tr("Checking the vault"),
        [this](const Task::Progress &progress) { return verifyEverything(m_vault, progress); },
        [this](Result<VerifyReport> report) { showReport(report); });
    connect(m_task, &Task::progressed, this, [this] {
        if (m_task && m_task->total() > 0) {
            m_progress->setRange(0, 1000);
            m_progress->setValue(static_cast<int>(m_task->done() * 1000 / m_task->total()));
        }
    });
}

void ChainCard::showIdle()
{
    m_verify->setText(tr("Check now"));
    m_progress->hide();
}

void ChainCard::showReport(const Result<VerifyReport> &report)
{
    const bool cancelled = m_task && m_task->isCancelled();
    m_task.clear();
    showIdle();
    refresh();
    if (cancelled)
        return m_state->say(Tone::Information, tr("The check was cancelled; nothing is known yet."));
    if (!report) {
        m_state->say(Tone::Late, report.error().text, {}, report.error().details);
        emit verified(false);
        return;
    }
    if (!report->damage.isEmpty()) {
        m_state->say(Tone::Late,
                     tr("%n thing(s) do not hold: %1", nullptr, static_cast<int>(report->damage.size()))
                         .arg(report->damage.first()),
                     {}, report->damage.join(QLatin1Char('\n')));
        emit verified(false);
        return;
    }
    m_state->say(Tone::Good,
                 tr("Everything holds, checked %1: %2 entries in an unbroken chain, %3 sectors, %4 records, "
                    "%5 signed heads, %6 signed answers.")
                     .arg(displayInstant(Clock::stamp()), figure(report->journalEntries),
                          figure(report->sectors), figure(report->records), figure(report->headSignatures),
                          figure(report->approvalSignatures)));
    emit verified(true);
}

} // namespace anguan
