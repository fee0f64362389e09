// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/settings.h"

#include "models/base/clock.h"
#include "models/base/tr.h"
#include "models/vault/database.h"
#include "models/vault/journal.h"
#include "models/vault/vault.h"

namespace anguan {

namespace {

constexpr char days[] = QT_TRANSLATE_NOOP("models", "days");
constexpr char months[] = QT_TRANSLATE_NOOP("models", "months");
constexpr char hours[] = QT_TRANSLATE_NOOP("models", "hours");
constexpr char minutes[] = QT_TRANSLATE_NOOP("models", "minutes");
constexpr char seconds[] = QT_TRANSLATE_NOOP("models", "seconds");
constexpr char megabytes[] = QT_TRANSLATE_NOOP("models", "MB");
constexpr char copies[] = QT_TRANSLATE_NOOP("models", "copies");

// id, label, unit, article, the rule's own number, default, least, most
const QList<SettingSpec> &table()
{
    static const QList<SettingSpec> specs{
        {"auto_lock_minutes", QT_TRANSLATE_NOOP("models", "Lock after idle time"), minutes, "H27", false, 5,
         1, 60},
        {"sign_session_seconds", QT_TRANSLATE_NOOP("models", "Time to sign after the password"), seconds, "",
         false, 120, 30, 120},
        {"password_age_days", QT_TRANSLATE_NOOP("models", "Passwords are changed every"), days, "H29", false,
         90, 7, 365},
        {"dba_password_days",
         QT_TRANSLATE_NOOP("models", "Database administrators' passwords are changed every"), days, "H22",
         false, 90, 7, 365},
        {"notice_days", QT_TRANSLATE_NOOP("models", "Notice before something is due"), days, "", false, 30, 1,
         180},
        {"log_retention_months", QT_TRANSLATE_NOOP("models", "Audit logs are kept for"), months, "H12", false,
         6, 6, 120},
        {"assessment_months_level2", QT_TRANSLATE_NOOP("models", "Level 2 systems are assessed every"),
         months, "H5", false, 24, 6, 60},
        {"assessment_months_level3", QT_TRANSLATE_NOOP("models", "Level 3 systems are assessed every"),
         months, "H5", false, 12, 3, 24},
        {"assessment_months_level4", QT_TRANSLATE_NOOP("models", "Level 4 systems are assessed every"),
         months, "H5", false, 6, 3, 12},
        {"inspection_months", QT_TRANSLATE_NOOP("models", "Security inspections are held every"), months,
         "H8", false, 6, 1, 24},
        {"plan_review_months", QT_TRANSLATE_NOOP("models", "Emergency plans are reviewed every"), months,
         "H13", false, 12, 3, 36},
        {"drill_months", QT_TRANSLATE_NOOP("models", "Emergency drills are held every"), months, "H13", false,
         12, 3, 36},
        {"document_review_months", QT_TRANSLATE_NOOP("models", "Policies and rules are reviewed every"),
         months, "H7", false, 12, 3, 36},
        {"risk_assessment_months", QT_TRANSLATE_NOOP("models", "Risks of a system are assessed every"),
         months, "C16", false, 12, 3, 36},
        {"restore_test_months", QT_TRANSLATE_NOOP("models", "Restores are rehearsed every"), months, "H25",
         false, 6, 1, 24},
        {"staff_assessment_months",
         QT_TRANSLATE_NOOP("models", "People in security posts are assessed every"), months, "H27", false, 12,
         3, 24},
        {"access_review_months", QT_TRANSLATE_NOOP("models", "Accounts are reviewed every"), months, "H12",
         false, 6, 1, 24},
        {"full_backup_days", QT_TRANSLATE_NOOP("models", "Full backup at least every"), days, "H22", true, 7,
         1, 7},
        {"incremental_backup_days", QT_TRANSLATE_NOOP("models", "Incremental backup at least every"), days,
         "H22", true, 1, 1, 1},
        {"media_check_months", QT_TRANSLATE_NOOP("models", "Long-term media are checked every"), months,
         "H24", true, 12, 1, 12},
        {"device_check_days", QT_TRANSLATE_NOOP("models", "Core equipment is checked every"), days, "C12",
         false, 1, 1, 31},
        {"connectivity_check_days",
         QT_TRANSLATE_NOOP("models", "Connectivity and functions are checked every"), days, "C13", false, 7,
         1, 31},
        {"log_audit_days", QT_TRANSLATE_NOOP("models", "Logs are audited every"), days, "C14", false, 30, 1,
         92},
        {"terminal_scan_days", QT_TRANSLATE_NOOP("models", "Terminals are scanned in full every"), days,
         "C25", false, 30, 1, 92},
        {"patch_critical_days", QT_TRANSLATE_NOOP("models", "Critical patches are installed within"), days,
         "C15", false, 7, 1, 60},
        {"monitoring_days", QT_TRANSLATE_NOOP("models", "Extranet information is watched every"), days, "H19",
         false, 1, 1, 31},
        {"incident_report_hours", QT_TRANSLATE_NOOP("models", "Major incidents are reported within"), hours,
         "H30", false, 1, 1, 24},
        {"attachment_limit_mb", QT_TRANSLATE_NOOP("models", "Largest attachment"), megabytes, "", false, 50,
         1, 500},
        {"backup_keep_daily", QT_TRANSLATE_NOOP("models", "Daily backups of this vault kept"), copies, "H22",
         false, 7, 1, 60},
        {"backup_keep_weekly", QT_TRANSLATE_NOOP("models", "Weekly backups of this vault kept"), copies,
         "H22", false, 5, 1, 60},
        {"backup_keep_monthly", QT_TRANSLATE_NOOP("models", "Monthly backups of this vault kept"), copies,
         "H24", false, 12, 1, 120},
    };
    return specs;
}

// The name of the unit is a fact of the vault, made with it.
const QString unitId = QStringLiteral("unit");

Result<void> store(Database &database, const QString &id, const QString &value, const QString &reason,
                   const QString &by)
{
    if (id == unitId)
        return database.execute(QStringLiteral("UPDATE facts SET value = ? WHERE id = 'unit'"), {value});
    return database.execute(
        QStringLiteral(
            "INSERT INTO settings (id, value, reason, changed_at, changed_by) VALUES (?, ?, ?, ?, ?) ON "
            "CONFLICT (id) DO UPDATE SET value = excluded.value, reason = excluded.reason, changed_at "
            "= excluded.changed_at, changed_by = excluded.changed_by"),
        {id, value, reason, Clock::stamp(), by});
}

Result<void> change(Vault &vault, const QString &id, const QJsonValue &before, const QJsonValue &after,
                    const QString &value, const QString &reason)
{
    Database &database = vault.database();
    ANGUAN_TRY_LET(transaction, Transaction::begin(database));
    ANGUAN_TRY(store(database, id, value, reason, vault.session().login));
    JournalEntry entry;
    entry.action = QStringLiteral("setting");
    entry.record = id;
    entry.before = {{id, before}};
    entry.after = {{id, after}};
    entry.reason = reason;
    ANGUAN_TRY(Journal(database).append(vault.session(), entry));
    return transaction.commit();
}

} // namespace

Settings::Settings(Vault &vault) : m_vault(vault) {}

const QList<SettingSpec> &Settings::specs()
{
    return table();
}

const SettingSpec *Settings::spec(const QString &id)
{
    for (const SettingSpec &spec : table()) {
        if (id == QLatin1String(spec.id))
            return &spec;
    }
    return nullptr;
}

qint64 Settings::number(const QString &id) const
{
    return numberIn(m_vault.database(), id);
}

qint64 Settings::numberIn(Database &database, const QString &id)
{
    const SettingSpec *known = spec(id);
    Q_ASSERT_X(known, "Settings::number", qPrintable(id));
    const auto stored = database.scalar(QStringLiteral("SELECT value FROM settings WHERE id = ?"), {id});
    bool isNumber = false;
    const qint64 value = stored ? stored->toString().toLongLong(&isNumber) : 0;
    return isNumber ? qBound(known->minimum, value, known->maximum) : known->defaultValue;
}

QString Settings::reason(const QString &id) const
{
    const auto rows =
        m_vault.database().scalar(QStringLiteral("SELECT reason FROM settings WHERE id = ?"), {id});
    return rows ? rows->toString() : QString();
}

QString Settings::changedAt(const QString &id) const
{
    const auto at =
        m_vault.database().scalar(QStringLiteral("SELECT changed_at FROM settings WHERE id = ?"), {id});
    return at ? at->toString() : QString();
}

Result<void> Settings::setNumber(const QString &id, qint64 value, const QString &reason)
{
    ANGUAN_TRY(m_vault.session().require(Act::ChangeSettings));
    const SettingSpec *known = spec(id);
    if (!known)
        return fail(ErrorCode::Invalid, Tr::tr("There is no setting “%1”.").arg(id));
    if (value < known->minimum || value > known->maximum)
        return fail(ErrorCode::Invalid, Tr::tr("“%1” must be between %2 and %3.")
                                            .arg(Tr::shown(known->label))
                                            .arg(known->minimum)
                                            .arg(known->maximum));
    const qint64 present = number(id);
    if (value == present)
        return {};
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::Invalid,
                    Tr::tr("Say why the unit chooses %1 for “%2”: an inspection will ask.")
                        .arg(value)
                        .arg(Tr::shown(known->label)));
    return change(m_vault, id, present, value, QString::number(value), reason.trimmed());
}

QString Settings::text(const QString &id) const
{
    if (id == unitId)
        return m_vault.unit();
    const auto stored =
        m_vault.database().scalar(QStringLiteral("SELECT value FROM settings WHERE id = ?"), {id});
    return stored ? stored->toString() : QString();
}

Result<void> Settings::setText(const QString &id, const QString &value)
{
    ANGUAN_TRY(m_vault.session().require(Act::ChangeSettings));
    const QString present = text(id), tidy = value.trimmed();
    if (spec(id))
        return fail(ErrorCode::Invalid, Tr::tr("“%1” is a number.").arg(id));
    if (id == unitId && tidy.isEmpty())
        return fail(ErrorCode::Invalid,
                    Tr::tr("The name of the unit is missing: it stands on every sheet that is printed."));
    if (tidy == present)
        return {};
    return change(m_vault, id, present, tidy, tidy, {});
}

} // namespace anguan
