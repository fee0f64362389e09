// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/prints/registerprint.h"

#include "models/base/canonicaljson.h"
#include "models/base/tr.h"
#include "models/records/attachments.h"
#include "models/records/recordstore.h"
#include "models/registers/catalogue.h"
#include "models/registers/display.h"
#include "models/vault/vault.h"

#include <QJsonArray>
#include <QJsonObject>

namespace anguan {

namespace {

constexpr int narrowest = 26; // characters beyond which a text takes the whole row

class RecordForm
{
public:
    RecordForm(Vault &vault, const Register &reg, const Record &record)
        : m_vault(vault), m_store(vault), m_register(reg), m_record(record)
    {
    }

    Result<QList<FormCell>> cells()
    {
        QList<FormCell> all;
        QStringList sections;
        for (const Section &section : m_register.sections)
            sections.append(QLatin1String(section.id));
        for (const Field &field : m_register.fields) {
            if (!sections.contains(QLatin1String(field.section)))
                sections.append(QLatin1String(field.section));
        }
        for (const QString &section : std::as_const(sections)) {
            for (const Field &field : m_register.fields) {
                if (section != QLatin1String(field.section))
                    continue;
                ANGUAN_TRY_LET(cell, cellOf(field));
                all.append(cell);
            }
        }
        return all;
    }

private:
    Result<FormCell> cellOf(const Field &field)
    {
        FormCell cell;
        cell.label = fieldLabel(field);
        if (field.kind == FieldKind::Attachment) {
            ANGUAN_TRY_LET(names, attachmentNames());
            cell.value = names;
        } else {
            cell.value = shown(field, m_record.values.value(QLatin1String(field.id)));
        }
        cell.wide = field.kind == FieldKind::LongText || field.kind == FieldKind::Items ||
                    field.kind == FieldKind::References || field.kind == FieldKind::Attachment ||
                    cell.value.size() > narrowest;
        cell.lines = field.kind == FieldKind::LongText ? 2 : 1;
        return cell;
    }

    QString shown(const Field &field, const QJsonValue &value) const
    {
        switch (field.kind) {
        case FieldKind::Date:
            return paperDate(value.toString());
        case FieldKind::Reference:
            return value.toString().isEmpty() ? QString() : named(value.toString());
        case FieldKind::References: {
            QStringList all;
            const QJsonArray numbers = value.toArray();
            for (const QJsonValue &number : numbers)
                all.append(named(number.toString()));
            return all.join(Tr::tr(", "));
        }
        case FieldKind::Items:
            return itemLines(field, value.toArray());
        default:
            return displayText(field, value);
        }
    }

    /// Two people may have one name: on a form of its own the number stands behind it.
    QString named(const QString &number) const
    {
        const QString name = m_store.nameOf(number);
        return name == number ? number : Tr::tr("%1 (%2)").arg(name, number);
    }

    static QString itemLines(const Field &field, const QJsonArray &items)
    {
        QStringList lines;
        for (const QJsonValue &item : items) {
            QStringList parts;
            for (const ItemColumn &column : field.items) {
                Field part;
                part.kind = column.kind;
                const QJsonValue value = item.toObject().value(QLatin1String(column.id));
                const QString text =
                    column.kind == FieldKind::Date ? paperDate(value.toString()) : displayText(part, value);
                if (!text.isEmpty())
                    parts.append(Tr::tr("%1: %2").arg(Tr::shown(column.label), text));
            }
            lines.append(Tr::tr("%1. %2").arg(lines.size() + 1).arg(parts.join(Tr::tr("; "))));
        }
        return lines.join(QLatin1Char('\n'));
    }

    Result<QString> attachmentNames()
    {
        ANGUAN_TRY_LET(all, Attachments(m_vault).of(QLatin1String(m_register.id), m_record.number));
        QStringList names;
        for (const Attachment &attachment : all) {
            if (attachment.removedAt.isEmpty())
                names.append(attachment.name);
        }
        return names.join(QLatin1Char('\n'));
    }

    Vault &m_vault;
    RecordStore m_store;
    const Register &m_register;
    const Record &m_record;
};

} // namespace

Result<FormSheet> recordSheet(Vault &vault, const QString &number)
{
    ANGUAN_TRY(vault.session().require(Act::ReadRecords));
    const Register *reg = Catalogue::ofNumber(number);
    if (!reg)
        return fail(ErrorCode::Invalid,
                    Tr::tr("“%1” is no record number. A number looks like SYS-2026-0001.").arg(number));
    ANGUAN_TRY_LET(record, RecordStore(vault).find(*reg, number));

    FormSheet sheet;
    sheet.title = Tr::tr("Registration form: %1").arg(Tr::shown(reg->noun));
    sheet.number = record.number;
    sheet.unit = vault.unit();
    ANGUAN_TRY_LET(cells, RecordForm(vault, *reg, record).cells());
    sheet.cells = cells;
    if (record.isWithdrawn()) {
        sheet.cells.append({Tr::tr("Withdrawn"),
                            Tr::tr("%1: %2").arg(displayInstant(record.withdrawnAt), record.withdrawnReason),
                            1, true});
    }

    QJsonArray content;
    for (const FormCell &cell : std::as_const(sheet.cells))
        content.append(QJsonArray{cell.label, cell.value});
    ANGUAN_TRY_LET(bytes, canonicalJson(QJsonObject{{QStringLiteral("title"), sheet.title},
                                                    {QStringLiteral("number"), sheet.number},
                                                    {QStringLiteral("unit"), sheet.unit},
                                                    {QStringLiteral("cells"), content}}));
    ANGUAN_TRY_LET(identification, identify(vault, number, bytes));
    sheet.identification = identification;
    sheet.identification.lines.append(Tr::tr("Version %1 of the record, last changed %2")
                                          .arg(record.version)
                                          .arg(displayInstant(record.changedAt)));
    return sheet;
}

} // namespace anguan
