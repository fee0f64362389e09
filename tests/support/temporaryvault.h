// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/vault/journal.h"
#include "models/vault/logins.h"
#include "models/vault/unlockmemory.h"
#include "models/vault/vault.h"

#include <QDir>
#include <QTemporaryDir>

#include <stdexcept>

namespace anguan {

/// A fresh vault for one test, with quick password work: officer "officer" and, as asked, others. Throws with
/// the sentence when it cannot be made, so that a test fails where it stands.
class TemporaryVault
{
public:
    static inline const QString password = QStringLiteral("Test-2026-anguan");

    explicit TemporaryVault(Suite suite = Suite::Sm) : m_folder(root() + QStringLiteral("/anguan-XXXXXX"))
    {
        UnlockMemory::setFolder(m_folder.filePath(QStringLiteral("memory")));
        Vault::Creation creation;
        creation.path = path();
        creation.unit = QStringLiteral("云溪县自然资源局");
        creation.suite = suite;
        creation.login = QStringLiteral("officer");
        creation.name = QStringLiteral("周安然");
        creation.password = Secret::ofPassword(password);
        creation.kdf = KdfParameters::quick(suite);
        Vault::Created created = must(Vault::create(std::move(creation)));
        m_vault = std::move(created.vault);
        m_recoveryKey = created.recoveryKey;
    }

    Vault &vault() { return *m_vault; }
    Vault &operator*() { return *m_vault; }
    Vault *operator->() { return m_vault.get(); }
    Database &database() { return m_vault->database(); }
    QString path() const { return m_folder.filePath(QStringLiteral("test.anguan")); }
    QString folder() const { return m_folder.path(); }
    QString recoveryKey() const { return m_recoveryKey; }

    /// Every login has the same password.
    void addLogin(const QString &login, Roles roles, const QString &name = {}, const QString &position = {},
                  const QString &person = {})
    {
        Login added;
        added.login = login;
        added.name = name.isEmpty() ? login : name;
        added.roles = roles;
        added.position = position;
        added.person = person;
        must(Logins(*m_vault).add(added, Secret::ofPassword(password)));
    }
    /// leader (deputy in charge), head, centre, operator, auditor.
    void addEverybody()
    {
        addLogin(QStringLiteral("leader"), Role::Leader, QStringLiteral("林致远"), QStringLiteral("deputy"));
        addLogin(QStringLiteral("head"), Role::Leader, QStringLiteral("高明礼"), QStringLiteral("head"));
        addLogin(QStringLiteral("centre"), Role::Leader, QStringLiteral("苏建平"), QStringLiteral("centre"));
        addLogin(QStringLiteral("operator"), Role::Operator, QStringLiteral("陈立"));
        addLogin(QStringLiteral("auditor"), Role::Auditor, QStringLiteral("何静"));
    }

    void lock() { m_vault.reset(); }
    void unlockAs(const QString &login)
    {
        lock();
        m_vault = must(Vault::unlock(path(), login, Secret::ofPassword(password)));
    }

    template <typename T>
    static T must(Result<T> result)
    {
        if (!result)
            throw std::runtime_error(
                (result.error().text + QLatin1Char(' ') + result.error().details).toStdString());
        if constexpr (!std::is_void_v<T>)
            return std::move(*result);
    }

private:
    // In memory where the machine has such a place: a test should not wait for a disk.
    static QString root()
    {
        return QFileInfo(QStringLiteral("/dev/shm")).isWritable() ? QStringLiteral("/dev/shm")
                                                                  : QDir::tempPath();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Vault> m_vault;
    QString m_recoveryKey;
};

} // namespace anguan
