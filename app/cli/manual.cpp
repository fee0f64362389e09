// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/manual.h"

#include "app/cli/help.h"
#include "app/tr.h"

namespace anguan {

namespace {

/// Text that roff takes literally: no request at the start of a line, no escape, a hyphen that can be copied.
QString roff(const QString &text)
{
    QString safe = text;
    safe.replace(QLatin1Char('\\'), QStringLiteral("\\(rs"));
    safe.replace(QLatin1Char('-'), QStringLiteral("\\-"));
    QStringList lines = safe.split(QLatin1Char('\n'));
    for (QString &line : lines) {
        if (line.startsWith(QLatin1Char('.')) || line.startsWith(QLatin1Char('\'')))
            line.prepend(QStringLiteral("\\&"));
    }
    return lines.join(QLatin1Char('\n'));
}

QString entry(const QString &head, const QString &text)
{
    return QStringLiteral(".TP\n.B %1\n%2\n").arg(roff(head), roff(text));
}

QString verbPart(const Verb &verb)
{
    QString part =
        QStringLiteral(".SS \"%1\"\n%2\n").arg(roff(callOf(verb)), roff(AppTr::shown(verb.summary)));
    for (const VerbArgument &argument : verb.arguments)
        part += entry(QString::fromLatin1(argument.name), AppTr::shown(argument.text));
    for (const VerbOption &option : verb.options)
        part += entry(optionCall(option), AppTr::shown(option.text));
    return part;
}

} // namespace

QByteArray manualPage()
{
    QString page = QStringLiteral(".TH ANGUAN 1 \"\" \"anguan %1\" \"%2\"\n")
                       .arg(QStringLiteral(ANGUAN_VERSION), roff(AppTr::tr("Anguan")));
    const auto section = [&page](const QString &title, const QString &text) {
        page += QStringLiteral(".SH \"%1\"\n%2\n").arg(roff(title), text);
    };
    section(AppTr::tr("NAME"), QStringLiteral("anguan \\- ") +
                                   roff(AppTr::tr("registers, approvals and drills of an information "
                                                  "security officer, in one sealed file")));
    section(AppTr::tr("SYNOPSIS"), QStringLiteral(".B anguan\n[\\fIVAULT\\fR]\n.br\n.B anguan\n\\fIVERB\\fR "
                                                  "[\\fIarguments\\fR] [\\fIoptions\\fR]"));
    section(
        AppTr::tr("DESCRIPTION"),
        roff(AppTr::tr("Without a verb the window opens. The vault is one encrypted file; nothing is sent "
                       "anywhere.")) +
            QStringLiteral("\n.PP\n") +
            roff(AppTr::tr(
                "Passwords come from --password-file FILE (“-” is standard input) or are asked for at the "
                "terminal; never from arguments or the environment.")));
    QString verbs;
    for (const Verb *verb : Verbs::all())
        verbs += verbPart(*verb);
    verbs += entry(QStringLiteral("--lang zh_CN|en"), AppTr::tr("language of the output"));
    section(AppTr::tr("VERBS"), verbs.trimmed());
    QString codes;
    const QList<QStringList> meanings = exitCodes();
    for (const QStringList &code : meanings)
        codes += entry(code.at(0), code.at(1));
    section(AppTr::tr("EXIT STATUS"), codes.trimmed());
    return page.toUtf8();
}

QByteArray bashCompletion()
{
    QStringList names;
    QString cases;
    for (const Verb *verb : Verbs::all()) {
        names.append(QString::fromLatin1(verb->name));
        QStringList options{QStringLiteral("--help"), QStringLiteral("--lang")};
        for (const VerbOption &option : verb->options)
            options.append(QStringLiteral("--") + QString::fromLatin1(option.name));
        cases += QStringLiteral("        %1) options=\"%2\" ;;\n")
                     .arg(names.last(), options.join(QLatin1Char(' ')));
    }
    return QStringLiteral(
               "# bash completion for anguan\n"
               "_anguan()\n"
               "{\n"
               "    local current=${COMP_WORDS[COMP_CWORD]} options=\n"
               "    if [ \"$COMP_CWORD\" -eq 1 ]; then\n"
               "        COMPREPLY=( $(compgen -W \"%1\" -- \"$current\") $(compgen -f -- \"$current\") )\n"
               "        return\n"
               "    fi\n"
               "    case ${COMP_WORDS[1]} in\n"
               "%2"
               "    esac\n"
               "    case $current in\n"
               "        -*) COMPREPLY=( $(compgen -W \"$options\" -- \"$current\") ) ;;\n"
               "        *) COMPREPLY=( $(compgen -f -- \"$current\") ) ;;\n"
               "    esac\n"
               "}\n"
               "complete -o filenames -F _anguan anguan\n")
        .arg(names.join(QLatin1Char(' ')), cases)
        .toUtf8();
}

} // namespace anguan
