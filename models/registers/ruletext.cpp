// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/registers/ruletext.h"

#include "models/base/tr.h"

namespace anguan::RuleText {

QString text(const Values &values, const char *field)
{
    return values.value(QLatin1String(field)).toString();
}

QDate day(const Values &values, const char *field)
{
    return QDate::fromString(text(values, field), Qt::ISODate);
}

Finding refuse(const char *field, const QString &sentence, const char *article)
{
    return {Severity::Refuse, QLatin1String(field), sentence, QLatin1String(article)};
}

Finding alert(const char *field, const QString &sentence, const char *article)
{
    return {Severity::Alert, QLatin1String(field), sentence, QLatin1String(article)};
}

void personIsInPost(const RuleCase &rule, const char *field, const char *article, Findings &findings)
{
    const QString number = text(rule.now, field);
    if (number.isEmpty())
        return;
    const Values person = rule.around.record(QStringLiteral("people"), number);
    if (text(person, "state") != QLatin1String("left"))
        return;
    const bool chosenNow = !rule.before || text(*rule.before, field) != number;
    const QString sentence = Tr::tr("%1 has left. Name somebody in post.").arg(text(person, "name"));
    findings.append(chosenNow ? refuse(field, sentence, article) : alert(field, sentence, article));
}

void dayHasCome(const RuleCase &rule, const char *field, const QString &sentence, Findings &findings)
{
    if (text(rule.now, field) > rule.around.today().toString(Qt::ISODate))
        findings.append(refuse(field, sentence, ""));
}

} // namespace anguan::RuleText
