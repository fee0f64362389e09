// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/invocation.h"
#include "app/startup.h"
#include "app/tr.h"
#include "app/window.h"
#include "models/base/language.h"
#include "models/vault/protect.h"

#include <QCoreApplication>

using namespace anguan;

int main(int argc, char *argv[])
{
    protectProcess();
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromUtf8(argv[i]));
    const Startup startup = startupOf(words);
    settleProcess(startup);
    const auto application = makeApplication(argc, argv, startup);
    Language::install(startup.language);

    if (!startup.unknown.isEmpty()) {
        complain(
            errorOf(ErrorCode::Usage,
                    AppTr::tr("“%1” is neither a verb nor a file. See: anguan help").arg(startup.unknown)));
        return static_cast<int>(ErrorCode::Usage);
    }
    if (startup.verb)
        return runVerb(*startup.verb, startup.words);
    return runWindow(startup.vault, startup.languageAsked ? startup.language : QString());
}
