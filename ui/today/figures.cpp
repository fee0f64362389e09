// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/figures.h"

#include "ui/today/todayrow.h"
#include "ui/widgets/button.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace anguan {

namespace {

struct Shown
{
    DutyState state;
    const char *name;
    Tone tone; ///< when the figure is not nought
};
constexpr Shown shown[] = {
    {DutyState::Overdue, "figureOverdue", Tone::Late}, {DutyState::Today, "figureToday", Tone::Information},
    {DutyState::Soon, "figureSoon", Tone::Plain},      {DutyState::Later, "figureLater", Tone::Plain},
    {DutyState::Waiting, "figureWaiting", Tone::Soon},
};

QList<DueLine> inState(const QList<DueLine> &lines, DutyState state)
{
    QList<DueLine> found;
    std::copy_if(lines.cbegin(), lines.cend(), std::back_inserter(found),
                 [state](const DueLine &line) { return line.state == state; });
    return found;
}

} // namespace

FigureButton::FigureButton(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, [this] { updateGeometry(); });
}

void FigureButton::say(const QString &word, int figure, const QString &more, Tone tone)
{
    setText(word);
    m_figure = figure;
    m_more = more;
    m_tone = figure > 0 ? tone : Tone::Plain;
    setAccessibleName(tr("%1: %2").arg(word).arg(figure));
    setAccessibleDescription(more);
    update();
}

QSize FigureButton::sizeHint() const
{
    return {Theme::px(150), Theme::px(82)};
}

void FigureButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(Theme::color(Token::Focus), 2) : QPen(Theme::color(Token::Line), 1));
    painter.setBrush(Theme::color(underMouse() ? Token::Hover : Token::Card));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Theme::px(8), Theme::px(8));
    const QRect inner = rect().adjusted(Theme::px(15), Theme::px(9), -Theme::px(10), -Theme::px(8));
    painter.setPen(Theme::color(Token::Muted));
    painter.setFont(Theme::font(Theme::Type::Muted));
    painter.drawText(inner, Qt::AlignTop | Qt::AlignLeft, text());
    painter.drawText(inner, int(Qt::AlignBottom | Qt::AlignLeft),
                     painter.fontMetrics().elidedText(m_more, Qt::ElideRight, inner.width()));
    QString figure = QString::number(m_figure);
    if (Theme::instance().scheme() == Scheme::Contrast && !Theme::sign(m_tone).isEmpty())
        figure.prepend(Theme::sign(m_tone) + QLatin1Char(' '));
    painter.setPen(Theme::color(m_tone == Tone::Plain ? Token::Text : Theme::ink(m_tone)));
    painter.setFont(Theme::font(Theme::Type::Figure));
    painter.drawText(inner, Qt::AlignVCenter | Qt::AlignLeft, figure);
}

Figures::Figures(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(Theme::px(12));
    for (const Shown &each : shown) {
        auto *button = new FigureButton(this);
        button->setObjectName(QLatin1String(each.name));
        connect(button, &QAbstractButton::clicked, this, [this, state = each.state] { emit asked(state); });
        row->addWidget(button);
        m_buttons.append(button);
    }
}

FigureButton *Figures::button(DutyState state) const
{
    for (std::size_t i = 0; i < std::size(shown); ++i) {
        if (shown[i].state == state)
            return m_buttons.at(static_cast<qsizetype>(i));
    }
    return nullptr;
}

void Figures::showLines(const QList<DueLine> &lines, const QString &me)
{
    for (const Shown &each : shown) {
        const QList<DueLine> own = inState(lines, each.state);
        const auto mine =
            me.isEmpty() ? 0 : std::count_if(own.cbegin(), own.cend(), [&me](const DueLine &line) {
                return line.owner == me;
            });
        int longest = 0;
        for (const DueLine &line : own)
            longest = std::max(longest, each.state == DutyState::Overdue ? -line.days : line.days);
        QString more;
        if (each.state == DutyState::Overdue && longest > 0)
            more = longest < 730 ? tr("the oldest %n day(s) ago", nullptr, longest)
                                 : tr("the oldest %n year(s) ago", nullptr, longest / 365);
        else if (each.state == DutyState::Waiting && longest > 0)
            more = tr("the longest %n day(s)", nullptr, longest);
        else if (mine > 0)
            more = tr("%n of them yours", nullptr, static_cast<int>(mine));
        else if (own.isEmpty())
            more = tr("nothing");
        button(each.state)
            ->say(TodayRows::sectionName(each.state), static_cast<int>(own.size()), more, each.tone);
    }
}

} // namespace anguan
