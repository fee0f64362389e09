// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/tablelayout.h"

#include <QSet>

namespace anguan {

/// What happens to rows that carry a number.
enum class ImportMode {
    NewOnly,    ///< rows with a number are left alone
    UpdateOnly, ///< rows without a number are left alone
    Both,
    Careful, ///< new rows; one whose record is otherwise than the row is a fault
};

/// A table on its way into a register: what stands in its cells, what each column is for, which rows are left
/// out. A value: a copy is rehearsed on another thread while this one goes on being edited. Rows and columns
/// are counted from 0, as in the table.
class Staging
{
public:
    Staging(const Register &reg, Table table, const Synonyms &synonyms = {});

    const Register &reg() const { return *m_register; }
    const Table &table() const { return m_table; }
    const TableLayout &layout() const { return m_layout; }
    const QList<MatchedColumn> &columns() const { return m_columns; }
    int columnOf(const QString &fieldId) const; ///< -1
    int numberColumn() const;                   ///< -1
    bool isBlank(int row) const;
    QString cell(int row, int column) const;

    /// Headings elsewhere: columns are matched anew, rows left out by hand come back.
    void setHeader(int row, int rows);
    /// A field by its id, "number" for the records' number; empty: not imported. Whatever column was it
    /// before is it no more.
    void setColumn(int column, const QString &target);
    void setCell(int row, int column, const QString &text);
    void setLeftOut(int row, bool isLeftOut);
    bool isLeftOut(int row) const { return m_leftOut.contains(row); }
    QString leftOutReason(int row) const { return m_reasons.value(row); } ///< empty when left out by hand
    /// Hidden rows come in unless this is set.
    void setHiddenLeftOut(bool isLeftOut);

    ImportMode mode = ImportMode::Both;
    /// References that lead nowhere and are to be made first, by missingKey().
    QSet<QString> toBeMade;
    static QString missingKey(const QString &registerId, const QString &name);

    QString file;   ///< its name, for the journal
    QByteArray sm3; ///< of the file's bytes

    /// Headings that no field, nothing beside a record and nothing kept by the program fits.
    QStringList unknownHeadings() const;
    /// What the headings alone show to be wrong: a required column missing, one named twice.
    const QList<Problem> &headingProblems() const { return m_headingProblems; }
    const QStringList &ignoredColumns() const { return m_ignored; }
    /// Headings that were matched by hand, to be remembered.
    Synonyms learnt() const { return m_learnt; }

private:
    void match(const Synonyms &synonyms);
    void seeMissing();
    void seeNameless();

    const Register *m_register;
    Table m_table;
    TableLayout m_layout;
    Synonyms m_synonyms;
    Synonyms m_learnt;
    QList<MatchedColumn> m_columns;
    QList<Problem> m_headingProblems;
    QStringList m_ignored;
    QSet<int> m_leftOut;
    QHash<int, QString> m_reasons;
};

} // namespace anguan
