// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/accountdifference.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace anguan {

namespace {

QString text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

bool isClosed(const QJsonObject &stood)
{
    return text(stood, "state") == QLatin1String("closed");
}

/// Names of role groups in any order, however the system strings them together.
QStringList namesIn(const QString &rights)
{
    static const QRegularExpression between(QStringLiteral("\\s*[,，;；、|/]\\s*"));
    QStringList names = rights.toLower().split(between, Qt::SkipEmptyParts);
    names.sort();
    return names;
}

bool differs(const ListedAccount &listed, const QJsonObject &stood)
{
    if (!listed.rights.isEmpty() && namesIn(listed.rights) != namesIn(text(stood, "group_name")))
        return true;
    if (!listed.holder.isEmpty() && listed.holder != text(stood, "person_name"))
        return true;
    if (listed.privileged && *listed.privileged != stood.value(QLatin1String("privileged")).toBool())
        return true;
    // Not said: it can be used, or it would not be in the list.
    return listed.state.isEmpty() ? isClosed(stood) : listed.state != text(stood, "state");
}

QJsonObject foundOf(const ListedAccount &listed)
{
    QJsonObject found{{QStringLiteral("row"), listed.row}};
    if (!listed.holder.isEmpty())
        found.insert(QStringLiteral("holder"), listed.holder);
    if (!listed.rights.isEmpty())
        found.insert(QStringLiteral("rights"), listed.rights);
    if (listed.privileged)
        found.insert(QStringLiteral("privileged"), *listed.privileged);
    if (!listed.state.isEmpty())
        found.insert(QStringLiteral("state"), listed.state);
    return found;
}

ReviewLine lineOf(const ReviewRows::Standing &standing, const char *cause)
{
    ReviewLine line;
    line.account = standing.account;
    line.cause = QLatin1String(cause);
    line.stood = standing.stood;
    return line;
}

} // namespace

QList<ReviewLine> differencesOf(const AccountList &list, const QList<ReviewRows::Standing> &standing,
                                ListComparison &said)
{
    // Systems take "Admin" and "admin" for one account. A living one goes before a closed one of that name.
    QHash<QString, const ReviewRows::Standing *> known;
    for (const ReviewRows::Standing &each : standing) {
        const ReviewRows::Standing *&place = known[text(each.stood, "login").toLower()];
        if (!place || isClosed(place->stood))
            place = &each;
    }
    QList<ReviewLine> lines;
    QSet<QString> listedLogins;
    listedLogins.reserve(list.accounts.size());
    for (const ListedAccount &listed : list.accounts) {
        ++said.rows;
        const QString login = listed.login.toLower();
        listedLogins.insert(login);
        const ReviewRows::Standing *inRegister = known.value(login);
        if (!inRegister) {
            ReviewLine line;
            line.cause = QStringLiteral("unknown");
            line.stood = {{QStringLiteral("login"), listed.login},
                          {QStringLiteral("found"), foundOf(listed)}};
            lines.append(line);
            ++said.unknown;
        } else if (differs(listed, inRegister->stood)) {
            ReviewLine line = lineOf(*inRegister, "rights");
            line.stood.insert(QStringLiteral("found"), foundOf(listed));
            lines.append(line);
            ++said.rights;
        } else {
            ++said.same;
        }
    }
    for (const ReviewRows::Standing &each : standing) {
        if (isClosed(each.stood) || listedLogins.contains(text(each.stood, "login").toLower()))
            continue;
        lines.append(lineOf(each, "missing"));
        ++said.missing;
    }
    return lines;
}

QList<ReviewLine> differencesSince(const QHash<QString, QJsonObject> &last,
                                   const QList<ReviewRows::Standing> &standing)
{
    static constexpr const char *compared[] = {"login",      "person", "person_state", "group",
                                               "privileged", "shared", "state",        "default_account"};
    QList<ReviewLine> lines;
    for (const ReviewRows::Standing &each : standing) {
        const auto before = last.constFind(each.account);
        if (before == last.constEnd()) {
            if (!isClosed(each.stood))
                lines.append(lineOf(each, "added"));
            continue;
        }
        const bool isAltered = std::any_of(std::begin(compared), std::end(compared), [&](const char *key) {
            return before->value(QLatin1String(key)) != each.stood.value(QLatin1String(key));
        });
        if (!isAltered)
            continue;
        ReviewLine line = lineOf(each, "altered");
        QJsonObject was;
        for (const char *key : {"login", "person_name", "person_state", "group_name", "privileged", "shared",
                                "state", "default_account"})
            was.insert(QLatin1String(key), before->value(QLatin1String(key)));
        line.stood.insert(QStringLiteral("before"), was);
        lines.append(line);
    }
    return lines;
}

} // namespace anguan
