// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/topbar.h"

#include "models/vault/vault.h"
#include "ui/shell/globalsearch.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/heading.h"

#include <QEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace anguan {

TopBar::TopBar(Vault &vault, QWidget *parent)
    : QFrame(parent)
    , m_vault(vault)
    , m_title(new Heading(Heading::Level::Title, {}, this))
    , m_subtitle(new ElidedLabel({}, this))
    , m_search(new GlobalSearch(vault, this))
    , m_who(new QLabel(this))
    , m_lock(makeButton({}, QStringLiteral("lockButton"), ButtonKind::Secondary, this))
{
    m_title->setObjectName(QStringLiteral("screenTitle"));
    m_subtitle->setObjectName(QStringLiteral("screenSubtitle"));
    m_subtitle->setProperty("type", QStringLiteral("muted"));
    m_who->setObjectName(QStringLiteral("who"));
    m_who->setTextFormat(Qt::PlainText);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::px(20), Theme::px(6), Theme::px(16), Theme::px(7));
    row->setSpacing(Theme::px(14));
    row->addLayout(words, 1);
    row->addWidget(m_search);
    row->addWidget(m_who);
    row->addWidget(m_lock);
    connect(m_lock, &QPushButton::clicked, this, &TopBar::lockRequested);
    connect(&Theme::instance(), &Theme::changed, this, &TopBar::scale);
    scale();
    retranslate();
}

void TopBar::scale()
{
    setFixedHeight(Theme::px(66));
    m_search->setFixedWidth(Theme::px(262));
}

void TopBar::setHeading(const QString &title, const QString &subtitle)
{
    m_title->setText(title);
    m_subtitle->setFullText(subtitle);
}

void TopBar::retranslate()
{
    const Session &session = m_vault.session();
    m_who->setText(tr("%1  %2").arg(session.name, roleNames(session.roles)));
    m_lock->setText(tr("Lock"));
    m_lock->setToolTip(tr("Lock the vault (Ctrl+L). What is typed is kept."));
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::color(Token::Card));
    painter.fillRect(QRect(0, height() - 1, width(), 1), Theme::color(Token::Line));
}

void TopBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace anguan
