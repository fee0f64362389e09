// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/todaylist.h"

#include "ui/today/todaydelegate.h"
#include "ui/widgets/theme.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

namespace anguan {

TodayList::TodayList(QWidget *parent) : QListView(parent), m_model(new TodayModel(this))
{
    setModel(m_model);
    setItemDelegate(new TodayDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    connect(&Theme::instance(), &Theme::changed, this, [this] { scheduleDelayedItemsLayout(); });
}

void TodayList::setRows(const QList<TodayRow> &rows)
{
    const int before = currentIndex().row();
    const std::optional<TodayRow> held =
        currentIndex().isValid() ? std::optional(m_model->row(before)) : std::nullopt;
    const int scrolled = verticalScrollBar()->value();
    m_model->setRows(rows);
    int now = held ? m_model->find(*held) : -1;
    // What was done is gone: the next line takes its place.
    for (int row = before; now < 0 && held && row >= 0 && row < m_model->rowCount(); ++row)
        now = m_model->row(row).isHeading() ? -1 : row;
    if (now < 0)
        now = m_model->firstChoosable();
    setCurrentIndex(m_model->index(std::max(now, 0)));
    if (held) {
        doItemsLayout();
        verticalScrollBar()->setValue(scrolled);
    }
}

void TodayList::goToState(DutyState state)
{
    const int row = m_model->firstOf(state);
    if (row < 0)
        return;
    setCurrentIndex(m_model->index(row));
    scrollTo(m_model->index(row > 0 && m_model->row(row - 1).isHeading() ? row - 1 : row), PositionAtTop);
    setFocus(Qt::OtherFocusReason);
}

QRect TodayList::actRect(const QModelIndex &index) const
{
    return TodayDelegate::actRect(visualRect(index), index);
}

void TodayList::act(const QModelIndex &index)
{
    if (!index.isValid() || !(m_model->flags(index) & Qt::ItemIsEnabled))
        return;
    // What it does may set the rows anew.
    const TodayRow row = m_model->row(index.row());
    if (row.act.isEmpty())
        emit openAsked(row);
    else
        emit actAsked(row);
}

void TodayList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return act(currentIndex());
    QListView::keyPressEvent(event);
}

void TodayList::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid() &&
        actRect(index).contains(event->position().toPoint()))
        act(index);
}

void TodayList::mouseMoveEvent(QMouseEvent *event)
{
    QListView::mouseMoveEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool over = index.isValid() && actRect(index).contains(event->position().toPoint());
    viewport()->setCursor(over ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

void TodayList::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && (m_model->flags(index) & Qt::ItemIsEnabled) &&
        !actRect(index).contains(event->position().toPoint())) {
        const TodayRow row = m_model->row(index.row());
        emit openAsked(row);
    }
}

void TodayList::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid() || !(m_model->flags(index) & Qt::ItemIsEnabled))
        return;
    const TodayRow row = m_model->row(index.row());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("todayMenu"));
    if (!row.act.isEmpty())
        menu->addAction(row.act, this, [this, row] { emit actAsked(row); });
    if (!row.number.isEmpty() && row.due)
        menu->addAction(tr("Open %1").arg(row.number), this, [this, row] { emit openAsked(row); });
    if (m_mayAnswer && row.due && row.due->byHand && !row.due->create.isEmpty() && !row.act.isEmpty())
        menu->addAction(tr("Mark as done…"), this, [this, row] { emit answerAsked(row); });
    if (m_mayAnswer && row.due && row.due->state == DutyState::Overdue && row.due->slot.id > 0)
        menu->addAction(tr("It can no longer be made good…"), this, [this, row] { emit letGoAsked(row); });
    if (menu->isEmpty())
        return delete menu;
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void TodayList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model->firstChoosable() >= 0)
        setCurrentIndex(m_model->index(m_model->firstChoosable()));
}

} // namespace anguan
