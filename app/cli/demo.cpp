// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/allverbs.h"
#include "app/cli/invocation.h"
#include "app/demo/demonstration.h"
#include "app/tr.h"

namespace anguan {

namespace {

Result<int> wholeNumber(Invocation &call, const char *option, int otherwise, int most)
{
    if (!call.has(option))
        return otherwise;
    bool whole = false;
    const int number = call.value(option).toInt(&whole);
    if (!whole || number < 1 || number > most) {
        return fail(
            ErrorCode::Usage,
            AppTr::tr("--%1 is a whole number from 1 to %2.").arg(QString::fromLatin1(option)).arg(most));
    }
    return number;
}

Result<int> run(Invocation &call)
{
    Demonstration::Wish wish;
    wish.path = call.argument("VAULT");
    ANGUAN_TRY_LET(suite, call.suite());
    wish.suite = suite;
    ANGUAN_TRY_LET(scale, wholeNumber(call, "scale", 1, 2000));
    wish.scale = scale;
    ANGUAN_TRY_LET(seed, wholeNumber(call, "seed", Demonstration::usualSeed, 1'000'000'000));
    wish.seed = quint32(seed);
    ANGUAN_TRY_LET(made, Demonstration::make(wish));
    call.out().line(AppTr::tr("Demonstration vault: %1").arg(wish.path));
    call.out().line(AppTr::tr("Records: %1, approvals: %2, journal entries: %3")
                        .arg(made.records)
                        .arg(made.approvals)
                        .arg(made.journalEntries));
    call.out().line(AppTr::tr("Logins: %1").arg(made.logins.join(QStringLiteral(", "))));
    call.out().line(AppTr::tr("Password of each: %1").arg(QString::fromLatin1(Demonstration::password)));
    return 0;
}

} // namespace

const Verb &Verbs::demo()
{
    static const Verb verb = {
        "demo",
        QT_TRANSLATE_NOOP("app", "Make a vault full of believable records of one fictional department."),
        Needs::Core,
        {{"VAULT", QT_TRANSLATE_NOOP("app", "the file to make; never overwritten")}},
        {VerbOptions::suite,
         {"scale", "N", QT_TRANSLATE_NOOP("app", "N times as many rows (200: more than 100,000 records)")},
         {"seed", "S", QT_TRANSLATE_NOOP("app", "another department; the same seed gives the same records")}},
        run};
    return verb;
}

} // namespace anguan
