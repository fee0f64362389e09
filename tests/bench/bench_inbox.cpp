// SPDX-License-Identifier: GPL-3.0-or-later
// A leader's inbox among ten thousand approvals: read from the register's rows, and loaded whole, in
// processor time. The goal is a tenth of a second.
#include "models/approvals/approvalrows.h"
#include "support/kindcases.h"

#include <QCoreApplication>

#include <cstdio>
#include <ctime>

using namespace anguan;

namespace {

constexpr int approvals = 10'000;
constexpr int waitForTheLeader = 60;

double millisecondsSince(std::clock_t start)
{
    return 1000.0 * double(std::clock() - start) / CLOCKS_PER_SEC;
}

/// Copies of a real one, under numbers of their own; every fiftieth is being signed, the rest are done.
void multiply(ChangeFixture &unit, const Approval &like)
{
    Database &database = unit.database();
    Transaction transaction = unit.must(Transaction::begin(database));
    for (int i = 0; i < approvals; ++i) {
        const QString number = QStringLiteral("APV-2019-%1").arg(i + 1, 4, 10, QLatin1Char('0'));
        const bool waits = i % (approvals / waitForTheLeader) == 0;
        unit.must(database.execute(
            QStringLiteral(
                "INSERT INTO approvals (id, number, version, created_at, created_by, changed_at, changed_by,"
                " title, kind, subject, subject_name, state, step, round, applicant_name, applicant,"
                " submitted_at) SELECT ?, ?, version, created_at, created_by, changed_at, changed_by, title,"
                " kind, subject, subject_name, ?, ?, round, applicant_name, applicant, submitted_at"
                " FROM approvals WHERE number = ?"),
            {20190000000LL + i, number, waits ? QStringLiteral("submitted") : QStringLiteral("archived"),
             waits ? QStringLiteral("deputy") : QString(), like.number}));
        unit.must(database.execute(
            QStringLiteral("INSERT INTO approval_papers (approval, version, draft) VALUES (?, 3, ?)"),
            {number, QByteArray("{}")}));
        Round round = *like.lastRound();
        unit.must(ApprovalRows(database).addRound(number, round));
    }
    unit.must(transaction.commit());
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    ChangeFixture unit;
    unit.unlockAs(QStringLiteral("operator"));
    multiply(unit, KindCases::submitted(unit, KindCases::of(QStringLiteral("media_destruction"))));
    unit.unlockAs(QStringLiteral("leader"));
    const Approvals engine(unit.vault());

    std::clock_t start = std::clock();
    const auto inbox = unit.must(engine.inbox(QStringLiteral("leader")));
    const double first = millisecondsSince(start);
    start = std::clock();
    const auto again = unit.must(engine.inbox(QStringLiteral("leader")));
    const double warm = millisecondsSince(start);
    start = std::clock();
    const auto whole = unit.must(engine.waitingFor(QStringLiteral("leader")));
    const double loaded = millisecondsSince(start);
    if (inbox.size() < waitForTheLeader || again.size() != inbox.size() || whole.size() != inbox.size()) {
        std::fprintf(stderr, "%lld wait, %lld again, %lld loaded\n", qlonglong(inbox.size()),
                     qlonglong(again.size()), qlonglong(whole.size()));
        return 1;
    }
    std::printf("approvals in the vault       %8d\n", approvals + 1);
    std::printf("wait for the leader          %8lld\n", qlonglong(inbox.size()));
    std::printf("inbox, first                 %8.1f ms\n", first);
    std::printf("inbox, again                 %8.1f ms\n", warm);
    std::printf("the same, each loaded whole  %8.1f ms\n", loaded);
    return 0;
}
