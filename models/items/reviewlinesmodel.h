// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/accessreview.h"

#include <QAbstractTableModel>

namespace anguan {

/// The lines of one review, all or only those that are asked for.
class ReviewLinesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        LineColumn,
        LoginColumn,
        HolderColumn,
        GroupColumn,
        MarksColumn,
        FindingColumn,
        DecisionColumn,
        RemarkColumn,
        Columns
    };
    enum ItemRole {
        ToneRole = Qt::UserRole + 1, ///< Tone as int, of the finding and of the decision
    };
    struct Filter
    {
        bool undecidedOnly = false;
        bool oddOnly = false; ///< lines with something to say
        QString text;
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Keeps what is filtered; a line that was just decided stays until the filter is set anew.
    void show(const Review &review);
    void setFilter(const Filter &filter);
    /// What AccessReviews::decide() answered, for these lines.
    void decide(const QList<int> &lines, const ReviewLine &decided);
    const Review &review() const { return m_review; }
    const ReviewLine *line(int row) const;
    int rowOfLine(int line) const; ///< -1: not shown
    /// The next row after `row`, round about, that is not decided; -1: none.
    int nextUndecided(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void select();
    bool fits(const ReviewLine &line) const;

    Review m_review;
    Filter m_filter;
    QList<int> m_shown; ///< places in the review
};

} // namespace anguan
