// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/records/record.h"
#include "models/records/sheetsignatures.h"
#include "models/registers/handoverlines.h"

#include <QDate>

namespace anguan {

class Vault;

/// A handover sheet as it stands at this moment: its record, its lines computed anew, who has signed it.
struct HandoverSheet
{
    Record record;
    QList<HandoverLine> lines;
    /// Who signed exactly this content; a line added later asks for the signatures again.
    QList<SheetSignature> signatures;

    QString number() const { return record.number; }
    QString kind() const;   ///< "joining", "leaving", "transfer"
    QString person() const; ///< number
    bool isOpen() const;
    bool isKeyPosition() const;
    qsizetype openLines() const { return HandoverLines::open(lines); }
    const HandoverLine *line(const QString &code) const;
    const SheetSignature *signature(const QString &purpose) const;
    /// Person who signs for a purpose: "leaver", "receiver", "supervisor"; empty: nobody is named.
    QString signerOf(const QString &purpose) const;
};

/// What stands between a sheet and its end, or what its end does: shared by the handover engine and by the
/// approval kind `departure`, which ends the sheet of a key position (H28).
namespace Leaving {

/// Reads only. Signatures that wait for this person in the program are lines too.
Result<HandoverSheet> look(Vault &vault, const QString &number);
/// The open leaving sheet of a person; ErrorCode::Invalid when there is none.
Result<HandoverSheet> openSheetOf(Vault &vault, const QString &person);

/// Whose signatures a sheet wants: three for leaving and transfer, none for joining.
QStringList purposes(const QString &kind);
QString purposeName(const QString &purpose);
/// What is signed: the people, the day and every line with how it was settled.
Values content(Vault &vault, const HandoverSheet &sheet);

struct Obstacle
{
    QString id; ///< "lines", "receiver", "supervisor", "signatures", "no_harm", "departure"
    QString text;
    QString line; ///< for "lines"
};
/// Everything that still stands in the way of the end, the departure approval left out: that is the way.
QList<Obstacle> obstacles(const HandoverSheet &sheet);

/// Switches the logins off, closes the sheet and marks the person as left, in one transaction. The caller has
/// seen that nothing stands in the way; `departure` is the approval, empty without one.
Result<void> finish(Vault &vault, const HandoverSheet &sheet, const QDate &leftOn, const QString &departure,
                    const QString &because);

} // namespace Leaving

} // namespace anguan
