// SPDX-License-Identifier: GPL-3.0-or-later
// Another program that opens a vault, for the tests to meet, to stop and to kill.
#include "models/vault/unlockmemory.h"
#include "models/vault/vault.h"

#include <QCoreApplication>
#include <QTextStream>
#include <QThread>

using namespace anguan;

static int told(const Error &error)
{
    QTextStream(stdout) << "refused " << error.exitCode() << ' ' << error.text << Qt::endl;
    return error.exitCode();
}

// vaulthelper VERB VAULT MEMORY LOGIN PASSWORD [NEW-PASSWORD]
int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList given = app.arguments();
    if (given.size() < 6)
        return 2;
    UnlockMemory::setFolder(given.at(3));
    auto vault = Vault::unlock(given.at(2), given.at(4), Secret::ofPassword(given.at(5)));
    if (!vault)
        return told(vault.error());
    QTextStream(stdout) << "open" << Qt::endl;
    const QString verb = given.at(1);
    if (verb == QLatin1String("hold"))
        QThread::sleep(60);
    if (verb == QLatin1String("rekey")) {
        if (const auto done = (*vault)->rekey(Secret::ofPassword(given.at(5))); !done)
            return told(done.error());
    }
    if (verb == QLatin1String("passwd")) {
        const auto done = (*vault)->changePassword(given.at(4), Secret::ofPassword(given.at(5)),
                                                   Secret::ofPassword(given.at(6)));
        if (!done)
            return told(done.error());
    }
    QTextStream(stdout) << "done" << Qt::endl;
    return 0;
}
