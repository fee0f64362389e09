// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/prints/registerprint.h"

#include "models/base/clock.h"
#include "models/base/language.h"
#include "models/crypto/digest.h"
#include "models/registers/catalogue.h"
#include "models/registers/register.h"
#include "models/vault/database.h"
#include "models/vault/journal.h"
#include "models/vault/vault.h"

#include <QDate>
#include <QLocale>

namespace anguan {

QString paperDate(const QString &isoDate)
{
    const QDate date = QDate::fromString(isoDate, Qt::ISODate);
    if (!date.isValid())
        return isoDate;
    if (Language::isChinese())
        return QStringLiteral("%1年%2月%3日").arg(date.year()).arg(date.month()).arg(date.day());
    return QLocale(QLocale::English).toString(date, QStringLiteral("d MMMM yyyy"));
}

Result<Identification> identify(Vault &vault, const QString &what, const QByteArray &printedContent)
{
    ANGUAN_TRY_LET(head, Journal(vault.database()).head());
    Identification said;
    said.printedAt = Clock::nowUtc().toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    said.printedBy = vault.session().name;
    said.journalSequence = head.sequence;
    said.journalHead = mediumHash(head.hash);
    if (!printedContent.isEmpty())
        said.contentDigest = hex(sm3(printedContent));
    // Plain lines, so that any reader of codes shows what it is; capitals, since a code packs them tighter.
    said.qr = QStringLiteral("ANGUAN %1\nJOURNAL %2 %3").arg(what).arg(head.sequence).arg(said.journalHead);
    if (!said.contentDigest.isEmpty())
        said.qr += QStringLiteral("\nSM3 ") + said.contentDigest.toUpper();
    return said;
}

Result<void> notePrint(Vault &vault, const QString &what, const QString &onto)
{
    ANGUAN_TRY(vault.session().require(Act::ReadRecords));
    const Register *reg = Catalogue::ofNumber(what);
    JournalEntry entry;
    entry.action = QStringLiteral("print");
    entry.registerId = reg ? QString::fromLatin1(reg->id) : what;
    if (reg)
        entry.record = what;
    entry.after = {{QStringLiteral("format"), onto}};
    ANGUAN_TRY_LET(transaction, Transaction::begin(vault.database()));
    ANGUAN_TRY(Journal(vault.database()).append(vault.session(), entry));
    return transaction.commit();
}

} // namespace anguan
