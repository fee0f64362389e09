// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/screens.h"

#include "models/approvals/approvals.h"
#include "models/registers/catalogue.h"
#include "models/registers/register.h"
#include "models/vault/vault.h"
#include "ui/approvals/approvalsscreen.h"
#include "ui/journal/journalscreen.h"
#include "ui/register/registerscreen.h"
#include "ui/settings/settingsscreen.h"
#include "ui/shell/printsscreen.h"
#include "ui/tr.h"

#include <QHash>

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
    };
    return icons.value(registerId, QStringLiteral("matrix"));
}

int waitingHere(Vault &vault)
{
    const Result<QList<ApprovalSummary>> waiting = Approvals(vault).inbox(vault.session().login);
    return waiting ? static_cast<int>(waiting->size()) : 0;
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
    spec.make = [&reg](Vault &vault) -> Screen * { return new RegisterScreen(vault, reg); };
    if (spec.id == QLatin1String("systems"))
        spec.startFor = Role::Officer;
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
    screens.append(approvalsSpec());
    for (const ChapterGroup &group : chapterGroups) {
        for (const Register *reg : Catalogue::all()) {
            if (!reg->engineOnly && reg->chapter == group.chapter)
                screens.append(registerSpec(*reg, group.title));
        }
    }
    screens.append(journalSpec());
    screens.append(printsSpec());
    screens.append(settingsSpec(machine));
    return screens;
}

} // namespace anguan
