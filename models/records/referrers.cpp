// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/referrers.h"

#include "models/base/tr.h"
#include "models/records/recordsql.h"
#include "models/registers/catalogue.h"
#include "models/registers/display.h"
#include "models/vault/database.h"

namespace anguan {

namespace {

QString statement(const Register &from, const Field &field)
{
    const QString name = columnOf(from.name());
    const QString table = QLatin1String(from.id);
    if (field.kind == FieldKind::References)
        return QStringLiteral(
                   "SELECT t.number, t.%1 FROM %2 l JOIN %3 t ON t.id = l.record WHERE l.target = ? "
                   "AND t.withdrawn_at IS NULL AND t.number <> ? LIMIT ?")
            .arg(name, linkTable(from, field), table);
    return QStringLiteral("SELECT t.number, t.%1 FROM %2 t WHERE t.%3 = ? AND t.withdrawn_at IS NULL AND "
                          "t.number <> ? LIMIT ?")
        .arg(name, table, columnOf(field));
}

} // namespace

Result<QList<Referrer>> referrersOf(Database &database, const Register &reg, const Record &record, int limit)
{
    QList<Referrer> found;
    if (qstrcmp(reg.id, "people") == 0) {
        ANGUAN_TRY_LET(
            logins,
            database.query(QStringLiteral("SELECT login, name FROM logins WHERE person = ? AND active = "
                                          "1 LIMIT ?"),
                           {record.number, limit}));
        while (logins.next())
            found.append({logins.text(0), logins.text(1), Tr::tr("Person behind the login")});
        ANGUAN_TRY(logins.finished());
    }
    for (const Register *from : Catalogue::all()) {
        for (const Field &field : from->fields) {
            if (qstrcmp(field.target, reg.id) != 0)
                continue;
            ANGUAN_TRY_LET(rows, database.query(statement(*from, field),
                                                {record.id, record.number, limit - found.size()}));
            while (rows.next())
                found.append({rows.text(0), rows.text(1), fieldLabel(field)});
            ANGUAN_TRY(rows.finished());
            if (found.size() >= limit)
                return found;
        }
    }
    return found;
}

} // namespace anguan
