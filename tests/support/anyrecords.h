// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/recordstore.h"
#include "models/registers/catalogue.h"
#include "tests/support/temporaryvault.h"

#include <QHash>
#include <QJsonArray>

namespace anguan::samples {

/// Fills registers with records that use every field they can, whatever the declaration says: values by kind,
/// and what a rule refuses is left out and tried again.
class AnyRecords
{
public:
    explicit AnyRecords(Vault &vault) : m_store(vault) {}

    Record make(const Register &reg) { return make(reg, false); }

private:
    /// A bare record has its required fields only: registers refer to each other in circles.
    Record make(const Register &reg, bool bare)
    {
        ++m_count;
        Values values = valuesOf(reg, bare);
        QHash<QString, int> refusals;
        QString last;
        for (int attempt = 0; attempt < 40; ++attempt) {
            auto made = reg.engineOnly ? m_store.createByEngine(reg, values, QStringLiteral("test"))
                                       : m_store.create(reg, values);
            if (made)
                return *made;
            last = made.error().text + made.error().details;
            const QString id =
                made.error().problems.isEmpty() ? QString() : made.error().problems.first().field;
            const Field *refused = reg.field(id);
            if (!refused)
                break;
            mend(reg, *refused, ++refusals[id], values);
        }
        throw std::runtime_error(reg.id + std::string(": no record could be made; ") + last.toStdString());
    }

    /// A rule that dislikes one choice may like the next; one that dislikes a reference, another record; one
    /// that misses a value gets it; else other choices around it may help.
    void mend(const Register &reg, const Field &refused, int time, Values &values)
    {
        const QString id = QLatin1String(refused.id);
        if (!values.contains(id) && time == 1) {
            values.insert(id, valueOf(reg, refused));
        } else if (refused.kind == FieldKind::YesNo && time <= 2) {
            values.insert(id, !values.value(id).toBool());
        } else if (values.contains(id) && time < refused.choices.size()) {
            values.insert(id, nextChoice(refused, values.value(id).toString()));
        } else if (refused.kind == FieldKind::Reference && time % 2 == 1) {
            m_targets.remove(QLatin1String(refused.target));
            values.insert(id, target(reg, refused));
        } else if (values.contains(id) && !refused.isRequired) {
            values.remove(id);
        } else {
            for (const Field &other : reg.fields) {
                const QString otherId = QLatin1String(other.id);
                if (other.kind == FieldKind::Choice && values.contains(otherId))
                    values.insert(otherId, nextChoice(other, values.value(otherId).toString()));
            }
        }
    }

    static QString nextChoice(const Field &field, const QString &id)
    {
        for (qsizetype i = 0; i < field.choices.size(); ++i) {
            if (id == QLatin1String(field.choices.at(i).id))
                return QLatin1String(field.choices.at((i + 1) % field.choices.size()).id);
        }
        return {};
    }

    Values valuesOf(const Register &reg, bool bare)
    {
        Values values;
        for (const Field &field : reg.fields) {
            if ((bare && !field.isRequired) || field.isDerived || (field.isEngineOwned && !reg.engineOnly))
                continue;
            const QJsonValue value = valueOf(reg, field);
            if (!value.isUndefined())
                values.insert(QLatin1String(field.id), value);
        }
        return values;
    }

    QString target(const Register &reg, const Field &field)
    {
        const QString id = QLatin1String(field.target);
        if (id == QLatin1String(reg.id))
            return {}; // a record above itself: left out
        if (!m_targets.contains(id))
            m_targets.insert(id, make(*Catalogue::find(id), true).number);
        return m_targets.value(id);
    }

    QJsonValue valueOf(const Register &reg, const Field &field)
    {
        const QJsonValue none(QJsonValue::Undefined);
        switch (field.kind) {
        case FieldKind::Text:
            if (field.pattern[0])
                return QStringLiteral("43062300021-%1").arg(m_count, 5, 10, QLatin1Char('0'));
            return QStringLiteral("=样本,\"%1\"；%2")
                .arg(m_count)
                .arg(QLatin1String(field.id))
                .left(field.maxLength);
        case FieldKind::LongText:
            return QStringLiteral("第一行，含“引号”\n第二行; '@x %1").arg(m_count);
        case FieldKind::Integer:
            return field.hasRange() ? field.minimum + m_count % (field.maximum - field.minimum + 1)
                                    : qint64(m_count);
        case FieldKind::Date:
            return QStringLiteral("2025-03-%1").arg(1 + m_count % 28, 2, 10, QLatin1Char('0'));
        case FieldKind::Instant:
            return QStringLiteral("2025-03-04T05:06:07.089Z");
        case FieldKind::Choice:
            return QLatin1String(field.choices.at(m_count % field.choices.size()).id);
        case FieldKind::YesNo:
            return m_count % 2 == 0;
        case FieldKind::Reference: {
            const QString number = target(reg, field);
            return number.isEmpty() ? none : QJsonValue(number);
        }
        case FieldKind::References: {
            const QString number = target(reg, field);
            return number.isEmpty() ? none : QJsonValue(QJsonArray{number});
        }
        case FieldKind::Items: {
            QJsonObject item;
            for (const ItemColumn &column : field.items) {
                Field cell;
                cell.id = column.id;
                cell.kind = column.kind;
                const QJsonValue value = column.kind == FieldKind::Text
                                             ? QJsonValue(QStringLiteral("甲|乙\\丙"))
                                             : valueOf(reg, cell);
                if (!value.isUndefined())
                    item.insert(QLatin1String(column.id), value);
            }
            return QJsonArray{item, item};
        }
        case FieldKind::Attachment:
            return none;
        case FieldKind::Ip:
            return QStringLiteral("10.20.30.%1").arg(m_count % 250);
        case FieldKind::Mac:
            return QStringLiteral("00:11:22:33:44:%1").arg(m_count % 90, 2, 10, QLatin1Char('0'));
        case FieldKind::Phone:
            return QStringLiteral("0734-88%1").arg(m_count % 100000, 5, 10, QLatin1Char('0'));
        case FieldKind::Login:
            return QStringLiteral("user%1").arg(m_count);
        }
        return none;
    }

    RecordStore m_store;
    int m_count = 0;
    QHash<QString, QString> m_targets;
};

} // namespace anguan::samples
