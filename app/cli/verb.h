// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace anguan {

class Invocation;

/// What of Qt a verb needs: paper needs fonts, the tour needs windows; both work without a display.
enum class Needs { Core, Fonts, Windows };

struct VerbArgument
{
    const char *name; ///< as in the help: "VAULT"
    const char *text; ///< QT_TRANSLATE_NOOP("app", …)
    bool optional = false;
};

struct VerbOption
{
    const char *name;
    const char *value; ///< name of its value in the help, "FILE"; empty for a switch
    const char *text;  ///< QT_TRANSLATE_NOOP("app", …)
    bool required = false;
};

/// One verb of the command line, declared and done in a file of its own. The returned number is the exit
/// code; an Error becomes its sentence on standard error and its own code.
struct Verb
{
    const char *name;
    const char *summary; ///< QT_TRANSLATE_NOOP("app", …)
    Needs needs = Needs::Core;
    QList<VerbArgument> arguments;
    QList<VerbOption> options;
    Result<int> (*run)(Invocation &) = nullptr;
};

namespace Verbs {
const QList<const Verb *> &all(); ///< in the order of the help
const Verb *find(const QString &name);
} // namespace Verbs

/// Options that several verbs share, worded once.
namespace VerbOptions {
inline constexpr VerbOption login{"login", "NAME",
                                  QT_TRANSLATE_NOOP("app", "who opens the vault (default: its first login)")};
inline constexpr VerbOption passwordFile{
    "password-file", "FILE", QT_TRANSLATE_NOOP("app", "the passwords, one a line; “-” is standard input")};
inline constexpr VerbOption json{"json", "", QT_TRANSLATE_NOOP("app", "JSON instead of text for people")};
inline constexpr VerbOption where{
    "where", "CONDITION",
    QT_TRANSLATE_NOOP("app",
                      "only rows for which FIELD=VALUE holds, also with >= <= and ~ (contains); field and "
                      "value by id or by label; may be repeated")};
inline constexpr VerbOption search{
    "search", "TEXT", QT_TRANSLATE_NOOP("app", "only rows found by these words, pinyin or initials")};
inline constexpr VerbOption suite{
    "suite", "sm|intl", QT_TRANSLATE_NOOP("app", "sm: SM4 and SM3 (default); intl: AES-256-GCM and SHA-256")};
} // namespace VerbOptions

} // namespace anguan
