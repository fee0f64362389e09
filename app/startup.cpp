// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startup.h"

#include "models/base/language.h"

#include <QApplication>
#include <QFileInfo>
#include <QGuiApplication>

#include <clocale>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <langinfo.h>

namespace anguan {

namespace {

/// A verb speaks by itself; what Qt remarks about the machine (no runtime folder, an offscreen platform) is
/// not for its user.
void onlyGrave(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "anguan: %s\n", qPrintable(message));
}

} // namespace

QString askedLanguage(QStringList &words)
{
    const qsizetype stop = words.indexOf(QStringLiteral("--"));
    const qsizetype end = stop < 0 ? words.size() : stop;
    for (qsizetype i = 0; i < end; ++i) {
        QString language;
        if (words.at(i) == QLatin1String("--lang") && i + 1 < end) {
            language = words.takeAt(i + 1);
            words.removeAt(i);
        } else if (words.at(i).startsWith(QLatin1String("--lang="))) {
            language = words.takeAt(i).mid(7);
        } else {
            continue;
        }
        return QString::fromLatin1(language.startsWith(QLatin1String("en")) ? Language::english
                                                                            : Language::chinese);
    }
    return {};
}

QString localeLanguage()
{
    for (const char *variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QByteArray value = qgetenv(variable);
        if (!value.isEmpty())
            return QString::fromLatin1(value.startsWith("en") ? Language::english : Language::chinese);
    }
    return QString::fromLatin1(Language::chinese);
}

Startup startupOf(const QStringList &typed)
{
    Startup startup;
    startup.words = typed;
    startup.language = askedLanguage(startup.words);
    startup.languageAsked = !startup.language.isEmpty();
    if (!startup.languageAsked)
        startup.language = localeLanguage();
    const QString first = startup.words.value(0);
    if (first.isEmpty())
        return startup;
    startup.words.removeFirst();
    startup.verb = Verbs::find(first);
    if (first == QLatin1String("--help") || first == QLatin1String("-h"))
        startup.verb = Verbs::find(QStringLiteral("help"));
    else if (first == QLatin1String("--version") || first == QLatin1String("-v"))
        startup.verb = Verbs::find(QStringLiteral("version"));
    else if (!startup.verb && QFileInfo::exists(first))
        startup.vault = first;
    else if (!startup.verb)
        startup.unknown = first;
    return startup;
}

void settleProcess(const Startup &startup)
{
    std::signal(SIGPIPE, SIG_IGN);
    // Qt reads file names by the locale, and a bare machine has none.
    if (!std::setlocale(LC_ALL, "") || std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0) {
        qunsetenv("LC_ALL");
        qputenv("LC_CTYPE", "C.UTF-8");
    }
    if (startup.verb)
        qInstallMessageHandler(onlyGrave);
}

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char *argv[], const Startup &startup)
{
    const Needs needs = startup.verb ? startup.verb->needs : Needs::Windows;
    if (startup.verb)
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QCoreApplication::setOrganizationName(QStringLiteral("anguan"));
    QCoreApplication::setApplicationName(QStringLiteral("anguan"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ANGUAN_VERSION));
    if (!startup.unknown.isEmpty() || needs == Needs::Core)
        return std::make_unique<QCoreApplication>(argc, argv);
    if (needs == Needs::Fonts)
        return std::make_unique<QGuiApplication>(argc, argv);
    QGuiApplication::setDesktopFileName(QStringLiteral("org.anguan.Console"));
    return std::make_unique<QApplication>(argc, argv);
}

} // namespace anguan
