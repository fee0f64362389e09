// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/approvals/approvals.h"

class QWidget;

namespace anguan {

class Vault;

/// The parts of an approval's page that only show. Each reads the approval once and belongs to `parent`.
namespace ApprovalCards {

/// What, why, risk, rollback, when and who: label and text.
QWidget *facts(Vault &vault, const Approval &approval, QWidget *parent);
/// The steps as a row of cards with their state in words: signing, carrying out, verifying.
QWidget *steps(Vault &vault, const Approval &approval, AnswerChecker &checker, QWidget *parent);
/// What the last round changed; null in the first.
QWidget *changes(const Approval &approval, QWidget *parent);
/// Each round with its answers and what their signatures say.
QWidget *rounds(const Approval &approval, AnswerChecker &checker, QWidget *parent);
/// What was written down when it was carried out and verified; null before.
QWidget *afterwards(Vault &vault, const Approval &approval, QWidget *parent);

Tone signatureTone(SignatureState state);
QString signatureWord(SignatureState state);
QString momentOf(const QString &stamp); ///< "11-19 09:12" in this year
QString loginName(Vault &vault, const QString &login);

} // namespace ApprovalCards

} // namespace anguan
