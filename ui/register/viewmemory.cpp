// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/viewmemory.h"

#include <QSettings>
#include <QVariantMap>

namespace anguan {

ViewMemory ViewMemory::load(const QString &registerId)
{
    QSettings settings;
    settings.beginGroup(QStringLiteral("registers/") + registerId);
    ViewMemory memory;
    memory.columns = settings.value(QStringLiteral("columns")).toStringList();
    const QVariantMap widths = settings.value(QStringLiteral("widths")).toMap();
    for (auto width = widths.cbegin(); width != widths.cend(); ++width)
        memory.widths.insert(width.key(), width->toInt());
    memory.sortField = settings.value(QStringLiteral("sort")).toString();
    memory.descending = settings.value(QStringLiteral("descending")).toBool();
    return memory;
}

void ViewMemory::save(const QString &registerId) const
{
    QSettings settings;
    settings.beginGroup(QStringLiteral("registers/") + registerId);
    settings.setValue(QStringLiteral("columns"), columns);
    QVariantMap stored;
    for (auto width = widths.cbegin(); width != widths.cend(); ++width)
        stored.insert(width.key(), *width);
    settings.setValue(QStringLiteral("widths"), stored);
    settings.setValue(QStringLiteral("sort"), sortField);
    settings.setValue(QStringLiteral("descending"), descending);
}

} // namespace anguan
