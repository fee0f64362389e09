// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/celltext.h"

#include "models/base/clock.h"
#include "models/base/text.h"
#include "models/base/tr.h"
#include "models/exchange/itemlines.h"
#include "models/registers/display.h"
#include "models/registers/labels.h"

#include <QDateTime>
#include <QJsonArray>
#include <QRegularExpression>

#include <iterator>

namespace anguan {

namespace {

ParsedCell value(const QJsonValue &read)
{
    return {read, {}};
}

ParsedCell problem(const QString &sentence)
{
    return {QJsonValue(QJsonValue::Undefined), sentence};
}

QString quoted(const QString &cell)
{
    return cell.size() > 40 ? cell.left(40) + QStringLiteral("…") : cell;
}

/// 一级 … 五级, 3级, level 3 and 3 all mean the third of a row of choices that are numbered.
QString numeralIn(const QString &typed)
{
    static const QRegularExpression shape(
        QStringLiteral("^(?:第|level\\s*)?([1-9]|[一二三四五六七八九])(?:级)?$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = shape.match(typed);
    if (!match.hasMatch())
        return {};
    const qsizetype chinese = QStringLiteral("一二三四五六七八九").indexOf(match.captured(1));
    return chinese >= 0 ? QString::number(chinese + 1) : match.captured(1);
}

ParsedCell parseChoice(const Field &field, const QString &typed)
{
    QStringList labels;
    for (const Choice &choice : field.choices) {
        const BothLabels both = bothLabels(choice.label);
        const QString id = QLatin1String(choice.id);
        for (const QString &name : {id, both.english, both.chinese}) {
            if (typed.compare(name, Qt::CaseInsensitive) == 0)
                return value(id);
        }
        labels.append(choiceLabel(field, id));
    }
    if (const QString numeral = numeralIn(typed); field.choice(numeral))
        return value(numeral);
    return problem(Tr::tr("“%1” is none of the choices: %2.").arg(quoted(typed), labels.join(Tr::tr(", "))));
}

ParsedCell parseYesNo(const QString &typed)
{
    static const char16_t *const yes[] = {u"是", u"yes", u"y", u"true", u"1", u"有", u"√", u"✓", u"对"};
    static const char16_t *const no[] = {u"否", u"no", u"n", u"false", u"0", u"无", u"×", u"✗", u"没有"};
    const auto oneOf = [&typed](const auto &words) {
        return std::any_of(std::begin(words), std::end(words), [&typed](const char16_t *word) {
            return typed.compare(QStringView(word), Qt::CaseInsensitive) == 0;
        });
    };
    if (oneOf(yes))
        return value(true);
    if (oneOf(no))
        return value(false);
    return problem(Tr::tr("“%1” is neither yes nor no. Write 是 or 否, yes or no.").arg(quoted(typed)));
}

ParsedCell parseInteger(const Field &field, QString typed)
{
    // "12", "1,200", "12 个月" with the field's own unit.
    if (field.unit[0]) {
        const BothLabels unit = bothLabels(field.unit);
        for (const QString &word : {unit.chinese, unit.english}) {
            if (typed.endsWith(word, Qt::CaseInsensitive))
                typed = typed.chopped(word.size()).trimmed();
        }
    }
    static const QRegularExpression grouped(QStringLiteral("^[+-]?\\d{1,3}(,\\d{3})+$"));
    if (grouped.match(typed).hasMatch())
        typed.remove(QLatin1Char(','));
    static const QRegularExpression zeroFraction(QStringLiteral("\\.0+$"));
    typed.remove(zeroFraction);
    bool read = false;
    const qlonglong number = typed.toLongLong(&read);
    constexpr qlonglong exact = 1LL << 53;
    if (!read || number > exact || number < -exact)
        return problem(Tr::tr("“%1” is no whole number.").arg(quoted(typed)));
    return value(number);
}

ParsedCell parseInstant(const QString &typed)
{
    if (Clock::instantOf(typed).isValid())
        return value(typed);
    const qsizetype space = typed.indexOf(QRegularExpression(QStringLiteral("[ T]")));
    const QString date = Text::isoDate(space < 0 ? typed : typed.left(space));
    QTime time(0, 0);
    if (space >= 0) {
        const QString clock = typed.mid(space + 1).trimmed();
        time = QTime();
        for (const char *shape : {"H:mm", "H:mm:ss", "H:mm:ss.zzz"}) {
            if (!time.isValid())
                time = QTime::fromString(clock, QString::fromLatin1(shape));
        }
    }
    if (date.isEmpty() || !time.isValid())
        return problem(Tr::tr("“%1” is no time. Write it like 2026-11-21 16:02.").arg(quoted(typed)));
    return value(Clock::stamp(QDateTime(QDate::fromString(date, Qt::ISODate), time)));
}

ParsedCell parseReferences(const Field &field, const QString &typed, const Resolve &resolve)
{
    static const QRegularExpression separators(QStringLiteral("[;；、\\n]"));
    QJsonArray numbers;
    const auto parts = typed.split(separators, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (part.trimmed().isEmpty())
            continue;
        const Resolved found = resolve(QLatin1String(field.target), part.trimmed());
        if (!found.problem.isEmpty())
            return problem(found.problem);
        if (!numbers.contains(found.number))
            numbers.append(found.number);
    }
    return numbers.isEmpty() ? ParsedCell{} : value(numbers);
}

} // namespace

ParsedCell parseCell(const Field &field, const QString &cell, const Resolve &resolve)
{
    const QString tidy = Text::tidy(cell);
    if (tidy.isEmpty())
        return {};
    switch (field.kind) {
    case FieldKind::Choice:
        return parseChoice(field, tidy);
    case FieldKind::YesNo:
        return parseYesNo(tidy);
    case FieldKind::Integer:
        return parseInteger(field, tidy);
    case FieldKind::Date: {
        // Excel adds midnight to a date that it saves as text.
        static const QRegularExpression midnight(QStringLiteral("[ T]0?0:00(:00(\\.0+)?)?$"));
        const QString iso = Text::isoDate(QString(tidy).remove(midnight));
        if (iso.isEmpty())
            return problem(Tr::tr("“%1” is no date. Write it like 2026-11-21.").arg(quoted(tidy)));
        return value(iso);
    }
    case FieldKind::Instant:
        return parseInstant(tidy);
    case FieldKind::Reference: {
        const Resolved found = resolve(QLatin1String(field.target), tidy);
        return found.problem.isEmpty() ? value(found.number) : problem(found.problem);
    }
    case FieldKind::References:
        return parseReferences(field, cell, resolve);
    case FieldKind::Items: {
        const ParsedItems parsed = parseItemLines(field, cell);
        return parsed.problem.isEmpty() ? value(parsed.items) : problem(parsed.problem);
    }
    case FieldKind::Attachment:
        return {};
    case FieldKind::LongText:
        return value(cell); // the store tidies text as it does for the form
    default: {
        // A clerk breaks lines to fit a narrow column; a field of one line has none.
        static const QRegularExpression lineEnds(QStringLiteral("\\s*[\\r\\n]+\\s*"));
        return value(cell.contains(QLatin1Char('\n')) || cell.contains(QLatin1Char('\r'))
                         ? QString(cell).replace(lineEnds, QStringLiteral(" "))
                         : cell);
    }
    }
}

} // namespace anguan
