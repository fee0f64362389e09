// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/text.h"
#include "models/base/tr.h"
#include "models/records/recordreader.h"
#include "models/records/recordsql.h"
#include "models/records/recordstore.h"
#include "models/vault/database.h"
#include "models/vault/vault.h"

namespace anguan {

namespace {

constexpr int mostNamed = 5;

Result<QStringList> numbersBy(Database &database, const QString &sql, const QVariantList &values)
{
    ANGUAN_TRY_LET(rows, database.query(sql, values));
    QStringList numbers;
    while (rows.next())
        numbers.append(rows.text(0));
    ANGUAN_TRY(rows.finished());
    return numbers;
}

} // namespace

Result<Record> RecordStore::resolve(const Register &reg, const QString &typed) const
{
    ANGUAN_TRY(m_vault.session().require(Act::ReadRecords));
    Database &database = m_vault.database();
    const QString text = Text::tidy(typed);
    ANGUAN_TRY_LET(numbered, readRecord(database, reg, text.toUpper()));
    if (numbered)
        return *numbered;

    const QString table = QLatin1String(reg.id);
    const QString living = QStringLiteral(" AND withdrawn_at IS NULL LIMIT ?");
    QStringList numbers;
    if (!text.isEmpty()) {
        ANGUAN_TRY_LET(
            named,
            numbersBy(database,
                      QStringLiteral("SELECT number FROM %1 WHERE %2 = ?").arg(table, columnOf(reg.name())) +
                          living,
                      {text, mostNamed}));
        numbers = named;
    }
    if (numbers.isEmpty() && !text.isEmpty() && isKeyed(reg.name())) {
        // Keys are words: the whole reading, or the whole initials.
        const QString keys = QStringLiteral("SELECT number FROM %1 WHERE instr(' ' || %2 || ' ', ?) > 0");
        ANGUAN_TRY_LET(read, numbersBy(database, keys.arg(table, keysColumn(reg.name())) + living,
                                       {QStringLiteral(" %1 ").arg(text.toLower()), mostNamed}));
        numbers = read;
    }
    if (numbers.isEmpty())
        return fail(ErrorCode::Invalid,
                    Tr::tr("There is no %1 called “%2”. Write its number or its exact name.")
                        .arg(Tr::shown(reg.noun), typed));
    if (numbers.size() > 1) {
        Error error = errorOf(
            ErrorCode::Invalid,
            Tr::tr("“%1” could be any of %2. Write the number.").arg(typed, numbers.join(Tr::tr(", "))));
        for (const QString &number : std::as_const(numbers))
            error.problems.append(Problem{{}, number, 0, 0});
        return fail(std::move(error));
    }
    return find(reg, numbers.first());
}

} // namespace anguan
