// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include "ui/widgets/button.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QResizeEvent>
#include <QToolButton>

namespace anguan {

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_sign(new QLabel(this))
    , m_text(new QLabel(this))
    , m_act(makeButton({}, QStringLiteral("bannerAct"), ButtonKind::Link, this))
    , m_more(makeButton({}, QStringLiteral("bannerMore"), ButtonKind::Link, this))
    , m_details(new QLabel(this))
    , m_close(makeIconButton(QStringLiteral("close"), {}, QStringLiteral("bannerClose"), this))
{
    m_text->setObjectName(QStringLiteral("bannerText"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_details->setWordWrap(true);
    m_details->setTextFormat(Qt::PlainText);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *grid = new QGridLayout(this);
    grid->addWidget(m_sign, 0, 0, Qt::AlignTop);
    grid->addWidget(m_text, 0, 1);
    grid->addWidget(m_act, 0, 2, Qt::AlignVCenter);
    grid->addWidget(m_more, 0, 3, Qt::AlignVCenter);
    grid->addWidget(m_close, 0, 4, Qt::AlignVCenter);
    grid->addWidget(m_details, 1, 1, 1, 4);
    grid->setColumnStretch(1, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_act, &QPushButton::clicked, this, &Banner::acted);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_details->setVisible(m_details->isHidden());
        fit();
    });
    connect(m_close, &QToolButton::clicked, this, [this] {
        clear();
        emit closed();
    });
    connect(&Theme::instance(), &Theme::changed, this, &Banner::retone);
    setClosable(false);
    retranslate();
    retone();
    hide();
}

void Banner::say(Tone tone, const QString &sentence, const QString &act, const QString &details)
{
    m_tone = tone;
    m_text->setText(sentence);
    m_act->setText(act);
    m_act->setVisible(!act.isEmpty());
    m_details->setText(details);
    m_more->setVisible(!details.isEmpty());
    m_details->hide();
    retone();
    show();
    if (isVisible() && parentWidget() && parentWidget()->layout())
        parentWidget()->layout()->activate(); // its real width
    fit();
    setAccessibleName(sentence);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Banner::clear()
{
    m_text->clear();
    hide();
}

void Banner::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

QString Banner::sentence() const
{
    return m_text->text();
}

// A layout around it would give the height of one line, whatever the width makes of the sentence. The grid
// keeps what it worked out for the width before, so it starts anew.
void Banner::fit()
{
    layout()->invalidate();
    // Before it is seen it has no width of its own yet; a height out of that would push its window open.
    const int wide =
        isVisible() || !parentWidget() ? width() : qMax(width(), parentWidget()->width() * 9 / 10);
    const int height = layout()->totalHeightForWidth(wide);
    if (height <= 0)
        return;
    setFixedHeight(height);
    layout()->invalidate();
    layout()->activate();
}

void Banner::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

void Banner::retone()
{
    const Token ink = Theme::ink(m_tone);
    const QColor color = Theme::color(ink);
    QPalette words = palette();
    words.setColor(QPalette::WindowText, color);
    m_text->setPalette(words);
    m_details->setPalette(words);
    const bool alarming = m_tone == Tone::Late || m_tone == Tone::Soon;
    const QString icon = alarming               ? QStringLiteral("warn")
                         : m_tone == Tone::Good ? QStringLiteral("check")
                                                : QStringLiteral("info");
    m_sign->setPixmap(Icon::pixmap(icon, ink, Theme::px(18), devicePixelRatioF()));
    layout()->setContentsMargins(Theme::px(12), Theme::px(7), Theme::px(10), Theme::px(7));
    fit();
    update();
}

void Banner::retranslate()
{
    m_more->setText(tr("Details"));
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(m_close->toolTip());
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool framed = Theme::instance().scheme() == Scheme::Contrast;
    painter.setPen(framed ? QPen(Theme::color(Theme::ink(m_tone)), 1) : QPen(Qt::NoPen));
    painter.setBrush(Theme::color(Theme::ground(m_tone)));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::px(5), Theme::px(5));
}

void Banner::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace anguan
