// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/tr.h"
#include "models/registers/declarations.h"

namespace anguan {

namespace {

QString text(const Values &values, const char *field)
{
    return values.value(QLatin1String(field)).toString();
}

bool is(const Values &values, const char *field, const char *value)
{
    return text(values, field) == QLatin1String(value);
}

bool isOpen(const Values &values)
{
    return !values.isEmpty() && is(values, "state", "open");
}

Finding refuse(const char *field, const QString &sentence, const char *article)
{
    return {Severity::Refuse, QLatin1String(field), sentence, QLatin1String(article)};
}

Finding alert(const char *field, const QString &sentence, const char *article)
{
    return {Severity::Alert, QLatin1String(field), sentence, QLatin1String(article)};
}

void oneSheetIsOpen(const RuleCase &rule, Findings &findings)
{
    const QString person = text(rule.now, "person");
    if (!isOpen(rule.now) || person.isEmpty())
        return;
    const QString handovers = QStringLiteral("handovers");
    const QStringList sheets = rule.around.numbersWhere(handovers, QStringLiteral("person"), person);
    for (const QString &number : sheets) {
        if (number != rule.number && isOpen(rule.around.record(handovers, number))) {
            findings.append(refuse(
                "person",
                Tr::tr("A handover of this person is open already (%1). Finish that one first.").arg(number),
                "H28"));
            return;
        }
    }
}

void personIsInPost(const RuleCase &rule, Findings &findings)
{
    // Whoever comes back joins again.
    if (!isOpen(rule.now) || is(rule.now, "kind", "joining"))
        return;
    const Values person = rule.around.record(QStringLiteral("people"), text(rule.now, "person"));
    if (is(person, "state", "left"))
        findings.append(refuse("person", Tr::tr("%1 has left already.").arg(text(person, "name")), "H28"));
}

/// Who hands over, who takes over and who watches are three people.
void threeDifferentPeople(const RuleCase &rule, Findings &findings)
{
    if (!isOpen(rule.now))
        return;
    const QString person = text(rule.now, "person");
    const QString receiver = text(rule.now, "receiver");
    const QString supervisor = text(rule.now, "supervisor");
    if (!receiver.isEmpty() && receiver == person)
        findings.append(refuse("receiver", Tr::tr("Nobody hands over to themselves."), "H28"));
    if (!supervisor.isEmpty() && supervisor == person)
        findings.append(refuse("supervisor", Tr::tr("Nobody supervises their own handover."), "H28"));
    else if (!supervisor.isEmpty() && supervisor == receiver)
        findings.append(
            refuse("supervisor", Tr::tr("Receiver and supervisor are two different people."), "H28"));
    for (const char *field : {"receiver", "supervisor"}) {
        const Values other = rule.around.record(QStringLiteral("people"), text(rule.now, field));
        if (!is(other, "state", "left"))
            continue;
        const bool chosenNow = !rule.before || text(*rule.before, field) != text(rule.now, field);
        const QString sentence = Tr::tr("%1 has left. Name somebody in post.").arg(text(other, "name"));
        findings.append(chosenNow ? refuse(field, sentence, "H28") : alert(field, sentence, "H28"));
    }
}

void leavingHasItsPeople(const RuleCase &rule, Findings &findings)
{
    if (!isOpen(rule.now) || is(rule.now, "kind", "joining"))
        return;
    if (text(rule.now, "receiver").isEmpty())
        findings.append(alert("receiver", Tr::tr("Name who takes over."), "H28"));
    if (text(rule.now, "supervisor").isEmpty())
        findings.append(alert("supervisor", Tr::tr("Name who supervises the handover."), "H28"));
}

void transferLeadsSomewhere(const RuleCase &rule, Findings &findings)
{
    const bool isTransfer = is(rule.now, "kind", "transfer");
    const bool hasTarget =
        !text(rule.now, "new_department").isEmpty() || !text(rule.now, "new_post").isEmpty();
    if (isTransfer && !hasTarget)
        findings.append(
            refuse("new_department", Tr::tr("Say to which department or post this person goes."), "H27"));
    for (const char *field : {"new_department", "new_post"}) {
        if (!isTransfer && !rule.now.value(QLatin1String("kind")).isUndefined() &&
            !text(rule.now, field).isEmpty())
            findings.append(
                refuse(field, Tr::tr("Only a transfer leads to another department or post."), ""));
    }
}

void keyPositionIsConfirmed(const RuleCase &rule, Findings &findings)
{
    const bool isKey = rule.now.value(QLatin1String("key_position")).toBool();
    if (isOpen(rule.now) && is(rule.now, "kind", "leaving") && isKey && text(rule.now, "no_harm").isEmpty())
        findings.append(alert("no_harm",
                              Tr::tr("This is a key position: it must be confirmed that no harm comes of the "
                                     "departure, and a leader must sign it."),
                              "H28"));
}

/// A typed sheet begins open; what the person's position was then stays on it.
void derive(Values &values, const RuleSurroundings &around)
{
    const Values person = around.record(QStringLiteral("people"), text(values, "person"));
    values.remove(QStringLiteral("name"));
    if (!text(person, "name").isEmpty())
        values.insert(QStringLiteral("name"), text(person, "name"));
    if (text(values, "state").isEmpty())
        values.insert(QStringLiteral("state"), QStringLiteral("open"));
    if (!values.contains(QStringLiteral("key_position")) && !person.isEmpty())
        values.insert(QStringLiteral("key_position"), person.value(QLatin1String("key_position")).toBool());
}

QDate finishDue(const Values &values, const RuleSurroundings &)
{
    return isOpen(values) ? QDate::fromString(text(values, "date"), Qt::ISODate) : QDate();
}

QList<Field> basics()
{
    return {
        referenceField("person", QT_TRANSLATE_NOOP("models", "Person"), "people")
            .required()
            .listed(6)
            .printed(6)
            .asks("H28"),
        textField("name", QT_TRANSLATE_NOOP("models", "Name at that time"))
            .personName()
            .longest(40)
            .derived(),
        choiceField("kind", QT_TRANSLATE_NOOP("models", "Kind"),
                    {{"joining", QT_TRANSLATE_NOOP("models", "Joining"), Tone::Information},
                     {"leaving", QT_TRANSLATE_NOOP("models", "Leaving")},
                     {"transfer", QT_TRANSLATE_NOOP("models", "Transfer")}})
            .required()
            .listed(4)
            .printed(4)
            .asks("H27 H28"),
        dateField("date", QT_TRANSLATE_NOOP("models", "Day of joining or leaving"))
            .required()
            .due()
            .listed(6)
            .printed(6),
        referenceField("receiver", QT_TRANSLATE_NOOP("models", "Receiver"), "people")
            .holder()
            .listed(6)
            .printed(6)
            .asks("H28"),
        referenceField("supervisor", QT_TRANSLATE_NOOP("models", "Supervisor of the handover"), "people")
            .holder()
            .listed(6)
            .printed(6)
            .asks("H28")
            .helped(QT_TRANSLATE_NOOP("models", "Watches that everything is handed over, and signs.")),
        referenceField("new_department", QT_TRANSLATE_NOOP("models", "New department"), "departments"),
        choiceField("new_post", QT_TRANSLATE_NOOP("models", "New post"),
                    {{"head", QT_TRANSLATE_NOOP("models", "Head of unit")},
                     {"deputy", QT_TRANSLATE_NOOP("models", "Deputy in charge")},
                     {"department_head", QT_TRANSLATE_NOOP("models", "Head of department")},
                     {"department_deputy", QT_TRANSLATE_NOOP("models", "Deputy head of department")},
                     {"staff", QT_TRANSLATE_NOOP("models", "Staff")},
                     {"contract", QT_TRANSLATE_NOOP("models", "Contract staff")}}),
        attachmentField("scans", QT_TRANSLATE_NOOP("models", "Sheets signed on paper")),
        longTextField("remark", QT_TRANSLATE_NOOP("models", "Remark")).searched(),
    };
}

/// What the handover engine writes: see models/access.
QList<Field> kept()
{
    QList<Field> fields{
        choiceField("state", QT_TRANSLATE_NOOP("models", "State"),
                    {{"open", QT_TRANSLATE_NOOP("models", "Under way"), Tone::Soon},
                     {"finished", QT_TRANSLATE_NOOP("models", "Finished"), Tone::Good},
                     {"cancelled", QT_TRANSLATE_NOOP("models", "Called off")}})
            .listed(5)
            .printed(5)
            .asks("H28"),
        dateField("finished_on", QT_TRANSLATE_NOOP("models", "Finished on")).listed(6).printed(6),
        yesNoField("key_position", QT_TRANSLATE_NOOP("models", "Key position"))
            .listed(4)
            .printed(4)
            .asks("H28"),
        longTextField("no_harm", QT_TRANSLATE_NOOP("models", "No-harm confirmation")).asks("H28"),
        dateField("no_harm_on", QT_TRANSLATE_NOOP("models", "No harm confirmed on")).printed(6).asks("H28"),
        textField("no_harm_by", QT_TRANSLATE_NOOP("models", "No harm confirmed by")).longest(40),
        referenceField("departure", QT_TRANSLATE_NOOP("models", "Approval of the departure"), "approvals")
            .asks("H28"),
        itemsField("items", QT_TRANSLATE_NOOP("models", "Lines of the sheet"),
                   {{"line", QT_TRANSLATE_NOOP("models", "Line code")},
                    {"kind", QT_TRANSLATE_NOOP("models", "Kind")},
                    {"what", QT_TRANSLATE_NOOP("models", "What")},
                    {"number", QT_TRANSLATE_NOOP("models", "Record")},
                    {"done_on", QT_TRANSLATE_NOOP("models", "Done on"), FieldKind::Date},
                    {"confirmed_by", QT_TRANSLATE_NOOP("models", "Confirmed by")},
                    {"how", QT_TRANSLATE_NOOP("models", "How it was settled")}}),
    };
    for (Field &field : fields)
        field.engineOwned().in("sheet");
    return fields;
}

Register declared()
{
    Register reg;
    reg.id = "handovers";
    reg.prefix = "HND";
    reg.title = QT_TRANSLATE_NOOP("models", "Joining and leaving");
    reg.noun = QT_TRANSLATE_NOOP("models", "handover");
    reg.holds =
        QT_TRANSLATE_NOOP("models", "Who joins, moves or leaves, and what is handed over line by line");
    reg.printTitle = QT_TRANSLATE_NOOP("models", "Register of handovers");
    reg.articles = {"H20", "H27", "H28", "C20"};
    reg.sections = {{"basic", QT_TRANSLATE_NOOP("models", "Basics")},
                    {"sheet", QT_TRANSLATE_NOOP("models", "Handover sheet")}};
    reg.fields = basics() + kept();
    reg.rules = {oneSheetIsOpen,      personIsInPost,         threeDifferentPeople,
                 leavingHasItsPeople, transferLeadsSomewhere, keyPositionIsConfirmed};
    reg.derive = derive;
    reg.dues = {{"finish", QT_TRANSLATE_NOOP("models", "Finish the handover"),
                 QT_TRANSLATE_NOOP("models", "Open the sheet"), "H28", "", "finished_on", finishDue}};
    reg.chapter = Chapter::Access;
    reg.isCurrent = isOpen;
    return reg;
}

} // namespace

const Register &Registers::handovers()
{
    static const Register reg = declared();
    return reg;
}

} // namespace anguan
