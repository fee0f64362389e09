// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/emergencyacts.h"

#include "models/approvals/kind.h"
#include "models/base/clock.h"
#include "models/duties/planversions.h"
#include "models/vault/vault.h"
#include "ui/plans/extenddialog.h"
#include "ui/tr.h"
#include "ui/widgets/screen.h"

namespace anguan {

namespace {

QString text(const Record &record, const char *field)
{
    return record.values.value(QLatin1String(field)).toString();
}

bool isState(const Record &record, const char *state)
{
    return text(record, "state") == QLatin1String(state);
}

QString today()
{
    return Clock::today().toString(Qt::ISODate);
}

RecordActs planActs(Vault &vault)
{
    const QString filing = QStringLiteral("plan_filing");
    return {
        {QStringLiteral("file"), [] { return UiTr::tr("Apply for filing"); },
         [&vault, filing](const Record &plan) {
             return isState(plan, "draft") && vault.session().may(Act::DraftApproval) &&
                    ApprovalKinds::find(filing);
         },
         [filing](Screen &page, const Record &plan) { emit page.approvalRequested(filing, plan.number); }},
        {QStringLiteral("newVersion"), [] { return UiTr::tr("New version"); },
         [&vault](const Record &plan) {
             return isState(plan, "in_force") && vault.session().may(Act::EditRecords);
         },
         [&vault](Screen &page, const Record &plan) {
             const auto made = newPlanVersion(vault, plan.number);
             if (!made)
                 return emit page.noticed(made.error().text, {}, {});
             emit page.formRequested(plan.registerId, made->number, QStringLiteral("edition"), {});
         }},
        {QStringLiteral("planDrill"), [] { return UiTr::tr("Plan a drill"); },
         [&vault](const Record &plan) {
             return isState(plan, "in_force") && vault.session().may(Act::EditRecords);
         },
         [](Screen &page, const Record &plan) {
             emit page.formRequested(
                 QStringLiteral("drills"), {}, QStringLiteral("title"),
                 {{QStringLiteral("plan"), plan.number},
                  {QStringLiteral("systems"), plan.values.value(QLatin1String("systems"))}});
         }},
        {QStringLiteral("compare"), [] { return UiTr::tr("Compare versions"); },
         [&vault](const Record &plan) {
             const auto line = planVersions(vault, plan.number);
             return line && line->size() > 1;
         },
         [](Screen &page, const Record &plan) {
             emit page.pageRequested(QStringLiteral("plan_versions"), plan.number);
         }},
    };
}

RecordActs drillActs(Vault &vault)
{
    const auto open = [](Screen &page, const Record &drill) {
        emit page.pageRequested(QStringLiteral("stopwatch"), drill.number);
    };
    return {
        {QStringLiteral("startDrill"), [] { return UiTr::tr("Start the drill"); },
         [&vault](const Record &drill) {
             return isState(drill, "planned") && vault.session().may(Act::EditRecords);
         },
         open},
        {QStringLiteral("findings"), [] { return UiTr::tr("Findings"); },
         [&vault](const Record &drill) {
             return !isState(drill, "planned") && vault.session().may(Act::EditRecords);
         },
         open},
    };
}

RecordActs actionActs(Vault &vault)
{
    const auto mayEdit = [&vault] { return vault.session().may(Act::EditRecords); };
    return {
        {QStringLiteral("mend"), [] { return UiTr::tr("Record what was done"); },
         [mayEdit](const Record &action) { return isState(action, "open") && mayEdit(); },
         [](Screen &page, const Record &action) {
             emit page.formRequested(
                 action.registerId, action.number, QStringLiteral("evidence"),
                 {{QStringLiteral("done_on"), today()}, {QStringLiteral("done_by"), text(action, "owner")}});
         }},
        {QStringLiteral("extend"), [] { return UiTr::tr("Extend…"); },
         [mayEdit](const Record &action) { return isState(action, "open") && mayEdit(); },
         [&vault](Screen &page, const Record &action) {
             auto *dialog = new ExtendDialog(vault, action, &page);
             dialog->setAttribute(Qt::WA_DeleteOnClose);
             QObject::connect(dialog, &ExtendDialog::extended, &page,
                              [&page](const QString &number, const QString &until) {
                                  emit page.noticed(UiTr::tr("%1 is now due on %2.").arg(number, until), {},
                                                    {});
                              });
             dialog->open();
         }},
        {QStringLiteral("recheck"), [] { return UiTr::tr("Record the re-check"); },
         [mayEdit](const Record &action) { return isState(action, "done") && mayEdit(); },
         [&vault](Screen &page, const Record &action) {
             Values values{{QStringLiteral("verified_on"), today()}};
             // Whoever mended it does not check it (H8).
             const QString me = vault.session().person;
             const bool mine = me.isEmpty() || me == text(action, "done_by");
             if (!mine)
                 values.insert(QStringLiteral("verified_by"), me);
             emit page.formRequested(action.registerId, action.number,
                                     mine ? QStringLiteral("verified_by") : QStringLiteral("verify_result"),
                                     values);
         }},
    };
}

} // namespace

RecordActs emergencyActs(Vault &vault, const QString &registerId)
{
    if (registerId == QLatin1String("plans"))
        return planActs(vault);
    if (registerId == QLatin1String("drills"))
        return drillActs(vault);
    return registerId == QLatin1String("actions") ? actionActs(vault) : RecordActs();
}

} // namespace anguan
