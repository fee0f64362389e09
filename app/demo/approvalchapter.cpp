// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/approvalforms.h"
#include "app/demo/logins.h"
#include "app/demo/story.h"
#include "models/approvals/approvals.h"
#include "models/registers/catalogue.h"
#include "models/vault/vault.h"

namespace anguan {

namespace {

/// How far one application is brought, step by step; each letter is one act on its own day.
struct Course
{
    int system; ///< index into the table of systems
    int daysBeforeEnd;
    const char *acts; ///< S submit, c officer agrees, l leader agrees, b leader sends back, B officer sends
                      ///< back, d leader disagrees, e edit, w withdraw, x carry out, v verify, a archive
};

/// One of every state there is. Verifying and archiving are the officer's, at the end of the story.
const QList<Course> &courses()
{
    static const QList<Course> all = {
        {43, 118, "Sclxva"}, // archived
        {39, 92, "Sclxv"},   // verified
        {42, 71, "Scd"},     // refused
        {23, 48, "Sclx"},    // carried out
        {42, 30, "Sw"},      // withdrawn
        {24, 21, "Scl"},     // approved
        {40, 14, "ScbeSc"},  // in its second round, before the leader
        {32, 10, "SB"},      // sent back, the applicant's turn
        {5, 6, "Sc"},        // before the leader
        {41, 3, "S"},        // before the officer
        {44, 1, ""},         // draft
    };
    return all;
}

Result<Approval> answer(Story &story, const Approval &approval, const char *login, Decision decision,
                        const QString &opinion)
{
    Approvals::Signing signing;
    signing.number = approval.number;
    signing.version = approval.version;
    signing.login = QString::fromLatin1(login);
    signing.password = DemoLogins::firstPassword();
    signing.decision = decision;
    signing.opinion = opinion;
    return Approvals(*story.vault).sign(signing);
}

Result<Approval> act(Story &story, const Approval &now, const Course &course, char which, int daysLeft)
{
    Approvals approvals(*story.vault);
    switch (which) {
    case 'S':
        return approvals.submit(now.number, now.version);
    case 'c':
        return answer(story, now, "officer", Decision::Agree,
                      QStringLiteral("核查材料齐全，测试结果属实，同意上报。"));
    case 'B':
        return answer(story, now, "officer", Decision::SendBack,
                      QStringLiteral("检查项缺少弱口令扫描结果，请补充后再报。"));
    case 'l':
        return answer(story, now, "leader", Decision::Agree,
                      QStringLiteral("同意上线，按计划实施并做好回退准备。"));
    case 'b':
        return answer(story, now, "leader", Decision::SendBack,
                      QStringLiteral("请写明证书私钥的保管人和备份方式，并把实施时间安排在非工作日。"));
    case 'd':
        return answer(story, now, "leader", Decision::Disagree,
                      QStringLiteral("对外问答内容审核机制未建立，暂不同意上线。"));
    case 'e':
        return approvals.edit(now.number, now.version, improvedGoLive(story, now.draft, daysLeft));
    case 'w':
        return approvals.withdraw(now.number, now.version, QStringLiteral("方案重新论证，先行撤回"));
    case 'x':
        return approvals.carryOut(now.number, now.version, carriedOutValues(story, course.system, daysLeft));
    default:
        return now;
    }
}

Result<void> follow(Story &story, const Course &course)
{
    int daysLeft = course.daysBeforeEnd;
    story.morning(daysLeft);
    story.minutes(10, 90);
    Approvals approvals(*story.vault);
    const ApprovalKind *kind = ApprovalKinds::find(QStringLiteral("go_live"));
    ANGUAN_TRY_LET(drafted, approvals.draft(*kind, story.systems.at(course.system),
                                            goLiveValues(story, course.system, daysLeft)));
    Approval now = drafted;
    for (const char *which = course.acts; *which; ++which) {
        if (*which != 'S' && daysLeft > 0)
            story.morning(--daysLeft);
        story.minutes(15, 120);
        ANGUAN_TRY_LET(next, act(story, now, course, *which, daysLeft));
        now = next;
    }
    return {};
}

} // namespace

Result<void> Chapters::approvals(Story &story, int day)
{
    for (const Course &course : courses()) {
        if (course.daysBeforeEnd == day)
            ANGUAN_TRY(follow(story, course));
    }
    return {};
}

QList<int> Chapters::approvalDays()
{
    QList<int> days;
    for (const Course &course : courses())
        days.append(course.daysBeforeEnd);
    return days;
}

Result<void> Chapters::verification(Story &story)
{
    Approvals approvals(*story.vault);
    for (const Course &course : courses()) {
        const QByteArray acts(course.acts);
        if (!acts.contains('v'))
            continue;
        story.minutes(20, 60);
        ANGUAN_TRY_LET(about, approvals.about(story.systems.at(course.system)));
        const Approval carriedOut = about.first();
        ANGUAN_TRY_LET(verified,
                       approvals.verify(carriedOut.number, carriedOut.version,
                                        QStringLiteral("现场核对运行状态、账号与日志，与申请一致。")));
        story.minutes(2, 5);
        if (acts.contains('a'))
            ANGUAN_TRY(approvals.archive(verified.number, verified.version));
    }
    return {};
}

} // namespace anguan
