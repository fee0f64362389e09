// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/accessacts.h"

#include "models/records/surroundings.h"
#include "models/vault/vault.h"
#include "ui/tr.h"
#include "ui/widgets/screen.h"

namespace anguan {

namespace {

/// Number of the handover of a person, or of the review of a system, that is under way; empty: none.
QString underWay(Vault &vault, const char *registerId, const char *field, const QString &about)
{
    const QString id = QLatin1String(registerId);
    const Surroundings around(vault);
    const QStringList numbers = around.numbersWhere(id, QLatin1String(field), about);
    for (const QString &number : numbers)
        if (around.record(id, number).value(QLatin1String("state")).toString() == QLatin1String("open"))
            return number;
    return {};
}

RecordAct rights(const char *verb)
{
    return {QStringLiteral("rights"), [verb] { return QCoreApplication::translate("ui", verb); },
            [](const Record &) { return true; },
            [](Screen &page, const Record &record) {
                emit page.pageRequested(QStringLiteral("access_matrix"), record.number);
            }};
}

RecordAct startHandover(Vault &vault, const char *id, const char *kind, const char *verb)
{
    const QString wanted = QLatin1String(kind);
    return {QLatin1String(id), [verb] { return QCoreApplication::translate("ui", verb); },
            [&vault](const Record &person) {
                return vault.session().may(Act::EditRecords) &&
                       person.values.value(QLatin1String("state")).toString() != QLatin1String("left") &&
                       underWay(vault, "handovers", "person", person.number).isEmpty();
            },
            [wanted](Screen &page, const Record &person) {
                emit page.formRequested(
                    QStringLiteral("handovers"), {}, {},
                    {{QStringLiteral("kind"), wanted}, {QStringLiteral("person"), person.number}});
            }};
}

RecordActs peopleActs(Vault &vault)
{
    return {rights(QT_TRANSLATE_NOOP("ui", "See all rights")),
            startHandover(vault, "leaving", "leaving", QT_TRANSLATE_NOOP("ui", "Start leaving")),
            startHandover(vault, "transfer", "transfer", QT_TRANSLATE_NOOP("ui", "Start a transfer")),
            {QStringLiteral("handover"), [] { return UiTr::tr("Open the handover"); },
             [&vault](const Record &person) {
                 return !underWay(vault, "handovers", "person", person.number).isEmpty();
             },
             [&vault](Screen &page, const Record &person) {
                 emit page.openRequested(underWay(vault, "handovers", "person", person.number));
             }}};
}

RecordActs systemActs(Vault &vault)
{
    return {rights(QT_TRANSLATE_NOOP("ui", "See who can")),
            {QStringLiteral("review"), [] { return UiTr::tr("Review the accounts"); },
             [&vault](const Record &) { return vault.session().may(Act::EditRecords); },
             [&vault](Screen &page, const Record &system) {
                 const QString open = underWay(vault, "reviews", "system", system.number);
                 if (!open.isEmpty())
                     return emit page.openRequested(open);
                 emit page.formRequested(QStringLiteral("reviews"), {}, {},
                                         {{QStringLiteral("system"), system.number}});
             }}};
}

} // namespace

RecordActs accessActs(Vault &vault, const QString &registerId)
{
    if (registerId == QLatin1String("people"))
        return peopleActs(vault);
    return registerId == QLatin1String("systems") ? systemActs(vault) : RecordActs();
}

} // namespace anguan
