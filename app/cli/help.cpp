// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/help.h"

#include "app/cli/console.h"
#include "app/tr.h"

namespace anguan {

namespace {

/// Two columns, the second at the same cell in every line.
QString columns(const QList<QStringList> &rows)
{
    int width = 0;
    for (const QStringList &row : rows)
        width = qMax(width, terminalWidth(row.at(0)));
    QStringList lines;
    for (const QStringList &row : rows) {
        lines.append(QStringLiteral("  ") + row.at(0) +
                     QString(width - terminalWidth(row.at(0)) + 2, QLatin1Char(' ')) + row.at(1));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

QString callOf(const Verb &verb)
{
    QString call = QStringLiteral("anguan ") + QString::fromLatin1(verb.name);
    for (const VerbArgument &argument : verb.arguments) {
        const QString name = QString::fromLatin1(argument.name);
        call += argument.optional ? QStringLiteral(" [%1]").arg(name) : QLatin1Char(' ') + name;
    }
    for (const VerbOption &option : verb.options) {
        if (option.required)
            call += QStringLiteral(" --%1 %2")
                        .arg(QString::fromLatin1(option.name), QString::fromLatin1(option.value));
    }
    return call;
}

QString optionCall(const VerbOption &option)
{
    return QStringLiteral("--%1 %2")
        .arg(QString::fromLatin1(option.name), QString::fromLatin1(option.value))
        .trimmed();
}

QList<QStringList> exitCodes()
{
    return {
        {QStringLiteral("0"), AppTr::tr("done")},
        {QStringLiteral("1"), AppTr::tr("a check found something")},
        {QStringLiteral("2"), AppTr::tr("wrong usage")},
        {QStringLiteral("3"), AppTr::tr("wrong password, or not allowed")},
        {QStringLiteral("4"), AppTr::tr("damaged or tampered")},
        {QStringLiteral("5"), AppTr::tr("the vault is in use")},
        {QStringLiteral("6"), AppTr::tr("cannot read or write")},
        {QStringLiteral("7"), AppTr::tr("invalid data")},
    };
}

QString helpText(const Verb &verb)
{
    QList<QStringList> rows;
    for (const VerbArgument &argument : verb.arguments)
        rows.append({QString::fromLatin1(argument.name), AppTr::shown(argument.text)});
    for (const VerbOption &option : verb.options)
        rows.append({optionCall(option), AppTr::shown(option.text)});
    rows.append({QStringLiteral("--lang zh_CN|en"), AppTr::tr("language of the output")});
    return AppTr::tr("Usage: %1").arg(callOf(verb) + QStringLiteral(" […]")) + QStringLiteral("\n\n") +
           AppTr::shown(verb.summary) + QStringLiteral("\n\n") + columns(rows);
}

QString helpText()
{
    QList<QStringList> verbs;
    for (const Verb *verb : Verbs::all())
        verbs.append({QString::fromLatin1(verb->name), AppTr::shown(verb->summary)});
    return AppTr::tr("Usage: anguan [VAULT]           open the window\n"
                     "       anguan VERB […]          do one thing and end\n"
                     "       anguan VERB --help       what the verb takes") +
           QStringLiteral("\n\n") + AppTr::tr("Verbs:") + QLatin1Char('\n') + columns(verbs) +
           QStringLiteral("\n\n") + AppTr::tr("Exit codes:") + QLatin1Char('\n') + columns(exitCodes()) +
           QStringLiteral("\n\n") +
           AppTr::tr(
               "Passwords come from --password-file FILE (“-” is standard input) or are asked for at the "
               "terminal; never from arguments or the environment.");
}

} // namespace anguan
