// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/stepslist.h"

#include "models/base/clock.h"
#include "models/duties/drillrun.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace anguan {

namespace {

enum Part { Key = Qt::UserRole + 1, What, More, Done };

QString joined(const QStringList &parts)
{
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(QStringLiteral(" · "));
}

class StepDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {option.rect.width(), Theme::px(46)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool current = option.state & QStyle::State_Selected;
        const QRect row = option.rect.adjusted(0, 0, 0, -1);
        if (current)
            painter->fillRect(row, Theme::color(Token::Selection));
        painter->setPen(Theme::color(Token::Line));
        painter->drawLine(row.bottomLeft(), row.bottomRight());
        const QString done = index.data(Done).toString();
        const QRect key(row.left() + Theme::px(8), row.center().y() - Theme::px(14), Theme::px(28),
                        Theme::px(28));
        paintKey(*painter, key, index.data(Key).toString(), !done.isEmpty());
        const QRect time(row.right() - Theme::px(84), row.top(), Theme::px(76), row.height());
        const QRect words(key.right() + Theme::px(10), row.top() + Theme::px(4),
                          time.left() - key.right() - Theme::px(14), Theme::px(20));
        painter->setFont(Theme::font(Theme::Type::Strong));
        painter->setPen(Theme::color(current ? Token::OnSelection : Token::Text));
        put(*painter, words, index.data(What).toString());
        painter->setFont(Theme::font(Theme::Type::Muted));
        painter->setPen(Theme::color(current ? Token::OnSelection : Token::Muted));
        put(*painter, words.translated(0, Theme::px(19)), index.data(More).toString());
        painter->setFont(Theme::font(Theme::Type::Strong));
        painter->setPen(Theme::color(Token::Good));
        painter->drawText(time, Qt::AlignRight | Qt::AlignVCenter, done);
        if (current && (option.state & QStyle::State_HasFocus)) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(Theme::color(Token::Focus), 2));
            painter->drawRect(row.adjusted(1, 1, -1, -1));
        }
        painter->restore();
    }

private:
    static void put(QPainter &painter, const QRect &rect, const QString &text)
    {
        painter.drawText(rect, int(Qt::AlignLeft | Qt::AlignVCenter),
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
    }

    static void paintKey(QPainter &painter, const QRect &rect, const QString &key, bool done)
    {
        painter.setPen(QPen(Theme::color(done ? Token::Good : Token::ControlLine), 1.4));
        painter.setBrush(Theme::color(done ? Token::GoodGround : Token::Card));
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
        painter.setFont(Theme::font(Theme::Type::Heading));
        painter.setPen(Theme::color(done ? Token::Good : Token::Text));
        painter.drawText(rect, Qt::AlignCenter, done ? QStringLiteral("✓") : key);
    }
};

} // namespace

StepsList::StepsList(QWidget *parent) : QListWidget(parent)
{
    setItemDelegate(new StepDelegate(this));
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setAccessibleName(tr("Steps of the plan"));
    connect(this, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem *item) { emit called(row(item)); });
}

void StepsList::setSteps(const QList<PlanStep> &steps)
{
    m_steps = steps;
    clear();
    for (int i = 0; i < steps.size(); ++i) {
        const PlanStep &step = steps.at(i);
        auto *item = new QListWidgetItem(this);
        item->setData(Key, i < 10 ? QString::number((i + 1) % 10) : QStringLiteral("·"));
        item->setData(What, step.what);
        item->setData(More, joined({step.when, step.who, step.how}));
    }
    if (count() > 0)
        setCurrentRow(0);
}

void StepsList::showRun(const DrillRun &run)
{
    int next = -1;
    for (int i = 0; i < count(); ++i) {
        const QString at = run.doneAt(i);
        QListWidgetItem *step = item(i);
        step->setData(Done, at.isEmpty() ? QString() : DrillRun::clock(run.secondsAt(Clock::instantOf(at))));
        step->setData(
            Qt::AccessibleTextRole,
            at.isEmpty()
                ? tr("%1. %2, not done").arg(i + 1).arg(m_steps.at(i).what)
                : tr("%1. %2, done at %3").arg(i + 1).arg(m_steps.at(i).what, step->data(Done).toString()));
        if (at.isEmpty() && next < 0)
            next = i;
    }
    if (next >= 0) {
        setCurrentRow(next);
        scrollToItem(item(next), EnsureVisible);
    }
}

int StepsList::stepOfKey(int key) const
{
    if (key < Qt::Key_0 || key > Qt::Key_9)
        return -1;
    const int step = key == Qt::Key_0 ? 9 : key - Qt::Key_1;
    return step < count() ? step : -1;
}

void StepsList::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return QListWidget::keyPressEvent(event);
    case Qt::Key_Space:
        if (currentRow() >= 0)
            emit called(currentRow());
        return;
    default:
        event->ignore(); // the page's: a list would search for what is typed
    }
}

} // namespace anguan
