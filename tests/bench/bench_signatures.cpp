// SPDX-License-Identifier: GPL-3.0-or-later
// What checking every approval costs beside OpenSSL's own signature checks on the same machine, in processor
// time.
#include "models/approvals/approvalrows.h"
#include "models/approvals/verifyall.h"
#include "support/approvalfixture.h"

#include <QCoreApplication>

#include <cstdio>
#include <ctime>

using namespace anguan;

namespace {

constexpr int approvals = 150;

double secondsSince(std::clock_t start)
{
    return double(std::clock() - start) / CLOCKS_PER_SEC;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    ApprovalFixture unit;
    unit.unlockAs(QStringLiteral("operator"));
    for (int i = 0; i < approvals; ++i) {
        const Approval submitted = unit.submitted(unit.createSystem(QStringLiteral("系统%1").arg(i)));
        unit.sign(unit.sign(submitted, "officer"), "leader");
    }

    VerifyReport report;
    std::clock_t start = std::clock();
    ApprovalFixture::must(verifyApprovals(unit.database(), report));
    const double ours = secondsSince(start);
    if (report.approvalSignatures != 2 * approvals || !report.damage.isEmpty()) {
        std::fprintf(stderr, "the check found %lld signatures and %lld faults\n", report.approvalSignatures,
                     qlonglong(report.damage.size()));
        return 1;
    }

    const Approval one = ApprovalFixture::must(
        Approvals(unit.vault()).find(QStringLiteral("APV-%1-0001").arg(Clock::today().year())));
    const Answer &answer = one.rounds.first().answers.first();
    const PublicKey key = ApprovalFixture::must(PublicKey::fromPem(answer.publicPem));
    start = std::clock();
    for (qint64 i = 0; i < report.approvalSignatures; ++i)
        if (!key.verify(answer.statement, answer.signature))
            return 1;
    const double bare = secondsSince(start);

    const double count = double(report.approvalSignatures);
    std::printf("approvals read and checked   %8.0f signatures/s on one core\n", count / ours);
    std::printf("OpenSSL's SM2 check alone    %8.0f signatures/s on one core\n", count / bare);
    std::printf("ratio                        %8.2f of OpenSSL's own speed\n", bare / ours);
    return 0;
}
