// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/registers/devicerules.h"

#include "models/base/tr.h"

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

bool isRetired(const Values &values)
{
    return text(values, "state") == QLatin1String("retired");
}

bool isComputer(const Values &values)
{
    const QString kind = text(values, "kind");
    return kind == QLatin1String("terminal") || kind == QLatin1String("laptop") ||
           kind == QLatin1String("server");
}

Finding alert(const char *field, const QString &sentence, const char *article)
{
    return {Severity::Alert, QLatin1String(field), sentence, QLatin1String(article)};
}

Finding refuse(const char *field, const QString &sentence, const char *article)
{
    return {Severity::Refuse, QLatin1String(field), sentence, QLatin1String(article)};
}

/// Newly written it is refused; standing from before it is an alert, so that everything else can still be
/// mended.
Finding newOrStanding(const RuleCase &rule, const char *field, const QString &sentence, const char *article)
{
    const bool isNew = !rule.before || text(*rule.before, field) != text(rule.now, field);
    return isNew ? refuse(field, sentence, article) : alert(field, sentence, article);
}

void addressIsItsOwn(const RuleCase &rule, Findings &findings)
{
    if (isRetired(rule.now))
        return;
    for (const char *field : {"ip", "mac"}) {
        const QString address = text(rule.now, field);
        if (address.isEmpty())
            continue;
        for (const QString &number :
             rule.around.numbersWhere(QStringLiteral("devices"), QLatin1String(field), address)) {
            const Values other = rule.around.record(QStringLiteral("devices"), number);
            if (number == rule.number || isRetired(other))
                continue;
            findings.append(
                newOrStanding(rule, field,
                              Tr::tr("%1 is the address of %2 (%3) already. Two devices never share "
                                     "an address.")
                                  .arg(address, text(other, "name"), number),
                              "C10"));
            break;
        }
    }
}

void addressIsWhole(const RuleCase &rule, Findings &findings)
{
    if (text(rule.now, "network_zone") != QLatin1String("government") || isRetired(rule.now))
        return;
    for (const char *field : {"ip", "mask", "gateway"})
        if (text(rule.now, field).isEmpty()) {
            findings.append(alert(field,
                                  Tr::tr("A device in the e-government network needs the address, mask and "
                                         "gateway that it was given."),
                                  "C10"));
            return;
        }
}

void secretsNeverMeetTheInternet(const RuleCase &rule, Findings &findings)
{
    const QString zone = text(rule.now, "network_zone");
    const bool secret = yes(rule.now, "handles_secrets");
    if (secret && zone != QLatin1String("isolated") && zone != QLatin1String("none") && !zone.isEmpty())
        findings.append(refuse(
            "network_zone",
            Tr::tr("A device that handles state secrets stands alone or in the isolated zone."), "H16"));
    const bool isApart = secret || zone == QLatin1String("isolated");
    if (isApart && yes(rule.now, "internet_allowed"))
        findings.append(refuse(
            "internet_allowed",
            Tr::tr("A classified device never touches the internet. Take its access away first."), "H16"));
    const QString exit = text(rule.now, "internet_exit");
    if (isApart && !exit.isEmpty() && exit != QLatin1String("none"))
        findings.append(
            refuse("internet_exit", Tr::tr("A classified device has no way out to the internet."), "H16"));
}

void exitIsTheUnifiedOne(const RuleCase &rule, Findings &findings)
{
    if (isRetired(rule.now))
        return;
    const QString exit = text(rule.now, "internet_exit");
    if (exit == QLatin1String("other"))
        findings.append(
            alert("internet_exit",
                  Tr::tr("The device reaches the internet past the unified exit. Close that way."), "C9"));
    else if (yes(rule.now, "internet_allowed") && exit != QLatin1String("unified"))
        findings.append(
            alert("internet_exit",
                  Tr::tr("The device may use the internet; record that it goes through the unified "
                         "exit."),
                  "C9"));
}

void internetIsGuarded(const RuleCase &rule, Findings &findings)
{
    if (isRetired(rule.now) || !yes(rule.now, "internet_allowed"))
        return;
    if (!yes(rule.now, "antivirus"))
        findings.append(
            alert("antivirus", Tr::tr("The device may use the internet and has no antivirus."), "H18"));
    if (!yes(rule.now, "protections"))
        findings.append(alert("protections",
                              Tr::tr("The device may use the internet and is not recorded as protected."),
                              "H18"));
}

/// A fleet that stands already may be written down as it is; a device that comes later is admitted first.
void activeIsAdmitted(const RuleCase &rule, Findings &findings)
{
    if (text(rule.now, "state") != QLatin1String("active") || !text(rule.now, "admitted_under").isEmpty())
        return;
    const QString sentence = Tr::tr(
        "Only admitted devices are in use. Apply for its admission; carrying that out puts it in use.");
    const bool wasNot = rule.before && text(*rule.before, "state") == QLatin1String("pending");
    findings.append(wasNot ? refuse("state", sentence, "H15") : alert("state", sentence, "H15"));
}

void personalIsExplained(const RuleCase &rule, Findings &findings)
{
    if (yes(rule.now, "personal") && text(rule.now, "personal_reason").isEmpty())
        findings.append(refuse("personal_reason",
                               Tr::tr("Say whose device it is and why it may be connected at all."), "H15"));
}

void somebodyKeepsIt(const RuleCase &rule, Findings &findings)
{
    if (isRetired(rule.now))
        return;
    const QString owner = text(rule.now, "owner");
    if (owner.isEmpty())
        findings.append(alert("owner", Tr::tr("Nobody is named who answers for this device."), "C7"));
    else if (const Values person = rule.around.record(QStringLiteral("people"), owner);
             text(person, "state") == QLatin1String("left"))
        findings.append(newOrStanding(
            rule, "owner", Tr::tr("%1 has left. Name somebody in post.").arg(text(person, "name")), "H28"));
}

void terminalIsLookedAfter(const RuleCase &rule, Findings &findings)
{
    if (text(rule.now, "state") != QLatin1String("active") || !isComputer(rule.now))
        return;
    if (rule.now.contains(QLatin1String("antivirus")) && !yes(rule.now, "antivirus"))
        findings.append(alert("antivirus", Tr::tr("No antivirus runs on this device."), "C25"));
    const QString next = text(rule.now, "next_scan");
    if (!next.isEmpty() && next < rule.around.today().toString(Qt::ISODate))
        findings.append(alert("full_scan_on", Tr::tr("The full scan was due on %1.").arg(next), "C25"));
}

void datesAreNotAhead(const RuleCase &rule, Findings &findings)
{
    const QString today = rule.around.today().toString(Qt::ISODate);
    for (const char *field : {"patched_on", "full_scan_on", "admitted_on"})
        if (text(rule.now, field) > today)
            findings.append(refuse(field, Tr::tr("This day has not come yet."), ""));
}

} // namespace

QList<Rule> DeviceRules::all()
{
    return {addressIsItsOwn,       addressIsWhole,   secretsNeverMeetTheInternet, exitIsTheUnifiedOne,
            internetIsGuarded,     activeIsAdmitted, personalIsExplained,         somebodyKeepsIt,
            terminalIsLookedAfter, datesAreNotAhead};
}

QDate DeviceRules::scanDueOn(const Values &values, const RuleSurroundings &around)
{
    if (text(values, "state") != QLatin1String("active") || !isComputer(values))
        return {};
    QDate last = QDate::fromString(text(values, "full_scan_on"), Qt::ISODate);
    if (!last.isValid())
        last = QDate::fromString(text(values, "admitted_on"), Qt::ISODate);
    const int days = int(around.setting(QStringLiteral("terminal_scan_days")));
    return last.isValid() ? last.addDays(days) : around.today();
}

void DeviceRules::derive(Values &values, const RuleSurroundings &around)
{
    if (text(values, "state").isEmpty())
        values.insert(QStringLiteral("state"), QStringLiteral("pending"));
    values.remove(QStringLiteral("next_scan"));
    const QDate last = QDate::fromString(text(values, "full_scan_on"), Qt::ISODate);
    if (last.isValid() && isComputer(values) && !isRetired(values))
        values.insert(
            QStringLiteral("next_scan"),
            last.addDays(around.setting(QStringLiteral("terminal_scan_days"))).toString(Qt::ISODate));
}

} // namespace anguan
