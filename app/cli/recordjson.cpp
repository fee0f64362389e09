// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/recordjson.h"

namespace anguan {

QJsonObject recordJson(const Record &record)
{
    QJsonObject json{
        {QStringLiteral("register"), record.registerId},  {QStringLiteral("number"), record.number},
        {QStringLiteral("version"), record.version},      {QStringLiteral("created_at"), record.createdAt},
        {QStringLiteral("changed_at"), record.changedAt}, {QStringLiteral("values"), record.values}};
    if (record.isWithdrawn()) {
        json.insert(QStringLiteral("withdrawn_at"), record.withdrawnAt);
        json.insert(QStringLiteral("withdrawn_reason"), record.withdrawnReason);
    }
    return json;
}

QJsonArray historyJson(const QList<Change> &changes)
{
    QJsonArray all;
    for (const Change &change : changes) {
        QJsonArray fields;
        for (const FieldChange &field : change.fields) {
            fields.append(QJsonObject{{QStringLiteral("field"), field.field},
                                      {QStringLiteral("before"), field.before},
                                      {QStringLiteral("after"), field.after}});
        }
        all.append(QJsonObject{{QStringLiteral("sequence"), change.sequence},
                               {QStringLiteral("at"), change.at},
                               {QStringLiteral("who"), change.actorName},
                               {QStringLiteral("action"), change.action},
                               {QStringLiteral("reason"), change.reason},
                               {QStringLiteral("fields"), fields}});
    }
    return all;
}

} // namespace anguan
