// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/approvals/signers.h"

#include "models/base/clock.h"
#include "models/base/tr.h"
#include "models/records/recordstore.h"
#include "models/registers/catalogue.h"
#include "models/vault/database.h"
#include "models/vault/vault.h"

#include <algorithm>

namespace anguan {

namespace {

/// Two logins of one person are one person.
bool samePerson(const Login &login, const QString &otherLogin, const QList<Login> &all)
{
    if (login.login == otherLogin)
        return true;
    for (const Login &candidate : all)
        if (candidate.login == otherLogin)
            return !login.person.isEmpty() && candidate.person == login.person;
    return false;
}

} // namespace

Signers::Signers(Vault &vault) : m_vault(vault) {}

Act Signers::actOf(Signer signer)
{
    if (signer == Signer::Administrator)
        return Act::AdministratorApproval;
    return signer == Signer::Officer ? Act::CheckApproval : Act::SignApproval;
}

Role Signers::roleOf(Signer signer)
{
    if (signer == Signer::Administrator)
        return Role::Operator;
    return signer == Signer::Officer ? Role::Officer : Role::Leader;
}

QString Signers::positionName(Signer signer)
{
    switch (signer) {
    case Signer::Officer:
        return Tr::tr("security officer");
    case Signer::Administrator:
        return Tr::tr("system administrator");
    case Signer::GroupLeader:
        return Tr::tr("leader of the security group");
    case Signer::DeputyInCharge:
        return Tr::tr("deputy in charge");
    case Signer::HeadOfUnit:
        return Tr::tr("head of unit");
    case Signer::CentreHead:
        return Tr::tr("information-centre head");
    case Signer::DepartmentHead:
        return Tr::tr("head of the applicant's department");
    }
    Q_UNREACHABLE();
}

Result<QList<Login>> Signers::all() const
{
    return Logins(m_vault).all();
}

Result<void> Signers::mayAnswer(const Approval &approval, const Step &step, const Login &login) const
{
    if (!login.active)
        return fail(ErrorCode::Denied, Tr::tr("The login of %1 is closed.").arg(login.name));
    const bool mayAct = may(login.roles, actOf(step.signer));
    if (!mayAct || !(holds(step.signer, login, approval) || delegationFor(approval, step, login)))
        return fail(
            ErrorCode::Denied,
            Tr::tr("%1 is not the %2, who has to answer now.").arg(login.name, positionName(step.signer)));
    if (!login.person.isEmpty() && login.person == approval.subject)
        return fail(ErrorCode::Denied, Tr::tr("This is about %1, who does not sign it.").arg(login.name));
    ANGUAN_TRY_LET(logins, all());
    return isFree(approval, login, logins);
}

Result<void> Signers::isFree(const Approval &approval, const Login &login, const QList<Login> &logins) const
{
    if (samePerson(login, approval.applicant, logins))
        return fail(ErrorCode::Denied,
                    Tr::tr("%1 made this application: nobody signs their own.").arg(login.name));
    if (const Round *round = approval.lastRound())
        for (const Answer &answer : round->answers)
            if (samePerson(login, answer.signer, logins))
                return fail(ErrorCode::Denied,
                            Tr::tr("%1 has answered an earlier step: each step is another person's.")
                                .arg(login.name));
    return {};
}

std::optional<Delegations::Standing> Signers::delegationFor(const Approval &approval, const Step &step,
                                                            const Login &login) const
{
    if (login.person.isEmpty() || holds(step.signer, login, approval))
        return {};
    const Result<QList<Login>> logins = all();
    if (!logins)
        return {};
    for (const Delegations::Standing &standing : Delegations(m_vault).standing(step.signer)) {
        if (standing.deputy != login.person)
            continue;
        // Nobody gives away what they do not hold, or could not do here themselves.
        for (const Login &principal : *logins)
            if (principal.active && principal.person == standing.principal &&
                holds(step.signer, principal, approval) && isFree(approval, principal, *logins))
                return standing;
    }
    return {};
}

bool Signers::standsInNow(Signer signer, const Login &login) const
{
    const QList<Delegations::Standing> all = Delegations(m_vault).standing(signer);
    return std::any_of(all.begin(), all.end(), [&](const Delegations::Standing &one) {
        return !login.person.isEmpty() && one.deputy == login.person;
    });
}

Result<QStringList> Signers::loginsOfPerson(const Login &login) const
{
    ANGUAN_TRY_LET(logins, all());
    QStringList same{login.login};
    for (const Login &other : std::as_const(logins))
        if (other.login != login.login && !login.person.isEmpty() && other.person == login.person)
            same << other.login;
    return same;
}

QString Signers::signedName(const Approval &approval, const Step &step, const Login &login) const
{
    const auto delegation = delegationFor(approval, step, login);
    return delegation ? Tr::tr("%1 (for %2 who is away, %3)")
                            .arg(login.name, delegation->principalName, delegation->number)
                      : login.name;
}

bool Signers::holdsNow(Signer signer, const Login &login) const
{
    // A head of department is one for every application; which department's is asked when it is answered.
    if (signer == Signer::DepartmentHead)
        return login.position == QLatin1String("department");
    return login.active && holds(signer, login, {});
}

Result<QList<Login>> Signers::of(const Approval &approval, const Step &step) const
{
    ANGUAN_TRY_LET(logins, all());
    QList<Login> able;
    bool applicantHolds = false;
    for (const Login &login : logins) {
        if (mayAnswer(approval, step, login))
            able << login;
        else if (login.active && samePerson(login, approval.applicant, logins))
            applicantHolds |= may(login.roles, actOf(step.signer)) && holds(step.signer, login, approval);
    }
    if (!able.isEmpty())
        return able;
    const QString position = positionName(step.signer);
    if (applicantHolds)
        return fail(
            ErrorCode::Denied,
            Tr::tr("The applicant is the only %1, and nobody signs their own application. Let somebody "
                   "else apply, or give a second login this position.")
                .arg(position));
    if (step.signer == Signer::GroupLeader)
        return fail(
            ErrorCode::Denied,
            Tr::tr("No login belongs to the acting leader of the security group. Record the leader in "
                   "the security group, and link that person to a leader's login in Settings."));
    return fail(ErrorCode::Denied,
                Tr::tr("No active login is the %1. Set it up in Settings, Logins.").arg(position));
}

bool Signers::holds(Signer signer, const Login &login, const Approval &approval) const
{
    switch (signer) {
    case Signer::Officer:
        return login.roles.testFlag(Role::Officer);
    case Signer::Administrator:
        return login.roles.testFlag(Role::Operator);
    case Signer::GroupLeader:
        return !login.person.isEmpty() && actingLeaders().contains(login.person);
    case Signer::DeputyInCharge:
        return login.position == QLatin1String("deputy");
    case Signer::HeadOfUnit:
        return login.position == QLatin1String("head");
    case Signer::CentreHead:
        return login.position == QLatin1String("centre");
    case Signer::DepartmentHead: {
        if (login.position != QLatin1String("department"))
            return false;
        const Result<Login> applicant = Logins(m_vault).find(approval.applicant);
        const QString department = applicant ? departmentOf(applicant->person) : QString();
        return !department.isEmpty() && departmentOf(login.person) == department;
    }
    }
    Q_UNREACHABLE();
}

QStringList Signers::actingLeaders() const
{
    const QString today = Clock::today().toString(Qt::ISODate);
    auto rows = m_vault.database().query(
        QStringLiteral("SELECT p.number FROM security_group g JOIN people p ON p.id = g.person"
                       " WHERE g.role = 'leader' AND COALESCE(g.withdrawn_at, '') = ''"
                       " AND COALESCE(g.appointed_on, '') <= ?"
                       " AND (COALESCE(g.ended_on, '') = '' OR g.ended_on > ?)"),
        {today, today});
    QStringList numbers;
    while (rows && rows->next())
        numbers << rows->text(0);
    return numbers;
}

QString Signers::departmentOf(const QString &person) const
{
    if (person.isEmpty())
        return {};
    const Result<Record> record =
        RecordStore(m_vault).find(*Catalogue::find(QStringLiteral("people")), person);
    return record ? record->values.value(QLatin1String("department")).toString() : QString();
}

} // namespace anguan
