// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/registers/handoverlines.h"

#include "models/base/tr.h"
#include "models/registers/accessrules.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace anguan {

namespace {

const QString accountsId = QStringLiteral("accounts");

QString text(const QJsonObject &values, const char *field)
{
    return values.value(QLatin1String(field)).toString();
}

bool yes(const Values &values, const char *field)
{
    return values.value(QLatin1String(field)).toBool();
}

bool isLeaving(const Values &sheet)
{
    return text(sheet, "kind") == QLatin1String("leaving");
}

QString kindOf(const Belonging &belonging)
{
    if (belonging.registerId == QLatin1String("logins"))
        return QStringLiteral("login");
    if (belonging.registerId == QLatin1String("approvals"))
        return QStringLiteral("application");
    return belonging.registerId == accountsId ? QStringLiteral("account") : QStringLiteral("holding");
}

/// Whoever moves to another post keeps the way into this program and what was applied for.
QList<HandoverLine> held(const Values &sheet, const RuleSurroundings &around)
{
    QList<HandoverLine> lines;
    const QList<Belonging> belongings = Belongings::of(text(sheet, "person"), around);
    for (const Belonging &belonging : belongings) {
        HandoverLine line;
        line.line = belonging.key();
        line.kind = kindOf(belonging);
        line.what = Belongings::words(belonging);
        line.number = belonging.number;
        const bool isProgram =
            line.kind == QLatin1String("login") || line.kind == QLatin1String("application");
        if (isLeaving(sheet) || !isProgram)
            lines.append(line);
    }
    return lines;
}

/// Accounts whose password the person knows and others use after them: shared, default and database
/// accounts, privileged ones, and the shared ones of the systems that the person administers.
QStringList knownAccounts(const QString &person, const RuleSurroundings &around)
{
    QStringList known;
    const auto take = [&](const QStringList &numbers, bool isTheirs) {
        for (const QString &number : numbers) {
            const Values account = around.record(accountsId, number);
            const bool isCommon =
                yes(account, "shared") || yes(account, "default_account") || yes(account, "dba");
            const bool counts = isCommon || (isTheirs && AccessRules::isPrivileged(account, around));
            if (AccessRules::isOpen(account) && counts && !known.contains(number))
                known.append(number);
        }
    };
    take(around.numbersWhere(accountsId, QStringLiteral("person"), person), true);
    take(around.numbersWhere(accountsId, QStringLiteral("keeper"), person), true);
    for (const char *field : {"administrator_a", "administrator_b"}) {
        const QStringList systems =
            around.numbersWhere(QStringLiteral("systems"), QLatin1String(field), person);
        for (const QString &system : systems)
            take(around.numbersWhere(accountsId, QStringLiteral("system"), system), false);
    }
    return known;
}

QList<HandoverLine> passwords(const Values &sheet, const RuleSurroundings &around)
{
    QList<HandoverLine> lines;
    const QStringList accounts = knownAccounts(text(sheet, "person"), around);
    for (const QString &number : accounts) {
        const Values account = around.record(accountsId, number);
        const Values system = around.record(QStringLiteral("systems"), text(account, "system"));
        HandoverLine line;
        line.line = QStringLiteral("password/%1").arg(number);
        line.kind = QStringLiteral("password");
        line.what =
            Tr::tr("Change the password of “%1” (%2)").arg(text(account, "login"), text(system, "name"));
        line.number = number;
        lines.append(line);
    }
    return lines;
}

/// A stored open line that life has settled meanwhile; empty when it is still open.
QString settledElsewhere(const HandoverLine &line, const QSet<QString> &found, const QString &startedOn,
                         const RuleSurroundings &around)
{
    if (line.kind == QLatin1String("task"))
        return {};
    if (line.kind == QLatin1String("password")) {
        const Values account = around.record(accountsId, line.number);
        if (!AccessRules::isOpen(account))
            return Tr::tr("account closed");
        return text(account, "password_changed_on") >= startedOn ? Tr::tr("password changed") : QString();
    }
    return found.contains(line.line) ? QString() : Tr::tr("no longer in hand");
}

} // namespace

QJsonObject HandoverLine::item() const
{
    QJsonObject item;
    const auto put = [&item](const char *column, const QString &value) {
        if (!value.isEmpty())
            item.insert(QLatin1String(column), value.left(500));
    };
    put("line", line);
    put("kind", kind);
    put("what", what);
    put("number", number);
    put("done_on", doneOn);
    put("confirmed_by", confirmedBy);
    put("how", how);
    return item;
}

HandoverLine HandoverLine::of(const QJsonObject &item)
{
    return {text(item, "line"),    text(item, "kind"),         text(item, "what"), text(item, "number"),
            text(item, "done_on"), text(item, "confirmed_by"), text(item, "how")};
}

QString HandoverLines::kindName(const QString &kind)
{
    static const QHash<QString, const char *> names{
        {QStringLiteral("holding"), QT_TRANSLATE_NOOP("models", "Responsibility")},
        {QStringLiteral("account"), QT_TRANSLATE_NOOP("models", "Account line")},
        {QStringLiteral("password"), QT_TRANSLATE_NOOP("models", "Password or key")},
        {QStringLiteral("login"), QT_TRANSLATE_NOOP("models", "Login to this program")},
        {QStringLiteral("application"), QT_TRANSLATE_NOOP("models", "Open application")},
        {QStringLiteral("signature"), QT_TRANSLATE_NOOP("models", "Waiting signature")},
        {QStringLiteral("task"), QT_TRANSLATE_NOOP("models", "Task")},
    };
    const auto name = names.constFind(kind);
    return name == names.constEnd() ? kind : Tr::shown(*name);
}

QList<HandoverLine> HandoverLines::stored(const Values &sheet)
{
    QList<HandoverLine> lines;
    const QJsonArray items = sheet.value(QLatin1String("items")).toArray();
    for (const QJsonValue &item : items)
        lines.append(HandoverLine::of(item.toObject()));
    return lines;
}

QJsonArray HandoverLines::items(const QList<HandoverLine> &lines)
{
    QJsonArray items;
    for (const HandoverLine &line : lines)
        items.append(line.item());
    return items;
}

QList<HandoverLine> HandoverLines::now(const Values &sheet, const QString &startedOn,
                                       const RuleSurroundings &around)
{
    QList<HandoverLine> lines = stored(sheet);
    if (text(sheet, "state") != QLatin1String("open") || text(sheet, "kind") == QLatin1String("joining"))
        return lines;
    const QList<HandoverLine> fresh = held(sheet, around) + passwords(sheet, around);
    QSet<QString> found;
    for (const HandoverLine &line : fresh)
        found.insert(line.line);
    QSet<QString> open; // on the sheet and not settled
    const QString today = around.today().toString(Qt::ISODate);
    for (HandoverLine &line : lines) {
        if (!line.isOpen())
            continue;
        line.how = settledElsewhere(line, found, startedOn, around);
        if (line.how.isEmpty())
            open.insert(line.line);
        else
            line.doneOn = today;
    }
    for (const HandoverLine &line : fresh) {
        // What was settled once and is held again is a line again, unless it was kept or its password
        // changed.
        const bool isThere = std::any_of(lines.begin(), lines.end(),
                                         [&](const HandoverLine &other) { return other.line == line.line; });
        const bool mayStay = line.kind == QLatin1String("password") || !isLeaving(sheet);
        if (!open.contains(line.line) && !(isThere && mayStay))
            lines.append(line);
    }
    return lines;
}

bool HandoverLines::isSettledAtTheEnd(const HandoverLine &line)
{
    return line.kind == QLatin1String("login");
}

qsizetype HandoverLines::open(const QList<HandoverLine> &lines)
{
    return std::count_if(lines.begin(), lines.end(),
                         [](const HandoverLine &line) { return line.isOpen() && !isSettledAtTheEnd(line); });
}

} // namespace anguan
