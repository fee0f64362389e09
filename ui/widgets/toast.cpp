// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toast.h"

#include "ui/widgets/button.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <utility>

namespace anguan {

Toast::Toast(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_act(makeButton({}, QStringLiteral("toastAct"), ButtonKind::Link, this))
{
    setObjectName(QStringLiteral("toast"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::px(16), Theme::px(8), Theme::px(12), Theme::px(8));
    row->addWidget(m_text, 1);
    row->addWidget(m_act);
    m_timer.setSingleShot(true);
    m_timer.setInterval(standsFor);
    connect(&m_timer, &QTimer::timeout, this, &Toast::leave);
    connect(m_act, &QPushButton::clicked, this, [this] {
        hide();
        if (const auto act = std::exchange(m_do, {}))
            act();
    });
    parent->installEventFilter(this);
    hide();
}

void Toast::say(const QString &sentence, const QString &actText, std::function<void()> act)
{
    m_text->setText(sentence);
    m_act->setText(actText);
    m_act->setVisible(!actText.isEmpty());
    m_do = std::move(act);
    setAccessibleName(sentence);
    place();
    show();
    raise();
    m_timer.start();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString Toast::sentence() const
{
    return isHidden() ? QString() : m_text->text();
}

void Toast::leave()
{
    if (underMouse() || m_act->hasFocus())
        m_timer.start();
    else
        hide();
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize && !isHidden())
        place();
    return QFrame::eventFilter(watched, event);
}

void Toast::place()
{
    const QWidget *around = parentWidget();
    const int words =
        fontMetrics().horizontalAdvance(m_text->text()) + m_act->sizeHint().width() + Theme::px(60);
    const int width = qMin(words, around->width() - Theme::px(64));
    const int height = qMax(Theme::px(46), heightForWidth(width));
    setGeometry((around->width() - width) / 2, around->height() - height - Theme::px(44), width, height);
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::color(Token::ControlLine), 1));
    painter.setBrush(Theme::color(Token::Card));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::px(8), Theme::px(8));
    const QRectF mark(1, Theme::px(8), Theme::px(4), height() - Theme::px(16));
    painter.fillRect(mark, Theme::color(Token::Act));
}

} // namespace anguan
