// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/tr.h"
#include "models/registers/actionrules.h"
#include "models/registers/declarations.h"

namespace anguan {

namespace {

QList<Field> basics()
{
    return {
        textField("what", QT_TRANSLATE_NOOP("models", "What is to be mended"))
            .required()
            .searched()
            .longest(200)
            .listed(20)
            .printed(22),
        choiceField("source", QT_TRANSLATE_NOOP("models", "Found by"),
                    {{"drill", QT_TRANSLATE_NOOP("models", "Drill")},
                     {"inspection", QT_TRANSLATE_NOOP("models", "Inspection")},
                     {"risk", QT_TRANSLATE_NOOP("models", "Risk assessment")},
                     {"incident", QT_TRANSLATE_NOOP("models", "Incident")},
                     {"log_audit", QT_TRANSLATE_NOOP("models", "Log audit")},
                     {"access_review", QT_TRANSLATE_NOOP("models", "Account review")},
                     {"conflict", QT_TRANSLATE_NOOP("models", "Conflict of powers")},
                     {"check", QT_TRANSLATE_NOOP("models", "Routine check")},
                     {"other", QT_TRANSLATE_NOOP("models", "Something else")}})
            .required()
            .listed(5)
            .printed(5)
            .asks("H8"),
        textField("source_number", QT_TRANSLATE_NOOP("models", "Number of the source"))
            .searched()
            .longest(20)
            .printed(8)
            .shaped("[A-Z]{3}-\\d{4}-\\d{4,}",
                    QT_TRANSLATE_NOOP("models", "The number of a record, like DRL-2026-0001.")),
        longTextField("detail", QT_TRANSLATE_NOOP("models", "Details and what is asked for"))
            .searched()
            .longest(2000),
        referenceField("owner", QT_TRANSLATE_NOOP("models", "Who mends it"), "people")
            .required()
            .holder()
            .listed(5)
            .printed(5)
            .asks("H8"),
        referenceField("department", QT_TRANSLATE_NOOP("models", "Department"), "departments").printed(6),
        dateField("found_on", QT_TRANSLATE_NOOP("models", "Found on")).required().printed(6),
        dateField("first_due_on", QT_TRANSLATE_NOOP("models", "First deadline"))
            .required()
            .asks("H8")
            .helped(QT_TRANSLATE_NOOP("models", "Stays as it was set; more time is an extension.")),
        itemsField("extensions", QT_TRANSLATE_NOOP("models", "Extensions"),
                   {{"until", QT_TRANSLATE_NOOP("models", "Extended until"), FieldKind::Date},
                    {"reason", QT_TRANSLATE_NOOP("models", "Reason")},
                    {"granted_by", QT_TRANSLATE_NOOP("models", "Granted by")}})
            .asks("H8"),
        dateField("due_on", QT_TRANSLATE_NOOP("models", "Due on"))
            .derived()
            .due()
            .listed(6)
            .printed(6)
            .asks("H8"),
        integerField("extension_count", QT_TRANSLATE_NOOP("models", "Times extended"))
            .derived()
            .listed(4)
            .printed(4),
        choiceField("state", QT_TRANSLATE_NOOP("models", "State"),
                    {{"open", QT_TRANSLATE_NOOP("models", "Open"), Tone::Soon},
                     {"done", QT_TRANSLATE_NOOP("models", "Done, awaiting re-check"), Tone::Information},
                     {"closed", QT_TRANSLATE_NOOP("models", "Mended and closed"), Tone::Good}})
            .derived()
            .listed(8)
            .printed(6)
            .asks("H8"),
        longTextField("remark", QT_TRANSLATE_NOOP("models", "Remark")).searched(),
    };
}

QList<Field> mending()
{
    QList<Field> fields{
        dateField("done_on", QT_TRANSLATE_NOOP("models", "Done on")).listed(6).printed(6).asks("H8"),
        referenceField("done_by", QT_TRANSLATE_NOOP("models", "Done by"), "people").printed(5),
        longTextField("evidence", QT_TRANSLATE_NOOP("models", "Evidence"))
            .searched()
            .longest(2000)
            .asks("H8")
            .helped(QT_TRANSLATE_NOOP("models", "What was done, and where it can be seen.")),
        attachmentField("attachments", QT_TRANSLATE_NOOP("models", "Attachments")),
    };
    for (Field &field : fields)
        field.in("mending");
    return fields;
}

QList<Field> recheck()
{
    QList<Field> fields{
        referenceField("verified_by", QT_TRANSLATE_NOOP("models", "Re-checked by"), "people")
            .printed(5)
            .asks("H8")
            .helped(QT_TRANSLATE_NOOP("models", "Somebody else than the person who did it.")),
        dateField("verified_on", QT_TRANSLATE_NOOP("models", "Re-checked on")).printed(6).asks("H8"),
        choiceField("verify_result", QT_TRANSLATE_NOOP("models", "Result of the re-check"),
                    {{"passed", QT_TRANSLATE_NOOP("models", "Passed"), Tone::Good},
                     {"not_passed", QT_TRANSLATE_NOOP("models", "Not passed"), Tone::Late}}),
        longTextField("verify_note", QT_TRANSLATE_NOOP("models", "Note of the re-check")).longest(1000),
    };
    for (Field &field : fields)
        field.in("recheck");
    return fields;
}

Register declared()
{
    Register reg;
    reg.id = "actions";
    reg.prefix = "ACT";
    reg.title = QT_TRANSLATE_NOOP("models", "Rectifications");
    reg.noun = QT_TRANSLATE_NOOP("models", "rectification");
    reg.holds = QT_TRANSLATE_NOOP(
        "models", "What was found amiss, who mends it by when, and who checked that it was mended");
    reg.printTitle = QT_TRANSLATE_NOOP("models", "Register of rectifications");
    reg.articles = {"H8", "C15", "C16"};
    reg.nameField = "what";
    reg.chapter = Chapter::Emergency;
    reg.sections = {{"basic", QT_TRANSLATE_NOOP("models", "Basics")},
                    {"mending", QT_TRANSLATE_NOOP("models", "Mending")},
                    {"recheck", QT_TRANSLATE_NOOP("models", "Re-check")}};
    reg.fields = basics() + mending() + recheck();
    reg.derive = ActionRules::derive;
    reg.rules = ActionRules::all();
    reg.isCurrent = [](const Values &values) {
        return values.value(QLatin1String("state")).toString() != QLatin1String("closed");
    };
    reg.dues = {{.id = "mend",
                 .what = QT_TRANSLATE_NOOP("models", "Mend"),
                 .act = QT_TRANSLATE_NOOP("models", "Record what was done"),
                 .article = "H8",
                 .ownerField = "owner",
                 .doneField = "done_on",
                 .dueOn = ActionRules::mendBy},
                {.id = "recheck",
                 .what = QT_TRANSLATE_NOOP("models", "Re-check what was mended"),
                 .act = QT_TRANSLATE_NOOP("models", "Record the re-check"),
                 .article = "H8",
                 .doneField = "verified_on",
                 .dueOn = ActionRules::recheckBy}};
    return reg;
}

} // namespace

const Register &Registers::actions()
{
    static const Register reg = declared();
    return reg;
}

} // namespace anguan
