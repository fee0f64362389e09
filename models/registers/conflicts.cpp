// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/tr.h"
#include "models/registers/conflictentry.h"
#include "models/registers/conflictside.h"
#include "models/registers/declarations.h"

namespace anguan {

namespace {

QString text(const Values &values, const char *field)
{
    return values.value(QLatin1String(field)).toString();
}

bool isInForce(const Values &values)
{
    return !values.isEmpty() && text(values, "ended_on").isEmpty();
}

Finding refuse(const char *field, const QString &sentence)
{
    return {Severity::Refuse, QLatin1String(field), sentence, QStringLiteral("H12")};
}

/// One side: exactly one of its three fields.
void sideIsOne(const RuleCase &rule, const char *group, const char *power, const char *post,
               Findings &findings)
{
    const bool hasGroup = !text(rule.now, group).isEmpty();
    const bool hasPower = !text(rule.now, power).isEmpty();
    const bool hasPost = !text(rule.now, post).isEmpty();
    const QString sentence =
        Tr::tr("Each side is one thing: a role group, a kind of power or a post. Clear the others.");
    if (hasGroup && (hasPower || hasPost))
        findings.append(refuse(group, sentence));
    else if (hasPower && hasPost)
        findings.append(refuse(power, sentence));
    else if (!hasGroup && !hasPower && !hasPost)
        findings.append(refuse(group, Tr::tr("Name a role group, a kind of power or a post.")));
}

void sidesAreNamed(const RuleCase &rule, Findings &findings)
{
    sideIsOne(rule, "group_a", "power_a", "post_a", findings);
    sideIsOne(rule, "group_b", "power_b", "post_b", findings);
}

void sidesDiffer(const RuleCase &rule, Findings &findings)
{
    const ConflictSide a = ConflictSide::first(rule.now);
    const ConflictSide b = ConflictSide::second(rule.now);
    if (a.isEmpty() || b.isEmpty())
        return;
    if (a == b) {
        findings.append(refuse(b.field, Tr::tr("Both sides are the same. A rule separates two.")));
        return;
    }
    if (a.kind == ConflictSide::Kind::Post && b.kind == ConflictSide::Kind::Post &&
        ConflictSide::isSecurityPost(a.value) == ConflictSide::isSecurityPost(b.value))
        findings.append(
            refuse(b.field, Tr::tr("Nobody can hold these two posts at once, so there is nothing to "
                                   "separate.")));
}

void pairIsNew(const RuleCase &rule, Findings &findings)
{
    const ConflictSide a = ConflictSide::first(rule.now);
    const ConflictSide b = ConflictSide::second(rule.now);
    if (a.isEmpty() || b.isEmpty() || !isInForce(rule.now))
        return;
    const QString conflicts = QStringLiteral("conflicts");
    // A side may stand on either end of the other rule.
    QStringList candidates = rule.around.numbersWhere(conflicts, QLatin1String(a.field), a.value);
    candidates += rule.around.numbersWhere(conflicts, QLatin1String(a.otherField()), a.value);
    for (const QString &number : std::as_const(candidates)) {
        if (number == rule.number)
            continue;
        const Values other = rule.around.record(conflicts, number);
        const ConflictSide first = ConflictSide::first(other);
        const ConflictSide second = ConflictSide::second(other);
        const bool isPair = (first == a && second == b) || (first == b && second == a);
        if (isPair && isInForce(other)) {
            findings.append(refuse(b.field, Tr::tr("%1 separates these two already.").arg(number)));
            return;
        }
    }
}

void scopeFits(const RuleCase &rule, Findings &findings)
{
    if (text(rule.now, "scope") != QLatin1String("system"))
        return;
    const QString groups = QStringLiteral("role_groups");
    const Values a = rule.around.record(groups, text(rule.now, "group_a"));
    const Values b = rule.around.record(groups, text(rule.now, "group_b"));
    if (!a.isEmpty() && !b.isEmpty() && text(a, "system") != text(b, "system"))
        findings.append(
            refuse("scope", Tr::tr("“%1” and “%2” belong to different systems: the rule must reach "
                                   "across systems.")
                                .arg(text(a, "name"), text(b, "name"))));
}

void datesFit(const RuleCase &rule, Findings &findings)
{
    const QString ended = text(rule.now, "ended_on");
    if (ended.isEmpty())
        return;
    if (ended < text(rule.now, "since"))
        findings.append(refuse("ended_on", Tr::tr("The rule ended before it began.")));
    if (ended > rule.around.today().toString(Qt::ISODate))
        findings.append(refuse("ended_on", Tr::tr("An end in the future cannot be recorded yet.")));
}

void derive(Values &values, const RuleSurroundings &around)
{
    const QString a = ConflictSide::first(values).words(around);
    const QString b = ConflictSide::second(values).words(around);
    values.remove(QStringLiteral("name"));
    if (!a.isEmpty() && !b.isEmpty())
        values.insert(QStringLiteral("name"), QStringLiteral("%1 × %2").arg(a, b).left(300));
    values.insert(QStringLiteral("state"),
                  isInForce(values) ? QStringLiteral("in_force") : QStringLiteral("ended"));
}

QList<Choice> powers()
{
    return {{"business", QT_TRANSLATE_NOOP("models", "Business use")},
            {"administration", QT_TRANSLATE_NOOP("models", "System administration")},
            {"database", QT_TRANSLATE_NOOP("models", "Database administration")},
            {"security", QT_TRANSLATE_NOOP("models", "Security administration")},
            {"audit", QT_TRANSLATE_NOOP("models", "Security audit")}};
}

QList<Choice> posts()
{
    return {{"officer", QT_TRANSLATE_NOOP("models", "Full-time security officer")},
            {"system_admin", QT_TRANSLATE_NOOP("models", "System administrator")},
            {"dba", QT_TRANSLATE_NOOP("models", "Database administrator")},
            {"media_keeper", QT_TRANSLATE_NOOP("models", "Media keeper")},
            {"extranet_monitor", QT_TRANSLATE_NOOP("models", "Extranet monitor")},
            {"head", QT_TRANSLATE_NOOP("models", "Head of unit")},
            {"deputy", QT_TRANSLATE_NOOP("models", "Deputy in charge")},
            {"department_head", QT_TRANSLATE_NOOP("models", "Head of department")},
            {"department_deputy", QT_TRANSLATE_NOOP("models", "Deputy head of department")},
            {"staff", QT_TRANSLATE_NOOP("models", "Staff")},
            {"contract", QT_TRANSLATE_NOOP("models", "Contract staff")}};
}

QList<Field> sides()
{
    return {
        referenceField("group_a", QT_TRANSLATE_NOOP("models", "First side: role group"), "role_groups"),
        choiceField("power_a", QT_TRANSLATE_NOOP("models", "First side: kind of power"), powers())
            .helped(QT_TRANSLATE_NOOP("models", "Any role group of this kind.")),
        choiceField("post_a", QT_TRANSLATE_NOOP("models", "First side: post"), posts()),
        referenceField("group_b", QT_TRANSLATE_NOOP("models", "Second side: role group"), "role_groups"),
        choiceField("power_b", QT_TRANSLATE_NOOP("models", "Second side: kind of power"), powers())
            .helped(QT_TRANSLATE_NOOP("models", "Any role group of this kind.")),
        choiceField("post_b", QT_TRANSLATE_NOOP("models", "Second side: post"), posts()),
    };
}

Register declared()
{
    Register reg;
    reg.id = "conflicts";
    reg.prefix = "CFL";
    reg.title = QT_TRANSLATE_NOOP("models", "Conflict rules");
    reg.noun = QT_TRANSLATE_NOOP("models", "conflict rule");
    reg.holds = QT_TRANSLATE_NOOP("models", "Role groups and posts that one person must never hold together");
    reg.printTitle = QT_TRANSLATE_NOOP("models", "Register of conflict rules");
    reg.articles = {"H12"};
    reg.sections = {{"basic", QT_TRANSLATE_NOOP("models", "Basics")}};
    reg.fields =
        QList<Field>{textField("name", QT_TRANSLATE_NOOP("models", "Conflict"))
                         .searched()
                         .derived()
                         .longest(300)
                         .listed(24)
                         .printed(30)} +
        sides() +
        QList<Field>{
            choiceField("scope", QT_TRANSLATE_NOOP("models", "Reach"),
                        {{"system", QT_TRANSLATE_NOOP("models", "Inside one system")},
                         {"everywhere", QT_TRANSLATE_NOOP("models", "Across systems")}})
                .required()
                .listed(6)
                .printed(6)
                .asks("H12"),
            textField("reason", QT_TRANSLATE_NOOP("models", "Reason"))
                .required()
                .searched()
                .longest(300)
                .listed(20)
                .printed(30)
                .asks("H12"),
            dateField("since", QT_TRANSLATE_NOOP("models", "In force since")).required().listed(6).printed(6),
            dateField("ended_on", QT_TRANSLATE_NOOP("models", "Ended on")).printed(6),
            choiceField("state", QT_TRANSLATE_NOOP("models", "State"),
                        {{"in_force", QT_TRANSLATE_NOOP("models", "In force"), Tone::Good},
                         {"ended", QT_TRANSLATE_NOOP("models", "Ended")}})
                .derived()
                .listed(4)
                .printed(4),
            longTextField("remark", QT_TRANSLATE_NOOP("models", "Remark")).searched(),
        };
    reg.rules = {sidesAreNamed, sidesDiffer, pairIsNew, scopeFits, datesFit, ConflictEntry::byConflict};
    reg.derive = derive;
    reg.chapter = Chapter::Access;
    reg.isCurrent = isInForce;
    return reg;
}

} // namespace

const Register &Registers::conflicts()
{
    static const Register reg = declared();
    return reg;
}

} // namespace anguan
