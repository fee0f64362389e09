// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/clock.h"
#include "models/base/tr.h"
#include "models/vault/journal.h"
#include "models/vault/migrations.h"
#include "models/vault/recoverykey.h"
#include "models/vault/settings.h"
#include "models/vault/vaultstate.h"

#include <QFile>
#include <QFileInfo>

namespace anguan {

namespace {

/// The file under its passing name: a vault that was not finished never has the vault's own.
class Unfinished
{
public:
    explicit Unfinished(QString path) : m_path(std::move(path)) { VaultFile::remove(m_path); }
    ~Unfinished() { VaultFile::remove(m_path); }
    Unfinished(const Unfinished &) = delete;
    Unfinished &operator=(const Unfinished &) = delete;
    const QString &path() const { return m_path; }

private:
    QString m_path;
};

Result<void> fillIn(VaultFile &file, const Vault::Creation &creation, const Login &officer,
                    const Credentials &credentials, const KeySlot &recovery)
{
    const VaultHeader &header = file.header();
    Database &database = file.database();
    ANGUAN_TRY_LET(known, Migrations::available());
    ANGUAN_TRY_LET(transaction, Transaction::begin(database));
    ANGUAN_TRY(Migrations::apply(database, known));
    ANGUAN_TRY(setFact(database, QStringLiteral("vault_id"), QString::fromLatin1(header.vaultId.toHex())));
    ANGUAN_TRY(setFact(database, QStringLiteral("created_at"), Clock::stamp()));
    ANGUAN_TRY(setFact(database, QStringLiteral("header_sequence"), QString::number(header.sequence)));
    ANGUAN_TRY(setFact(database, QStringLiteral("recovery_slot"), QString::fromLatin1(recovery.id.toHex())));
    ANGUAN_TRY(setFact(database, QStringLiteral("unit"), creation.unit.trimmed()));

    const SigningKey key = SigningKey::generate();
    ANGUAN_TRY(insertLogin(database, officer, credentials, header.slotOf(officer.login)->id, false));
    ANGUAN_TRY(
        insertKey(database, officer.login, key,
                  sealSigningKey(key, header.vaultId, officer.login, header.suite, credentials.passwordKey)));

    JournalEntry entry;
    entry.action = QStringLiteral("vault");
    entry.after = {{QStringLiteral("unit"), creation.unit.trimmed()},
                   {QStringLiteral("suite"), suiteId(header.suite)},
                   {QStringLiteral("login"), officer.login},
                   {QStringLiteral("key"), keyFingerprint(key.publicPem())}};
    ANGUAN_TRY(Journal(database).append({officer.login, officer.name, officer.roles, {}}, entry));
    return transaction.commit();
}

} // namespace

Result<Vault::Created> Vault::create(Creation creation)
{
    Login officer;
    officer.login = tidyLogin(creation.login);
    officer.name = creation.name.trimmed();
    officer.roles = Role::Officer;
    ANGUAN_TRY(Logins::checkLoginName(officer.login));
    ANGUAN_TRY(Logins::checkPassword(officer.login, QString::fromUtf8(creation.password.view())));
    if (officer.name.isEmpty())
        return fail(ErrorCode::Invalid, Tr::tr("The officer's name is missing: it stands on every sheet that "
                                               "is signed."));
    if (creation.unit.trimmed().isEmpty())
        return fail(ErrorCode::Invalid,
                    Tr::tr("The name of the unit is missing: it stands on every sheet that is printed."));
    const QFileInfo target(creation.path);
    if (target.exists() || target.isSymLink())
        return fail(
            ErrorCode::Io,
            Tr::tr("“%1” exists already and is not overwritten. Choose another name.").arg(creation.path));

    VaultHeader header;
    header.suite = creation.suite;
    header.vaultId = randomBytes(16);
    header.fileId = randomBytes(16);
    const KdfParameters kdf = creation.kdf ? *creation.kdf : KdfParameters::strong(creation.suite);
    ANGUAN_TRY_LET(credentials, makeCredentials(creation.password, kdf));
    const Secret vaultKey = Secret::random(32);
    const Secret recoveryKey = Secret::random(32);
    KdfParameters noKdf;
    noKdf.suite = header.suite;
    const KeySlot recovery = makeKeySlot(header.vaultId, {}, noKdf, recoveryKey, vaultKey);
    header.keySlots = {
        makeKeySlot(header.vaultId, officer.login, credentials.kdf, credentials.passwordKey, vaultKey),
        recovery};

    const Unfinished unfinished(creation.path + QStringLiteral(".unfinished"));
    ANGUAN_TRY(VaultFile::make(unfinished.path(), header, vaultKey));
    {
        HeaderArea area;
        area.header = header;
        ANGUAN_TRY_LET(bytes, headerBytes(header, vaultKey));
        area.bytes = bytes;
        ANGUAN_TRY_LET(file, VaultFile::open(unfinished.path(), area, vaultKey));
        ANGUAN_TRY(fillIn(*file, creation, officer, credentials, recovery));
    }
    ANGUAN_TRY(VaultFile::publish(unfinished.path(), creation.path, false));

    // Opened as anybody opens it, from what lies on the disk.
    ANGUAN_TRY_LET(claim, OpenVaults::claim(creation.path));
    ANGUAN_TRY_LET(area, readHeaderArea(claim.headerArea()));
    ANGUAN_TRY(UnlockMemory::beginAttempt(header.vaultId));
    std::unique_ptr<UnlockTicket::State> ticket(
        new UnlockTicket::State{creation.path, officer.login, std::move(claim), area, header.keySlots.first(),
                                std::move(credentials.passwordKey), vaultKey.clone()});
    ANGUAN_TRY_LET(vault, unlock(UnlockTicket(std::move(ticket))));
    return Created{std::move(vault), recoveryKeyText(recoveryKey)};
}

} // namespace anguan
