// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/tr.h"
#include "models/registers/declarations.h"
#include "models/registers/devicerules.h"

namespace anguan {

namespace {

QList<Field> basics()
{
    return {
        textField("name", QT_TRANSLATE_NOOP("models", "Device name"))
            .required()
            .searched()
            .longest(100)
            .listed(13)
            .printed(13),
        choiceField("kind", QT_TRANSLATE_NOOP("models", "Kind of device"),
                    {{"terminal", QT_TRANSLATE_NOOP("models", "Desktop computer")},
                     {"laptop", QT_TRANSLATE_NOOP("models", "Laptop")},
                     {"server", QT_TRANSLATE_NOOP("models", "Server"), Tone::Information},
                     {"network", QT_TRANSLATE_NOOP("models", "Network device"), Tone::Information},
                     {"security", QT_TRANSLATE_NOOP("models", "Security device"), Tone::Information},
                     {"storage", QT_TRANSLATE_NOOP("models", "Storage")},
                     {"printer", QT_TRANSLATE_NOOP("models", "Printer or scanner")},
                     {"other", QT_TRANSLATE_NOOP("models", "Something else")}})
            .required()
            .listed(6)
            .printed(6),
        textField("asset_number", QT_TRANSLATE_NOOP("models", "Asset number"))
            .unique()
            .searched()
            .longest(40)
            .printed(8)
            .shaped(
                "[A-Za-z0-9._/-]{1,40}",
                QT_TRANSLATE_NOOP("models", "Letters, digits, dots, hyphens, slashes and underscores only.")),
        textField("serial_number", QT_TRANSLATE_NOOP("models", "Serial number")).searched().longest(60),
        referenceField("department", QT_TRANSLATE_NOOP("models", "Department"), "departments")
            .required()
            .listed(7)
            .printed(7)
            .asks("C7"),
        referenceField("owner", QT_TRANSLATE_NOOP("models", "Person in charge"), "people")
            .holder()
            .listed(5)
            .printed(5)
            .asks("C7 H28"),
        referenceField("system", QT_TRANSLATE_NOOP("models", "Information system"), "systems")
            .asks("C18")
            .helped(
                QT_TRANSLATE_NOOP("models", "The system that runs on it, for servers and network devices.")),
        yesNoField("core", QT_TRANSLATE_NOOP("models", "Core equipment"))
            .asks("C12")
            .helped(QT_TRANSLATE_NOOP("models", "Its health is looked at regularly and written down.")),
        textField("place", QT_TRANSLATE_NOOP("models", "Where it stands")).searched().longest(80).printed(8),
        yesNoField("handles_secrets", QT_TRANSLATE_NOOP("models", "Handles state secrets")).asks("H16"),
        yesNoField("personal", QT_TRANSLATE_NOOP("models", "Personal or foreign device")).asks("H15"),
        textField("personal_reason", QT_TRANSLATE_NOOP("models", "Why it may be connected"))
            .longest(200)
            .asks("H15"),
        choiceField("state", QT_TRANSLATE_NOOP("models", "State"),
                    {{"pending", QT_TRANSLATE_NOOP("models", "Awaiting admission"), Tone::Soon},
                     {"active", QT_TRANSLATE_NOOP("models", "In use"), Tone::Good},
                     {"repair", QT_TRANSLATE_NOOP("models", "Under repair"), Tone::Soon},
                     {"retired", QT_TRANSLATE_NOOP("models", "Retired")}})
            .listed(5)
            .printed(5)
            .asks("H15")
            .helped(QT_TRANSLATE_NOOP("models", "A new device is in use once its admission is carried out.")),
        referenceField("admitted_under", QT_TRANSLATE_NOOP("models", "Admitted under"), "approvals")
            .engineOwned()
            .asks("H15"),
        dateField("admitted_on", QT_TRANSLATE_NOOP("models", "Admitted on"))
            .engineOwned()
            .printed(6)
            .asks("H15"),
        longTextField("remark", QT_TRANSLATE_NOOP("models", "Remark")).searched(),
    };
}

QList<Field> network()
{
    QList<Field> fields{
        choiceField("network_zone", QT_TRANSLATE_NOOP("models", "Network zone"),
                    {{"internet", QT_TRANSLATE_NOOP("models", "Internet"), Tone::Soon},
                     {"government", QT_TRANSLATE_NOOP("models", "Government extranet")},
                     {"business", QT_TRANSLATE_NOOP("models", "Business intranet")},
                     {"isolated", QT_TRANSLATE_NOOP("models", "Isolated (classified)")},
                     {"none", QT_TRANSLATE_NOOP("models", "Stands alone")}})
            .required()
            .listed(6)
            .printed(6)
            .asks("C8 C10 H16"),
        ipField("ip", QT_TRANSLATE_NOOP("models", "IP address")).searched().listed(8).printed(8).asks("C10"),
        ipField("mask", QT_TRANSLATE_NOOP("models", "Subnet mask")).asks("C10"),
        ipField("gateway", QT_TRANSLATE_NOOP("models", "Gateway")).asks("C10"),
        macField("mac", QT_TRANSLATE_NOOP("models", "MAC address")).searched().printed(9),
        choiceField("internet_exit", QT_TRANSLATE_NOOP("models", "Way to the internet"),
                    {{"none", QT_TRANSLATE_NOOP("models", "None")},
                     {"unified", QT_TRANSLATE_NOOP("models", "The unified exit"), Tone::Good},
                     {"other", QT_TRANSLATE_NOOP("models", "Another way"), Tone::Late}})
            .asks("C9"),
        yesNoField("internet_allowed", QT_TRANSLATE_NOOP("models", "Internet allowed"))
            .engineOwned()
            .asks("H18")
            .helped(QT_TRANSLATE_NOOP("models", "Set when its application for the internet is carried out.")),
        referenceField("internet_under", QT_TRANSLATE_NOOP("models", "Internet allowed under"), "approvals")
            .engineOwned()
            .asks("H18"),
        referenceField("network_under", QT_TRANSLATE_NOOP("models", "Network access under"), "approvals")
            .engineOwned()
            .asks("C8 C10"),
    };
    for (Field &field : fields)
        field.in("network");
    return fields;
}

QList<Field> protections()
{
    QList<Field> fields{
        textField("operating_system", QT_TRANSLATE_NOOP("models", "Operating system")).searched().longest(80),
        yesNoField("antivirus", QT_TRANSLATE_NOOP("models", "Antivirus")).asks("H11 C25"),
        yesNoField("protections", QT_TRANSLATE_NOOP("models", "Firewall or intrusion protection"))
            .asks("H18"),
        dateField("patched_on", QT_TRANSLATE_NOOP("models", "Patched on")).asks("C25"),
        dateField("full_scan_on", QT_TRANSLATE_NOOP("models", "Full scan on")).asks("C25"),
        dateField("next_scan", QT_TRANSLATE_NOOP("models", "Next full scan"))
            .derived()
            .due()
            .listed(6)
            .printed(6)
            .asks("C25"),
        textField("last_change", QT_TRANSLATE_NOOP("models", "Last change"))
            .engineOwned()
            .longest(200)
            .asks("C18")
            .helped(QT_TRANSLATE_NOOP("models", "Written when a change of the equipment is carried out.")),
        referenceField("changed_under", QT_TRANSLATE_NOOP("models", "Changed under"), "approvals")
            .engineOwned()
            .asks("C18"),
    };
    for (Field &field : fields)
        field.in("protection");
    return fields;
}

Register declared()
{
    Register reg;
    reg.id = "devices";
    reg.prefix = "DEV";
    reg.title = QT_TRANSLATE_NOOP("models", "Connected devices");
    reg.noun = QT_TRANSLATE_NOOP("models", "device");
    reg.holds = QT_TRANSLATE_NOOP("models", "Computers, servers and network devices: who keeps them, their "
                                            "address, zone and admission");
    reg.printTitle = QT_TRANSLATE_NOOP("models", "Register of connected devices");
    reg.articles = {"H15", "H16", "H18", "C9", "C10", "C25"};
    reg.chapter = Chapter::Assets;
    reg.sections = {{"basic", QT_TRANSLATE_NOOP("models", "Basics")},
                    {"network", QT_TRANSLATE_NOOP("models", "Network")},
                    {"protection", QT_TRANSLATE_NOOP("models", "Protection")}};
    reg.fields = basics() + network() + protections();
    reg.isCurrent = [](const Values &values) {
        return values.value(QLatin1String("state")).toString() != QLatin1String("retired");
    };
    reg.derive = DeviceRules::derive;
    reg.rules = DeviceRules::all();
    reg.dues = {{"scan", QT_TRANSLATE_NOOP("models", "Scan the device in full"),
                 QT_TRANSLATE_NOOP("models", "Record the scan"), "C25", "owner", "full_scan_on",
                 DeviceRules::scanDueOn}};
    return reg;
}

} // namespace

const Register &Registers::devices()
{
    static const Register reg = declared();
    return reg;
}

} // namespace anguan
