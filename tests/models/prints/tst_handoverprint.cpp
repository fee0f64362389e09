// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/handovers.h"
#include "models/prints/handoverprint.h"
#include "models/prints/registerprint.h"
#include "tests/support/accessfixture.h"

#include <QTest>

using namespace anguan;

/// The handover list and the undertaking, as data for paper.
class TestHandoverPrint : public QObject
{
    Q_OBJECT
private slots:
    void anOpenSheetSaysSo();
    void signaturesStandInTheirBlocks();
    void aKeyPositionShowsItsConfirmation();
    void theDigestIsOfWhatIsPrinted();
    void theUndertakingNamesEveryArticle();
};

namespace {

struct Unit : AccessFixture
{
    Unit() : engine(vault())
    {
        addLogin(QStringLiteral("lin"), Role::Leader, QStringLiteral("林致远"), QStringLiteral("deputy"),
                 lin);
    }
    HandoverSheet started(const QString &who)
    {
        return must(engine.start({{QStringLiteral("person"), who},
                                  {QStringLiteral("kind"), QStringLiteral("leaving")},
                                  {QStringLiteral("date"), QStringLiteral("2026-11-20")},
                                  {QStringLiteral("receiver"), zeng},
                                  {QStringLiteral("supervisor"), lin}}));
    }
    Handovers engine;
};

QString cell(const FormSheet &sheet, const QString &label)
{
    for (const FormCell &one : sheet.cells) {
        if (one.label == label)
            return one.value;
    }
    return {};
}

} // namespace

void TestHandoverPrint::anOpenSheetSaysSo()
{
    Unit unit;
    unit.account("hemin", unit.estateUsers, unit.he);
    const HandoverSheet sheet = unit.started(unit.he);
    const FormSheet paper = Unit::must(handoverSheet(unit.vault(), sheet.number()));
    QCOMPARE(paper.number, sheet.number());
    QCOMPARE(paper.unit, unit->unit());
    QCOMPARE(cell(paper, QStringLiteral("Name")), QStringLiteral("何敏"));
    QCOMPARE(paper.steps.size(), 3);
    for (const FormStep &step : paper.steps)
        QVERIFY2(step.signer.isEmpty() && !step.opinion.isEmpty(), qPrintable(step.label));
    int open = 0;
    for (const FormCell &one : paper.cells)
        open += one.value.contains(QStringLiteral("OPEN"));
    QCOMPARE(open, int(sheet.openLines()));
    QVERIFY(paper.identification.lines.join(QString()).contains(QString::number(open)));
}

void TestHandoverPrint::signaturesStandInTheirBlocks()
{
    Unit unit;
    const HandoverSheet sheet = unit.started(unit.he);
    for (const HandoverLine &line : sheet.lines)
        Unit::must(unit.engine.confirm(sheet.number(), line.line, Clock::today()));
    const Secret secret = Secret::ofPassword(Unit::password);
    Unit::must(unit.engine.signOnPaper(sheet.number(), QStringLiteral("leaver"), Clock::today(), secret));
    Unit::must(unit.engine.sign(sheet.number(), QStringLiteral("supervisor"), QStringLiteral("lin"), secret));
    const FormSheet paper = Unit::must(handoverSheet(unit.vault(), sheet.number()));
    QVERIFY(paper.steps.at(0).signer.contains(QStringLiteral("何敏")));
    QVERIFY2(paper.steps.at(0).signer.contains(QStringLiteral("paper")),
             qPrintable(paper.steps.at(0).signer));
    QCOMPARE(paper.steps.at(0).date, paperDate(QStringLiteral("2026-11-21")));
    QVERIFY(paper.steps.at(1).signer.isEmpty());
    QVERIFY(paper.steps.at(2).signer.contains(QStringLiteral("林致远")));
    QVERIFY(paper.steps.at(2).proof.contains(QStringLiteral("SM2 signature valid")));
    QVERIFY(paper.steps.at(2).seal);
}

void TestHandoverPrint::aKeyPositionShowsItsConfirmation()
{
    Unit unit;
    unit.set("people", unit.he, object(R"({"key_position":true})"));
    const HandoverSheet sheet = unit.started(unit.he);
    const QString label = QStringLiteral("No-harm confirmation");
    QVERIFY(
        cell(Unit::must(handoverSheet(unit.vault(), sheet.number())), label).contains(QStringLiteral("not")));
    Unit::must(unit.engine.confirmNoHarm(sheet.number(), QStringLiteral("经核对无危害")));
    QVERIFY(cell(Unit::must(handoverSheet(unit.vault(), sheet.number())), label)
                .contains(QStringLiteral("经核对无危害")));
}

void TestHandoverPrint::theDigestIsOfWhatIsPrinted()
{
    Unit unit;
    const HandoverSheet sheet = unit.started(unit.he);
    const QString first =
        Unit::must(handoverSheet(unit.vault(), sheet.number())).identification.contentDigest;
    QCOMPARE(Unit::must(handoverSheet(unit.vault(), sheet.number())).identification.contentDigest, first);
    Unit::must(unit.engine.confirm(sheet.number(), QStringLiteral("task/keys"), Clock::today()));
    QVERIFY(Unit::must(handoverSheet(unit.vault(), sheet.number())).identification.contentDigest != first);
}

void TestHandoverPrint::theUndertakingNamesEveryArticle()
{
    Unit unit;
    const FormSheet paper = Unit::must(undertakingForm(unit.vault(), unit.he));
    const QString text = cell(paper, QStringLiteral("I undertake"));
    for (const char *article : {"H12", "H16", "H20", "H28", "H29", "C20", "C22", "C29"})
        QVERIFY2(text.contains(QLatin1String(article)), article);
    QCOMPARE(paper.steps.size(), 2);
    QVERIFY(paper.steps.first().signer.isEmpty());
    const HandoverSheet sheet = unit.started(unit.he);
    QCOMPARE(cell(Unit::must(undertakingForm(unit.vault(), sheet.number())), QStringLiteral("Name")),
             QStringLiteral("何敏"));
    QVERIFY(!undertakingForm(unit.vault(), QStringLiteral("PER-2026-0999")));
}

QTEST_GUILESS_MAIN(TestHandoverPrint)
#include "tst_handoverprint.moc"
