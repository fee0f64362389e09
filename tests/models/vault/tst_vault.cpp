// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/clock.h"
#include "models/vault/database.h"
#include "models/vault/settings.h"
#include "tests/support/temporaryvault.h"

#include <QElapsedTimer>
#include <QTest>

using namespace anguan;

class TestVault : public QObject
{
    Q_OBJECT
private slots:
    void createsAndUnlocks();
};

void TestVault::createsAndUnlocks()
{
    QElapsedTimer timer;
    timer.start();
    TemporaryVault vault;
    qInfo() << "made in" << timer.elapsed() << "ms";
    QCOMPARE(vault->unit(), QStringLiteral("云溪县自然资源局"));
    vault.addEverybody();
    vault.unlockAs(QStringLiteral("leader"));
    QCOMPARE(vault->session().name, QStringLiteral("林致远"));
}

QTEST_GUILESS_MAIN(TestVault)
#include "tst_vault.moc"
