// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/approvals/kinds/accountgrant.h"

#include "models/approvals/content.h"
#include "models/base/clock.h"
#include "models/base/tr.h"
#include "models/records/recordstore.h"
#include "models/records/surroundings.h"
#include "models/registers/accessrules.h"
#include "models/registers/catalogue.h"
#include "models/registers/conflictentry.h"

namespace anguan {

namespace {

const Register &reg(const char *id)
{
    return *Catalogue::find(QLatin1String(id));
}

QString text(const Values &values, const char *id)
{
    return values.value(QLatin1String(id)).toString();
}

/// As last put up for signing; before that, as drafted.
Values applied(const Approval &approval)
{
    const Round *round = approval.lastRound();
    return round ? fieldsOf(*round) : approval.draft;
}

/// The account as it would stand in its register.
Values accountOf(const Approval &approval)
{
    const Values fields = applied(approval);
    Values account{{QStringLiteral("system"), approval.subject},
                   {QStringLiteral("state"), QStringLiteral("active")}};
    for (const char *id : {"login", "person", "role_group", "privileged", "until"}) {
        const QJsonValue value = fields.value(QLatin1String(id));
        if (!value.isUndefined())
            account.insert(QLatin1String(id), value);
    }
    return account;
}

QList<Field> applicationFields()
{
    return {
        referenceField("person", QT_TRANSLATE_NOOP("models", "Account holder"), "people")
            .required()
            .in("what")
            .asks("H12"),
        referenceField("role_group", QT_TRANSLATE_NOOP("models", "Role group"), "role_groups")
            .required()
            .in("what")
            .asks("H12")
            .helped(QT_TRANSLATE_NOOP("models", "A group of the same system.")),
        textField("login", QT_TRANSLATE_NOOP("models", "Account name"))
            .required()
            .longest(64)
            .in("what")
            .helped(QT_TRANSLATE_NOOP("models", "No default name such as admin, root, sa, test or guest.")),
        yesNoField("privileged", QT_TRANSLATE_NOOP("models", "Privileged")).in("what").asks("H29"),
        longTextField("reason", QT_TRANSLATE_NOOP("models", "Why the work needs it"))
            .required()
            .longest(1000)
            .in("why"),
        dateField("until", QT_TRANSLATE_NOOP("models", "Granted until"))
            .in("why")
            .helped(QT_TRANSLATE_NOOP("models", "Empty: until it is closed.")),
    };
}

QList<Field> afterwardsFields()
{
    return {
        dateField("granted_on", QT_TRANSLATE_NOOP("models", "Granted on")).required(),
        referenceField("carried_out_by", QT_TRANSLATE_NOOP("models", "Carried out by"), "people").required(),
        longTextField("result", QT_TRANSLATE_NOOP("models", "What was done and with which result"))
            .required()
            .longest(1000)
            .helped(
                QT_TRANSLATE_NOOP("models", "The first password is given in person and changed at once.")),
    };
}

Result<void> startable(Vault &vault, const QString &subject)
{
    ANGUAN_TRY_LET(system, RecordStore(vault).find(reg("systems"), subject));
    const QString name = text(system.values, "name");
    if (system.isWithdrawn())
        return fail(ErrorCode::Invalid,
                    Tr::tr("%1 has been withdrawn: nobody gets an account there.").arg(subject));
    if (text(system.values, "state") == QLatin1String("retired"))
        return fail(ErrorCode::Invalid, Tr::tr("%1 is retired: nobody gets an account there.").arg(name));
    return {};
}

Values prefill(Vault &, const QString &)
{
    return {};
}

Findings check(Vault &vault, const QString &subject, const Values &fields)
{
    Findings found;
    const auto refuse = [&](const char *field, const QString &sentence, const char *article) {
        found.append({Severity::Refuse, QLatin1String(field), sentence, QLatin1String(article)});
    };
    const Surroundings around(vault);
    const Values group = around.record(QStringLiteral("role_groups"), text(fields, "role_group"));
    if (text(group, "system") != subject)
        refuse("role_group",
               Tr::tr("The role group “%1” belongs to another system. Choose one of this system.")
                   .arg(text(group, "name")),
               "H12");
    if (AccessRules::isDefaultLogin(text(fields, "login")))
        refuse("login",
               Tr::tr("“%1” is a default name that everybody guesses. Choose another.")
                   .arg(text(fields, "login")),
               "H12");
    const QString until = text(fields, "until");
    if (!until.isEmpty() && until < Clock::today().toString(Qt::ISODate))
        refuse("until", Tr::tr("The account would have ended before it begins."), "");
    return found;
}

Findings checkAfterwards(Vault &, const Approval &approval, const Values &afterwards)
{
    Findings found;
    const QString day = text(afterwards, "granted_on");
    const QString signedOn = Clock::instantOf(approval.lastRound()->answers.last().signedAt)
                                 .toLocalTime()
                                 .date()
                                 .toString(Qt::ISODate);
    if (day > Clock::today().toString(Qt::ISODate))
        found.append(
            {Severity::Refuse, QStringLiteral("granted_on"), Tr::tr("This day has not come yet."), {}});
    else if (day < signedOn)
        found.append({Severity::Refuse, QStringLiteral("granted_on"),
                      Tr::tr("No account is granted before its approval was signed."),
                      QStringLiteral("H12")});
    return found;
}

Values snapshot(Vault &vault, const QString &subject)
{
    const Result<Record> system = RecordStore(vault).find(reg("systems"), subject);
    return system ? system->values : Values{};
}

GateState noConflict(Vault &vault, const Approval &approval)
{
    GateState gate{QStringLiteral("no_conflict"), Tr::tr("No conflict rule broken"), false, {}, {},
                   QStringLiteral("H12")};
    const Surroundings around(vault);
    const Values account = accountOf(approval);
    const QStringList broken = ConflictEntry::broken(
        text(account, "person"), ConflictEntry::holdingsOfAccount({}, account, around), {}, around);
    gate.met = broken.isEmpty();
    gate.text = gate.met ? Tr::tr("The account fits to everything this person holds.")
                         : broken.join(QLatin1Char(' '));
    gate.supply = text(account, "person");
    return gate;
}

GateState nameIsSound(Vault &vault, const Approval &approval)
{
    GateState gate{QStringLiteral("name_sound"), Tr::tr("Account name sound and free"), false, {}, {},
                   QStringLiteral("H12")};
    const QString login = text(accountOf(approval), "login");
    if (AccessRules::isDefaultLogin(login)) {
        gate.text = Tr::tr("“%1” is a default name that everybody guesses. Choose another.").arg(login);
        return gate;
    }
    const Surroundings around(vault);
    const QString accounts = QStringLiteral("accounts");
    const QStringList same = around.numbersWhere(accounts, QStringLiteral("login"), login);
    for (const QString &number : same) {
        const Values other = around.record(accounts, number);
        if (text(other, "system") != approval.subject || !AccessRules::isOpen(other))
            continue;
        gate.text = Tr::tr("“%1” is already an account of this system (%2). Close that one first.")
                        .arg(login, number);
        gate.supply = number;
        return gate;
    }
    gate.met = true;
    gate.text = Tr::tr("“%1” is no default name, and free.").arg(login);
    return gate;
}

GateState personInPost(Vault &vault, const Approval &approval)
{
    GateState gate{QStringLiteral("person_in_post"), Tr::tr("Holder in post"), false, {}, {},
                   QStringLiteral("H12 H28")};
    gate.supply = text(accountOf(approval), "person");
    const Values person = Surroundings(vault).record(QStringLiteral("people"), gate.supply);
    gate.met = text(person, "state") == QLatin1String("active");
    const QString name = RecordStore(vault).nameOf(gate.supply);
    gate.text = gate.met ? Tr::tr("%1 is in post.").arg(name) : Tr::tr("%1 is not in post.").arg(name);
    return gate;
}

GateState groupStands(Vault &vault, const Approval &approval)
{
    GateState gate{QStringLiteral("group_stands"), Tr::tr("Role group in use"), false, {}, {},
                   QStringLiteral("H12")};
    gate.supply = text(accountOf(approval), "role_group");
    const Values group = Surroundings(vault).record(QStringLiteral("role_groups"), gate.supply);
    gate.met = text(group, "system") == approval.subject && text(group, "state") == QLatin1String("in_use");
    gate.text = gate.met ? Tr::tr("“%1” is a group of this system.").arg(text(group, "name"))
                         : Tr::tr("The role group is closed, or of another system.");
    return gate;
}

Result<void> effect(Vault &vault, const Approval &approval)
{
    Values account = accountOf(approval);
    const QJsonValue day = approval.carriedOut.value(QLatin1String("granted_on"));
    account.insert(QStringLiteral("granted_under"), approval.number);
    account.insert(QStringLiteral("granted_on"), day);
    account.insert(QStringLiteral("password_changed_on"), day);
    const QString because = Tr::tr("%1: carried out").arg(approval.number);
    ANGUAN_TRY(RecordStore(vault).createByEngine(reg("accounts"), account, because));
    return {};
}

} // namespace

const ApprovalKind &accountGrantKind()
{
    static const ApprovalKind kind{
        .id = "account_grant",
        .title = QT_TRANSLATE_NOOP("models", "Account and rights"),
        .printTitle = QT_TRANSLATE_NOOP("models", "Approval form: account and rights"),
        .article = "H12",
        .subjectRegister = "systems",
        .sections = {{"what", QT_TRANSLATE_NOOP("models", "Account and rights")},
                     {"why", QT_TRANSLATE_NOOP("models", "Reason and term")}},
        .fields = applicationFields(),
        .afterwards = afterwardsFields(),
        .steps = {Steps::of(Signer::Officer), Steps::of(Signer::DepartmentHead)},
        .gates = {{"no_conflict", noConflict},
                  {"name_sound", nameIsSound},
                  {"person_in_post", personInPost},
                  {"group_stands", groupStands}},
        .startable = startable,
        .prefill = prefill,
        .check = check,
        .checkAfterwards = checkAfterwards,
        .snapshot = snapshot,
        .effect = effect,
    };
    return kind;
}

} // namespace anguan
