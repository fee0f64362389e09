// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/allverbs.h"
#include "app/cli/invocation.h"
#include "app/tr.h"
#include "models/vault/vault.h"

namespace anguan {

namespace {

Result<int> run(Invocation &call)
{
    const QString path = call.argument("VAULT");
    ANGUAN_TRY_LET(info, Vault::peek(path));
    const QString login = call.has("login") ? call.value("login") : info.logins.value(0);
    ANGUAN_TRY_LET(current, call.passwords().next(AppTr::tr("Password of %1").arg(login)));
    ANGUAN_TRY_LET(vault, Vault::unlock(path, login, current.clone()));
    ANGUAN_TRY_LET(replacement, call.passwords().nextNew(login, AppTr::tr("New password of %1").arg(login)));
    ANGUAN_TRY(vault->changePassword(login, current, std::move(replacement)));
    call.out().line(AppTr::tr("The password of %1 is changed.").arg(login));
    return 0;
}

} // namespace

const Verb &Verbs::passwd()
{
    static const Verb verb = {
        "passwd",
        QT_TRANSLATE_NOOP("app", "Change your own password: the present one, then the new one."),
        Needs::Core,
        {{"VAULT", QT_TRANSLATE_NOOP("app", "the vault's file")}},
        {VerbOptions::login, VerbOptions::passwordFile},
        run};
    return verb;
}

} // namespace anguan
