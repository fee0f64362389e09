// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/emergency/planversions.h"

#include "models/base/tr.h"
#include "models/records/recordstore.h"
#include "models/records/surroundings.h"
#include "models/registers/catalogue.h"
#include "models/registers/display.h"
#include "models/vault/vault.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace anguan {

namespace {

using PlanVersions::Difference;
using Kind = Difference::Kind;

constexpr int mostVersions = 200; ///< a longer line is a ring in the data

const Register &plans()
{
    return *Catalogue::find(QStringLiteral("plans"));
}

QString text(const Values &values, const char *field)
{
    return values.value(QLatin1String(field)).toString();
}

/// One entry of a list: "14:00 · 值班员 · 通知…".
QString entryWords(const Field &field, const QJsonValue &entry)
{
    QStringList parts;
    for (const ItemColumn &column : field.items) {
        Field cell;
        cell.kind = column.kind;
        const QString shown = displayText(cell, entry[QLatin1String(column.id)]);
        if (!shown.isEmpty())
            parts.append(shown);
    }
    return parts.join(QStringLiteral(" · "));
}

QStringList entries(const RecordStore &store, const Field &field, const QJsonValue &value)
{
    QStringList words;
    const QJsonArray list = value.toArray();
    for (const QJsonValue &each : list)
        words.append(field.kind == FieldKind::Items ? entryWords(field, each)
                                                    : store.nameOf(each.toString()));
    return words;
}

/// The longest run of entries that both have, in order: the classic table.
QList<std::pair<int, int>> common(const QStringList &before, const QStringList &now)
{
    const auto rows = static_cast<int>(before.size());
    const auto columns = static_cast<int>(now.size());
    QList<QList<int>> longest(rows + 1, QList<int>(columns + 1, 0));
    for (int i = rows - 1; i >= 0; --i)
        for (int j = columns - 1; j >= 0; --j)
            longest[i][j] = before.at(i) == now.at(j) ? longest[i + 1][j + 1] + 1
                                                      : std::max(longest[i + 1][j], longest[i][j + 1]);
    QList<std::pair<int, int>> pairs;
    for (int i = 0, j = 0; i < rows && j < columns;) {
        if (before.at(i) == now.at(j))
            pairs.append({i++, j++});
        else
            longest[i + 1][j] >= longest[i][j + 1] ? ++i : ++j;
    }
    return pairs;
}

/// Between two entries that both have: what stands opposite each other has changed, the rest came or went.
void compareGap(const QString &label, const QStringList &before, const QStringList &now,
                QList<Difference> &into)
{
    for (qsizetype i = 0; i < std::max(before.size(), now.size()); ++i) {
        const Kind kind = i >= before.size() ? Kind::Added : i >= now.size() ? Kind::Removed : Kind::Changed;
        into.append({kind, label, before.value(i), now.value(i)});
    }
}

void compareLists(const QString &label, const QStringList &before, const QStringList &now,
                  QList<Difference> &into)
{
    int i = 0;
    int j = 0;
    const QList<std::pair<int, int>> same = common(before, now);
    for (const auto &[left, right] : same) {
        compareGap(label, before.mid(i, left - i), now.mid(j, right - j), into);
        into.append({Kind::Same, label, before.at(left), now.at(right)});
        i = left + 1;
        j = right + 1;
    }
    compareGap(label, before.mid(i), now.mid(j), into);
}

bool isList(const Field &field)
{
    return field.kind == FieldKind::Items || field.kind == FieldKind::References;
}

} // namespace

Result<QList<Record>> PlanVersions::of(Vault &vault, const QString &plan)
{
    const RecordStore store(vault);
    const QString predecessor = QStringLiteral("predecessor");
    QSet<QString> seen{plan};
    ANGUAN_TRY_LET(here, store.find(plans(), plan));
    QList<Record> line{here};
    while (line.size() < mostVersions) {
        const QString before = line.constFirst().values.value(predecessor).toString();
        if (before.isEmpty() || seen.contains(before))
            break;
        const auto found = store.find(plans(), before);
        if (!found)
            break;
        seen.insert(before);
        line.prepend(*found);
    }
    const Surroundings around(vault);
    while (line.size() < mostVersions) {
        QStringList after =
            around.numbersWhere(QStringLiteral("plans"), predecessor, line.constLast().number);
        after.removeIf([&seen](const QString &number) { return seen.contains(number); });
        if (after.isEmpty())
            break;
        after.sort();
        ANGUAN_TRY_LET(later, store.find(plans(), after.constFirst()));
        seen.insert(later.number);
        line.append(later);
    }
    return line;
}

Values PlanVersions::next(const Record &plan)
{
    Values values = plan.values;
    for (const char *field : {"state", "adopted_on", "filed_on", "reviewed_on", "next_review", "attachments"})
        values.remove(QLatin1String(field));
    values.insert(QStringLiteral("predecessor"), plan.number);
    static const QRegularExpression number(QStringLiteral("\\d+"));
    QString edition = text(plan.values, "edition");
    if (const auto match = number.match(edition); match.hasMatch())
        edition.replace(match.capturedStart(), match.capturedLength(),
                        QString::number(match.captured().toInt() + 1));
    else
        edition += QStringLiteral(" 2");
    values.insert(QStringLiteral("edition"), edition);
    return values;
}

QList<Difference> PlanVersions::differences(Vault &vault, const Record &before, const Record &now)
{
    static const QSet<QString> bookkeeping{QStringLiteral("state"),       QStringLiteral("adopted_on"),
                                           QStringLiteral("filed_on"),    QStringLiteral("reviewed_on"),
                                           QStringLiteral("next_review"), QStringLiteral("predecessor"),
                                           QStringLiteral("attachments")};
    const RecordStore store(vault);
    QList<Difference> found;
    for (const Field &field : plans().fields) {
        const QString id = QString::fromLatin1(field.id);
        if (bookkeeping.contains(id))
            continue;
        const QString label = fieldLabel(field);
        const QJsonValue left = before.values.value(id);
        const QJsonValue right = now.values.value(id);
        if (isList(field)) {
            compareLists(label, entries(store, field, left), entries(store, field, right), found);
            continue;
        }
        const auto words = [&](const QJsonValue &value) {
            return field.kind == FieldKind::Reference && !value.toString().isEmpty()
                       ? store.nameOf(value.toString())
                       : displayText(field, value);
        };
        const QString leftWords = words(left);
        const QString rightWords = words(right);
        if (leftWords.isEmpty() && rightWords.isEmpty())
            continue;
        const Kind kind = leftWords == rightWords ? Kind::Same
                          : leftWords.isEmpty()   ? Kind::Added
                          : rightWords.isEmpty()  ? Kind::Removed
                                                  : Kind::Changed;
        found.append({kind, label, leftWords, rightWords});
    }
    return found;
}

} // namespace anguan
