// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/tr.h"
#include "models/registers/declarations.h"
#include "models/registers/planrules.h"

namespace anguan {

namespace {

QList<Field> basics()
{
    return {
        textField("title", QT_TRANSLATE_NOOP("models", "Plan title"))
            .required()
            .searched()
            .longest(100)
            .listed(18)
            .printed(18),
        textField("edition", QT_TRANSLATE_NOOP("models", "Version"))
            .required()
            .longest(20)
            .listed(4)
            .printed(5)
            .asks("H13")
            .helped(QT_TRANSLATE_NOOP("models", "1.0, 2.0 …: every filed text has a version of its own.")),
        referencesField("systems", QT_TRANSLATE_NOOP("models", "Systems covered"), "systems")
            .listed(14)
            .printed(16)
            .asks("H13"),
        referenceField("author", QT_TRANSLATE_NOOP("models", "Author"), "people")
            .required()
            .holder()
            .listed(5)
            .printed(5)
            .asks("H13"),
        choiceField("state", QT_TRANSLATE_NOOP("models", "State"),
                    {{"draft", QT_TRANSLATE_NOOP("models", "Draft")},
                     {"in_force", QT_TRANSLATE_NOOP("models", "In force"), Tone::Good},
                     {"superseded", QT_TRANSLATE_NOOP("models", "Superseded")}})
            .engineOwned()
            .listed(5)
            .printed(4)
            .asks("H13")
            .helped(QT_TRANSLATE_NOOP("models",
                                      "Set by approvals: a plan comes into force when its filing is signed "
                                      "and carried out, and the version before it is superseded.")),
        dateField("adopted_on", QT_TRANSLATE_NOOP("models", "Adopted on")).listed(6).printed(6).asks("H13"),
        dateField("filed_on", QT_TRANSLATE_NOOP("models", "Filed with the group on"))
            .engineOwned()
            .listed(6)
            .printed(6)
            .asks("H13"),
        dateField("reviewed_on", QT_TRANSLATE_NOOP("models", "Last reviewed on"))
            .asks("H13")
            .helped(QT_TRANSLATE_NOOP(
                "models", "The day on which somebody last read it through and found it still right.")),
        dateField("next_review", QT_TRANSLATE_NOOP("models", "Next review"))
            .derived()
            .due()
            .listed(6)
            .printed(6)
            .asks("H13")
            .helped(QT_TRANSLATE_NOOP("models",
                                      "Follows from the filing or the last review by the unit's interval.")),
        referenceField("predecessor", QT_TRANSLATE_NOOP("models", "Version before it"), "plans")
            .helped(QT_TRANSLATE_NOOP("models", "It is superseded when this one comes into force.")),
        longTextField("scope", QT_TRANSLATE_NOOP("models", "Purpose and scope")).searched().longest(2000),
        attachmentField("attachments", QT_TRANSLATE_NOOP("models", "Attachments")),
        longTextField("remark", QT_TRANSLATE_NOOP("models", "Remark")).searched(),
    };
}

QList<Field> launch()
{
    QList<Field> fields{
        longTextField("launch_criteria", QT_TRANSLATE_NOOP("models", "Launch criteria"))
            .searched()
            .longest(2000)
            .asks("H13")
            .helped(QT_TRANSLATE_NOOP("models",
                                      "What must have happened before the plan is launched, one per line.")),
        referencesField("launchers", QT_TRANSLATE_NOOP("models", "Who may launch it"), "people").asks("H13"),
        itemsField("contacts", QT_TRANSLATE_NOOP("models", "Contacts"),
                   {{"order", QT_TRANSLATE_NOOP("models", "Order"), FieldKind::Integer},
                    {"name", QT_TRANSLATE_NOOP("models", "Name")},
                    {"role", QT_TRANSLATE_NOOP("models", "Role in the emergency")},
                    {"phone", QT_TRANSLATE_NOOP("models", "Telephone"), FieldKind::Phone},
                    {"calls", QT_TRANSLATE_NOOP("models", "Calls whom")}})
            .asks("H13")
            .helped(QT_TRANSLATE_NOOP(
                "models", "In the order in which they are called; printed first, in large type.")),
        itemsField("recovery_times", QT_TRANSLATE_NOOP("models", "Recovery times"),
                   {{"system", QT_TRANSLATE_NOOP("models", "System")},
                    {"minutes", QT_TRANSLATE_NOOP("models", "RTO in minutes"), FieldKind::Integer}})
            .asks("H13")
            .helped(QT_TRANSLATE_NOOP("models",
                                      "Name or number of the system, and how soon it must serve again.")),
    };
    for (Field &field : fields)
        field.in("launch");
    return fields;
}

QList<Field> course()
{
    QList<Field> fields{
        itemsField("steps", QT_TRANSLATE_NOOP("models", "Steps"),
                   {{"when", QT_TRANSLATE_NOOP("models", "When")},
                    {"who", QT_TRANSLATE_NOOP("models", "Who")},
                    {"what", QT_TRANSLATE_NOOP("models", "Does what")},
                    {"where", QT_TRANSLATE_NOOP("models", "Where")},
                    {"how", QT_TRANSLATE_NOOP("models", "How")}})
            .asks("H13")
            .helped(QT_TRANSLATE_NOOP(
                "models", "One act per line, so that somebody who has never seen it can follow.")),
    };
    for (Field &field : fields)
        field.in("steps");
    return fields;
}

Register declared()
{
    Register reg;
    reg.id = "plans";
    reg.prefix = "PLN";
    reg.title = QT_TRANSLATE_NOOP("models", "Emergency plans");
    reg.noun = QT_TRANSLATE_NOOP("models", "emergency plan");
    reg.holds =
        QT_TRANSLATE_NOOP("models", "Every version of every plan: who is called, who does what, and how");
    reg.printTitle = QT_TRANSLATE_NOOP("models", "Register of emergency plans");
    reg.articles = {"H13"};
    reg.nameField = "title";
    reg.chapter = Chapter::Emergency;
    reg.sections = {{"basic", QT_TRANSLATE_NOOP("models", "Basics")},
                    {"launch", QT_TRANSLATE_NOOP("models", "Launch and contacts")},
                    {"steps", QT_TRANSLATE_NOOP("models", "Steps")}};
    reg.fields = basics() + launch() + course();
    reg.derive = PlanRules::derive;
    reg.rules = PlanRules::all();
    reg.isCurrent = [](const Values &values) {
        return values.value(QLatin1String("state")).toString() != QLatin1String("superseded");
    };
    reg.dues = {{.id = "review",
                 .what = QT_TRANSLATE_NOOP("models", "Review the emergency plan"),
                 .act = QT_TRANSLATE_NOOP("models", "Record the review"),
                 .article = "H13",
                 .ownerField = "author",
                 .doneField = "reviewed_on",
                 .dueOn = PlanRules::nextReview}};
    return reg;
}

} // namespace

const Register &Registers::plans()
{
    static const Register reg = declared();
    return reg;
}

} // namespace anguan
