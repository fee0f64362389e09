// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demonstration.h"

#include "app/demo/changeschapter.h"
#include "app/demo/logins.h"
#include "app/demo/story.h"
#include "app/tr.h"
#include "models/records/recordlist.h"
#include "models/registers/catalogue.h"
#include "models/vault/database.h"
#include "models/vault/journal.h"
#include "models/vault/vault.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <functional>
#include <memory>

namespace anguan {

namespace {

/// The day on which the story of a new file ends: fixed, so that a seed means the same records for ever.
const QDate lastDay(2026, 11, 20);
constexpr int firstDay = 265; ///< days before

Result<Demonstration::Made> count(Vault &vault)
{
    Demonstration::Made made;
    const RecordList list(vault.database());
    for (const Register *reg : Catalogue::all()) {
        ANGUAN_TRY_LET(total, list.total(*reg, true));
        (reg->engineOnly ? made.approvals : made.records) += total;
    }
    ANGUAN_TRY_LET(head, Journal(vault.database()).head());
    made.journalEntries = head.sequence;
    return made;
}

/// One transaction: a chapter is whole or not there, and a thousand small writes cost one.
Result<void> told(Story &story, Result<void> (*chapter)(Story &))
{
    ANGUAN_TRY_LET(transaction, Transaction::begin(story.vault->database()));
    ANGUAN_TRY(chapter(story));
    return transaction.commit();
}

/// The one desk of the story: who sits there locks the vault before the next opens it.
struct Desk
{
    std::unique_ptr<Vault> vault;
    QString path;
    Story &story;

    Result<void> seat(const char *login)
    {
        if (vault && vault->session().login == QLatin1String(login))
            return {};
        vault.reset();
        story.vault = nullptr;
        ANGUAN_TRY_LET(opened, Vault::unlock(path, QString::fromLatin1(login), DemoLogins::firstPassword()));
        vault = std::move(opened);
        story.vault = vault.get();
        return {};
    }

    /// What the officer types in before the next applicant comes.
    Result<void> emergency(int until)
    {
        if (!Chapters::hasEmergency(story, until))
            return {};
        ANGUAN_TRY(seat("officer"));
        ANGUAN_TRY_LET(transaction, Transaction::begin(vault->database()));
        ANGUAN_TRY(Chapters::emergency(story, until));
        return transaction.commit();
    }
};

/// Days on which the operator applies for something, the earliest first.
QList<int> applicantDays()
{
    QList<int> days = Chapters::approvalDays() + Chapters::filingDays();
    std::sort(days.begin(), days.end(), std::greater<>());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

// The chapters of spring and summer lie between two applicants.
constexpr int firstChangesUntil = 200;
Result<void> emergencyOfSpring(Story &story)
{
    return Chapters::emergency(story, 211);
}
Result<void> wholeEmergency(Story &story)
{
    return Chapters::emergency(story, -100);
}

/// Everybody knows the password of a demonstration, so half a second a key would guard nothing and cost half
/// a minute. Never a vault for real records.
KdfParameters lightKdf(Suite suite)
{
    KdfParameters parameters = KdfParameters::strong(suite);
    parameters.rounds = 10'000;
    parameters.n = 1 << 12;
    return parameters;
}

Result<void> tell(const Demonstration::Wish &wish)
{
    FixedClock clock(QDateTime(lastDay.addDays(-firstDay), QTime(1, 0), Qt::UTC));
    Vault::Creation creation;
    creation.path = wish.path;
    creation.unit = QStringLiteral("云溪县自然资源局");
    creation.suite = wish.suite;
    creation.login = QStringLiteral("officer");
    creation.name = QStringLiteral("陈立");
    creation.password = DemoLogins::firstPassword();
    creation.kdf = lightKdf(wish.suite);
    ANGUAN_TRY_LET(created, Vault::create(std::move(creation)));
    std::unique_ptr<Vault> vault = std::move(created.vault);

    Story story{QRandomGenerator(wish.seed), lastDay, &clock, vault.get(), {}, {}, {}};
    ANGUAN_TRY(told(story, Chapters::registers));
    ANGUAN_TRY(Chapters::bulk(story, wish.scale - 1));
    ANGUAN_TRY(DemoLogins::add(story));
    Desk desk{std::move(vault), wish.path, story};
    ChangesChapter changes(story);
    bool isSpring = true;
    for (const int day : applicantDays()) {
        if (isSpring && day < firstChangesUntil) {
            ANGUAN_TRY(desk.seat("officer"));
            ANGUAN_TRY(told(story, emergencyOfSpring));
            ANGUAN_TRY(told(story, Chapters::firstChanges));
            ANGUAN_TRY(told(story, Chapters::assets));
            ANGUAN_TRY(Chapters::admissions(story));
            ANGUAN_TRY(told(story, Chapters::comings));
            isSpring = false;
        }
        ANGUAN_TRY(desk.emergency(day + 1));
        ANGUAN_TRY(desk.seat("operator"));
        ANGUAN_TRY(Chapters::filings(story, day));
        ANGUAN_TRY(changes.until(day));
        ANGUAN_TRY(Chapters::approvals(story, day));
    }
    ANGUAN_TRY(desk.seat("operator"));
    ANGUAN_TRY(changes.until(1));
    ANGUAN_TRY(desk.emergency(0));
    ANGUAN_TRY(desk.seat("officer"));
    ANGUAN_TRY(Chapters::verification(story));
    ANGUAN_TRY(Chapters::changesVerified(story));
    story.morning(0); // the rest is of the last day
    ANGUAN_TRY(told(story, Chapters::access));
    ANGUAN_TRY(told(story, Chapters::reviews));
    ANGUAN_TRY(told(story, Chapters::lastChanges));
    ANGUAN_TRY(DemoLogins::settle(story));
    return {};
}

void removeLeftovers(const QString &path)
{
    QFile::remove(path);
    QFile::remove(path + QStringLiteral("-journal"));
}

} // namespace

Result<Demonstration::Made> Demonstration::make(const Wish &wish)
{
    if (QFileInfo::exists(wish.path))
        return fail(ErrorCode::Io, AppTr::tr("“%1” exists already and is left as it is.").arg(wish.path));
    if (const Result<void> done = tell(wish); !done) {
        removeLeftovers(wish.path);
        return fail(done.error());
    }
    ANGUAN_TRY_LET(vault, Vault::unlock(wish.path, QStringLiteral("officer"),
                                        Secret::ofPassword(QString::fromLatin1(password))));
    ANGUAN_TRY_LET(made, count(*vault));
    made.logins = DemoLogins::names();
    return made;
}

Result<Demonstration::Made> Demonstration::fill(Vault &vault,
                                                const std::function<bool(qint64, qint64)> &progress)
{
    static const QList<Result<void> (*)(Story &)> chapters = {
        Chapters::registers, Chapters::firstChanges, Chapters::comings,    wholeEmergency,
        Chapters::access,    Chapters::reviews,      Chapters::lastChanges};
    Story story{QRandomGenerator(usualSeed), Clock::today(), nullptr, &vault, {}, {}, {}};
    ANGUAN_TRY_LET(transaction, Transaction::begin(vault.database()));
    for (qsizetype i = 0; i < chapters.size(); ++i) {
        if (progress && !progress(i, chapters.size()))
            return fail(ErrorCode::CheckFound, AppTr::tr("Stopped. Nothing of the sample was stored."));
        ANGUAN_TRY(chapters.at(i)(story));
    }
    ANGUAN_TRY(transaction.commit());
    return count(vault);
}

} // namespace anguan
