// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/surroundings.h"

#include "models/base/clock.h"
#include "models/records/recordreader.h"
#include "models/records/recordsql.h"
#include "models/registers/catalogue.h"
#include "models/vault/database.h"
#include "models/vault/settings.h"
#include "models/vault/vault.h"

namespace anguan {

namespace {

// An import of 100,000 rows must not remember them all.
constexpr qsizetype mostRemembered = 5000;

const QString loginsId = QStringLiteral("logins");

Values loginRecord(Database &database, const QString &login)
{
    auto rows =
        database.query(QStringLiteral("SELECT name, roles, position, person FROM logins WHERE login = ? "
                                      "AND active = 1"),
                       {login});
    if (!rows || !rows->next())
        return {};
    return {{QStringLiteral("name"), rows->text(0)},
            {QStringLiteral("roles"), rows->text(1)},
            {QStringLiteral("position"), rows->text(2)},
            {QStringLiteral("person"), rows->text(3)}};
}

QStringList loginsOf(Database &database, const QString &person)
{
    QStringList logins;
    auto rows = database.query(
        QStringLiteral("SELECT login FROM logins WHERE person = ? AND active = 1 ORDER BY login"), {person});
    while (!person.isEmpty() && rows && rows->next())
        logins.append(rows->text(0));
    return logins;
}

} // namespace

Surroundings::Surroundings(Vault &vault) : m_vault(vault) {}

Database &Surroundings::database() const
{
    return m_vault.database();
}

QDate Surroundings::today() const
{
    if (!m_today.isValid())
        m_today = Clock::today();
    return m_today;
}

qint64 Surroundings::setting(const QString &id) const
{
    if (const auto it = m_settings.constFind(id); it != m_settings.constEnd())
        return *it;
    return *m_settings.insert(id, Settings(m_vault).number(id));
}

Values Surroundings::record(const QString &registerId, const QString &number) const
{
    if (registerId == loginsId)
        return loginRecord(database(), number);
    const Register *reg = Catalogue::find(registerId);
    if (!reg || Catalogue::ofNumber(number) != reg)
        return {};
    if (const auto it = m_records.constFind(number); it != m_records.constEnd())
        return *it;
    const auto found = readRecord(database(), *reg, number);
    if (!found)
        return {};
    if (m_records.size() >= mostRemembered)
        m_records.clear();
    const bool isLiving = found->has_value() && !(*found)->isWithdrawn();
    return *m_records.insert(number, isLiving ? (*found)->values : Values());
}

QStringList Surroundings::numbersWhere(const QString &registerId, const QString &field,
                                       const QString &value) const
{
    if (registerId == loginsId)
        return field == QLatin1String("person") ? loginsOf(database(), value) : QStringList();
    const Register *reg = Catalogue::find(registerId);
    const Field *asked = reg ? reg->field(field) : nullptr;
    if (!asked)
        return {};
    QVariant bound = value;
    if (asked->kind == FieldKind::Reference)
        bound = target(QLatin1String(asked->target), value).id;
    else if (asked->kind == FieldKind::YesNo)
        bound = value == QLatin1String("true") ? 1 : 0;
    else if (asked->kind == FieldKind::Integer)
        bound = value.toLongLong();
    if (asked->kind == FieldKind::References)
        bound = target(QLatin1String(asked->target), value).id;
    const QString where =
        asked->kind == FieldKind::References
            ? QStringLiteral("id IN (SELECT record FROM %1 WHERE target = ?)").arg(linkTable(*reg, *asked))
            : field + QStringLiteral(" = ?");
    auto rows =
        database().query(QStringLiteral("SELECT number FROM %1 WHERE %2 AND withdrawn_at IS NULL ORDER BY id")
                             .arg(registerId, where),
                         {bound});
    QStringList numbers;
    while (rows && rows->next())
        numbers.append(rows->text(0));
    return numbers;
}

Surroundings::Target Surroundings::target(const QString &registerId, const QString &number) const
{
    // A number of another register is nobody here, whatever was remembered of it.
    const Register *reg = Catalogue::ofNumber(number);
    if (!reg || registerId != QLatin1String(reg->id))
        return {};
    if (const auto it = m_targets.constFind(number); it != m_targets.constEnd())
        return *it;
    auto rows = database().query(
        QStringLiteral("SELECT id, withdrawn_at FROM %1 WHERE number = ?").arg(registerId), {number});
    Target found;
    if (rows && rows->next()) {
        found.id = rows->integer(0);
        found.isWithdrawn = !rows->isNull(1);
    }
    if (m_targets.size() >= mostRemembered)
        m_targets.clear();
    return *m_targets.insert(number, found);
}

void Surroundings::forget(const QString &number)
{
    m_records.remove(number);
    m_targets.remove(number);
}

} // namespace anguan
