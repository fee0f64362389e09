// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/registers/actionrules.h"

#include "models/base/tr.h"
#include "models/registers/ruletext.h"

#include <QJsonArray>

namespace anguan {

using namespace RuleText;

namespace {

constexpr int recheckDays = 14;

QJsonArray extensions(const Values &values)
{
    return values.value(QLatin1String("extensions")).toArray();
}

bool isDone(const Values &values)
{
    return !text(values, "done_on").isEmpty();
}

void deadlineStays(const RuleCase &rule, Findings &findings)
{
    if (text(rule.now, "first_due_on") < text(rule.now, "found_on"))
        findings.append(
            refuse("first_due_on", Tr::tr("The deadline is before the day on which it was found."), "H8"));
    if (!rule.before)
        return;
    if (text(rule.now, "first_due_on") != text(*rule.before, "first_due_on"))
        findings.append(
            refuse("first_due_on",
                   Tr::tr("The first deadline stays on record. Add an extension with its reason."), "H8"));
    const QJsonArray then = extensions(*rule.before);
    const QJsonArray now = extensions(rule.now);
    for (qsizetype i = 0; i < then.size(); ++i) {
        if (i >= now.size() || now.at(i) != then.at(i)) {
            findings.append(
                refuse("extensions", Tr::tr("An extension that was granted stays on record."), "H8"));
            return;
        }
    }
}

void extensionsHaveReasons(const RuleCase &rule, Findings &findings)
{
    QString before = text(rule.now, "first_due_on");
    const QJsonArray list = extensions(rule.now);
    for (const QJsonValue &one : list) {
        const Values extension = one.toObject();
        const QString until = text(extension, "until");
        if (text(extension, "reason").isEmpty()) {
            findings.append(refuse("extensions", Tr::tr("An extension needs a reason."), "H8"));
            return;
        }
        if (until <= before) {
            findings.append(refuse("extensions",
                                   Tr::tr("An extension must end later than the deadline before it."), "H8"));
            return;
        }
        before = until;
    }
    if (list.size() > 1 && !isDone(rule.now))
        findings.append(alert("extensions",
                              Tr::tr("Extended %n time(s): say whether it can be mended at all.", nullptr,
                                     static_cast<int>(list.size())),
                              "H8"));
}

void mendingIsProved(const RuleCase &rule, Findings &findings)
{
    dayHasCome(rule, "found_on", Tr::tr("It cannot have been found in the future."), findings);
    dayHasCome(rule, "done_on", Tr::tr("It cannot have been done in the future."), findings);
    if (!isDone(rule.now)) {
        if (!text(rule.now, "done_by").isEmpty() || !text(rule.now, "evidence").isEmpty())
            findings.append(refuse("done_on", Tr::tr("Write down the day on which it was done."), "H8"));
        return;
    }
    if (text(rule.now, "done_on") < text(rule.now, "found_on"))
        findings.append(refuse("done_on", Tr::tr("It was done before it was found."), "H8"));
    if (text(rule.now, "done_by").isEmpty())
        findings.append(refuse("done_by", Tr::tr("Write down who did it."), "H8"));
    if (text(rule.now, "evidence").isEmpty() &&
        rule.now.value(QLatin1String("attachments")).toArray().isEmpty())
        findings.append(
            refuse("evidence", Tr::tr("Write down what was done and where it can be seen."), "H8"));
}

void anotherPersonChecks(const RuleCase &rule, Findings &findings)
{
    const QString by = text(rule.now, "verified_by");
    const QString on = text(rule.now, "verified_on");
    const QString result = text(rule.now, "verify_result");
    if (by.isEmpty() && on.isEmpty() && result.isEmpty())
        return;
    dayHasCome(rule, "verified_on", Tr::tr("It cannot have been re-checked in the future."), findings);
    if (!isDone(rule.now))
        findings.append(
            refuse("done_on", Tr::tr("It was re-checked: write down the day on which it was done."), "H8"));
    if (by.isEmpty())
        findings.append(refuse("verified_by", Tr::tr("Write down who re-checked it."), "H8"));
    if (on.isEmpty())
        findings.append(refuse("verified_on", Tr::tr("Write down the day of the re-check."), "H8"));
    if (result.isEmpty())
        findings.append(refuse("verify_result", Tr::tr("Write down the result of the re-check."), "H8"));
    if (!by.isEmpty() && by == text(rule.now, "done_by"))
        findings.append(
            refuse("verified_by", Tr::tr("Whoever did it cannot re-check it. Name another person."), "H8"));
    if (!on.isEmpty() && isDone(rule.now) && on < text(rule.now, "done_on"))
        findings.append(refuse("verified_on", Tr::tr("It was re-checked before it was done."), "H8"));
    if (result == QLatin1String("not_passed") && text(rule.now, "verify_note").isEmpty())
        findings.append(refuse("verify_note", Tr::tr("Write down what is still amiss."), "H8"));
}

void ownerIsInPost(const RuleCase &rule, Findings &findings)
{
    if (text(rule.now, "state") == QLatin1String("closed"))
        return;
    personIsInPost(rule, "owner", "H8 H28", findings);
}

void mendedInTime(const RuleCase &rule, Findings &findings)
{
    const QString due = text(rule.now, "due_on");
    if (text(rule.now, "state") == QLatin1String("open") && !due.isEmpty() &&
        due < rule.around.today().toString(Qt::ISODate))
        findings.append(alert("due_on", Tr::tr("It was to be mended by %1.").arg(due), "H8"));
}

} // namespace

QList<Rule> ActionRules::all()
{
    return {deadlineStays,       extensionsHaveReasons, mendingIsProved,
            anotherPersonChecks, ownerIsInPost,         mendedInTime};
}

void ActionRules::derive(Values &values, const RuleSurroundings &)
{
    const QJsonArray list = extensions(values);
    const QString due = list.isEmpty() ? text(values, "first_due_on") : text(list.last().toObject(), "until");
    values.remove(QStringLiteral("due_on"));
    if (!due.isEmpty())
        values.insert(QStringLiteral("due_on"), due);
    values.insert(QStringLiteral("extension_count"), static_cast<qint64>(list.size()));

    const QString result = text(values, "verify_result");
    const char *state = "open";
    if (isDone(values) && result == QLatin1String("passed"))
        state = "closed";
    else if (isDone(values) && result != QLatin1String("not_passed"))
        state = "done";
    values.insert(QStringLiteral("state"), QLatin1String(state));
}

QDate ActionRules::mendBy(const Values &values, const RuleSurroundings &)
{
    return text(values, "state") == QLatin1String("open") ? day(values, "due_on") : QDate();
}

QDate ActionRules::recheckBy(const Values &values, const RuleSurroundings &)
{
    const QDate done = day(values, "done_on");
    return text(values, "state") == QLatin1String("done") && done.isValid() ? done.addDays(recheckDays)
                                                                            : QDate();
}

} // namespace anguan
