// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/screens.h"

#include "models/access/accessreview.h"
#include "models/access/conflicts.h"
#include "models/approvals/approvals.h"
#include "models/records/recordlist.h"
#include "models/registers/catalogue.h"
#include "models/registers/register.h"
#include "models/vault/vault.h"
#include "ui/access/accessacts.h"
#include "ui/access/matrixscreen.h"
#include "ui/access/reviewscreen.h"
#include "ui/approvals/approvalsscreen.h"
#include "ui/handover/handoverscreen.h"
#include "ui/journal/journalscreen.h"
#include "ui/plans/drillyear.h"
#include "ui/plans/emergencyacts.h"
#include "ui/plans/stopwatchscreen.h"
#include "ui/plans/versionsscreen.h"
#include "ui/register/registerscreen.h"
#include "ui/settings/settingsscreen.h"
#include "ui/shell/printsscreen.h"
#include "ui/today/todayscreen.h"
#include "ui/tr.h"

#include <QHash>

#include <algorithm>

namespace anguan {

namespace {

constexpr char checksGroup[] = QT_TRANSLATE_NOOP("ui", "Checks");

/// The groups of the navigation, in its order; the last holds the journal and the prints too.
struct ChapterGroup
{
    Chapter chapter;
    const char *title;
};
constexpr ChapterGroup chapterGroups[] = {
    {Chapter::Registers, QT_TRANSLATE_NOOP("ui", "Registers")},
    {Chapter::Access, QT_TRANSLATE_NOOP("ui", "Access")},
    {Chapter::Emergency, QT_TRANSLATE_NOOP("ui", "Emergency")},
    {Chapter::Assets, QT_TRANSLATE_NOOP("ui", "Devices and backups")},
    {Chapter::Checks, checksGroup},
};

QString iconOf(const QString &registerId)
{
    static const QHash<QString, QString> icons{
        {QStringLiteral("systems"), QStringLiteral("system")},
        {QStringLiteral("data_resources"), QStringLiteral("data")},
        {QStringLiteral("departments"), QStringLiteral("department")},
        {QStringLiteral("people"), QStringLiteral("people")},
        {QStringLiteral("security_group"), QStringLiteral("group")},
        {QStringLiteral("role_groups"), QStringLiteral("role")},
        {QStringLiteral("accounts"), QStringLiteral("key")},
        {QStringLiteral("conflicts"), QStringLiteral("warn")},
        {QStringLiteral("handovers"), QStringLiteral("handover")},
        {QStringLiteral("assessments"), QStringLiteral("check")},
        {QStringLiteral("plans"), QStringLiteral("plan")},
        {QStringLiteral("drills"), QStringLiteral("drill")},
        {QStringLiteral("actions"), QStringLiteral("action")},
    };
    return icons.value(registerId, QStringLiteral("folder"));
}

int waitingHere(Vault &vault)
{
    const Result<QList<ApprovalSummary>> waiting = Approvals(vault).inbox(vault.session().login);
    return waiting ? static_cast<int>(waiting->size()) : 0;
}

int openHandovers(Vault &vault)
{
    ListQuery query;
    query.registerId = QStringLiteral("handovers");
    query.filters = {{QStringLiteral("state"), FilterOp::Equals, {QStringLiteral("open")}}};
    const auto open = RecordList(vault.database()).ids(query);
    return open ? static_cast<int>(open->size()) : 0;
}

ScreenSpec todaySpec()
{
    ScreenSpec spec;
    spec.id = QStringLiteral("today");
    spec.title = [] { return UiTr::tr("Today"); };
    spec.icon = QStringLiteral("today");
    spec.who = Act::ReadRecords;
    spec.make = [](Vault &vault) -> Screen * { return new TodayScreen(vault); };
    spec.count = [](Vault &vault) { return TodayScreen::urgent(vault); };
    spec.startFor = Role::Officer;
    return spec;
}

ScreenSpec approvalsSpec()
{
    ScreenSpec spec;
    spec.id = QStringLiteral("approvals");
    spec.title = [] { return UiTr::tr("Approvals"); };
    spec.icon = QStringLiteral("approval");
    spec.who = Act::ReadRecords;
    spec.creates = Act::DraftApproval;
    spec.make = [](Vault &vault) -> Screen * { return new ApprovalsScreen(vault); };
    spec.count = waitingHere;
    spec.startFor = Role::Leader;
    return spec;
}

ScreenSpec registerSpec(const Register &reg, const char *group)
{
    ScreenSpec spec;
    spec.id = QString::fromLatin1(reg.id);
    spec.group = group;
    spec.title = [&reg] { return reg.shownTitle(); };
    spec.icon = iconOf(spec.id);
    spec.who = Act::ReadRecords;
    spec.creates = Act::EditRecords;
    spec.make = [&reg](Vault &vault) -> Screen * {
        auto *screen = new RegisterScreen(vault, reg);
        const QString id = QString::fromLatin1(reg.id);
        screen->setActs(emergencyActs(vault, id) + accessActs(vault, id));
        return screen;
    };
    if (spec.id == QLatin1String("handovers")) {
        spec.make = [](Vault &vault) -> Screen * { return new HandoverScreen(vault); };
        spec.count = openHandovers;
    }
    return spec;
}

ScreenSpec matrixSpec(const char *group)
{
    ScreenSpec spec;
    spec.id = QStringLiteral("access_matrix");
    spec.group = group;
    spec.title = [] { return UiTr::tr("Access matrix"); };
    spec.icon = QStringLiteral("matrix");
    spec.who = Act::ReadRecords;
    spec.make = [](Vault &vault) -> Screen * { return new MatrixScreen(vault); };
    spec.count = [](Vault &vault) {
        const auto broken = Conflicts(vault.database()).everything();
        return broken ? static_cast<int>(broken->size()) : 0;
    };
    return spec;
}

ScreenSpec reviewsSpec(const char *group)
{
    ScreenSpec spec;
    spec.id = QStringLiteral("reviews");
    spec.group = group;
    spec.title = [] { return UiTr::tr("Access reviews"); };
    spec.icon = QStringLiteral("eye");
    spec.who = Act::ReadRecords;
    spec.creates = Act::EditRecords;
    spec.make = [](Vault &vault) -> Screen * { return new ReviewScreen(vault); };
    spec.count = [](Vault &vault) {
        const auto all = AccessReviews(vault).summaries();
        return all ? static_cast<int>(std::count_if(
                         all->begin(), all->end(),
                         [](const ReviewSummary &review) { return review.state == QLatin1String("open"); }))
                   : 0;
    };
    return spec;
}

ScreenSpec stopwatchSpec(const char *group)
{
    ScreenSpec spec;
    spec.id = QStringLiteral("stopwatch");
    spec.group = group;
    spec.title = [] { return UiTr::tr("Drill stopwatch"); };
    spec.icon = QStringLiteral("clock");
    spec.who = Act::EditRecords;
    spec.creates = Act::EditRecords;
    spec.make = [](Vault &vault) -> Screen * { return new StopwatchScreen(vault); };
    spec.count = [](Vault &vault) { return static_cast<int>(StopwatchScreen::running(vault).size()); };
    return spec;
}

ScreenSpec drillYearSpec(const char *group)
{
    ScreenSpec spec;
    spec.id = QStringLiteral("drill_year");
    spec.group = group;
    spec.title = [] { return UiTr::tr("Year of drills"); };
    spec.icon = QStringLiteral("today");
    spec.who = Act::ReadRecords;
    spec.creates = Act::EditRecords;
    spec.make = [](Vault &vault) -> Screen * { return new DrillYearScreen(vault); };
    return spec;
}

ScreenSpec versionsSpec()
{
    ScreenSpec spec;
    spec.id = QStringLiteral("plan_versions");
    spec.title = [] { return UiTr::tr("Versions of a plan"); };
    spec.icon = QStringLiteral("plan");
    spec.who = Act::ReadRecords;
    spec.make = [](Vault &vault) -> Screen * { return new VersionsScreen(vault); };
    spec.isHidden = true;
    return spec;
}

ScreenSpec journalSpec()
{
    ScreenSpec spec;
    spec.id = QStringLiteral("journal");
    spec.group = checksGroup;
    spec.title = [] { return UiTr::tr("Journal"); };
    spec.icon = QStringLiteral("journal");
    spec.who = Act::ReadJournal;
    spec.make = [](Vault &vault) -> Screen * { return new JournalScreen(vault); };
    spec.startFor = Role::Auditor;
    return spec;
}

ScreenSpec printsSpec()
{
    ScreenSpec spec;
    spec.id = QStringLiteral("prints");
    spec.group = checksGroup;
    spec.title = [] { return UiTr::tr("Print and export"); };
    spec.icon = QStringLiteral("print");
    spec.who = Act::ExportRecords;
    spec.make = [](Vault &vault) -> Screen * { return new PrintsScreen(vault); };
    return spec;
}

ScreenSpec settingsSpec(MachineSettings &machine)
{
    ScreenSpec spec;
    spec.id = QStringLiteral("settings");
    spec.title = [] { return UiTr::tr("Settings"); };
    spec.icon = QStringLiteral("settings");
    spec.make = [&machine](Vault &vault) -> Screen * { return new SettingsScreen(vault, machine); };
    spec.atFoot = true;
    return spec;
}

} // namespace

ScreenRegistry standardScreens(MachineSettings &machine)
{
    ScreenRegistry screens;
    screens.append(todaySpec());
    screens.append(approvalsSpec());
    for (const ChapterGroup &group : chapterGroups) {
        for (const Register *reg : Catalogue::all()) {
            if (!reg->engineOnly && reg->chapter == group.chapter)
                screens.append(registerSpec(*reg, group.title));
            if (qstrcmp(reg->id, "accounts") == 0 && reg->chapter == group.chapter)
                screens << matrixSpec(group.title) << reviewsSpec(group.title);
        }
        if (group.chapter == Chapter::Emergency) {
            screens.append(stopwatchSpec(group.title));
            screens.append(drillYearSpec(group.title));
        }
    }
    screens.append(journalSpec());
    screens.append(printsSpec());
    screens.append(settingsSpec(machine));
    screens.append(versionsSpec());
    return screens;
}

} // namespace anguan
