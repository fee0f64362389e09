// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/tr.h"
#include "models/registers/declarations.h"

namespace anguan {

namespace {

QString text(const Values &values, const char *field)
{
    return values.value(QLatin1String(field)).toString();
}

bool isSentOut(const Values &values)
{
    return text(values, "venue") == QLatin1String("sent_out");
}

void derive(Values &values, const RuleSurroundings &)
{
    QString state = QStringLiteral("open");
    if (!text(values, "back_on").isEmpty())
        state = QStringLiteral("done");
    else if (!text(values, "sent_on").isEmpty())
        state = QStringLiteral("out");
    values.insert(QStringLiteral("state"), state);
}

QDate backDueOn(const Values &values, const RuleSurroundings &)
{
    return text(values, "state") == QLatin1String("out")
               ? QDate::fromString(text(values, "expected_back"), Qt::ISODate)
               : QDate();
}

void nothingLeavesWithItsStorage(const RuleCase &rule, Findings &findings)
{
    const QString storage = text(rule.now, "storage");
    const bool isSafe = storage == QLatin1String("removed") || storage == QLatin1String("wiped") ||
                        storage == QLatin1String("none");
    if (isSentOut(rule.now) && !text(rule.now, "sent_on").isEmpty() && !isSafe)
        findings.append({Severity::Refuse, QStringLiteral("storage"),
                         Tr::tr("Nothing leaves the house with its storage. Record that it was taken out or "
                                "wiped."),
                         QStringLiteral("H14")});
    const bool handled = storage == QLatin1String("removed") || storage == QLatin1String("wiped");
    if (handled && (text(rule.now, "storage_by").isEmpty() || text(rule.now, "storage_on").isEmpty()))
        findings.append({Severity::Refuse,
                         text(rule.now, "storage_by").isEmpty() ? QStringLiteral("storage_by")
                                                                : QStringLiteral("storage_on"),
                         Tr::tr("Say who took the storage out or wiped it, and on which day."),
                         QStringLiteral("H14")});
}

void onlyWhatIsSentComesBack(const RuleCase &rule, Findings &findings)
{
    const QString sent = text(rule.now, "sent_on");
    const QString back = text(rule.now, "back_on");
    if (back.isEmpty())
        return;
    if (isSentOut(rule.now) && sent.isEmpty())
        findings.append(
            {Severity::Refuse, QStringLiteral("back_on"),
             Tr::tr("It was never sent out. Sending out needs a signed approval, which writes the day."),
             QStringLiteral("H14")});
    if (!sent.isEmpty() && back < sent)
        findings.append({Severity::Refuse, QStringLiteral("back_on"),
                         Tr::tr("It cannot come back before it was sent."), QString()});
    if (back > rule.around.today().toString(Qt::ISODate))
        findings.append(
            {Severity::Refuse, QStringLiteral("back_on"), Tr::tr("This day has not come yet."), QString()});
    if (text(rule.now, "result").isEmpty())
        findings.append({Severity::Refuse, QStringLiteral("result"),
                         Tr::tr("It is back: write down what was done and with which result."),
                         QStringLiteral("H14")});
}

void supervisorIsAnother(const RuleCase &rule, Findings &findings)
{
    const Values person = rule.around.record(QStringLiteral("people"), text(rule.now, "supervised_by"));
    if (text(person, "state") == QLatin1String("left") && text(rule.now, "state") != QLatin1String("done"))
        findings.append({Severity::Alert, QStringLiteral("supervised_by"),
                         Tr::tr("%1 has left. Name somebody in post.").arg(text(person, "name")),
                         QStringLiteral("H14")});
}

Register declared()
{
    Register reg;
    reg.id = "repairs";
    reg.prefix = "REP";
    reg.title = QT_TRANSLATE_NOOP("models", "Repairs");
    reg.noun = QT_TRANSLATE_NOOP("models", "repair");
    reg.holds =
        QT_TRANSLATE_NOOP("models", "Repairs on site under supervision, and what was sent out without its "
                                    "storage");
    reg.printTitle = QT_TRANSLATE_NOOP("models", "Register of repairs");
    reg.articles = {"H14"};
    reg.chapter = Chapter::Assets;
    reg.sections = {{"basic", QT_TRANSLATE_NOOP("models", "Basics")}};
    reg.fields = {
        textField("name", QT_TRANSLATE_NOOP("models", "What is repaired"))
            .required()
            .searched()
            .longest(100)
            .listed(13)
            .printed(13),
        referenceField("device", QT_TRANSLATE_NOOP("models", "Device"), "devices")
            .required()
            .listed(9)
            .printed(9)
            .asks("H14"),
        longTextField("fault", QT_TRANSLATE_NOOP("models", "Fault")).required().searched().longest(1000),
        choiceField("venue", QT_TRANSLATE_NOOP("models", "Where it is repaired"),
                    {{"on_site", QT_TRANSLATE_NOOP("models", "On site")},
                     {"sent_out", QT_TRANSLATE_NOOP("models", "Sent out"), Tone::Soon}})
            .required()
            .listed(5)
            .printed(5)
            .asks("H14"),
        textField("repairer", QT_TRANSLATE_NOOP("models", "Repaired by")).searched().longest(80).printed(8),
        referenceField("supervised_by", QT_TRANSLATE_NOOP("models", "Supervised by"), "people")
            .required()
            .listed(5)
            .printed(5)
            .asks("H14"),
        choiceField("storage", QT_TRANSLATE_NOOP("models", "Its storage"),
                    {{"removed", QT_TRANSLATE_NOOP("models", "Taken out"), Tone::Good},
                     {"wiped", QT_TRANSLATE_NOOP("models", "Wiped"), Tone::Good},
                     {"none", QT_TRANSLATE_NOOP("models", "It has none")},
                     {"inside", QT_TRANSLATE_NOOP("models", "Still inside"), Tone::Late}})
            .required()
            .listed(5)
            .printed(5)
            .asks("H14"),
        referenceField("storage_by", QT_TRANSLATE_NOOP("models", "Storage handled by"), "people").printed(5),
        dateField("storage_on", QT_TRANSLATE_NOOP("models", "Storage handled on")).printed(6),
        dateField("expected_back", QT_TRANSLATE_NOOP("models", "Expected back")).due(),
        dateField("sent_on", QT_TRANSLATE_NOOP("models", "Sent on"))
            .engineOwned()
            .listed(6)
            .printed(6)
            .asks("H14"),
        referenceField("approval", QT_TRANSLATE_NOOP("models", "Sent out under"), "approvals")
            .engineOwned()
            .printed(9)
            .asks("H14"),
        dateField("back_on", QT_TRANSLATE_NOOP("models", "Finished, back on")).listed(6).printed(6),
        longTextField("result", QT_TRANSLATE_NOOP("models", "What was done, result"))
            .searched()
            .longest(1000),
        choiceField("state", QT_TRANSLATE_NOOP("models", "State"),
                    {{"open", QT_TRANSLATE_NOOP("models", "Reported"), Tone::Soon},
                     {"out", QT_TRANSLATE_NOOP("models", "Outside"), Tone::Soon},
                     {"done", QT_TRANSLATE_NOOP("models", "Finished"), Tone::Good}})
            .derived()
            .listed(4)
            .printed(4),
        longTextField("remark", QT_TRANSLATE_NOOP("models", "Remark")).searched(),
    };
    reg.isCurrent = [](const Values &values) { return text(values, "state") != QLatin1String("done"); };
    reg.derive = derive;
    reg.rules = {nothingLeavesWithItsStorage, onlyWhatIsSentComesBack, supervisorIsAnother};
    reg.dues = {{"back", QT_TRANSLATE_NOOP("models", "Fetch back what was sent out"),
                 QT_TRANSLATE_NOOP("models", "Record its return"), "H14", "supervised_by", "back_on",
                 backDueOn}};
    return reg;
}

} // namespace

const Register &Registers::repairs()
{
    static const Register reg = declared();
    return reg;
}

} // namespace anguan
