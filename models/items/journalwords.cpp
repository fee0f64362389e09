// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/journalwords.h"

#include "models/base/clock.h"
#include "models/base/tr.h"
#include "models/records/history.h"
#include "models/records/recordstore.h"
#include "models/registers/catalogue.h"
#include "models/registers/display.h"
#include "models/vault/settings.h"
#include "models/vault/vault.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace anguan {

namespace {

/// What no declaration knows: a setting, a login, a backup. Texts, instants and lists of them.
QString plainText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? Tr::tr("Yes") : Tr::tr("No");
    case QJsonValue::Double:
        return QString::number(value.toInteger());
    case QJsonValue::String:
        return Clock::instantOf(value.toString()).isValid() ? displayInstant(value.toString())
                                                            : value.toString();
    case QJsonValue::Array: {
        QStringList parts;
        for (const QJsonValue &part : value.toArray())
            parts << plainText(part);
        return parts.join(Tr::tr(", "));
    }
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    default:
        return {};
    }
}

struct KnownKey
{
    const char *key;
    const char *label;
};

constexpr KnownKey knownKeys[] = {
    {"attachment", QT_TRANSLATE_NOOP("models", "Attachment")},
    {"size", QT_TRANSLATE_NOOP("models", "Size in bytes")},
    {"sm3", QT_TRANSLATE_NOOP("models", "SM3 digest")},
    {"login", QT_TRANSLATE_NOOP("models", "Login")},
    {"name", QT_TRANSLATE_NOOP("models", "Name")},
    {"roles", QT_TRANSLATE_NOOP("models", "Roles")},
    {"position", QT_TRANSLATE_NOOP("models", "Position")},
    {"person", QT_TRANSLATE_NOOP("models", "Person")},
    {"active", QT_TRANSLATE_NOOP("models", "Active")},
    {"fingerprint", QT_TRANSLATE_NOOP("models", "Key fingerprint")},
    {"state", QT_TRANSLATE_NOOP("models", "State")},
    {"unit", QT_TRANSLATE_NOOP("models", "Unit")},
    {"suite", QT_TRANSLATE_NOOP("models", "Suite")},
    {"file", QT_TRANSLATE_NOOP("models", "File")},
    {"path", QT_TRANSLATE_NOOP("models", "File")},
    {"count", QT_TRANSLATE_NOOP("models", "Count")},
    {"format", QT_TRANSLATE_NOOP("models", "Written as")},
    {"records", QT_TRANSLATE_NOOP("models", "Records")},
    {"filter", QT_TRANSLATE_NOOP("models", "Filter")},
    {"created", QT_TRANSLATE_NOOP("models", "New")},
    {"changed", QT_TRANSLATE_NOOP("models", "Changed")},
    {"unchanged", QT_TRANSLATE_NOOP("models", "Unchanged")},
    {"key", QT_TRANSLATE_NOOP("models", "Key fingerprint")},
    {"failures", QT_TRANSLATE_NOOP("models", "Wrong passwords before")},
    {"failed_before", QT_TRANSLATE_NOOP("models", "Wrong passwords before")},
    {"failed_at", QT_TRANSLATE_NOOP("models", "When they were typed")},
    {"signer", QT_TRANSLATE_NOOP("models", "Signer")},
    {"decision", QT_TRANSLATE_NOOP("models", "Decision")},
    {"step", QT_TRANSLATE_NOOP("models", "Step")},
    {"round", QT_TRANSLATE_NOOP("models", "Round")},
    {"lines", QT_TRANSLATE_NOOP("models", "Lines")},
};

QString knownValue(const QString &key, const QJsonValue &value)
{
    return key == QLatin1String("format") ? printedOnto(value.toString()) : plainText(value);
}

QString knownLabel(const QString &key)
{
    if (const SettingSpec *spec = Settings::spec(key))
        return Tr::shown(spec->label);
    for (const KnownKey &known : knownKeys)
        if (key == QLatin1String(known.key))
            return Tr::shown(known.label);
    return key;
}

QString shownValue(const RecordStore &store, const Field &field, const QJsonValue &value)
{
    if (value.isUndefined() || value.isNull())
        return {};
    if (field.kind == FieldKind::Reference)
        return store.nameOf(value.toString());
    if (field.kind == FieldKind::References) {
        QStringList names;
        for (const QJsonValue &number : value.toArray())
            names << store.nameOf(number.toString());
        return names.join(Tr::tr(", "));
    }
    return displayText(field, value);
}

} // namespace

QList<FieldChange> changesInWords(Vault &vault, const JournalEntry &entry)
{
    const Register *reg = Catalogue::find(entry.registerId);
    const RecordStore store(vault);
    QStringList keys;
    // The fields of a declaration in its order, then whatever else there is.
    if (reg)
        for (const Field &field : reg->fields)
            if (const QString id = QString::fromLatin1(field.id);
                entry.before.contains(id) || entry.after.contains(id))
                keys << id;
    for (const QJsonObject &side : {entry.before, entry.after})
        for (const QString &key : side.keys())
            if (!keys.contains(key))
                keys << key;
    QList<FieldChange> changes;
    for (const QString &key : std::as_const(keys)) {
        FieldChange change;
        change.field = key;
        if (const Field *field = reg ? reg->field(key) : nullptr) {
            change.label = fieldLabel(*field);
            change.before = shownValue(store, *field, entry.before.value(key));
            change.after = shownValue(store, *field, entry.after.value(key));
        } else {
            change.label = knownLabel(key);
            change.before = knownValue(key, entry.before.value(key));
            change.after = knownValue(key, entry.after.value(key));
        }
        if (change.before != change.after)
            changes << change;
    }
    return changes;
}

QString subjectInWords(const JournalEntry &entry)
{
    const Register *reg = Catalogue::find(entry.registerId);
    if (!reg)
        return entry.record.isEmpty() ? Tr::tr("Vault") : entry.record;
    return entry.record.isEmpty() ? reg->shownTitle() : Tr::tr("%1 %2").arg(reg->shownTitle(), entry.record);
}

} // namespace anguan
