// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/searchquery.h"

#include "models/base/text.h"
#include "models/base/tr.h"
#include "models/registers/catalogue.h"
#include "models/registers/labels.h"

#include <algorithm>

namespace anguan {

namespace {

constexpr qsizetype maxTyped = 200;
constexpr qsizetype maxWords = 8;

const char *const numberLabel = QT_TRANSLATE_NOOP("models", "Number");
const char *const nameLabel = QT_TRANSLATE_NOOP("models", "Name");

bool isWordSign(QChar c)
{
    return c.isLetterOrNumber() || c.isSurrogate();
}

bool isLatin(QChar c)
{
    return c.unicode() < 0x80 && c.isLetterOrNumber();
}

/// The tokens of the word as one phrase. The last Latin token may go on: somebody is still typing it.
QString phrase(const QString &word)
{
    QString quoted = Text::indexed(word);
    quoted.replace(QLatin1Char('"'), QLatin1Char(' '));
    const bool goesOn = isLatin(quoted.at(quoted.size() - 1));
    return QStringLiteral("\"%1\"%2").arg(quoted, goesOn ? QStringLiteral("*") : QString());
}

/// Han characters are tokens of the index each, so a text of them alone is found there wherever it stands. A
/// piece of a Latin word is not, and readings are kept of names alone.
SearchQuery::Asked fieldAsked(const QString &field, const QString &text)
{
    const auto isHan = [](QChar c) { return c.unicode() >= 0x4e00 && c.unicode() <= 0x9fff; };
    const bool isIndexed = std::all_of(text.begin(), text.end(), isHan);
    return {field, text, isIndexed ? QStringLiteral("{number name body} : %1").arg(phrase(text)) : QString()};
}

bool isCalledLike(const char *label, const QString &typed)
{
    const BothLabels both = bothLabels(label);
    return typed.compare(both.english, Qt::CaseInsensitive) == 0 || typed == both.chinese;
}

bool isKnownField(const QString &typed)
{
    const auto &all = Catalogue::all();
    return std::any_of(all.begin(), all.end(),
                       [&](const Register *reg) { return !fieldCalled(*reg, typed).isEmpty(); });
}

qsizetype colonIn(const QString &word)
{
    const qsizetype narrow = word.indexOf(QLatin1Char(':'));
    const qsizetype wide = word.indexOf(QChar(0xff1a));
    if (narrow < 0 || wide < 0)
        return qMax(narrow, wide);
    return qMin(narrow, wide);
}

} // namespace

QString fieldCalled(const Register &reg, const QString &typed)
{
    if (typed.isEmpty())
        return {};
    for (const Field &field : reg.fields) {
        if (isCalled(field, typed))
            return QLatin1String(field.id);
    }
    if (typed.compare(QLatin1String("number"), Qt::CaseInsensitive) == 0 || isCalledLike(numberLabel, typed))
        return QStringLiteral("number");
    // 名称 is what people say for the name of anything; a label may be longer (系统名称).
    const bool isName = typed.compare(QLatin1String("name"), Qt::CaseInsensitive) == 0 ||
                        typed == QStringLiteral("名称") || isCalledLike(nameLabel, typed);
    return isName ? QString(QLatin1String(reg.nameField)) : QString();
}

SearchQuery SearchQuery::parsed(const QString &typed)
{
    SearchQuery query;
    QStringList names;
    QStringList bodies;
    const QString text = Text::tidy(typed.left(maxTyped));
    const QStringList words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &word : words.mid(0, maxWords)) {
        const qsizetype colon = colonIn(word);
        if (colon > 0 && isKnownField(word.left(colon))) {
            if (colon + 1 < word.size())
                query.asked.append(fieldAsked(word.left(colon), word.mid(colon + 1)));
            continue;
        }
        // Signs at the ends are not typed on purpose; a word of signs alone asks nothing.
        qsizetype first = 0;
        qsizetype last = word.size();
        while (first < last && !isWordSign(word.at(first)))
            ++first;
        while (last > first && !isWordSign(word.at(last - 1)))
            --last;
        const QString kept = word.mid(first, last - first);
        if (kept.isEmpty())
            continue;
        const QString quoted = phrase(kept);
        QString reading;
        if (std::all_of(kept.begin(), kept.end(), isLatin))
            reading = QStringLiteral(" OR keys : \"%1\"*").arg(kept.toLower());
        names.append(QStringLiteral("({number name} : %1%2)").arg(quoted, reading));
        bodies.append(QStringLiteral("({number name body} : %1%2)").arg(quoted, reading));
        query.words.append(kept.toLower());
    }
    query.inNames = names.join(QStringLiteral(" AND "));
    query.anywhere = bodies.join(QStringLiteral(" AND "));
    return query;
}

} // namespace anguan
