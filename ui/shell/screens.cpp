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

constexpr char registersGroup[] = QT_TRANSLATE_NOOP("ui", "Registers");
constexpr char checksGroup[] = QT_TRANSLATE_NOOP("ui", "Checks");

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
    const Result<QList<Approval>> waiting = Approvals(vault).waitingFor(vault.session().login);
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

ScreenSpec registerSpec(const Register &reg)
{
    ScreenSpec spec;
    spec.id = QString::fromLatin1(reg.id);
    spec.group = registersGroup;
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
    // Systems first: it is the page an officer looks at most.
    static const QStringList first{QStringLiteral("systems"), QStringLiteral("data_resources")};
    for (const QString &id : first)
        screens.append(registerSpec(*Catalogue::find(id)));
    for (const Register *reg : Catalogue::all()) {
        if (!reg->engineOnly && !first.contains(QLatin1String(reg->id)))
            screens.append(registerSpec(*reg));
    }
    screens.append(journalSpec());
    screens.append(printsSpec());
    screens.append(settingsSpec(machine));
    return screens;
}

} // namespace anguan
