// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/gatescard.h"

#include "models/registers/catalogue.h"
#include "ui/approvals/factgrid.h"
#include "ui/widgets/button.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace anguan {

namespace {

/// A number as it is, a register by its title.
QString nameOfSupply(const QString &supply)
{
    const Register *reg = Catalogue::find(supply);
    return reg ? reg->shownTitle() : supply;
}

} // namespace

GatesCard::GatesCard(const QList<GateState> &gates, QWidget *parent) : Card(parent)
{
    setObjectName(QStringLiteral("gatesCard"));
    body()->addWidget(new Heading(Heading::Level::Heading, tr("Before it may be carried out"), this));
    for (const GateState &gate : gates)
        addGate(gate);
}

void GatesCard::addGate(const GateState &gate)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::px(8));
    line->addWidget(new Pill(gate.met ? tr("Met") : tr("Missing"), gate.met ? Tone::Good : Tone::Late, this),
                    0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(Theme::px(2));
    words->addWidget(
        wrappedText(gate.article.isEmpty() ? gate.label : tr("%1 (%2)").arg(gate.label, gate.article), this));
    words->addWidget(mutedText(gate.text, this));
    line->addLayout(words, 1);
    if (!gate.met && !gate.supply.isEmpty()) {
        auto *open = makeButton(tr("Open %1").arg(nameOfSupply(gate.supply)),
                                QStringLiteral("supply_") + gate.id, ButtonKind::Link, this);
        connect(open, &QPushButton::clicked, this,
                [this, number = gate.supply] { emit openRequested(number); });
        line->addWidget(open, 0, Qt::AlignTop);
    }
    body()->addLayout(line);
}

} // namespace anguan
