// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/clock.h"
#include "models/base/tr.h"
#include "models/crypto/digest.h"
#include "models/vault/recoverykey.h"
#include "models/vault/vaultstate.h"

namespace anguan {

namespace {

Failure wrongPassword()
{
    return fail(ErrorCode::Denied, Tr::tr("The login or the password is not right. Check Caps Lock and the "
                                          "input method, then type the password again."));
}

/// For a login that is not there: the same work as for one that is.
KdfParameters pretended(const VaultHeader &header, const QString &login)
{
    KdfParameters kdf;
    for (const KeySlot &slot : header.keySlots) {
        if (!slot.isRecovery())
            kdf = slot.kdf;
    }
    kdf.salt = sm3(header.vaultId + login.toUtf8()).first(16);
    return kdf;
}

/// The vault key out of the first slot of this login that the password opens. While a password is being
/// changed there are two.
Result<std::pair<Secret, Secret>> tryPassword(const VaultHeader &header, const QString &login,
                                              const Secret &password, KeySlot &opened)
{
    bool known = false;
    for (const KeySlot &slot : header.keySlots) {
        if (slot.isRecovery() || slot.login != login)
            continue;
        known = true;
        ANGUAN_TRY_LET(passwordKey, derivePasswordKey(password, slot.kdf));
        auto vaultKey = openKeySlot(slot, header.vaultId, passwordKey);
        if (!vaultKey)
            continue;
        opened = slot;
        return std::pair(std::move(passwordKey), std::move(*vaultKey));
    }
    if (!known)
        ANGUAN_TRY(derivePasswordKey(password, pretended(header, login)));
    return wrongPassword();
}

} // namespace

UnlockTicket::State::~State()
{
    if (!spent)
        UnlockMemory::takeBackAttempt(area.header.vaultId);
}

UnlockTicket::UnlockTicket(std::unique_ptr<State> state) : m_state(std::move(state)) {}
UnlockTicket::UnlockTicket(UnlockTicket &&) noexcept = default;
UnlockTicket &UnlockTicket::operator=(UnlockTicket &&) noexcept = default;
UnlockTicket::~UnlockTicket() = default;

Result<VaultInfo> Vault::peek(const QString &path)
{
    ANGUAN_TRY_LET(bytes, OpenVaults::headerArea(path));
    ANGUAN_TRY_LET(area, readHeaderArea(bytes));
    VaultInfo info{path, area.header.suite, area.header.fileId, area.header.vaultId, {}};
    for (const KeySlot &slot : area.header.keySlots) {
        if (!slot.isRecovery() && !info.logins.contains(slot.login))
            info.logins += slot.login;
    }
    return info;
}

UnlockDelay Vault::unlockDelay(const QString &path)
{
    const auto info = peek(path);
    if (!info)
        return {};
    const UnlockMemory memory = UnlockMemory::of(info->vaultId);
    return {memory.failures, memory.secondsToWait(), memory.lastSuccessAt};
}

Result<UnlockTicket> Vault::prepareUnlock(const QString &path, const QString &typedLogin, Secret password)
{
    const QString login = tidyLogin(typedLogin);
    ANGUAN_TRY_LET(claim, OpenVaults::claim(path));
    ANGUAN_TRY_LET(area, readHeaderArea(claim.headerArea()));
    ANGUAN_TRY(UnlockMemory::beginAttempt(area.header.vaultId));
    KeySlot slot;
    auto keys = tryPassword(area.header, login, password, slot);
    if (!keys) {
        if (keys.error().code != ErrorCode::Denied)
            UnlockMemory::takeBackAttempt(area.header.vaultId);
        return fail(keys.error());
    }
    std::unique_ptr<UnlockTicket::State> state(new UnlockTicket::State{
        path, login, std::move(claim), area, slot, std::move(keys->first), std::move(keys->second)});
    if (!headerIsAuthentic(area.bytes, area.header.suite, state->vaultKey))
        return headTampered(QStringLiteral("header MAC"));
    return UnlockTicket(std::move(state));
}

Result<std::unique_ptr<Vault>> Vault::unlock(const QString &path, const QString &login, Secret password)
{
    ANGUAN_TRY_LET(ticket, prepareUnlock(path, login, std::move(password)));
    return unlock(std::move(ticket));
}

Result<std::unique_ptr<Vault>> Vault::recover(const QString &path, const QString &typedKey,
                                              const QString &officerLogin, Secret newPassword)
{
    const QString login = tidyLogin(officerLogin);
    ANGUAN_TRY(Logins::checkPassword(login, QString::fromUtf8(newPassword.view())));
    ANGUAN_TRY_LET(recoveryKey, recoveryKeyOf(typedKey));
    ANGUAN_TRY_LET(claim, OpenVaults::claim(path));
    ANGUAN_TRY_LET(area, readHeaderArea(claim.headerArea()));
    ANGUAN_TRY(UnlockMemory::beginAttempt(area.header.vaultId));
    const KeySlot *slot = area.header.recoverySlot();
    auto vaultKey =
        slot ? openKeySlot(*slot, area.header.vaultId, recoveryKey) : Result<Secret>(wrongPassword());
    if (!vaultKey)
        return fail(ErrorCode::Denied,
                    Tr::tr("This recovery key does not belong to this vault, or a newer one "
                           "was made since. Look for the newest paper in the safe."));
    std::unique_ptr<UnlockTicket::State> state(
        new UnlockTicket::State{path, login, std::move(claim), area, *slot, std::move(recoveryKey),
                                std::move(*vaultKey), std::move(newPassword)});
    if (!headerIsAuthentic(area.bytes, area.header.suite, state->vaultKey))
        return headTampered(QStringLiteral("header MAC"));
    return unlock(UnlockTicket(std::move(state)));
}

} // namespace anguan
