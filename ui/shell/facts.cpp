// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/facts.h"

#include "models/registers/display.h"
#include "models/vault/backup.h"
#include "models/vault/journal.h"
#include "models/vault/vault.h"
#include "ui/tr.h"

#include <QLocale>

namespace anguan {

namespace {

// "9F3A-71C2": enough to compare by eye with a printed page.
QString shortHash(const QByteArray &hash)
{
    const QString hex = QString::fromLatin1(hash.left(4).toHex()).toUpper();
    return hex.left(4) + QLatin1Char('-') + hex.mid(4);
}

QString sealFact(Suite suite)
{
    return suite == Suite::Sm ? UiTr::tr("SM4 · sealed") : UiTr::tr("AES-256 · sealed");
}

QString journalFact(Vault &vault)
{
    const Result<JournalHead> head = Journal(vault.database()).head();
    if (!head)
        return head.error().text;
    const QString count = QLocale::c().toString(head->sequence);
    return UiTr::tr("Journal %1 entries · head %2").arg(count, shortHash(head->hash));
}

QString backupFact(Vault &vault)
{
    const Result<LastBackup> backup = lastBackup(vault);
    if (!backup || backup->at.isEmpty())
        return UiTr::tr("Not backed up yet");
    return UiTr::tr("Last backup %1, verified").arg(displayInstant(backup->at));
}

} // namespace

QStringList vaultFacts(Vault &vault)
{
    return {sealFact(vault.suite()), journalFact(vault), backupFact(vault)};
}

} // namespace anguan
