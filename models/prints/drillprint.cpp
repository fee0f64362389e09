// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/clock.h"
#include "models/base/tr.h"
#include "models/prints/emergencyprint.h"
#include "models/prints/formwords.h"
#include "models/prints/registerprint.h"
#include "models/registers/catalogue.h"
#include "models/registers/display.h"
#include "models/vault/vault.h"

namespace anguan {

namespace {

const Register &drills()
{
    return *Catalogue::find(QStringLiteral("drills"));
}

QString part(const QJsonObject &item, const char *id)
{
    return item.value(QLatin1String(id)).toString();
}

/// "■ desktop  □ functional  □ full": the boxes of the usual form.
QString boxes(const QString &chosen)
{
    QStringList all;
    for (const Choice &choice : drills().field(QStringLiteral("kind"))->choices)
        all.append((chosen == QLatin1String(choice.id) ? QStringLiteral("■ ") : QStringLiteral("□ ")) +
                   Tr::shown(choice.label));
    return all.join(QStringLiteral("    "));
}

QString timeline(const FormWords &words)
{
    QStringList lines;
    for (const QJsonObject &event : words.items("timeline")) {
        const QDateTime at = Clock::instantOf(part(event, "at")).toLocalTime();
        QStringList cells{at.isValid() ? at.toString(QStringLiteral("HH:mm:ss")) : QString(),
                          part(event, "what")};
        if (!part(event, "who").isEmpty())
            cells.append(Tr::tr("(%1)").arg(part(event, "who")));
        cells.removeAll(QString());
        lines.append(cells.join(QStringLiteral("  ")));
    }
    return lines.join(QLatin1Char('\n'));
}

QString findings(const FormWords &words)
{
    QStringList lines;
    for (const QJsonObject &finding : words.items("findings")) {
        QStringList told{part(finding, "what")};
        if (!part(finding, "owner").isEmpty())
            told.append(Tr::tr("mended by %1")
                            .arg(words.other("people", part(finding, "owner"))
                                     .value(QLatin1String("name"))
                                     .toString(part(finding, "owner"))));
        if (!part(finding, "due").isEmpty())
            told.append(Tr::tr("until %1").arg(paperDate(part(finding, "due"))));
        if (!part(finding, "action").isEmpty())
            told.append(part(finding, "action"));
        lines.append(Tr::tr("%1. %2").arg(lines.size() + 1).arg(told.join(Tr::tr("; "))));
    }
    return lines.isEmpty() ? Tr::tr("None.") : lines.join(QLatin1Char('\n'));
}

/// What both papers begin with.
void addHead(const FormWords &words, FormSheet &sheet)
{
    sheet.cells.append(words.wide("title", words.text("title")));
    sheet.cells.append(words.wide("plan", words.name("plan")));
    sheet.cells.append(words.wide("systems", words.names("systems").join(Tr::tr(", "))));
    sheet.cells.append(words.wide("kind", boxes(words.text("kind"))));
}

void addPlan(const FormWords &words, FormSheet &sheet)
{
    sheet.cells.append(words.cell("planned_on", words.day("planned_on")));
    sheet.cells.append(words.cell("place", words.text("place")));
    sheet.cells.append(words.wide("purpose", words.text("purpose"), 3));
    sheet.cells.append(words.wide("scenario", words.text("scenario"), 3));
    sheet.cells.append(words.cell("leader", words.name("leader")));
    sheet.cells.append(words.wide("participants", words.names("participants").join(Tr::tr(", "))));
    sheet.cells.append(words.wide("arrangement", words.text("arrangement"), 4));
    sheet.steps = {{Tr::tr("Opinion of the leader of the drill"), {}, {}, {}, {}},
                   {Tr::tr("Opinion of the group leader"), {}, {}, {}, {}, true}};
}

void addRecord(const FormWords &words, FormSheet &sheet)
{
    sheet.cells.append(words.cell("held_on", words.day("held_on")));
    sheet.cells.append(words.cell("planned_on", words.day("planned_on")));
    sheet.cells.append(words.cell("leader", words.name("leader")));
    sheet.cells.append(words.cell("place", words.text("place")));
    sheet.cells.append(words.wide("participants", words.names("participants").join(Tr::tr(", "))));
    sheet.cells.append(words.wide("scenario", words.text("scenario"), 2));
    sheet.cells.append(words.cell("plan_edition", words.text("plan_edition")));
    sheet.cells.append(words.cell("rto_minutes", words.shown("rto_minutes")));
    sheet.cells.append(words.wide("plan_criteria", words.text("plan_criteria")));
    sheet.cells.append(words.wide("timeline", timeline(words), 4));
    sheet.cells.append(words.cell("recovery_minutes", words.shown("recovery_minutes")));
    sheet.cells.append(words.cell("rto_met", words.shown("rto_met")));
    sheet.cells.append(words.wide("findings", findings(words), 2));
    sheet.cells.append(words.wide("conclusion", words.text("conclusion"), 3));
    sheet.steps = {{Tr::tr("Leader of the drill"), {}, {}, {}, {}},
                   {Tr::tr("Recorder"), {}, {}, {}, {}},
                   {Tr::tr("Opinion of the group leader"), {}, {}, {}, {}, true}};
}

} // namespace

Result<FormSheet> drillSheet(Vault &vault, const QString &number, DrillPaper paper)
{
    ANGUAN_TRY(vault.session().require(Act::ReadRecords));
    ANGUAN_TRY_LET(drill, RecordStore(vault).find(drills(), number));
    const FormWords words(vault, drills(), drill);
    if (paper == DrillPaper::Record && words.text("held_on").isEmpty())
        return fail(ErrorCode::Invalid,
                    Tr::tr("%1 has not been held yet: print its plan.").arg(drill.number));
    FormSheet sheet;
    sheet.title = paper == DrillPaper::Record ? Tr::tr("Record of an emergency drill")
                                              : Tr::tr("Work plan of an emergency drill");
    addHead(words, sheet);
    if (paper == DrillPaper::Record)
        addRecord(words, sheet);
    else
        addPlan(words, sheet);
    ANGUAN_TRY(finishForm(vault, drill, sheet));
    return sheet;
}

Result<FormSheet> drillSheet(Vault &vault, const QString &number)
{
    ANGUAN_TRY_LET(drill, RecordStore(vault).find(drills(), number));
    const bool isHeld = !drill.values.value(QLatin1String("held_on")).toString().isEmpty();
    return drillSheet(vault, number, isHeld ? DrillPaper::Record : DrillPaper::Plan);
}

} // namespace anguan
