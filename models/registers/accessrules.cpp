// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/registers/accessrules.h"

#include "models/base/tr.h"
#include "models/registers/conflictentry.h"

#include <array>

namespace anguan {

namespace {

QString text(const Values &values, const char *field)
{
    return values.value(QLatin1String(field)).toString();
}

bool yes(const Values &values, const char *field)
{
    return values.value(QLatin1String(field)).toBool();
}

bool is(const Values &values, const char *field, const char *value)
{
    return text(values, field) == QLatin1String(value);
}

QDate day(const Values &values, const char *field)
{
    return QDate::fromString(text(values, field), Qt::ISODate);
}

bool isActive(const Values &account)
{
    return is(account, "state", "active");
}

Finding refuse(const char *field, const QString &sentence, const char *article)
{
    return {Severity::Refuse, QLatin1String(field), sentence, QLatin1String(article)};
}

Finding alert(const char *field, const QString &sentence, const char *article)
{
    return {Severity::Alert, QLatin1String(field), sentence, QLatin1String(article)};
}

/// Newly chosen is refused; what stands must not block the next save of everything else.
Finding byChoice(const RuleCase &rule, const char *field, const QString &sentence, const char *article)
{
    const bool chosenNow = !rule.before || text(*rule.before, field) != text(rule.now, field);
    return chosenNow ? refuse(field, sentence, article) : alert(field, sentence, article);
}

void loginIsUsedOnce(const RuleCase &rule, Findings &findings)
{
    const QString login = text(rule.now, "login");
    const QString system = text(rule.now, "system");
    if (login.isEmpty() || system.isEmpty() || !AccessRules::isOpen(rule.now))
        return;
    const QString accounts = QStringLiteral("accounts");
    const QStringList same = rule.around.numbersWhere(accounts, QStringLiteral("login"), login);
    for (const QString &number : same) {
        if (number == rule.number)
            continue;
        const Values other = rule.around.record(accounts, number);
        if (text(other, "system") == system && AccessRules::isOpen(other)) {
            findings.append(
                refuse("login",
                       Tr::tr("“%1” is already an account of this system (%2). Close that one first.")
                           .arg(login, number),
                       "H12"));
            return;
        }
    }
}

void groupIsOfTheSystem(const RuleCase &rule, Findings &findings)
{
    const QString number = text(rule.now, "role_group");
    if (number.isEmpty()) {
        if (isActive(rule.now))
            findings.append(
                alert("role_group", Tr::tr("This active account belongs to no role group."), "H12"));
        return;
    }
    const Values group = rule.around.record(QStringLiteral("role_groups"), number);
    if (group.isEmpty())
        return;
    const QString system = text(rule.now, "system");
    if (!system.isEmpty() && text(group, "system") != system)
        findings.append(
            refuse("role_group",
                   Tr::tr("The role group “%1” belongs to another system. Choose one of this system.")
                       .arg(text(group, "name")),
                   "H12"));
    else if (AccessRules::isOpen(rule.now) && !text(group, "closed_on").isEmpty())
        findings.append(byChoice(rule, "role_group",
                                 Tr::tr("The role group “%1” is closed.").arg(text(group, "name")), "H12"));
}

void accountHasItsHolder(const RuleCase &rule, Findings &findings)
{
    if (!AccessRules::isOpen(rule.now))
        return;
    const bool isShared = yes(rule.now, "shared");
    if (isShared && text(rule.now, "keeper").isEmpty())
        findings.append(
            refuse("keeper", Tr::tr("A shared account needs a keeper who answers for it."), "H12 H29"));
    const bool ownerless = text(rule.now, "person").isEmpty() && text(rule.now, "keeper").isEmpty();
    if (isActive(rule.now) && !isShared && ownerless && !yes(rule.now, "default_account"))
        findings.append(
            alert("person", Tr::tr("Nobody is named as the holder of this active account."), "H12"));
    for (const char *field : {"person", "keeper"}) {
        const QString number = text(rule.now, field);
        if (number.isEmpty())
            continue;
        const Values person = rule.around.record(QStringLiteral("people"), number);
        if (is(person, "state", "left"))
            findings.append(
                byChoice(rule, field,
                         Tr::tr("%1 has left. Close the account or hand it over.").arg(text(person, "name")),
                         "H12 H28"));
    }
}

void defaultAccountIsReasoned(const RuleCase &rule, Findings &findings)
{
    const QString login = text(rule.now, "login");
    const bool isMarked = yes(rule.now, "default_account");
    if (!isMarked && AccessRules::isOpen(rule.now) && AccessRules::isDefaultLogin(login)) {
        findings.append(refuse("default_account",
                               Tr::tr("“%1” is a default name that everybody guesses. Mark it as a default "
                                      "account, and disable it or give the reason.")
                                   .arg(login),
                               "H12"));
        return;
    }
    if (isMarked && isActive(rule.now) && text(rule.now, "default_reason").isEmpty())
        findings.append(
            alert("default_reason",
                  Tr::tr("The default account “%1” is active without a reason. Disable it, or say "
                         "why it must stay.")
                      .arg(login),
                  "H12"));
}

void grantIsOfItsKind(const RuleCase &rule, Findings &findings)
{
    const QString number = text(rule.now, "granted_under");
    if (number.isEmpty())
        return;
    const Values approval = rule.around.record(QStringLiteral("approvals"), number);
    if (!approval.isEmpty() && !is(approval, "kind", "account_grant"))
        findings.append(
            refuse("granted_under", Tr::tr("%1 is no approval of an account.").arg(number), "H12"));
}

void closingIsConsistent(const RuleCase &rule, Findings &findings)
{
    const bool isClosed = is(rule.now, "state", "closed");
    const QString closedOn = text(rule.now, "closed_on");
    if (isClosed && closedOn.isEmpty())
        findings.append(
            refuse("closed_on", Tr::tr("Write down the day on which the account was closed."), "H12 H28"));
    if (!isClosed && !closedOn.isEmpty())
        findings.append(
            refuse("closed_on", Tr::tr("A closing day is given, so the state must be “closed”."), "H12"));
    if (!closedOn.isEmpty() && !text(rule.now, "granted_on").isEmpty() &&
        closedOn < text(rule.now, "granted_on"))
        findings.append(refuse("closed_on", Tr::tr("The account was closed before it was granted."), ""));
}

void datesAreNotAhead(const RuleCase &rule, Findings &findings)
{
    const QString today = rule.around.today().toString(Qt::ISODate);
    for (const char *field : {"granted_on", "password_changed_on", "reviewed_on", "closed_on"}) {
        if (text(rule.now, field) > today)
            findings.append(refuse(field, Tr::tr("This day is in the future."), ""));
    }
}

void passwordIsYoung(const RuleCase &rule, Findings &findings)
{
    if (!isActive(rule.now) || !AccessRules::isPrivileged(rule.now, rule.around))
        return;
    const char *article = yes(rule.now, "dba") ? "H22 H29" : "H29";
    if (text(rule.now, "password_changed_on").isEmpty()) {
        findings.append(
            alert("password_changed_on",
                  Tr::tr("No day is recorded on which the password of this privileged account was "
                         "changed."),
                  article));
        return;
    }
    const QString due = text(rule.now, "password_due");
    if (!due.isEmpty() && due < rule.around.today().toString(Qt::ISODate))
        findings.append(
            alert("password_changed_on", Tr::tr("The password was due on %1.").arg(due), article));
}

void systemServes(const RuleCase &rule, Findings &findings)
{
    if (!AccessRules::isOpen(rule.now))
        return;
    const Values system = rule.around.record(QStringLiteral("systems"), text(rule.now, "system"));
    if (is(system, "state", "retired"))
        findings.append(alert("state", Tr::tr("The system is retired: close this account."), "H12"));
}

void grantHasNotEnded(const RuleCase &rule, Findings &findings)
{
    const QString until = text(rule.now, "until");
    if (AccessRules::isOpen(rule.now) && !until.isEmpty() &&
        until < rule.around.today().toString(Qt::ISODate))
        findings.append(alert("until", Tr::tr("The account was granted until %1.").arg(until), "H12"));
}

/// Counted from the last change; a password that was never changed is as old as the account.
QDate passwordDue(const Values &account, const RuleSurroundings &around, const char *setting)
{
    const QDate changed = day(account, "password_changed_on");
    const QDate since = changed.isValid() ? changed : day(account, "granted_on");
    return since.isValid() ? since.addDays(around.setting(QLatin1String(setting))) : around.today();
}

QDate dbaPasswordDue(const Values &account, const RuleSurroundings &around)
{
    return isActive(account) && yes(account, "dba") ? passwordDue(account, around, "dba_password_days")
                                                    : QDate();
}

QDate privilegedPasswordDue(const Values &account, const RuleSurroundings &around)
{
    const bool counts =
        isActive(account) && !yes(account, "dba") && AccessRules::isPrivileged(account, around);
    return counts ? passwordDue(account, around, "password_age_days") : QDate();
}

QDate reviewDue(const Values &account, const RuleSurroundings &around)
{
    if (!AccessRules::isOpen(account))
        return {};
    const QDate reviewed = day(account, "reviewed_on");
    const QDate since = reviewed.isValid() ? reviewed : day(account, "granted_on");
    const int months = static_cast<int>(around.setting(QStringLiteral("access_review_months")));
    return since.isValid() ? since.addMonths(months) : around.today();
}

QDate endDue(const Values &account, const RuleSurroundings &)
{
    return AccessRules::isOpen(account) ? day(account, "until") : QDate();
}

} // namespace

bool AccessRules::isDefaultLogin(const QString &login)
{
    static constexpr std::array<const char *, 14> names{
        "admin",  "administrator", "root", "sa",     "test",     "guest",  "sys",
        "system", "user",          "demo", "oracle", "postgres", "tomcat", "weblogic"};
    for (const char *name : names) {
        if (login.compare(QLatin1String(name), Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

bool AccessRules::isOpen(const Values &account)
{
    return !account.isEmpty() && !is(account, "state", "closed");
}

bool AccessRules::isPrivileged(const Values &account, const RuleSurroundings &around)
{
    if (yes(account, "privileged") || yes(account, "dba"))
        return true;
    const QString group = text(account, "role_group");
    return !group.isEmpty() && yes(around.record(QStringLiteral("role_groups"), group), "privileged");
}

QList<Rule> AccessRules::ofAccounts()
{
    return {loginIsUsedOnce,  groupIsOfTheSystem,  accountHasItsHolder,     defaultAccountIsReasoned,
            grantIsOfItsKind, closingIsConsistent, datesAreNotAhead,        passwordIsYoung,
            systemServes,     grantHasNotEnded,    ConflictEntry::byAccount};
}

QList<DueRule> AccessRules::duesOfAccounts()
{
    return {
        {"dba_password", QT_TRANSLATE_NOOP("models", "Change the database administrator's password"),
         QT_TRANSLATE_NOOP("models", "Record the change"), "H22", "person", "password_changed_on",
         dbaPasswordDue},
        {"password", QT_TRANSLATE_NOOP("models", "Change the password of a privileged account"),
         QT_TRANSLATE_NOOP("models", "Record the change"), "H29", "person", "password_changed_on",
         privilegedPasswordDue},
        {"review", QT_TRANSLATE_NOOP("models", "Review the account"),
         QT_TRANSLATE_NOOP("models", "Record the review"), "H12", "", "reviewed_on", reviewDue},
        {"until", QT_TRANSLATE_NOOP("models", "Close or prolong the account"),
         QT_TRANSLATE_NOOP("models", "Close the account"), "H12", "", "closed_on", endDue},
    };
}

void AccessRules::deriveAccount(Values &values, const RuleSurroundings &around)
{
    const QString field = QStringLiteral("password_due");
    values.remove(field);
    const QDate dba = dbaPasswordDue(values, around);
    const QDate due = dba.isValid() ? dba : privilegedPasswordDue(values, around);
    if (due.isValid())
        values.insert(field, due.toString(Qt::ISODate));
}

} // namespace anguan
