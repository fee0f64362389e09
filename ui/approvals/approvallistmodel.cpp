// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/approvallistmodel.h"

#include "models/approvals/approvals.h"
#include "models/base/clock.h"
#include "models/vault/vault.h"

#include <QSet>

namespace anguan {

namespace {

constexpr int mostShown = 300;

/// A list that was cut says so.
QString counted(qsizetype rows)
{
    return rows < mostShown ? QString::number(rows) : QStringLiteral("%1+").arg(mostShown);
}

} // namespace

ApprovalListModel::ApprovalListModel(Vault &vault, QObject *parent)
    : QAbstractListModel(parent), m_vault(vault)
{
}

QString ApprovalListModel::reload(const QString &search)
{
    using S = ApprovalState;
    const Approvals approvals(m_vault);
    const auto waiting = approvals.inbox(m_vault.session().login);
    const auto open = approvals.summaries(
        {S::Draft, S::Urgent, S::Submitted, S::Returned, S::Approved, S::CarriedOut}, search, mostShown);
    const auto closed =
        approvals.summaries({S::Verified, S::Archived, S::Refused, S::Withdrawn}, search, mostShown);
    if (!waiting)
        return waiting.error().text;
    if (!open)
        return open.error().text;
    if (!closed)
        return closed.error().text;

    // What waits for me stands oldest first; the filter narrows it as it does the rest.
    QSet<QString> mine, shown;
    for (const ApprovalSummary &summary : *open)
        shown.insert(summary.number);
    QList<Row> first, second, third;
    for (const ApprovalSummary &summary : *waiting) {
        mine.insert(summary.number);
        if (search.trimmed().isEmpty() ? first.size() < mostShown : shown.contains(summary.number))
            first.append({{}, summary});
    }
    for (const ApprovalSummary &summary : *open)
        if (!mine.contains(summary.number))
            second.append({{}, summary});
    for (const ApprovalSummary &summary : *closed)
        third.append({{}, summary});

    beginResetModel();
    m_waiting = int(first.size());
    m_underWay = int(second.size());
    m_done = int(third.size());
    m_rows.clear();
    const auto group = [this](const QString &heading, const QList<Row> &rows) {
        if (rows.isEmpty())
            return;
        m_rows.append({heading, {}});
        m_rows.append(rows);
    };
    group(tr("Waiting for you  %1").arg(counted(m_waiting)), first);
    group(tr("Under way  %1").arg(counted(m_underWay)), second);
    group(tr("Done  %1").arg(counted(m_done)), third);
    endResetModel();
    return {};
}

QModelIndex ApprovalListModel::indexOf(const QString &number) const
{
    for (int row = 0; row < m_rows.size(); ++row)
        if (m_rows.at(row).heading.isEmpty() && m_rows.at(row).approval.number == number)
            return index(row);
    return {};
}

QModelIndex ApprovalListModel::firstChoosable() const
{
    return m_rows.size() > 1 ? index(1) : QModelIndex();
}

int ApprovalListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QString ApprovalListModel::waitedFor(const QString &since)
{
    const QDate day = Clock::instantOf(since).toLocalTime().date();
    const qint64 days = day.isValid() ? day.daysTo(Clock::today()) : 0;
    return days <= 0 ? tr("today") : tr("for %n day(s)", nullptr, int(days));
}

QString ApprovalListModel::lineOf(const ApprovalSummary &approval) const
{
    QString line = tr("%1 · %2").arg(approval.number, waitedFor(approval.since));
    if (approval.round > 1)
        line = tr("%1 · round %2").arg(line).arg(approval.round);
    return approval.emergency ? tr("Emergency · %1").arg(line) : line;
}

QVariant ApprovalListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row &row = m_rows.at(index.row());
    if (!row.heading.isEmpty()) {
        if (role == IsHeading)
            return true;
        return role == Qt::DisplayRole || role == Title ? QVariant(row.heading) : QVariant();
    }
    const ApprovalSummary &approval = row.approval;
    const ApprovalKind *kind = ApprovalKinds::find(approval.kind);
    const QString kindTitle = kind ? kind->shownTitle() : approval.kind;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3, %4")
            .arg(kindTitle, approval.subjectName, lineOf(approval), approvalStateName(approval.state));
    case Qt::ToolTipRole:
        return approval.title;
    case Number:
        return approval.number;
    case IsHeading:
        return false;
    case Title:
        return kindTitle;
    case Subject:
        return approval.subjectName;
    case Line:
        return lineOf(approval);
    case StateWord:
        return approvalStateName(approval.state);
    case StateTone:
        return int(approvalStateTone(approval.state));
    default:
        return {};
    }
}

Qt::ItemFlags ApprovalListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !m_rows.at(index.row()).heading.isEmpty())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace anguan
