// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/recordmakers.h"
#include "app/demo/story.h"
#include "models/records/recordlist.h"
#include "models/records/recordstore.h"
#include "models/registers/catalogue.h"
#include "models/vault/database.h"
#include "models/vault/vault.h"

namespace anguan {

namespace {

// Rows that each further department brings, so that 200 of them pass 100,000 records in all.
constexpr int departmentsEach = 6;
constexpr int peopleEach = 150;
constexpr int systemsEach = 100;
constexpr int resourcesEach = 260;
constexpr int accountsEach = 300;
constexpr int batch = 5000;

const Register &registerOf(const char *id)
{
    return *Catalogue::find(QString::fromLatin1(id));
}

/// Imports in batches; the numbers given come back in order.
template <typename Make>
Result<QStringList> importMany(Story &story, const Register &reg, int count, Make make)
{
    RecordStore store(*story.vault);
    const RecordList list(story.vault->database());
    ANGUAN_TRY_LET(before, list.total(reg, true));
    for (int done = 0; done < count; done += batch) {
        QList<RecordStore::Incoming> incoming;
        for (int i = done; i < qMin(count, done + batch); ++i)
            incoming.append({i + 2, QString(), make(i)});
        story.minutes(5, 20);
        ANGUAN_TRY(store.importAll(reg, incoming, false, false));
    }
    ListQuery query;
    query.registerId = QString::fromLatin1(reg.id);
    query.withWithdrawn = true;
    ANGUAN_TRY_LET(ids, list.ids(query));
    ANGUAN_TRY_LET(rows, list.rows(reg, ids.mid(before), {QStringLiteral("number")}));
    QStringList numbers;
    for (const ListRow &row : rows)
        numbers.append(row.number);
    return numbers;
}

QString townName(int index)
{
    static const QStringList heads =
        QStringLiteral("石 青 龙 白 大 双 金 高 清 云 东 西 南 北 长 新 平 永 太 和").split(QLatin1Char(' '));
    static const QStringList tails = QStringLiteral("坪 溪 潭 塘 桥 湾 岭 口 洲 山").split(QLatin1Char(' '));
    const int plain = int(heads.size() * tails.size());
    QString name = heads.at(index % heads.size()) + tails.at(index / heads.size() % tails.size());
    if (index >= plain)
        name += QString::number(index / plain + 1);
    return name;
}

Values stationValues(int index)
{
    static const QStringList stations{QStringLiteral("自然资源所"),     QStringLiteral("不动产登记窗口"),
                                      QStringLiteral("执法中队"),       QStringLiteral("测绘队"),
                                      QStringLiteral("地质灾害防治站"), QStringLiteral("耕地保护站")};
    return filled({{QLatin1String("name"), townName(index / 6) + stations.at(index % 6)},
                   {QLatin1String("kind"), QStringLiteral("branch")},
                   {QLatin1String("phone"), demoPhone(2000 + index)},
                   {QLatin1String("office"), QStringLiteral("乡镇政府院内")}});
}

/// Systems in service are an engine's to write, one by one; a transaction around many keeps it quick.
Result<void> addSystems(Story &story, int count, const QStringList &departments, const QStringList &people)
{
    RecordStore store(*story.vault);
    const Register &reg = registerOf("systems");
    for (int done = 0; done < count; done += batch) {
        ANGUAN_TRY_LET(transaction, Transaction::begin(story.vault->database()));
        story.minutes(5, 20);
        for (int i = done; i < qMin(count, done + batch); ++i) {
            const DemoSystem &like = demoSystems().at(i % demoSystems().size());
            Values values = systemValues(story, like, 100 + i);
            const QString place =
                QStringLiteral("%1 %2").arg(townName(i / 46)).arg(i + 1, 5, 10, QLatin1Char('0'));
            values.insert(QStringLiteral("name"),
                          QString::fromUtf8(like.name) + QStringLiteral("（%1）").arg(place));
            values.insert(QStringLiteral("code"),
                          QStringLiteral("%1-%2").arg(QString::fromLatin1(like.code)).arg(i + 1));
            values.insert(QStringLiteral("department"), departments.at(i % departments.size()));
            values.insert(
                QStringLiteral("address"),
                QStringLiteral("10.%1.%2.%3").arg(64 + i / 50000).arg(i / 200 % 250).arg(10 + i % 200));
            values.remove(QStringLiteral("components"));
            for (const char *field : {"responsible", "administrator_a"})
                values.insert(QLatin1String(field), people.at(story.chance(int(people.size()))));
            if (values.contains(QStringLiteral("administrator_b")))
                values.remove(QStringLiteral("administrator_b"));
            ANGUAN_TRY_LET(record, store.createByEngine(reg, values, QStringLiteral("批量登记")));
            story.systems.append(record.number);
        }
        ANGUAN_TRY(transaction.commit());
    }
    return {};
}

/// A group of each system, and its users; one in ten has power over it.
Result<qint64> addAccounts(Story &story, int count, const QStringList &systems, const QStringList &people)
{
    ANGUAN_TRY_LET(groups, importMany(story, registerOf("role_groups"), int(systems.size()), [&](int i) {
                       return filled({{QLatin1String("name"), QStringLiteral("业务办理组")},
                                      {QLatin1String("system"), systems.at(i)},
                                      {QLatin1String("power"), QStringLiteral("business")},
                                      {QLatin1String("function"), QStringLiteral("办理与查询")}});
                   }));
    // The list comes by name, and all have one name: whose system each is must be asked.
    QStringList groupSystems;
    const RecordStore store(*story.vault);
    for (const QString &group : std::as_const(groups)) {
        ANGUAN_TRY_LET(record, store.find(registerOf("role_groups"), group));
        groupSystems.append(record.values.value(QLatin1String("system")).toString());
    }
    ANGUAN_TRY_LET(
        accounts, importMany(story, registerOf("accounts"), count, [&](int i) {
            const int which = i % int(groups.size());
            return filled(
                {{QLatin1String("login"), QStringLiteral("u%1").arg(i + 1, 6, 10, QLatin1Char('0'))},
                 {QLatin1String("system"), groupSystems.at(which)},
                 {QLatin1String("role_group"), groups.at(which)},
                 {QLatin1String("person"), people.at(story.chance(int(people.size())))},
                 {QLatin1String("state"), QStringLiteral("active")},
                 {QLatin1String("privileged"), story.oneIn(10)},
                 {QLatin1String("granted_on"), story.day(251 + story.chance(900))},
                 {QLatin1String("password_changed_on"), story.day(251 + story.chance(60))}});
        }));
    return groups.size() + accounts.size();
}

} // namespace

Result<qint64> Chapters::bulk(Story &story, int times)
{
    if (times < 1)
        return 0;
    story.morning(251);
    ANGUAN_TRY_LET(departments,
                   importMany(story, registerOf("departments"), times * departmentsEach, stationValues));
    DemoNames names(story.random);
    ANGUAN_TRY_LET(people, importMany(story, registerOf("people"), times * peopleEach, [&](int i) {
                       return personValues(story, names.person(), departments.at(i % departments.size()),
                                           1000 + i);
                   }));
    story.morning(250);
    const qsizetype first = story.systems.size();
    ANGUAN_TRY(addSystems(story, times * systemsEach, departments, people));
    const QStringList systems = story.systems.mid(first);
    story.systems.resize(first);
    ANGUAN_TRY_LET(
        resources, importMany(story, registerOf("data_resources"), times * resourcesEach, [&](int i) {
            const int which = i % int(systems.size());
            const DemoSystem &like = demoSystems().at(which % demoSystems().size());
            Values values =
                resourceValues(story, like, which % demoSystems().size(),
                               QStringLiteral("%1数据 %2").arg(QString::fromUtf8(like.name)).arg(i + 1));
            values.insert(QStringLiteral("system"), systems.at(which));
            values.insert(QStringLiteral("department"), departments.at(which % departments.size()));
            values.insert(QStringLiteral("keeper"), people.at(story.chance(int(people.size()))));
            return values;
        }));
    ANGUAN_TRY_LET(accounts, addAccounts(story, times * accountsEach, systems, people));
    return departments.size() + people.size() + systems.size() + resources.size() + accounts;
}

} // namespace anguan
