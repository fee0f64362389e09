// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "models/records/recordstore.h"

#include <QJsonObject>
#include <QStringList>

#include <memory>
#include <optional>

namespace anguan {

/// Many records in one transaction and one journal batch: what a table brings in, by whoever may import.
/// Rolls back unless commit() was reached; a row that is refused leaves nothing of its own.
class RecordBatch
{
public:
    static Result<RecordBatch> begin(Vault &vault, const Register &reg);
    RecordBatch(RecordBatch &&) noexcept;
    RecordBatch &operator=(RecordBatch &&) = delete;
    ~RecordBatch();

    /// The numbers of so many new records at once; all of them must then be taken.
    Result<void> reserve(qint64 count);

    enum class Outcome { Created, Changed, Unchanged };
    /// A row that gives some fields changes those only. Without `update` a known record may stand in the
    /// table, but not otherwise than it is. Problems carry the row.
    Result<Outcome> take(const RecordStore::Incoming &incoming, bool update);
    /// A record of another register that rows refer to: a name and nothing more.
    Result<Record> createNamed(const Register &other, const QString &name);

    /// Enters the batch in the journal with `facts` (counts, the file) and commits. Its sequence number names
    /// the batch; 0 when there was nothing to store.
    Result<qint64> commit(QJsonObject facts);

private:
    struct State;
    explicit RecordBatch(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/// An import that is in the journal.
struct ImportedBatch
{
    qint64 sequence = 0; ///< of its entry, the last of the batch
    qint64 first = 0;    ///< of its first entry
    QString at;          ///< stamp
    QString by;          ///< name of who did it
    QString registerId;
    QString file; ///< name, without its folder
    int created = 0;
    int changed = 0;
    bool isUndone = false;
};

/// The newest import into the register out of a file with this digest (SM3, hexadecimal), undone or not.
Result<std::optional<ImportedBatch>> earlierImport(Vault &vault, const QString &registerId,
                                                   const QString &sm3);
Result<ImportedBatch> importedBatch(Vault &vault, qint64 sequence);

struct UndoneBatch
{
    int withdrawn = 0;
    int changedBack = 0;
};
/// Takes a whole import back with a batch of its own: what it created is withdrawn, what it changed is
/// changed back. Refused, with a list, when somebody changed one of its records meanwhile or refers to it,
/// and when it was undone before.
Result<UndoneBatch> undoImport(Vault &vault, qint64 sequence, const Progress &progress = {});

} // namespace anguan
