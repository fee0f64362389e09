// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/headermatch.h"

#include "models/base/text.h"
#include "models/base/tr.h"
#include "models/registers/display.h"
#include "models/registers/labels.h"

#include <QRegularExpression>

#include <algorithm>

namespace anguan {

namespace {

constexpr char numberLabel[] = QT_TRANSLATE_NOOP("models", "Number");
constexpr char withdrawnLabel[] = QT_TRANSLATE_NOOP("models", "Withdrawn");
constexpr char reasonLabel[] = QT_TRANSLATE_NOOP("models", "Why not imported");

QString bare(QString heading)
{
    static const QRegularExpression decoration(
        QStringLiteral("\\s*(\\*|[:：]|[（(\\[【][^（()）]*[)）\\]】])\\s*$|^\\s*\\*\\s*"));
    return heading.remove(decoration).trimmed();
}

QString compared(QString heading)
{
    static const QRegularExpression space(QStringLiteral("\\s+"));
    return heading.remove(space).toLower();
}

void checkMissing(const Register &reg, HeaderMatch &match, int row)
{
    for (const Field &field : reg.fields) {
        if (!field.isRequired || field.isDerived || field.isEngineOwned || match.numberColumn() >= 0)
            continue;
        if (match.columnOf(QLatin1String(field.id)) > 0)
            continue;
        const QString sentence =
            Tr::tr("The column “%1” is missing, and every record needs it.").arg(fieldLabel(field));
        match.problems.append(Problem{QLatin1String(field.id), sentence, row, 0});
    }
}

} // namespace

QString headingKey(const QString &heading)
{
    return compared(bare(bare(Text::tidy(heading))));
}

HeaderNames::HeaderNames(const Register &reg, const Synonyms &synonyms)
{
    using Role = MatchedColumn::Role;
    const auto learn = [this](const QString &name, const MatchedColumn &matched) {
        const QString key = compared(Text::tidy(name));
        if (!m_known.contains(key))
            m_known.insert(key, matched);
    };
    const auto learnBoth = [&learn](const char *marked, const MatchedColumn &matched) {
        const BothLabels both = bothLabels(marked);
        for (const QString &label : {both.english, both.chinese}) {
            learn(label, matched);
            learn(bare(label), matched);
        }
    };
    for (const Field &field : reg.fields) {
        m_ids.insert(QLatin1String(field.id), {Role::Field, &field});
        learn(QLatin1String(field.id), {Role::Field, &field});
        const BothLabels both = bothLabels(field.label);
        learn(both.english, {Role::Field, &field});
        learn(both.chinese, {Role::Field, &field});
    }
    learn(QStringLiteral("number"), {Role::Number, nullptr});
    learnBoth(numberLabel, {Role::Number, nullptr});
    learnBoth(withdrawnLabel, {Role::Withdrawn, nullptr});
    for (auto it = synonyms.begin(); it != synonyms.end(); ++it) {
        if (const Field *field = reg.field(it.value()))
            learn(it.key(), {Role::Field, field});
    }
    for (const Field &field : reg.fields) // a label with its unit in brackets, asked for without
        learnBoth(field.label, {Role::Field, &field});
}

MatchedColumn HeaderNames::matched(const QString &heading) const
{
    if (const auto byId = m_ids.constFind(heading); byId != m_ids.constEnd())
        return *byId; // one field's id may be another's label
    const QString whole = compared(Text::tidy(heading));
    const auto exact = m_known.constFind(whole);
    return exact != m_known.constEnd() ? *exact : m_known.value(headingKey(heading));
}

bool isBesideTheRecord(const QString &heading)
{
    const BothLabels reason = bothLabels(reasonLabel);
    const QString key = compared(Text::tidy(heading));
    return key == QStringLiteral("序号") || key == QLatin1String("no.") || key == QLatin1String("#") ||
           key == compared(reason.english) || key == compared(reason.chinese);
}

QString numberHeading()
{
    return Tr::shown(numberLabel);
}

QString withdrawnHeading()
{
    return Tr::shown(withdrawnLabel);
}

QString reasonHeading()
{
    return Tr::shown(reasonLabel);
}

int HeaderMatch::columnOf(const QString &fieldId) const
{
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (columns.at(i).field && fieldId == QLatin1String(columns.at(i).field->id))
            return int(i) + 1;
    }
    return 0;
}

int HeaderMatch::numberColumn() const
{
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (columns.at(i).role == MatchedColumn::Role::Number)
            return int(i);
    }
    return -1;
}

HeaderMatch matchHeader(const Register &reg, const QStringList &header, bool ignoreUnknown,
                        const Synonyms &synonyms, int row)
{
    using Role = MatchedColumn::Role;
    const HeaderNames names(reg, synonyms);
    HeaderMatch match;
    for (qsizetype i = 0; i < header.size(); ++i) {
        const QString heading = Text::tidy(header.at(i));
        const int column = int(i) + 1;
        MatchedColumn matched = names.matched(heading);
        const auto same = [&matched](const MatchedColumn &other) {
            return other.role == matched.role && other.field == matched.field;
        };
        if (matched.role != Role::Ignored &&
            std::any_of(match.columns.cbegin(), match.columns.cend(), same)) {
            match.problems.append(
                Problem{{}, Tr::tr("The heading “%1” stands twice.").arg(heading), row, column});
        } else if (matched.role == Role::Ignored && !heading.isEmpty() && !isBesideTheRecord(heading)) {
            if (ignoreUnknown) {
                match.ignored.append(heading);
            } else {
                match.problems.append(Problem{{},
                                              Tr::tr("“%1” is no field of this register. Rename the column "
                                                     "as in the template, or take it out.")
                                                  .arg(heading),
                                              row,
                                              column});
            }
        } else if (matched.field &&
                   (matched.field->isDerived || matched.field->kind == FieldKind::Attachment)) {
            // Computed at each save, or a file: said, and left alone.
            match.ignored.append(fieldLabel(*matched.field));
            matched.role = Role::Ignored;
        }
        match.columns.append(matched);
    }
    checkMissing(reg, match, row);
    return match;
}

} // namespace anguan
