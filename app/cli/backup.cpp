// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/backup.h"
#include "app/cli/allverbs.h"
#include "app/cli/invocation.h"
#include "app/tr.h"
#include "models/vault/vault.h"

namespace anguan {

namespace {

Result<int> run(Invocation &call)
{
    ANGUAN_TRY_LET(vault, call.unlock(call.argument("VAULT")));
    ANGUAN_TRY_LET(path, backupVault(*vault, call.value("to")));
    call.out().line(AppTr::tr("Backed up, opened and verified: %1").arg(path));
    return 0;
}

} // namespace

const Verb &Verbs::backup()
{
    static const Verb verb = {
        "backup",
        QT_TRANSLATE_NOOP("app", "Make a verified, sealed copy with today's date in a folder."),
        Needs::Core,
        {{"VAULT", QT_TRANSLATE_NOOP("app", "the vault's file")}},
        {{"to", "DIR", QT_TRANSLATE_NOOP("app", "the folder for the copy"), true},
         VerbOptions::login,
         VerbOptions::passwordFile},
        run};
    return verb;
}

} // namespace anguan
