// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/allverbs.h"
#include "app/cli/invocation.h"
#include "app/tr.h"
#include "models/vault/backup.h"
#include "models/vault/vault.h"

namespace anguan {

namespace {

Result<int> run(Invocation &call)
{
    const QString backup = call.argument("BACKUP");
    ANGUAN_TRY_LET(info, Vault::peek(backup));
    const QString login = call.has("login") ? call.value("login") : info.logins.value(0);
    ANGUAN_TRY_LET(password, call.passwords().next(AppTr::tr("Password of %1").arg(login)));
    ANGUAN_TRY_LET(report, restoreVault(backup, call.value("to"), login, std::move(password)));
    for (const QString &damage : report.damage)
        call.out().line(damage);
    if (!report.damage.isEmpty())
        return static_cast<int>(ErrorCode::Damaged);
    call.out().line(AppTr::tr("Restored to %1: %2 records and %3 journal entries verified, head %4.")
                        .arg(call.value("to"))
                        .arg(report.records)
                        .arg(report.journalEntries)
                        .arg(report.head));
    return 0;
}

} // namespace

const Verb &Verbs::restore()
{
    static const Verb verb = {
        "restore",
        QT_TRANSLATE_NOOP("app",
                          "Bring a backup back as a vault, after verifying all of it; never overwrites."),
        Needs::Core,
        {{"BACKUP", QT_TRANSLATE_NOOP("app", "file of a backup")}},
        {{"to", "VAULT", QT_TRANSLATE_NOOP("app", "the file to make"), true},
         VerbOptions::login,
         VerbOptions::passwordFile},
        run};
    return verb;
}

} // namespace anguan
