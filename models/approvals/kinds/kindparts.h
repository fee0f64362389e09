// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/approvals/kind.h"
#include "models/records/record.h"

#include <QDateTime>

namespace anguan {

/// What several kinds share: parts of their forms, and how they look at the registers.
namespace KindParts {

QString text(const Values &values, const char *field);
bool yes(const Values &values, const char *field);
QDate day(const Values &values, const char *field);
QDateTime instant(const Values &values, const char *field);
void refuse(Findings &findings, const char *field, const QString &sentence, const char *article);

const Register &registerOf(const char *id);
/// As it is now; empty when there is none or it is withdrawn.
Values recordNow(Vault &vault, const char *registerId, const QString &number);
/// Refused with a sentence when there is none or it is withdrawn.
Result<Values> living(Vault &vault, const char *registerId, const QString &number);
QString nameOf(Vault &vault, const QString &number);
/// The person at the desk, in the people register; may be empty.
QString personOfSession(Vault &vault);

/// The fields as they were last put up for signing; before that, as drafted.
Values signedFields(const Approval &approval);
/// When the last step agreed; invalid before that.
QDateTime approvedAt(const Approval &approval);

/// What, why, risk, rollback, attachments: section "what".
QList<Field> reasons(const char *whatLabel, const char *whatHelp);
/// Planned from and until, done by, supervised by: section "when".
QList<Field> plannedTime();
/// What is asked of a plan: its end after its beginning, two different people.
void checkPlannedTime(const Values &fields, const char *article, Findings &findings);
/// Carried out by, supervised by, started, ended, what was done and with which result.
QList<Field> workDone();
/// What is asked of work done: two different people, times in order, after the approval, not ahead.
void checkWorkDone(const Approval &approval, const Values &afterwards, const char *article,
                   Findings &findings);
/// One day field of what was written down: neither ahead nor before it was signed.
void checkDay(const Approval &approval, const Values &afterwards, const char *field, Findings &findings);

/// Writes values to the subject, in the name of the approval.
Result<void> write(Vault &vault, const char *registerId, const QString &number, const Values &changed,
                   const Approval &approval);

/// A gate as it stands at first: not met.
GateState gate(const char *id, const QString &label, const char *article, const QString &supply = {});
GateState met(GateState state, const QString &proof);
GateState missing(GateState state, const QString &what);

} // namespace KindParts

/// Gates that more than one kind asks.
namespace SharedGates {
GateState deviceAdmitted(Vault &vault, const Approval &approval);     ///< H15
GateState deviceUnclassified(Vault &vault, const Approval &approval); ///< H16
} // namespace SharedGates

} // namespace anguan
