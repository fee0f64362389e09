// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/changeschapter.h"

#include "app/demo/changeforms.h"
#include "app/demo/logins.h"
#include "models/approvals/approvals.h"
#include "models/approvals/steps.h"
#include "models/records/recordstore.h"
#include "models/registers/catalogue.h"
#include "models/vault/vault.h"

#include <algorithm>

namespace anguan {

namespace {

/// One application's way; each letter is one act.
struct Course
{
    const char *kind;
    int subject; ///< index into what the kind is about
    int variant;
    int daysBeforeEnd;
    const char *acts; ///< S submit, o whose turn it is agrees, b sends back, d disagrees, e edit, w withdraw,
                      ///< x carry out, u carry out first (emergency), L signs two days later, k comes back, v
                      ///< verified at the end
};

const QList<Course> &courses()
{
    static const QList<Course> all = {
        {"level_determination", 24, 1, 112, "Sooxv"},
        {"backup_filing", 0, 0, 108, "Sooxv"},
        {"backup_filing", 1, 0, 107, "Soox"},
        {"backup_filing", 2, 0, 106, "Soox"},
        {"backup_filing", 3, 0, 104, "SobeSoox"},
        {"business_network", 12, 0, 100, "Sooxv"},
        {"media_destruction", 7, 0, 90, "Sooxv"},
        {"repair_out", 1, 0, 86, "Sooxkv"},
        {"internet_access", 17, 0, 80, "Sooxv"},
        {"egov_network", 11, 0, 76, "Sooxv"},
        {"data_change", 0, 0, 66, "Sooxv"},
        {"equipment_change", 0, 0, 60, "Sooxv"},
        {"data_change", 2, 0, 54, "uSoov"},
        {"equipment_change", 4, 1, 44, "uSoL"},
        {"level_determination", 40, 0, 40, "Sooox"},
        {"data_change", 4, 0, 36, "Sod"},
        {"equipment_change", 3, 1, 33, "SobeSoo"},
        {"media_destruction", 8, 0, 28, "Soox"},
        {"repair_out", 2, 0, 24, "Soox"},
        {"internet_access", 13, 0, 20, "Sod"},
        {"egov_network", 14, 1, 17, "Soo"},
        {"data_change", 6, 0, 13, "SobeSo"},
        {"business_network", 15, 0, 12, "So"},
        {"backup_filing", 4, 0, 11, "Soo"},
        {"level_determination", 23, 1, 9, "So"},
        {"data_change", 8, 0, 8, "Soo"},
        {"equipment_change", 5, 0, 7, "So"},
        {"media_destruction", 9, 0, 5, "S"},
        {"repair_out", 3, 0, 4, "So"},
        {"internet_access", 12, 0, 3, "Sb"},
        {"egov_network", 15, 2, 2, "S"},
        {"data_change", 1, 0, 2, "So"},
        {"business_network", 10, 0, 2, ""},
        {"equipment_change", 1, 1, 1, "u"},
        {"data_change", 10, 0, 1, "w"},
        {"backup_filing", 5, 0, 1, ""},
    };
    return all;
}

QString subjectOf(const Story &story, const Course &course)
{
    const ApprovalKind &kind = *ApprovalKinds::find(QLatin1String(course.kind));
    const QString about = QLatin1String(kind.subjectRegister);
    const QStringList &numbers = about == QLatin1String("systems")           ? story.systems
                                 : about == QLatin1String("devices")         ? story.devices
                                 : about == QLatin1String("media")           ? story.media
                                 : about == QLatin1String("backup_policies") ? story.policies
                                                                             : story.repairs;
    return numbers.at(course.subject);
}

const char *loginOf(const QString &step)
{
    if (step == QLatin1String("officer_check"))
        return "officer";
    if (step == QLatin1String("administrator"))
        return "operator";
    if (step == QLatin1String("centre_head"))
        return "centre";
    return step == QLatin1String("head") ? "head" : "leader";
}

Result<Approval> answer(Story &story, const Approval &approval, Decision decision)
{
    Approvals::Signing signing;
    signing.number = approval.number;
    signing.version = approval.version;
    signing.login = QLatin1String(loginOf(approval.step));
    signing.password = DemoLogins::firstPassword();
    signing.decision = decision;
    const bool checks = approval.step == QLatin1String("officer_check");
    signing.opinion = decision == Decision::SendBack ? QStringLiteral("请补充业务股室会签意见和影响范围。")
                      : decision == Decision::Disagree ? QStringLiteral("必要性不充分，不同意。")
                      : checks ? QStringLiteral("材料齐全，措施可行，同意上报。")
                               : QStringLiteral("同意，按方案实施并留好记录。");
    return Approvals(*story.vault).sign(signing);
}

Result<QString> backup(Story &story, const QString &system, const QString &policy, const char *kind,
                       const QString &change, const QDateTime &now = Clock::nowUtc())
{
    const bool full = qstrcmp(kind, "full") == 0;
    ANGUAN_TRY_LET(
        record,
        RecordStore(*story.vault)
            .createByEngine(
                *Catalogue::find(QStringLiteral("backups")),
                filled(
                    {{QLatin1String("system"), system},
                     {QLatin1String("policy"), policy},
                     {QLatin1String("kind"), QLatin1String(kind)},
                     {QLatin1String("occasion"),
                      change.isEmpty() ? QStringLiteral("scheduled") : QStringLiteral("before_change")},
                     {QLatin1String("change_approval"), change},
                     {QLatin1String("started_at"), Clock::stamp(now.addSecs(-1800))},
                     {QLatin1String("run_at"), Clock::stamp(now)},
                     {QLatin1String("result"), QStringLiteral("good")},
                     {QLatin1String("size_mb"), full ? 48200 : 730},
                     {QLatin1String("operator"), story.people.at(6)},
                     {QLatin1String("online_copy"), QStringLiteral("备份服务器")},
                     {QLatin1String("offline_medium"), full ? story.media.at(3) : QString()},
                     {QLatin1String("local_place"), full ? QStringLiteral("信息楼机房保险柜") : QString()},
                     {QLatin1String("offsite_place"), full ? QStringLiteral("县档案馆 3 号柜") : QString()}}),
                QStringLiteral("备份登记")));
    return record.number;
}

Result<Approval> carriedOut(Story &story, const Approval &now, bool first)
{
    Approvals approvals(*story.vault);
    if (now.kind == QLatin1String("data_change")) {
        ANGUAN_TRY(backup(story, now.subject, {}, "full", now.number));
        story.minutes(20, 40);
    }
    const Values record = changeRecord(story, now.kind);
    return first ? approvals.carryOutFirst(now.number, now.version, record,
                                           QStringLiteral("窗口业务中断，群众正在等候，来不及等签字"))
                 : approvals.carryOut(now.number, now.version, record);
}

Result<void> cameBack(Story &story, const QString &repair)
{
    RecordStore store(*story.vault);
    const Register &repairs = *Catalogue::find(QStringLiteral("repairs"));
    ANGUAN_TRY(
        store.changeByEngine(repairs, repair,
                             {{QStringLiteral("back_on"), Clock::today().toString(Qt::ISODate)},
                              {QStringLiteral("result"), QStringLiteral("更换主板，开机正常，已装回硬盘")}},
                             QStringLiteral("取回登记")));
    return {};
}

Result<Approval> act(Story &story, const Approval &now, char which)
{
    Approvals approvals(*story.vault);
    switch (which) {
    case 'S':
        return approvals.submit(now.number, now.version);
    case 'o':
    case 'L':
        return answer(story, now, Decision::Agree);
    case 'b':
        return answer(story, now, Decision::SendBack);
    case 'd':
        return answer(story, now, Decision::Disagree);
    case 'e':
        return approvals.edit(now.number, now.version, improvedChange(now.draft));
    case 'w':
        return approvals.withdraw(now.number, now.version, QStringLiteral("业务股室撤销需求"));
    case 'x':
        return carriedOut(story, now, false);
    case 'u':
        return carriedOut(story, now, true);
    case 'k':
        story.minutes(2880, 4320);
        ANGUAN_TRY(cameBack(story, now.subject));
        return now;
    default:
        return now;
    }
}

Result<void> follow(Story &story, const Course &course)
{
    story.morning(course.daysBeforeEnd);
    story.minutes(20, 60);
    Approvals approvals(*story.vault);
    const ApprovalKind &kind = *ApprovalKinds::find(QLatin1String(course.kind));
    ANGUAN_TRY_LET(drafted,
                   approvals.draft(kind, subjectOf(story, course),
                                   changeApplication(story, QLatin1String(course.kind), course.variant)));
    Approval now = drafted;
    for (const char *which = course.acts; *which; ++which) {
        if (*which == 'L')
            story.minutes(2 * 1440, 2 * 1440 + 60); // past the day in which an emergency is signed
        story.minutes(20, 90);
        ANGUAN_TRY_LET(next, act(story, now, *which));
        now = next;
    }
    return {};
}

/// The weekly and daily backups of the last weeks, as they came.
Result<void> scheduledBackups(Story &story, int day)
{
    const QDateTime lastNight(story.today.addDays(-day - 1), QTime(15, 0), Qt::UTC); // eleven at night
    static const int systemOf[] = {0, 1, 2, 4, 6, 8};
    for (qsizetype i = 0; i < story.policies.size(); ++i) {
        const bool full = day % 7 == 0;
        // One scheme is behind: the console should say so.
        if (i == 3 && day < 9)
            continue;
        ANGUAN_TRY(backup(story, story.systems.at(systemOf[i]), story.policies.at(i),
                          full ? "full" : "incremental", {}, lastNight));
    }
    return {};
}

constexpr int dayOfScan = 12; ///< days before the end

/// The full scan of the month; three machines were switched off.
Result<void> scan(Story &story, int day)
{
    const Register &devices = *Catalogue::find(QStringLiteral("devices"));
    RecordStore store(*story.vault);
    for (qsizetype i = 0; i < story.devices.size(); ++i) {
        ANGUAN_TRY_LET(device, store.find(devices, story.devices.at(i)));
        if (i % 7 == 2 || !device.values.contains(QStringLiteral("full_scan_on")))
            continue;
        story.minutes(1, 3);
        ANGUAN_TRY(store.changeByEngine(devices, device.number,
                                        {{QStringLiteral("full_scan_on"), story.day(day)}},
                                        QStringLiteral("月度全盘扫描")));
    }
    return {};
}

} // namespace

Result<void> ChangesChapter::until(int daysBeforeEnd)
{
    while (m_next < courses().size() && courses().at(m_next).daysBeforeEnd >= daysBeforeEnd) {
        const Course &course = courses().at(m_next++);
        ANGUAN_TRY(follow(m_story, course));
    }
    for (; m_nextBackup >= daysBeforeEnd; --m_nextBackup) {
        m_story.morning(m_nextBackup);
        if (m_nextBackup == dayOfScan)
            ANGUAN_TRY(scan(m_story, dayOfScan));
        ANGUAN_TRY(scheduledBackups(m_story, m_nextBackup));
    }
    return {};
}

Result<void> Chapters::admissions(Story &story)
{
    // The officer applies and registers, the system administrator approves.
    Approvals approvals(*story.vault);
    const ApprovalKind &kind = *ApprovalKinds::find(QStringLiteral("device_admission"));
    struct Way
    {
        int device;
        const char *acts;
    };
    static const QList<Way> ways{{10, "Sox"}, {11, "Sox"}, {12, "Sox"}, {13, "Sox"}, {14, "Sox"}, {15, "Sox"},
                                 {16, "Sox"}, {17, "Sox"}, {18, "Sox"}, {19, "So"},  {20, "S"},   {21, "Sd"}};
    for (const Way &way : ways) {
        story.minutes(15, 40);
        const int variant = way.device == 21 ? 3 : 0; // the only foreign one
        ANGUAN_TRY_LET(
            drafted, approvals.draft(kind, story.devices.at(way.device),
                                     changeApplication(story, QStringLiteral("device_admission"), variant)));
        Approval now = drafted;
        for (const char *which = way.acts; *which; ++which) {
            story.minutes(5, 20);
            ANGUAN_TRY_LET(next, act(story, now, *which));
            now = next;
        }
    }
    return {};
}

Result<void> Chapters::changesVerified(Story &story)
{
    Approvals approvals(*story.vault);
    for (const Course &course : courses()) {
        if (!QByteArray(course.acts).contains('v'))
            continue;
        ANGUAN_TRY_LET(about, approvals.about(subjectOf(story, course)));
        for (const Approval &approval : about) {
            if (approval.kind != QLatin1String(course.kind) || approval.state != ApprovalState::CarriedOut)
                continue;
            story.minutes(5, 15);
            ANGUAN_TRY(approvals.verify(approval.number, approval.version,
                                        QStringLiteral("现场核对，与申请及实施记录一致。")));
        }
    }
    return {};
}

} // namespace anguan
