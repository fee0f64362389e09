// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace anguan {

class Database;

/// What narrows the matrix.
struct AccessFilter
{
    QString text;       ///< words, pinyin, initials, numbers: all of them must be found in one account
    QString department; ///< number of the holder's department; empty: any
    QString state;      ///< empty: all that are not closed; "*": every one; else that state
    bool privilegedOnly = false;
    bool brokenOnly = false; ///< accounts that break a conflict rule

    bool operator==(const AccessFilter &) const = default;
};

/// Systems × role groups × people, whole, out of five reads: every account that is not withdrawn, and what
/// its references say. Accounts are told by their place in `accounts`, the rest by places in their lists.
class AccessMatrix
{
public:
    static constexpr int none = -1;

    struct Named
    {
        QString number;
        QString name;
        QString keys; ///< readings, each with a space before it, for typed search
    };
    struct Person : Named
    {
        int department = none;
        QString state;
    };
    struct Group : Named
    {
        bool privileged = false;
    };
    struct Account
    {
        QString number;
        QString login;
        int system = none;
        int person = none; ///< its holder, or the keeper of a shared one; none: nobody, or withdrawn since
        int group = none;
        bool privileged = false; ///< of itself, a DBA's, or by its role group
        bool shared = false;
        bool isDefault = false;
        QString state;
        QString grantedOn, passwordChangedOn, reviewedOn; ///< ISO dates, may be empty
        QStringList breaches; ///< sentences of the conflict rules that it breaks; see setBreaches()

        bool isClosed() const { return state == QLatin1String("closed"); }
    };

    /// Any connection.
    static Result<AccessMatrix> load(Database &database);

    /// By account number; from the conflict engine.
    void setBreaches(const QHash<QString, QStringList> &sentences);

    QList<Named> departments;
    QList<Named> systems; ///< in the order of a Chinese list, like people
    QList<Person> people;
    QList<Group> groups;
    QList<Account> accounts;

    /// Places of the accounts that meet the filter, ordered by system, holder (nobody last), login.
    QList<int> matching(const AccessFilter &filter) const;
    /// The same accounts by holder (nobody last), system, login.
    QList<int> byPerson(QList<int> matching) const;

    QString systemName(const Account &account) const;
    QString personName(const Account &account) const; ///< "(nobody)" when there is none
    QString groupName(const Account &account) const;
    QString departmentName(const Account &account) const;

    /// "privileged", "shared", "default account", "locked", "holder has left" …: what a glance must not miss.
    QStringList marks(const Account &account) const;
};

} // namespace anguan
