// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/journalmodel.h"

#include "models/base/tr.h"
#include "models/items/journalwords.h"
#include "models/registers/display.h"
#include "models/vault/vault.h"

namespace anguan {

namespace {

constexpr const char *titles[] = {
    QT_TRANSLATE_NOOP("models", "No."),   QT_TRANSLATE_NOOP("models", "When"),
    QT_TRANSLATE_NOOP("models", "Who"),   QT_TRANSLATE_NOOP("models", "Act"),
    QT_TRANSLATE_NOOP("models", "About"), QT_TRANSLATE_NOOP("models", "What"),
};

} // namespace

JournalModel::JournalModel(Vault &vault, QObject *parent) : QAbstractTableModel(parent), m_vault(vault) {}

void JournalModel::setFilter(const Journal::Filter &filter)
{
    m_filter = filter;
    refresh();
}

void JournalModel::refresh()
{
    const Journal journal(m_vault.database());
    const auto count = journal.count(m_filter);
    const auto page = journal.page(m_filter, 0, entriesPerPage);
    beginResetModel();
    m_entries = page.value_or(QList<JournalEntry>());
    m_count = count.value_or(0);
    endResetModel();
    if (!count)
        emit failed(count.error().text);
    else if (!page)
        emit failed(page.error().text);
}

const JournalEntry *JournalModel::entry(int row) const
{
    return row >= 0 && row < m_entries.size() ? &m_entries.at(row) : nullptr;
}

int JournalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int JournalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant JournalModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::TextAlignmentRole && index.column() == SequenceColumn)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | Qt::AlignRight));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const JournalEntry &entry = m_entries.at(index.row());
    switch (index.column()) {
    case SequenceColumn:
        return QString::number(entry.sequence);
    case AtColumn:
        return displayInstant(entry.at);
    case ActorColumn:
        return entry.actorName.isEmpty() ? entry.actor : entry.actorName;
    case ActionColumn:
        return journalActionName(entry.action);
    case SubjectColumn:
        return subjectInWords(entry);
    default:
        return summary(entry);
    }
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole && section >= 0 && section < Columns)
        return Tr::shown(titles[section]);
    return {};
}

bool JournalModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_entries.isEmpty() && m_entries.size() < m_count;
}

void JournalModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const auto page = Journal(m_vault.database()).page(m_filter, m_entries.last().sequence, entriesPerPage);
    if (!page || page->isEmpty()) {
        m_count = m_entries.size();
        if (!page)
            emit failed(page.error().text);
        return;
    }
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(page->size()) - 1);
    m_entries += *page;
    endInsertRows();
}

QString JournalModel::summary(const JournalEntry &entry) const
{
    QStringList parts;
    for (const FieldChange &change : changesInWords(m_vault, entry)) {
        parts << (change.before.isEmpty()
                      ? Tr::tr("%1: %2").arg(change.label, change.after)
                      : Tr::tr("%1: %2 → %3").arg(change.label, change.before, change.after));
        if (parts.size() == 3)
            break;
    }
    if (!entry.reason.isEmpty())
        parts.prepend(Tr::tr("Reason: %1").arg(entry.reason));
    return parts.join(Tr::tr("; "));
}

} // namespace anguan
