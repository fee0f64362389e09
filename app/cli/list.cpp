// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/allverbs.h"
#include "app/cli/condition.h"
#include "app/cli/invocation.h"
#include "app/cli/recordjson.h"
#include "app/tr.h"
#include "models/records/recordstore.h"
#include "models/registers/display.h"
#include "models/vault/vault.h"

namespace anguan {

namespace {

QStringList columnsOf(const Register &reg)
{
    QStringList columns{QStringLiteral("number")};
    for (const Field &field : reg.fields) {
        if (field.listWidth > 0)
            columns.append(QString::fromLatin1(field.id));
    }
    return columns;
}

QStringList headsOf(const Register &reg)
{
    QStringList heads{AppTr::tr("Number")};
    for (const Field &field : reg.fields) {
        if (field.listWidth > 0)
            heads.append(fieldLabel(field));
    }
    return heads;
}

Result<int> run(Invocation &call)
{
    ANGUAN_TRY_LET(reg, call.registerNamed(call.argument("REGISTER")));
    ANGUAN_TRY_LET(query, listQuery(*reg, call.values("where"), call.value("search")));
    query.withWithdrawn = call.has("withdrawn");
    ANGUAN_TRY_LET(vault, call.unlock(call.argument("VAULT")));
    ANGUAN_TRY(vault->session().require(Act::ReadRecords));
    const RecordList records(vault->database());
    ANGUAN_TRY_LET(ids, records.ids(query));
    ANGUAN_TRY_LET(rows, records.rows(*reg, ids, columnsOf(*reg)));
    if (call.has("json")) {
        const RecordStore store(*vault);
        QJsonArray all;
        for (const ListRow &row : rows) {
            ANGUAN_TRY_LET(record, store.find(*reg, row.number));
            all.append(recordJson(record));
        }
        call.out().json(all);
        return 0;
    }
    QList<QStringList> lines;
    for (const ListRow &row : rows) {
        QStringList cells;
        for (const ListCell &cell : row.cells)
            cells.append(cell.text);
        lines.append(cells);
    }
    ANGUAN_TRY_LET(total, records.total(*reg, query.withWithdrawn));
    call.out().table(headsOf(*reg), lines);
    call.out().line(AppTr::tr("%1 of %2").arg(rows.size()).arg(total));
    return 0;
}

} // namespace

const Verb &Verbs::list()
{
    static const Verb verb = {"list",
                              QT_TRANSLATE_NOOP("app", "The rows of a register, filtered as asked."),
                              Needs::Core,
                              {{"VAULT", QT_TRANSLATE_NOOP("app", "the vault's file")},
                               {"REGISTER", QT_TRANSLATE_NOOP("app", "id or title of a register")}},
                              {VerbOptions::where,
                               VerbOptions::search,
                               {"withdrawn", "", QT_TRANSLATE_NOOP("app", "withdrawn records too")},
                               VerbOptions::json,
                               VerbOptions::login,
                               VerbOptions::passwordFile},
                              run};
    return verb;
}

} // namespace anguan
