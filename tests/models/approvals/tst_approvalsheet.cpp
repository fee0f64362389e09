// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/prints/approvalprint.h"

#include "models/approvals/content.h"
#include "models/prints/registerprint.h"
#include "support/approvalfixture.h"

#include <QTest>

using namespace anguan;

/// An approval on paper, as data: what stands where a pen would put it.
class TestApprovalSheet : public QObject
{
    Q_OBJECT

private slots:
    void aDraftLeavesEveryBlockForInk();
    void aSignedApprovalShowsWhoSignedAndWhatProvesIt();
    void theRecordOfCarryingOutAndTheCheckAreOnIt();
    void whatIsPrintedIsWhatWasSignedAndNotWhatIsTypedNow();
    void anUnknownNumberIsASentence();
};

namespace {

QString valueOf(const FormSheet &sheet, const QString &part)
{
    for (const FormCell &cell : sheet.cells)
        if (cell.value.contains(part))
            return cell.label;
    return {};
}

} // namespace

void TestApprovalSheet::aDraftLeavesEveryBlockForInk()
{
    ApprovalFixture unit;
    unit.unlockAs(QStringLiteral("operator"));
    const Approval draft = unit.drafted(unit.system);
    const FormSheet sheet = ApprovalFixture::must(approvalSheet(unit.vault(), draft.number));
    QCOMPARE(sheet.unit, QStringLiteral("云溪县自然资源局"));
    QVERIFY(sheet.number.startsWith(draft.number));
    QCOMPARE(sheet.steps.size(), 4);
    for (const FormStep &step : sheet.steps) {
        QVERIFY(!step.label.isEmpty());
        QVERIFY2(step.signer.isEmpty() && step.date.isEmpty() && step.proof.isEmpty(),
                 qPrintable(step.label));
    }
    QVERIFY(sheet.steps.last().seal);
    for (const QString &part :
         {QStringLiteral("陈立"), QStringLiteral("信息中心"), QStringLiteral("执法监察移动端"),
          QStringLiteral("保留旧版七天"), QStringLiteral("漏洞扫描"), QStringLiteral("2026-11-22 20:00")})
        QVERIFY2(!valueOf(sheet, part).isEmpty(), qPrintable(part));
    QCOMPARE(sheet.identification.contentDigest.size(), 64);
}

void TestApprovalSheet::aSignedApprovalShowsWhoSignedAndWhatProvesIt()
{
    ApprovalFixture unit;
    unit.unlockAs(QStringLiteral("operator"));
    Approval approval = unit.sign(unit.submitted(unit.system), "officer", Decision::Agree,
                                  QStringLiteral("内容与检查结果已核对。"));
    const FormSheet sheet = ApprovalFixture::must(approvalSheet(unit.vault(), approval.number));
    const FormStep &officer = sheet.steps.at(0);
    const Answer &answer = approval.rounds.first().answers.first();
    QVERIFY(officer.opinion.contains(QStringLiteral("内容与检查结果已核对。")));
    QVERIFY(officer.signer.contains(QStringLiteral("周安然")));
    QCOMPARE(officer.date, paperDate(Clock::today().toString(Qt::ISODate)));
    QVERIFY(officer.proof.contains(answer.fingerprint));
    QVERIFY(officer.proof.contains(digestExcerpt(approval.rounds.first().contentSm3)));
    QVERIFY(sheet.steps.at(1).signer.isEmpty());
}

void TestApprovalSheet::theRecordOfCarryingOutAndTheCheckAreOnIt()
{
    ApprovalFixture unit;
    unit.unlockAs(QStringLiteral("operator"));
    Approval approval = unit.sign(unit.sign(unit.submitted(unit.system), "officer"), "leader");
    const Values written = unit.carriedOut();
    approval =
        ApprovalFixture::must(Approvals(unit.vault()).carryOut(approval.number, approval.version, written));
    unit.unlockAs(QStringLiteral("officer"));
    ApprovalFixture::must(
        Approvals(unit.vault()).verify(approval.number, approval.version, QStringLiteral("已现场核对")));
    // A later change of the register makes no old approval look unmet.
    unit.changeSystem(unit.system, "administrator_b", QString());
    const FormSheet sheet = ApprovalFixture::must(approvalSheet(unit.vault(), approval.number));
    QVERIFY(sheet.cells.last().value.contains(QLatin1String("All met")));
    QVERIFY(sheet.steps.at(1).signer.contains(QStringLiteral("林致远")));
    QVERIFY(sheet.steps.at(2).opinion.contains(written.value(QLatin1String("filing_number")).toString()));
    QVERIFY(sheet.steps.at(2).signer.contains(QStringLiteral("陈立")));
    QVERIFY(sheet.steps.at(3).opinion.contains(QStringLiteral("已现场核对")));
    QVERIFY(sheet.steps.at(3).signer.contains(QStringLiteral("周安然")));
}

void TestApprovalSheet::whatIsPrintedIsWhatWasSignedAndNotWhatIsTypedNow()
{
    ApprovalFixture unit;
    unit.unlockAs(QStringLiteral("operator"));
    const Approval approval = unit.submitted(unit.system);
    unit.changeSystem(unit.system, "name", QStringLiteral("改名之后"));
    const FormSheet sheet = ApprovalFixture::must(approvalSheet(unit.vault(), approval.number));
    QVERIFY(!valueOf(sheet, QStringLiteral("执法监察移动端")).isEmpty());
    QVERIFY(valueOf(sheet, QStringLiteral("改名之后")).isEmpty());
}

void TestApprovalSheet::anUnknownNumberIsASentence()
{
    ApprovalFixture unit;
    const auto sheet = approvalSheet(unit.vault(), QStringLiteral("APV-2020-9999"));
    QVERIFY(!sheet);
    QVERIFY(sheet.error().text.contains(QLatin1String("APV-2020-9999")));
}

QTEST_GUILESS_MAIN(TestApprovalSheet)
#include "tst_approvalsheet.moc"
