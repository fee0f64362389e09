// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/prints/formwords.h"

#include "models/base/canonicaljson.h"
#include "models/base/tr.h"
#include "models/prints/registerprint.h"
#include "models/registers/catalogue.h"
#include "models/registers/display.h"
#include "models/vault/vault.h"

#include <QJsonArray>

namespace anguan {

FormWords::FormWords(Vault &vault, const Register &reg, const Record &record)
    : m_store(vault), m_register(reg), m_record(record)
{
}

QString FormWords::text(const char *field) const
{
    return m_record.values.value(QLatin1String(field)).toString();
}

QString FormWords::day(const char *field) const
{
    return paperDate(text(field));
}

QString FormWords::shown(const char *field) const
{
    return displayText(*m_register.field(QLatin1String(field)), m_record.values.value(QLatin1String(field)));
}

QString FormWords::name(const char *field) const
{
    return text(field).isEmpty() ? QString() : m_store.nameOf(text(field));
}

QStringList FormWords::names(const char *field) const
{
    QStringList all;
    const QJsonArray numbers = m_record.values.value(QLatin1String(field)).toArray();
    for (const QJsonValue &number : numbers)
        all.append(m_store.nameOf(number.toString()));
    return all;
}

QString FormWords::label(const char *field) const
{
    return fieldLabel(*m_register.field(QLatin1String(field)));
}

QList<QJsonObject> FormWords::items(const char *field) const
{
    QList<QJsonObject> all;
    const QJsonArray items = m_record.values.value(QLatin1String(field)).toArray();
    for (const QJsonValue &item : items)
        all.append(item.toObject());
    return all;
}

Values FormWords::other(const char *registerId, const QString &number) const
{
    const auto record = m_store.find(*Catalogue::find(QLatin1String(registerId)), number);
    return record ? record->values : Values();
}

FormCell FormWords::cell(const char *field, const QString &value) const
{
    return {label(field), value};
}

FormCell FormWords::wide(const char *field, const QString &value, int lines) const
{
    return {label(field), value, lines, true};
}

Result<void> finishForm(Vault &vault, const Record &record, FormSheet &sheet)
{
    sheet.number = record.number;
    sheet.unit = vault.unit();
    if (record.isWithdrawn())
        sheet.cells.prepend({Tr::tr("Withdrawn"),
                             Tr::tr("%1: %2").arg(displayInstant(record.withdrawnAt), record.withdrawnReason),
                             1, true});
    QJsonArray content;
    for (const FormCell &cell : std::as_const(sheet.cells))
        content.append(QJsonArray{cell.label, cell.value});
    ANGUAN_TRY_LET(bytes, canonicalJson(QJsonObject{{QStringLiteral("title"), sheet.title},
                                                    {QStringLiteral("number"), sheet.number},
                                                    {QStringLiteral("unit"), sheet.unit},
                                                    {QStringLiteral("cells"), content}}));
    ANGUAN_TRY_LET(identification, identify(vault, record.number, bytes));
    sheet.identification = identification;
    sheet.identification.lines.append(Tr::tr("Version %1 of the record, last changed %2")
                                          .arg(record.version)
                                          .arg(displayInstant(record.changedAt)));
    return {};
}

} // namespace anguan
