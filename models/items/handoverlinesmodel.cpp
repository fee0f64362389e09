// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/handoverlinesmodel.h"

#include "models/base/tr.h"

#include <algorithm>

namespace anguan {

namespace {

constexpr const char *titles[] = {
    QT_TRANSLATE_NOOP("models", "Kind"),         QT_TRANSLATE_NOOP("models", "What"),
    QT_TRANSLATE_NOOP("models", "State"),        QT_TRANSLATE_NOOP("models", "How it was settled"),
    QT_TRANSLATE_NOOP("models", "Confirmed by"),
};

} // namespace

void HandoverLinesModel::show(const QList<HandoverLine> &lines)
{
    beginResetModel();
    m_lines = lines;
    std::stable_partition(m_lines.begin(), m_lines.end(),
                          [](const HandoverLine &line) { return line.isOpen(); });
    endResetModel();
}

const HandoverLine *HandoverLinesModel::line(int row) const
{
    return row >= 0 && row < m_lines.size() ? &m_lines.at(row) : nullptr;
}

int HandoverLinesModel::rowOf(const QString &code) const
{
    for (int row = 0; row < m_lines.size(); ++row)
        if (m_lines.at(row).line == code)
            return row;
    return -1;
}

int HandoverLinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int HandoverLinesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant HandoverLinesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const HandoverLine &line = m_lines.at(index.row());
    if (role == CodeRole)
        return line.line;
    if (role == ToneRole) {
        if (index.column() != StateColumn)
            return int(Tone::Plain);
        return int(!line.isOpen()                           ? Tone::Good
                   : HandoverLines::isSettledAtTheEnd(line) ? Tone::Information
                                                            : Tone::Late);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case KindColumn:
        return HandoverLines::kindName(line.kind);
    case WhatColumn:
        return line.what;
    case StateColumn:
        if (!line.isOpen())
            return line.doneOn;
        return HandoverLines::isSettledAtTheEnd(line) ? Tr::tr("at the end") : Tr::tr("open");
    case HowColumn:
        return line.how;
    default:
        return line.confirmedBy;
    }
}

QVariant HandoverLinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole && section >= 0 && section < Columns)
        return Tr::shown(titles[section]);
    return {};
}

} // namespace anguan
