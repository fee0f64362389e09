// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/tr.h"
#include "models/prints/emergencyprint.h"
#include "models/prints/formwords.h"
#include "models/prints/registerprint.h"
#include "models/registers/catalogue.h"
#include "models/vault/vault.h"

#include <QJsonArray>

#include <algorithm>
#include <limits>

namespace anguan {

namespace {

QString part(const QJsonObject &item, const char *id)
{
    return item.value(QLatin1String(id)).toString();
}

/// In the order of the calls; those without a place come last, as written.
QList<QJsonObject> inOrder(QList<QJsonObject> contacts)
{
    const auto place = [](const QJsonObject &one) {
        const qint64 order = one.value(QLatin1String("order")).toInteger();
        return order > 0 ? order : std::numeric_limits<qint64>::max();
    };
    std::stable_sort(contacts.begin(), contacts.end(),
                     [&](const QJsonObject &a, const QJsonObject &b) { return place(a) < place(b); });
    return contacts;
}

void addContacts(const FormWords &words, FormSheet &sheet)
{
    const QList<QJsonObject> contacts = inOrder(words.items("contacts"));
    for (qsizetype i = 0; i < contacts.size(); ++i) {
        const QJsonObject &one = contacts.at(i);
        QString line = Tr::tr("%1  Tel. %2").arg(part(one, "name"), part(one, "phone"));
        if (const QString calls = part(one, "calls"); !calls.isEmpty())
            line += QLatin1Char('\n') + Tr::tr("then calls: %1").arg(calls);
        const QString role = part(one, "role");
        sheet.cells.append({Tr::tr("Call %1").arg(i + 1) + (role.isEmpty() ? role : QLatin1Char('\n') + role),
                            line, 1, true, true});
    }
}

void addSteps(const FormWords &words, FormSheet &sheet)
{
    const QList<QJsonObject> steps = words.items("steps");
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const QJsonObject &step = steps.at(i);
        QStringList lines{Tr::tr("%1: %2").arg(part(step, "who"), part(step, "what"))};
        if (const QString where = part(step, "where"); !where.isEmpty())
            lines.append(Tr::tr("Where: %1").arg(where));
        if (const QString how = part(step, "how"); !how.isEmpty())
            lines.append(Tr::tr("How: %1").arg(how));
        const QString when = part(step, "when");
        sheet.cells.append({Tr::tr("Step %1").arg(i + 1) + (when.isEmpty() ? when : QLatin1Char('\n') + when),
                            lines.join(QLatin1Char('\n')), 1, true});
    }
}

QString withPhone(const FormWords &words, const QString &person)
{
    const Values values = words.other("people", person);
    const QString name = values.value(QLatin1String("name")).toString();
    const QString phone = values.value(QLatin1String("phone")).toString();
    return phone.isEmpty() ? name : Tr::tr("%1 %2").arg(name, phone);
}

/// Whoever stands before the machine wants its administrators and its address.
void addSystems(const FormWords &words, const Record &plan, FormSheet &sheet)
{
    const QJsonArray numbers = plan.values.value(QLatin1String("systems")).toArray();
    for (const QJsonValue &number : numbers) {
        const Values system = words.other("systems", number.toString());
        const auto value = [&](const char *id) { return system.value(QLatin1String(id)).toString(); };
        QStringList parts;
        if (!value("administrator_a").isEmpty())
            parts.append(Tr::tr("Administrator A: %1").arg(withPhone(words, value("administrator_a"))));
        if (!value("administrator_b").isEmpty())
            parts.append(Tr::tr("Administrator B: %1").arg(withPhone(words, value("administrator_b"))));
        if (!value("address").isEmpty())
            parts.append(Tr::tr("Server: %1").arg(value("address")));
        for (const QJsonObject &time : words.items("recovery_times")) {
            const QString called = part(time, "system");
            if (called == number.toString() || called == value("name"))
                parts.append(Tr::tr("Back within %n minute(s)", nullptr,
                                    time.value(QLatin1String("minutes")).toInt()));
        }
        sheet.cells.append({value("name"), parts.join(QLatin1Char('\n')), 1, true});
    }
}

} // namespace

Result<FormSheet> planSheet(Vault &vault, const QString &number)
{
    ANGUAN_TRY(vault.session().require(Act::ReadRecords));
    const Register &plans = *Catalogue::find(QStringLiteral("plans"));
    ANGUAN_TRY_LET(plan, RecordStore(vault).find(plans, number));
    const FormWords words(vault, plans, plan);
    FormSheet sheet;
    sheet.title = words.text("title");
    if (words.text("state") != QLatin1String("in_force"))
        sheet.cells.append({words.label("state"),
                            Tr::tr("%1: not to be acted upon").arg(words.shown("state")), 1, true, true});
    addContacts(words, sheet);
    sheet.cells.append(words.wide("launch_criteria", words.text("launch_criteria"), 2));
    sheet.cells.append(words.wide("launchers", words.names("launchers").join(Tr::tr(", "))));
    addSteps(words, sheet);
    addSystems(words, plan, sheet);
    sheet.cells.append(words.cell("edition", words.text("edition")));
    sheet.cells.append(words.cell("author", words.name("author")));
    sheet.cells.append(words.cell("filed_on", words.day("filed_on")));
    sheet.cells.append(words.cell("next_review", words.day("next_review")));
    if (!words.text("scope").isEmpty())
        sheet.cells.append(words.wide("scope", words.text("scope")));
    ANGUAN_TRY(finishForm(vault, plan, sheet));
    return sheet;
}

} // namespace anguan
