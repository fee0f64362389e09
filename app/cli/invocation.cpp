// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/invocation.h"

#include "app/cli/help.h"
#include "app/tr.h"
#include "models/registers/catalogue.h"
#include "models/vault/vault.h"

#include <QCommandLineParser>

namespace anguan {

namespace {

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

bool takesValue(const VerbOption &option)
{
    return option.value[0] != '\0';
}

} // namespace

Invocation::Invocation() : m_console(std::make_unique<Console>()) {}

Result<Invocation> Invocation::parse(const Verb &verb, const QStringList &words)
{
    QCommandLineParser parser;
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    parser.addOption(QCommandLineOption(QStringList{QStringLiteral("help"), QStringLiteral("h")}));
    for (const VerbOption &option : verb.options) {
        parser.addOption(takesValue(option)
                             ? QCommandLineOption(text(option.name), QString(), text(option.value))
                             : QCommandLineOption(text(option.name)));
    }
    const QString seeHelp = QLatin1Char('\n') + AppTr::tr("See: anguan %1 --help").arg(text(verb.name));
    if (!parser.parse(QStringList(QStringLiteral("anguan")) + words))
        return fail(ErrorCode::Usage, parser.errorText() + seeHelp);

    Invocation invocation;
    invocation.m_help = parser.isSet(QStringLiteral("help"));
    if (invocation.m_help)
        return invocation;
    const QStringList positional = parser.positionalArguments();
    for (int i = 0; i < verb.arguments.size(); ++i) {
        const VerbArgument &argument = verb.arguments.at(i);
        if (i < positional.size())
            invocation.m_arguments.insert(text(argument.name), positional.at(i));
        else if (!argument.optional)
            return fail(ErrorCode::Usage, AppTr::tr("%1 is missing.").arg(text(argument.name)) + seeHelp);
    }
    if (positional.size() > verb.arguments.size()) {
        return fail(ErrorCode::Usage,
                    AppTr::tr("“%1” is one word too many.").arg(positional.at(verb.arguments.size())) +
                        seeHelp);
    }
    for (const VerbOption &option : verb.options) {
        const QString name = text(option.name);
        if (parser.isSet(name))
            invocation.m_options.insert(name,
                                        takesValue(option) ? parser.values(name) : QStringList(QString()));
        else if (option.required)
            return fail(ErrorCode::Usage, AppTr::tr("--%1 is missing.").arg(name) + seeHelp);
    }
    invocation.m_passwords = std::make_unique<Passwords>(invocation.value(VerbOptions::passwordFile.name));
    return invocation;
}

QString Invocation::argument(const char *name) const
{
    return m_arguments.value(text(name));
}

bool Invocation::has(const char *option) const
{
    return m_options.contains(text(option));
}

QString Invocation::value(const char *option) const
{
    return m_options.value(text(option)).value(0);
}

QStringList Invocation::values(const char *option) const
{
    return m_options.value(text(option));
}

Result<std::unique_ptr<Vault>> Invocation::unlock(const QString &path)
{
    ANGUAN_TRY_LET(opened, unlockKeepingPassword(path));
    return std::move(opened.vault);
}

Result<Invocation::Opened> Invocation::unlockKeepingPassword(const QString &path)
{
    // First, so that a file that is no vault is said before a password is asked for.
    ANGUAN_TRY_LET(info, Vault::peek(path));
    const QString login =
        has(VerbOptions::login.name) ? value(VerbOptions::login.name) : info.logins.value(0);
    ANGUAN_TRY_LET(password, m_passwords->next(AppTr::tr("Password of %1").arg(login)));
    ANGUAN_TRY_LET(vault, Vault::unlock(path, login, password.clone()));
    return Opened{std::move(vault), login, std::move(password)};
}

Result<const Register *> Invocation::registerNamed(const QString &typed) const
{
    for (const Register *reg : Catalogue::all()) {
        if (text(reg->id) == typed || reg->shownTitle() == typed || text(reg->title) == typed)
            return reg;
    }
    return fail(ErrorCode::Usage, AppTr::tr("There is no register “%1”. See: anguan registers").arg(typed));
}

Result<Suite> Invocation::suite() const
{
    if (!has(VerbOptions::suite.name))
        return Suite::Sm;
    const auto suite = suiteOf(value(VerbOptions::suite.name));
    if (!suite)
        return fail(ErrorCode::Usage, AppTr::tr("The suite is “sm” or “intl”."));
    return *suite;
}

int runVerb(const Verb &verb, const QStringList &words)
{
    Result<Invocation> invocation = Invocation::parse(verb, words);
    if (!invocation) {
        complain(invocation.error());
        return invocation.error().exitCode();
    }
    if (invocation->helpWanted())
        invocation->out().line(helpText(verb));
    Result<int> done = invocation->helpWanted() ? Result<int>(0) : verb.run(*invocation);
    const Result<void> said = invocation->out().finish();
    if (!done) {
        complain(done.error());
        return done.error().exitCode();
    }
    if (!said) {
        complain(said.error());
        return said.error().exitCode();
    }
    return *done;
}

} // namespace anguan
