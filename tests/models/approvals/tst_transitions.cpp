// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/approvals/transitions.h"
#include "support/kindcases.h"

#include <QTest>

using namespace anguan;

using S = ApprovalState;
using A = ApprovalAction;

namespace {

const QList<S> states{S::Draft,     S::Submitted, S::Returned,   S::Refused,  S::Approved,
                      S::Withdrawn, S::Urgent,    S::CarriedOut, S::Verified, S::Archived};
const QList<A> actions{A::Edit,     A::Submit,   A::Withdraw,      A::Agree,  A::Disagree,
                       A::SendBack, A::CarryOut, A::CarryOutFirst, A::Verify, A::Archive};

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
const QList<Expected> ordinary{
    {S::Draft, A::Edit, "OP", "P", S::Draft, S::Draft},
    {S::Draft, A::Submit, "OP", "P", S::Submitted, S::Submitted},
    {S::Draft, A::Withdraw, "OP", "OP", S::Withdrawn, S::Withdrawn},
    {S::Draft, A::CarryOutFirst, "OP", "P", S::Urgent, S::Urgent},
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
const QList<Expected> emergency{
    {S::Urgent, A::Edit, "OP", "P", S::Urgent, S::Urgent},
    {S::Urgent, A::Submit, "OP", "P", S::Submitted, S::Submitted},
    {S::Submitted, A::Agree, "OLP", "O", S::CarriedOut, S::Submitted},
    {S::Submitted, A::Disagree, "OLP", "O", S::Refused, S::Refused},
    {S::Submitted, A::SendBack, "OLP", "O", S::Returned, S::Returned},
    {S::Returned, A::Edit, "OP", "P", S::Returned, S::Returned},
    {S::Returned, A::Submit, "OP", "P", S::Submitted, S::Submitted},
    {S::CarriedOut, A::Verify, "O", "O", S::Verified, S::Verified},
    {S::Verified, A::Archive, "O", "O", S::Archived, S::Archived},
};

const Expected *expectedOf(Course course, S from, A action)
{
    for (const Expected &row : course == Course::Emergency ? emergency : ordinary)
        if (row.from == from && row.action == action)
            return &row;
    return nullptr;
}

struct RoleRow
{
    Role role;
    char letter;
    const char *login;
    const char *signsAs; ///< another person than the applicant
};
const QList<RoleRow> roles{{Role::Officer, 'O', "officer", "officer"},
                           {Role::Leader, 'L', "leader", "leader"},
                           {Role::Operator, 'P', "operator", "operator2"},
                           {Role::Auditor, 'A', "auditor", "auditor"}};

/// Who may do it, and where it leads, for this kind in the engine.
struct Fate
{
    bool allowed = false;
    S to = S::Draft;
};
Fate fateOf(const ApprovalKind &kind, Course course, S from, A action, char letter)
{
    const Expected *row = expectedOf(course, from, action);
    if (!row)
        return {};
    QByteArray who = row->inEngine;
    S to = row->toInEngine;
    const bool administrators = kind.steps.first().signer == Signer::Administrator;
    if (from == S::Submitted && administrators && action != A::Withdraw) {
        who = "P";
        to = row->to; // its only step
    }
    if (action == A::CarryOut && kind.officerCarriesOut)
        who = "O";
    if (action == A::CarryOutFirst && !kind.mayBeEmergency)
        who = "";
    return {who.contains(letter), to};
}

const KindCase &caseOf(const QString &kind)
{
    // Its fixture has long been there.
    static const KindCase goLive{"go_live",
                                 [](ChangeFixture &unit) { return unit.freshSystem(); },
                                 [](ChangeFixture &unit, const QString &) {
                                     return static_cast<ApprovalFixture &>(unit).application();
                                 },
                                 KindCases::nothing,
                                 [](ChangeFixture &unit) { return unit.carriedOut(); },
                                 KindCases::nothing};
    return kind == QLatin1String("go_live") ? goLive : KindCases::of(kind);
}

Result<Approval> attempt(ChangeFixture &unit, const KindCase &kind, const Approval &approval, A action,
                         const RoleRow &role)
{
    Approvals engine(unit.vault());
    const auto answer = [&](Decision decision) {
        return engine.sign(
            unit.signing(approval, QLatin1String(role.signsAs), decision, QStringLiteral("意见")));
    };
    Values edited = approval.draft;
    edited.insert(QStringLiteral("why"), QStringLiteral("改过的理由"));
    edited.insert(QStringLiteral("reason"), QStringLiteral("改过的理由"));
    if (!ApprovalKinds::find(approval.kind)->field(QStringLiteral("why")))
        edited.remove(QStringLiteral("why"));
    if (!ApprovalKinds::find(approval.kind)->field(QStringLiteral("reason")))
        edited.remove(QStringLiteral("reason"));
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
        return engine.carryOut(approval.number, approval.version, kind.afterwards(unit));
    case A::CarryOutFirst:
        return engine.carryOutFirst(approval.number, approval.version, kind.afterwards(unit),
                                    QStringLiteral("等不及"));
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
    void everyPairInTheEngine_data();
    void everyPairInTheEngine();

private:
    /// Approvals of the operator's, each about something of its own, brought to their states by real acts.
    struct Pool
    {
        QHash<int, QStringList> numbers; ///< by state
        QStringList toCarryOut, toVerify, toArchive;
    };
    static QString make(ChangeFixture &unit, const KindCase &kind, Course course, S state, Pool &pool);
    static Pool filled(ChangeFixture &unit, const KindCase &kind, Course course);
};

void TestTransitions::everyPairInTheTable_data()
{
    QTest::addColumn<int>("course");
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("action");
    for (const Course course : {Course::Ordinary, Course::Emergency})
        for (const S state : states)
            for (const A action : actions)
                QTest::addRow("%s, %s, %s", course == Course::Emergency ? "emergency" : "ordinary",
                              qPrintable(approvalStateId(state)), qPrintable(actionName(action)))
                    << int(course) << int(state) << int(action);
}

void TestTransitions::everyPairInTheTable()
{
    QFETCH(int, course);
    QFETCH(int, state);
    QFETCH(int, action);
    const Expected *row = expectedOf(Course(course), S(state), A(action));
    for (const RoleRow &each : roles) {
        const auto result = outcome(S(state), each.role, A(action), Course(course));
        const bool allowed = row && QByteArray(row->byRole).contains(each.letter);
        QCOMPARE(result.has_value(), allowed);
        if (allowed)
            QCOMPARE(*result, row->to);
    }
}

QString TestTransitions::make(ChangeFixture &unit, const KindCase &kind, Course course, S state, Pool &pool)
{
    Approvals engine(unit.vault());
    const auto must = [](Result<Approval> result) { return ApprovalFixture::must(std::move(result)); };
    const QString subject = kind.subject(unit);
    const ApprovalKind &declared = *ApprovalKinds::find(QLatin1String(kind.kind));
    Approval approval = must(engine.draft(declared, subject, kind.application(unit, subject)));
    if (state == S::Draft) {
        kind.meetGates(unit, approval); // for carrying it out at once
        return approval.number;
    }
    if (state == S::Withdrawn)
        return must(engine.withdraw(approval.number, approval.version, QStringLiteral("不再需要"))).number;
    if (course == Course::Emergency) {
        kind.meetGates(unit, approval);
        approval = must(engine.carryOutFirst(approval.number, approval.version, kind.afterwards(unit),
                                             QStringLiteral("等不及")));
        if (state == S::Urgent)
            return approval.number;
    }
    approval = must(engine.submit(approval.number, approval.version));
    if (state == S::Submitted)
        return approval.number;
    if (state == S::Returned)
        return unit
            .sign(approval, KindCases::signerOf(approval), Decision::SendBack, QStringLiteral("请补充"))
            .number;
    if (state == S::Refused)
        return unit
            .sign(approval, KindCases::signerOf(approval), Decision::Disagree, QStringLiteral("不同意"))
            .number;
    approval = KindCases::signedWhole(unit, approval);
    if (course == Course::Ordinary) {
        kind.meetGates(unit, approval);
        if (state == S::Approved)
            return approval.number;
        pool.toCarryOut << approval.number;
    }
    if (state == S::Verified || state == S::Archived)
        pool.toVerify << approval.number;
    if (state == S::Archived)
        pool.toArchive << approval.number;
    return approval.number;
}

TestTransitions::Pool TestTransitions::filled(ChangeFixture &unit, const KindCase &kind, Course course)
{
    static const QList<S> ofEmergency{S::Urgent,     S::Submitted, S::Returned, S::Refused,
                                      S::CarriedOut, S::Verified,  S::Archived};
    const ApprovalKind &declared = *ApprovalKinds::find(QLatin1String(kind.kind));
    Pool pool;
    unit.unlockAs(QStringLiteral("operator"));
    for (const S state : states) {
        if (state == S::Urgent ? course == Course::Ordinary
                               : course == Course::Emergency && !ofEmergency.contains(state))
            continue;
        // One for every pair that changes it; a refused attempt leaves its approval as it was.
        int copies = 1;
        for (const A action : actions)
            for (const RoleRow &role : roles)
                copies += fateOf(declared, course, state, action, role.letter).allowed;
        for (int i = 0; i < copies; ++i)
            pool.numbers[int(state)] << make(unit, kind, course, state, pool);
    }
    const auto must = [](Result<Approval> result) { return ApprovalFixture::must(std::move(result)); };
    if (declared.officerCarriesOut)
        unit.unlockAs(QStringLiteral("second"));
    for (const QString &number : std::as_const(pool.toCarryOut)) {
        Approvals engine(unit.vault());
        const Approval approved = must(engine.find(number));
        const Approval carried = must(engine.carryOut(number, approved.version, kind.afterwards(unit)));
        kind.beforeVerifying(unit, carried);
    }
    unit.unlockAs(QStringLiteral("officer"));
    for (const QString &number : std::as_const(pool.toVerify)) {
        Approvals engine(unit.vault());
        const Approval verified =
            must(engine.verify(number, must(engine.find(number)).version, QStringLiteral("已核")));
        if (pool.toArchive.contains(number))
            must(engine.archive(number, verified.version));
    }
    return pool;
}

void TestTransitions::everyPairInTheEngine_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("course");
    QTest::addColumn<int>("allowedPairs");
    QTest::newRow("go_live") << QStringLiteral("go_live") << int(Course::Ordinary) << 19;
    for (const KindCase &each : KindCases::all()) {
        const ApprovalKind &kind = KindCases::kindOf(each);
        const int fewer = kind.officerCarriesOut ? 1 : 0; // the operator does not register an admission
        QTest::newRow(each.kind) << QString::fromLatin1(each.kind) << int(Course::Ordinary)
                                 << 19 - fewer + (kind.mayBeEmergency ? 1 : 0);
        if (kind.mayBeEmergency)
            QTest::addRow("%s, emergency", each.kind)
                << QString::fromLatin1(each.kind) << int(Course::Emergency) << 9;
    }
}

void TestTransitions::everyPairInTheEngine()
{
    QFETCH(QString, kind);
    QFETCH(int, course);
    QFETCH(int, allowedPairs);
    const KindCase &each = caseOf(kind);
    const ApprovalKind &declared = *ApprovalKinds::find(kind);
    ChangeFixture unit;
    Pool pool = filled(unit, each, Course(course));
    int allowedCount = 0;
    for (const RoleRow &role : roles) {
        unit.unlockAs(QLatin1String(role.login));
        const QList<int> present = pool.numbers.keys();
        for (const int state : present)
            for (const A action : actions) {
                const Fate fate = fateOf(declared, Course(course), S(state), action, role.letter);
                QVERIFY2(!pool.numbers.value(state).isEmpty(), "the pool of this state is used up");
                const QString number = pool.numbers.value(state).first();
                const Approval before = ApprovalFixture::must(Approvals(unit.vault()).find(number));
                QCOMPARE(before.state, S(state));
                const auto result = attempt(unit, each, before, action, role);
                const QByteArray what =
                    QStringLiteral("%1 %2 by %3: %4")
                        .arg(approvalStateId(S(state)), actionName(action), QLatin1String(role.login),
                             result ? QStringLiteral("done") : result.error().text)
                        .toUtf8();
                QVERIFY2(result.has_value() == fate.allowed, what.constData());
                const Approval after = ApprovalFixture::must(Approvals(unit.vault()).find(number));
                QCOMPARE(after.state, fate.allowed ? fate.to : before.state);
                QCOMPARE(after.version, before.version + (fate.allowed ? 1 : 0));
                if (fate.allowed) {
                    pool.numbers[state].removeFirst();
                    ++allowedCount;
                } else {
                    QVERIFY(!result.error().text.isEmpty());
                }
            }
    }
    QCOMPARE(allowedCount, allowedPairs);
}

QTEST_GUILESS_MAIN(TestTransitions)
#include "tst_transitions.moc"
