// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/registers/handoverlines.h"

#include <QAbstractTableModel>

namespace anguan {

/// The lines of a handover sheet, those still open first in their order.
class HandoverLinesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { KindColumn, WhatColumn, StateColumn, HowColumn, ByColumn, Columns };
    enum ItemRole { ToneRole = Qt::UserRole + 1, CodeRole };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const QList<HandoverLine> &lines);
    const HandoverLine *line(int row) const;
    int rowOf(const QString &code) const; ///< -1: not on the sheet

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<HandoverLine> m_lines;
};

} // namespace anguan
