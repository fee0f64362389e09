// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/unlockmemory.h"

#include "models/base/clock.h"
#include "models/base/tr.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>
#include <functional>
#include <iterator>
#include <mutex>

namespace anguan {

namespace {

constexpr int delays[] = {0, 0, 2, 5, 10, 30, 60};
constexpr qsizetype rememberedFailures = 20;
constexpr qint64 longestFile = 64 * 1024;

std::mutex mutex;
QString chosenFolder;
QHash<QByteArray, UnlockMemory> inProcess; // what could not be written

QString folder()
{
    return chosenFolder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                                        QStringLiteral("/anguan/vaults")
                                  : chosenFolder;
}

QString fileOf(const QByteArray &vaultId)
{
    return folder() + QLatin1Char('/') + QString::fromLatin1(vaultId.toHex()) + QStringLiteral(".json");
}

UnlockMemory load(const QByteArray &vaultId)
{
    if (const auto found = inProcess.constFind(vaultId); found != inProcess.constEnd())
        return *found;
    QFile file(fileOf(vaultId));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject object = QJsonDocument::fromJson(file.read(longestFile)).object();
    UnlockMemory memory;
    memory.failures = std::clamp(object.value(QLatin1String("failures")).toInt(), 0, 1'000'000);
    for (const QJsonValue &at : object.value(QLatin1String("failed_at")).toArray())
        memory.failedAt += at.toString();
    memory.lastSuccessAt = object.value(QLatin1String("last_success_at")).toString();
    memory.journalSequence = object.value(QLatin1String("journal_sequence")).toInteger();
    memory.journalHead =
        QByteArray::fromHex(object.value(QLatin1String("journal_head")).toString().toLatin1());
    return memory;
}

void store(const QByteArray &vaultId, const UnlockMemory &memory)
{
    QDir().mkpath(folder());
    QSaveFile file(fileOf(vaultId));
    const QJsonObject object{
        {QStringLiteral("failures"), memory.failures},
        {QStringLiteral("failed_at"), QJsonArray::fromStringList(memory.failedAt)},
        {QStringLiteral("last_success_at"), memory.lastSuccessAt},
        {QStringLiteral("journal_sequence"), memory.journalSequence},
        {QStringLiteral("journal_head"), QString::fromLatin1(memory.journalHead.toHex())},
    };
    const QByteArray bytes = QJsonDocument(object).toJson();
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        inProcess.remove(vaultId);
    else
        inProcess.insert(vaultId, memory);
}

/// Reads, changes and writes back while no other thread or program does.
void update(const QByteArray &vaultId, const std::function<void(UnlockMemory &)> &change)
{
    const std::lock_guard lock(mutex);
    QDir().mkpath(folder());
    QLockFile guard(fileOf(vaultId) + QStringLiteral(".lock"));
    guard.tryLock(2000); // an unwritable folder has no lock to take
    UnlockMemory memory = load(vaultId);
    const UnlockMemory before = memory;
    change(memory);
    if (memory != before)
        store(vaultId, memory);
}

} // namespace

UnlockMemory UnlockMemory::of(const QByteArray &vaultId)
{
    const std::lock_guard lock(mutex);
    return load(vaultId);
}

int UnlockMemory::secondsToWait() const
{
    if (failedAt.isEmpty())
        return 0;
    const qint64 delay = delayAfter(failures) * 1000;
    // A clock that was put back must not lock the door for longer than the delay itself.
    const qint64 passed = Clock::instantOf(failedAt.last()).msecsTo(Clock::nowUtc());
    return int((std::clamp<qint64>(delay - passed, 0, delay) + 999) / 1000);
}

Result<UnlockMemory> UnlockMemory::beginAttempt(const QByteArray &vaultId)
{
    UnlockMemory before;
    int wait = 0;
    update(vaultId, [&](UnlockMemory &memory) {
        before = memory;
        wait = memory.secondsToWait();
        const bool clockPutBack =
            !memory.failedAt.isEmpty() && Clock::instantOf(memory.failedAt.last()) > Clock::nowUtc();
        if (wait > 0 && clockPutBack)
            memory.failedAt.last() = Clock::stamp();
        if (wait > 0)
            return;
        ++memory.failures;
        memory.failedAt += Clock::stamp();
        memory.failedAt =
            memory.failedAt.mid(std::max<qsizetype>(0, memory.failedAt.size() - rememberedFailures));
    });
    if (wait > 0)
        return tooEarly(wait);
    return before;
}

void UnlockMemory::takeBackAttempt(const QByteArray &vaultId)
{
    update(vaultId, [](UnlockMemory &memory) {
        memory.failures = std::max(0, memory.failures - 1);
        if (!memory.failedAt.isEmpty())
            memory.failedAt.removeLast();
    });
}

UnlockMemory UnlockMemory::succeeded(const QByteArray &vaultId)
{
    UnlockMemory before;
    update(vaultId, [&before](UnlockMemory &memory) {
        before = memory;
        before.failures = std::max(0, memory.failures - 1);
        if (!before.failedAt.isEmpty())
            before.failedAt.removeLast();
        memory.failures = 0;
        memory.failedAt.clear();
        memory.lastSuccessAt = Clock::stamp();
    });
    return before;
}

void UnlockMemory::rememberHead(const QByteArray &vaultId, qint64 sequence, const QByteArray &head)
{
    update(vaultId, [&](UnlockMemory &memory) {
        memory.journalSequence = sequence;
        memory.journalHead = head;
    });
}

void UnlockMemory::setFolder(const QString &folder)
{
    const std::lock_guard lock(mutex);
    chosenFolder = folder;
}

int delayAfter(int failures)
{
    return delays[std::clamp<std::size_t>(std::size_t(std::max(failures, 0)), 0, std::size(delays) - 1)];
}

Failure tooEarly(int seconds)
{
    return fail(ErrorCode::Denied,
                Tr::tr("After several wrong passwords there is a pause. Wait %n second(s), then try again.",
                       nullptr, seconds));
}

} // namespace anguan
