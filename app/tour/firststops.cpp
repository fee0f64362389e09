// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/stops.h"

#include "app/demo/demonstration.h"
#include "app/tr.h"
#include "ui/shell/mainwindow.h"
#include "ui/unlock/firstrunsteps.h"
#include "ui/unlock/unlockpage.h"

#include <QRegularExpression>

namespace anguan {

namespace {

/// The two groups that are typed back from the paper.
Result<void> typeGroupsBack(Guide &guide, MainWindow &window)
{
    const auto *step = window.findChild<KeyStep *>();
    if (!step)
        return fail(ErrorCode::CheckFound,
                    AppTr::tr("The tour stopped: “%1” cannot be reached.").arg(QStringLiteral("KeyStep")));
    static const QRegularExpression between(QStringLiteral("[\\s-]+"));
    const QStringList groups = step->key().split(between, Qt::SkipEmptyParts);
    const QList<int> asked = step->askedGroups();
    for (int i = 0; i < asked.size(); ++i) {
        const QByteArray name = "groupEdit" + QByteArray::number(i);
        ANGUAN_TRY(guide.type(name.constData(), groups.value(asked.at(i))));
    }
    return {};
}

} // namespace

Result<void> Stops::firstRun(Guide &guide, MainWindow &window, const QString &newVault)
{
    const QString password = QStringLiteral("Office-2026-anguan");
    ANGUAN_TRY(guide.waitFor("unitEdit"));
    ANGUAN_TRY(guide.type("unitEdit", QStringLiteral("云溪县自然资源局")));
    ANGUAN_TRY(guide.shoot("first-run-unit"));
    ANGUAN_TRY(guide.click("firstRunNext"));
    ANGUAN_TRY(guide.type("officerNameEdit", QStringLiteral("陈立")));
    ANGUAN_TRY(guide.type("officerLoginEdit", QStringLiteral("chenli")));
    ANGUAN_TRY(guide.type("newPasswordEdit", password));
    ANGUAN_TRY(guide.type("repeatPasswordEdit", password));
    ANGUAN_TRY(guide.shoot("first-run-officer"));
    ANGUAN_TRY(guide.click("firstRunNext"));
    ANGUAN_TRY(guide.shoot("first-run-vault"));
    ANGUAN_TRY(guide.type("pathEdit", newVault));
    ANGUAN_TRY(guide.click("firstRunNext"));
    ANGUAN_TRY(guide.waitFor("recoveryKeyLabel"));
    ANGUAN_TRY(guide.tick("envelopeCheck"));
    ANGUAN_TRY(typeGroupsBack(guide, window));
    ANGUAN_TRY(guide.shoot("first-run-recovery-key"));
    ANGUAN_TRY(guide.click("firstRunNext"));
    ANGUAN_TRY(guide.waitFor("sampleButton"));
    return guide.shoot("first-run-ready");
}

Result<void> Stops::unlock(Guide &guide, MainWindow &window)
{
    ANGUAN_TRY(guide.waitFor("passwordEdit"));
    ANGUAN_TRY(guide.type("loginEdit", QStringLiteral("officer")));
    ANGUAN_TRY(guide.shoot("unlock"));
    ANGUAN_TRY(guide.type("passwordEdit", QStringLiteral("wrong-password")));
    ANGUAN_TRY(guide.click("unlockButton"));
    ANGUAN_TRY(guide.waitFor(QStringLiteral("unlockButton"), [&] { return !window.unlockPage()->isBusy(); }));
    ANGUAN_TRY(guide.shoot("unlock-wrong-password"));
    ANGUAN_TRY(guide.type("passwordEdit", QString::fromLatin1(Demonstration::password)));
    ANGUAN_TRY(guide.click("unlockButton"));
    return guide.waitFor(QStringLiteral("console"), [&] { return window.console() != nullptr; });
}

} // namespace anguan
