// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/historymodel.h"

#include "models/base/tr.h"
#include "models/registers/display.h"
#include "models/vault/journal.h"
#include "models/vault/vault.h"

namespace anguan {

namespace {

QString inWords(const Change &change)
{
    QStringList lines{
        Tr::tr("%1 · %2 · %3")
            .arg(displayInstant(change.at), change.actorName, journalActionName(change.action))};
    if (!change.reason.isEmpty())
        lines << Tr::tr("Reason: %1").arg(change.reason);
    for (const FieldChange &field : change.fields)
        lines << (field.before.isEmpty()
                      ? Tr::tr("%1: %2").arg(field.label, field.after)
                      : Tr::tr("%1: %2 → %3")
                            .arg(field.label, field.before,
                                 field.after.isEmpty() ? Tr::tr("(emptied)") : field.after));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

HistoryModel::HistoryModel(Vault &vault, QObject *parent) : QAbstractListModel(parent), m_vault(vault) {}

void HistoryModel::showRecord(const Register &reg, const QString &number)
{
    const auto changes = History(m_vault.database()).of(reg, number);
    beginResetModel();
    m_changes = changes.value_or(QList<Change>());
    endResetModel();
    if (!changes)
        emit failed(changes.error().text);
}

void HistoryModel::clear()
{
    beginResetModel();
    m_changes.clear();
    endResetModel();
}

const Change *HistoryModel::change(int row) const
{
    return row >= 0 && row < m_changes.size() ? &m_changes.at(row) : nullptr;
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_changes.size());
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Change &change = m_changes.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return inWords(change);
    case AtRole:
        return displayInstant(change.at);
    case ActorRole:
        return change.actorName;
    case ActionRole:
        return journalActionName(change.action);
    case ReasonRole:
        return change.reason;
    case SequenceRole:
        return change.sequence;
    default:
        return {};
    }
}

} // namespace anguan
