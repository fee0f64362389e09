// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/records/recordstore.h"
#include "models/registers/catalogue.h"
#include "models/registers/fieldcheck.h"

#include <QHash>
#include <QJsonArray>
#include <QRandomGenerator>

#include <stdexcept>

namespace anguan {

/// Makes values that a register accepts, out of its declaration: what a field's kind allows, then the few
/// words that the rules across fields ask for. Records that are referred to are made on the way.
class ValidValues
{
public:
    explicit ValidValues(RecordStore &store, quint32 seed = 1) : m_store(store), m_random(seed) {}

    Values of(const Register &reg)
    {
        Values values;
        ++m_running;
        for (const Field &field : reg.fields) {
            if (field.isDerived || (field.isEngineOwned && !reg.engineOnly))
                continue;
            const QJsonValue value = valueOf(reg, field);
            if (!isEmptyValue(value))
                values.insert(QLatin1String(field.id), value);
        }
        mend(reg, values);
        return values;
    }

    Record stored(const Register &reg)
    {
        const Values values = of(reg);
        auto record = reg.engineOnly ? m_store.createByEngine(reg, values, QStringLiteral("test"))
                                     : m_store.create(reg, values);
        if (!record)
            throw std::runtime_error(
                (QLatin1String(reg.id) + QStringLiteral(": ") + record.error().text + record.error().details)
                    .toStdString());
        return *record;
    }

    QString chinese(int words)
    {
        static const QStringList known{
            QStringLiteral("不动产"), QStringLiteral("登记"), QStringLiteral("规划"),
            QStringLiteral("矿业权"), QStringLiteral("审批"), QStringLiteral("档案"),
            QStringLiteral("执法"),   QStringLiteral("地籍"), QStringLiteral("门户"),
            QStringLiteral("平台"),   QStringLiteral("系统"), QStringLiteral("长沙"),
            QStringLiteral("重庆"),   QStringLiteral("银行"), QStringLiteral("统计"),
            QStringLiteral("监察")};
        QString text;
        for (int i = 0; i < words; ++i)
            text += known.at(m_random.bounded(static_cast<int>(known.size())));
        return text;
    }

private:
    QJsonValue valueOf(const Register &reg, const Field &field)
    {
        const QString running = QString::number(m_running);
        switch (field.kind) {
        case FieldKind::Text:
            return field.pattern[0] ? shaped(field)
                                    : QJsonValue((chinese(2) + running).left(field.maxLength));
        case FieldKind::LongText:
            return chinese(4) + QLatin1Char('\n') + chinese(3);
        case FieldKind::Integer:
            return field.hasRange() ? field.minimum + m_random.bounded(static_cast<int>(qMin<qint64>(
                                                          1000, field.maximum - field.minimum + 1)))
                                    : m_random.bounded(1000);
        case FieldKind::Date:
            return Clock::today().addDays(-m_random.bounded(1, 900)).toString(Qt::ISODate);
        case FieldKind::Instant:
            return Clock::stamp(Clock::nowUtc().addDays(-m_random.bounded(1, 900)));
        case FieldKind::Choice:
            return QLatin1String(
                field.choices.at(m_random.bounded(static_cast<int>(field.choices.size()))).id);
        case FieldKind::YesNo:
            return m_random.bounded(2) == 0;
        case FieldKind::Reference:
            // One hop at a time: a department's head has a department, which has a head …
            return field.isRequired || m_depth == 0 ? QJsonValue(target(reg, field)) : QJsonValue();
        case FieldKind::References:
            return m_depth == 0 ? QJsonValue(QJsonArray{target(reg, field)}) : QJsonValue();
        case FieldKind::Items:
            return QJsonArray{itemOf(field), itemOf(field)};
        case FieldKind::Attachment:
            return {};
        case FieldKind::Ip:
            return QStringLiteral("10.%1.%2.%3")
                .arg(m_random.bounded(256))
                .arg(m_random.bounded(256))
                .arg(m_random.bounded(1, 255));
        case FieldKind::Mac:
            return QStringLiteral("00:1a:2b:3c:4d:%1").arg(m_random.bounded(256), 2, 16, QLatin1Char('0'));
        case FieldKind::Phone:
            return QStringLiteral("0734-8%1").arg(m_random.bounded(100000, 999999));
        case FieldKind::Login:
            return QStringLiteral("user") + running;
        }
        return {};
    }

    QJsonObject itemOf(const Field &field)
    {
        QJsonObject item;
        for (const ItemColumn &column : field.items) {
            Field cell;
            cell.kind = column.kind;
            item.insert(QLatin1String(column.id), valueOf(*Catalogue::all().first(), cell));
        }
        return item;
    }

    QJsonValue shaped(const Field &field)
    {
        const QStringList shapes{QStringLiteral("4306230%1-%2")
                                     .arg(m_running / 100000, 4, 10, QLatin1Char('0'))
                                     .arg(m_running % 100000, 5, 10, QLatin1Char('0')),
                                 QStringLiteral("X%1").arg(m_running)};
        for (const QString &shape : shapes) {
            if (problemOf(field, shape).isEmpty())
                return shape;
        }
        return {};
    }

    QString target(const Register &reg, const Field &field)
    {
        const Register *other = Catalogue::find(QLatin1String(field.target));
        if (!other)
            throw std::runtime_error(std::string("unknown target of ") + reg.id + "." + field.id);
        // A person acts once, and has one open handover.
        const bool isOwnPerson = qstrcmp(reg.id, "security_group") == 0 || qstrcmp(reg.id, "handovers") == 0;
        if (!isOwnPerson && m_known.contains(QLatin1String(field.target)))
            return m_known.value(QLatin1String(field.target));
        ++m_depth;
        const QString number = stored(*other).number;
        --m_depth;
        m_known.insert(QLatin1String(field.target), number);
        return number;
    }

    void mend(const Register &reg, Values &values)
    {
        const auto is = [&](const char *id) { return qstrcmp(reg.id, id) == 0; };
        const auto set = [&](const char *field, const QJsonValue &value) {
            values.insert(QLatin1String(field), value);
        };
        if (is("systems")) {
            set("handles_secrets", false);
            values.remove(QStringLiteral("administrator_b"));
        } else if (is("departments")) {
            values.remove(QStringLiteral("parent"));
        } else if (is("people")) {
            set("state", QStringLiteral("active"));
            values.remove(QStringLiteral("left_on"));
        } else if (is("security_group")) {
            set("role", QStringLiteral("member"));
            values.remove(QStringLiteral("ended_on"));
        } else if (is("accounts")) {
            set("state", QStringLiteral("active"));
            for (const char *field : {"granted_under", "closed_on"})
                values.remove(QLatin1String(field));
        } else if (is("role_groups")) {
            values.remove(QStringLiteral("closed_on"));
        } else if (is("conflicts")) {
            for (const char *field : {"group_a", "power_a", "power_b", "post_b", "ended_on"})
                values.remove(QLatin1String(field));
        } else if (is("handovers")) {
            set("kind", QStringLiteral("leaving"));
            for (const char *field : {"receiver", "supervisor", "new_department", "new_post"})
                values.remove(QLatin1String(field));
        } else if (is("assessments")) {
            set("decision", QStringLiteral("move"));
            values.remove(QStringLiteral("assessed_by"));
        } else if (is("data_resources")) {
            set("security_level", QStringLiteral("internal"));
            set("sharing", QStringLiteral("conditional"));
        } else if (is("plans")) {
            values.remove(QStringLiteral("predecessor"));
            values.remove(QStringLiteral("reviewed_on"));
        } else if (is("actions")) {
            set("found_on", QStringLiteral("2020-01-02"));
            set("first_due_on", QStringLiteral("2020-02-29"));
            set("source_number", QStringLiteral("DRL-2026-0001"));
            set("done_on", QStringLiteral("2020-02-03"));
            values.remove(QStringLiteral("extensions"));
            values.remove(QStringLiteral("verified_by")); // another person than who did it
            values.remove(QStringLiteral("verified_on"));
            values.remove(QStringLiteral("verify_result"));
            values.remove(QStringLiteral("verify_note"));
        } else if (is("devices")) {
            set("state", QStringLiteral("pending"));
            set("handles_secrets", false);
            set("internet_exit", QStringLiteral("none"));
        } else if (is("delegations")) {
            ++m_depth;
            set("deputy", stored(*Catalogue::find(QStringLiteral("people"))).number);
            --m_depth;
            set("from_on", QStringLiteral("2026-03-01"));
            set("until_on", QStringLiteral("2026-03-20"));
            values.remove(QStringLiteral("ended_on"));
        } else if (is("media")) {
            set("state", QStringLiteral("in_use"));
        } else if (is("repairs")) {
            set("storage", QStringLiteral("wiped"));
            values.remove(QStringLiteral("back_on"));
        } else if (is("backup_policies")) {
            set("covers_data", true);
            if (!values.contains(QStringLiteral("system")))
                set("department", target(reg, *reg.field(QStringLiteral("department"))));
            values.remove(QStringLiteral("stand_in")); // the test knows one person
        } else if (is("backups")) {
            set("occasion", QStringLiteral("scheduled"));
            set("run_at", QStringLiteral("2026-03-01T02:00:00.000Z"));
            set("started_at", QStringLiteral("2026-03-01T01:00:00.000Z"));
            // The system of the scheme that it follows.
            const auto policy = m_store.find(*Catalogue::find(QStringLiteral("backup_policies")),
                                             values.value(QStringLiteral("policy")).toString());
            if (policy)
                set("system", policy->values.value(QStringLiteral("system")));
        }
    }

    RecordStore &m_store;
    QRandomGenerator m_random;
    QHash<QString, QString> m_known;
    int m_running = 0;
    int m_depth = 0;
};

} // namespace anguan
