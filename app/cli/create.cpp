// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/allverbs.h"
#include "app/cli/invocation.h"
#include "app/tr.h"
#include "models/vault/logins.h"
#include "models/vault/vault.h"

#include <QFileInfo>

namespace anguan {

namespace {

Result<int> run(Invocation &call)
{
    const QString path = call.argument("VAULT");
    if (QFileInfo::exists(path))
        return fail(ErrorCode::Io, AppTr::tr("“%1” exists already and is left as it is.").arg(path));
    ANGUAN_TRY(Logins::checkLoginName(call.value("login")));
    ANGUAN_TRY_LET(suite, call.suite());
    ANGUAN_TRY_LET(password,
                   call.passwords().nextNew(call.value("login"),
                                            AppTr::tr("New password of %1").arg(call.value("login"))));

    Vault::Creation creation;
    creation.path = path;
    creation.unit = call.value("unit");
    creation.suite = suite;
    creation.login = call.value("login");
    creation.name = call.has("name") ? call.value("name") : call.value("login");
    creation.password = std::move(password);
    ANGUAN_TRY_LET(created, Vault::create(std::move(creation)));

    call.out().line(AppTr::tr("Created: %1").arg(path));
    call.out().line(
        AppTr::tr("Recovery key, shown this once and kept nowhere. Write it down and put it into the "
                  "sealed envelope in the safe:"));
    call.out().line();
    call.out().line(QStringLiteral("    ") + created.recoveryKey);
    return 0;
}

} // namespace

const Verb &Verbs::create()
{
    static const Verb verb = {
        "create",
        QT_TRANSLATE_NOOP("app",
                          "Make a new vault with its first security officer; prints the recovery key once."),
        Needs::Core,
        {{"VAULT", QT_TRANSLATE_NOOP("app", "the file to make; never overwritten")}},
        {{"unit", "NAME", QT_TRANSLATE_NOOP("app", "name of the unit, as on paper"), true},
         {"login", "NAME", QT_TRANSLATE_NOOP("app", "login of the first security officer"), true},
         {"name", "PERSON", QT_TRANSLATE_NOOP("app", "that person's name, as shown and signed")},
         VerbOptions::suite,
         VerbOptions::passwordFile},
        run};
    return verb;
}

} // namespace anguan
