// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "app/demo/demonstration.h"
#include "models/base/language.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/screens.h"
#include "ui/widgets/machinesettings.h"
#include "ui/widgets/openedcopies.h"
#include "ui/widgets/theme.h"

#include <QApplication>

namespace anguan {

Result<void> sampleRecords(Vault &vault, const std::function<bool(qint64, qint64)> &progress)
{
    ANGUAN_TRY(Demonstration::fill(vault, progress));
    return {};
}

int runWindow(const QString &vault, const QString &language)
{
    MachineSettings machine;
    Language::install(language.isEmpty() ? machine.language() : language);
    OpenedCopies::wipeLeftovers();
    Theme::instance().setScheme(machine.scheme());
    Theme::instance().setZoom(machine.zoom());
    Theme::instance().install();

    MainWindow window(machine, standardScreens(machine));
    window.setSampleMaker(sampleRecords);
    window.start(vault);
    window.show();
    return QApplication::exec();
}

} // namespace anguan
