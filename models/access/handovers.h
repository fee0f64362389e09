// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/approvals/leaving.h"
#include "models/base/result.h"
#include "models/crypto/secret.h"

#include <QDate>
#include <QString>

namespace anguan {

class SigningKey;
class Vault;

/// The handover engine (H28): sheets of people who join, move and leave. Each act changes what the line is
/// about and the sheet itself in one transaction and one journal, and answers with the sheet as it is then.
/// Nothing can be settled twice; a line that appears later is found at the next look.
class Handovers
{
public:
    explicit Handovers(Vault &vault);

    /// Makes the record and writes down what is found. `typed`: person, kind, date, receiver, supervisor …
    Result<HandoverSheet> start(const Values &typed);
    /// Reads only: the lines on the sheet, those found now, the checklist of the unit.
    Result<HandoverSheet> look(const QString &number) const;
    /// The same, written down: what was found stays on the sheet even when it is gone tomorrow.
    Result<HandoverSheet> refresh(const QString &number);

    /// What may be done with an open line.
    struct Ways
    {
        bool handOver = false; ///< to somebody: the record names the receiver from then on
        bool close = false;    ///< the account is closed, the term ended, the application withdrawn
        bool keep = false;     ///< a transfer only: it stays in the same hands
        bool confirm = false;  ///< a task is done, a password changed
    };
    Ways ways(const HandoverSheet &sheet, const HandoverLine &line) const;

    /// `receiver` empty: the receiver of the sheet.
    Result<HandoverSheet> handOver(const QString &number, const QString &line, const QString &receiver = {});
    Result<HandoverSheet> close(const QString &number, const QString &line, const QString &note = {});
    Result<HandoverSheet> keep(const QString &number, const QString &line, const QString &reason);
    /// A task done, a password changed on that day (written to the account as its date).
    Result<HandoverSheet> confirm(const QString &number, const QString &line, const QDate &day,
                                  const QString &note = {});
    /// That no harm comes of a key person's leaving: who says so is the session.
    Result<HandoverSheet> confirmNoHarm(const QString &number, const QString &words);

    /// What is to be signed for a purpose, once every line is settled and the login is the right person's.
    /// Sign it with SheetSignatures, the key opened off the GUI thread; or at once with sign().
    Result<SheetSignatures::Sheet> toSign(const QString &number, const QString &purpose,
                                          const QString &login);
    Result<HandoverSheet> sign(const QString &number, const QString &purpose, const QString &login,
                               const Secret &password);
    /// Somebody without a login signs on paper: the officer says so under the own key, with the day.
    struct PaperSignature
    {
        SheetSignatures::Sheet sheet;
        QString onPaper; ///< who and when, as SheetSignatures::signWith takes it
    };
    Result<PaperSignature> toSignOnPaper(const QString &number, const QString &purpose, const QDate &day);
    Result<HandoverSheet> signOnPaper(const QString &number, const QString &purpose, const QDate &day,
                                      const Secret &officersPassword);

    /// Ends the sheet: the person has left, moved, or is in post. Refused with the list while something
    /// stands in the way; a key position is ended by its approval (kind departure).
    Result<HandoverSheet> finish(const QString &number);
    Result<HandoverSheet> callOff(const QString &number, const QString &reason);

private:
    Result<HandoverSheet> openSheet(const QString &number);
    Result<HandoverSheet> settle(const HandoverSheet &sheet, HandoverLine line, const QString &how,
                                 const QDate &day, const QString &because);
    Result<void> store(const HandoverSheet &sheet, const QString &because);
    Result<void> finishJoining(const HandoverSheet &sheet, const QString &because);
    Result<void> finishTransfer(const HandoverSheet &sheet, const QString &because);

    Vault &m_vault;
};

} // namespace anguan
