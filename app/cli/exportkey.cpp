// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/allverbs.h"
#include "app/cli/invocation.h"
#include "app/tr.h"
#include "models/approvals/request.h"
#include "models/vault/vault.h"

namespace anguan {

namespace {

Result<int> run(Invocation &call)
{
    const QString path = call.argument("VAULT");
    ANGUAN_TRY_LET(info, Vault::peek(path));
    const QString login = call.has("login") ? call.value("login") : info.logins.value(0);
    ANGUAN_TRY_LET(password, call.passwords().next(AppTr::tr("Password of %1").arg(login)));
    ANGUAN_TRY_LET(vault, Vault::unlock(path, login, password.clone()));
    ANGUAN_TRY_LET(keyPassword, call.passwords().next(AppTr::tr("Password of the key file")));
    ANGUAN_TRY(SigningRequest::exportKey(*vault, login, password, call.value("to"), keyPassword));
    call.out().line(
        AppTr::tr("The signing key of %1 lies sealed in %2. It opens with the password of the key file only.")
            .arg(login, call.value("to")));
    return 0;
}

} // namespace

const Verb &Verbs::exportKey()
{
    static const Verb verb = {
        "export-key",
        QT_TRANSLATE_NOOP("app", "A leader's own signing key, sealed, for signing on another machine."),
        Needs::Core,
        {{"VAULT", QT_TRANSLATE_NOOP("app", "the vault's file")}},
        {{"to", "FILE", QT_TRANSLATE_NOOP("app", "the key file to write"), true},
         VerbOptions::login,
         VerbOptions::passwordFile},
        run};
    return verb;
}

} // namespace anguan
