// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace anguan {

/// The user guide, compiled in: docs/guide/zh/*.md and docs/guide/en/*.md, the same pages in either language.
/// A page is named like its file, without the ending; a language is one of Language::available().
namespace Guidebook {

inline constexpr char index[] = "index"; ///< the page that lists the others

struct Entry
{
    QString page;
    QString title;
    QString chapter; ///< heading of the index that it stands under
};

/// The pages in reading order, as the index lists them.
QList<Entry> contents(const QString &language);
bool has(const QString &page, const QString &language);
/// Markdown, pictures named so that they are found in the resources; empty when there is no such page.
QString text(const QString &page, const QString &language);
/// Its first heading.
QString title(const QString &page, const QString &language);
/// Where the links of a page lead: other pages and pictures, as they are written.
QStringList links(const QString &markdown);
/// The page that a link names; empty when it names something else.
QString pageOfLink(const QString &link);
/// The pages with all the words in them, in reading order.
QStringList find(const QString &words, const QString &language);

} // namespace Guidebook

} // namespace anguan
