// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/tour.h"

#include "app/demo/demonstration.h"
#include "app/tour/stops.h"
#include "app/tr.h"
#include "app/window.h"
#include "models/base/clock.h"
#include "models/base/language.h"
#include "models/vault/unlockmemory.h"
#include "models/vault/vault.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/screens.h"
#include "ui/widgets/machinesettings.h"
#include "ui/widgets/theme.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace anguan {

namespace {

constexpr QSize desk(1366, 768);

/// What the tour does must leave no trace in the vault it was shown.
Result<void> copyOrMake(const QString &vault, const QString &copy)
{
    if (vault.isEmpty()) {
        Demonstration::Wish wish;
        wish.path = copy;
        ANGUAN_TRY(Demonstration::make(wish));
        return {};
    }
    ANGUAN_TRY(Vault::peek(vault));
    if (!QFile::copy(vault, copy))
        return fail(ErrorCode::Io, AppTr::tr("“%1” could not be copied.").arg(vault));
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

Result<void> walk(Guide &guide, MachineSettings &machine, const QDir &work)
{
    {
        MainWindow fresh(machine, standardScreens(machine));
        fresh.setSampleMaker(sampleRecords);
        fresh.resize(desk);
        fresh.start();
        fresh.show();
        guide.show(&fresh);
        ANGUAN_TRY(Stops::firstRun(guide, fresh, work.filePath(QStringLiteral("new.anguan"))));
    }
    MainWindow window(machine, standardScreens(machine));
    window.resize(desk);
    window.start(work.filePath(QStringLiteral("shown.anguan")));
    window.show();
    guide.show(&window);
    ANGUAN_TRY(Stops::unlock(guide, window));
    ANGUAN_TRY(Stops::duties(guide, window));
    ANGUAN_TRY(Stops::registers(guide, window));
    ANGUAN_TRY(Stops::approvals(guide, window));
    ANGUAN_TRY(Stops::access(guide, window));
    return Stops::rest(guide, window);
}

} // namespace

Result<QStringList> Tour::run(const Wish &wish)
{
    if (!QDir().mkpath(wish.directory))
        return fail(ErrorCode::Io, AppTr::tr("The folder “%1” cannot be made.").arg(wish.directory));
    const QTemporaryDir work;
    const QDir folder(work.path());
    ANGUAN_TRY(copyOrMake(wish.vault, folder.filePath(QStringLiteral("shown.anguan"))));

    UnlockMemory::setFolder(folder.filePath(QStringLiteral("memory")));
    MachineSettings machine(folder.filePath(QStringLiteral("machine.ini")));
    machine.setLanguage(Language::current());
    machine.setScheme(schemeOf(wish.theme));
    Theme::instance().setScheme(schemeOf(wish.theme));
    Theme::instance().install();

    // The day after the story of the demonstration ends, so that the pictures never change.
    const FixedClock clock(QDateTime(QDate(2026, 11, 21), QTime(1, 40), Qt::UTC));
    Guide guide(wish.directory);
    ANGUAN_TRY(walk(guide, machine, folder));
    return guide.pictures();
}

} // namespace anguan
