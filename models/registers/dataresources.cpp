// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/tr.h"
#include "models/registers/declarations.h"

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

Values systemOf(const RuleCase &rule)
{
    const QString number = text(rule.now, "system");
    return number.isEmpty() ? Values() : rule.around.record(QStringLiteral("systems"), number);
}

void secretsStayInSecretSystems(const RuleCase &rule, Findings &findings)
{
    const Values system = systemOf(rule);
    if (text(rule.now, "security_level") != QLatin1String("secret") || system.isEmpty())
        return;
    if (!yes(system, "handles_secrets"))
        findings.append(
            {Severity::Refuse, QStringLiteral("system"),
             Tr::tr("Classified data may not be kept in a system that is not meant for state secrets."),
             QStringLiteral("H16")});
}

void importantDataIsEncrypted(const RuleCase &rule, Findings &findings)
{
    const bool protects =
        yes(rule.now, "important") || text(rule.now, "security_level") == QLatin1String("secret");
    const Values system = systemOf(rule);
    if (!protects || system.isEmpty())
        return;
    if (!yes(system, "storage_encrypted") || !yes(system, "transport_encrypted"))
        findings.append(
            {Severity::Alert, QStringLiteral("system"),
             Tr::tr("Important data lies in a system whose storage or transport is not recorded as "
                    "encrypted."),
             QStringLiteral("H17")});
}

void gradeFitsImportance(const RuleCase &rule, Findings &findings)
{
    if (yes(rule.now, "important") && text(rule.now, "security_level") == QLatin1String("public"))
        findings.append({Severity::Alert, QStringLiteral("security_level"),
                         Tr::tr("Marked as important and as public at once. Check the security level."),
                         QStringLiteral("H17")});
    if (text(rule.now, "security_level") == QLatin1String("secret") &&
        text(rule.now, "sharing") == QLatin1String("open"))
        findings.append({Severity::Refuse, QStringLiteral("sharing"),
                         Tr::tr("Classified data cannot be shared without conditions."),
                         QStringLiteral("H16")});
}

void recipientsFitSharing(const RuleCase &rule, Findings &findings)
{
    const bool named = !text(rule.now, "shared_with").isEmpty();
    if (named && text(rule.now, "sharing") == QLatin1String("none"))
        findings.append(
            {Severity::Refuse, QStringLiteral("shared_with"),
             Tr::tr("Recipients are named although this data is not shared. Change one of the two."),
             QString()});
}

void retiredSystemHoldsNothing(const RuleCase &rule, Findings &findings)
{
    if (text(systemOf(rule), "state") == QLatin1String("retired"))
        findings.append({Severity::Alert, QStringLiteral("system"),
                         Tr::tr("The system that holds this data is retired. Say where the data is now."),
                         QStringLiteral("H4")});
}

Register declared()
{
    Register reg;
    reg.id = "data_resources";
    reg.prefix = "RES";
    reg.title = QT_TRANSLATE_NOOP("models", "Information resources");
    reg.noun = QT_TRANSLATE_NOOP("models", "information resource");
    reg.holds = QT_TRANSLATE_NOOP("models", "What data the unit holds, where, how sensitive and for whom");
    reg.printTitle = QT_TRANSLATE_NOOP("models", "Register of information resources");
    reg.articles = {"H3", "H16", "H17"};
    reg.sections = {{"basic", QT_TRANSLATE_NOOP("models", "Basics")},
                    {"sharing", QT_TRANSLATE_NOOP("models", "Sharing")}};
    reg.fields = {
        textField("name", QT_TRANSLATE_NOOP("models", "Resource name"))
            .required()
            .searched()
            .longest(100)
            .listed(14)
            .printed(14),
        referenceField("system", QT_TRANSLATE_NOOP("models", "Information system"), "systems")
            .required()
            .listed(12)
            .printed(12)
            .asks("H3")
            .helped(QT_TRANSLATE_NOOP("models", "The system in which the data lies.")),
        referenceField("department", QT_TRANSLATE_NOOP("models", "Owner department"), "departments")
            .required()
            .listed(8)
            .printed(8)
            .asks("H4"),
        referenceField("keeper", QT_TRANSLATE_NOOP("models", "Person in charge"), "people")
            .holder()
            .printed(5),
        choiceField("data_class", QT_TRANSLATE_NOOP("models", "Data class"),
                    {{"business", QT_TRANSLATE_NOOP("models", "Business data")},
                     {"spatial", QT_TRANSLATE_NOOP("models", "Spatial data")},
                     {"personal", QT_TRANSLATE_NOOP("models", "Personal information")},
                     {"document", QT_TRANSLATE_NOOP("models", "Documents and archives")},
                     {"public", QT_TRANSLATE_NOOP("models", "Published information")},
                     {"operation", QT_TRANSLATE_NOOP("models", "Logs and configuration")}})
            .required()
            .listed(6)
            .printed(6)
            .asks("H3"),
        choiceField("security_level", QT_TRANSLATE_NOOP("models", "Security level"),
                    {{"public", QT_TRANSLATE_NOOP("models", "Public")},
                     {"internal", QT_TRANSLATE_NOOP("models", "Internal"), Tone::Information},
                     {"sensitive", QT_TRANSLATE_NOOP("models", "Sensitive"), Tone::Soon},
                     {"secret", QT_TRANSLATE_NOOP("models", "Classified"), Tone::Late}})
            .required()
            .listed(4)
            .printed(4)
            .asks("H5 H16"),
        yesNoField("important", QT_TRANSLATE_NOOP("models", "Important data"))
            .listed(4)
            .printed(4)
            .asks("H17 H24")
            .helped(QT_TRANSLATE_NOOP("models", "Important data is encrypted at rest and on the wire.")),
        yesNoField("personal_information", QT_TRANSLATE_NOOP("models", "Holds personal information")),
        integerField("volume_gb", QT_TRANSLATE_NOOP("models", "Volume"))
            .measured(QT_TRANSLATE_NOOP("models", "GB"))
            .range(0, 100000000)
            .printed(5),
        choiceField("update_cycle", QT_TRANSLATE_NOOP("models", "Updated"),
                    {{"realtime", QT_TRANSLATE_NOOP("models", "In real time")},
                     {"daily", QT_TRANSLATE_NOOP("models", "Daily")},
                     {"weekly", QT_TRANSLATE_NOOP("models", "Weekly")},
                     {"monthly", QT_TRANSLATE_NOOP("models", "Monthly")},
                     {"yearly", QT_TRANSLATE_NOOP("models", "Yearly")},
                     {"irregular", QT_TRANSLATE_NOOP("models", "Irregularly")}}),
        longTextField("description", QT_TRANSLATE_NOOP("models", "What it contains")).searched(),
        choiceField("sharing", QT_TRANSLATE_NOOP("models", "Sharing"),
                    {{"open", QT_TRANSLATE_NOOP("models", "Without conditions")},
                     {"conditional", QT_TRANSLATE_NOOP("models", "With conditions"), Tone::Information},
                     {"none", QT_TRANSLATE_NOOP("models", "Not shared")}})
            .in("sharing")
            .listed(6)
            .printed(6),
        textField("shared_with", QT_TRANSLATE_NOOP("models", "Shared with"))
            .in("sharing")
            .searched()
            .printed(10)
            .helped(QT_TRANSLATE_NOOP("models", "The units outside that receive it.")),
        referencesField("using_departments", QT_TRANSLATE_NOOP("models", "Departments that use it"),
                        "departments")
            .in("sharing"),
        longTextField("remark", QT_TRANSLATE_NOOP("models", "Remark")).searched(),
    };
    reg.rules = {secretsStayInSecretSystems, importantDataIsEncrypted, gradeFitsImportance,
                 recipientsFitSharing, retiredSystemHoldsNothing};
    return reg;
}

} // namespace

const Register &Registers::dataResources()
{
    static const Register reg = declared();
    return reg;
}

} // namespace anguan
