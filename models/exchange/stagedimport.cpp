// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/stagedimport.h"

#include "models/base/text.h"
#include "models/base/tr.h"
#include "models/crypto/digest.h"
#include "models/exchange/celltext.h"
#include "models/exchange/referencefinder.h"
#include "models/registers/catalogue.h"
#include "models/registers/display.h"
#include "models/vault/vault.h"

#include <algorithm>

namespace anguan {

namespace {

using Role = MatchedColumn::Role;
constexpr int rowsPerReport = 16;

class StagedImport
{
public:
    StagedImport(Vault &vault, const Staging &staging, const ImportWish &wish, RecordBatch &batch)
        : m_store(vault), m_references(m_store), m_staging(staging), m_wish(wish), m_batch(batch)
    {
    }

    Result<ImportOutcome> run(const Progress &progress)
    {
        const Table &table = m_staging.table();
        const int first = m_staging.layout().firstRow();
        m_outcome.fates.fill(RowFate::Beside, table.rows.size());
        m_outcome.ignoredColumns = m_staging.ignoredColumns();
        if (!m_wish
                 .faultyRowsStayBehind) // every new row becomes a record, or all roll back with their numbers
            ANGUAN_TRY(m_batch.reserve(newRows()));
        for (int row = first; row < table.rows.size(); ++row) {
            if (progress && (row - first) % rowsPerReport == 0 &&
                !progress(row - first, table.rows.size() - first))
                return fail(ErrorCode::CheckFound, RecordStore::importStopped());
            if (m_staging.isBlank(row))
                continue;
            ANGUAN_TRY_LET(fate, takeRow(row));
            m_outcome.fates[row] = fate;
            count(fate);
            if (m_wish.mostFaults >= 0 && m_faults >= m_wish.mostFaults)
                break;
        }
        for (const MissingReference &missing : std::as_const(m_missing))
            m_outcome.missing.append(missing);
        std::sort(m_outcome.missing.begin(), m_outcome.missing.end(),
                  [](const auto &one, const auto &other) { return one.key() < other.key(); });
        return m_outcome;
    }

private:
    void count(RowFate fate)
    {
        m_outcome.rows += fate != RowFate::LeftOut && fate != RowFate::Beside;
        m_outcome.leftOut += fate == RowFate::LeftOut;
        m_outcome.skipped += fate == RowFate::Skipped;
        m_outcome.created += fate == RowFate::New;
        m_outcome.changed += fate == RowFate::Changed;
        m_outcome.unchanged += fate == RowFate::Unchanged;
        m_outcome.faulty += fate == RowFate::Fault;
    }

    QString numberIn(int row) const
    {
        const int column = m_staging.numberColumn();
        return column < 0 ? QString() : Text::tidy(m_staging.cell(row, column)).toUpper();
    }

    bool isMarkedWithdrawn(int row) const
    {
        const QList<MatchedColumn> &columns = m_staging.columns();
        for (int i = 0; i < columns.size(); ++i) {
            if (columns.at(i).role == Role::Withdrawn && !m_staging.cell(row, i).trimmed().isEmpty())
                return true;
        }
        return false;
    }

    qint64 newRows() const
    {
        qint64 rows = 0;
        if (m_staging.mode == ImportMode::UpdateOnly)
            return rows;
        for (int row = m_staging.layout().firstRow(); row < m_staging.table().rows.size(); ++row)
            rows += !m_staging.isBlank(row) && !m_staging.isLeftOut(row) && !isMarkedWithdrawn(row) &&
                    numberIn(row).isEmpty();
        return rows;
    }

    Result<RowFate> takeRow(int row)
    {
        if (m_staging.isLeftOut(row))
            return RowFate::LeftOut;
        if (isMarkedWithdrawn(row))
            return RowFate::Skipped;
        const QList<MatchedColumn> &columns = m_staging.columns();
        m_rowIsFaulty = false;
        RecordStore::Incoming incoming;
        incoming.row = row + 1;
        incoming.number = numberIn(row);
        for (int i = int(columns.size()); i < m_staging.table().rows.at(row).size(); ++i) {
            if (!m_staging.cell(row, i).trimmed().isEmpty()) {
                note(row, i, Tr::tr("There is a value beyond the last heading."));
                return RowFate::Fault;
            }
        }
        const bool isKnown = !incoming.number.isEmpty();
        if (m_staging.mode == ImportMode::UpdateOnly && !isKnown)
            return RowFate::Skipped;
        const Record *known = isKnown ? recordOf(incoming.number, row) : nullptr;
        if (isKnown && !known)
            return RowFate::Fault;
        if (m_staging.mode == ImportMode::NewOnly && isKnown)
            return RowFate::Skipped;
        for (int i = 0; i < columns.size(); ++i) {
            if (columns.at(i).role == Role::Field)
                ANGUAN_TRY(readCell(*columns.at(i).field, row, i, known, incoming.values));
        }
        return m_rowIsFaulty ? RowFate::Fault : store(row, incoming);
    }

    Result<RowFate> store(int row, const RecordStore::Incoming &incoming)
    {
        const bool mayUpdate = m_staging.mode == ImportMode::Both || m_staging.mode == ImportMode::UpdateOnly;
        auto taken = m_batch.take(incoming, mayUpdate);
        if (taken)
            return *taken == RecordBatch::Outcome::Created   ? RowFate::New
                   : *taken == RecordBatch::Outcome::Changed ? RowFate::Changed
                                                             : RowFate::Unchanged;
        if (taken.error().problems.isEmpty())
            return fail(std::move(taken.error())); // the file or the disk, not the data
        for (const Problem &problem : taken.error().problems)
            note(row, m_staging.columnOf(problem.field), problem.text);
        return RowFate::Fault;
    }

    /// Null, with a fault noted, when the row may not go to a record of that number.
    const Record *recordOf(const QString &number, int row)
    {
        const int column = m_staging.numberColumn();
        if (m_numbers.contains(number)) {
            note(row, column, Tr::tr("The number %1 stands in the table twice.").arg(number));
            return nullptr;
        }
        m_numbers.insert(number);
        auto found = m_store.find(m_staging.reg(), number);
        if (!found) {
            note(row, column, found.error().text);
            return nullptr;
        }
        m_known = std::move(*found);
        return &m_known;
    }

    Result<void> readCell(const Field &field, int row, int column, const Record *known, Values &values)
    {
        const QString id = QLatin1String(field.id);
        if (const QString fault = m_staging.table().faults.value(Table::placeOf(row, column));
            !fault.isEmpty()) {
            note(row, column, fault);
            return {};
        }
        std::optional<Error> broken;
        const Resolve resolve = [&](const QString &registerId, const QString &typed) {
            Resolved found = m_references.find(registerId, typed);
            if (found.problem.isEmpty() || !found.isUnknown)
                return found;
            auto made = madeReference(registerId, typed, row);
            if (!made) {
                broken = made.error();
                return found;
            }
            return made->isEmpty() ? found : Resolved{*made, {}};
        };
        const ParsedCell parsed = parseCell(field, m_staging.cell(row, column), resolve);
        if (broken)
            return fail(std::move(*broken));
        if (!parsed.problem.isEmpty()) {
            note(row, column, parsed.problem);
            return {};
        }
        if (field.isEngineOwned) {
            // Only an approval changes it. An old table may say what it likes about a new record: it is left
            // out, and said; a changed value in a known record is a misunderstanding to clear up.
            if (known && !sameValue(parsed.value, known->values.value(id))) {
                note(row, column, Tr::tr("“%1” changes by an approval only.").arg(fieldLabel(field)));
            } else if (!known && !parsed.value.isUndefined() &&
                       !m_outcome.ignoredColumns.contains(fieldLabel(field))) {
                m_outcome.ignoredColumns.append(fieldLabel(field));
            }
            return {};
        }
        if (!parsed.value.isUndefined())
            values.insert(id, parsed.value);
        else if (known && known->values.contains(id))
            values.insert(id, QString()); // emptied in the table: emptied in the record
        return {};
    }

    /// The number of a record made for a name that nobody knows; empty when it is not to be made.
    Result<QString> madeReference(const QString &registerId, const QString &typed, int row)
    {
        const QString name = Text::tidy(typed);
        const QString key = Staging::missingKey(registerId, name);
        auto missing = m_missing.find(key);
        if (missing == m_missing.end()) {
            missing = m_missing.insert(key, {registerId, name, 0, {}});
            const Register *other = Catalogue::find(registerId);
            if (other && m_staging.toBeMade.contains(key)) {
                auto made = m_batch.createNamed(*other, name);
                if (made) {
                    m_made.insert(key, made->number);
                    ++m_outcome.made;
                } else if (made.error().problems.isEmpty() && made.error().code != ErrorCode::Denied) {
                    return fail(std::move(made.error()));
                } else {
                    missing->whyNot = made.error().text;
                }
            } else if (other) {
                missing->whyNot = whyNotByName(*other, name);
            }
        }
        if (m_rowsOf.value(key, -1) != row)
            ++missing->rows;
        m_rowsOf.insert(key, row);
        return m_made.value(key);
    }

    QString whyNotByName(const Register &other, const QString &name) const
    {
        if (other.engineOnly)
            return Tr::tr("“%1” is kept by the program and cannot be imported.").arg(Tr::shown(other.title));
        const Findings findings = m_store.check(other, {{QLatin1String(other.nameField), name}});
        for (const Finding &finding : findings) {
            if (finding.severity == Severity::Refuse)
                return finding.text;
        }
        return {};
    }

    static bool sameValue(const QJsonValue &one, const QJsonValue &other)
    {
        const auto isEmpty = [](const QJsonValue &value) {
            return value.isUndefined() || value.isNull() || (value.isString() && value.toString().isEmpty());
        };
        return one == other || (isEmpty(one) && isEmpty(other));
    }

    void note(int row, int column, const QString &sentence)
    {
        m_rowIsFaulty = true;
        ++m_faults;
        QString &text =
            column < 0 ? m_outcome.rowFaults[row] : m_outcome.cellFaults[Table::placeOf(row, column)];
        text = text.isEmpty() ? sentence : text + QLatin1Char('\n') + sentence;
    }

    RecordStore m_store;
    ReferenceFinder m_references;
    const Staging &m_staging;
    const ImportWish &m_wish;
    RecordBatch &m_batch;
    ImportOutcome m_outcome;
    qsizetype m_faults = 0;
    bool m_rowIsFaulty = false;
    QSet<QString> m_numbers;
    Record m_known;
    QHash<QString, MissingReference> m_missing;
    QHash<QString, QString> m_made;
    QHash<QString, int> m_rowsOf; ///< the last row counted for a missing name
};

} // namespace

Result<ImportOutcome> runImport(Vault &vault, const Staging &staging, const ImportWish &wish,
                                const Progress &progress)
{
    ANGUAN_TRY_LET(batch, RecordBatch::begin(vault, staging.reg()));
    ANGUAN_TRY_LET(outcome, StagedImport(vault, staging, wish, batch).run(progress));
    if (!wish.commit || (outcome.faulty > 0 && !wish.faultyRowsStayBehind))
        return outcome;
    QJsonObject facts{{QStringLiteral("created"), outcome.created},
                      {QStringLiteral("changed"), outcome.changed},
                      {QStringLiteral("unchanged"), outcome.unchanged}};
    if (outcome.made > 0)
        facts.insert(QStringLiteral("made"), outcome.made);
    if (outcome.faulty > 0)
        facts.insert(QStringLiteral("left_behind"), outcome.faulty);
    if (!staging.file.isEmpty())
        facts.insert(QStringLiteral("file"), staging.file);
    if (!staging.sm3.isEmpty())
        facts.insert(QStringLiteral("file_sm3"), hex(staging.sm3));
    ANGUAN_TRY_LET(sequence, batch.commit(facts));
    outcome.batch = sequence;
    return outcome;
}

QString earlierSentence(const ImportedBatch &batch)
{
    return (batch.isUndone
                ? Tr::tr("This file was imported on %1 by %2 (%3 new, %4 changed), and taken back since.")
                : Tr::tr("This file was imported already, on %1 by %2 (%3 new, %4 changed)."))
        .arg(displayInstant(batch.at), batch.by)
        .arg(batch.created)
        .arg(batch.changed);
}

QString ImportOutcome::faultOf(int row) const
{
    QStringList sentences;
    if (const QString whole = rowFaults.value(row); !whole.isEmpty())
        sentences.append(whole);
    QList<quint64> places;
    for (auto it = cellFaults.begin(); it != cellFaults.end(); ++it) {
        if (int(it.key() >> 32) == row)
            places.append(it.key());
    }
    std::sort(places.begin(), places.end());
    for (const quint64 place : std::as_const(places))
        sentences.append(cellFaults.value(place));
    return sentences.join(QLatin1Char('\n'));
}

QList<Problem> ImportOutcome::problems(const Staging &staging, qsizetype most) const
{
    QList<quint64> places = cellFaults.keys();
    std::sort(places.begin(), places.end());
    QList<Problem> all;
    for (auto it = rowFaults.begin(); it != rowFaults.end(); ++it) {
        for (const QString &sentence : it.value().split(QLatin1Char('\n')))
            all.append(Problem{{}, sentence, it.key() + 1, 0});
    }
    for (const quint64 place : std::as_const(places)) {
        const int column = int(place & 0xffffffff);
        const Field *field = staging.columns().value(column).field;
        for (const QString &sentence : cellFaults.value(place).split(QLatin1Char('\n')))
            all.append(Problem{field ? QString(QLatin1String(field->id)) : QString(), sentence,
                               int(place >> 32) + 1, column + 1});
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Problem &one, const Problem &other) { return one.row < other.row; });
    return all.mid(0, most);
}

} // namespace anguan
