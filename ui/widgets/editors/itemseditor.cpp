// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/editors/itemseditor.h"

#include "models/base/text.h"
#include "models/base/tr.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTableWidget>
#include <QVBoxLayout>

namespace anguan {

ItemsEditor::ItemsEditor(const Field &field, QWidget *parent)
    : FieldEditor(field, parent)
    , m_table(new QTableWidget(0, static_cast<int>(field.items.size()), this))
    , m_add(new QPushButton(tr("Add a line"), this))
    , m_remove(new QPushButton(tr("Remove the line"), this))
{
    QStringList titles;
    for (const ItemColumn &column : field.items)
        titles << Tr::shown(column.label);
    m_table->setHorizontalHeaderLabels(titles);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->verticalHeader()->setDefaultSectionSize(Theme::px(30));
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    focusOn(m_table);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_table);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    layout->addLayout(buttons);
    m_add->setObjectName(fieldId() + QStringLiteral("Add"));
    m_remove->setObjectName(fieldId() + QStringLiteral("Remove"));

    connect(m_table, &QTableWidget::cellChanged, this, &ItemsEditor::cellChanged);
    connect(m_add, &QPushButton::clicked, this, [this] {
        appendLine({});
        m_table->setCurrentCell(m_table->rowCount() - 1, 0);
        m_table->editItem(m_table->currentItem());
        emit edited();
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_table->removeRow(m_table->currentRow() < 0 ? m_table->rowCount() - 1 : m_table->currentRow());
        fit();
        emit edited();
    });
    fit();
}

QJsonObject ItemsEditor::line(int row) const
{
    QJsonObject values;
    for (int column = 0; column < field().items.size(); ++column) {
        const ItemColumn &declared = field().items.at(column);
        const QTableWidgetItem *item = m_table->item(row, column);
        if (!item)
            continue;
        const QString id = QString::fromLatin1(declared.id);
        if (declared.kind == FieldKind::YesNo) {
            if (item->checkState() == Qt::Checked)
                values.insert(id, true);
        } else if (const QString text = item->text().trimmed(); !text.isEmpty()) {
            bool isNumber = false;
            const qint64 number = Text::tidy(text).toLongLong(&isNumber);
            if (declared.kind == FieldKind::Integer && isNumber)
                values.insert(id, number);
            else
                values.insert(id, text);
        }
    }
    return values;
}

QJsonValue ItemsEditor::value() const
{
    QJsonArray lines;
    for (int row = 0; row < m_table->rowCount(); ++row)
        if (const QJsonObject values = line(row); !values.isEmpty())
            lines.append(values);
    return lines.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(lines);
}

QJsonValue ItemsEditor::typed() const
{
    return value();
}

void ItemsEditor::setValue(const QJsonValue &value)
{
    const QScopedValueRollback filling(m_filling, true);
    m_table->setRowCount(0);
    for (const QJsonValue &entry : value.toArray())
        appendLine(entry.toObject());
    fit();
}

QString ItemsEditor::inputProblem() const
{
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QJsonObject values = line(row);
        for (const ItemColumn &column : field().items) {
            const QJsonValue value = values.value(QString::fromLatin1(column.id));
            if (value.isUndefined())
                continue;
            if (column.kind == FieldKind::Date && Text::isoDate(value.toString()) != value.toString())
                return tr("Line %1, %2: “%3” is not a day of the calendar.")
                    .arg(row + 1)
                    .arg(Tr::shown(column.label), value.toString());
            if (column.kind == FieldKind::Integer && !value.isDouble())
                return tr("Line %1, %2: “%3” is not a whole number.")
                    .arg(row + 1)
                    .arg(Tr::shown(column.label), value.toString());
        }
    }
    return {};
}

void ItemsEditor::leave()
{
    // An open cell editor gives its text only when the focus goes on; ask for it now.
    m_table->setCurrentIndex(m_table->currentIndex());
}

void ItemsEditor::setReadOnly(bool readOnly)
{
    m_table->setEditTriggers(readOnly ? QAbstractItemView::NoEditTriggers
                                      : QAbstractItemView::AllEditTriggers);
    m_add->setVisible(!readOnly);
    m_remove->setVisible(!readOnly);
}

void ItemsEditor::appendLine(const QJsonObject &values)
{
    const QScopedValueRollback filling(m_filling, true);
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    for (int column = 0; column < field().items.size(); ++column) {
        const ItemColumn &declared = field().items.at(column);
        const QJsonValue value = values.value(QString::fromLatin1(declared.id));
        auto *item = new QTableWidgetItem;
        if (declared.kind == FieldKind::YesNo) {
            item->setFlags((item->flags() | Qt::ItemIsUserCheckable) & ~Qt::ItemIsEditable);
            item->setCheckState(value.toBool() ? Qt::Checked : Qt::Unchecked);
        } else {
            item->setText(value.isDouble() ? QString::number(value.toInteger()) : value.toString());
        }
        m_table->setItem(row, column, item);
    }
    fit();
}

void ItemsEditor::cellChanged(int row, int column)
{
    if (m_filling)
        return;
    const QScopedValueRollback filling(m_filling, true);
    QTableWidgetItem *item = m_table->item(row, column);
    if (field().items.at(column).kind == FieldKind::Date)
        if (const QString iso = Text::isoDate(item->text()); !iso.isEmpty())
            item->setText(iso);
    emit edited();
}

void ItemsEditor::fit()
{
    const int rows = std::clamp(m_table->rowCount(), 2, 8);
    m_table->setFixedHeight(Theme::px(rows * 30 + 36));
    m_remove->setEnabled(m_table->rowCount() > 0);
}

} // namespace anguan
