// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace anguan {

namespace {

QString &currentLanguage()
{
    static QString language = QString::fromLatin1(Language::english);
    return language;
}

} // namespace

QStringList Language::available()
{
    return {QString::fromLatin1(chinese), QString::fromLatin1(english)};
}

bool Language::install(const QString &language)
{
    if (!available().contains(language))
        return false;
    static QTranslator ours;
    static QTranslator qt;
    QCoreApplication::removeTranslator(&ours);
    QCoreApplication::removeTranslator(&qt);
    currentLanguage() = language;
    QLocale::setDefault(language == QLatin1String(chinese) ? QLocale(QLocale::Chinese, QLocale::China)
                                                           : QLocale(QLocale::English));
    bool complete = ours.load(QStringLiteral(":/i18n/anguan_%1.qm").arg(language));
    if (language == QLatin1String(chinese)) {
        complete = qt.load(QStringLiteral(":/i18n/qtbase_zh_CN.qm")) && complete;
        QCoreApplication::installTranslator(&qt);
    }
    QCoreApplication::installTranslator(&ours);
    return complete;
}

QString Language::current()
{
    return currentLanguage();
}

bool Language::isChinese()
{
    return currentLanguage() == QLatin1String(chinese);
}

} // namespace anguan
