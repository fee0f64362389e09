// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/tr.h"
#include "models/registers/declarations.h"

namespace anguan {

namespace {

bool isOpen(const Values &values)
{
    return values.value(QLatin1String("state")).toString() == QLatin1String("open");
}

QDate finishDue(const Values &values, const RuleSurroundings &)
{
    constexpr int daysToDecide = 30;
    const QDate opened = QDate::fromString(values.value(QLatin1String("opened_on")).toString(), Qt::ISODate);
    return isOpen(values) && opened.isValid() ? opened.addDays(daysToDecide) : QDate();
}

/// Written by the review engine alone: the sheet's head; its lines stand in a table of their own.
Register declared()
{
    Register reg;
    reg.id = "reviews";
    reg.prefix = "ARV";
    reg.title = QT_TRANSLATE_NOOP("models", "Access reviews");
    reg.noun = QT_TRANSLATE_NOOP("models", "access review");
    reg.holds =
        QT_TRANSLATE_NOOP("models", "Whether everybody who can enter a system still should, line by line");
    reg.printTitle = QT_TRANSLATE_NOOP("models", "Register of access reviews");
    reg.articles = {"H12", "H28"};
    reg.sections = {{"basic", QT_TRANSLATE_NOOP("models", "Basics")}};
    reg.fields = {
        textField("name", QT_TRANSLATE_NOOP("models", "Access review"))
            .required()
            .searched()
            .longest(200)
            .listed(18)
            .printed(18),
        referenceField("system", QT_TRANSLATE_NOOP("models", "System"), "systems")
            .required()
            .listed(12)
            .printed(12)
            .asks("H12"),
        choiceField("kind", QT_TRANSLATE_NOOP("models", "Kind"),
                    {{"full", QT_TRANSLATE_NOOP("models", "All accounts")},
                     {"differences", QT_TRANSLATE_NOOP("models", "Differences since the last")},
                     {"leavers", QT_TRANSLATE_NOOP("models", "Leavers only")},
                     {"list", QT_TRANSLATE_NOOP("models", "Against the system's own list")}})
            .required()
            .listed(8)
            .printed(8),
        choiceField("state", QT_TRANSLATE_NOOP("models", "State"),
                    {{"open", QT_TRANSLATE_NOOP("models", "Under way"), Tone::Soon},
                     {"finished", QT_TRANSLATE_NOOP("models", "Finished"), Tone::Good},
                     {"cancelled", QT_TRANSLATE_NOOP("models", "Called off")}})
            .required()
            .listed(5)
            .printed(5),
        dateField("opened_on", QT_TRANSLATE_NOOP("models", "Opened on")).required().listed(6).printed(6),
        textField("opened_by", QT_TRANSLATE_NOOP("models", "Opened by")).longest(40),
        textField("source", QT_TRANSLATE_NOOP("models", "Account list compared")).longest(200),
        integerField("line_count", QT_TRANSLATE_NOOP("models", "Lines")).printed(3),
        integerField("kept", QT_TRANSLATE_NOOP("models", "Kept")).printed(3),
        integerField("changed", QT_TRANSLATE_NOOP("models", "To be changed")).printed(4),
        integerField("closed", QT_TRANSLATE_NOOP("models", "To be closed")).printed(4),
        dateField("finished_on", QT_TRANSLATE_NOOP("models", "Finished on")).listed(6).printed(6).asks("H12"),
        textField("signed_by", QT_TRANSLATE_NOOP("models", "Signed by")).longest(40).printed(5),
        longTextField("remark", QT_TRANSLATE_NOOP("models", "Remark")).searched(),
    };
    reg.dues = {{"finish", QT_TRANSLATE_NOOP("models", "Finish the access review"),
                 QT_TRANSLATE_NOOP("models", "Open the review"), "H12", "", "finished_on", finishDue}};
    reg.chapter = Chapter::Access;
    reg.isCurrent = isOpen;
    reg.engineOnly = true;
    return reg;
}

} // namespace

const Register &Registers::reviews()
{
    static const Register reg = declared();
    return reg;
}

} // namespace anguan
