// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/registertable.h"

#include "models/exchange/clipboardtable.h"
#include "models/items/columns.h"
#include "models/items/recordlistmodel.h"
#include "ui/register/celldelegate.h"
#include "ui/register/filterheader.h"
#include "ui/register/viewmemory.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace anguan {

namespace {
/// More rows than anybody pastes; beyond it the export is the way.
constexpr int mostCopiedRows = 20'000;
/// Columns are as wide as these rows need.
constexpr int sampledRows = 60;
} // namespace

RegisterTable::RegisterTable(RecordListModel &model, QWidget *parent)
    : QTableView(parent), m_model(model), m_header(new FilterHeader(model, this))
{
    setObjectName(QStringLiteral("registerTable"));
    setHorizontalHeader(m_header);
    setModel(&model);
    setItemDelegate(new CellDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerItem);
    setHorizontalScrollMode(ScrollPerPixel);
    setTextElideMode(Qt::ElideRight);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(Theme::px(30));
    setAccessibleName(model.reg().shownTitle());
    fitColumns();

    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &RegisterTable::keepPlace);
    connect(&model, &QAbstractItemModel::modelReset, this, &RegisterTable::restorePlace);
    connect(m_header, &QHeaderView::sectionClicked, this, &RegisterTable::sortBy);
    connect(m_header, &QHeaderView::sectionResized, this, [this](int column, int, int now) {
        if (m_fitting)
            return;
        m_widths.insert(m_model.columns().value(column), now * 100 / std::max(1, Theme::px(100)));
        emit viewChanged();
    });
    connect(m_header, &QHeaderView::sectionMoved, this, [this] {
        if (!m_fitting)
            emit viewChanged();
    });
    connect(m_header, &FilterHeader::leftDownwards, this, [this] { setFocus(Qt::TabFocusReason); });
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, m_header, &FilterHeader::place);
    connect(m_header, &FilterHeader::sectionWanted, this, [this](int section) {
        const int left = m_header->sectionPosition(section);
        QScrollBar *bar = horizontalScrollBar();
        if (left < bar->value())
            bar->setValue(left);
        else if (left + columnWidth(section) > bar->value() + viewport()->width())
            bar->setValue(left + columnWidth(section) - viewport()->width());
    });
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        verticalHeader()->setDefaultSectionSize(Theme::px(30));
        m_contentWidths.clear();
        fitColumns();
    });
}

bool RegisterTable::goTo(qint64 id)
{
    const int row = m_model.rowOf(id);
    m_current = id;
    if (row < 0)
        return false;
    const QScopedValueRollback restoring(m_restoring, true);
    const int column = std::max(0, currentIndex().column());
    setCurrentIndex(m_model.index(row, std::min(column, m_model.columnCount() - 1)));
    scrollTo(currentIndex());
    return true;
}

void RegisterTable::applyMemory(const ViewMemory &memory)
{
    m_widths = memory.widths;
    QStringList columns;
    const QStringList offered = offeredColumns(m_model.reg());
    for (const QString &id : memory.columns)
        if (offered.contains(id) && !columns.contains(id))
            columns << id;
    m_model.setColumns(columns.isEmpty() ? firstColumns(m_model.reg()) : columns);
    fitColumns();
}

ViewMemory RegisterTable::memory() const
{
    ViewMemory memory;
    for (int place = 0; place < m_header->count(); ++place)
        memory.columns << m_model.columns().value(m_header->logicalIndex(place));
    memory.widths = m_widths;
    memory.sortField = m_model.query().sortField;
    memory.descending = m_model.query().descending;
    return memory;
}

void RegisterTable::copySelection(bool withHeaders) const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows << index.row();
    std::sort(rows.begin(), rows.end());
    rows = rows.mid(0, mostCopiedRows);
    QList<QStringList> block;
    const auto cellsOf = [this](auto &&read) {
        QStringList cells;
        for (int place = 0; place < m_header->count(); ++place)
            cells << read(m_header->logicalIndex(place));
        return cells;
    };
    if (withHeaders)
        block.append(
            cellsOf([this](int column) { return columnLabel(m_model.reg(), m_model.columns().at(column)); }));
    for (const int row : std::as_const(rows))
        block.append(
            cellsOf([this, row](int column) { return m_model.index(row, column).data().toString(); }));
    auto *copied = new QMimeData;
    // Spreadsheets read the HTML first: there every cell says that it is text, so that a filing number stays
    // one.
    copied->setText(clipboardText(block));
    copied->setHtml(clipboardHtml(block));
    QApplication::clipboard()->setMimeData(copied);
}

void RegisterTable::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit openAsked();
        return;
    case Qt::Key_F2:
        emit editAsked();
        return;
    case Qt::Key_C:
        if (control) {
            copySelection(event->modifiers().testFlag(Qt::ShiftModifier));
            return;
        }
        break;
    case Qt::Key_Up:
        if (currentIndex().row() <= 0 && event->modifiers() == Qt::NoModifier) {
            m_header->focusFilter(m_model.columns().value(std::max(0, currentIndex().column())));
            return;
        }
        break;
    default:
        break;
    }
    QTableView::keyPressEvent(event);
}

void RegisterTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update(); // the ring is drawn along the whole row
    if (m_restoring || current.row() == previous.row() || !current.isValid())
        return;
    m_current = m_model.idAt(current.row());
    emit recordChosen(m_current);
}

void RegisterTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(0, 0));
    viewport()->update();
}

void RegisterTable::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

void RegisterTable::keepPlace()
{
    m_restoring = true;
}

void RegisterTable::restorePlace()
{
    fitColumns();
    if (m_current > 0) {
        const int row = m_model.rowOf(m_current);
        if (row >= 0) {
            const int place = verticalScrollBar()->value();
            setCurrentIndex(m_model.index(row, 0));
            verticalScrollBar()->setValue(place);
            scrollTo(currentIndex());
        }
    }
    m_restoring = false;
}

void RegisterTable::sortBy(int column)
{
    const QString field = m_model.columns().value(column);
    const ListQuery &query = m_model.query();
    emit sortAsked(field, query.sortField == field && !query.descending);
}

void RegisterTable::fitColumns()
{
    const QScopedValueRollback fitting(m_fitting, true);
    // Places are told by the order of the columns themselves.
    for (int column = 0; column < m_header->count(); ++column)
        if (m_header->visualIndex(column) != column)
            m_header->moveSection(m_header->visualIndex(column), column);
    int used = 0;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const QString id = m_model.columns().at(column);
        const int width =
            m_widths.contains(id) ? Theme::px(100) * m_widths.value(id) / 100 : contentWidth(column);
        setColumnWidth(column, width);
        used += width;
    }
    const int spare = viewport()->width() - used;
    if (spare < 0)
        return narrow(-spare);
    // The name is longest: what is left over goes to it.
    const int name = m_model.columnOf(QString::fromLatin1(m_model.reg().nameField));
    if (name >= 0 && !m_widths.contains(QString::fromLatin1(m_model.reg().nameField)))
        setColumnWidth(name, columnWidth(name) + spare);
}

// Number and name say which record it is: they stay whole. Other texts give way, each by its part of what it
// has beyond a few characters.
void RegisterTable::narrow(int missing)
{
    const int least = 5 * QFontMetrics(Theme::font(Theme::Type::Body)).horizontalAdvance(QChar(0x6c49));
    QList<std::pair<int, int>> giving; // column, pixels it can give
    int most = 0;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const QString id = m_model.columns().at(column);
        const int beyond = columnWidth(column) - std::max(least, m_header->leastWidth(column));
        if (!isText(id) || id == QLatin1String(m_model.reg().nameField) || m_widths.contains(id) ||
            beyond <= 0)
            continue;
        giving.append({column, beyond});
        most += beyond;
    }
    for (const auto &[column, beyond] : std::as_const(giving))
        setColumnWidth(column, columnWidth(column) - std::min(missing, most) * beyond / most);
}

bool RegisterTable::isText(const QString &id) const
{
    switch (columnKind(m_model.reg(), id)) {
    case FieldKind::Text:
    case FieldKind::LongText:
    case FieldKind::Reference:
    case FieldKind::References:
        return id != QLatin1String("number");
    default:
        return false;
    }
}

int RegisterTable::contentWidth(int column)
{
    const QString id = m_model.columns().at(column);
    if (m_contentWidths.contains(id))
        return m_contentWidths.value(id);
    const QFontMetrics metrics(Theme::font(Theme::Type::Body));
    const int padding = Theme::px(18);
    const int most = isText(id) ? std::max(6, anguan::columnWidth(m_model.reg(), id)) *
                                          metrics.horizontalAdvance(QChar(0x6c49)) +
                                      padding
                                : QWIDGETSIZE_MAX; // a date or a number is read whole or not at all
    int width = std::max(m_header->leastWidth(column), Theme::px(48));
    for (int row = 0; row < std::min(sampledRows, m_model.rowCount()); ++row) {
        const QModelIndex index = m_model.index(row, column);
        const auto tone = static_cast<Tone>(index.data(RecordListModel::ToneRole).toInt());
        const int sign = tone == Tone::Late || tone == Tone::Soon
                             ? metrics.horizontalAdvance(Theme::sign(tone) + QLatin1Char(' '))
                             : 0;
        const int text = metrics.horizontalAdvance(index.data().toString()) + padding + sign;
        width = std::max(width, std::min(most, text));
    }
    // Measured once: columns that move with every key in a filter would be unrest.
    if (m_model.rowCount() > 0)
        m_contentWidths.insert(id, width);
    return width;
}

void RegisterTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

} // namespace anguan
