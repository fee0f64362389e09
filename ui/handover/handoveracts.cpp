// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with a sheet: lines settled, the no-harm word, signatures, the end.
#include "ui/handover/handoverview.h"

#include "models/base/clock.h"
#include "models/items/handoverlinesmodel.h"
#include "models/registers/display.h"
#include "models/vault/vault.h"
#include "ui/handover/signingcard.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/editors/referencepicker.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace anguan {

namespace {

void empty(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide(); // until it goes, at the end of the click that asked for it
            item->widget()->deleteLater();
        }
        delete item;
    }
}

} // namespace

void HandoverView::settle(Way way)
{
    QString note = m_note->text();
    if (way == Way::Keep && note.trimmed().isEmpty()) {
        const auto reason =
            Ask::reason(this, tr("Keep it"), tr("Why does it stay in the same hands?"), tr("Keep"));
        if (!reason)
            return;
        note = *reason;
    }
    if (way == Way::HandOver)
        m_receiver->settle();
    Handovers handovers(m_vault);
    int done = 0;
    for (const HandoverLine &line : chosen()) {
        Result<HandoverSheet> settled = fail(ErrorCode::Usage, {});
        switch (way) {
        case Way::HandOver:
            settled = handovers.handOver(number(), line.line, m_receiver->number());
            break;
        case Way::Close:
            settled = handovers.close(number(), line.line, note);
            break;
        case Way::Keep:
            settled = handovers.keep(number(), line.line, note);
            break;
        case Way::Confirm:
            settled = handovers.confirm(number(), line.line, Clock::today(), note);
            break;
        }
        if (!settled) {
            show(number());
            return say(settled.error());
        }
        ++done;
    }
    m_notice->clear();
    m_note->clear();
    show(number());
    if (done > 0)
        emit noticed(tr("%n line(s) are settled.", nullptr, done));
}

void HandoverView::fillEnd()
{
    const QString typed = m_noHarm ? m_noHarm->toPlainText() : QString();
    empty(m_end);
    m_noHarm = nullptr;
    QWidget *page = m_end->parentWidget();
    const QList<Leaving::Obstacle> obstacles =
        m_sheet.isOpen() ? Leaving::obstacles(m_sheet) : QList<Leaving::Obstacle>();
    if (!obstacles.isEmpty()) {
        QStringList sentences;
        for (const Leaving::Obstacle &obstacle : obstacles.mid(0, 6))
            sentences.append(QStringLiteral("· ") + obstacle.text);
        if (obstacles.size() > 6)
            sentences.append(tr("· and %n more", nullptr, int(obstacles.size()) - 6));
        auto *gate = new Card(page);
        gate->setObjectName(QStringLiteral("gateCard"));
        gate->body()->addWidget(new Heading(Heading::Level::Strong, tr("Before it can be finished"), gate));
        auto *words = new QLabel(sentences.join(QLatin1Char('\n')), gate);
        words->setObjectName(QStringLiteral("gateWords"));
        words->setWordWrap(true);
        gate->body()->addWidget(words);
        m_end->addWidget(gate);
    }
    if (needsApproval()) {
        auto *card = new Card(page);
        card->setObjectName(QStringLiteral("noHarmCard"));
        card->body()->addWidget(new Heading(Heading::Level::Strong, tr("No-harm confirmation (H28)"), card));
        const Values &values = m_sheet.record.values;
        const QString said = values.value(QLatin1String("no_harm")).toString();
        if (!said.isEmpty()) {
            auto *words = new QLabel(tr("%1 (%2, %3)")
                                         .arg(said, values.value(QLatin1String("no_harm_by")).toString(),
                                              values.value(QLatin1String("no_harm_on")).toString()),
                                     card);
            words->setWordWrap(true);
            card->body()->addWidget(words);
        } else if (mayEdit()) {
            m_noHarm = new QPlainTextEdit(typed, card);
            m_noHarm->setObjectName(QStringLiteral("noHarmEdit"));
            m_noHarm->setAccessibleName(tr("No-harm confirmation"));
            m_noHarm->setTabChangesFocus(true);
            m_noHarm->setPlaceholderText(tr("What was looked at, and why no harm comes of this departure"));
            m_noHarm->setFixedHeight(Theme::px(56));
            card->body()->addWidget(m_noHarm);
            auto *confirm =
                makeButton(tr("Confirm"), QStringLiteral("confirmNoHarm"), ButtonKind::Secondary, card);
            card->body()->addWidget(confirm, 0, Qt::AlignLeft);
            connect(confirm, &QPushButton::clicked, this, &HandoverView::confirmNoHarm);
        }
        m_end->addWidget(card);
    }
    for (const QString &purpose : Leaving::purposes(m_sheet.kind())) {
        auto *card = new SigningCard(m_vault, m_sheet, purpose, page);
        m_end->addWidget(card);
        connect(card, &SigningCard::signedBy, this, [this] {
            m_vault.announce(QStringLiteral("handovers"), number());
            show(number());
        });
    }
    if (mayEdit()) {
        auto *last = makeButton(needsApproval()                               ? tr("Apply for the departure")
                                : m_sheet.kind() == QLatin1String("joining")  ? tr("Finish: in post")
                                : m_sheet.kind() == QLatin1String("transfer") ? tr("Finish: has moved")
                                                                              : tr("Finish: has left"),
                                QStringLiteral("finishHandover"), ButtonKind::Primary, page);
        last->setEnabled(obstacles.isEmpty());
        m_end->addWidget(last, 0, Qt::AlignLeft);
        connect(last, &QPushButton::clicked, this, &HandoverView::finish);
    }
    m_end->addStretch();
}

void HandoverView::confirmNoHarm()
{
    const auto confirmed = Handovers(m_vault).confirmNoHarm(number(), m_noHarm->toPlainText());
    if (!confirmed)
        return say(confirmed.error());
    m_notice->clear();
    show(number());
}

void HandoverView::finish()
{
    if (needsApproval())
        return emit approvalRequested(QStringLiteral("departure"), m_sheet.person());
    const auto finished = Handovers(m_vault).finish(number());
    if (!finished)
        return say(finished.error());
    m_notice->clear();
    show(number());
    emit noticed(tr("The sheet is finished."));
}

void HandoverView::callOff()
{
    const auto reason =
        Ask::reason(this, tr("Call off"), tr("What was handed over stays handed over. Why is it called off?"),
                    tr("Call off"));
    if (!reason)
        return;
    if (const auto done = Handovers(m_vault).callOff(number(), *reason); !done)
        return say(done.error());
    show(number());
}

} // namespace anguan
