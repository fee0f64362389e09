// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/columnchooser.h"

#include "models/items/columns.h"
#include "ui/widgets/button.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace anguan {

ColumnChooser::ColumnChooser(const Register &reg, const QStringList &shown, bool withWithdrawn,
                             QWidget *parent)
    : QFrame(parent, Qt::Popup), m_register(reg), m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("columnChooser"));
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("kind", QStringLiteral("card"));
    auto *layout = new QVBoxLayout(this);
    auto *find = new QLineEdit(this);
    find->setObjectName(QStringLiteral("columnSearch"));
    find->setPlaceholderText(tr("Find a column"));
    find->setAccessibleName(tr("Find a column"));
    layout->addWidget(find);
    m_list->setObjectName(QStringLiteral("columnList"));
    m_list->setAccessibleName(tr("Columns: tick to show, Alt+Up and Alt+Down to move"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setMinimumSize(Theme::px(240), Theme::px(320));
    m_list->installEventFilter(this);
    layout->addWidget(m_list);
    auto *withdrawn = new QCheckBox(tr("Show withdrawn ones too"), this);
    withdrawn->setObjectName(QStringLiteral("withWithdrawn"));
    withdrawn->setChecked(withWithdrawn);
    layout->addWidget(withdrawn);
    QPushButton *reset =
        makeButton(tr("As at first"), QStringLiteral("columnsReset"), ButtonKind::Quiet, this);
    layout->addWidget(reset);
    fill(shown);

    connect(find, &QLineEdit::textChanged, this, [this](const QString &text) {
        for (int row = 0; row < m_list->count(); ++row)
            m_list->item(row)->setHidden(
                !m_list->item(row)->text().contains(text.trimmed(), Qt::CaseInsensitive));
    });
    connect(m_list, &QListWidget::itemChanged, this, &ColumnChooser::announce);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &ColumnChooser::announce);
    connect(withdrawn, &QCheckBox::toggled, this, &ColumnChooser::withWithdrawnChosen);
    connect(reset, &QPushButton::clicked, this, [this] {
        fill(firstColumns(m_register));
        announce();
    });
}

void ColumnChooser::openBelow(QWidget *button)
{
    adjustSize();
    QPoint corner = button->mapToGlobal(QPoint(button->width() - width(), button->height()));
    const QRect room = button->screen()->availableGeometry();
    move(std::max(room.left(), corner.x()), std::min(corner.y(), room.bottom() - height()));
    show();
    m_list->setFocus(Qt::PopupFocusReason);
    m_list->setCurrentRow(0);
}

bool ColumnChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            moveCurrent(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void ColumnChooser::fill(const QStringList &shown)
{
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    QStringList order = shown;
    for (const QString &id : offeredColumns(m_register))
        if (!order.contains(id))
            order << id;
    for (const QString &id : std::as_const(order)) {
        auto *item = new QListWidgetItem(columnLabel(m_register, id), m_list);
        item->setData(Qt::UserRole, id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
                       Qt::ItemIsDragEnabled);
        item->setCheckState(shown.contains(id) ? Qt::Checked : Qt::Unchecked);
    }
}

void ColumnChooser::announce()
{
    QStringList columns;
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->checkState() == Qt::Checked)
            columns << m_list->item(row)->data(Qt::UserRole).toString();
    // A list without a column cannot be read.
    if (!columns.isEmpty())
        emit columnsChosen(columns);
}

void ColumnChooser::moveCurrent(int by)
{
    const int row = m_list->currentRow();
    if (row < 0 || row + by < 0 || row + by >= m_list->count())
        return;
    const QSignalBlocker blocker(m_list);
    QListWidgetItem *item = m_list->takeItem(row);
    m_list->insertItem(row + by, item);
    m_list->setCurrentRow(row + by);
    announce();
}

} // namespace anguan
