// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/tr.h"
#include "models/registers/declarations.h"
#include "models/registers/drillrules.h"

namespace anguan {

namespace {

QList<Field> planned()
{
    return {
        textField("title", QT_TRANSLATE_NOOP("models", "Drill"))
            .required()
            .searched()
            .longest(100)
            .listed(16)
            .printed(16),
        referenceField("plan", QT_TRANSLATE_NOOP("models", "Emergency plan"), "plans")
            .required()
            .listed(12)
            .printed(14)
            .asks("H13"),
        referencesField("systems", QT_TRANSLATE_NOOP("models", "Systems exercised"), "systems")
            .asks("H13")
            .helped(QT_TRANSLATE_NOOP("models", "Empty: all that the plan covers.")),
        choiceField("kind", QT_TRANSLATE_NOOP("models", "Kind of drill"),
                    {{"desktop", QT_TRANSLATE_NOOP("models", "Desktop exercise")},
                     {"functional", QT_TRANSLATE_NOOP("models", "Functional exercise"), Tone::Information},
                     {"full", QT_TRANSLATE_NOOP("models", "Full exercise"), Tone::Information}})
            .required()
            .listed(6)
            .printed(6)
            .asks("H13"),
        dateField("planned_on", QT_TRANSLATE_NOOP("models", "Planned on")).required().listed(6).printed(6),
        dateField("held_on", QT_TRANSLATE_NOOP("models", "Held on"))
            .listed(6)
            .printed(6)
            .asks("H13")
            .helped(QT_TRANSLATE_NOOP("models",
                                      "With this day the plan's version, criteria and RTO are copied in and "
                                      "stay as they were.")),
        choiceField("state", QT_TRANSLATE_NOOP("models", "State"),
                    {{"planned", QT_TRANSLATE_NOOP("models", "Still to be held"), Tone::Information},
                     {"held", QT_TRANSLATE_NOOP("models", "Held"), Tone::Soon},
                     {"concluded", QT_TRANSLATE_NOOP("models", "Concluded"), Tone::Good}})
            .derived()
            .listed(4)
            .printed(4),
        referenceField("leader", QT_TRANSLATE_NOOP("models", "Leader of the drill"), "people")
            .required()
            .holder()
            .listed(5)
            .printed(5),
        referencesField("participants", QT_TRANSLATE_NOOP("models", "Participants"), "people"),
        textField("place", QT_TRANSLATE_NOOP("models", "Place")).searched().longest(100),
        longTextField("purpose", QT_TRANSLATE_NOOP("models", "Purpose and requirements"))
            .searched()
            .longest(1000),
        longTextField("scenario", QT_TRANSLATE_NOOP("models", "Scenario"))
            .searched()
            .longest(2000)
            .asks("H13"),
        longTextField("arrangement", QT_TRANSLATE_NOOP("models", "Course and division of work"))
            .searched()
            .longest(2000),
        attachmentField("attachments", QT_TRANSLATE_NOOP("models", "Attachments")),
        longTextField("remark", QT_TRANSLATE_NOOP("models", "Remark")).searched(),
    };
}

QList<Field> held()
{
    QList<Field> fields{
        itemsField("timeline", QT_TRANSLATE_NOOP("models", "Timeline"),
                   {{"at", QT_TRANSLATE_NOOP("models", "At"), FieldKind::Instant},
                    {"what", QT_TRANSLATE_NOOP("models", "What happened")},
                    {"who", QT_TRANSLATE_NOOP("models", "Who")}})
            .helped(QT_TRANSLATE_NOOP("models", "As it happened, entered while it happens.")),
        integerField("recovery_minutes", QT_TRANSLATE_NOOP("models", "Time to recover"))
            .measured(QT_TRANSLATE_NOOP("models", "minutes"))
            .range(0, 100000)
            .listed(5)
            .printed(4)
            .asks("H13 H25"),
        integerField("rto_minutes", QT_TRANSLATE_NOOP("models", "RTO at that time"))
            .measured(QT_TRANSLATE_NOOP("models", "minutes"))
            .range(0, 1000000)
            .engineOwned()
            .printed(4)
            .asks("H13")
            .helped(QT_TRANSLATE_NOOP("models", "Copied from the plan when the drill was held.")),
        yesNoField("rto_met", QT_TRANSLATE_NOOP("models", "RTO met"))
            .derived()
            .listed(4)
            .printed(4)
            .asks("H13"),
        textField("plan_edition", QT_TRANSLATE_NOOP("models", "Plan version at that time"))
            .engineOwned()
            .longest(20)
            .printed(4)
            .asks("H13"),
        longTextField("plan_criteria", QT_TRANSLATE_NOOP("models", "Launch criteria at that time"))
            .engineOwned()
            .longest(2000)
            .asks("H13"),
    };
    for (Field &field : fields)
        field.in("held");
    return fields;
}

QList<Field> results()
{
    QList<Field> fields{
        itemsField("findings", QT_TRANSLATE_NOOP("models", "Findings"),
                   {{"what", QT_TRANSLATE_NOOP("models", "What was found")},
                    {"owner", QT_TRANSLATE_NOOP("models", "Who mends it")},
                    {"due", QT_TRANSLATE_NOOP("models", "Due on"), FieldKind::Date},
                    {"action", QT_TRANSLATE_NOOP("models", "Rectification")}})
            .asks("H8 H13")
            .helped(QT_TRANSLATE_NOOP("models",
                                      "Name or number of the person. Each becomes a rectification with its "
                                      "deadline; its number then stands here.")),
        longTextField("conclusion", QT_TRANSLATE_NOOP("models", "Conclusion"))
            .searched()
            .longest(2000)
            .asks("H13"),
    };
    for (Field &field : fields)
        field.in("results");
    return fields;
}

Register declared()
{
    Register reg;
    reg.id = "drills";
    reg.prefix = "DRL";
    reg.title = QT_TRANSLATE_NOOP("models", "Drills");
    reg.noun = QT_TRANSLATE_NOOP("models", "drill");
    reg.holds = QT_TRANSLATE_NOOP("models",
                                  "Drills planned and held, how fast the systems came back, what was found");
    reg.printTitle = QT_TRANSLATE_NOOP("models", "Register of emergency drills");
    reg.articles = {"H13", "H25"};
    reg.nameField = "title";
    reg.chapter = Chapter::Emergency;
    reg.sections = {{"basic", QT_TRANSLATE_NOOP("models", "Drill plan")},
                    {"held", QT_TRANSLATE_NOOP("models", "Drill record")},
                    {"results", QT_TRANSLATE_NOOP("models", "Findings and conclusion")}};
    reg.fields = planned() + held() + results();
    reg.derive = DrillRules::derive;
    reg.rules = DrillRules::all();
    reg.isCurrent = [](const Values &values) {
        return values.value(QLatin1String("state")).toString() != QLatin1String("concluded");
    };
    reg.dues = {{.id = "hold",
                 .what = QT_TRANSLATE_NOOP("models", "Hold the drill"),
                 .act = QT_TRANSLATE_NOOP("models", "Record the drill"),
                 .article = "H13",
                 .ownerField = "leader",
                 .doneField = "held_on",
                 .dueOn = DrillRules::dueOn}};
    return reg;
}

} // namespace

const Register &Registers::drills()
{
    static const Register reg = declared();
    return reg;
}

} // namespace anguan
