// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/tour.h"
#include "app/cli/allverbs.h"
#include "app/cli/invocation.h"
#include "app/tr.h"

namespace anguan {

namespace {

Result<int> run(Invocation &call)
{
    static const QStringList themes{QStringLiteral("light"), QStringLiteral("dark"),
                                    QStringLiteral("contrast")};
    Tour::Wish wish;
    wish.directory = call.argument("DIR");
    wish.vault = call.value("vault");
    wish.theme = call.has("theme") ? call.value("theme") : themes.first();
    if (!themes.contains(wish.theme))
        return fail(ErrorCode::Usage, AppTr::tr("The theme is “light”, “dark” or “contrast”."));
    ANGUAN_TRY_LET(pictures, Tour::run(wish));
    for (const QString &picture : pictures)
        call.out().line(picture);
    return 0;
}

} // namespace

const Verb &Verbs::tour()
{
    static const Verb verb = {
        "tour",
        QT_TRANSLATE_NOOP("app",
                          "Drive the real windows through the main job and save a picture of each screen."),
        Needs::Windows,
        {{"DIR", QT_TRANSLATE_NOOP("app", "folder for the pictures")}},
        {{"vault", "VAULT",
          QT_TRANSLATE_NOOP("app", "a demonstration vault to show; a copy is used (default: a new one)")},
         {"theme", "light|dark|contrast", QT_TRANSLATE_NOOP("app", "colours of the screens")}},
        run};
    return verb;
}

} // namespace anguan
