// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/separation.h"

#include "models/access/holdings.h"
#include "models/base/clock.h"
#include "models/base/tr.h"
#include "models/records/recordreader.h"
#include "models/vault/database.h"

#include <QHash>
#include <QJsonDocument>

namespace anguan {

namespace {

/// The person behind a login, or the login itself when nobody is linked to it.
Result<QHash<QString, QString>> peopleBehindLogins(Database &database)
{
    QHash<QString, QString> people;
    ANGUAN_TRY_LET(rows, database.query(QStringLiteral("SELECT login, person FROM logins")));
    while (rows.next())
        people.insert(rows.text(0), rows.text(1).isEmpty() ? rows.text(0) : rows.text(1));
    ANGUAN_TRY(rows.finished());
    return people;
}

QString localDay(const QString &stamp)
{
    return Clock::instantOf(stamp).toLocalTime().date().toString(Qt::ISODate);
}

} // namespace

Result<void> Separation::addSameAdministrators(Database &database, QList<BrokenConflict> &found)
{
    ANGUAN_TRY_LET(rows, database.query(QStringLiteral(
                             "SELECT id, administrator_a FROM systems WHERE withdrawn_at IS NULL AND "
                             "administrator_a = administrator_b AND coalesce(state, '') <> 'retired'")));
    QList<std::pair<QString, QString>> pairs;
    while (rows.next())
        pairs.append(
            {Exclusions::numberOf("SYS", rows.integer(0)), Exclusions::numberOf("PER", rows.integer(1))});
    ANGUAN_TRY(rows.finished());
    for (const auto &[system, person] : std::as_const(pairs)) {
        BrokenConflict broken;
        broken.rule = QStringLiteral("same_administrator");
        broken.person = person;
        broken.personName = shownName(database, person);
        const QString name = shownName(database, system);
        broken.first = Tr::tr("administrator A of %1").arg(name);
        broken.second = Tr::tr("administrator B of %1").arg(name);
        broken.sentence = Tr::tr("%1 is both administrators of %2: they must be two different people.")
                              .arg(broken.personName, name);
        ANGUAN_TRY_LET(a, sinceInJournal(database, system, QStringLiteral("administrator_a")));
        ANGUAN_TRY_LET(b, sinceInJournal(database, system, QStringLiteral("administrator_b")));
        broken.since = qMax(a, b);
        broken.records = {system};
        found.append(broken);
    }
    return {};
}

Result<void> Separation::addApprovals(Database &database, QList<BrokenConflict> &found)
{
    ANGUAN_TRY_LET(people, peopleBehindLogins(database));
    ANGUAN_TRY_LET(
        rows, database.query(QStringLiteral(
                  "SELECT a.number, a.title, a.applicant, s.signer, s.signed_at, p.carried_out, "
                  "coalesce(a.carried_out_at, '') FROM approval_answers s JOIN approvals a ON a.number = "
                  "s.approval JOIN approval_papers p ON p.approval = a.number WHERE s.decision = 'agree' AND "
                  "s.role = 'leader' AND a.withdrawn_at IS NULL ORDER BY s.id")));
    struct Two
    {
        BrokenConflict broken;
        QString title;
    };
    QList<Two> pairs;
    const auto add = [&](const char *rule, const QString &person, const QString &day, const Rows &row) {
        BrokenConflict broken;
        broken.rule = QLatin1String(rule);
        broken.person = person;
        broken.since = day;
        broken.records = {row.text(0)};
        pairs.append({broken, row.text(1)});
    };
    while (rows.next()) {
        const QString applicant = people.value(rows.text(2), rows.text(2));
        const QString approver = people.value(rows.text(3), rows.text(3));
        if (applicant == approver)
            add("applicant_approves", approver, localDay(rows.text(4)), rows);
        const QByteArray written = rows.blob(5);
        if (written.size() <= 2) // "{}"
            continue;
        const QString executor =
            QJsonDocument::fromJson(written).object().value(QLatin1String("carried_out_by")).toString();
        if (executor == approver)
            add("approver_executes", approver, localDay(rows.text(6)), rows);
    }
    ANGUAN_TRY(rows.finished());
    for (const Two &two : std::as_const(pairs)) {
        BrokenConflict broken = two.broken;
        broken.personName = shownName(database, broken.person);
        const bool isApplicant = broken.rule == QLatin1String("applicant_approves");
        broken.first = isApplicant ? Tr::tr("applicant") : Tr::tr("approver");
        broken.second = isApplicant ? Tr::tr("approver") : Tr::tr("whoever carried it out");
        broken.sentence = isApplicant
                              ? Tr::tr("%1 applied for %2 and approved it: two different people do that.")
                                    .arg(broken.personName, two.title)
                              : Tr::tr("%1 approved %2 and carried it out: two different people do that.")
                                    .arg(broken.personName, two.title);
        found.append(broken);
    }
    return {};
}

} // namespace anguan
