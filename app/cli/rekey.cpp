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
    ANGUAN_TRY_LET(rekeyed, opened.vault->rekey(opened.password));
    call.out().line(AppTr::tr("A new vault key is in place and everything is sealed again."));
    if (!rekeyed.dropped.isEmpty()) {
        call.out().line(AppTr::tr("These logins need a new password from the security officer: %1")
                            .arg(rekeyed.dropped.join(QStringLiteral(", "))));
    }
    call.out().line(
        AppTr::tr("New recovery key, shown this once and kept nowhere. The paper in the sealed envelope "
                  "no longer fits; put this one into it:"));
    call.out().line();
    call.out().line(QStringLiteral("    ") + rekeyed.recoveryKey);
    return 0;
}

} // namespace

const Verb &Verbs::rekey()
{
    static const Verb verb = {
        "rekey",
        QT_TRANSLATE_NOOP("app", "A new vault key: seals everything again, safe against a crash."),
        Needs::Core,
        {{"VAULT", QT_TRANSLATE_NOOP("app", "the vault's file")}},
        {VerbOptions::login, VerbOptions::passwordFile},
        run};
    return verb;
}

} // namespace anguan
