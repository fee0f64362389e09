// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/clock.h"
#include "models/base/tr.h"
#include "models/exchange/csv.h"
#include "models/exchange/headermatch.h"
#include "models/exchange/recordexport.h"
#include "models/exchange/recordfile.h"
#include "models/registers/catalogue.h"
#include "models/registers/display.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryFile>

#include <algorithm>

namespace anguan {

namespace {

constexpr int rowsToFillIn = 2000;

CellKind kindOf(const Field &field)
{
    switch (field.kind) {
    case FieldKind::Integer:
        return CellKind::Number;
    case FieldKind::Date:
        return CellKind::Date;
    case FieldKind::Instant:
        return CellKind::Instant;
    default:
        return CellKind::Text;
    }
}

/// A Chinese character is as wide as two Latin ones.
double widthOf(const Field &field)
{
    const int declared = qMax(field.printWidth, field.listWidth);
    const int heading = int(fieldLabel(field).size());
    const int least = field.kind == FieldKind::Instant ? 9 : field.kind == FieldKind::LongText ? 16 : 6;
    return 2.0 * std::clamp(qMax(qMax(declared, least), heading), 4, 24) + 1;
}

QString kindNote(const Field &field)
{
    switch (field.kind) {
    case FieldKind::Integer: {
        QString note = Tr::tr("A whole number.");
        if (field.hasRange())
            note = Tr::tr("A whole number from %1 to %2.").arg(field.minimum).arg(field.maximum);
        return field.unit[0] ? note + QLatin1Char(' ') + Tr::tr("In %1.").arg(Tr::shown(field.unit)) : note;
    }
    case FieldKind::Date:
        return Tr::tr("A date like 2026-11-21.");
    case FieldKind::Instant:
        return Tr::tr("A time like 2026-11-21 16:02.");
    case FieldKind::Choice:
        return Tr::tr("One of the list.");
    case FieldKind::YesNo:
        return Tr::tr("Yes or no.");
    case FieldKind::Reference:
    case FieldKind::References: {
        const Register *target = Catalogue::find(QLatin1String(field.target));
        const QString title = target ? target->shownTitle() : QString();
        return field.kind == FieldKind::Reference
                   ? Tr::tr("Number or exact name out of “%1”.").arg(title)
                   : Tr::tr("Numbers or exact names out of “%1”, apart by ; signs.").arg(title);
    }
    case FieldKind::Items: {
        QStringList parts;
        for (const ItemColumn &column : field.items)
            parts.append(Tr::shown(column.label));
        return Tr::tr("A line each: %1").arg(parts.join(QStringLiteral(" | ")));
    }
    case FieldKind::Ip:
        return Tr::tr("An address like 10.0.0.1.");
    case FieldKind::Mac:
        return Tr::tr("An address like 00:1a:2b:3c:4d:5e.");
    default:
        return {};
    }
}

QString noteOf(const Field &field)
{
    QStringList parts;
    if (field.isRequired)
        parts.append(Tr::tr("Must be filled in."));
    if (const QString note = kindNote(field); !note.isEmpty())
        parts.append(note);
    if (field.patternHelp[0])
        parts.append(Tr::shown(field.patternHelp));
    else if (field.help[0])
        parts.append(Tr::shown(field.help));
    if (parts.isEmpty())
        parts.append(Tr::tr("Words, at most %1 characters.").arg(field.maxLength));
    return parts.join(QLatin1Char(' '));
}

QStringList choicesOf(const Field &field)
{
    QStringList choices;
    if (field.kind == FieldKind::YesNo)
        choices = {displayText(field, true), displayText(field, false)};
    for (const Choice &choice : field.choices)
        choices.append(Tr::shown(choice.label));
    return choices;
}

Result<void> saved(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(path, file.errorString());
    file.write(bytes);
    if (!file.commit())
        return notWritten(path, file.errorString());
    return {};
}

} // namespace

SheetLook printedSheet(const Register &reg, const QString &unit, bool withWithdrawn)
{
    SheetLook look;
    look.name = reg.shownTitle();
    look.title = Tr::shown(reg.printTitle[0] ? reg.printTitle : reg.title);
    look.line =
        Tr::tr("Unit: %1    Filled in on: %2").arg(unit, displayDate(Clock::today().toString(Qt::ISODate)));
    look.columns.append({Tr::tr("No."), CellKind::Number, 6});
    look.columns.append({numberHeading(), CellKind::Text, 17});
    for (const Field *field : exportedFields(reg))
        look.columns.append({fieldLabel(*field), kindOf(*field), widthOf(*field)});
    if (withWithdrawn)
        look.columns.append({withdrawnHeading(), CellKind::Instant, 19});
    return look;
}

SheetLook sheetToFillIn(const Register &reg, bool withNumbers)
{
    SheetLook look;
    look.name = reg.shownTitle();
    look.title = reg.shownTitle();
    look.emptyRows = rowsToFillIn;
    if (withNumbers)
        look.columns.append(
            {numberHeading(), CellKind::Text, 17, Tr::tr("Leave it as it is; empty for a new one.")});
    for (const Field *field : askedFields(reg)) {
        look.columns.append({fieldLabel(*field) + (field->isRequired ? QStringLiteral("*") : QString()),
                             kindOf(*field), widthOf(*field), noteOf(*field), choicesOf(*field)});
    }
    return look;
}

Result<void> writeTemplate(const Register &reg, const QString &path)
{
    if (QFileInfo(path).suffix().compare(QLatin1String("xlsx"), Qt::CaseInsensitive) != 0) {
        QStringList header;
        for (const Field *field : askedFields(reg))
            header.append(fieldLabel(*field) + (field->isRequired ? QStringLiteral("*") : QString()));
        return saved(path, QByteArray("\xef\xbb\xbf") + csvLine(header).toUtf8());
    }
    QTemporaryFile draft(path + QStringLiteral(".XXXXXX"));
    if (!draft.open())
        return notWritten(path, draft.errorString());
    ANGUAN_TRY_LET(writer, WorkbookWriter::create(draft.fileName(), sheetToFillIn(reg, false)));
    ANGUAN_TRY(writer->close());
    QFile made(draft.fileName());
    if (!made.open(QIODevice::ReadOnly))
        return notWritten(path, made.errorString());
    return saved(path, made.readAll());
}

} // namespace anguan
