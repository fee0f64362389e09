// SPDX-License-Identifier: GPL-3.0-or-later
// A hundred thousand information systems in one vault: how fast they are taken in, listed, filtered and
// found.
#include "models/records/history.h"
#include "models/records/recordlist.h"
#include "models/records/recordstore.h"
#include "models/records/search.h"
#include "models/vault/database.h"
#include "tests/support/temporaryvault.h"
#include "tests/support/validvalues.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

using namespace anguan;

namespace {

/// The middle of seven runs.
void measure(const char *what, double limit, const std::function<qsizetype()> &work)
{
    QList<double> times;
    QList<double> processor;
    qsizetype result = 0;
    for (int run = 0; run < 7; ++run) {
        QElapsedTimer timer;
        timer.start();
        const std::clock_t begun = std::clock();
        result = work();
        processor.append(double(std::clock() - begun) * 1000.0 / CLOCKS_PER_SEC);
        times.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    std::sort(processor.begin(), processor.end());
    std::printf("%-58s %8.1f ms (worst %8.1f, processor %8.1f, limit %5.0f)  %lld\n", what, times.at(3),
                times.last(), processor.at(3), limit, static_cast<long long>(result));
    std::fflush(stdout);
}

void fill(TemporaryVault &vault, int records)
{
    RecordStore store(*vault);
    ValidValues valid(store);
    const Register &departments = *Catalogue::find(QStringLiteral("departments"));
    const Register &people = *Catalogue::find(QStringLiteral("people"));
    const Register &systems = *Catalogue::find(QStringLiteral("systems"));
    QStringList offices;
    QStringList persons;
    for (int i = 0; i < 40; ++i)
        offices.append(valid.stored(departments).number);
    for (int i = 0; i < 400; ++i)
        persons.append(valid.stored(people).number);
    QRandomGenerator random(3);
    const auto any = [&](const QStringList &from) {
        return from.at(random.bounded(static_cast<int>(from.size())));
    };
    const int batch = qMin(records, 10'000);
    qint64 storing = 0;
    std::clock_t working = 0; // processor time: what a quiet machine would take
    for (int done = 0; done < records; done += batch) {
        QList<RecordStore::Incoming> incoming;
        for (int i = 0; i < batch; ++i) {
            Values values = valid.of(systems);
            values.insert(QStringLiteral("name"), valid.chinese(4) + QString::number(done + i));
            values.insert(QStringLiteral("department"), any(offices));
            values.insert(QStringLiteral("administrator_a"), any(persons));
            values.insert(QStringLiteral("responsible"), any(persons));
            incoming.append({i, {}, values});
        }
        QElapsedTimer timer;
        timer.start();
        const std::clock_t begun = std::clock();
        TemporaryVault::must(store.importAll(systems, incoming, false, false));
        working += std::clock() - begun;
        storing += timer.elapsed();
    }
    std::printf("%-58s %8.0f records/s (%.0f a second of processor time)\n",
                "taken in, journalled and indexed", records * 1000.0 / double(storing),
                records * double(CLOCKS_PER_SEC) / double(working));
    std::fflush(stdout);
}

void lists(TemporaryVault &vault)
{
    const QString id = QStringLiteral("systems");
    const Register &systems = *Catalogue::find(id);
    const RecordList list(vault.database());
    const auto ids = [&](const ListQuery &query, qint64 limit) {
        return TemporaryVault::must(list.ids(query, limit)).size();
    };
    const ListQuery plain{id};
    ListQuery byName{id};
    byName.sortField = QStringLiteral("name");
    ListQuery byDepartment{id};
    byDepartment.sortField = QStringLiteral("department");
    ListQuery byDue{id};
    byDue.sortField = QStringLiteral("next_assessment");
    const Filter initials{QStringLiteral("name"), FilterOp::Contains, {QStringLiteral("bdc")}};
    const Filter level{QStringLiteral("protection_level"), FilterOp::AtLeast, {QStringLiteral("3")}};
    const Filter department{QStringLiteral("department"), FilterOp::Contains, {QStringLiteral("规划")}};
    ListQuery filtered{id, {level, department}};
    ListQuery byReading{id, {initials}};
    ListQuery searched{id, {}, QStringLiteral("不动产")};

    measure("total", 50, [&] { return qsizetype(TemporaryVault::must(list.total(systems))); });
    measure("first 100, by number", 100, [&] { return ids(plain, 100); });
    measure("all ids, by number", 100, [&] { return ids(plain, -1); });
    measure("first 100, by name", 100, [&] { return ids(byName, 100); });
    measure("all ids, by name", 200, [&] { return ids(byName, -1); });
    measure("first 100, by department's name", 100, [&] { return ids(byDepartment, 100); });
    measure("all ids, by department's name", 200, [&] { return ids(byDepartment, -1); });
    measure("first 100, by due date", 100, [&] { return ids(byDue, 100); });
    measure("first 100, level >= 3 and department 规划", 100, [&] { return ids(filtered, 100); });
    measure("all ids, level >= 3 and department 规划", 200, [&] { return ids(filtered, -1); });
    measure("first 100, name holds bdc", 50, [&] { return ids(byReading, 100); });
    measure("all ids, name holds bdc", 100, [&] { return ids(byReading, -1); });
    measure("first 100, search 不动产", 50, [&] { return ids(searched, 100); });
    measure("all ids, search 不动产", 100, [&] { return ids(searched, -1); });

    QStringList columns;
    for (const Field &field : systems.fields) {
        if (field.listWidth > 0)
            columns.append(QLatin1String(field.id));
    }
    const QList<qint64> all = TemporaryVault::must(list.ids(byName));
    qsizetype at = 0;
    measure("a page of 100 rows, all list columns", 20, [&] {
        at = (at + 7919) % (all.size() - 100);
        return TemporaryVault::must(list.rows(systems, all.mid(at, 100), columns)).size();
    });
}

void searches(TemporaryVault &vault)
{
    const Search search(vault.database());
    for (const char *typed :
         {"不", "不动", "不动产登记", "b", "bd", "bdc", "bdcdj", "budongchan", "djxt", "湘数 规划",
          "SYS-2026-0123", "SYS", "2026", "名称:不动产", "供应商:登记", "nothing at all"})
        measure(typed, 50,
                [&] { return TemporaryVault::must(search.find(QString::fromUtf8(typed))).size(); });
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int records = argc > 1 ? QByteArray(argv[1]).toInt() : 100'000;
    const Suite suite = argc > 2 && qstrcmp(argv[2], "intl") == 0 ? Suite::Intl : Suite::Sm;
    TemporaryVault vault(suite);
    fill(vault, records);
    lists(vault);
    searches(vault);
    return 0;
}
