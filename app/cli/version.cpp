// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/allverbs.h"
#include "app/cli/invocation.h"

#include <openssl/crypto.h>

namespace anguan {

namespace {

Result<int> run(Invocation &call)
{
    call.out().line(QStringLiteral("anguan " ANGUAN_VERSION));
    call.out().line(
        QStringLiteral("Qt %1, %2")
            .arg(QString::fromLatin1(qVersion()), QString::fromLatin1(OpenSSL_version(OPENSSL_VERSION))));
    return 0;
}

} // namespace

const Verb &Verbs::version()
{
    static const Verb verb = {
        "version",   QT_TRANSLATE_NOOP("app", "Say which version this is and what it stands on."),
        Needs::Core, {},
        {},          run};
    return verb;
}

} // namespace anguan
