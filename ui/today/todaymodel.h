// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/today/todayrow.h"

#include <QAbstractListModel>

namespace anguan {

/// The rows of a list on Today. A heading cannot be chosen.
class TodayModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Part { Heading = Qt::UserRole + 1, Count, PillWord, PillTone, Detail, Owner, ActWord, Number };

    using QAbstractListModel::QAbstractListModel;

    void setRows(const QList<TodayRow> &rows);
    const TodayRow &row(int index) const { return m_rows.at(index); }
    /// Of the same slot or record as before the rows were set anew; -1 when it is gone.
    int find(const TodayRow &row) const;
    int firstOf(DutyState state) const; ///< -1 when there is none
    int firstChoosable() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<TodayRow> m_rows;
};

} // namespace anguan
