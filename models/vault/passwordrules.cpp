// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/tr.h"
#include "models/vault/logins.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace anguan {

namespace {

constexpr int lengthAlone = 12;     // long enough whatever it is made of
constexpr int lengthWithKinds = 10; // enough with three kinds of characters
constexpr int kindsAsked = 3;
constexpr int differentAsked = 5;
constexpr int longestPassword = 256;

constexpr const char *defaultNames[] = {"admin", "administrator", "root", "sa", "test", "guest"};

bool isDefaultName(const QString &login)
{
    return std::any_of(std::begin(defaultNames), std::end(defaultNames), [&login](const char *name) {
        return login.compare(QLatin1String(name), Qt::CaseInsensitive) == 0;
    });
}

/// Upper case, lower case, digits, signs, and letters of scripts without case (Han).
int kindsIn(const QList<uint> &characters)
{
    bool upper = false, lower = false, digit = false, sign = false, other = false;
    for (const uint c : characters) {
        if (QChar::isUpper(c))
            upper = true;
        else if (QChar::isLower(c))
            lower = true;
        else if (QChar::isDigit(c))
            digit = true;
        else if (QChar::isLetter(c))
            other = true;
        else
            sign = true;
    }
    return upper + lower + digit + sign + other;
}

Failure refused(const QString &text)
{
    return fail(ErrorCode::Invalid, text);
}

} // namespace

Result<void> Logins::checkPassword(const QString &login, const QString &password)
{
    const QList<uint> characters = password.normalized(QString::NormalizationForm_C).toUcs4();
    const int kinds = kindsIn(characters);
    const bool control = std::any_of(characters.begin(), characters.end(),
                                     [](uint c) { return QChar::category(c) == QChar::Other_Control; });
    if (control)
        return refused(Tr::tr("The password contains a character that cannot be typed. Leave it out."));
    if (characters.size() > longestPassword)
        return refused(Tr::tr("The password is longer than %1 characters. Shorten it.").arg(longestPassword));
    if (characters.size() < lengthWithKinds || (characters.size() < lengthAlone && kinds < kindsAsked))
        return refused(Tr::tr("The password is too short: at least %1 characters, or %2 with three kinds of "
                              "them (capital letters, small letters, digits, signs).")
                           .arg(lengthAlone)
                           .arg(lengthWithKinds));
    if (!login.isEmpty() && password.contains(login, Qt::CaseInsensitive) &&
        (login.size() >= 3 || password.compare(login, Qt::CaseInsensitive) == 0))
        return refused(Tr::tr("The password contains the login. Choose one that does not."));
    if (QSet<uint>(characters.begin(), characters.end()).size() < differentAsked)
        return refused(Tr::tr("The password repeats the same few characters. Use at least %1 different ones.")
                           .arg(differentAsked));
    return {};
}

Result<void> Logins::checkLoginName(const QString &login)
{
    static const QRegularExpression shape(QStringLiteral("\\A[a-z][a-z0-9._-]{1,31}\\z"));
    if (!shape.match(login).hasMatch())
        return refused(Tr::tr("A login has 2 to 32 small letters, digits, dots or hyphens and begins with a "
                              "letter, for instance “zhangjianguo”."));
    if (isDefaultName(login))
        return refused(
            Tr::tr("“%1” is a default name that everybody guesses (H12). Choose another login.").arg(login));
    return {};
}

Result<void> Logins::checkRoles(Roles roles)
{
    if (roles == Roles())
        return refused(Tr::tr("Choose at least one role."));
    if (roles.testFlag(Role::Auditor) && roles != Roles(Role::Auditor))
        return refused(Tr::tr("The auditor checks the others and so holds no other role (H12)."));
    return {};
}

} // namespace anguan
