// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/approvals/approval.h"
#include "models/approvals/steps.h"
#include "models/base/result.h"
#include "models/registers/register.h"

#include <QList>
#include <QString>

namespace anguan {

class Vault;
struct Session;
struct Login;

/// A condition that must hold before the approval may be carried out: a named function, a sentence when it is
/// missing, and where to supply it.
struct GateState
{
    QString id;
    QString label;
    bool met = false;
    QString text;   ///< what is missing, or what proves it
    QString supply; ///< number of the record, or id of the register, to open to supply it; may be empty
    QString article;
};

struct Gate
{
    const char *id;
    GateState (*check)(Vault &vault, const Approval &approval);
};

/// An approval kind, declared once in a file of its own under kinds/.
struct ApprovalKind
{
    const char *id;
    const char *title;
    const char *printTitle;
    const char *article;         ///< "H10"
    const char *subjectRegister; ///< what it is about: "systems"
    QList<Section> sections;     ///< of the applicant's form
    QList<Field> fields;         ///< what the applicant writes
    QList<Field> afterwards;     ///< what is written down when it is carried out
    QList<Step> steps;           ///< those no unit may leave out (a higher position may sign instead)
    /// What this very case asks for beyond them, asked when it is submitted; null: nothing. "The head of unit
    /// too when the position is a key one."
    QList<Step> (*furtherSteps)(Vault &vault, const Approval &approval) = nullptr;
    QList<Gate> gates;
    /// Refuses, with a sentence, a subject that this kind cannot be about now.
    Result<void> (*startable)(Vault &vault, const QString &subject) = nullptr;
    /// What is already known of the subject, for a new draft.
    Values (*prefill)(Vault &vault, const QString &subject) = nullptr;
    /// Rules across the fields, asked when it is submitted.
    Findings (*check)(Vault &vault, const QString &subject, const Values &fields) = nullptr;
    /// Rules across what is written down when it is carried out.
    Findings (*checkAfterwards)(Vault &vault, const Approval &approval, const Values &afterwards) = nullptr;
    /// The part of the subject that is signed with the rest ("the system as it stood").
    Values (*snapshot)(Vault &vault, const QString &subject) = nullptr;
    /// Writes the effect to the registers, in the transaction that marks it carried out.
    Result<void> (*effect)(Vault &vault, const Approval &approval) = nullptr;
    /// Refuses, with a sentence, a verification for which something is missing still; null: nothing.
    Result<void> (*verifiable)(Vault &vault, const Approval &approval) = nullptr;
    bool mayBeEmergency = false;    ///< may be carried out first and signed within a day
    bool officerCarriesOut = false; ///< only the security officer records carrying it out

    const Field *field(const QString &fieldId) const;
    QString shownTitle() const;
};

namespace ApprovalKinds {
const QList<const ApprovalKind *> &all();
const ApprovalKind *find(const QString &id);
} // namespace ApprovalKinds

} // namespace anguan
