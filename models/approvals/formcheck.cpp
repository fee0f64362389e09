// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/approvals/formcheck.h"

#include "models/base/tr.h"
#include "models/records/recordstore.h"
#include "models/registers/catalogue.h"
#include "models/registers/display.h"
#include "models/registers/fieldcheck.h"
#include "models/vault/vault.h"

#include <QJsonArray>

namespace anguan {

namespace {

QString referenceProblem(Vault &vault, const Field &field, const QString &number)
{
    const Register *target = Catalogue::find(QLatin1String(field.target));
    const Result<Record> record = RecordStore(vault).find(*target, number);
    if (!record)
        return Tr::tr("There is no record %1.").arg(number);
    return record->isWithdrawn() ? Tr::tr("%1 has been withdrawn. Choose another.").arg(number) : QString();
}

QString sentenceAbout(Vault &vault, const Field &field, const QJsonValue &value)
{
    if (isEmptyValue(value))
        return field.isRequired ? Tr::tr("Fill in “%1”.").arg(fieldLabel(field)) : QString();
    const QString problem = problemOf(field, value);
    if (!problem.isEmpty() || field.kind != FieldKind::Reference)
        return problem;
    return referenceProblem(vault, field, value.toString());
}

} // namespace

Findings checkForm(Vault &vault, const QList<Field> &fields, const Values &values)
{
    Findings findings;
    for (const Field &field : fields) {
        const QString problem = sentenceAbout(vault, field, values.value(QLatin1String(field.id)));
        if (!problem.isEmpty())
            findings.append(
                {Severity::Refuse, QLatin1String(field.id), problem, QLatin1String(field.article)});
    }
    return findings;
}

Values tidiedForm(const QList<Field> &fields, const Values &values)
{
    Values tidy;
    for (const Field &field : fields) {
        const QJsonValue value = tidied(field, values.value(QLatin1String(field.id)));
        if (!isEmptyValue(value))
            tidy.insert(QLatin1String(field.id), value);
    }
    return tidy;
}

Result<void> refusalOf(const Findings &findings, const QString &sentence)
{
    Error error = errorOf(ErrorCode::Invalid, sentence);
    for (const Finding &finding : findings)
        if (finding.severity == Severity::Refuse)
            error.problems.append({finding.field, finding.text});
    if (error.problems.isEmpty())
        return {};
    error.text = Tr::tr("%1 %2").arg(sentence, error.problems.first().text);
    return fail(error);
}

} // namespace anguan
