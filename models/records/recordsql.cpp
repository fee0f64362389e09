// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/recordsql.h"

#include <QHash>
#include <QMutex>
#include <QMutexLocker>
#include <QStringList>

#include <memory>

namespace anguan {

namespace {

const QStringList headColumns{
    QStringLiteral("id"),         QStringLiteral("number"),       QStringLiteral("version"),
    QStringLiteral("created_at"), QStringLiteral("created_by"),   QStringLiteral("changed_at"),
    QStringLiteral("changed_by"), QStringLiteral("withdrawn_at"), QStringLiteral("withdrawn_reason"),
};

QString marks(qsizetype count)
{
    return QStringList(count, QStringLiteral("?")).join(QStringLiteral(", "));
}

std::unique_ptr<RecordSql> derived(const Register &reg)
{
    auto sql = std::make_unique<RecordSql>();
    sql->table = QLatin1String(reg.id);
    QStringList selected;
    for (const QString &column : headColumns)
        selected.append(QStringLiteral("t.") + column);
    QStringList written;
    for (const Field &field : reg.fields) {
        if (field.kind == FieldKind::References) {
            sql->links.append(&field);
            continue;
        }
        const QString column = columnOf(field);
        sql->stored.append(&field);
        written.append(column);
        if (field.kind == FieldKind::Reference)
            selected.append(QStringLiteral("(SELECT number FROM %1 WHERE id = t.%2)")
                                .arg(QLatin1String(field.target), column));
        else
            selected.append(QStringLiteral("t.") + column);
    }
    for (const Field *field : sql->stored) {
        if (!isKeyed(*field))
            continue;
        sql->keyed.append(field);
        written.append(sortColumn(*field));
        written.append(keysColumn(*field));
    }
    sql->select = QStringLiteral("SELECT %1 FROM %2 t").arg(selected.join(QStringLiteral(", ")), sql->table);
    sql->selectByNumber = sql->select + QStringLiteral(" WHERE t.number = ?");
    // Withdrawal is a statement of its own: a new record carries the first seven of the head.
    const QStringList head = headColumns.mid(0, HeadWithdrawnAt);
    sql->insert = QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                      .arg(sql->table, (head + written).join(QStringLiteral(", ")),
                           marks(head.size() + written.size()));
    QStringList assigned{QStringLiteral("version = ?"), QStringLiteral("changed_at = ?"),
                         QStringLiteral("changed_by = ?")};
    for (const QString &column : written)
        assigned.append(column + QStringLiteral(" = ?"));
    sql->update = QStringLiteral("UPDATE %1 SET %2 WHERE id = ? AND version = ?")
                      .arg(sql->table, assigned.join(QStringLiteral(", ")));
    return sql;
}

} // namespace

const RecordSql &RecordSql::of(const Register &reg)
{
    static QMutex mutex;
    static QHash<const Register *, const RecordSql *> known;
    const QMutexLocker lock(&mutex);
    auto it = known.find(&reg);
    if (it == known.end())
        it = known.insert(&reg, derived(reg).release()); // as long-lived as the declaration itself
    return **it;
}

bool isKeyed(const Field &field)
{
    return field.kind == FieldKind::Text && field.isSearched && !field.pattern[0];
}

QString columnOf(const Field &field)
{
    return QLatin1String(field.id);
}

QString sortColumn(const Field &field)
{
    return columnOf(field) + QStringLiteral("_sort");
}

QString keysColumn(const Field &field)
{
    return columnOf(field) + QStringLiteral("_keys");
}

QString linkTable(const Register &reg, const Field &field)
{
    return QStringLiteral("%1_%2").arg(QLatin1String(reg.id), columnOf(field));
}

} // namespace anguan
