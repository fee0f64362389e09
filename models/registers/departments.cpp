// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/tr.h"
#include "models/registers/declarations.h"

namespace anguan {

namespace {

/// A department may not sit under itself, directly or through others.
void parentIsNotBelow(const RuleCase &rule, Findings &findings)
{
    QString above = rule.now.value(QStringLiteral("parent")).toString();
    if (above.isEmpty() || rule.number.isEmpty())
        return;
    constexpr int deepest = 32; // a loop already stored would never end
    for (int depth = 0; depth < deepest && !above.isEmpty(); ++depth) {
        if (above == rule.number) {
            findings.append({Severity::Refuse, QStringLiteral("parent"),
                             depth == 0 ? Tr::tr("A department cannot be its own parent. Choose another one.")
                                        : Tr::tr("This parent already sits below this department. Choose "
                                                 "another one."),
                             QString()});
            return;
        }
        above = rule.around.record(QStringLiteral("departments"), above)
                    .value(QStringLiteral("parent"))
                    .toString();
    }
}

void someoneAnswersForIt(const RuleCase &rule, Findings &findings)
{
    if (rule.now.value(QStringLiteral("head")).toString().isEmpty())
        findings.append({Severity::Alert, QStringLiteral("head"),
                         Tr::tr("No first responsible person is named for this department."),
                         QStringLiteral("H4 C6 C7")});
}

void officersAreInPost(const RuleCase &rule, Findings &findings)
{
    for (const QString &field : {QStringLiteral("head"), QStringLiteral("deputy")}) {
        const QString number = rule.now.value(field).toString();
        if (number.isEmpty())
            continue;
        const Values person = rule.around.record(QStringLiteral("people"), number);
        if (person.value(QStringLiteral("state")).toString() != QLatin1String("left"))
            continue;
        const bool chosenNow = !rule.before || rule.before->value(field).toString() != number;
        findings.append({chosenNow ? Severity::Refuse : Severity::Alert, field,
                         Tr::tr("%1 has left. Name somebody in post.")
                             .arg(person.value(QStringLiteral("name")).toString()),
                         QStringLiteral("H4 C6")});
    }
}

Register declared()
{
    Register reg;
    reg.id = "departments";
    reg.prefix = "DEP";
    reg.title = QT_TRANSLATE_NOOP("models", "Departments");
    reg.noun = QT_TRANSLATE_NOOP("models", "department");
    reg.holds = QT_TRANSLATE_NOOP("models", "The unit's departments and who answers for each");
    reg.printTitle = QT_TRANSLATE_NOOP("models", "Register of departments");
    reg.articles = {"H4", "C6", "C7"};
    reg.sections = {{"basic", QT_TRANSLATE_NOOP("models", "Basics")}};
    reg.fields = {
        textField("name", QT_TRANSLATE_NOOP("models", "Department name"))
            .required()
            .unique()
            .searched()
            .longest(60)
            .listed(12)
            .printed(12)
            .helped(QT_TRANSLATE_NOOP("models", "The full name, as on its seal or door plate.")),
        textField("short_name", QT_TRANSLATE_NOOP("models", "Short name")).searched().longest(20).listed(6),
        choiceField("kind", QT_TRANSLATE_NOOP("models", "Kind"),
                    {{"office", QT_TRANSLATE_NOOP("models", "Internal office")},
                     {"centre", QT_TRANSLATE_NOOP("models", "Information centre")},
                     {"affiliate", QT_TRANSLATE_NOOP("models", "Affiliated unit")},
                     {"branch", QT_TRANSLATE_NOOP("models", "Local branch")}})
            .listed(6)
            .printed(6)
            .asks("C6")
            .helped(QT_TRANSLATE_NOOP(
                "models", "The information centre runs and maintains the systems for the others.")),
        referenceField("parent", QT_TRANSLATE_NOOP("models", "Parent department"), "departments")
            .listed(8)
            .printed(8),
        referenceField("head", QT_TRANSLATE_NOOP("models", "First responsible person"), "people")
            .holder()
            .listed(6)
            .printed(6)
            .asks("H4 C6 C7")
            .helped(
                QT_TRANSLATE_NOOP("models", "Whoever leads the department answers first for its security.")),
        referenceField("deputy", QT_TRANSLATE_NOOP("models", "Deputy in charge"), "people")
            .holder()
            .listed(6)
            .printed(6)
            .asks("H6")
            .helped(QT_TRANSLATE_NOOP("models", "The leader of the unit under whom this department works.")),
        phoneField("phone", QT_TRANSLATE_NOOP("models", "Telephone")).listed(7).printed(7),
        textField("office", QT_TRANSLATE_NOOP("models", "Office")).longest(60).printed(8),
        longTextField("duties", QT_TRANSLATE_NOOP("models", "Duties")).searched(),
        longTextField("remark", QT_TRANSLATE_NOOP("models", "Remark")).searched(),
    };
    reg.rules = {parentIsNotBelow, someoneAnswersForIt, officersAreInPost};
    return reg;
}

} // namespace

const Register &Registers::departments()
{
    static const Register reg = declared();
    return reg;
}

} // namespace anguan
