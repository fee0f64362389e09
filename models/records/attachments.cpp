// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/attachments.h"

#include "models/base/clock.h"
#include "models/base/text.h"
#include "models/base/tr.h"
#include "models/crypto/digest.h"
#include "models/records/recordreader.h"
#include "models/registers/catalogue.h"
#include "models/vault/database.h"
#include "models/vault/journal.h"
#include "models/vault/settings.h"
#include "models/vault/vault.h"

namespace anguan {

namespace {

constexpr qint64 chunkBytes = 64 * 1024;
constexpr qsizetype maxName = 200;
const QString columns =
    QStringLiteral("id, register, number, name, size, sm3, added_at, added_by, removed_at");

Attachment attachmentAt(const Rows &rows)
{
    return {rows.integer(0), rows.text(1), rows.text(2), rows.text(3), rows.integer(4),
            rows.blob(5),    rows.text(6), rows.text(7), rows.text(8)};
}

/// The last part of a path, without signs that a file system or a printed page would trip over.
QString fileName(const QString &given)
{
    QString name = given.section(QLatin1Char('/'), -1).section(QLatin1Char('\\'), -1);
    for (QChar &c : name) {
        if (c.unicode() < 0x20 || c.unicode() == 0x7f)
            c = QLatin1Char(' ');
    }
    name = name.normalized(QString::NormalizationForm_C).simplified();
    if (name.size() <= maxName)
        return name;
    const QString ending = name.section(QLatin1Char('.'), -1).left(10);
    return name.left(maxName - ending.size() - 1) + QLatin1Char('.') + ending;
}

Failure tooLarge(const QString &name, qint64 megabytes)
{
    return fail(
        ErrorCode::Invalid,
        Tr::tr("“%1” was not attached: files of up to %2 MB are kept in the vault. Attach a smaller file, or "
               "raise the limit in the settings.")
            .arg(name)
            .arg(megabytes));
}

Failure unreadable(const QString &name, const QIODevice &source)
{
    return fail(ErrorCode::Io,
                Tr::tr("“%1” was not attached: it could not be read to its end. Check the disk it lies on.")
                    .arg(name),
                source.errorString());
}

/// Whoever fills in an application brings its papers along; the registers are the officer's.
Act actFor(const Register *reg)
{
    return reg && reg->engineOnly ? Act::DraftApproval : Act::EditRecords;
}

Result<void> note(Vault &vault, const QString &action, const Attachment &file, const QString &reason)
{
    const QJsonObject what{{QStringLiteral("attachment"), file.name},
                           {QStringLiteral("size"), file.size},
                           {QStringLiteral("sm3"), hex(file.sm3)}};
    JournalEntry entry;
    entry.action = action;
    entry.registerId = file.registerId;
    entry.record = file.number;
    (action == QLatin1String("attach") ? entry.after : entry.before) = what;
    entry.reason = reason;
    ANGUAN_TRY(Journal(vault.database()).append(vault.session(), entry));
    return {};
}

} // namespace

Attachments::Attachments(Vault &vault) : m_vault(vault) {}

Result<Attachment> Attachments::add(const QString &registerId, const QString &number, const QString &name,
                                    QIODevice &source,
                                    const std::function<bool(qint64 done, qint64 total)> &progress)
{
    const Register *reg = Catalogue::find(registerId);
    ANGUAN_TRY(m_vault.session().require(actFor(reg)));
    if (!reg)
        return fail(ErrorCode::Invalid, Tr::tr("There is no register “%1”.").arg(registerId));
    Attachment file;
    file.registerId = registerId;
    file.number = number;
    file.name = fileName(name);
    file.addedAt = Clock::stamp();
    file.addedBy = m_vault.session().login;
    if (file.name.isEmpty())
        return fail(ErrorCode::Invalid, Tr::tr("A file to attach needs a name."));
    const qint64 megabytes = Settings(m_vault).number(QStringLiteral("attachment_limit_mb"));
    const qint64 limit = megabytes * 1024 * 1024;
    const qint64 promised = source.isSequential() ? -1 : source.size() - source.pos();
    if (promised > limit)
        return tooLarge(file.name, megabytes);

    Database &database = m_vault.database();
    ANGUAN_TRY_LET(transaction, Transaction::begin(database));
    ANGUAN_TRY_LET(record, readRecord(database, *reg, number));
    if (!record)
        return unknownNumber(*reg, number);
    ANGUAN_TRY(database.execute(QStringLiteral("INSERT INTO attachments (register, number, name, size, sm3, "
                                               "added_at, added_by) VALUES (?, ?, ?, 0, x'', ?, ?)"),
                                {registerId, number, file.name, file.addedAt, file.addedBy}));
    file.id = database.lastInsertId();

    Sm3 digest;
    QByteArray chunk(chunkBytes, Qt::Uninitialized);
    for (qint64 position = 0;; ++position) {
        // A device may give less than asked: a chunk is filled before it is written.
        qint64 filled = 0;
        while (filled < chunkBytes) {
            const qint64 got = source.read(chunk.data() + filled, chunkBytes - filled);
            if (got < 0)
                return unreadable(file.name, source);
            if (got == 0)
                break;
            filled += got;
        }
        if (filled == 0)
            break;
        const QByteArray bytes = chunk.left(filled);
        file.size += filled;
        if (file.size > limit)
            return tooLarge(file.name, megabytes);
        digest.add(bytes);
        ANGUAN_TRY(database.execute(
            QStringLiteral("INSERT INTO attachment_chunks (attachment, position, bytes) VALUES (?, ?, ?)"),
            {file.id, position, bytes}));
        if (progress && !progress(file.size, promised))
            return fail(ErrorCode::Io, Tr::tr("“%1” was not attached: you stopped it.").arg(file.name));
    }
    // What promised more than it gave died on the way; what gave more was still growing.
    if (promised >= 0 && file.size != promised)
        return unreadable(file.name, source);
    file.sm3 = digest.finish();
    ANGUAN_TRY(database.execute(QStringLiteral("UPDATE attachments SET size = ?, sm3 = ? WHERE id = ?"),
                                {file.size, file.sm3, file.id}));
    ANGUAN_TRY(note(m_vault, QStringLiteral("attach"), file, {}));
    ANGUAN_TRY(transaction.commit());
    m_vault.announce(registerId, number);
    return file;
}

Result<QList<Attachment>> Attachments::of(const QString &registerId, const QString &number) const
{
    ANGUAN_TRY(m_vault.session().require(Act::ReadRecords));
    ANGUAN_TRY_LET(rows,
                   m_vault.database().query(QStringLiteral("SELECT %1 FROM attachments WHERE register = ? "
                                                           "AND number = ? ORDER BY id")
                                                .arg(columns),
                                            {registerId, number}));
    QList<Attachment> files;
    while (rows.next())
        files.append(attachmentAt(rows));
    ANGUAN_TRY(rows.finished());
    return files;
}

Result<void> Attachments::read(qint64 id, QIODevice &target) const
{
    ANGUAN_TRY(m_vault.session().require(Act::ReadRecords));
    Attachment file;
    {
        ANGUAN_TRY_LET(rows,
                       m_vault.database().query(
                           QStringLiteral("SELECT %1 FROM attachments WHERE id = ?").arg(columns), {id}));
        if (!rows.next())
            return fail(ErrorCode::Invalid, Tr::tr("There is no such attachment."));
        file = attachmentAt(rows);
    }
    ANGUAN_TRY_LET(rows, m_vault.database().query(QStringLiteral("SELECT bytes FROM attachment_chunks WHERE "
                                                                 "attachment = ? ORDER BY position"),
                                                  {id}));
    Sm3 digest;
    qint64 size = 0;
    while (rows.next()) {
        const QByteArray bytes = rows.blob(0);
        digest.add(bytes);
        size += bytes.size();
        if (target.write(bytes) != bytes.size())
            return fail(
                ErrorCode::Io,
                Tr::tr("“%1” could not be written. Check the folder and the free space.").arg(file.name),
                target.errorString());
    }
    ANGUAN_TRY(rows.finished());
    if (size != file.size || digest.finish() != file.sm3)
        return fail(ErrorCode::Damaged,
                    Tr::tr("“%1” is no longer what was attached. Do not use it; take it from a backup.")
                        .arg(file.name));
    return {};
}

Result<void> Attachments::remove(qint64 id, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::Invalid, Tr::tr("Say why this file is taken off the record."));
    Database &database = m_vault.database();
    ANGUAN_TRY_LET(transaction, Transaction::begin(database));
    Attachment file;
    {
        ANGUAN_TRY_LET(
            rows,
            database.query(QStringLiteral("SELECT %1 FROM attachments WHERE id = ?").arg(columns), {id}));
        if (!rows.next())
            return fail(ErrorCode::Invalid, Tr::tr("There is no such attachment."));
        file = attachmentAt(rows);
    }
    ANGUAN_TRY(m_vault.session().require(actFor(Catalogue::find(file.registerId))));
    if (!file.removedAt.isEmpty())
        return fail(ErrorCode::Invalid, Tr::tr("“%1” was taken off already.").arg(file.name));
    ANGUAN_TRY(database.execute(QStringLiteral("UPDATE attachments SET removed_at = ? WHERE id = ?"),
                                {Clock::stamp(), id}));
    ANGUAN_TRY(note(m_vault, QStringLiteral("detach"), file, reason.trimmed()));
    ANGUAN_TRY(transaction.commit());
    m_vault.announce(file.registerId, file.number);
    return {};
}

} // namespace anguan
