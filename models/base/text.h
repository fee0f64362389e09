// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace anguan {

/// Chinese text as an office uses it: readings for search, an order for lists, folding for input.
namespace Text {

/// Which readings come first: 曾 is zeng in a person's name and ceng elsewhere.
enum class Reading { Plain, PersonName };

/// Full pinyin, syllables apart: "zeng fan". Latin letters and digits stay, in lower case.
QString pinyin(const QString &text, Reading reading = Reading::Plain);

/// Everything a reader may type to find this text, space separated: full pinyin run together and the
/// initials, in every reading known for its characters in names and in office words (长 chang/zhang, 行
/// xing/hang …).
QString pinyinKeys(const QString &text);

/// pinyinKeys, and then the reading and the initials again from every later syllable on: words for a prefix
/// index, so that 登记 in 不动产登记系统 is found by dj and dengji too.
QString searchKeys(const QString &text);

/// A byte string whose memcmp order is the order of a Chinese list (pinyin, 2号 before 10号, Latin last).
QByteArray sortKey(const QString &text, Reading reading = Reading::Plain);

/// NFC, full-width letters, digits and signs narrowed, white space trimmed: what a careful clerk would have
/// typed.
QString tidy(const QString &text);

/// For FTS5: every Han character stands alone, everything else in lower case.
QString indexed(const QString &text);

/// A calendar date out of 2026-11-21, 2026/1/5, 2026.1.5, 20261121, 2026年1月5日, 今天, 明天, 昨天, 月底,
/// +30; as yyyy-MM-dd, empty when it is none.
QString isoDate(const QString &typed);

} // namespace Text

} // namespace anguan
