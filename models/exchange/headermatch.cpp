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

bool isMarked(const char *marked, const QString &heading)
{
    const BothLabels both = bothLabels(marked);
    return heading.compare(both.english, Qt::CaseInsensitive) == 0 || heading == both.chinese;
}

MatchedColumn roleOf(const Register &reg, const QString &heading)
{
    using Role = MatchedColumn::Role;
    for (const Field &field : reg.fields) {
        if (isCalled(field, heading))
            return {Role::Field, &field};
    }
    if (heading.compare(QLatin1String("number"), Qt::CaseInsensitive) == 0 || isMarked(numberLabel, heading))
        return {Role::Number, nullptr};
    if (isMarked(withdrawnLabel, heading))
        return {Role::Withdrawn, nullptr};
    return {};
}

/// The running number that printed tables have in front: no field, and no problem either.
bool isRunningNumber(const QString &heading)
{
    return heading == QStringLiteral("序号") ||
           heading.compare(QLatin1String("No."), Qt::CaseInsensitive) == 0 || heading == QLatin1String("#");
}

QString bare(QString heading)
{
    static const QRegularExpression decoration(
        QStringLiteral("\\s*(\\*|[（(][^（()）]*[)）])\\s*$|^\\s*\\*\\s*"));
    return heading.remove(decoration).trimmed();
}

void checkMissing(const Register &reg, HeaderMatch &match)
{
    for (const Field &field : reg.fields) {
        if (!field.isRequired || field.isDerived || field.isEngineOwned || match.numberColumn() >= 0)
            continue;
        if (match.columnOf(QLatin1String(field.id)) > 0)
            continue;
        const QString sentence =
            Tr::tr("The column “%1” is missing, and every record needs it.").arg(fieldLabel(field));
        match.problems.append(Problem{QLatin1String(field.id), sentence, 1, 0});
    }
}

} // namespace

QString numberHeading()
{
    return Tr::shown(numberLabel);
}

QString withdrawnHeading()
{
    return Tr::shown(withdrawnLabel);
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

HeaderMatch matchHeader(const Register &reg, const QStringList &header, bool ignoreUnknown)
{
    using Role = MatchedColumn::Role;
    HeaderMatch match;
    for (qsizetype i = 0; i < header.size(); ++i) {
        const QString heading = Text::tidy(header.at(i));
        const int column = int(i) + 1;
        MatchedColumn matched = roleOf(reg, heading);
        if (matched.role == Role::Ignored)
            matched = roleOf(reg, bare(heading));
        const auto same = [&matched](const MatchedColumn &other) {
            return other.role == matched.role && other.field == matched.field;
        };
        if (matched.role != Role::Ignored &&
            std::any_of(match.columns.cbegin(), match.columns.cend(), same)) {
            match.problems.append(
                Problem{{}, Tr::tr("The heading “%1” stands twice.").arg(heading), 1, column});
        } else if (matched.role == Role::Ignored && !heading.isEmpty() && !isRunningNumber(heading)) {
            if (ignoreUnknown) {
                match.ignored.append(heading);
            } else {
                match.problems.append(Problem{{},
                                              Tr::tr("“%1” is no field of this register. Rename the column "
                                                     "as in the template, or take it out.")
                                                  .arg(heading),
                                              1,
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
    checkMissing(reg, match);
    return match;
}

} // namespace anguan
