// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/chipsbar.h"

#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace anguan {

ChipsBar::ChipsBar(const Register &reg, QWidget *parent)
    : QWidget(parent)
    , m_register(reg)
    , m_chips(new QHBoxLayout)
    , m_clear(makeButton(tr("Clear all"), QStringLiteral("clearFiltersButton"), ButtonKind::Link, this))
{
    m_clear->setToolTip(tr("Esc Esc"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::px(8));
    m_chips->setSpacing(Theme::px(8));
    layout->addLayout(m_chips);
    layout->addWidget(m_clear);
    layout->addStretch();
    connect(m_clear, &QPushButton::clicked, this, &ChipsBar::clearAsked);
    hide();
}

void ChipsBar::showQuery(const ListQuery &query)
{
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const auto add = [this](const QString &words, const QString &name) {
        auto *chip = new Chip(words, this);
        chip->setObjectName(name);
        m_chips->addWidget(chip);
        return chip;
    };
    for (const Filter &filter : query.filters) {
        Chip *chip = add(describeFilter(m_register, filter), filter.field + QStringLiteral("Chip"));
        connect(chip, &Chip::removed, this, [this, filter] { emit filterRemoved(filter); });
        connect(chip, &QAbstractButton::clicked, this,
                [this, field = filter.field] { emit filterClicked(field); });
    }
    if (!query.search.isEmpty())
        connect(add(tr("Contains “%1”").arg(query.search), QStringLiteral("searchChip")), &Chip::removed,
                this, &ChipsBar::searchRemoved);
    if (query.withWithdrawn)
        connect(add(tr("With withdrawn ones"), QStringLiteral("withdrawnChip")), &Chip::removed, this,
                &ChipsBar::withdrawnRemoved);
    setVisible(m_chips->count() > 0);
}

} // namespace anguan
