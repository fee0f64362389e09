// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/registers/register.h"

#include <functional>

namespace anguan {

/// One thing that a person holds and a conflict rule can speak of. Records go by id, which is the number
/// without its prefix, so that thousands of them cost nothing.
struct Holding
{
    enum class Kind { Membership, Post, Administrator, ProgramRole };

    Kind kind = Kind::Membership;
    qint64 record = 0;      ///< the account, the person or the system that says so
    qint64 group = 0;       ///< of a membership
    qint64 system = 0;      ///< of a membership or an administrator
    int power = -1;         ///< place in role_groups.power; an administrator of a system administers
    int post = -1;          ///< place in conflicts.post_a
    bool isAuditor = false; ///< of a program role
    QString detail;         ///< the field of the system, the login of the program
    QString since;          ///< ISO day; empty when only the journal knows

    QString number() const; ///< of the record to open: "ACC-2026-0001"; a login for a role in the program
};

/// What no person may hold together: a record of `conflicts`, or what is built in (H12).
struct Exclusion
{
    struct Side
    {
        /// Auditor: whoever audits in the program. Other: any power, security post or role beside auditing.
        enum class Kind { Group, Power, Post, Auditor, Other };
        Kind kind = Kind::Group;
        qint64 group = 0;
        int value = -1;

        bool matches(const Holding &holding) const;
    };

    QString id; ///< "CFL-2026-0001", or "auditor_alone", "administrator_audits"
    Side first, second;
    bool isInsideSystem = false;
    QString reason;

    static const QList<Exclusion> &builtIn();
    /// A record of `conflicts`; nothing when a side is missing.
    static QList<Exclusion> of(const QString &number, const Values &rule);
};

/// Two holdings of one person that an exclusion forbids.
struct Clash
{
    int rule = 0;  ///< place in the exclusions asked
    int first = 0; ///< places in the holdings asked
    int second = 0;
};

namespace Exclusions {

/// One clash a rule, and a system when the rule stays inside one: that of the oldest pair.
QList<Clash> clashes(const QList<Holding> &holdings, const QList<Exclusion> &rules);
/// The day from which both were held; empty when a side's day is not known.
QString sinceOf(const Holding &first, const Holding &second);

int powerOf(const QString &id); ///< -1: none of them
int postOf(const QString &id);
qint64 idOf(const QString &number); ///< 20260000001 for any "…-2026-0001"; 0 when it is none
QString numberOf(const char *prefix, qint64 id);

using NameOf = std::function<QString(const QString &number)>;
/// "administrators (portal)", "administrator B of portal", "post: media keeper", "auditor of this program".
QString words(const Holding &holding, const NameOf &nameOf);
/// The whole sentence: who holds which two, and which rule says no.
QString sentence(const QString &person, const Holding &first, const Holding &second, const Exclusion &rule,
                 const NameOf &nameOf);

} // namespace Exclusions

} // namespace anguan
