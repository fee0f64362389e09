// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

#include <QString>
#include <QStringList>

#include <memory>

class QCoreApplication;

namespace anguan {

/// What the words after the program's name ask for, before Qt is started.
struct Startup
{
    QString language;
    bool languageAsked = false; ///< by --lang
    const Verb *verb = nullptr; ///< null: the window
    QStringList words;          ///< the verb's own
    QString vault;              ///< for the window; empty: the one opened last
    QString unknown;            ///< a first word that is neither a verb nor a file
};

Startup startupOf(const QStringList &words);

/// What --lang says, taken out of the words; empty when it is not there.
QString askedLanguage(QStringList &words);
/// Chinese unless the machine's locale is English.
QString localeLanguage();

/// UTF-8 whatever the locale says, a closed pipe as an error instead of a death, Qt's remarks kept from a
/// verb's output. After startupOf(), which still has to see the locale as it was asked for.
void settleProcess(const Startup &startup);

/// The Qt application the startup needs; verbs never need a display.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char *argv[], const Startup &startup);

} // namespace anguan
