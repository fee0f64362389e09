// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/widgets/button.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/icon.h"

#include <QLayoutItem>
#include <QPushButton>
#include <QVBoxLayout>

namespace anguan {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_picture(new QLabel(this))
    , m_title(new Heading(Heading::Level::Heading, {}, this))
    , m_explanation(new Heading(Heading::Level::Muted, {}, this))
    , m_acts(new QHBoxLayout)
{
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_explanation->setAlignment(Qt::AlignCenter);
    m_explanation->setWordWrap(true);
    m_picture->setAlignment(Qt::AlignCenter);
    m_acts->setAlignment(Qt::AlignCenter);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Theme::px(10));
    column->addStretch(2);
    column->addWidget(m_picture);
    column->addWidget(m_title);
    column->addWidget(m_explanation);
    column->addSpacing(Theme::px(6));
    column->addLayout(m_acts);
    column->addStretch(3);
    connect(&Theme::instance(), &Theme::changed, this, &EmptyState::reicon);
}

void EmptyState::setWords(const QString &icon, const QString &title, const QString &explanation)
{
    m_icon = icon;
    m_title->setText(title);
    m_explanation->setText(explanation);
    m_explanation->setVisible(!explanation.isEmpty());
    reicon();
}

QPushButton *EmptyState::addAct(const QString &verb, const QString &name)
{
    const ButtonKind kind = m_acts->count() == 0 ? ButtonKind::Primary : ButtonKind::Secondary;
    QPushButton *button = makeButton(verb, name, kind, this);
    m_acts->addWidget(button);
    return button;
}

void EmptyState::clearActs()
{
    while (QLayoutItem *item = m_acts->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
}

void EmptyState::reicon()
{
    if (!m_icon.isEmpty())
        m_picture->setPixmap(Icon::pixmap(m_icon, Token::Muted, Theme::px(36), devicePixelRatioF()));
}

} // namespace anguan
