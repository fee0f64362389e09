// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/reviewlistmodel.h"

#include "models/registers/catalogue.h"
#include "models/registers/display.h"
#include "ui/tr.h"
#include "ui/widgets/carddelegate.h"

#include <algorithm>

namespace anguan {

namespace {

const Field &reviewField(const char *id)
{
    return *Catalogue::find(QStringLiteral("reviews"))->field(QLatin1String(id));
}

} // namespace

void ReviewListModel::show(const QList<ReviewSummary> &reviews)
{
    beginResetModel();
    m_reviews = reviews;
    endResetModel();
}

int ReviewListModel::rowOf(const QString &number) const
{
    for (int row = 0; row < m_reviews.size(); ++row)
        if (m_reviews.at(row).number == number)
            return row;
    return -1;
}

const ReviewSummary *ReviewListModel::review(const QString &number) const
{
    const int row = rowOf(number);
    return row < 0 ? nullptr : &m_reviews.at(row);
}

int ReviewListModel::openCount() const
{
    return int(std::count_if(m_reviews.begin(), m_reviews.end(), [](const ReviewSummary &review) {
        return review.state == QLatin1String("open");
    }));
}

int ReviewListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_reviews.size());
}

QVariant ReviewListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ReviewSummary &review = m_reviews.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return review.systemName;
    case Qt::ToolTipRole:
        return review.name;
    case NumberRole:
        return review.number;
    case CardDelegate::DetailRole: {
        const QString progress = review.state == QLatin1String("open")
                                     ? UiTr::tr("%1 / %2 decided").arg(review.decided).arg(review.lines)
                                     : UiTr::tr("%n line(s)", nullptr, review.lines);
        const QString day = review.finishedOn.isEmpty() ? review.openedOn : review.finishedOn;
        return UiTr::tr("%1 · %2 · %3").arg(choiceLabel(reviewField("kind"), review.kind), progress, day);
    }
    case CardDelegate::StateWordRole:
        return choiceLabel(reviewField("state"), review.state);
    case CardDelegate::StateToneRole:
        return int(choiceTone(reviewField("state"), review.state));
    default:
        return {};
    }
}

} // namespace anguan
