// SPDX-License-Identifier: GPL-3.0-or-later
// The matrix over a whole unit (200 systems, 2,000 people, 20,000 accounts), and a system's own list of
// 100,000 lines compared with the register: under 5 s.
#include "models/access/accesscolumns.h"
#include "models/access/accessreview.h"
#include "models/base/clock.h"
#include "models/records/recordstore.h"
#include "models/registers/catalogue.h"
#include "tests/support/temporaryvault.h"

#include <QElapsedTimer>
#include <QFile>

#include <cstdio>
#include <functional>

using namespace anguan;

namespace {

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
    TemporaryVault::must(
        RecordStore(vault).importAll(*Catalogue::find(QLatin1String(registerId)), rows, false, false));
}

void fill(Vault &vault, int systems, int people, int accounts)
{
    import(vault, "departments", 1, [](int) { return Values{{QStringLiteral("name"), QStringLiteral("信息中心")}};
});
    import(vault, "people", people, [](int i) {
        return Values{{QStringLiteral("name"), QStringLiteral("人员%1").arg(i)},
                      {QStringLiteral("department"), numberOf("DEP", 1)},
                      {QStringLiteral("post"), QStringLiteral("staff")},
                      {QStringLiteral("state"), QStringLiteral("active")},
                      {QStringLiteral("undertaking_on"), QStringLiteral("2024-01-01")}};
    } // namespace
);
    import(vault, "systems", systems, [](int i) {
        return Values{{QStringLiteral("name"), QStringLiteral("系统%1").arg(i)},
                      {QStringLiteral("department"), numberOf("DEP", 1)},
                      {QStringLiteral("importance"), QStringLiteral("ordinary")},
                      {QStringLiteral("network_zone"), QStringLiteral("government")}};
    });
    import(vault, "accounts", accounts, [&](int i) {
        return Values{{QStringLiteral("login"), QStringLiteral("u%1").arg(i)},
                      {QStringLiteral("system"), numberOf("SYS", 1 + (i * 7) % systems)},
                      {QStringLiteral("person"), numberOf("PER", 1 + i % people)},
                      {QStringLiteral("state"), QStringLiteral("active")},
                      {QStringLiteral("granted_on"), QStringLiteral("2025-06-01")}};
    });
    }

    qint64 measured(const char *what, const std::function<void()> &work)
    {
        QElapsedTimer timer;
        timer.start();
        work();
        std::printf("%s: %lld ms\n", what, timer.elapsed());
        return timer.elapsed();
    }

    } // namespace

    int main(int argc, char **argv)
    {
        const bool isQuick = argc > 1 && qstrcmp(argv[1], "--quick") == 0;
        const int scale = isQuick ? 10 : 1;
        TemporaryVault vault;
        fill(*vault, 200 / scale, 2000 / scale, 20'000 / scale);

        AccessMatrix matrix;
        measured("matrix loaded",
                 [&] { matrix = TemporaryVault::must(AccessMatrix::load(vault.database())); });
        AccessFilter filter;
        filter.text = QStringLiteral("xt");
        QList<int> accounts;
        measured("matrix filtered", [&] { accounts = matrix.matching(filter); });
        measured("grid laid out", [&] { AccessGrid(matrix, accounts); });

        const QString path = vault.folder() + QStringLiteral("/list.csv");
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return 1;
        file.write("账号,姓名,角色,状态\r\n");
        for (int i = 0; i < 100'000 / scale; ++i)
            file.write(QStringLiteral("user%1,人员%1,经办,启用\r\n").arg(i).toUtf8());
        file.close();
        AccessReviews reviews(*vault);
        const QString number = TemporaryVault::must(reviews.open(numberOf("SYS", 1), QStringLiteral("list")));
        AccountList list;
        qint64 whole = measured("list read", [&] { list = TemporaryVault::must(readAccountList(path)); });
        whole += measured("list compared, every line a difference",
                          [&] { TemporaryVault::must(reviews.compare(number, list)); });
        return !isQuick && whole > 5000 ? 1 : 0;
    }
