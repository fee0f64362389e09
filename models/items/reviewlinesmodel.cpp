// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/reviewlinesmodel.h"

#include "models/base/text.h"
#include "models/base/tr.h"

namespace anguan {

namespace {

constexpr const char *titles[] = {
    QT_TRANSLATE_NOOP("models", "No."),     QT_TRANSLATE_NOOP("models", "Account name"),
    QT_TRANSLATE_NOOP("models", "Holder"),  QT_TRANSLATE_NOOP("models", "Role group"),
    QT_TRANSLATE_NOOP("models", "Marks"),   QT_TRANSLATE_NOOP("models", "Why it is looked at"),
    QT_TRANSLATE_NOOP("models", "Decided"), QT_TRANSLATE_NOOP("models", "Remark"),
};

QString stood(const ReviewLine &line, const char *key)
{
    return line.stood.value(QLatin1String(key)).toString();
}

QString findingOf(const ReviewLine &line)
{
    const QString finding = reviewFinding(line);
    return finding.isEmpty() ? reviewCauseName(line.cause) : finding;
}

} // namespace

void ReviewLinesModel::show(const Review &review)
{
    // The same sheet with other decisions: nothing moves under the reader.
    if (review.number == m_review.number && review.lines.size() == m_review.lines.size() &&
        !m_shown.isEmpty()) {
        m_review = review;
        emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
        return;
    }
    beginResetModel();
    m_review = review;
    select();
    endResetModel();
}

void ReviewLinesModel::setFilter(const Filter &filter)
{
    beginResetModel();
    m_filter = filter;
    m_filter.text = Text::tidy(filter.text);
    select();
    endResetModel();
}

void ReviewLinesModel::decide(const QList<int> &lines, const ReviewLine &decided)
{
    for (const int line : lines) {
        if (line < 1 || line > m_review.lines.size())
            continue;
        ReviewLine &changed = m_review.lines[line - 1]; // lines are numbered from 1 without a gap
        changed.decision = decided.decision;
        changed.remark = decided.remark;
        changed.decidedAt = decided.decidedAt;
        changed.decidedBy = decided.decidedBy;
        changed.decidedName = decided.decidedName;
    }
    if (!m_shown.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

void ReviewLinesModel::select()
{
    m_shown.clear();
    for (int place = 0; place < m_review.lines.size(); ++place)
        if (fits(m_review.lines.at(place)))
            m_shown.append(place);
}

bool ReviewLinesModel::fits(const ReviewLine &line) const
{
    if (m_filter.undecidedOnly && !line.decision.isEmpty())
        return false;
    if (m_filter.oddOnly && reviewFinding(line).isEmpty() && line.cause == QLatin1String("listed"))
        return false;
    const QString &text = m_filter.text;
    return text.isEmpty() || line.login().contains(text, Qt::CaseInsensitive) ||
           stood(line, "person_name").contains(text) || stood(line, "group_name").contains(text);
}

const ReviewLine *ReviewLinesModel::line(int row) const
{
    return row >= 0 && row < m_shown.size() ? &m_review.lines.at(m_shown.at(row)) : nullptr;
}

int ReviewLinesModel::rowOfLine(int wanted) const
{
    for (int row = 0; row < m_shown.size(); ++row)
        if (line(row)->line == wanted)
            return row;
    return -1;
}

int ReviewLinesModel::nextUndecided(int row) const
{
    for (int step = 1; step <= m_shown.size(); ++step) {
        const int next = int((row + step) % m_shown.size());
        if (line(next)->decision.isEmpty())
            return next;
    }
    return -1;
}

int ReviewLinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ReviewLinesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant ReviewLinesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ReviewLine &line = *this->line(index.row());
    if (role == ToneRole) {
        if (index.column() == DecisionColumn)
            return int(reviewDecisionTone(line.decision));
        if (index.column() == FindingColumn)
            return int(reviewFinding(line).isEmpty() ? Tone::Plain : reviewCauseTone(line.cause));
        return int(Tone::Plain);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case LineColumn:
        return QString::number(line.line);
    case LoginColumn:
        return line.login();
    case HolderColumn:
        return line.account.isEmpty() || !stood(line, "person_name").isEmpty() ? stood(line, "person_name")
                                                                               : Tr::tr("(nobody)");
    case GroupColumn:
        return stood(line, "group_name");
    case MarksColumn:
        return reviewMarks(line);
    case FindingColumn:
        return findingOf(line);
    case DecisionColumn:
        return reviewDecisionName(line.decision);
    default:
        return line.remark;
    }
}

QVariant ReviewLinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole && section >= 0 && section < Columns)
        return Tr::shown(titles[section]);
    return {};
}

} // namespace anguan
