// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/approvals/packagereadme.h"

#include "models/crypto/signature.h"

#include <QFile>

// A static library's resources are only there once asked for; the macro wants the global namespace.
static void bringInPackageText()
{
    Q_INIT_RESOURCE(approvalpackage);
}

namespace anguan {

namespace {

QString verifyCommand(const QString &prefix)
{
    return QStringLiteral(
               "openssl dgst -sm3 -verify %1-public.pem -sigopt distid:%2 -signature %1-signature.der "
               "%1-statement.json")
        .arg(prefix, QLatin1String(sm2UserId));
}

QString listOf(const QList<PackagedSignature> &signatures)
{
    QStringList lines;
    for (const PackagedSignature &each : signatures)
        lines << QStringLiteral("%1  %2 (%3)  %4  %5\n    %6\n    openssl dgst -sm3 %7\n    = %8")
                     .arg(each.prefix, each.answer.signerName, each.answer.signer,
                          decisionId(each.answer.decision), each.answer.signedAt, verifyCommand(each.prefix),
                          each.content, each.contentSm3);
    return lines.join(QStringLiteral("\n\n"));
}

} // namespace

QByteArray packageReadme(const Approval &approval, const QString &unit,
                         const QList<PackagedSignature> &signatures)
{
    bringInPackageText();
    QFile file(QStringLiteral(":/approvals/package-readme.txt"));
    const bool there = file.open(QIODevice::ReadOnly);
    Q_ASSERT(there);
    Q_UNUSED(there)
    return QString::fromUtf8(file.readAll())
        .replace(QStringLiteral("@NUMBER@"), approval.number)
        .replace(QStringLiteral("@TITLE@"), approval.title)
        .replace(QStringLiteral("@UNIT@"), unit)
        .replace(QStringLiteral("@SIGNATURES@"), listOf(signatures))
        .toUtf8();
}

} // namespace anguan
