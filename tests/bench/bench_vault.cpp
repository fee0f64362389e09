// SPDX-License-Identifier: GPL-3.0-or-later
// How long a vault of many journal entries takes to open beyond the password work, and how fast its chain is
// checked, in time of one core. bench_vault [ENTRIES]
#include "models/crypto/digest.h"
#include "models/vault/database.h"
#include "tests/support/temporaryvault.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTextStream>

#include <algorithm>

#include <time.h>

using namespace anguan;

namespace {

/// Time of one core, so that a busy machine does not count.
class CoreTimer
{
public:
    void start() { clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &m_start); }
    double milliseconds() const
    {
        timespec now = {};
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
        return double(now.tv_sec - m_start.tv_sec) * 1e3 + double(now.tv_nsec - m_start.tv_nsec) / 1e6;
    }

private:
    timespec m_start = {};
};

void fill(TemporaryVault &vault, int entries)
{
    Transaction transaction = TemporaryVault::must(Transaction::begin(vault.database()));
    Journal journal(vault.database());
    for (int i = 0; i < entries; ++i) {
        JournalEntry entry;
        entry.action = QStringLiteral("change");
        entry.registerId = QStringLiteral("systems");
        entry.record = QStringLiteral("SYS-2026-%1").arg(i % 5000, 4, 10, QLatin1Char('0'));
        entry.before = {{QStringLiteral("state"), QStringLiteral("planned")},
                        {QStringLiteral("level"), i % 5}};
        entry.after = {{QStringLiteral("state"), QStringLiteral("in_service")},
                       {QStringLiteral("level"), i % 5 + 1},
                       {QStringLiteral("name"), QStringLiteral("行政审批一体化平台 %1").arg(i)}};
        TemporaryVault::must(journal.append(vault.vault().session(), entry));
    }
    TemporaryVault::must(transaction.commit());
}

void measure(Suite suite, int entries, QTextStream &out)
{
    TemporaryVault vault(suite);
    CoreTimer timer;
    timer.start();
    fill(vault, entries);
    out << suiteId(suite) << ": appended " << entries << " entries at "
        << qRound64(entries / timer.milliseconds() * 1000) << " a second; "
        << QFileInfo(vault.path()).size() / 1'000'000 << " MB\n";
    QList<double> opened, cold, warm;
    for (int round = 0; round < 3; ++round) {
        timer.start();
        vault.unlockAs(QStringLiteral("officer"));
        opened += timer.milliseconds();
        for (QList<double> *list : {&cold, &warm}) {
            timer.start();
            const auto report = TemporaryVault::must(Journal(vault.database()).verify());
            *list += timer.milliseconds();
            if (report.brokenAt || report.entries < entries)
                qFatal("the chain does not hold");
        }
    }
    const auto line = [&out](const char *what, QList<double> times, double entriesChecked) {
        std::sort(times.begin(), times.end());
        out << "  " << what << ": min " << times.first() << " ms, median " << times.at(times.size() / 2)
            << " ms";
        if (entriesChecked > 0)
            out << ", " << qRound64(entriesChecked / times.at(times.size() / 2) * 1000)
                << " entries a second";
        out << '\n';
    };
    line("lock and unlock (quick password work)", opened, 0);
    line("chain, pages read from the file", cold, entries);
    line("chain, pages in the cache", warm, entries);
    out.flush();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const int entries = argc > 1 ? app.arguments().at(1).toInt() : 100'000;
    QTextStream out(stdout);
    CoreTimer timer;
    timer.start();
    const QByteArray message(500, 'x');
    for (int i = 0; i < 100'000; ++i)
        sm3(message);
    out << "SM3 alone over 500 bytes: " << qRound64(100'000 / timer.milliseconds() * 1000) << " a second\n";
    for (const Suite suite : {Suite::Sm, Suite::Intl})
        measure(suite, entries, out);
    return 0;
}
