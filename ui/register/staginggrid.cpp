// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/staginggrid.h"

#include "models/base/tr.h"
#include "models/items/stagingmodel.h"
#include "models/registers/catalogue.h"
#include "models/registers/display.h"
#include "ui/widgets/button.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace anguan {

namespace {

/// A fault has a sign before its words and a ground of its own.
class StagedCell : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const auto tone = static_cast<Tone>(index.data(StagingModel::ToneRole).toInt());
        if (tone == Tone::Plain)
            return;
        option->palette.setColor(QPalette::Text, Theme::color(Theme::ink(tone)));
        if (tone == Tone::Late) {
            option->backgroundBrush = Theme::color(Theme::ground(tone));
            option->text = Theme::sign(tone) + QLatin1Char(' ') + option->text;
        }
    }
};

} // namespace

StagingGrid::StagingGrid(StagingModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_table(new QTableView(this))
    , m_columnLabel(new QLabel(tr("The current &column is"), this))
    , m_column(new QComboBox(this))
    , m_next(makeButton(tr("Next to mend"), QStringLiteral("nextFaultButton"), ButtonKind::Secondary, this))
    , m_fault(new QLabel(this))
    , m_missingLabel(new QLabel(tr("Named in the table and &not known. Ticked ones are made first:"), this))
    , m_missing(new QListWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::px(8));
    auto *bar = new QHBoxLayout;
    m_column->setObjectName(QStringLiteral("columnCombo"));
    m_column->setMinimumWidth(Theme::px(220));
    m_columnLabel->setBuddy(m_column);
    bar->addWidget(m_columnLabel);
    bar->addWidget(m_column);
    bar->addStretch();
    bar->addWidget(m_next);
    layout->addLayout(bar);

    m_table->setObjectName(QStringLiteral("stagingTable"));
    m_table->setAccessibleName(tr("The table as it will be imported"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new StagedCell(m_table));
    m_table->setAlternatingRowColors(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed);
    m_table->verticalHeader()->setDefaultSectionSize(Theme::px(28));
    m_table->horizontalHeader()->setDefaultSectionSize(Theme::px(140));
    layout->addWidget(m_table, 1);

    m_fault->setObjectName(QStringLiteral("cellFault"));
    m_fault->setWordWrap(true);
    m_fault->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_fault);
    m_missing->setObjectName(QStringLiteral("missingList"));
    m_missing->setMaximumHeight(Theme::px(96));
    m_missingLabel->setBuddy(m_missing);
    layout->addWidget(m_missingLabel);
    layout->addWidget(m_missing);
    listMissing();

    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        showColumn();
        showFault();
    });
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        listFields();
        listMissing();
        showFault();
    });
    connect(m_column, &QComboBox::activated, this, [this] {
        m_model.setColumn(m_table->currentIndex().column() - 1, m_column->currentData().toString());
        listFields();
    });
    connect(m_next, &QPushButton::clicked, this, &StagingGrid::goToNextFault);
    connect(m_missing, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        m_model.setToBeMade(item->data(Qt::UserRole).toString(), item->checkState() == Qt::Checked);
    });
    listFields();
}

void StagingGrid::showOutcome()
{
    listMissing();
    showFault();
    const ImportOutcome *outcome = m_model.outcome();
    m_next->setEnabled(outcome && outcome->faulty > 0);
}

void StagingGrid::goToNextFault()
{
    const int row = m_model.nextFault(m_table->currentIndex().row());
    if (row < 0)
        return;
    int column = 0;
    for (int candidate = 1; candidate < m_model.columnCount() && column == 0; ++candidate) {
        if (!m_model.index(row, candidate).data(StagingModel::FaultRole).toString().isEmpty())
            column = candidate;
    }
    m_table->setCurrentIndex(m_model.index(row, column));
    m_table->scrollTo(m_model.index(row, column));
    m_table->setFocus();
}

/// The fields that a column may be, those that another column is marked.
void StagingGrid::listFields()
{
    m_column->clear();
    m_next->setEnabled(false);
    m_column->addItem(tr("not imported"), QString());
    if (const Staging *staging = m_model.staging()) {
        m_column->addItem(numberHeading(), QStringLiteral("number"));
        for (const Field &field : staging->reg().fields) {
            if (field.isDerived || field.kind == FieldKind::Attachment)
                continue;
            const QString label = fieldLabel(field) + (field.isRequired ? QStringLiteral("*") : QString());
            const int taken = staging->columnOf(QLatin1String(field.id));
            m_column->addItem(
                taken < 0 ? label : tr("%1 (now: %2)").arg(label, staging->layout().headings.value(taken)),
                QString(QLatin1String(field.id)));
        }
    }
    showColumn();
}

void StagingGrid::showColumn()
{
    const int column = m_table->currentIndex().column() - 1;
    const Staging *staging = m_model.staging();
    m_column->setEnabled(staging && column >= 0);
    if (!staging || column < 0)
        return;
    const MatchedColumn matched = staging->columns().value(column);
    QString target;
    if (matched.role == MatchedColumn::Role::Field)
        target = QLatin1String(matched.field->id);
    else if (matched.role == MatchedColumn::Role::Number)
        target = QStringLiteral("number");
    m_column->setCurrentIndex(qMax(0, m_column->findData(target)));
}

void StagingGrid::showFault()
{
    const QModelIndex index = m_table->currentIndex();
    QString sentence = index.data(StagingModel::FaultRole).toString();
    if (sentence.isEmpty() && index.isValid())
        sentence = m_model.index(index.row(), 0).data(Qt::ToolTipRole).toString();
    m_fault->setText(sentence);
    m_fault->setVisible(!sentence.isEmpty());
}

void StagingGrid::listMissing()
{
    const QSignalBlocker blocker(m_missing);
    const ImportOutcome *outcome = m_model.outcome();
    const Staging *staging = m_model.staging();
    if (staging && !outcome)
        return; // the old list stands until the next rehearsal has counted anew
    m_missing->clear();
    for (const MissingReference &missing : outcome ? outcome->missing : QList<MissingReference>()) {
        const Register *reg = Catalogue::find(missing.registerId);
        const QString words = tr("%1: %2, in %n row(s)", nullptr, missing.rows)
                                  .arg(reg ? reg->shownTitle() : missing.registerId, missing.name);
        auto *item = new QListWidgetItem(
            missing.whyNot.isEmpty() ? words : words + QStringLiteral(" — ") + missing.whyNot, m_missing);
        item->setData(Qt::UserRole, missing.key());
        const bool isChosen = staging && staging->toBeMade.contains(missing.key());
        item->setFlags(missing.whyNot.isEmpty() || isChosen
                           ? Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable
                           : Qt::ItemIsSelectable);
        item->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
    }
    m_missing->setVisible(m_missing->count() > 0);
    m_missingLabel->setVisible(m_missing->count() > 0);
}

} // namespace anguan
