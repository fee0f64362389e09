// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handover/handoverlistmodel.h"

#include "models/registers/catalogue.h"
#include "models/vault/vault.h"
#include "ui/tr.h"
#include "ui/widgets/carddelegate.h"

#include <algorithm>

namespace anguan {

namespace {

constexpr int sheetsShown = 1000; ///< older ones are found by searching

} // namespace

HandoverListModel::HandoverListModel(Vault &vault, QObject *parent)
    : QAbstractListModel(parent), m_vault(vault)
{
}

QString HandoverListModel::reload(const QString &search)
{
    const Register &reg = *Catalogue::find(QStringLiteral("handovers"));
    const RecordList list(m_vault.database());
    ListQuery query;
    query.registerId = QString::fromLatin1(reg.id);
    query.search = search;
    query.descending = true;
    auto ids = list.ids(query, sheetsShown);
    if (!ids)
        return ids.error().text;
    const QStringList fields{QStringLiteral("person"), QStringLiteral("kind"), QStringLiteral("date"),
                             QStringLiteral("state")};
    const auto rows = list.rows(reg, *ids, fields);
    if (!rows)
        return rows.error().text;
    beginResetModel();
    m_sheets.clear();
    m_underWay = 0;
    for (const ListRow &row : *rows) {
        Sheet sheet;
        sheet.number = row.number;
        sheet.person = row.cells.at(0).text;
        sheet.detail = UiTr::tr("%1 · %2").arg(row.cells.at(1).text, row.cells.at(2).text);
        sheet.state = row.cells.at(3).text;
        sheet.tone = row.cells.at(3).tone;
        sheet.isOpen = sheet.tone == Tone::Soon;
        m_underWay += sheet.isOpen;
        m_sheets.append(sheet);
    }
    std::stable_partition(m_sheets.begin(), m_sheets.end(), [](const Sheet &sheet) { return sheet.isOpen; });
    endResetModel();
    return {};
}

int HandoverListModel::rowOf(const QString &number) const
{
    for (int row = 0; row < m_sheets.size(); ++row)
        if (m_sheets.at(row).number == number)
            return row;
    return -1;
}

int HandoverListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sheets.size());
}

QVariant HandoverListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Sheet &sheet = m_sheets.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return sheet.person;
    case Qt::ToolTipRole:
    case NumberRole:
        return sheet.number;
    case CardDelegate::DetailRole:
        return sheet.detail;
    case CardDelegate::StateWordRole:
        return sheet.state;
    case CardDelegate::StateToneRole:
        return int(sheet.tone);
    default:
        return {};
    }
}

} // namespace anguan
