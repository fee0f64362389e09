// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/referencemodel.h"

#include "models/base/tr.h"
#include "models/records/recordlist.h"
#include "models/vault/vault.h"

namespace anguan {

namespace {

constexpr int mostHits = 30;

/// The first list column after the name: a person's department, a system's department.
QString tellingField(const Register &reg)
{
    for (const Field &field : reg.fields)
        if (field.listWidth > 0 && qstrcmp(field.id, reg.nameField) != 0)
            return QString::fromLatin1(field.id);
    return QStringLiteral("number");
}

} // namespace

ReferenceModel::ReferenceModel(Vault &vault, const Register &target, QObject *parent)
    : QAbstractListModel(parent), m_vault(vault), m_target(target)
{
}

void ReferenceModel::find(const QString &typed)
{
    ListQuery query;
    query.registerId = QString::fromLatin1(m_target.id);
    query.search = typed.trimmed();
    query.sortField = QString::fromLatin1(m_target.nameField);
    const RecordList list(m_vault.database());
    const auto ids = list.ids(query, mostHits);
    const auto rows =
        list.rows(m_target, ids.value_or(QList<qint64>()), {query.sortField, tellingField(m_target)});
    beginResetModel();
    m_hits.clear();
    for (const ListRow &row : rows.value_or(QList<ListRow>()))
        m_hits << Hit{row.number, row.cells.value(0).text, row.cells.value(1).text};
    endResetModel();
}

QString ReferenceModel::onlyHit(const QString &typed)
{
    find(typed);
    return m_hits.size() == 1 ? m_hits.first().number : QString();
}

int ReferenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size()) + (m_offersNew ? 1 : 0);
}

QVariant ReferenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.row() == m_hits.size())
        return role == Qt::DisplayRole ? Tr::tr("New: %1…").arg(Tr::shown(m_target.noun)) : QVariant();
    const Hit &hit = m_hits.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return hit.more.isEmpty() || hit.more == hit.number
                   ? Tr::tr("%1 · %2").arg(hit.name, hit.number)
                   : Tr::tr("%1 · %2 · %3").arg(hit.name, hit.more, hit.number);
    case Qt::EditRole:
        return hit.name;
    case NumberRole:
        return hit.number;
    default:
        return {};
    }
}

} // namespace anguan
