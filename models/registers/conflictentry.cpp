// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/registers/conflictentry.h"

#include "models/base/tr.h"
#include "models/registers/accessrules.h"
#include "models/registers/conflictside.h"

#include <QSet>

namespace anguan {

namespace {

const QString accountsId = QStringLiteral("accounts");
const QString systemsId = QStringLiteral("systems");
const QString peopleId = QStringLiteral("people");
const QString loginsId = QStringLiteral("logins");

// A rule about "staff" concerns hundreds; the alert names the first and counts no further.
constexpr qsizetype mostPeople = 200;

QString text(const Values &values, const char *field)
{
    return values.value(QLatin1String(field)).toString();
}

Exclusions::NameOf namesIn(const RuleSurroundings &around)
{
    return [&around](const QString &number) {
        const bool isGroup = number.startsWith(QLatin1String("RGP"));
        const QString name =
            text(around.record(isGroup ? QStringLiteral("role_groups") : systemsId, number), "name");
        return name.isEmpty() ? number : name;
    };
}

void addPosts(const QString &number, const Values &person, QList<Holding> &holdings)
{
    if (person.isEmpty() || text(person, "state") == QLatin1String("left"))
        return;
    for (const char *field : {"security_post", "post"}) {
        Holding post;
        post.kind = Holding::Kind::Post;
        post.record = Exclusions::idOf(number);
        post.post = Exclusions::postOf(text(person, field));
        post.detail = QLatin1String(field);
        if (post.post >= 0)
            holdings.append(post);
    }
}

void addAdministrator(const QString &number, const char *field, QList<Holding> &holdings)
{
    Holding administrator;
    administrator.kind = Holding::Kind::Administrator;
    administrator.record = administrator.system = Exclusions::idOf(number);
    administrator.power = Exclusions::powerOf(QStringLiteral("administration"));
    administrator.detail = QLatin1String(field);
    holdings.append(administrator);
}

void addProgramRoles(const QString &person, const RuleSurroundings &around, QList<Holding> &holdings)
{
    const QStringList logins = around.numbersWhere(loginsId, QStringLiteral("person"), person);
    for (const QString &login : logins) {
        Holding role;
        role.kind = Holding::Kind::ProgramRole;
        role.isAuditor = text(around.record(loginsId, login), "roles") == QLatin1String("auditor");
        role.detail = login;
        holdings.append(role);
    }
}

QStringList accountsOf(const QString &person, const RuleSurroundings &around)
{
    QStringList numbers = around.numbersWhere(accountsId, QStringLiteral("person"), person);
    const QStringList kept = around.numbersWhere(accountsId, QStringLiteral("keeper"), person);
    for (const QString &number : kept) {
        if (!numbers.contains(number))
            numbers.append(number);
    }
    return numbers;
}

QStringList holdersOf(const Values &account)
{
    QStringList people;
    for (const char *field : {"person", "keeper"}) {
        const QString person = text(account, field);
        if (!person.isEmpty() && !people.contains(person))
            people.append(person);
    }
    return people;
}

void alertAll(const QStringList &sentences, const char *field, Findings &findings)
{
    for (const QString &sentence : sentences)
        findings.append({Severity::Alert, QLatin1String(field), sentence, QStringLiteral("H12")});
}

/// Whom one side of a rule concerns.
QStringList peopleOn(const ConflictSide &side, const RuleSurroundings &around)
{
    QStringList groups;
    switch (side.kind) {
    case ConflictSide::Kind::Group:
        groups = {side.value};
        break;
    case ConflictSide::Kind::Power:
        groups = around.numbersWhere(QStringLiteral("role_groups"), QStringLiteral("power"), side.value);
        break;
    case ConflictSide::Kind::Post:
        return around.numbersWhere(peopleId,
                                   ConflictSide::isSecurityPost(side.value) ? QStringLiteral("security_post")
                                                                            : QStringLiteral("post"),
                                   side.value);
    case ConflictSide::Kind::None:
        return {};
    }
    QStringList people;
    for (const QString &group : std::as_const(groups)) {
        const QStringList accounts = around.numbersWhere(accountsId, QStringLiteral("role_group"), group);
        for (const QString &account : accounts)
            people += holdersOf(around.record(accountsId, account));
        if (people.size() > mostPeople)
            break;
    }
    people.removeDuplicates();
    return people;
}

} // namespace

QList<Holding> ConflictEntry::holdingsOf(const QString &person, const QString &without,
                                         const RuleSurroundings &around)
{
    QList<Holding> holdings;
    if (person != without)
        addPosts(person, around.record(peopleId, person), holdings);
    const QStringList accounts = accountsOf(person, around);
    for (const QString &number : accounts) {
        if (number != without)
            holdings += holdingsOfAccount(number, around.record(accountsId, number), around);
    }
    for (const char *field : {"administrator_a", "administrator_b"}) {
        const QStringList systems = around.numbersWhere(systemsId, QLatin1String(field), person);
        for (const QString &number : systems) {
            if (number != without &&
                text(around.record(systemsId, number), "state") != QLatin1String("retired"))
                addAdministrator(number, field, holdings);
        }
    }
    addProgramRoles(person, around, holdings);
    return holdings;
}

QList<Holding> ConflictEntry::holdingsOfAccount(const QString &number, const Values &account,
                                                const RuleSurroundings &around)
{
    const QString groupNumber = text(account, "role_group");
    if (!AccessRules::isOpen(account) || groupNumber.isEmpty())
        return {};
    const Values group = around.record(QStringLiteral("role_groups"), groupNumber);
    Holding membership;
    membership.record = Exclusions::idOf(number);
    membership.group = Exclusions::idOf(groupNumber);
    membership.system = Exclusions::idOf(text(account, "system"));
    membership.power = Exclusions::powerOf(text(group, "power"));
    membership.since = text(account, "granted_on");
    return {membership};
}

QList<Exclusion> ConflictEntry::rules(const RuleSurroundings &around)
{
    QList<Exclusion> all = Exclusion::builtIn();
    const QString conflicts = QStringLiteral("conflicts");
    const QStringList numbers =
        around.numbersWhere(conflicts, QStringLiteral("state"), QStringLiteral("in_force"));
    for (const QString &number : numbers)
        all += Exclusion::of(number, around.record(conflicts, number));
    return all;
}

QStringList ConflictEntry::broken(const QString &person, const QList<Holding> &added, const QString &without,
                                  const RuleSurroundings &around)
{
    if (person.isEmpty() || added.isEmpty())
        return {};
    const QList<Holding> held = holdingsOf(person, without, around);
    const QList<Holding> all = added + held;
    const QList<Exclusion> exclusions = rules(around);
    QStringList sentences;
    const QString name = text(around.record(peopleId, person), "name");
    const QList<Clash> found = Exclusions::clashes(all, exclusions);
    for (const Clash &clash : found) {
        const bool isNew = clash.first < added.size() || clash.second < added.size();
        const QString sentence =
            Exclusions::sentence(name.isEmpty() ? person : name, all.at(clash.first), all.at(clash.second),
                                 exclusions.at(clash.rule), namesIn(around));
        if (isNew && !sentences.contains(sentence))
            sentences.append(sentence);
    }
    return sentences;
}

void ConflictEntry::byAccount(const RuleCase &rule, Findings &findings)
{
    const QList<Holding> added = holdingsOfAccount(rule.number, rule.now, rule.around);
    const QStringList people = holdersOf(rule.now);
    for (const QString &person : people)
        alertAll(broken(person, added, rule.number, rule.around), "role_group", findings);
}

void ConflictEntry::byRoleGroup(const RuleCase &rule, Findings &findings)
{
    if (rule.number.isEmpty() || (rule.before && text(*rule.before, "power") == text(rule.now, "power")))
        return;
    // Its members get the power as typed here; what is stored still says the former one.
    QSet<QString> seen;
    const QStringList accounts =
        rule.around.numbersWhere(accountsId, QStringLiteral("role_group"), rule.number);
    for (const QString &number : accounts) {
        const Values account = rule.around.record(accountsId, number);
        QList<Holding> added = holdingsOfAccount(number, account, rule.around);
        for (Holding &holding : added)
            holding.power = Exclusions::powerOf(text(rule.now, "power"));
        const QStringList people = holdersOf(account);
        for (const QString &person : people) {
            if (!seen.contains(person))
                alertAll(broken(person, added, number, rule.around), "power", findings);
            seen.insert(person);
        }
        if (seen.size() > mostPeople)
            return;
    }
}

void ConflictEntry::bySystem(const RuleCase &rule, Findings &findings)
{
    if (text(rule.now, "state") == QLatin1String("retired"))
        return;
    for (const char *field : {"administrator_a", "administrator_b"}) {
        QList<Holding> added;
        addAdministrator(rule.number, field, added);
        alertAll(broken(text(rule.now, field), added, rule.number, rule.around), field, findings);
    }
}

void ConflictEntry::byPerson(const RuleCase &rule, Findings &findings)
{
    if (rule.number.isEmpty())
        return;
    QList<Holding> added;
    addPosts(rule.number, rule.now, added);
    alertAll(broken(rule.number, added, rule.number, rule.around), "security_post", findings);
}

void ConflictEntry::byConflict(const RuleCase &rule, Findings &findings)
{
    const QList<Exclusion> typed = Exclusion::of(rule.number, rule.now);
    if (typed.isEmpty() || !text(rule.now, "ended_on").isEmpty())
        return;
    const ConflictSide a = ConflictSide::first(rule.now);
    const ConflictSide b = ConflictSide::second(rule.now);
    const QStringList people = peopleOn(a.kind <= b.kind ? a : b, rule.around).mid(0, mostPeople);
    for (const QString &person : people) {
        const QList<Holding> held = holdingsOf(person, {}, rule.around);
        const QList<Clash> found = Exclusions::clashes(held, typed);
        if (found.isEmpty())
            continue;
        const Holding &first = held.at(found.first().first);
        const Holding &second = held.at(found.first().second);
        findings.append({Severity::Alert, QLatin1String(b.field),
                         Tr::tr("%1 breaks this rule, being “%2” and “%3” at once.")
                             .arg(text(rule.around.record(peopleId, person), "name"),
                                  Exclusions::words(first, namesIn(rule.around)),
                                  Exclusions::words(second, namesIn(rule.around))),
                         QStringLiteral("H12")});
        return;
    }
}

} // namespace anguan
