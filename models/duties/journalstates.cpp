// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/duties/journalstates.h"

#include "models/duties/slotrows.h"
#include "models/registers/catalogue.h"
#include "models/vault/database.h"
#include "models/vault/settings.h"
#include "models/vault/vault.h"

#include <QJsonDocument>

namespace anguan {

namespace {

// An import of 100,000 rows must not remember them all.
constexpr qsizetype mostRemembered = 20000;

void apply(const QString &action, const Values &before, const Values &after, bool isEngineOnly,
           RecordState &state)
{
    // An engine's own entries about its records stand beside the change of the row.
    if (action == QLatin1String("withdraw") && !isEngineOnly)
        state.isWithdrawn = true;
    if (action != QLatin1String("create") && action != QLatin1String("change"))
        return;
    for (auto it = before.begin(); it != before.end(); ++it) {
        if (!after.contains(it.key()))
            state.values.remove(it.key());
    }
    for (auto it = after.begin(); it != after.end(); ++it)
        state.values.insert(it.key(), it.value());
}

bool isEngineOnly(const QString &number)
{
    const Register *reg = Catalogue::ofNumber(number);
    return reg && reg->engineOnly;
}

} // namespace

JournalStates::JournalStates(Vault &vault) : m_vault(vault) {}

Result<RecordState> JournalStates::stateBefore(const QString &record, qint64 sequence) const
{
    ANGUAN_TRY_LET(rows, m_vault.database().query(
                             QStringLiteral("SELECT action, before, after FROM journal WHERE record = ? AND "
                                            "sequence < ? ORDER BY sequence"),
                             {record, sequence}));
    RecordState state;
    const bool ofEngine = isEngineOnly(record);
    while (rows.next())
        apply(rows.text(0), QJsonDocument::fromJson(rows.text(1).toUtf8()).object(),
              QJsonDocument::fromJson(rows.text(2).toUtf8()).object(), ofEngine, state);
    ANGUAN_TRY(rows.finished());
    return state;
}

Result<JournalStates::Turn> JournalStates::take(const JournalStep &step)
{
    m_sequence = step.sequence;
    m_now = step.at;
    Turn turn;
    if (const auto known = m_records.constFind(step.record); known != m_records.constEnd()) {
        turn.before = *known;
    } else if (step.action != QLatin1String("create")) {
        ANGUAN_TRY_LET(state, stateBefore(step.record, step.sequence));
        turn.before = state;
    }
    turn.after = turn.before;
    apply(step.action, step.before, step.after, isEngineOnly(step.record), turn.after);
    if (m_records.size() >= mostRemembered)
        m_records.clear();
    m_records.insert(step.record, turn.after);
    return turn;
}

Result<RecordState> JournalStates::present(const QString &record)
{
    if (const auto known = m_records.constFind(record); known != m_records.constEnd())
        return *known;
    ANGUAN_TRY_LET(state, stateBefore(record, m_sequence + 1));
    m_records.insert(record, state);
    return state;
}

void JournalStates::approach(const JournalStep &step)
{
    m_sequence = step.sequence - 1;
    m_now = step.at;
}

void JournalStates::takeSetting(const JournalStep &step)
{
    m_sequence = step.sequence;
    m_now = step.at;
    m_settings.insert(step.record, step.after.value(step.record).toInteger());
}

qint64 JournalStates::setting(const QString &id) const
{
    if (const auto known = m_settings.constFind(id); known != m_settings.constEnd())
        return *known;
    const SettingSpec *spec = Settings::spec(id);
    qint64 value = spec ? spec->defaultValue : 0;
    auto rows = m_vault.database().query(
        QStringLiteral("SELECT after FROM journal WHERE action = 'setting' AND record = ? AND sequence <= ? "
                       "ORDER BY sequence DESC LIMIT 1"),
        {id, m_sequence});
    if (rows && rows->next())
        value = QJsonDocument::fromJson(rows->text(0).toUtf8()).object().value(id).toInteger(value);
    return *m_settings.insert(id, value);
}

SurroundingsThen::SurroundingsThen(Vault &vault, JournalStates &states) : m_states(states), m_present(vault)
{
}

QDate SurroundingsThen::today() const
{
    return dayOf(m_states.now());
}

qint64 SurroundingsThen::setting(const QString &id) const
{
    return m_states.setting(id);
}

Values SurroundingsThen::record(const QString &registerId, const QString &number) const
{
    const Register *reg = Catalogue::find(registerId);
    if (!reg || Catalogue::ofNumber(number) != reg)
        return {};
    const auto state = m_states.present(number);
    return state && !state->isWithdrawn ? state->values : Values();
}

QStringList SurroundingsThen::numbersWhere(const QString &registerId, const QString &field,
                                           const QString &value) const
{
    return m_present.numbersWhere(registerId, field, value);
}

} // namespace anguan
