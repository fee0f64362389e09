// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/stagingmodel.h"

#include "models/base/tr.h"
#include "models/registers/display.h"

namespace anguan {

void StagingModel::setStaging(Staging staging)
{
    beginResetModel();
    m_staging.emplace(std::move(staging));
    rebuild();
    endResetModel();
}

void StagingModel::clear()
{
    beginResetModel();
    m_staging.reset();
    m_outcome.reset();
    m_rows.clear();
    endResetModel();
}

void StagingModel::rebuild()
{
    m_outcome.reset();
    m_rows.clear();
    for (int row = m_staging->layout().firstRow(); row < m_staging->table().rows.size(); ++row) {
        if (!m_staging->isBlank(row))
            m_rows.append(row);
    }
}

void StagingModel::outdate()
{
    m_outcome.reset();
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit edited();
}

void StagingModel::setOutcome(const ImportOutcome &outcome)
{
    m_outcome = outcome;
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void StagingModel::setHeader(int row, int rows)
{
    if (!m_staging || row < 0 || rows < 1 || row + rows > m_staging->table().rows.size())
        return;
    beginResetModel();
    m_staging->setHeader(row, rows);
    rebuild();
    endResetModel();
    emit edited();
}

void StagingModel::setColumn(int tableColumn, const QString &target)
{
    if (!m_staging)
        return;
    m_staging->setColumn(tableColumn, target);
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    outdate();
}

void StagingModel::setMode(ImportMode mode)
{
    if (!m_staging || m_staging->mode == mode)
        return;
    m_staging->mode = mode;
    outdate();
}

void StagingModel::setHiddenLeftOut(bool isLeftOut)
{
    if (!m_staging)
        return;
    m_staging->setHiddenLeftOut(isLeftOut);
    outdate();
}

void StagingModel::setToBeMade(const QString &key, bool isMade)
{
    if (!m_staging || m_staging->toBeMade.contains(key) == isMade)
        return;
    if (isMade)
        m_staging->toBeMade.insert(key);
    else
        m_staging->toBeMade.remove(key);
    outdate();
}

int StagingModel::nextFault(int row) const
{
    const int rows = rowCount();
    for (int step = 1; step <= rows; ++step) {
        const int candidate = (row + step) % rows;
        if (fate(candidate) == RowFate::Fault)
            return candidate;
    }
    return -1;
}

int StagingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int StagingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_staging ? 0 : int(m_staging->columns().size()) + 1;
}

RowFate StagingModel::fate(int row) const
{
    if (m_staging->isLeftOut(m_rows.at(row)))
        return RowFate::LeftOut;
    return m_outcome ? m_outcome->fates.value(m_rows.at(row), RowFate::Beside) : RowFate::Beside;
}

QString StagingModel::fateText(int row) const
{
    switch (fate(row)) {
    case RowFate::Beside:
        return Tr::tr("not looked at yet");
    case RowFate::LeftOut:
        return Tr::tr("left out");
    case RowFate::Skipped:
        return Tr::tr("passed over");
    case RowFate::New:
        return Tr::tr("new");
    case RowFate::Changed:
        return Tr::tr("changes the record");
    case RowFate::Unchanged:
        return Tr::tr("as it was");
    case RowFate::Fault:
        return Tr::tr("to be mended");
    }
    return {};
}

QString StagingModel::fault(int row, int tableColumn) const
{
    if (!m_outcome || m_staging->isLeftOut(m_rows.at(row)))
        return {};
    return tableColumn < 0 ? m_outcome->rowFaults.value(m_rows.at(row))
                           : m_outcome->cellFaults.value(Table::placeOf(m_rows.at(row), tableColumn));
}

QVariant StagingModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_staging || index.row() >= m_rows.size())
        return {};
    const int row = index.row();
    const int tableRow = m_rows.at(row);
    const int column = index.column() - 1;
    const QString wrong = fault(row, column);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return column < 0 ? fateText(row) : m_staging->cell(tableRow, column);
    case Qt::CheckStateRole:
        return column < 0 ? QVariant(m_staging->isLeftOut(tableRow) ? Qt::Unchecked : Qt::Checked)
                          : QVariant();
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        if (column < 0 && m_staging->isLeftOut(tableRow))
            return m_staging->leftOutReason(tableRow);
        return wrong;
    case FaultRole:
        return wrong;
    case FateRole:
        return int(fate(row));
    case ToneRole:
        if (!wrong.isEmpty() || (column < 0 && fate(row) == RowFate::Fault))
            return int(Tone::Late);
        if (column < 0 && (fate(row) == RowFate::New || fate(row) == RowFate::Changed))
            return int(Tone::Good);
        return int(Tone::Plain);
    default:
        return {};
    }
}

bool StagingModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || !m_staging)
        return false;
    const int tableRow = m_rows.at(index.row());
    if (index.column() == 0 && role == Qt::CheckStateRole) {
        m_staging->setLeftOut(tableRow, value.toInt() == Qt::Unchecked);
    } else if (index.column() > 0 && role == Qt::EditRole) {
        if (m_staging->cell(tableRow, index.column() - 1) == value.toString())
            return true;
        m_staging->setCell(tableRow, index.column() - 1, value.toString());
    } else {
        return false;
    }
    outdate();
    return true;
}

QVariant StagingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!m_staging || role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section < m_rows.size() ? QVariant(m_rows.at(section) + 1) : QVariant();
    if (section == 0)
        return Tr::tr("What becomes of it");
    const QString heading = m_staging->layout().headings.value(section - 1);
    const MatchedColumn column = m_staging->columns().value(section - 1);
    switch (column.role) {
    case MatchedColumn::Role::Field: {
        const QString label = fieldLabel(*column.field);
        return label == heading ? label : heading + QStringLiteral(" → ") + label;
    }
    case MatchedColumn::Role::Number:
        return numberHeading();
    case MatchedColumn::Role::Withdrawn:
        return withdrawnHeading();
    case MatchedColumn::Role::Ignored:
        break;
    }
    return heading.isEmpty() ? QString() : Tr::tr("%1 (not imported)").arg(heading);
}

Qt::ItemFlags StagingModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags base = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return base | (index.column() == 0 ? Qt::ItemIsUserCheckable : Qt::ItemIsEditable);
}

} // namespace anguan
