// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/guidebook.h"

#include "models/base/language.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace anguan {

namespace {

const QString ending = QStringLiteral(".md");

QString pathOf(const QString &page, const QString &language)
{
    const bool isChinese = language == QLatin1String(Language::chinese);
    return QStringLiteral(":/docs/guide/%1/%2.md")
        .arg(isChinese ? QStringLiteral("zh") : QStringLiteral("en"), page);
}

QString read(const QString &page, const QString &language)
{
    QFile file(pathOf(page, language));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

QList<Guidebook::Entry> Guidebook::contents(const QString &language)
{
    static const QRegularExpression item(QStringLiteral("^- \\[(.+?)\\]\\(([^)]+)\\)"));
    QList<Entry> entries;
    QString chapter;
    const QStringList lines = read(QString::fromLatin1(index), language).split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        if (line.startsWith(QLatin1String("## ")))
            chapter = line.mid(3).trimmed();
        const QRegularExpressionMatch found = item.match(line);
        if (found.hasMatch())
            entries.append({pageOfLink(found.captured(2)), found.captured(1), chapter});
    }
    return entries;
}

bool Guidebook::has(const QString &page, const QString &language)
{
    return !page.isEmpty() && QFile::exists(pathOf(page, language));
}

QString Guidebook::text(const QString &page, const QString &language)
{
    return read(page, language)
        .replace(QLatin1String("](../../pictures/"), QLatin1String("](:/docs/pictures/"));
}

QString Guidebook::title(const QString &page, const QString &language)
{
    const QString first = read(page, language).section(QLatin1Char('\n'), 0, 0);
    return first.startsWith(QLatin1String("# ")) ? first.mid(2).trimmed() : QString();
}

QStringList Guidebook::links(const QString &markdown)
{
    static const QRegularExpression link(QStringLiteral("\\]\\(([^)\\s]+)\\)"));
    QStringList found;
    for (auto matches = link.globalMatch(markdown); matches.hasNext();)
        found.append(matches.next().captured(1));
    return found;
}

QString Guidebook::pageOfLink(const QString &link)
{
    const bool isPage = link.endsWith(ending) && !link.contains(QLatin1Char('/'));
    return isPage ? link.chopped(ending.size()) : QString();
}

QStringList Guidebook::find(const QString &words, const QString &language)
{
    const QStringList wanted = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QStringList pages;
    const QList<Entry> all = contents(language);
    for (const Entry &entry : all) {
        const QString text = read(entry.page, language);
        const bool hasAll = std::all_of(wanted.begin(), wanted.end(), [&text](const QString &word) {
            return text.contains(word, Qt::CaseInsensitive);
        });
        if (hasAll)
            pages.append(entry.page);
    }
    return pages;
}

} // namespace anguan
