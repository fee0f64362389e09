// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/filterheader.h"

#include "models/items/columns.h"
#include "models/items/recordlistmodel.h"
#include "ui/register/filterpopup.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScopedValueRollback>

namespace anguan {

namespace {

int rowHeight()
{
    return Theme::px(32);
}

QString filterMark()
{
    return QStringLiteral("▾ ");
}

bool isTyped(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Choice:
    case FieldKind::YesNo:
    case FieldKind::Date:
    case FieldKind::Instant:
    case FieldKind::Integer:
        return false;
    default:
        return true;
    }
}

} // namespace

FilterHeader::FilterHeader(RecordListModel &model, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent), m_model(model)
{
    setSectionsMovable(true);
    setSectionsClickable(true);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setMinimumSectionSize(Theme::px(48));
    connect(&model, &QAbstractItemModel::modelReset, this, &FilterHeader::rebuild);
    connect(this, &QHeaderView::sectionResized, this, &FilterHeader::place);
    connect(this, &QHeaderView::sectionMoved, this, &FilterHeader::place);
    rebuild();
}

void FilterHeader::setFilters(const QList<Filter> &filters)
{
    m_filters = filters;
    for (auto editor = m_editors.cbegin(); editor != m_editors.cend(); ++editor)
        showFilter(editor.key());
    viewport()->update();
}

void FilterHeader::focusFilter(const QString &fieldId)
{
    QWidget *editor = m_editors.value(fieldId);
    if (!editor && !visualOrder().isEmpty())
        editor = m_editors.value(visualOrder().first());
    if (!editor)
        return;
    editor->setFocus(Qt::ShortcutFocusReason);
    if (auto *line = qobject_cast<QLineEdit *>(editor))
        line->selectAll();
}

void FilterHeader::openFilter(const QString &fieldId)
{
    if (auto *button = qobject_cast<QPushButton *>(m_editors.value(fieldId)))
        button->click();
    else
        focusFilter(fieldId);
}

int FilterHeader::leastWidth(int section) const
{
    QFont bold = font();
    bold.setBold(true);
    const QString title = m_model.headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
    // Padding on both sides, and a place for the sort arrow in the right one.
    const int padding = Theme::px(18);
    int width = QFontMetrics(bold).horizontalAdvance(title) + padding;
    if (const auto *button = qobject_cast<QPushButton *>(m_editors.value(m_model.columns().value(section))))
        width = std::max(width, button->fontMetrics().horizontalAdvance(filterMark() + tr("All")) + padding);
    return width;
}

QSize FilterHeader::sizeHint() const
{
    const QSize titles = QHeaderView::sizeHint();
    return {titles.width(), Theme::px(34) + rowHeight()};
}

void FilterHeader::updateGeometries()
{
    QHeaderView::updateGeometries();
    place();
}

void FilterHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const QRect title(rect.left(), rect.top(), rect.width(), rect.height() - rowHeight());
    painter->save();
    QHeaderView::paintSection(painter, title, section);
    painter->restore();
    const ListQuery &query = m_model.query();
    if (m_model.columns().value(section) == query.sortField) {
        painter->setPen(Theme::color(Token::Act));
        painter->drawText(title.adjusted(0, 0, -Theme::px(1), 0), Qt::AlignRight | Qt::AlignVCenter,
                          query.descending ? QStringLiteral("▾") : QStringLiteral("▴"));
    }
    const bool filtered = filterOf(m_model.columns().value(section)) != nullptr;
    const QRect under(rect.left(), title.bottom() + 1, rect.width(), rowHeight());
    painter->fillRect(under, Theme::color(filtered ? Token::InformationGround : Token::HeaderGround));
    painter->setPen(Theme::color(Token::Line));
    painter->drawLine(under.bottomLeft(), under.bottomRight());
    painter->drawLine(under.topRight(), under.bottomRight());
}

bool FilterHeader::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        auto *line = qobject_cast<QLineEdit *>(watched);
        const bool enters = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (key->key() == Qt::Key_Down || (enters && line)) {
            emit leftDownwards();
            return true;
        }
        if (key->key() == Qt::Key_Escape && line && !line->text().isEmpty()) {
            line->clear();
            return true;
        }
    }
    if (event->type() == QEvent::FocusIn) {
        auto *editor = qobject_cast<QWidget *>(watched);
        const int section = m_model.columnOf(m_editors.key(editor));
        if (section >= 0)
            emit sectionWanted(section);
    }
    return QHeaderView::eventFilter(watched, event);
}

void FilterHeader::rebuild()
{
    const QStringList wanted = m_model.columns();
    for (auto editor = m_editors.begin(); editor != m_editors.end();) {
        if (wanted.contains(editor.key())) {
            ++editor;
            continue;
        }
        (*editor)->deleteLater();
        editor = m_editors.erase(editor);
    }
    for (const QString &id : wanted)
        if (!m_editors.contains(id)) {
            m_editors.insert(id, makeEditor(id));
            showFilter(id);
        }
    place();
}

void FilterHeader::place()
{
    const int top = height() - rowHeight() + Theme::px(2);
    QWidget *previous = nullptr;
    for (const QString &id : visualOrder()) {
        QWidget *editor = m_editors.value(id);
        const int section = m_model.columnOf(id);
        if (!editor || section < 0 || section >= count())
            continue;
        editor->setGeometry(sectionViewportPosition(section) + 2, top, sectionSize(section) - 5,
                            rowHeight() - Theme::px(4));
        editor->show();
        if (previous)
            setTabOrder(previous, editor);
        previous = editor;
    }
}

QWidget *FilterHeader::makeEditor(const QString &fieldId)
{
    const FieldKind kind = columnKind(m_model.reg(), fieldId);
    const QString label = columnLabel(m_model.reg(), fieldId);
    QWidget *made = nullptr;
    if (isTyped(kind)) {
        auto *line = new QLineEdit(this);
        line->setFrame(false);
        line->setProperty("kind", QStringLiteral("filter"));
        line->setPlaceholderText(tr("Filter"));
        line->setToolTip(tr("Text, pinyin or initials"));
        connect(line, &QLineEdit::textChanged, this, [this, fieldId](const QString &text) {
            if (m_showing)
                return;
            const QString wanted = text.trimmed();
            change(fieldId, wanted.isEmpty() ? QList<Filter>()
                                             : QList<Filter>{{fieldId, FilterOp::Contains, {wanted}}});
        });
        made = line;
    } else {
        auto *button = new QPushButton(this);
        button->setProperty("kind", QStringLiteral("filter"));
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QPushButton::clicked, this, [this, fieldId, button] {
            const Filter *now = filterOf(fieldId);
            auto *popup = new FilterPopup(m_model.reg(), fieldId, now ? *now : Filter{fieldId, {}, {}}, this);
            connect(popup, &FilterPopup::chosen, this, [this, fieldId](const QList<Filter> &filters) {
                change(fieldId, filters);
                showFilter(fieldId);
            });
            popup->openBelow(button);
        });
        made = button;
    }
    made->setObjectName(fieldId + QStringLiteral("Filter"));
    made->setAccessibleName(tr("Filter by %1").arg(label));
    made->installEventFilter(this);
    return made;
}

void FilterHeader::change(const QString &fieldId, const QList<Filter> &replacement)
{
    QList<Filter> filters = m_filters;
    filters.removeIf([&fieldId](const Filter &filter) { return filter.field == fieldId; });
    filters += replacement;
    if (filters == m_filters)
        return;
    m_filters = filters;
    viewport()->update();
    emit filtersChanged(m_filters);
}

void FilterHeader::showFilter(const QString &fieldId)
{
    const QScopedValueRollback showing(m_showing, true);
    const Filter *filter = filterOf(fieldId);
    if (auto *line = qobject_cast<QLineEdit *>(m_editors.value(fieldId))) {
        const QString text = filter && filter->op == FilterOp::Contains ? filter->values.value(0) : QString();
        if (line->text().trimmed() != text)
            line->setText(text);
    } else if (auto *button = qobject_cast<QPushButton *>(m_editors.value(fieldId))) {
        const QString words = filter ? FilterPopup::shortWords(m_model.reg(), *filter) : tr("All");
        button->setText(filterMark() + words);
        button->setToolTip(filter ? describeFilter(m_model.reg(), *filter) : QString());
    }
}

const Filter *FilterHeader::filterOf(const QString &fieldId) const
{
    for (const Filter &filter : m_filters)
        if (filter.field == fieldId)
            return &filter;
    return nullptr;
}

QStringList FilterHeader::visualOrder() const
{
    QStringList order;
    for (int visual = 0; visual < count(); ++visual)
        order << m_model.columns().value(logicalIndex(visual));
    return order;
}

} // namespace anguan
