// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/accessmatrix.h"

#include "models/base/text.h"
#include "models/base/tr.h"
#include "models/registers/catalogue.h"
#include "models/registers/display.h"
#include "models/vault/database.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace anguan {

namespace {

using Places = QHash<qint64, int>;

/// Every living row of a register with its name, in the order of a Chinese list; `more` reads what follows
/// the five columns.
template <typename T, typename More>
Result<Places> readNamed(Database &database, const char *table, const char *further, QList<T> &list,
                         More more)
{
    const QString sql =
        QStringLiteral("SELECT id, number, name, COALESCE(name_keys, ''), name_sort%1 FROM %2 WHERE "
                       "withdrawn_at IS NULL ORDER BY name_sort, id")
            .arg(QLatin1String(further), QLatin1String(table));
    ANGUAN_TRY_LET(rows, database.query(sql));
    Places places;
    while (rows.next()) {
        T one;
        one.number = rows.text(1);
        one.name = rows.text(2);
        one.keys = QLatin1Char(' ') + rows.text(3);
        more(rows, one);
        places.insert(rows.integer(0), int(list.size()));
        list.append(one);
    }
    ANGUAN_TRY(rows.finished());
    return places;
}

bool isMeant(const AccessMatrix::Named &named, const QString &word)
{
    return named.name.contains(word, Qt::CaseInsensitive) || named.keys.contains(QLatin1Char(' ') + word) ||
           named.number.compare(word, Qt::CaseInsensitive) == 0;
}

template <typename T>
QList<bool> meant(const QList<T> &list, const QString &word)
{
    QList<bool> found;
    found.reserve(list.size());
    for (const T &one : list)
        found.append(isMeant(one, word));
    return found;
}

/// One typed word, and where it is found.
struct Word
{
    QString text;
    QList<bool> systems, people, groups;

    bool isIn(const AccessMatrix::Account &account) const
    {
        return (account.system >= 0 && systems.at(account.system)) ||
               (account.person >= 0 && people.at(account.person)) ||
               (account.group >= 0 && groups.at(account.group)) ||
               account.login.contains(text, Qt::CaseInsensitive) ||
               account.number.compare(text, Qt::CaseInsensitive) == 0;
    }
};

int last(int place)
{
    return place < 0 ? std::numeric_limits<int>::max() : place;
}

} // namespace

Result<AccessMatrix> AccessMatrix::load(Database &database)
{
    AccessMatrix matrix;
    const auto nothing = [](const Rows &, Named &) {};
    ANGUAN_TRY_LET(departmentAt, readNamed(database, "departments", "", matrix.departments, nothing));
    ANGUAN_TRY_LET(systemAt, readNamed(database, "systems", "", matrix.systems, nothing));
    const auto readPerson = [&](const Rows &rows, Person &person) {
        person.department = departmentAt.value(rows.integer(5), none);
        person.state = rows.text(6);
    };
    ANGUAN_TRY_LET(personAt, readNamed(database, "people", ", department, state", matrix.people, readPerson));
    const auto readGroup = [](const Rows &rows, Group &group) { group.privileged = rows.integer(5) != 0; };
    ANGUAN_TRY_LET(groupAt, readNamed(database, "role_groups", ", privileged", matrix.groups, readGroup));

    // Whoever keeps a shared account answers for it as its holder would.
    const QString sql = QStringLiteral(
        "SELECT number, login, system, COALESCE(person, keeper), role_group, privileged OR dba, shared, "
        "default_account, state, COALESCE(granted_on, ''), COALESCE(password_changed_on, ''), "
        "COALESCE(reviewed_on, '') FROM accounts WHERE withdrawn_at IS NULL");
    ANGUAN_TRY_LET(rows, database.query(sql));
    while (rows.next()) {
        Account account;
        account.number = rows.text(0);
        account.login = rows.text(1);
        account.system = systemAt.value(rows.integer(2), none);
        account.person = personAt.value(rows.integer(3), none);
        account.group = groupAt.value(rows.integer(4), none);
        account.privileged =
            rows.integer(5) != 0 || (account.group >= 0 && matrix.groups.at(account.group).privileged);
        account.shared = rows.integer(6) != 0;
        account.isDefault = rows.integer(7) != 0;
        account.state = rows.text(8);
        account.grantedOn = rows.text(9);
        account.passwordChangedOn = rows.text(10);
        account.reviewedOn = rows.text(11);
        matrix.accounts.append(account);
    }
    ANGUAN_TRY(rows.finished());
    return matrix;
}

void AccessMatrix::setBreaches(const QHash<QString, QStringList> &sentences)
{
    for (Account &account : accounts)
        account.breaches = sentences.value(account.number);
}

QList<int> AccessMatrix::matching(const AccessFilter &filter) const
{
    QList<Word> words;
    for (const QString &typed : Text::tidy(filter.text).toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts))
        words.append({typed, meant(systems, typed), meant(people, typed), meant(groups, typed)});
    const auto fits = [&](const Account &account) {
        if (filter.state.isEmpty() ? account.isClosed()
                                   : filter.state != QLatin1String("*") && filter.state != account.state)
            return false;
        if ((filter.privilegedOnly && !account.privileged) ||
            (filter.brokenOnly && account.breaches.isEmpty()))
            return false;
        if (!filter.department.isEmpty()) {
            const int place = account.person < 0 ? none : people.at(account.person).department;
            if (place < 0 || departments.at(place).number != filter.department)
                return false;
        }
        return std::all_of(words.begin(), words.end(), [&](const Word &word) { return word.isIn(account); });
    };
    QList<int> found;
    for (int place = 0; place < accounts.size(); ++place)
        if (fits(accounts.at(place)))
            found.append(place);
    std::sort(found.begin(), found.end(), [this](int one, int other) {
        const Account &a = accounts.at(one);
        const Account &b = accounts.at(other);
        return std::make_tuple(last(a.system), last(a.person), a.login) <
               std::make_tuple(last(b.system), last(b.person), b.login);
    });
    return found;
}

QList<int> AccessMatrix::byPerson(QList<int> matching) const
{
    std::stable_sort(matching.begin(), matching.end(), [this](int one, int other) {
        return last(accounts.at(one).person) < last(accounts.at(other).person);
    });
    return matching;
}

QString AccessMatrix::systemName(const Account &account) const
{
    return account.system < 0 ? QString() : systems.at(account.system).name;
}

QString AccessMatrix::personName(const Account &account) const
{
    return account.person < 0 ? Tr::tr("(nobody)") : people.at(account.person).name;
}

QString AccessMatrix::groupName(const Account &account) const
{
    return account.group < 0 ? Tr::tr("(no role group)") : groups.at(account.group).name;
}

QString AccessMatrix::departmentName(const Account &account) const
{
    const int place = account.person < 0 ? none : people.at(account.person).department;
    return place < 0 ? QString() : departments.at(place).name;
}

QStringList AccessMatrix::marks(const Account &account) const
{
    QStringList marks;
    if (account.privileged)
        marks.append(Tr::tr("privileged"));
    if (account.shared)
        marks.append(Tr::tr("shared"));
    if (account.isDefault)
        marks.append(Tr::tr("default account"));
    static const Register &reg = *Catalogue::find(QStringLiteral("accounts"));
    if (account.state != QLatin1String("active"))
        marks.append(choiceLabel(*reg.field(QStringLiteral("state")), account.state));
    if (account.person < 0)
        marks.append(Tr::tr("nobody holds it"));
    else if (people.at(account.person).state == QLatin1String("left"))
        marks.append(Tr::tr("holder has left"));
    return marks;
}

} // namespace anguan
