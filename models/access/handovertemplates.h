// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/registers/handoverlines.h"

#include <QList>
#include <QString>

namespace anguan {

class Vault;

/// What a sheet asks for beside what the person holds: the checklist of somebody who joins, by post; the
/// papers, keys and equipment of somebody who leaves. Kept as a setting of the unit, with sound defaults.
class HandoverTemplates
{
public:
    explicit HandoverTemplates(Vault &vault);

    struct Task
    {
        QString code; ///< "undertaking" and "training" also date the person's record when joining is finished
        QString what;
    };
    /// `kind` and `post` as in the registers.
    QList<Task> tasks(const QString &kind, const QString &post) const;
    bool isDefault(const QString &kind, const QString &post) const;
    /// Codes are words of small letters, each once; an empty list goes back to the default. The officer's
    /// act.
    Result<void> setTasks(const QString &kind, const QString &post, const QList<Task> &tasks);

    static QList<Task> defaults(const QString &kind, const QString &post);
    static HandoverLine line(const Task &task);

private:
    Vault &m_vault;
};

} // namespace anguan
