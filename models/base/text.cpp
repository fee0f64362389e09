// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/text.h"

#include "models/base/clock.h"

#include <QDate>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <memory>

#include <unicode/coll.h>
#include <unicode/translit.h>
#include <unicode/unistr.h>

namespace anguan {

namespace {

bool isHan(char32_t c)
{
    return (c >= 0x3400 && c <= 0x9fff) || (c >= 0xf900 && c <= 0xfaff) || (c >= 0x20000 && c <= 0x3ffff);
}

icu::UnicodeString toIcu(const QString &text)
{
    return {reinterpret_cast<const char16_t *>(text.utf16()), static_cast<int32_t>(text.size())};
}

QString fromIcu(const icu::UnicodeString &text)
{
    return QString(reinterpret_cast<const QChar *>(text.getBuffer()), text.length());
}

/// A transliterator may not be shared between threads, and takes some 130 ms to make: one a thread.
const icu::Transliterator *transliterator(Text::Reading reading)
{
    thread_local std::unique_ptr<icu::Transliterator> made[2];
    auto &mine = made[reading == Text::Reading::PersonName ? 1 : 0];
    if (!mine) {
        UErrorCode status = U_ZERO_ERROR;
        const char16_t *rule = reading == Text::Reading::PersonName ? u"Han-Latin/Names; Latin-ASCII; Lower"
                                                                    : u"Han-Latin; Latin-ASCII; Lower";
        mine.reset(icu::Transliterator::createInstance(rule, UTRANS_FORWARD, status));
    }
    return mine.get();
}

/// One syllable a character is what ICU gives; asked character by character for the Han, cached a thread.
QString syllable(const QString &character, Text::Reading reading)
{
    thread_local QHash<QString, QString> known[2];
    auto &mine = known[reading == Text::Reading::PersonName ? 1 : 0];
    if (const auto it = mine.constFind(character); it != mine.constEnd())
        return *it;
    QString said = character;
    if (const icu::Transliterator *latin = transliterator(reading)) {
        icu::UnicodeString work = toIcu(character);
        latin->transliterate(work);
        said = fromIcu(work).trimmed();
    }
    mine.insert(character, said);
    return said;
}

struct Polyphone
{
    char32_t character;
    const char *readings;
};

/// Second readings of characters that office words and names use; ICU knows one reading each.
constexpr Polyphone polyphones[] = {
    {U'行', "xing hang"},   {U'长', "chang zhang"}, {U'重', "zhong chong"}, {U'调', "diao tiao"},
    {U'会', "hui kuai"},    {U'系', "xi ji"},       {U'传', "chuan zhuan"}, {U'参', "can shen"},
    {U'都', "du dou"},      {U'数', "shu shuo"},    {U'校', "xiao jiao"},   {U'省', "sheng xing"},
    {U'厦', "sha xia"},     {U'藏', "cang zang"},   {U'卡', "ka qia"},      {U'降', "jiang xiang"},
    {U'乐', "le yue"},      {U'单', "dan shan"},    {U'解', "jie xie"},     {U'曾', "ceng zeng"},
    {U'区', "qu ou"},       {U'查', "cha zha"},     {U'仇', "chou qiu"},    {U'任', "ren"},
    {U'朴', "pu piao"},     {U'盖', "gai ge"},      {U'处', "chu"},         {U'量', "liang"},
    {U'率', "lv shuai"},    {U'还', "hai huan"},    {U'说', "shuo shui"},   {U'相', "xiang"},
    {U'种', "zhong chong"}, {U'员', "yuan yun"},    {U'宅', "zhai"},        {U'地', "di de"},
    {U'属', "shu zhu"},     {U'尉', "wei yu"},      {U'称', "cheng chen"},  {U'更', "geng"},
};

/// Asked for the same few thousand characters over and over: remembered a thread.
const QStringList &readingsOf(const QString &character, char32_t c)
{
    thread_local QHash<char32_t, QStringList> known;
    if (const auto it = known.constFind(c); it != known.constEnd())
        return *it;
    QStringList readings{syllable(character, Text::Reading::Plain)};
    if (const QString name = syllable(character, Text::Reading::PersonName); !readings.contains(name))
        readings.append(name);
    for (const Polyphone &polyphone : polyphones) {
        if (polyphone.character != c)
            continue;
        const auto more = QString::fromLatin1(polyphone.readings).split(QLatin1Char(' '));
        for (const QString &reading : more) {
            if (!readings.contains(reading))
                readings.append(reading);
        }
    }
    return *known.insert(c, readings);
}

QStringList characters(const QString &text)
{
    QStringList all;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype length = text.at(i).isHighSurrogate() && i + 1 < text.size() ? 2 : 1;
        all.append(text.mid(i, length));
        i += length - 1;
    }
    return all;
}

char32_t codePoint(const QString &character)
{
    return character.size() == 2 ? QChar::surrogateToUcs4(character.at(0), character.at(1))
                                 : character.at(0).unicode();
}

/// Plain ASCII, Han and the usual Chinese punctuation are in normal form already, nothing to be narrowed.
bool isTidy(QChar c)
{
    const char16_t u = c.unicode();
    return u < 0x80 || (u >= 0x4e00 && u <= 0x9fff) || (u >= 0x3001 && u <= 0x3011) || u == 0xff0c ||
           u == 0xff1a || u == 0xff1b || u == 0xff08 || u == 0xff09;
}

/// yyyy-MM-dd with digits where digits belong.
bool isIsoShape(const QString &text)
{
    if (text.size() != 10 || text.at(4) != QLatin1Char('-') || text.at(7) != QLatin1Char('-'))
        return false;
    for (const int i : {0, 1, 2, 3, 5, 6, 8, 9}) {
        if (text.at(i) < QLatin1Char('0') || text.at(i) > QLatin1Char('9'))
            return false;
    }
    return true;
}

const icu::Collator *collator()
{
    thread_local std::unique_ptr<icu::Collator> mine;
    if (!mine) {
        UErrorCode status = U_ZERO_ERROR;
        mine.reset(icu::Collator::createInstance(icu::Locale("zh", "CN"), status));
        if (mine && U_SUCCESS(status))
            mine->setAttribute(UCOL_NUMERIC_COLLATION, UCOL_ON, status);
    }
    return mine.get();
}

} // namespace

QString Text::pinyin(const QString &text, Reading reading)
{
    QStringList parts;
    QString latin;
    const auto flush = [&] {
        if (!latin.isEmpty())
            parts.append(latin.toLower());
        latin.clear();
    };
    for (const QString &character : characters(text)) {
        if (isHan(codePoint(character))) {
            flush();
            parts.append(syllable(character, reading));
        } else if (character.at(0).isLetterOrNumber()) {
            latin += character;
        } else {
            flush();
        }
    }
    flush();
    // Compound surnames are read as a pair, which character by character cannot know.
    if (reading == Reading::PersonName && text.startsWith(QStringLiteral("尉迟")))
        parts.replace(0, QStringLiteral("yu"));
    return parts.join(QLatin1Char(' '));
}

QString Text::pinyinKeys(const QString &text)
{
    // The union of readings, bounded: a name has few polyphones, a long sentence would explode.
    constexpr qsizetype maxVariants = 16;
    QStringList full{QString()};
    QStringList initials{QString()};
    const QString tidied = tidy(text).toLower();
    for (const QString &character : characters(tidied)) {
        const char32_t c = codePoint(character);
        QStringList readings;
        if (isHan(c))
            readings = readingsOf(character, c);
        else if (character.at(0).isLetterOrNumber())
            readings = {character};
        else
            continue;
        const auto extended = [&](QStringList &heads, bool whole) {
            const auto said = [&](const QString &reading) { return whole ? reading : reading.left(1); };
            if (readings.size() == 1) {
                for (QString &head : heads)
                    head += said(readings.first());
                return;
            }
            QStringList grown;
            for (const QString &reading : std::as_const(readings)) {
                for (const QString &head : std::as_const(heads)) {
                    const QString next = head + said(reading);
                    if (grown.size() < maxVariants && !grown.contains(next))
                        grown.append(next);
                }
            }
            heads = grown;
        };
        extended(full, true);
        extended(initials, false);
    }
    QStringList keys = full + initials;
    keys.removeDuplicates();
    keys.removeAll(QString());
    return keys.join(QLatin1Char(' '));
}

QString Text::searchKeys(const QString &text)
{
    // Nobody types further into a name than this; it keeps the index small.
    constexpr qsizetype maxStarts = 24;
    constexpr qsizetype maxLetters = 20;
    QStringList syllables;
    const QString tidied = tidy(text).toLower();
    for (const QString &character : characters(tidied)) {
        if (isHan(codePoint(character)))
            syllables.append(syllable(character, Reading::Plain));
        else if (character.at(0).isLetterOrNumber())
            syllables.append(character);
    }
    QStringList keys = pinyinKeys(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (qsizetype start = 1; start < qMin(syllables.size(), maxStarts); ++start) {
        QString full;
        QString initials;
        for (qsizetype i = start; i < syllables.size() && full.size() < maxLetters; ++i) {
            full += syllables.at(i);
            initials += syllables.at(i).left(1);
        }
        keys.append(full);
        keys.append(initials);
    }
    keys.removeDuplicates();
    return keys.join(QLatin1Char(' '));
}

QByteArray Text::sortKey(const QString &text, Reading reading)
{
    const icu::Collator *order = collator();
    if (!order)
        return text.toUtf8();
    // A person sorts by the surname's own reading, then by the characters.
    const QString sorted =
        reading == Reading::PersonName ? pinyin(text, reading) + QLatin1Char(' ') + text : text;
    const icu::UnicodeString source = toIcu(sorted);
    QByteArray key(order->getSortKey(source, nullptr, 0), '\0');
    order->getSortKey(source, reinterpret_cast<uint8_t *>(key.data()), static_cast<int32_t>(key.size()));
    key.chop(1); // the key's own terminator
    return key;
}

QString Text::tidy(const QString &text)
{
    if (std::all_of(text.begin(), text.end(), isTidy))
        return text.trimmed();
    QString tidied = text.normalized(QString::NormalizationForm_C);
    for (QChar &c : tidied) {
        // Letters, digits and the signs of numbers are narrowed; Chinese punctuation stays as typed.
        const bool alphanumeric =
            (c >= QChar(0xff10) && c <= QChar(0xff19)) || (c >= QChar(0xff21) && c <= QChar(0xff3a)) ||
            (c >= QChar(0xff41) && c <= QChar(0xff5a)) || c == QChar(0xff0d) || c == QChar(0xff0e) ||
            c == QChar(0xff0f) || c == QChar(0xff0b) || c == QChar(0xff20) || c == QChar(0xff3f);
        if (alphanumeric)
            c = QChar(c.unicode() - 0xfee0);
        else if (c == QChar(0x3000) || c == QChar(0x00a0))
            c = QLatin1Char(' ');
    }
    return tidied.trimmed();
}

QString Text::indexed(const QString &text)
{
    const QString lower = tidy(text).toLower();
    QString out;
    out.reserve(lower.size() * 2 + 2);
    const auto space = [&] {
        if (!out.isEmpty() && !out.endsWith(QLatin1Char(' ')))
            out += QLatin1Char(' ');
    };
    for (qsizetype i = 0; i < lower.size(); ++i) {
        const QChar c = lower.at(i);
        const bool isPair = c.isHighSurrogate() && i + 1 < lower.size();
        const char32_t point = isPair ? QChar::surrogateToUcs4(c, lower.at(i + 1)) : c.unicode();
        if (c.isSpace()) {
            space();
        } else if (isHan(point)) {
            space();
            out += c;
            if (isPair)
                out += lower.at(++i);
            out += QLatin1Char(' ');
        } else {
            out += c;
        }
    }
    while (out.endsWith(QLatin1Char(' ')))
        out.chop(1);
    return out;
}

QString Text::isoDate(const QString &typed)
{
    const QString text = tidy(typed);
    if (isIsoShape(text)) {
        const QDate date(QStringView(text).mid(0, 4).toInt(), QStringView(text).mid(5, 2).toInt(),
                         QStringView(text).mid(8, 2).toInt());
        return date.isValid() && date.year() >= 1900 ? text : QString();
    }
    const QDate today = Clock::today();
    const auto iso = [](const QDate &date) {
        return date.isValid() ? date.toString(Qt::ISODate) : QString();
    };
    if (text == QStringLiteral("今天") || text.compare(QStringLiteral("today"), Qt::CaseInsensitive) == 0)
        return iso(today);
    if (text == QStringLiteral("明天") || text.compare(QStringLiteral("tomorrow"), Qt::CaseInsensitive) == 0)
        return iso(today.addDays(1));
    if (text == QStringLiteral("昨天") || text.compare(QStringLiteral("yesterday"), Qt::CaseInsensitive) == 0)
        return iso(today.addDays(-1));
    if (text == QStringLiteral("月底"))
        return iso(QDate(today.year(), today.month(), today.daysInMonth()));
    static const QRegularExpression relative(QStringLiteral("^([+-]\\d{1,4})$"));
    if (const auto match = relative.match(text); match.hasMatch())
        return iso(today.addDays(match.captured(1).toInt()));
    static const QRegularExpression parts(
        QStringLiteral("^(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?$"));
    static const QRegularExpression solid(QStringLiteral("^(\\d{4})(\\d{2})(\\d{2})$"));
    for (const auto &shape : {parts, solid}) {
        if (const auto match = shape.match(text); match.hasMatch()) {
            const QDate date(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
            return date.year() >= 1900 ? iso(date) : QString();
        }
    }
    return {};
}

} // namespace anguan
