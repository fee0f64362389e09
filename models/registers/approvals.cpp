// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/clock.h"
#include "models/base/tr.h"
#include "models/registers/declarations.h"
#include "models/registers/signdays.h"

namespace anguan {

namespace {

/// While it is being signed. Whose duty that is, says the step.
QDate signBy(const Values &values, const RuleSurroundings &)
{
    if (values.value(QLatin1String("state")).toString() != QLatin1String("submitted"))
        return {};
    const QString at = values.value(QLatin1String("submitted_at")).toString();
    const QDateTime submitted = Clock::instantOf(at);
    return submitted.isValid() ? submitted.toLocalTime().date().addDays(daysToSign) : QDate();
}

/// Written by the approval engine alone: the row that lists, searches and prints what the engine keeps.
Register declared()
{
    Register reg;
    reg.id = "approvals";
    reg.prefix = "APV";
    reg.title = QT_TRANSLATE_NOOP("models", "Approvals");
    reg.noun = QT_TRANSLATE_NOOP("models", "approval");
    reg.holds = QT_TRANSLATE_NOOP("models", "Applications, what leaders signed, and what was carried out");
    reg.printTitle = QT_TRANSLATE_NOOP("models", "Register of approvals");
    reg.articles = {"H10", "H12", "H26", "H28", "C18"};
    reg.nameField = "title";
    reg.engineOnly = true;
    reg.sections = {{"basic", QT_TRANSLATE_NOOP("models", "Basics")}};
    reg.fields = {
        textField("title", QT_TRANSLATE_NOOP("models", "Approval"))
            .required()
            .searched()
            .longest(300)
            .listed(18)
            .printed(18),
        choiceField("kind", QT_TRANSLATE_NOOP("models", "Kind"),
                    {{"go_live", QT_TRANSLATE_NOOP("models", "System goes live")},
                     {"level_determination", QT_TRANSLATE_NOOP("models", "Protection level determined")},
                     {"data_change", QT_TRANSLATE_NOOP("models", "Back-end data change")},
                     {"equipment_change", QT_TRANSLATE_NOOP("models", "IT equipment change")},
                     {"business_network", QT_TRANSLATE_NOOP("models", "Joining the business network")},
                     {"egov_network", QT_TRANSLATE_NOOP("models", "Joining the e-government network")},
                     {"internet_access", QT_TRANSLATE_NOOP("models", "Internet access")},
                     {"device_admission", QT_TRANSLATE_NOOP("models", "Admission of a computer")},
                     {"plan_filing", QT_TRANSLATE_NOOP("models", "Filing of an emergency plan")},
                     {"backup_filing", QT_TRANSLATE_NOOP("models", "Filing of a data security scheme")},
                     {"account_grant", QT_TRANSLATE_NOOP("models", "Account and rights")},
                     {"repair_out", QT_TRANSLATE_NOOP("models", "Repair outside")},
                     {"media_destruction", QT_TRANSLATE_NOOP("models", "Destruction of media")},
                     {"departure", QT_TRANSLATE_NOOP("models", "Departure")}})
            .required()
            .listed(8)
            .printed(8),
        textField("subject", QT_TRANSLATE_NOOP("models", "Record")).required().listed(8).printed(8),
        textField("subject_name", QT_TRANSLATE_NOOP("models", "About")).searched(),
        choiceField("state", QT_TRANSLATE_NOOP("models", "State"),
                    {{"draft", QT_TRANSLATE_NOOP("models", "Draft")},
                     {"submitted", QT_TRANSLATE_NOOP("models", "Being signed"), Tone::Information},
                     {"returned", QT_TRANSLATE_NOOP("models", "Sent back"), Tone::Soon},
                     {"refused", QT_TRANSLATE_NOOP("models", "Refused"), Tone::Late},
                     {"approved", QT_TRANSLATE_NOOP("models", "Approved"), Tone::Good},
                     {"withdrawn", QT_TRANSLATE_NOOP("models", "Withdrawn")},
                     {"urgent", QT_TRANSLATE_NOOP("models", "Done first, to be signed"), Tone::Late},
                     {"carried_out", QT_TRANSLATE_NOOP("models", "Carried out"), Tone::Good},
                     {"verified", QT_TRANSLATE_NOOP("models", "Verified"), Tone::Good},
                     {"archived", QT_TRANSLATE_NOOP("models", "Archived")}})
            .required()
            .listed(5)
            .printed(5),
        choiceField("step", QT_TRANSLATE_NOOP("models", "Waiting step"),
                    {{"officer_check", QT_TRANSLATE_NOOP("models", "Security officer checks")},
                     {"group_leader", QT_TRANSLATE_NOOP("models", "Group leader signs")},
                     {"administrator", QT_TRANSLATE_NOOP("models", "System administrator approves")},
                     {"department_head", QT_TRANSLATE_NOOP("models", "Department head signs")},
                     {"centre_head", QT_TRANSLATE_NOOP("models", "Information-centre head signs")},
                     {"deputy", QT_TRANSLATE_NOOP("models", "Deputy in charge signs")},
                     {"head", QT_TRANSLATE_NOOP("models", "Head of unit signs")}})
            .listed(8),
        yesNoField("emergency", QT_TRANSLATE_NOOP("models", "Emergency change")).asks("H26 C18").printed(4),
        integerField("round", QT_TRANSLATE_NOOP("models", "Round")).range(0, 999).listed(3).printed(3),
        textField("applicant_name", QT_TRANSLATE_NOOP("models", "Applicant"))
            .personName()
            .listed(5)
            .printed(5),
        loginField("applicant", QT_TRANSLATE_NOOP("models", "Applicant's login")),
        instantField("submitted_at", QT_TRANSLATE_NOOP("models", "Submitted")).listed(8).printed(8),
        instantField("decided_at", QT_TRANSLATE_NOOP("models", "Decided")).listed(8).printed(8),
        instantField("carried_out_at", QT_TRANSLATE_NOOP("models", "Carried out on record")).printed(8),
        instantField("verified_at", QT_TRANSLATE_NOOP("models", "Verified on record")),
    };
    reg.dues = {{.id = "sign",
                 .what = QT_TRANSLATE_NOOP("models", "Waits for a signature"),
                 .act = QT_TRANSLATE_NOOP("models", "Sign"),
                 .ownerField = "step",
                 .doneField = "decided_at",
                 .dueOn = signBy}};
    return reg;
}

} // namespace

const Register &Registers::approvals()
{
    static const Register reg = declared();
    return reg;
}

} // namespace anguan
