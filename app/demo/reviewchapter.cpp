// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/logins.h"
#include "app/demo/story.h"
#include "models/access/accessreview.h"
#include "models/crypto/signature.h"
#include "models/vault/vault.h"

namespace anguan {

namespace {

constexpr int reviewedSystem = 9;
constexpr int systemUnderReview = 0;
constexpr int comparedSystem = 3;

Result<void> decide(Story &story, const QString &number, const QList<int> &lines, const char *decision,
                    const char *remark = "")
{
    story.minutes(1, 4);
    ANGUAN_TRY(AccessReviews(*story.vault)
                   .decide(number, lines, QString::fromLatin1(decision), QString::fromUtf8(remark)));
    return {};
}

/// Finished and signed; every account stays.
Result<void> finished(Story &story)
{
    AccessReviews reviews(*story.vault);
    ANGUAN_TRY_LET(number, reviews.open(story.systems.at(reviewedSystem), QStringLiteral("full")));
    ANGUAN_TRY_LET(review, reviews.find(number));
    for (const ReviewLine &line : std::as_const(review.lines))
        ANGUAN_TRY(decide(story, number, {line.line}, "keep"));
    story.minutes(5, 15);
    const QString officer = story.vault->session().login;
    ANGUAN_TRY_LET(key, story.vault->openSigningKey(officer, DemoLogins::firstPassword()));
    ANGUAN_TRY(reviews.finish(number, officer, key));
    return {};
}

/// On purpose: under way, some lines decided, the odd ones still waiting.
Result<void> underWay(Story &story)
{
    ANGUAN_TRY_LET(
        number,
        AccessReviews(*story.vault).open(story.systems.at(systemUnderReview), QStringLiteral("full")));
    ANGUAN_TRY(decide(story, number, {1, 2}, "keep"));
    ANGUAN_TRY(decide(story, number, {3}, "close", "已调离受理岗位，不再需要"));
    return decide(story, number, {4}, "change", "只保留查询权限");
}

/// On purpose: the system knows an account that the register does not, and another with other rights.
Result<void> compared(Story &story)
{
    AccessReviews reviews(*story.vault);
    ANGUAN_TRY_LET(number, reviews.open(story.systems.at(comparedSystem), QStringLiteral("full")));
    ANGUAN_TRY_LET(review, reviews.find(number));
    AccountList list;
    list.source = QStringLiteral("账号导出_20261119.csv");
    int row = 1;
    for (const ReviewLine &line : std::as_const(review.lines)) {
        ++row;
        if (row == 4) // gone from the system, and nobody told the register
            continue;
        list.accounts.append({row, line.login(), line.stood.value(QLatin1String("person_name")).toString(),
                              row == 6 ? QStringLiteral("系统管理组")
                                       : line.stood.value(QLatin1String("group_name")).toString(),
                              std::nullopt, line.stood.value(QLatin1String("state")).toString()});
    }
    list.accounts.append({row + 1, QStringLiteral("test01"), QStringLiteral("厂商测试"),
                          QStringLiteral("系统管理组"), std::nullopt, QStringLiteral("active")});
    ANGUAN_TRY(reviews.compare(number, list));
    return {};
}

} // namespace

Result<void> Chapters::reviews(Story &story)
{
    // Signing takes passwords, which only a demonstration of its own has.
    if (story.clock)
        ANGUAN_TRY(finished(story));
    ANGUAN_TRY(underWay(story));
    return compared(story);
}

} // namespace anguan
