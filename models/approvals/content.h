// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/approvals/kind.h"
#include "models/base/result.h"
#include "models/records/history.h"

namespace anguan {

class Vault;

/// The content of a round: what the applicant wrote, the subject as it stood, the digests of the attached
/// files, the steps it goes through and the names behind the numbers, so that a reader without the vault
/// understands what was signed.
Result<Round> composeRound(Vault &vault, const ApprovalKind &kind, const Approval &approval, int number,
                           const QString &submittedAt, const QString &submittedBy);

/// What a later round changed, field by field: the applicant's fields, the subject, the attached files.
QList<FieldChange> differences(const Round &before, const Round &after);

/// A value as a reader sees it; references by the names that the content carries.
QString shownValue(const Field &field, const QJsonValue &value, const QJsonObject &names);

struct Fact
{
    QString field;
    QString label;
    QString text;
    bool isLong = false; ///< wants a row of its own
};
/// What the applicant wrote, for screen and paper alike, in the order of the kind; the planned time, and who
/// carries it out under whose eyes, as one line each. Fields left empty are left out unless they are
/// required.
QList<Fact> factsOf(const ApprovalKind &kind, const Values &fields, const QJsonObject &names);

/// "6E1D 9A40 … 77C3": enough of a digest for two people to compare.
QString digestExcerpt(QByteArrayView digest);

/// The applicant's fields of a round, and the names that go with them.
Values fieldsOf(const Round &round);
QJsonObject namesOf(const Round &round);

/// Names behind every reference in these values, looked up now.
QJsonObject lookUpNames(Vault &vault, const QList<Field> &fields, const Values &values);

} // namespace anguan
