// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/approvals/transitions.h"
#include "support/approvalfixture.h"

#include <QTest>

using namespace anguan;

using S = ApprovalState;
using A = ApprovalAction;

namespace {

const QList<S> states{S::Draft,     S::Submitted,  S::Returned, S::Refused, S::Approved,
                      S::Withdrawn, S::CarriedOut, S::Verified, S::Archived};
const QList<A> actions{A::Edit,     A::Submit,   A::Withdraw, A::Agree,  A::Disagree,
                       A::SendBack, A::CarryOut, A::Verify,   A::Archive};

/// What must come out, written anew: who (O officer, L leader, P operator), and where it leads.
struct Expected
{
    S from;
    A action;
    const char *byRole;   ///< as the table of roles says
    const char *inEngine; ///< on an operator's application that waits for the officer's check
    S to;
    S toInEngine;
};
const QList<Expected> expected{
    {S::Draft, A::Edit, "OP", "P", S::Draft, S::Draft},
    {S::Draft, A::Submit, "OP", "P", S::Submitted, S::Submitted},
    {S::Draft, A::Withdraw, "OP", "OP", S::Withdrawn, S::Withdrawn},
    {S::Submitted, A::Withdraw, "OP", "OP", S::Withdrawn, S::Withdrawn},
    {S::Submitted, A::Agree, "OLP", "O", S::Approved, S::Submitted},
    {S::Submitted, A::Disagree, "OLP", "O", S::Refused, S::Refused},
    {S::Submitted, A::SendBack, "OLP", "O", S::Returned, S::Returned},
    {S::Returned, A::Edit, "OP", "P", S::Returned, S::Returned},
    {S::Returned, A::Submit, "OP", "P", S::Submitted, S::Submitted},
    {S::Returned, A::Withdraw, "OP", "OP", S::Withdrawn, S::Withdrawn},
    {S::Approved, A::Withdraw, "OP", "OP", S::Withdrawn, S::Withdrawn},
    {S::Approved, A::CarryOut, "OP", "OP", S::CarriedOut, S::CarriedOut},
    {S::CarriedOut, A::Verify, "O", "O", S::Verified, S::Verified},
    {S::Verified, A::Archive, "O", "O", S::Archived, S::Archived},
};

const Expected *expectedOf(S from, A action)
{
    for (const Expected &row : expected)
        if (row.from == from && row.action == action)
            return &row;
    return nullptr;
}

struct RoleRow
{
    Role role;
    char letter;
    const char *login;
};
const QList<RoleRow> roles{{Role::Officer, 'O', "officer"},
                           {Role::Leader, 'L', "leader"},
                           {Role::Operator, 'P', "operator"},
                           {Role::Auditor, 'A', "auditor"}};

Result<Approval> attempt(ApprovalFixture &unit, const Approval &approval, A action, const char *login)
{
    Approvals engine(unit.vault());
    const auto answer = [&](Decision decision) {
        return engine.sign(unit.signing(approval, QLatin1String(login), decision, QStringLiteral("意见")));
    };
    Values edited = approval.draft;
    edited.insert(QStringLiteral("risk"), QStringLiteral("改过的风险"));
    switch (action) {
    case A::Edit:
        return engine.edit(approval.number, approval.version, edited);
    case A::Submit:
        return engine.submit(approval.number, approval.version);
    case A::Withdraw:
        return engine.withdraw(approval.number, approval.version, QStringLiteral("不再需要"));
    case A::Agree:
        return answer(Decision::Agree);
    case A::Disagree:
        return answer(Decision::Disagree);
    case A::SendBack:
        return answer(Decision::SendBack);
    case A::CarryOut:
        return engine.carryOut(approval.number, approval.version, unit.carriedOut());
    case A::Verify:
        return engine.verify(approval.number, approval.version, QStringLiteral("已现场查看"));
    case A::Archive:
        return engine.archive(approval.number, approval.version);
    }
    Q_UNREACHABLE();
}

} // namespace

class TestTransitions : public QObject
{
    Q_OBJECT

private slots:
    void everyPairInTheTable_data();
    void everyPairInTheTable();
    void everyPairInTheEngine();

private:
    QString make(ApprovalFixture &unit, S state);
    QStringList m_toVerify, m_toArchive;
    int m_systems = 0;
};

void TestTransitions::everyPairInTheTable_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("action");
    for (const S state : states)
        for (const A action : actions)
            QTest::addRow("%s, %s", qPrintable(approvalStateId(state)), qPrintable(actionName(action)))
                << int(state) << int(action);
}

void TestTransitions::everyPairInTheTable()
{
    QFETCH(int, state);
    QFETCH(int, action);
    const Expected *row = expectedOf(S(state), A(action));
    for (const RoleRow &each : roles) {
        const auto result = outcome(S(state), each.role, A(action));
        const bool allowed = row && QByteArray(row->byRole).contains(each.letter);
        QCOMPARE(result.has_value(), allowed);
        if (allowed)
            QCOMPARE(*result, row->to);
    }
}

/// An approval of the operator's, about a system of its own, brought to the state by real acts.
QString TestTransitions::make(ApprovalFixture &unit, S state)
{
    Approvals engine(unit.vault());
    const QString system = unit.createSystem(QStringLiteral("系统%1").arg(++m_systems));
    Approval approval = unit.drafted(system);
    const auto must = [](Result<Approval> result) { return ApprovalFixture::must(std::move(result)); };
    if (state == S::Draft)
        return approval.number;
    if (state == S::Withdrawn)
        return must(engine.withdraw(approval.number, approval.version, QStringLiteral("不再需要"))).number;
    approval = must(engine.submit(approval.number, approval.version));
    if (state == S::Submitted)
        return approval.number;
    if (state == S::Returned)
        return unit.sign(approval, "officer", Decision::SendBack, QStringLiteral("请补充")).number;
    if (state == S::Refused)
        return unit.sign(approval, "officer", Decision::Disagree, QStringLiteral("不同意")).number;
    approval = unit.sign(unit.sign(approval, "officer"), "leader");
    if (state == S::Approved)
        return approval.number;
    approval = must(engine.carryOut(approval.number, approval.version, unit.carriedOut()));
    if (state == S::Verified)
        m_toVerify << approval.number;
    if (state == S::Archived)
        m_toArchive << approval.number;
    return approval.number;
}

void TestTransitions::everyPairInTheEngine()
{
    ApprovalFixture unit;
    QHash<int, QStringList> pool;
    // Enough of each state for every pair that changes one; a refused attempt leaves its approval as it was.
    constexpr int copies = 8;
    unit.unlockAs(QStringLiteral("operator"));
    for (const S state : states)
        for (int i = 0; i < copies; ++i)
            pool[int(state)] << make(unit, state);
    unit.unlockAs(QStringLiteral("officer"));
    for (const QString &number : m_toVerify + m_toArchive) {
        Approvals engine(unit.vault());
        const Approval carried = ApprovalFixture::must(engine.find(number));
        const Approval verified =
            ApprovalFixture::must(engine.verify(number, carried.version, QStringLiteral("已核")));
        if (m_toArchive.contains(number))
            ApprovalFixture::must(engine.archive(number, verified.version));
    }

    int allowedPairs = 0, refusedPairs = 0;
    for (const RoleRow &role : roles) {
        unit.unlockAs(QLatin1String(role.login));
        for (const S state : states)
            for (const A action : actions) {
                const Expected *row = expectedOf(state, action);
                const bool allowed = row && QByteArray(row->inEngine).contains(role.letter);
                QVERIFY2(!pool.value(int(state)).isEmpty(), "the pool of this state is used up");
                const QString number = pool.value(int(state)).first();
                const Approval before = ApprovalFixture::must(Approvals(unit.vault()).find(number));
                QCOMPARE(before.state, state);
                const auto result = attempt(unit, before, action, role.login);
                const QByteArray what =
                    QStringLiteral("%1 %2 by %3: %4")
                        .arg(approvalStateId(state), actionName(action), QLatin1String(role.login),
                             result ? QStringLiteral("done") : result.error().text)
                        .toUtf8();
                QVERIFY2(result.has_value() == allowed, what.constData());
                const Approval after = ApprovalFixture::must(Approvals(unit.vault()).find(number));
                if (allowed) {
                    QCOMPARE(after.state, row->toInEngine);
                    QCOMPARE(after.version, before.version + 1);
                    pool[int(state)].removeFirst();
                    ++allowedPairs;
                } else {
                    QCOMPARE(after.state, before.state);
                    QCOMPARE(after.version, before.version);
                    QVERIFY(!result.error().text.isEmpty());
                    ++refusedPairs;
                }
            }
    }
    QCOMPARE(allowedPairs, 19);
    QCOMPARE(refusedPairs, 9 * 9 * 4 - 19);
}

QTEST_GUILESS_MAIN(TestTransitions)
#include "tst_transitions.moc"
