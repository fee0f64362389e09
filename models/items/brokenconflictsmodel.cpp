// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/brokenconflictsmodel.h"

#include "models/base/tr.h"

namespace anguan {

namespace {

constexpr const char *titles[] = {
    QT_TRANSLATE_NOOP("models", "Who"),
    QT_TRANSLATE_NOOP("models", "Since"),
    QT_TRANSLATE_NOOP("models", "Rule"),
    QT_TRANSLATE_NOOP("models", "What is broken"),
};

} // namespace

void BrokenConflictsModel::show(const QList<BrokenConflict> &broken)
{
    beginResetModel();
    m_broken = broken;
    endResetModel();
}

const BrokenConflict *BrokenConflictsModel::broken(int row) const
{
    return row >= 0 && row < m_broken.size() ? &m_broken.at(row) : nullptr;
}

int BrokenConflictsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_broken.size());
}

int BrokenConflictsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant BrokenConflictsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid) ||
        (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const BrokenConflict &broken = m_broken.at(index.row());
    if (role == Qt::ToolTipRole)
        return broken.sentence;
    switch (index.column()) {
    case PersonColumn:
        return broken.personName.isEmpty() ? broken.person : broken.personName;
    case SinceColumn:
        return broken.since.isEmpty() ? Tr::tr("not known") : broken.since;
    case RuleColumn:
        return broken.isBuiltIn() ? Tr::tr("built in") : broken.rule;
    default:
        return broken.sentence;
    }
}

QVariant BrokenConflictsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole && section >= 0 && section < Columns)
        return Tr::shown(titles[section]);
    return {};
}

} // namespace anguan
