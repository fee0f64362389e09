// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/approvals/package.h"

#include "models/approvals/approvals.h"
#include "models/approvals/packagereadme.h"
#include "models/base/tr.h"
#include "models/crypto/digest.h"
#include "models/vault/database.h"
#include "models/vault/vault.h"

#include <QDir>
#include <QSaveFile>

namespace anguan {

namespace {

Result<QString> writeFile(const QDir &folder, const QString &name, const QByteArray &bytes)
{
    QSaveFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorCode::Io,
                    Tr::tr("%1 could not be written. Free some space or choose another folder.")
                        .arg(QDir::toNativeSeparators(folder.filePath(name))),
                    file.errorString());
    return folder.filePath(name);
}

Result<QDir> emptyFolder(const QString &path)
{
    QDir folder(path);
    if (folder.exists() && !folder.isEmpty())
        return fail(
            ErrorCode::Io,
            Tr::tr("The folder %1 is not empty. Choose a new one.").arg(QDir::toNativeSeparators(path)));
    if (!folder.mkpath(QStringLiteral(".")))
        return fail(ErrorCode::Io, Tr::tr("The folder %1 cannot be made. Choose another place.")
                                       .arg(QDir::toNativeSeparators(path)));
    return folder;
}

/// The last round's content bears the plain name; earlier ones carry their round.
QString contentName(const Approval &approval, const Round &round)
{
    return round.number == approval.lastRound()->number
               ? QStringLiteral("content.json")
               : QStringLiteral("round-%1-content.json").arg(round.number);
}

Result<void> journalExport(Vault &vault, const QString &number)
{
    JournalEntry entry;
    entry.action = QStringLiteral("export_approval");
    entry.registerId = QStringLiteral("approvals");
    entry.record = number;
    ANGUAN_TRY_LET(transaction, Transaction::begin(vault.database()));
    ANGUAN_TRY(Journal(vault.database()).append(vault.session(), entry));
    return transaction.commit();
}

Result<QStringList> writeAll(const Approval &approval, const QDir &folder, const QString &unit)
{
    QStringList files;
    QList<PackagedSignature> listed;
    const auto put = [&](const QString &name, const QByteArray &bytes) -> Result<void> {
        ANGUAN_TRY_LET(path, writeFile(folder, name, bytes));
        files << path;
        return {};
    };
    for (const Round &round : approval.rounds) {
        const QString content = contentName(approval, round);
        ANGUAN_TRY(put(content, round.canonical));
        for (const Answer &answer : round.answers) {
            const QString prefix = QStringLiteral("%1").arg(listed.size() + 1, 2, 10, QLatin1Char('0'));
            ANGUAN_TRY(put(prefix + QStringLiteral("-statement.json"), answer.statement));
            ANGUAN_TRY(put(prefix + QStringLiteral("-signature.der"), answer.signature));
            ANGUAN_TRY(put(prefix + QStringLiteral("-public.pem"), answer.publicPem));
            listed.append({prefix, content, hex(round.contentSm3), answer});
        }
    }
    ANGUAN_TRY(put(QStringLiteral("README.txt"), packageReadme(approval, unit, listed)));
    return files;
}

} // namespace

Result<QStringList> exportApproval(Vault &vault, const QString &number, const QString &directory)
{
    ANGUAN_TRY(vault.session().require(Act::ExportRecords));
    ANGUAN_TRY_LET(approval, Approvals(vault).find(number));
    if (approval.rounds.isEmpty())
        return fail(ErrorCode::Invalid, Tr::tr("%1 is a draft: nothing was signed yet.").arg(number));
    ANGUAN_TRY_LET(folder, emptyFolder(directory));
    ANGUAN_TRY_LET(files, writeAll(approval, folder, vault.unit()));
    ANGUAN_TRY(journalExport(vault, number));
    return files;
}

} // namespace anguan
