// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/tr.h"
#include "models/vault/journal.h"
#include "models/vault/recoverykey.h"
#include "models/vault/vaultcopy.h"
#include "models/vault/vaultstate.h"
#include "models/vault/verifyfile.h"

#include <QJsonArray>
#include <QThread>

namespace anguan {

namespace {

constexpr int reopenTries = 50;
constexpr unsigned long reopenPause = 100; // ms

/// Slots of the new header: those whose password is at hand, under the new key.
Result<void> wrapAgain(const VaultHeader &present, const std::map<QString, const Secret *> &passwords,
                       const Secret &newKey, VaultHeader &next, QStringList &dropped)
{
    for (const KeySlot &slot : present.keySlots) {
        if (slot.isRecovery())
            continue;
        const auto given = passwords.find(slot.login);
        if (given == passwords.end()) {
            dropped += slot.login;
            continue;
        }
        ANGUAN_TRY_LET(passwordKey, derivePasswordKey(*given->second, slot.kdf));
        if (!openKeySlot(slot, present.vaultId, passwordKey))
            return fail(ErrorCode::Denied,
                        Tr::tr("The password of “%1” is not right. Nothing was changed.").arg(slot.login));
        next.keySlots += makeKeySlot(present.vaultId, slot.login, slot.kdf, passwordKey, newKey);
    }
    return {};
}

Result<void> nameSlots(Database &database, const Session &session, const VaultHeader &next,
                       const QStringList &dropped)
{
    ANGUAN_TRY_LET(transaction, Transaction::begin(database));
    ANGUAN_TRY(database.execute(QStringLiteral("UPDATE logins SET slot = NULL")));
    for (const KeySlot &slot : next.keySlots) {
        if (slot.isRecovery())
            ANGUAN_TRY(
                setFact(database, QStringLiteral("recovery_slot"), QString::fromLatin1(slot.id.toHex())));
        else
            ANGUAN_TRY(database.execute(QStringLiteral("UPDATE logins SET slot = ? WHERE login = ?"),
                                        {slot.id, slot.login}));
    }
    ANGUAN_TRY(setFact(database, QStringLiteral("header_sequence"), QString::number(next.sequence)));
    JournalEntry entry;
    entry.action = QStringLiteral("rekey");
    entry.after = {{QStringLiteral("dropped"), QJsonArray::fromStringList(dropped)}};
    ANGUAN_TRY(Journal(database).append(session, entry));
    return transaction.commit();
}

} // namespace

Result<Vault::Rekeyed> Vault::rekey(const Secret &officerPassword, std::map<QString, Secret> others)
{
    ANGUAN_TRY(session().require(Act::Rekey));
    State &state = *m_state;
    std::map<QString, const Secret *> passwords{{session().login, &officerPassword}};
    for (const auto &[login, password] : others)
        passwords.emplace(tidyLogin(login), &password);

    const Secret newKey = Secret::random(32);
    const Secret recoveryKey = Secret::random(32);
    Rekeyed done;
    VaultHeader next = state.header();
    ++next.sequence;
    next.fileId = randomBytes(16);
    next.keySlots.clear();
    ANGUAN_TRY(wrapAgain(state.header(), passwords, newKey, next, done.dropped));
    if (!next.slotOf(session().login))
        return fail(ErrorCode::Denied, Tr::tr("You have no key slot in this vault."));
    KdfParameters noKdf;
    noKdf.suite = suite();
    next.keySlots += makeKeySlot(vaultId(), {}, noKdf, recoveryKey, newKey);
    done.recoveryKey = recoveryKeyText(recoveryKey);

    // Everything happens in a second file; the first is whole until the rename, and gone with it.
    const QString unfinished = path() + QStringLiteral(".rekeying");
    VaultFile::remove(unfinished);
    const auto build = [&]() -> Result<void> {
        ANGUAN_TRY_LET(file, copyVault(database(), unfinished, next, newKey));
        ANGUAN_TRY(nameSlots(file->database(), session(), next, done.dropped));
        ANGUAN_TRY_LET(report, verifyFile(file->database(), newKey, {}));
        if (!report.damage.isEmpty())
            return fail(ErrorCode::Damaged, report.damage.first(), report.damage.join(QLatin1Char('\n')));
        file.reset();
        return VaultFile::publish(unfinished, path(), true);
    };
    if (auto built = build(); !built) {
        VaultFile::remove(unfinished);
        return fail(built.error());
    }

    HeaderArea area;
    area.header = next;
    ANGUAN_TRY_LET(bytes, headerBytes(next, newKey));
    area.bytes = bytes;
    area.states = {CopyState::Valid, CopyState::Valid};
    area.sequences = {next.sequence, next.sequence};
    state.file.reset();
    state.claim.moved();
    state.vaultKey = newKey.clone();
    for (int tries = 0; !state.file; ++tries) {
        auto reopened = VaultFile::open(path(), area, newKey);
        if (reopened)
            state.file = std::move(*reopened);
        else if (tries < reopenTries)
            QThread::msleep(reopenPause);
        else
            qFatal("The vault has its new key, but another program took it before it could be opened again.");
    }
    ANGUAN_TRY(state.settle());
    return done;
}

} // namespace anguan
