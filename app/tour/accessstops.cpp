// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/stops.h"

#include "app/tr.h"
#include "models/vault/vault.h"
#include "ui/access/accessfilterbar.h"
#include "ui/access/matrixscreen.h"
#include "ui/access/reviewscreen.h"
#include "ui/handover/handoverscreen.h"
#include "ui/shell/mainwindow.h"

#include <QDialog>
#include <QTabWidget>

namespace anguan {

namespace {

Failure missing(const char *what)
{
    return fail(ErrorCode::CheckFound,
                AppTr::tr("The tour stopped: “%1” cannot be reached.").arg(QString::fromLatin1(what)));
}

template <typename T>
Result<T *> openScreen(Guide &guide, MainWindow &window, const char *id)
{
    window.console()->open(QString::fromLatin1(id));
    guide.pause(200);
    auto *screen = qobject_cast<T *>(window.console()->current());
    if (!screen)
        return missing(id);
    return screen;
}

Result<void> shootPreview(Guide &guide, Screen *screen, const char *picture)
{
    screen->printIt();
    ANGUAN_TRY(guide.waitFor("previewDialog"));
    guide.pause(500);
    ANGUAN_TRY(guide.shoot(picture));
    qobject_cast<QDialog *>(guide.seen("previewDialog"))->close();
    guide.pause(100);
    return {};
}

Result<void> matrix(Guide &guide, MainWindow &window)
{
    ANGUAN_TRY_LET(screen, openScreen<MatrixScreen>(guide, window, "access_matrix"));
    ANGUAN_TRY(guide.waitFor("subjectList"));
    ANGUAN_TRY(guide.shoot("rights-by-person"));
    screen->filters()->setPivot(AccessPivot::System);
    ANGUAN_TRY(guide.shoot("rights-by-system"));
    screen->filters()->setPivot(AccessPivot::Grid);
    ANGUAN_TRY(guide.shoot("access-matrix"));
    ANGUAN_TRY(guide.tick("privilegedOnly"));
    ANGUAN_TRY(guide.shoot("access-matrix-privileged"));
    ANGUAN_TRY(shootPreview(guide, screen, "print-preview-matrix"));
    screen->filters()->clear();
    screen->filters()->setPivot(AccessPivot::Broken);
    return guide.shoot("broken-conflict-rules");
}

Result<void> reviews(Guide &guide, MainWindow &window)
{
    ANGUAN_TRY_LET(screen, openScreen<ReviewScreen>(guide, window, "reviews"));
    ANGUAN_TRY(guide.waitFor("reviewLines"));
    ANGUAN_TRY(guide.shoot("access-review"));
    ANGUAN_TRY(guide.tick("oddOnly"));
    ANGUAN_TRY(guide.shoot("access-review-odd-lines"));
    screen->stepBack();
    return shootPreview(guide, screen, "print-preview-review");
}

Result<void> handover(Guide &guide, MainWindow &window)
{
    ANGUAN_TRY_LET(screen, openScreen<HandoverScreen>(guide, window, "handovers"));
    ANGUAN_TRY(guide.waitFor("handoverLines"));
    ANGUAN_TRY(guide.shoot("leaving"));
    auto *tabs = qobject_cast<QTabWidget *>(guide.seen("handoverTabs"));
    if (!tabs)
        return missing("handoverTabs");
    tabs->setCurrentIndex(1);
    ANGUAN_TRY(guide.shoot("leaving-signatures"));
    tabs->setCurrentIndex(0);
    return shootPreview(guide, screen, "print-preview-handover");
}

} // namespace

Result<void> Stops::access(Guide &guide, MainWindow &window)
{
    ANGUAN_TRY(matrix(guide, window));
    ANGUAN_TRY(reviews(guide, window));
    return handover(guide, window);
}

} // namespace anguan
