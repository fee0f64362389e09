// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/registers/systemrules.h"

#include "models/base/tr.h"
#include "models/registers/conflictentry.h"

namespace anguan {

namespace {

QString text(const Values &values, const char *field)
{
    return values.value(QLatin1String(field)).toString();
}

bool yes(const Values &values, const char *field)
{
    return values.value(QLatin1String(field)).toBool();
}

int level(const Values &values)
{
    return text(values, "protection_level").toInt();
}

bool isImportant(const Values &values)
{
    return text(values, "importance") == QLatin1String("important");
}

bool isRetired(const Values &values)
{
    return text(values, "state") == QLatin1String("retired");
}

bool isInService(const Values &values)
{
    return text(values, "state") == QLatin1String("in_service");
}

/// A protection that was answered with "no" is missing at once; one that nobody has answered yet only once
/// the system serves, so that a plan being written down does not drown in alerts.
bool isMissing(const Values &values, const char *field)
{
    if (isRetired(values))
        return false;
    return values.contains(QLatin1String(field)) ? !yes(values, field) : isInService(values);
}

Finding alert(const char *field, const QString &sentence, const char *article)
{
    return {Severity::Alert, QLatin1String(field), sentence, QLatin1String(article)};
}

Finding refuse(const char *field, const QString &sentence, const char *article)
{
    return {Severity::Refuse, QLatin1String(field), sentence, QLatin1String(article)};
}

void administratorsDiffer(const RuleCase &rule, Findings &findings)
{
    const QString a = text(rule.now, "administrator_a");
    if (!a.isEmpty() && a == text(rule.now, "administrator_b"))
        findings.append(
            refuse("administrator_b", Tr::tr("Administrators A and B must be two different people."), "H12"));
}

void importantSystemHasTwoAdministrators(const RuleCase &rule, Findings &findings)
{
    if (!isImportant(rule.now) || isRetired(rule.now))
        return;
    if (text(rule.now, "administrator_a").isEmpty())
        findings.append(
            alert("administrator_a", Tr::tr("This important system lacks administrator A."), "H12"));
    if (text(rule.now, "administrator_b").isEmpty())
        findings.append(
            alert("administrator_b", Tr::tr("This important system lacks administrator B."), "H12"));
}

void responsiblePersonIsNamed(const RuleCase &rule, Findings &findings)
{
    if (text(rule.now, "responsible").isEmpty() && !isRetired(rule.now))
        findings.append(
            alert("responsible", Tr::tr("No responsible person is named for this system."), "H4 H10"));
}

/// Somebody who left later must not block the next save of everything else: newly chosen is refused,
/// standing is an alert.
void peopleAreInPost(const RuleCase &rule, Findings &findings)
{
    if (isRetired(rule.now))
        return;
    for (const char *field : {"responsible", "administrator_a", "administrator_b"}) {
        const QString number = text(rule.now, field);
        if (number.isEmpty())
            continue;
        const Values person = rule.around.record(QStringLiteral("people"), number);
        if (text(person, "state") != QLatin1String("left"))
            continue;
        const bool chosenNow = !rule.before || text(*rule.before, field) != number;
        const QString sentence = Tr::tr("%1 has left. Name somebody in post.").arg(text(person, "name"));
        findings.append(chosenNow ? refuse(field, sentence, "H12 H28") : alert(field, sentence, "H12 H28"));
    }
}

void secretsAreIsolated(const RuleCase &rule, Findings &findings)
{
    if (!yes(rule.now, "handles_secrets"))
        return;
    const QString zone = text(rule.now, "network_zone");
    if (!zone.isEmpty() && zone != QLatin1String("isolated"))
        findings.append(
            refuse("network_zone",
                   Tr::tr("A system that handles state secrets belongs in the isolated zone, joined "
                          "to no other network."),
                   "H16"));
}

void importantSystemIsEncrypted(const RuleCase &rule, Findings &findings)
{
    const bool secret = yes(rule.now, "handles_secrets");
    if (isRetired(rule.now) || (!secret && !isImportant(rule.now)))
        return;
    // What handles secrets must be encrypted before it serves; for the rest an unanswered question may wait.
    const auto lacks = [&](const char *field) {
        return secret ? !yes(rule.now, field) : isMissing(rule.now, field);
    };
    if (lacks("storage_encrypted"))
        findings.append(
            alert("storage_encrypted",
                  Tr::tr("Stored data is not recorded as encrypted, which important and classified "
                         "systems need."),
                  "H17"));
    if (lacks("transport_encrypted"))
        findings.append(
            alert("transport_encrypted",
                  Tr::tr("Transmission is not recorded as encrypted, which important and classified "
                         "systems need."),
                  "H17"));
}

void internetIsGuarded(const RuleCase &rule, Findings &findings)
{
    if (isRetired(rule.now))
        return;
    if (text(rule.now, "network_zone") == QLatin1String("internet") && !yes(rule.now, "intrusion_protection"))
        findings.append(alert("intrusion_protection",
                              Tr::tr("The system faces the internet without intrusion protection."), "H11"));
    if (isMissing(rule.now, "antivirus"))
        findings.append(alert("antivirus", Tr::tr("No antivirus is recorded for this system."), "H11"));
}

void defaultAdministratorIsOff(const RuleCase &rule, Findings &findings)
{
    if (isMissing(rule.now, "default_admin_disabled"))
        findings.append(alert("default_admin_disabled",
                              Tr::tr("The default administrator account is not recorded as disabled."),
                              "H12"));
}

void auditLogIsKept(const RuleCase &rule, Findings &findings)
{
    if (isMissing(rule.now, "audit_log")) {
        findings.append(alert("audit_log", Tr::tr("No audit log is recorded as kept."), "H12"));
        return;
    }
    const QString field = QStringLiteral("audit_log_months");
    const qint64 asked = rule.around.setting(QStringLiteral("log_retention_months"));
    if (isRetired(rule.now) || (!rule.now.contains(field) && !isInService(rule.now)))
        return;
    if (rule.now.value(field).toInteger() < asked)
        findings.append(
            alert("audit_log_months",
                  Tr::tr("Audit logs are kept for less than %n month(s).", nullptr, static_cast<int>(asked)),
                  "H12"));
}

void levelIsSet(const RuleCase &rule, Findings &findings)
{
    if (isInService(rule.now) && level(rule.now) == 0)
        findings.append(
            alert("protection_level", Tr::tr("The system serves without a protection level."), "H5 H10"));
}

void filingIsConsistent(const RuleCase &rule, Findings &findings)
{
    const bool numbered = !text(rule.now, "filing_number").isEmpty();
    if (isInService(rule.now) && level(rule.now) >= 2 && !numbered)
        findings.append(alert("filing_number",
                              Tr::tr("A system of level 2 or above needs a filing number from the police."),
                              "H5 H10"));
    if (numbered && text(rule.now, "filed_on").isEmpty())
        findings.append(
            refuse("filed_on", Tr::tr("A filing number is given: write down the day of filing."), "H10"));
    if (!numbered && !text(rule.now, "filed_on").isEmpty())
        findings.append(refuse("filing_number",
                               Tr::tr("A day of filing is given: write down the filing number."), "H10"));
}

void datesAreNotAhead(const RuleCase &rule, Findings &findings)
{
    const QString today = rule.around.today().toString(Qt::ISODate);
    if (text(rule.now, "filed_on") > today)
        findings.append(refuse("filed_on", Tr::tr("The day of filing is in the future."), ""));
    if (text(rule.now, "last_assessment") > today)
        findings.append(refuse("last_assessment", Tr::tr("The last assessment is in the future."), ""));
    if (text(rule.now, "in_service_since") > today)
        findings.append(refuse("in_service_since", Tr::tr("The day of going live is in the future."), ""));
}

void assessmentIsCurrent(const RuleCase &rule, Findings &findings)
{
    if (!isInService(rule.now))
        return;
    const QString next = text(rule.now, "next_assessment");
    if (level(rule.now) >= 2 && text(rule.now, "last_assessment").isEmpty())
        findings.append(alert("last_assessment",
                              Tr::tr("A system of level 2 or above has no assessment on record."), "H5 H8"));
    else if (!next.isEmpty() && next < rule.around.today().toString(Qt::ISODate))
        findings.append(alert("last_assessment", Tr::tr("The assessment was due on %1.").arg(next), "H5 H8"));
}

void serviceHasItsDay(const RuleCase &rule, Findings &findings)
{
    const QString state = text(rule.now, "state");
    const bool hasServed = isInService(rule.now) || state == QLatin1String("suspended");
    if (hasServed && text(rule.now, "in_service_since").isEmpty())
        findings.append(refuse("in_service_since",
                               Tr::tr("A system in service needs the day on which it went live."), "H10"));
}

/// Level 1 has no cycle; level 5 is assessed when a special need says so, which no interval can know: 0.
int assessmentMonths(const Values &values, const RuleSurroundings &around)
{
    switch (level(values)) {
    case 2:
        return static_cast<int>(around.setting(QStringLiteral("assessment_months_level2")));
    case 3:
        return static_cast<int>(around.setting(QStringLiteral("assessment_months_level3")));
    case 4:
        return static_cast<int>(around.setting(QStringLiteral("assessment_months_level4")));
    default:
        return 0;
    }
}

} // namespace

QList<Rule> SystemRules::all()
{
    return {administratorsDiffer,     importantSystemHasTwoAdministrators,
            responsiblePersonIsNamed, peopleAreInPost,
            secretsAreIsolated,       importantSystemIsEncrypted,
            internetIsGuarded,        defaultAdministratorIsOff,
            auditLogIsKept,           levelIsSet,
            filingIsConsistent,       datesAreNotAhead,
            assessmentIsCurrent,      serviceHasItsDay,
            ConflictEntry::bySystem};
}

void SystemRules::derive(Values &values, const RuleSurroundings &around)
{
    if (text(values, "state").isEmpty())
        values.insert(QStringLiteral("state"), QStringLiteral("planned"));

    const QString field = QStringLiteral("next_assessment");
    values.remove(field);
    const QDate last = QDate::fromString(text(values, "last_assessment"), Qt::ISODate);
    const int months = assessmentMonths(values, around);
    if (months > 0 && last.isValid() && !isRetired(values))
        values.insert(field, last.addMonths(months).toString(Qt::ISODate));
}

QDate SystemRules::assessmentDue(const Values &values, const RuleSurroundings &around)
{
    const int months = assessmentMonths(values, around);
    if (months == 0 || !isInService(values))
        return {};
    QDate from = QDate::fromString(text(values, "last_assessment"), Qt::ISODate);
    if (!from.isValid())
        from = QDate::fromString(text(values, "in_service_since"), Qt::ISODate);
    return from.isValid() ? from.addMonths(months) : QDate();
}

} // namespace anguan
