// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/allverbs.h"
#include "app/cli/help.h"
#include "app/cli/invocation.h"
#include "app/tr.h"

namespace anguan {

namespace {

Result<int> run(Invocation &call)
{
    const QString name = call.argument("VERB");
    if (name.isEmpty()) {
        call.out().line(helpText());
        return 0;
    }
    const Verb *verb = Verbs::find(name);
    if (!verb)
        return fail(ErrorCode::Usage, AppTr::tr("There is no verb “%1”. See: anguan help").arg(name));
    call.out().line(helpText(*verb));
    return 0;
}

} // namespace

const Verb &Verbs::help()
{
    static const Verb verb = {
        "help",      QT_TRANSLATE_NOOP("app", "Say what there is, or what one verb takes."),
        Needs::Core, {{"VERB", QT_TRANSLATE_NOOP("app", "the verb to explain"), true}},
        {},          run};
    return verb;
}

} // namespace anguan
