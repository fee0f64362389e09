// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/stagedimport.h"

#include <QAbstractTableModel>

#include <optional>

namespace anguan {

/// A table on its way in, as a grid: the rows below the headings, blank ones left out. Column 0 says what
/// becomes of the row and leaves it out or takes it in by its tick; the others are the table's own, edited in
/// place. A fault is in the cell it is about: tone, sign and sentence.
class StagingModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role { ToneRole = Qt::UserRole + 1, FateRole, FaultRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setStaging(Staging staging);
    void clear();
    const Staging *staging() const { return m_staging ? &*m_staging : nullptr; }
    /// What a rehearsal of this very state found; forgotten at the next edit.
    void setOutcome(const ImportOutcome &outcome);
    const ImportOutcome *outcome() const { return m_outcome ? &*m_outcome : nullptr; }

    void setHeader(int row, int rows);
    void setColumn(int tableColumn, const QString &target);
    void setMode(ImportMode mode);
    void setHiddenLeftOut(bool isLeftOut);
    void setToBeMade(const QString &key, bool isMade);

    int tableRow(int row) const { return m_rows.value(row, -1); }
    /// The next row with a fault after `row`, around the end; -1 when there is none.
    int nextFault(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void edited(); ///< the outcome is out of date

private:
    void rebuild();
    void outdate();
    RowFate fate(int row) const;
    QString fateText(int row) const;
    QString fault(int row, int tableColumn) const;

    std::optional<Staging> m_staging;
    std::optional<ImportOutcome> m_outcome;
    QList<int> m_rows; ///< of the table
};

} // namespace anguan
