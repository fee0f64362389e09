// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/recordbatch.h"

#include "models/base/tr.h"
#include "models/records/recordreader.h"
#include "models/records/recordwriter.h"
#include "models/records/validation.h"
#include "models/vault/database.h"
#include "models/vault/vault.h"

#include <QSet>

namespace anguan {

struct RecordBatch::State
{
    State(Vault &ofVault, const Register &ofRegister, Transaction &&begun, qint64 head)
        : vault(ofVault)
        , reg(ofRegister)
        , transaction(std::move(begun))
        , writer(ofVault)
        , others(ofVault)
        , firstSequence(head + 1)
    {
    }

    Vault &vault;
    const Register &reg;
    Transaction transaction;
    RecordWriter writer;
    RecordWriter others; ///< apart: reserved numbers are of one register
    qint64 firstSequence;
    int written = 0;
    QSet<QString> touched;
};

namespace {

/// A table that gives some columns changes those fields only; an empty cell is a field left out.
Values merged(const Record &before, const Values &given)
{
    Values values = before.values;
    for (auto it = given.begin(); it != given.end(); ++it)
        values.insert(it.key(), it.value());
    return values;
}

} // namespace

RecordBatch::RecordBatch(std::unique_ptr<State> state) : m_state(std::move(state)) {}
RecordBatch::RecordBatch(RecordBatch &&) noexcept = default;
RecordBatch::~RecordBatch() = default;

Result<RecordBatch> RecordBatch::begin(Vault &vault, const Register &reg)
{
    ANGUAN_TRY(vault.session().require(Act::ImportRecords));
    if (reg.engineOnly)
        return fail(ErrorCode::Denied,
                    Tr::tr("“%1” is kept by the program and cannot be imported.").arg(Tr::shown(reg.title)));
    ANGUAN_TRY_LET(transaction, Transaction::begin(vault.database()));
    ANGUAN_TRY_LET(head, Journal(vault.database()).head());
    return RecordBatch(std::make_unique<State>(vault, reg, std::move(transaction), head.sequence));
}

Result<void> RecordBatch::reserve(qint64 count)
{
    return m_state->writer.reserve(m_state->reg, count);
}

Result<RecordBatch::Outcome> RecordBatch::take(const RecordStore::Incoming &incoming, bool update)
{
    const Register &reg = m_state->reg;
    const auto refused = [&](const QString &sentence) {
        Error error = errorOf(ErrorCode::Invalid, sentence);
        error.problems.append({QString(), sentence, incoming.row, 0});
        return fail(error);
    };
    std::optional<Record> before;
    if (!incoming.number.isEmpty()) {
        ANGUAN_TRY_LET(found, readRecord(m_state->vault.database(), reg, incoming.number));
        if (!found)
            return refused(
                Tr::tr("There is no %1 with the number “%2”. Leave the number empty for a new one.")
                    .arg(Tr::shown(reg.noun), incoming.number));
        if (found->isWithdrawn())
            return refused(
                Tr::tr("%1 is withdrawn; a withdrawn record is not changed any more.").arg(incoming.number));
        before = *found;
    }
    const Values values = before ? merged(*before, incoming.values) : incoming.values;
    const Checked checked =
        checkRecord(reg, values, before ? &*before : nullptr, Origin::Typed, m_state->writer.around());
    if (checked.isRefused())
        return fail(refusal(reg.fields, checked.findings, incoming.row));
    if (before && checked.values == before->values)
        return Outcome::Unchanged;
    if (before && !update)
        return refused(
            Tr::tr("%1 exists already and differs. Choose “update” to change it.").arg(incoming.number));
    m_state->touched.insert(QLatin1String(reg.id));
    ++m_state->written;
    if (!before) {
        ANGUAN_TRY(m_state->writer.insert(reg, checked.values, Tr::tr("import")));
        return Outcome::Created;
    }
    ANGUAN_TRY(m_state->writer.update(reg, *before, checked.values, Tr::tr("import")));
    return Outcome::Changed;
}

Result<Record> RecordBatch::createNamed(const Register &other, const QString &name)
{
    if (other.engineOnly)
        return fail(
            ErrorCode::Denied,
            Tr::tr("“%1” is kept by the program and cannot be imported.").arg(Tr::shown(other.title)));
    const Values values{{QLatin1String(other.nameField), name}};
    const Checked checked = checkRecord(other, values, nullptr, Origin::Typed, m_state->others.around());
    if (checked.isRefused())
        return fail(refusal(other.fields, checked.findings));
    ANGUAN_TRY_LET(record, m_state->others.insert(other, checked.values, Tr::tr("import")));
    m_state->touched.insert(QLatin1String(other.id));
    ++m_state->written;
    return record;
}

Result<qint64> RecordBatch::commit(QJsonObject facts)
{
    if (m_state->written == 0)
        return 0; // the transaction rolls back
    ANGUAN_TRY(m_state->others.finish());
    ANGUAN_TRY(m_state->writer.finish());
    JournalEntry entry;
    entry.action = QStringLiteral("import");
    entry.registerId = QLatin1String(m_state->reg.id);
    facts.insert(QStringLiteral("first_sequence"), m_state->firstSequence);
    entry.after = facts;
    ANGUAN_TRY_LET(noted, Journal(m_state->vault.database()).append(m_state->vault.session(), entry));
    ANGUAN_TRY(m_state->transaction.commit());
    for (const QString &registerId : std::as_const(m_state->touched))
        m_state->vault.announce(registerId, QString());
    return noted.sequence;
}

} // namespace anguan
