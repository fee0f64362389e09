// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/tr.h"
#include "models/registers/accessrules.h"
#include "models/registers/declarations.h"

namespace anguan {

namespace {

QList<Field> basics()
{
    return {
        textField("login", QT_TRANSLATE_NOOP("models", "Account name"))
            .required()
            .searched()
            .longest(64)
            .listed(9)
            .printed(10)
            .helped(QT_TRANSLATE_NOOP("models", "As the system knows it. Never write a password anywhere.")),
        referenceField("system", QT_TRANSLATE_NOOP("models", "System"), "systems")
            .required()
            .listed(12)
            .printed(13)
            .asks("H12"),
        referenceField("person", QT_TRANSLATE_NOOP("models", "Account holder"), "people")
            .holder()
            .listed(6)
            .printed(6)
            .asks("H12 H28"),
        referenceField("role_group", QT_TRANSLATE_NOOP("models", "Role group"), "role_groups")
            .listed(9)
            .printed(9)
            .asks("H12")
            .helped(QT_TRANSLATE_NOOP("models", "A group of the same system.")),
        choiceField("state", QT_TRANSLATE_NOOP("models", "State"),
                    {{"active", QT_TRANSLATE_NOOP("models", "Enabled"), Tone::Good},
                     {"locked", QT_TRANSLATE_NOOP("models", "Locked out"), Tone::Soon},
                     {"closed", QT_TRANSLATE_NOOP("models", "Closed")}})
            .required()
            .listed(4)
            .printed(4)
            .asks("H12"),
        yesNoField("privileged", QT_TRANSLATE_NOOP("models", "Privileged"))
            .listed(4)
            .printed(4)
            .asks("H29")
            .helped(QT_TRANSLATE_NOOP("models", "It can change rights, settings or other people's data.")),
        yesNoField("dba", QT_TRANSLATE_NOOP("models", "Database administrator's")).printed(5).asks("H22"),
        yesNoField("shared", QT_TRANSLATE_NOOP("models", "Shared")).printed(4).asks("H12"),
        referenceField("keeper", QT_TRANSLATE_NOOP("models", "Keeper of the shared account"), "people")
            .holder()
            .asks("H12 H29")
            .helped(QT_TRANSLATE_NOOP("models", "Answers for everybody who uses it.")),
        yesNoField("default_account", QT_TRANSLATE_NOOP("models", "Default account"))
            .printed(4)
            .asks("H12")
            .helped(QT_TRANSLATE_NOOP("models", "Delivered with the system: admin, root, sa, guest …")),
        textField("default_reason", QT_TRANSLATE_NOOP("models", "Why the default account stays"))
            .searched()
            .asks("H12"),
        longTextField("remark", QT_TRANSLATE_NOOP("models", "Remark")).searched(),
    };
}

QList<Field> dates()
{
    QList<Field> fields{
        referenceField("granted_under", QT_TRANSLATE_NOOP("models", "Granted under"), "approvals")
            .asks("H12"),
        dateField("granted_on", QT_TRANSLATE_NOOP("models", "Granted on")).printed(6),
        dateField("until", QT_TRANSLATE_NOOP("models", "Granted until"))
            .due()
            .helped(QT_TRANSLATE_NOOP("models", "Empty: until it is closed.")),
        dateField("password_changed_on", QT_TRANSLATE_NOOP("models", "Password changed on"))
            .printed(6)
            .asks("H22 H29")
            .helped(QT_TRANSLATE_NOOP("models", "The day only. The password itself is nobody's business.")),
        dateField("password_due", QT_TRANSLATE_NOOP("models", "Password due"))
            .derived()
            .due()
            .listed(6)
            .printed(6)
            .asks("H22 H29"),
        dateField("reviewed_on", QT_TRANSLATE_NOOP("models", "Last reviewed on")).printed(6).asks("H12"),
        dateField("closed_on", QT_TRANSLATE_NOOP("models", "Closed on")).asks("H28"),
    };
    for (Field &field : fields)
        field.in("dates");
    return fields;
}

Register declared()
{
    Register reg;
    reg.id = "accounts";
    reg.prefix = "ACC";
    reg.title = QT_TRANSLATE_NOOP("models", "Accounts");
    reg.noun = QT_TRANSLATE_NOOP("models", "account");
    reg.holds = QT_TRANSLATE_NOOP("models", "Who can enter which system, with which rights and since when");
    reg.printTitle = QT_TRANSLATE_NOOP("models", "Register of system accounts");
    reg.articles = {"H12", "H22", "H28", "H29"};
    reg.nameField = "login";
    reg.sections = {{"basic", QT_TRANSLATE_NOOP("models", "Basics")},
                    {"dates", QT_TRANSLATE_NOOP("models", "Granting and password")}};
    reg.fields = basics() + dates();
    reg.rules = AccessRules::ofAccounts();
    reg.derive = AccessRules::deriveAccount;
    reg.dues = AccessRules::duesOfAccounts();
    reg.chapter = Chapter::Access;
    reg.isCurrent = AccessRules::isOpen;
    return reg;
}

} // namespace

const Register &Registers::accounts()
{
    static const Register reg = declared();
    return reg;
}

} // namespace anguan
