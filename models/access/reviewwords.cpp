// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/accessreview.h"

#include "models/base/tr.h"
#include "models/registers/catalogue.h"
#include "models/registers/display.h"

namespace anguan {

namespace {

struct Word
{
    const char *id;
    const char *words;
    Tone tone;
};
constexpr Word causes[] = {
    {"listed", QT_TRANSLATE_NOOP("models", "In the register"), Tone::Plain},
    {"added", QT_TRANSLATE_NOOP("models", "New since the last review"), Tone::Information},
    {"altered", QT_TRANSLATE_NOOP("models", "Altered since the last review"), Tone::Information},
    {"leaver", QT_TRANSLATE_NOOP("models", "Nobody in post holds it"), Tone::Late},
    {"unknown", QT_TRANSLATE_NOOP("models", "Not in the register"), Tone::Late},
    {"missing", QT_TRANSLATE_NOOP("models", "Not in the system's list"), Tone::Soon},
    {"rights", QT_TRANSLATE_NOOP("models", "Other rights in the system"), Tone::Late},
};
constexpr Word decisions[] = {
    {"", QT_TRANSLATE_NOOP("models", "Not decided"), Tone::Soon},
    {"keep", QT_TRANSLATE_NOOP("models", "Keep"), Tone::Good},
    {"change", QT_TRANSLATE_NOOP("models", "Change"), Tone::Information},
    {"close", QT_TRANSLATE_NOOP("models", "Close"), Tone::Late},
};

template <std::size_t count>
const Word &wordOf(const Word (&words)[count], const QString &id)
{
    for (const Word &word : words)
        if (id == QLatin1String(word.id))
            return word;
    return words[0];
}

QString text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

QString stateName(const QString &state)
{
    static const Field &field = *Catalogue::find(QStringLiteral("accounts"))->field(QStringLiteral("state"));
    return choiceLabel(field, state);
}

QString yesNo(bool yes)
{
    return yes ? Tr::tr("Yes") : Tr::tr("No");
}

QString fallback(const QString &name)
{
    return name.isEmpty() ? Tr::tr("(nobody)") : name;
}

QString groupOrNone(const QString &name)
{
    return name.isEmpty() ? Tr::tr("(no role group)") : name;
}

/// "role group: 经办 → 审批", for what has another value now.
QStringList alterations(const QJsonObject &was, const QJsonObject &is)
{
    QStringList said;
    const auto add = [&said](const QString &label, const QString &before, const QString &after) {
        if (before != after)
            said.append(Tr::tr("%1: %2 → %3").arg(label, before, after));
    };
    add(Tr::tr("login"), text(was, "login"), text(is, "login"));
    add(Tr::tr("holder"), fallback(text(was, "person_name")), fallback(text(is, "person_name")));
    add(Tr::tr("role group"), groupOrNone(text(was, "group_name")), groupOrNone(text(is, "group_name")));
    add(Tr::tr("state"), stateName(text(was, "state")), stateName(text(is, "state")));
    for (const auto &[key, label] :
         {std::pair{"privileged", Tr::tr("privileged")}, std::pair{"shared", Tr::tr("shared")},
          std::pair{"default_account", Tr::tr("default account")}})
        add(label, yesNo(was.value(QLatin1String(key)).toBool()),
            yesNo(is.value(QLatin1String(key)).toBool()));
    return said;
}

/// What the system's own list says that the register does not.
QStringList listSays(const QJsonObject &found, const QJsonObject &stood, bool whole)
{
    QStringList said;
    const auto add = [&](const char *key, const QString &label, const QString &listed, const QString &known) {
        if (found.contains(QLatin1String(key)) && (whole || listed != known))
            said.append(whole ? Tr::tr("%1 %2").arg(label, listed)
                              : Tr::tr("%1 %2, register %3").arg(label, listed, known));
    };
    add("holder", Tr::tr("holder"), text(found, "holder"), fallback(text(stood, "person_name")));
    add("rights", Tr::tr("role group"), text(found, "rights"), groupOrNone(text(stood, "group_name")));
    add("privileged", Tr::tr("privileged"), yesNo(found.value(QLatin1String("privileged")).toBool()),
        yesNo(stood.value(QLatin1String("privileged")).toBool()));
    add("state", Tr::tr("state"), stateName(text(found, "state")), stateName(text(stood, "state")));
    return said;
}

} // namespace

QString reviewCauseName(const QString &cause)
{
    return Tr::shown(wordOf(causes, cause).words);
}

QString reviewDecisionName(const QString &decision)
{
    return Tr::shown(wordOf(decisions, decision).words);
}

Tone reviewDecisionTone(const QString &decision)
{
    return wordOf(decisions, decision).tone;
}

Tone reviewCauseTone(const QString &cause)
{
    return wordOf(causes, cause).tone;
}

QString reviewFinding(const ReviewLine &line)
{
    const QJsonObject found = line.stood.value(QLatin1String("found")).toObject();
    const int row = found.value(QLatin1String("row")).toInt();
    if (line.cause == QLatin1String("unknown")) {
        const QStringList said = listSays(found, {}, true);
        const QString where =
            Tr::tr("The system has this account (row %1); the register does not know it.").arg(row);
        return said.isEmpty() ? where : Tr::tr("%1 In the list: %2.").arg(where, said.join(Tr::tr(", ")));
    }
    if (line.cause == QLatin1String("missing"))
        return Tr::tr("The register has this account; the system's list does not.");
    if (line.cause == QLatin1String("rights")) {
        const QStringList said = listSays(found, line.stood, false);
        return said.isEmpty()
                   ? Tr::tr("Row %1 of the list: the account is closed in the register, and the system "
                            "still has it.")
                         .arg(row)
                   : Tr::tr("Row %1 of the list: %2.").arg(row).arg(said.join(Tr::tr("; ")));
    }
    if (line.cause == QLatin1String("altered")) {
        const QStringList said =
            alterations(line.stood.value(QLatin1String("before")).toObject(), line.stood);
        if (!said.isEmpty())
            return said.join(Tr::tr("; "));
    }
    const QString state = text(line.stood, "person_state");
    if (state == QLatin1String("left"))
        return Tr::tr("%1 has left.").arg(text(line.stood, "person_name"));
    if (state == QLatin1String("withdrawn"))
        return Tr::tr("%1 is withdrawn from the register of people.").arg(text(line.stood, "person_name"));
    return state.isEmpty() ? Tr::tr("Nobody holds this account.") : QString();
}

QString reviewMarks(const ReviewLine &line)
{
    QStringList marks;
    if (line.stood.value(QLatin1String("privileged")).toBool())
        marks.append(Tr::tr("privileged"));
    if (line.stood.value(QLatin1String("shared")).toBool())
        marks.append(Tr::tr("shared"));
    if (line.stood.value(QLatin1String("default_account")).toBool())
        marks.append(Tr::tr("default account"));
    const QString state = text(line.stood, "state");
    if (!state.isEmpty() && state != QLatin1String("active"))
        marks.append(stateName(state));
    return marks.join(Tr::tr(", "));
}

} // namespace anguan
