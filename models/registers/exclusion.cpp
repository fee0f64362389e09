// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/registers/exclusion.h"

#include "models/base/tr.h"
#include "models/registers/conflictside.h"
#include "models/registers/declarations.h"
#include "models/registers/display.h"

#include <QHash>

namespace anguan {

namespace {

constexpr qint64 numbersPerYear = 10000000;

/// Places in role_groups.power.
enum Power { Business, Administration, DatabaseAdministration, SecurityAdministration, Audit };

const Field &powers()
{
    static const Field &field = *Registers::roleGroups().field(QStringLiteral("power"));
    return field;
}

const Field &posts()
{
    static const Field &field = *Registers::conflicts().field(QStringLiteral("post_a"));
    return field;
}

int placeIn(const Field &field, const QString &id)
{
    for (qsizetype i = 0; i < field.choices.size(); ++i) {
        if (id == QLatin1String(field.choices.at(i).id))
            return static_cast<int>(i);
    }
    return -1;
}

bool isSecurityPost(int post)
{
    return post >= 0 && ConflictSide::isSecurityPost(QLatin1String(posts().choices.at(post).id));
}

/// Everything that has power over a system or its security; plain use of an application has none.
bool isOther(const Holding &holding)
{
    switch (holding.kind) {
    case Holding::Kind::Membership:
        return holding.power > Business && holding.power != Audit;
    case Holding::Kind::Administrator:
        return true;
    case Holding::Kind::Post:
        return isSecurityPost(holding.post);
    case Holding::Kind::ProgramRole:
        return !holding.isAuditor;
    }
    return false;
}

Exclusion::Side sideOf(const ConflictSide &side)
{
    Exclusion::Side made;
    switch (side.kind) {
    case ConflictSide::Kind::Group:
        made.kind = Exclusion::Side::Kind::Group;
        made.group = Exclusions::idOf(side.value);
        break;
    case ConflictSide::Kind::Power:
        made.kind = Exclusion::Side::Kind::Power;
        made.value = Exclusions::powerOf(side.value);
        break;
    default:
        made.kind = Exclusion::Side::Kind::Post;
        made.value = Exclusions::postOf(side.value);
        break;
    }
    return made;
}

} // namespace

QString Holding::number() const
{
    switch (kind) {
    case Kind::Membership:
        return Exclusions::numberOf("ACC", record);
    case Kind::Post:
        return Exclusions::numberOf("PER", record);
    case Kind::Administrator:
        return Exclusions::numberOf("SYS", record);
    case Kind::ProgramRole:
        break;
    }
    return detail;
}

bool Exclusion::Side::matches(const Holding &holding) const
{
    switch (kind) {
    case Kind::Group:
        return holding.kind == Holding::Kind::Membership && holding.group == group;
    case Kind::Power:
        return holding.power == value && holding.power >= 0;
    case Kind::Post:
        return holding.kind == Holding::Kind::Post && holding.post == value;
    case Kind::Auditor:
        return holding.kind == Holding::Kind::ProgramRole && holding.isAuditor;
    case Kind::Other:
        return isOther(holding);
    }
    return false;
}

const QList<Exclusion> &Exclusion::builtIn()
{
    const auto power = [](Power which) { return Side{Side::Kind::Power, 0, which}; };
    static const QList<Exclusion> rules{
        {QStringLiteral("auditor_alone"),
         {Side::Kind::Auditor, 0, -1},
         {Side::Kind::Other, 0, -1},
         false,
         {}},
        {QStringLiteral("administrator_audits"), power(Administration), power(Audit), true, {}},
        {QStringLiteral("administrator_audits"), power(DatabaseAdministration), power(Audit), true, {}},
        {QStringLiteral("administrator_audits"), power(SecurityAdministration), power(Audit), true, {}},
    };
    return rules;
}

QList<Exclusion> Exclusion::of(const QString &number, const Values &rule)
{
    const ConflictSide a = ConflictSide::first(rule);
    const ConflictSide b = ConflictSide::second(rule);
    if (a.isEmpty() || b.isEmpty())
        return {};
    return {{number, sideOf(a), sideOf(b),
             rule.value(QLatin1String("scope")).toString() == QLatin1String("system"),
             rule.value(QLatin1String("reason")).toString()}};
}

QList<Clash> Exclusions::clashes(const QList<Holding> &holdings, const QList<Exclusion> &rules)
{
    QList<Clash> found;
    QList<int> firsts;
    QList<int> seconds;
    for (int r = 0; r < rules.size(); ++r) {
        const Exclusion &rule = rules.at(r);
        firsts.clear();
        seconds.clear();
        for (int h = 0; h < holdings.size(); ++h) {
            if (rule.first.matches(holdings.at(h)))
                firsts.append(h);
            if (rule.second.matches(holdings.at(h)))
                seconds.append(h);
        }
        if (firsts.isEmpty() || seconds.isEmpty())
            continue;
        QHash<qint64, int> bySystem; // -> place in found
        for (const int f : std::as_const(firsts)) {
            for (const int s : std::as_const(seconds)) {
                const Holding &a = holdings.at(f);
                const Holding &b = holdings.at(s);
                const bool apart = a.system && b.system && a.system != b.system;
                if (f == s || (rule.isInsideSystem && apart))
                    continue;
                const qint64 system = rule.isInsideSystem ? qMax(a.system, b.system) : 0;
                const auto known = bySystem.constFind(system);
                if (known == bySystem.constEnd()) {
                    bySystem.insert(system, static_cast<int>(found.size()));
                    found.append({r, f, s});
                    continue;
                }
                Clash &oldest = found[*known];
                if (sinceOf(a, b) < sinceOf(holdings.at(oldest.first), holdings.at(oldest.second)))
                    oldest = {r, f, s};
            }
        }
    }
    return found;
}

QString Exclusions::sinceOf(const Holding &first, const Holding &second)
{
    return first.since.isEmpty() || second.since.isEmpty() ? QString() : qMax(first.since, second.since);
}

int Exclusions::powerOf(const QString &id)
{
    return placeIn(powers(), id);
}

int Exclusions::postOf(const QString &id)
{
    return placeIn(posts(), id);
}

qint64 Exclusions::idOf(const QString &number)
{
    bool isYear = false;
    bool isRunning = false;
    const qint64 year = number.section(QLatin1Char('-'), 1, 1).toLongLong(&isYear);
    const qint64 running = number.section(QLatin1Char('-'), 2, 2).toLongLong(&isRunning);
    return isYear && isRunning ? year * numbersPerYear + running : 0;
}

QString Exclusions::numberOf(const char *prefix, qint64 id)
{
    return QStringLiteral("%1-%2-%3")
        .arg(QLatin1String(prefix))
        .arg(id / numbersPerYear)
        .arg(id % numbersPerYear, 4, 10, QLatin1Char('0'));
}

QString Exclusions::words(const Holding &holding, const NameOf &nameOf)
{
    switch (holding.kind) {
    case Holding::Kind::Membership:
        return Tr::tr("%1 (%2)").arg(nameOf(numberOf("RGP", holding.group)),
                                     nameOf(numberOf("SYS", holding.system)));
    case Holding::Kind::Administrator: {
        const QString system = nameOf(numberOf("SYS", holding.system));
        return holding.detail == QLatin1String("administrator_b")
                   ? Tr::tr("administrator B of %1").arg(system)
                   : Tr::tr("administrator A of %1").arg(system);
    }
    case Holding::Kind::Post:
        return Tr::shown(posts().choices.at(holding.post).label);
    case Holding::Kind::ProgramRole:
        return holding.isAuditor ? Tr::tr("auditor in this program (%1)").arg(holding.detail)
                                 : Tr::tr("another role in this program (%1)").arg(holding.detail);
    }
    return {};
}

QString Exclusions::sentence(const QString &person, const Holding &first, const Holding &second,
                             const Exclusion &rule, const NameOf &nameOf)
{
    const QString a = words(first, nameOf);
    const QString b = words(second, nameOf);
    if (rule.id == QLatin1String("auditor_alone"))
        return Tr::tr("%1 is “%2” and “%3” at once: an auditor has no other power or post.")
            .arg(person, a, b);
    if (rule.id == QLatin1String("administrator_audits"))
        return Tr::tr("%1 is “%2” and “%3” at once: nobody audits the system they administer.")
            .arg(person, a, b);
    return Tr::tr("%1 is “%2” and “%3” at once, which rule %4 forbids: %5")
        .arg(person, a, b, rule.id, rule.reason);
}

} // namespace anguan
