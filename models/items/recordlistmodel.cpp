// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/recordlistmodel.h"

#include "models/base/tr.h"
#include "models/items/columns.h"
#include "models/items/listreader.h"
#include "models/vault/vault.h"

namespace anguan {

namespace {

/// The tone in a word, for whoever does not see the colour.
QString toneWord(Tone tone)
{
    switch (tone) {
    case Tone::Late:
        return Tr::tr("needs an act");
    case Tone::Soon:
        return Tr::tr("due soon");
    default:
        return {};
    }
}

} // namespace

RecordListModel::RecordListModel(Vault &vault, const Register &reg, QObject *parent)
    : QAbstractTableModel(parent)
    , m_vault(vault)
    , m_register(reg)
    , m_reader(std::make_unique<ListReader>(vault))
    , m_columns(firstColumns(reg))
{
    m_query.registerId = QString::fromLatin1(reg.id);
    m_changed.setSingleShot(true);
    m_changed.setInterval(20);
    connect(&m_changed, &QTimer::timeout, this, &RecordListModel::refresh);
    connect(m_reader.get(), &ListReader::firstFound, this, &RecordListModel::firstFound);
    connect(m_reader.get(), &ListReader::allFound, this, &RecordListModel::allFound);
    connect(m_reader.get(), &ListReader::failed, this, [this](quint64 ticket, const QString &sentence) {
        if (ticket == m_ticket)
            emit failed(sentence);
    });
    // A name shown here may stand in another register, so any change may show.
    connect(&vault, &Vault::recordChanged, this, [this] {
        if (!m_hasAsked)
            return;
        m_isSettled = false;
        m_changed.start();
    });
}

RecordListModel::~RecordListModel() = default;

void RecordListModel::setColumns(const QStringList &ids)
{
    if (ids == m_columns)
        return;
    beginResetModel();
    m_columns = ids;
    m_cache.clear();
    endResetModel();
}

void RecordListModel::setQuery(const ListQuery &query)
{
    m_query = query;
    m_query.registerId = QString::fromLatin1(m_register.id);
    m_isSettled = false;
    // Plain lists come out of an index: the very first rows need no thread and stand there at once.
    if (!m_hasAsked && m_query.filters.isEmpty() && m_query.search.isEmpty()) {
        if (const auto ids = RecordList(m_vault.database()).ids(m_query, firstRows)) {
            show(*ids);
            emit firstShown();
        }
    }
    m_hasAsked = true;
    m_changed.stop();
    m_ticket = m_reader->ask(m_register, m_query, firstRows);
}

void RecordListModel::refresh()
{
    m_hasAsked = true;
    m_isSettled = false;
    m_ticket = m_reader->ask(m_register, m_query, m_ids.isEmpty() ? firstRows : 0);
}

int RecordListModel::rowOf(qint64 id) const
{
    return static_cast<int>(m_ids.indexOf(id));
}

QString RecordListModel::numberAt(int row) const
{
    const ListRow *found = this->row(row);
    return found ? found->number : QString();
}

int RecordListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int RecordListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant RecordListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == IdRole)
        return m_ids.at(index.row());
    const FieldKind kind = columnKind(m_register, m_columns.at(index.column()));
    if (role == KindRole)
        return static_cast<int>(kind);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter) |
                                   (kind == FieldKind::Integer ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole &&
        role != NumberRole && role != ToneRole && role != WithdrawnRole)
        return {};
    const ListRow *found = row(index.row());
    return found ? cellData(*found, index.column(), role) : QVariant();
}

QVariant RecordListModel::cellData(const ListRow &row, int column, int role) const
{
    const ListCell cell = row.cells.value(column);
    const QString word = toneWord(cell.tone);
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::ToolTipRole:
        return word.isEmpty() ? cell.text : Tr::tr("%1 (%2)").arg(cell.text, word);
    case Qt::AccessibleTextRole: {
        const QString label = columnLabel(m_register, m_columns.at(column));
        const QString text = cell.text.isEmpty() ? Tr::tr("empty") : cell.text;
        return word.isEmpty() ? Tr::tr("%1: %2").arg(label, text)
                              : Tr::tr("%1: %2, %3").arg(label, text, word);
    }
    case NumberRole:
        return row.number;
    case ToneRole:
        return static_cast<int>(cell.tone);
    case WithdrawnRole:
        return row.withdrawn;
    default:
        return {};
    }
}

QVariant RecordListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return columnLabel(m_register, m_columns.value(section));
    return {};
}

void RecordListModel::show(const QList<qint64> &ids)
{
    m_cache.clear();
    if (ids == m_ids) {
        if (!ids.isEmpty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    if (!m_ids.isEmpty() && ids.size() > m_ids.size() &&
        std::equal(m_ids.cbegin(), m_ids.cend(), ids.cbegin())) {
        beginInsertRows({}, rowCount(), static_cast<int>(ids.size()) - 1);
        m_ids = ids;
        endInsertRows();
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_ids = ids;
    endResetModel();
}

void RecordListModel::firstFound(quint64 ticket, const QList<qint64> &ids)
{
    if (ticket != m_ticket)
        return;
    // The rows of the query before stay until these are here: the table never blinks empty.
    if (m_ids.mid(0, ids.size()) != ids || ids.size() < firstRows)
        show(ids);
    emit firstShown();
}

void RecordListModel::allFound(quint64 ticket, const QList<qint64> &ids, qint64 total)
{
    if (ticket != m_ticket)
        return;
    m_total = total;
    m_isSettled = true;
    show(ids);
    emit settled();
}

const ListRow *RecordListModel::row(int row) const
{
    if (row < 0 || row >= m_ids.size())
        return nullptr;
    const int page = row / PageCache::rowsPerPage;
    const QList<ListRow> *rows = m_cache.find(page);
    if (!rows) {
        const QList<qint64> wanted = m_ids.mid(page * PageCache::rowsPerPage, PageCache::rowsPerPage);
        auto read = RecordList(m_vault.database()).rows(m_register, wanted, m_columns);
        if (!read)
            return nullptr;
        // In the order asked, and one for each, whatever the reading gave.
        QHash<qint64, ListRow> byId;
        for (ListRow &found : *read)
            byId.insert(found.id, std::move(found));
        QList<ListRow> ordered;
        for (const qint64 id : wanted)
            ordered << byId.value(id);
        rows = m_cache.keep(page, std::move(ordered));
    }
    return &rows->at(row % PageCache::rowsPerPage);
}

} // namespace anguan
