// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/tr.h"
#include "models/registers/declarations.h"
#include "models/registers/systemrules.h"

namespace anguan {

namespace {

QList<Field> basics()
{
    return {
        textField("name", QT_TRANSLATE_NOOP("models", "System name"))
            .required()
            .unique()
            .searched()
            .longest(100)
            .listed(14)
            .printed(14),
        textField("code", QT_TRANSLATE_NOOP("models", "System code"))
            .unique()
            .searched()
            .longest(30)
            .shaped("[A-Za-z0-9._-]{1,30}",
                    QT_TRANSLATE_NOOP("models", "Letters, digits, dots, hyphens and underscores only."))
            .helped(QT_TRANSLATE_NOOP("models", "The short code used in machine rooms and on labels.")),
        referenceField("department", QT_TRANSLATE_NOOP("models", "Responsible department"), "departments")
            .required()
            .listed(9)
            .printed(8)
            .asks("H4 C7"),
        longTextField("purpose", QT_TRANSLATE_NOOP("models", "Purpose")).searched().longest(1000),
        choiceField("importance", QT_TRANSLATE_NOOP("models", "Importance"),
                    {{"important", QT_TRANSLATE_NOOP("models", "Important"), Tone::Information},
                     {"ordinary", QT_TRANSLATE_NOOP("models", "Ordinary")}})
            .required()
            .printed(4)
            .asks("H12 H13")
            .helped(QT_TRANSLATE_NOOP("models",
                                      "An important system has two administrators and an emergency plan.")),
        choiceField("protection_level", QT_TRANSLATE_NOOP("models", "Protection level"),
                    {{"1", QT_TRANSLATE_NOOP("models", "Level 1")},
                     {"2", QT_TRANSLATE_NOOP("models", "Level 2")},
                     {"3", QT_TRANSLATE_NOOP("models", "Level 3"), Tone::Information},
                     {"4", QT_TRANSLATE_NOOP("models", "Level 4"), Tone::Information},
                     {"5", QT_TRANSLATE_NOOP("models", "Level 5"), Tone::Information}})
            .listed(4)
            .printed(4)
            .asks("H5 H7")
            .helped(QT_TRANSLATE_NOOP(
                "models",
                "Determined by the security group from the harm that a failure would do (GB/T 22240).")),
        longTextField("level_reason", QT_TRANSLATE_NOOP("models", "Reason of the level"))
            .engineOwned()
            .longest(2000)
            .asks("H7")
            .helped(
                QT_TRANSLATE_NOOP("models", "Written when the determination of its level is carried out.")),
        dateField("level_determined_on", QT_TRANSLATE_NOOP("models", "Level determined on"))
            .engineOwned()
            .asks("H7"),
        referenceField("level_under", QT_TRANSLATE_NOOP("models", "Level determined under"), "approvals")
            .engineOwned()
            .asks("H7"),
        choiceField("network_zone", QT_TRANSLATE_NOOP("models", "Network zone"),
                    {{"internet", QT_TRANSLATE_NOOP("models", "Internet"), Tone::Soon},
                     {"government", QT_TRANSLATE_NOOP("models", "Government extranet")},
                     {"business", QT_TRANSLATE_NOOP("models", "Business intranet")},
                     {"isolated", QT_TRANSLATE_NOOP("models", "Isolated (classified)")}})
            .required()
            .printed(6)
            .asks("H16 C8 C10"),
        yesNoField("handles_secrets", QT_TRANSLATE_NOOP("models", "Handles state secrets")).asks("H16"),
        referenceField("responsible", QT_TRANSLATE_NOOP("models", "Responsible person"), "people")
            .holder()
            .printed(5)
            .asks("H4 H10"),
        referenceField("administrator_a", QT_TRANSLATE_NOOP("models", "Administrator A"), "people")
            .holder()
            .listed(5)
            .printed(5)
            .asks("H12 H21"),
        referenceField("administrator_b", QT_TRANSLATE_NOOP("models", "Administrator B"), "people")
            .holder()
            .listed(5)
            .printed(5)
            .asks("H12")
            .helped(QT_TRANSLATE_NOOP("models",
                                      "Somebody else than administrator A, able to stand in at any time.")),
        choiceField("state", QT_TRANSLATE_NOOP("models", "State"),
                    {{"planned", QT_TRANSLATE_NOOP("models", "Planned")},
                     {"awaiting_check", QT_TRANSLATE_NOOP("models", "Awaiting check"), Tone::Soon},
                     {"in_service", QT_TRANSLATE_NOOP("models", "In service"), Tone::Good},
                     {"suspended", QT_TRANSLATE_NOOP("models", "Suspended"), Tone::Late},
                     {"retired", QT_TRANSLATE_NOOP("models", "Retired")}})
            .engineOwned()
            .listed(5)
            .printed(4)
            .asks("H10")
            .helped(QT_TRANSLATE_NOOP("models",
                                      "Set by approvals: a system goes into service when its go-live is "
                                      "signed and carried out.")),
        dateField("in_service_since", QT_TRANSLATE_NOOP("models", "In service since"))
            .engineOwned()
            .printed(6)
            .asks("H10"),
        textField("filing_number", QT_TRANSLATE_NOOP("models", "Filing number"))
            .unique()
            .searched()
            .printed(10)
            .asks("H5 H10")
            .shaped("\\d{11}-\\d{5}",
                    QT_TRANSLATE_NOOP(
                        "models", "A filing number is 11 digits, a hyphen and 5 digits: 43062300021-00012."))
            .helped(QT_TRANSLATE_NOOP("models",
                                      "From the police filing certificate: 6 digits of the organ, 5 of "
                                      "the unit, a hyphen, 5 of the system.")),
        dateField("filed_on", QT_TRANSLATE_NOOP("models", "Filed on")).asks("H10"),
        textField("vendor", QT_TRANSLATE_NOOP("models", "Vendor")).searched(),
        textField("vendor_contact", QT_TRANSLATE_NOOP("models", "Vendor's contact")),
        textField("url", QT_TRANSLATE_NOOP("models", "Address in the network"))
            .searched()
            .shaped("\\S+", QT_TRANSLATE_NOOP("models", "An address holds no spaces.")),
        referencesField("using_departments", QT_TRANSLATE_NOOP("models", "Departments that use it"),
                        "departments"),
        longTextField("remark", QT_TRANSLATE_NOOP("models", "Remark")).searched(),
    };
}

QList<Field> protections()
{
    QList<Field> fields{
        dateField("last_assessment", QT_TRANSLATE_NOOP("models", "Last assessment")).asks("H5 H8"),
        dateField("next_assessment", QT_TRANSLATE_NOOP("models", "Next assessment"))
            .derived()
            .due()
            .listed(6)
            .printed(6)
            .asks("H5 H8")
            .helped(QT_TRANSLATE_NOOP(
                "models", "Follows from the level and the last assessment by the unit's intervals.")),
        yesNoField("storage_encrypted", QT_TRANSLATE_NOOP("models", "Storage encrypted")).asks("H17"),
        yesNoField("transport_encrypted", QT_TRANSLATE_NOOP("models", "Transport encrypted")).asks("H17"),
        yesNoField("audit_log", QT_TRANSLATE_NOOP("models", "Audit log kept")).asks("H12 C14"),
        integerField("audit_log_months", QT_TRANSLATE_NOOP("models", "Audit log retention"))
            .measured(QT_TRANSLATE_NOOP("models", "months"))
            .range(0, 600)
            .asks("H12"),
        yesNoField("antivirus", QT_TRANSLATE_NOOP("models", "Antivirus")).asks("H11"),
        yesNoField("intrusion_protection", QT_TRANSLATE_NOOP("models", "Intrusion protection")).asks("H11"),
        yesNoField("default_admin_disabled", QT_TRANSLATE_NOOP("models", "Default administrator disabled"))
            .asks("H12"),
        ipField("address", QT_TRANSLATE_NOOP("models", "Server address")).searched(),
        itemsField("components", QT_TRANSLATE_NOOP("models", "Servers and software"),
                   {{"name", QT_TRANSLATE_NOOP("models", "Component")},
                    {"version", QT_TRANSLATE_NOOP("models", "Version")},
                    {"address", QT_TRANSLATE_NOOP("models", "Address"), FieldKind::Ip},
                    {"since", QT_TRANSLATE_NOOP("models", "Since"), FieldKind::Date}}),
    };
    for (Field &field : fields)
        field.in("protection");
    return fields;
}

QList<Field> continuity()
{
    QList<Field> fields{
        integerField("rto_hours", QT_TRANSLATE_NOOP("models", "Recovery time objective (RTO)"))
            .measured(QT_TRANSLATE_NOOP("models", "hours"))
            .range(0, 8760)
            .asks("H13")
            .helped(QT_TRANSLATE_NOOP("models", "How long the work can do without the system.")),
        integerField("rpo_hours", QT_TRANSLATE_NOOP("models", "Recovery point objective (RPO)"))
            .measured(QT_TRANSLATE_NOOP("models", "hours"))
            .range(0, 8760)
            .asks("H13")
            .helped(QT_TRANSLATE_NOOP("models", "How many hours of entries may be lost at most.")),
    };
    for (Field &field : fields)
        field.in("continuity");
    return fields;
}

Register declared()
{
    Register reg;
    reg.id = "systems";
    reg.prefix = "SYS";
    reg.title = QT_TRANSLATE_NOOP("models", "Information systems");
    reg.noun = QT_TRANSLATE_NOOP("models", "information system");
    reg.holds =
        QT_TRANSLATE_NOOP("models", "Every system with its level, zone, administrators and protections");
    reg.printTitle = QT_TRANSLATE_NOOP("models", "Register of information systems");
    reg.articles = {"H10", "H12", "C18"};
    reg.sections = {{"basic", QT_TRANSLATE_NOOP("models", "Basics")},
                    {"protection", QT_TRANSLATE_NOOP("models", "Protection")},
                    {"continuity", QT_TRANSLATE_NOOP("models", "Backup and recovery")}};
    reg.fields = basics() + protections() + continuity();
    reg.isCurrent = [](const Values &values) {
        return values.value(QLatin1String("state")).toString() != QLatin1String("retired");
    };
    reg.dues = {{.id = "assessment",
                 .what = QT_TRANSLATE_NOOP("models", "Assess the system by its level"),
                 .act = QT_TRANSLATE_NOOP("models", "Record the assessment"),
                 .article = "H5 H8",
                 .ownerField = "responsible",
                 .doneField = "last_assessment",
                 .dueOn = SystemRules::assessmentDue}};
    reg.derive = SystemRules::derive;
    reg.rules = SystemRules::all();
    return reg;
}

} // namespace

const Register &Registers::systems()
{
    static const Register reg = declared();
    return reg;
}

} // namespace anguan
