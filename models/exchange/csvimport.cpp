// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/csvimport.h"

#include "models/base/text.h"
#include "models/base/tr.h"
#include "models/exchange/celltext.h"
#include "models/exchange/headermatch.h"
#include "models/exchange/referencefinder.h"
#include "models/exchange/tablefile.h"
#include "models/exchange/tablelayout.h"
#include "models/records/recordstore.h"
#include "models/registers/display.h"
#include "models/vault/vault.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace anguan {

namespace {

constexpr qsizetype mostProblems = 200;
constexpr int rowsPerReport = 16;

class TableImport
{
public:
    TableImport(Vault &vault, const Register &reg, const Table &table, const ImportOptions &options,
                const Progress &progress)
        : m_store(vault)
        , m_references(m_store)
        , m_register(reg)
        , m_table(table)
        , m_options(options)
        , m_progress(progress)
    {
    }

    Result<ImportReport> run()
    {
        if (m_table.rows.isEmpty())
            return fail(ErrorCode::Invalid,
                        Tr::tr("The table is empty. Its first row must hold the headings."));
        m_layout = findLayout(m_register, m_table, m_options.synonyms);
        m_header = matchHeader(m_register, m_layout.headings, m_options.ignoreUnknownColumns,
                               m_options.synonyms, m_layout.firstRow());
        fillMerged(m_table, m_layout.firstRow());
        m_report.ignoredColumns = m_header.ignored;
        m_report.encoding = m_table.encoding;
        m_report.sheet = m_table.sheet;
        m_report.headerRow = m_layout.firstRow();
        if (!m_header.problems.isEmpty())
            return refused(m_header.problems);

        // Understanding a row and storing it take about as long: half of the way each.
        const qint64 all = 2 * m_table.rows.size();
        for (int i = m_layout.firstRow(); i < m_table.rows.size() && m_problems.size() < mostProblems; ++i) {
            if (m_progress && i % rowsPerReport == 0 && !m_progress(i, all))
                return fail(ErrorCode::CheckFound, RecordStore::importStopped());
            readRow(i);
        }
        if (!m_problems.isEmpty())
            return refused(m_problems);

        const Progress second = [this, all](qint64 done, qint64) { return m_progress(all / 2 + done, all); };
        auto stored = m_store.importAll(m_register, m_incoming, m_options.update, m_options.dryRun,
                                        m_progress ? second : Progress());
        if (!stored)
            return fail(placed(std::move(stored.error())));
        m_report.created = stored->created;
        m_report.changed = stored->changed;
        m_report.unchanged = stored->unchanged;
        return m_report;
    }

private:
    void readRow(int index)
    {
        using Role = MatchedColumn::Role;
        const QStringList &cells = m_table.rows.at(index);
        const int row = index + 1;
        const auto isBlank = [](const QString &cell) { return cell.trimmed().isEmpty(); };
        if (std::all_of(cells.begin(), cells.end(), isBlank))
            return;
        if (!footReason(m_table, m_layout, index).isEmpty()) {
            ++m_report.leftOut;
            return;
        }
        ++m_report.rows;
        for (qsizetype i = m_header.columns.size(); i < cells.size(); ++i) {
            if (!isBlank(cells.at(i))) {
                note(row, int(i) + 1, {}, Tr::tr("There is a value beyond the last heading."));
                return;
            }
        }

        RecordStore::Incoming incoming;
        incoming.row = row;
        for (qsizetype i = 0; i < m_header.columns.size() && i < cells.size(); ++i) {
            if (m_header.columns.at(i).role == Role::Withdrawn && !isBlank(cells.at(i))) {
                ++m_report.skipped;
                return;
            }
            if (m_header.columns.at(i).role == Role::Number)
                incoming.number = Text::tidy(cells.at(i)).toUpper();
        }
        const Record *known = nullptr;
        if (!incoming.number.isEmpty()) {
            known = recordOf(incoming.number, row);
            if (!known)
                return;
        }
        for (qsizetype i = 0; i < m_header.columns.size(); ++i) {
            if (m_header.columns.at(i).role == Role::Field)
                readCell(*m_header.columns.at(i).field, cells.value(i), row, int(i) + 1, known,
                         incoming.values);
        }
        m_incoming.append(incoming);
    }

    /// Null, with a problem noted, when the row may not go to a record of that number.
    const Record *recordOf(const QString &number, int row)
    {
        const int column = m_header.numberColumn() + 1;
        if (m_numbers.contains(number)) {
            note(row, column, {}, Tr::tr("The number %1 stands in the table twice.").arg(number));
            return nullptr;
        }
        m_numbers.insert(number);
        auto found = m_store.find(m_register, number);
        if (!found) {
            note(row, column, {}, found.error().text);
            return nullptr;
        }
        m_known = std::move(*found);
        return &m_known;
    }

    void readCell(const Field &field, const QString &cell, int row, int column, const Record *known,
                  Values &values)
    {
        const QString id = QLatin1String(field.id);
        const auto resolve = [this](const QString &registerId, const QString &typed) {
            return m_references.find(registerId, typed);
        };
        if (const QString fault = m_table.faults.value(Table::placeOf(row - 1, column - 1));
            !fault.isEmpty()) {
            note(row, column, id, fault);
            return;
        }
        const ParsedCell parsed = parseCell(field, m_table.isGuarded ? unguarded(cell) : cell, resolve);
        if (!parsed.problem.isEmpty()) {
            note(row, column, id, parsed.problem);
            return;
        }
        if (field.isEngineOwned) {
            // Only an approval changes it. An old table may say what it likes about a new record: it is left
            // out, and said; a changed value in a known record is a misunderstanding to clear up.
            if (known && !sameValue(parsed.value, known->values.value(id))) {
                note(row, column, id, Tr::tr("“%1” changes by an approval only.").arg(fieldLabel(field)));
            } else if (!known && !parsed.value.isUndefined() &&
                       !m_report.ignoredColumns.contains(fieldLabel(field))) {
                m_report.ignoredColumns.append(fieldLabel(field));
            }
            return;
        }
        if (!parsed.value.isUndefined())
            values.insert(id, parsed.value);
        else if (known && known->values.contains(id))
            values.insert(id, QString()); // emptied in the table: emptied in the record
    }

    static bool sameValue(const QJsonValue &one, const QJsonValue &other)
    {
        const auto isEmpty = [](const QJsonValue &value) {
            return value.isUndefined() || value.isNull() || (value.isString() && value.toString().isEmpty());
        };
        return one == other || (isEmpty(one) && isEmpty(other));
    }

    void note(int row, int column, const QString &field, const QString &sentence)
    {
        m_problems.append(Problem{field, sentence, row, column});
    }

    /// The store knows rows and fields; a reader of the table looks for the column.
    Error placed(Error error) const
    {
        for (Problem &problem : error.problems) {
            if (problem.column == 0)
                problem.column = m_header.columnOf(problem.field);
        }
        error.problems = error.problems.mid(0, mostProblems);
        return error;
    }

    Result<ImportReport> refused(const QList<Problem> &problems) const
    {
        Error error = errorOf(
            ErrorCode::Invalid,
            problems.size() >= mostProblems
                ? Tr::tr("Nothing was imported: the table has at least %n fault(s).", nullptr,
                         int(mostProblems))
                : Tr::tr("Nothing was imported: the table has %n fault(s).", nullptr, int(problems.size())));
        error.problems = problems.mid(0, mostProblems);
        return fail(std::move(error));
    }

    RecordStore m_store;
    ReferenceFinder m_references;
    const Register &m_register;
    Table m_table;
    const ImportOptions &m_options;
    const Progress &m_progress;
    TableLayout m_layout;
    HeaderMatch m_header;
    ImportReport m_report;
    QList<Problem> m_problems;
    QList<RecordStore::Incoming> m_incoming;
    QSet<QString> m_numbers;
    Record m_known;
};

} // namespace

Result<ImportReport> importTable(Vault &vault, const Register &reg, const Table &table,
                                 const ImportOptions &options, const Progress &progress)
{
    ANGUAN_TRY(vault.session().require(Act::ImportRecords));
    return TableImport(vault, reg, table, options, progress).run();
}

Result<ImportReport> importCsv(Vault &vault, const Register &reg, const QString &path,
                               const ImportOptions &options, const Progress &progress)
{
    return importFile(vault, reg, path, options, progress);
}

Result<ImportReport> importFile(Vault &vault, const Register &reg, const QString &path,
                                const ImportOptions &options, const Progress &progress)
{
    ANGUAN_TRY(vault.session().require(Act::ImportRecords));
    ANGUAN_TRY_LET(file, TableFile::open(path, options.limits));
    ANGUAN_TRY_LET(table, file->read(reg, {options.sheet, options.encoding, {}}, progress));
    return importTable(vault, reg, table, options, progress);
}

} // namespace anguan
