// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/emergencytables.h"
#include "app/demo/logins.h"
#include "app/demo/story.h"
#include "models/approvals/approvals.h"
#include "models/vault/vault.h"

namespace anguan {

namespace {

using namespace DemoEmergency;

void later(Story &story, int minutes)
{
    if (story.clock)
        story.clock->advance(minutes * 60'000LL);
}

Result<Approval> agree(Story &story, const Approval &approval, const char *login, const char *opinion)
{
    Approvals::Signing signing;
    signing.number = approval.number;
    signing.version = approval.version;
    signing.login = QString::fromLatin1(login);
    signing.password = DemoLogins::firstPassword();
    signing.decision = Decision::Agree;
    signing.opinion = QString::fromUtf8(opinion);
    return Approvals(*story.vault).sign(signing);
}

Result<void> file(Story &story, const Plan &plan)
{
    story.morning(plan.filed);
    later(story, 35);
    Approvals approvals(*story.vault);
    const ApprovalKind &kind = *ApprovalKinds::find(QStringLiteral("plan_filing"));
    const QString number = story.known.value(QStringLiteral("plan/") + QString::fromLatin1(plan.key));
    Values fields = kind.prefill(*story.vault, number);
    if (plan.successorOf[0])
        fields.insert(QStringLiteral("changes"),
                      QStringLiteral("请示启动由 5 分钟改为 3 分钟；增加手工受理一步；恢复时间目标收紧。"));
    fields.insert(QStringLiteral("discussed_with"), QStringLiteral("信息中心、业务股室负责人"));
    ANGUAN_TRY_LET(drafted, approvals.draft(kind, number, fields));
    later(story, 20);
    ANGUAN_TRY_LET(submitted, approvals.submit(drafted.number, drafted.version));
    later(story, 90);
    ANGUAN_TRY_LET(checked, agree(story, submitted, "officer", "预案要素齐全，联系人已逐一核对，同意上报。"));
    if (!plan.signedToTheEnd)
        return {};
    story.morning(plan.filed - 1);
    later(story, 50);
    ANGUAN_TRY_LET(approved, agree(story, checked, "leader", "同意备案，印发各相关股室并组织演练。"));
    later(story, 60);
    const QString today = Clock::today().toString(Qt::ISODate);
    ANGUAN_TRY(approvals.carryOut(
        approved.number, approved.version,
        {{QStringLiteral("filed_on"), today},
         {QStringLiteral("adopted_on"), today},
         {QStringLiteral("result"), QStringLiteral("值班室、机房各张贴一份，处置组人手一份")}}));
    return {};
}

} // namespace

QList<int> Chapters::filingDays()
{
    QList<int> days;
    for (const Plan &plan : plans()) {
        if (plan.filed != never)
            days.append(plan.filed);
    }
    return days;
}

Result<void> Chapters::filings(Story &story, int day)
{
    for (const Plan &plan : plans()) {
        if (plan.filed == day)
            ANGUAN_TRY(file(story, plan));
    }
    return {};
}

} // namespace anguan
