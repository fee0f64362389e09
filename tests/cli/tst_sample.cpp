// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demonstration.h"
#include "models/access/conflicts.h"
#include "models/access/handovers.h"
#include "models/base/clock.h"
#include "models/records/recordstore.h"
#include "models/registers/catalogue.h"
#include "tests/support/temporaryvault.h"

#include <QTest>

using namespace anguan;

/// The sample that fills a vault of somebody's own: no passwords are known there, so nothing is signed.
class TestSample : public QObject
{
    Q_OBJECT
private slots:
    void oneRuleIsBroken();
};

void TestSample::oneRuleIsBroken()
{
    TemporaryVault vault;
    const Demonstration::Made made = TemporaryVault::must(Demonstration::fill(*vault, {}));
    QVERIFY(made.records > 400);
    const QList<BrokenConflict> broken = TemporaryVault::must(Conflicts(vault.database()).everything());
    QCOMPARE(broken.size(), 1);
    QVERIFY(broken.first().rule.startsWith(QStringLiteral("CFL-")));
    QCOMPARE(broken.first().records.size(), 3);
    QVERIFY(!broken.first().since.isEmpty());
    const QString year = QString::number(Clock::today().year());
    const HandoverSheet leaving =
        TemporaryVault::must(Handovers(*vault).look(QStringLiteral("HND-%1-0002").arg(year)));
    QVERIFY(leaving.isOpen());
    int accounts = 0;
    for (const HandoverLine &line : leaving.lines)
        accounts += line.kind == QLatin1String("account") && line.isOpen();
    QCOMPARE(accounts, 1);
}

QTEST_GUILESS_MAIN(TestSample)
#include "tst_sample.moc"
