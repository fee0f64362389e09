// SPDX-License-Identifier: GPL-3.0-or-later
// How long the conflict rules take over a whole unit: 200 systems, 2,000 people, 20,000 accounts.
#include "models/access/conflicts.h"
#include "models/base/clock.h"
#include "models/records/recordstore.h"
#include "models/registers/catalogue.h"
#include "models/vault/database.h"
#include "tests/support/temporaryvault.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <cstdio>

using namespace anguan;

namespace {

const Register &reg(const char *id)
{
    return *Catalogue::find(QLatin1String(id));
}

QString numberOf(const char *prefix, int running)
{
    return QStringLiteral("%1-%2-%3")
        .arg(QLatin1String(prefix))
        .arg(Clock::today().year())
        .arg(running, 4, 10, QLatin1Char('0'));
}

void import(Vault &vault, const char *registerId, int count, const std::function<Values(int)> &make)
{
    QList<RecordStore::Incoming> rows;
    for (int i = 0; i < count; ++i)
        rows.append({i + 2, QString(), make(i)});
    QElapsedTimer timer;
    timer.start();
    TemporaryVault::must(RecordStore(vault).importAll(reg(registerId), rows, false, false));
    std::printf("import %d %s: %lld ms\n", count, registerId, timer.elapsed());
}

void fill(Vault &vault, int systems, int people, int accounts)
{
    QRandomGenerator random(1);
    const auto one = [&](const char *prefix, int count) {
        return numberOf(prefix, 1 + int(random.bounded(quint32(count))));
    };
    import(vault, "departments", 10, [](int i) {
        return Values{{QStringLiteral("name"), QStringLiteral("股室%1").arg(i)}};
});
    import(vault, "people", people, [&](int i) {
        return Values{{QStringLiteral("name"), QStringLiteral("人员%1").arg(i)},
                      {QStringLiteral("department"), one("DEP", 10)},
                      {QStringLiteral("post"), QStringLiteral("staff")},
                      {QStringLiteral("state"), QStringLiteral("active")},
                      {QStringLiteral("undertaking_on"), QStringLiteral("2024-01-01")}};
    } // namespace
);
    import(vault, "systems", systems, [&](int i) {
        return Values{{QStringLiteral("name"), QStringLiteral("系统%1").arg(i)},
                      {QStringLiteral("department"), one("DEP", 10)},
                      {QStringLiteral("importance"), QStringLiteral("ordinary")},
                      {QStringLiteral("network_zone"), QStringLiteral("government")},
                      {QStringLiteral("administrator_a"), numberOf("PER", 1 + i % people)}};
    });
    static const char *powers[] = {"business", "business", "administration", "database", "audit"};
    const int groups = systems * 5;
    import(vault, "role_groups", groups, [&](int i) {
        return Values{{QStringLiteral("name"), QStringLiteral("组%1").arg(i % 5)},
                      {QStringLiteral("system"), numberOf("SYS", 1 + i / 5)},
                      {QStringLiteral("function"), QStringLiteral("职能")},
                      {QStringLiteral("power"), QLatin1String(powers[i % 5])},
                      {QStringLiteral("privileged"), i % 5 > 1}};
    });
    for (int i = 0; i < 40; ++i)
        TemporaryVault::must(RecordStore(vault).create(
            reg("conflicts"), Values{{QStringLiteral("group_a"), numberOf("RGP", 1 + i * 5)},
                                     {QStringLiteral("group_b"), numberOf("RGP", 2 + i * 5)},
                                     {QStringLiteral("scope"), QStringLiteral("system")},
                                     {QStringLiteral("reason"), QStringLiteral("职责分离")},
                                     {QStringLiteral("since"), QStringLiteral("2025-01-01")}}));
    import(vault, "accounts", accounts, [&](int i) {
        // Mostly plain users: in a real unit few rules are broken.
        const int system = int(random.bounded(quint32(systems)));
    const int group = random.bounded(100) < 90 ? 0 : int(random.bounded(5U));
    return Values{{QStringLiteral("login"), QStringLiteral("u%1").arg(i)},
                  {QStringLiteral("system"), numberOf("SYS", 1 + system)},
                  {QStringLiteral("role_group"), numberOf("RGP", 1 + system * 5 + group)},
                  {QStringLiteral("person"), one("PER", people)},
                  {QStringLiteral("state"), QStringLiteral("active")},
                  {QStringLiteral("granted_on"), QStringLiteral("2025-06-01")},
                  {QStringLiteral("password_changed_on"), QStringLiteral("2026-01-01")}};
    });
    }

    } // namespace

    int main(int argc, char **argv)
    {
        const bool quick = argc > 1 && qstrcmp(argv[1], "--quick") == 0;
        const int scale = quick ? 10 : 1;
        TemporaryVault vault;
        fill(*vault, 200 / scale, 2000 / scale, 20000 / scale);
        qint64 best = -1;
        qsizetype broken = 0;
        for (int i = 0; i < 5; ++i) {
            QElapsedTimer timer;
            timer.start();
            broken = TemporaryVault::must(Conflicts(vault.database()).everything()).size();
            const qint64 took = timer.elapsed();
            best = best < 0 ? took : qMin(best, took);
        }
        std::printf("all conflict rules over %d systems, %d people, %d accounts: %lld ms (%lld broken)\n",
                    200 / scale, 2000 / scale, 20000 / scale, best, static_cast<long long>(broken));
        return !quick && best > 300 ? 1 : 0;
    }
