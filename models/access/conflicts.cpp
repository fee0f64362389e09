// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/conflicts.h"

#include "models/access/holdings.h"
#include "models/access/separation.h"
#include "models/records/recordreader.h"
#include "models/vault/database.h"

#include <algorithm>

namespace anguan {

namespace {

Result<QString> dayOf(Database &database, const Holding &holding)
{
    if (!holding.since.isEmpty() || holding.kind == Holding::Kind::ProgramRole)
        return holding.since;
    return sinceInJournal(database, holding.number(), holding.detail);
}

Result<BrokenConflict> described(Database &database, qint64 person, const Holding &first,
                                 const Holding &second, const Exclusion &rule)
{
    const Exclusions::NameOf nameOf = [&database](const QString &number) {
        return shownName(database, number);
    };
    BrokenConflict broken;
    broken.rule = rule.id;
    broken.person = Exclusions::numberOf("PER", person);
    broken.personName = nameOf(broken.person);
    broken.first = Exclusions::words(first, nameOf);
    broken.second = Exclusions::words(second, nameOf);
    broken.sentence = Exclusions::sentence(broken.personName, first, second, rule, nameOf);
    ANGUAN_TRY_LET(firstDay, dayOf(database, first));
    ANGUAN_TRY_LET(secondDay, dayOf(database, second));
    if (!firstDay.isEmpty() && !secondDay.isEmpty())
        broken.since = qMax(firstDay, secondDay);
    for (const Holding &holding : {first, second}) {
        const bool isLogin = holding.kind == Holding::Kind::ProgramRole;
        const QString number = isLogin ? broken.person : holding.number();
        if (!broken.records.contains(number))
            broken.records.append(number);
    }
    if (!broken.isBuiltIn())
        broken.records.append(rule.id);
    return broken;
}

Result<void> addClashes(Database &database, qint64 person, const QList<Holding> &holdings,
                        const QList<Exclusion> &rules, QList<BrokenConflict> &found)
{
    const QList<Clash> clashes = Exclusions::clashes(holdings, rules);
    for (const Clash &clash : clashes) {
        ANGUAN_TRY_LET(broken, described(database, person, holdings.at(clash.first),
                                         holdings.at(clash.second), rules.at(clash.rule)));
        found.append(broken);
    }
    return {};
}

} // namespace

Conflicts::Conflicts(Database &database) : m_database(database) {}

Result<QList<BrokenConflict>> Conflicts::everything() const
{
    ANGUAN_TRY_LET(rules, allExclusions(m_database));
    ANGUAN_TRY_LET(held, allHoldings(m_database));
    QList<BrokenConflict> found;
    for (auto it = held.cbegin(); it != held.cend(); ++it) {
        if (it->size() > 1)
            ANGUAN_TRY(addClashes(m_database, it.key(), *it, rules, found));
    }
    ANGUAN_TRY(Separation::addSameAdministrators(m_database, found));
    ANGUAN_TRY(Separation::addApprovals(m_database, found));
    std::sort(found.begin(), found.end(), [](const BrokenConflict &a, const BrokenConflict &b) {
        return std::tie(a.person, a.rule, a.since, a.sentence) <
               std::tie(b.person, b.rule, b.since, b.sentence);
    });
    return found;
}

Result<QList<BrokenConflict>> Conflicts::of(const QString &person) const
{
    ANGUAN_TRY_LET(all, everything());
    all.removeIf([&](const BrokenConflict &broken) { return broken.person != person; });
    return all;
}

} // namespace anguan
