// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/allverbs.h"
#include "app/cli/invocation.h"
#include "app/tr.h"
#include "models/vault/vault.h"

namespace anguan {

namespace {

Result<int> run(Invocation &call)
{
    ANGUAN_TRY_LET(opened, call.unlockKeepingPassword(call.argument("VAULT")));
    const QString &login = opened.login;
    ANGUAN_TRY_LET(replacement, call.passwords().nextNew(login, AppTr::tr("New password of %1").arg(login)));
    ANGUAN_TRY(opened.vault->changePassword(login, opened.password, std::move(replacement)));
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
