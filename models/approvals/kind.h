// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/approvals/approval.h"
#include "models/base/result.h"
#include "models/registers/register.h"

#include <QList>
#include <QString>

namespace anguan {

class Vault;
struct Session;
struct Login;

/// Who may sign a step: an office position, found in the registers and the logins at the moment of signing.
enum class Signer {
    Officer,        ///< the security officer's own check
    GroupLeader,    ///< acting leader of the security group (security_group)
    DeputyInCharge, ///< 分管领导
    HeadOfUnit,     ///< 单位主要负责人
    CentreHead,     ///< 信息中心负责人
    DepartmentHead, ///< 股室负责人
};

struct Step
{
    const char *id;      ///< "officer_check", "group_leader"
    const char *label;   ///< "Group leader signs"
    const char *opinion; ///< heading of its block on paper: "Opinion of the group leader"
    Signer signer;
};

/// A condition that must hold before the approval may be carried out: a named function, a sentence when it is
/// missing, and where to supply it.
struct GateState
{
    QString id;
    QString label;
    bool met = false;
    QString text;   ///< what is missing, or what proves it
    QString supply; ///< number of the record to open to supply it; may be empty
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
    QList<Step> steps;
    QList<Gate> gates;
    /// Refuses, with a sentence, a subject that this kind cannot be about now.
    Result<void> (*startable)(Vault &vault, const QString &subject);
    /// What is already known of the subject, for a new draft.
    Values (*prefill)(Vault &vault, const QString &subject);
    /// Rules across the fields, asked when it is submitted.
    Findings (*check)(Vault &vault, const QString &subject, const Values &fields);
    /// Rules across what is written down when it is carried out.
    Findings (*checkAfterwards)(Vault &vault, const Approval &approval, const Values &afterwards);
    /// The part of the subject that is signed with the rest ("the system as it stood").
    Values (*snapshot)(Vault &vault, const QString &subject);
    /// Writes the effect to the registers, in the transaction that marks it carried out.
    Result<void> (*effect)(Vault &vault, const Approval &approval);

    const Step *step(const QString &stepId) const;
    const Step *after(const QString &stepId) const; ///< the next step; null after the last
    const Field *field(const QString &fieldId) const;
    QString shownTitle() const;
};

namespace ApprovalKinds {
const QList<const ApprovalKind *> &all();
const ApprovalKind *find(const QString &id);
} // namespace ApprovalKinds

} // namespace anguan
