// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"
#include "app/cli/passwords.h"
#include "app/cli/verb.h"
#include "models/crypto/suite.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace anguan {

struct Register;
class Vault;

/// One call of a verb: its arguments and options, already held against the declaration.
class Invocation
{
public:
    /// ErrorCode::Usage with the sentence of what is missing or unknown.
    static Result<Invocation> parse(const Verb &verb, const QStringList &words);

    bool helpWanted() const { return m_help; }
    QString argument(const char *name) const; ///< empty when an optional one was left out
    bool has(const char *option) const;
    QString value(const char *option) const;
    QStringList values(const char *option) const;

    Console &out() { return *m_console; }
    Passwords &passwords() { return *m_passwords; }

    /// Opens the vault for --login (the first login of the file unless named) with the next password.
    Result<std::unique_ptr<Vault>> unlock(const QString &path);
    /// For a verb that needs the password once more.
    struct Opened
    {
        std::unique_ptr<Vault> vault;
        QString login;
        Secret password;
    };
    Result<Opened> unlockKeepingPassword(const QString &path);
    Result<const Register *> registerNamed(const QString &typed) const;
    Result<Suite> suite() const;

private:
    Invocation();

    QHash<QString, QString> m_arguments;
    QHash<QString, QStringList> m_options;
    bool m_help = false;
    std::unique_ptr<Console> m_console;
    std::unique_ptr<Passwords> m_passwords;
};

/// Runs the verb and says what went wrong; the exit code of the program.
int runVerb(const Verb &verb, const QStringList &words);

} // namespace anguan
