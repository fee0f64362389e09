// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/registers/field.h"

#include <QString>
#include <QWidget>

namespace anguan {

/// One section of the settings.
class SettingsPage : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual void load() = 0; ///< shown, or shown again
    /// What is typed and not stored; empty when there is nothing. Never a password.
    virtual Values typed() const { return {}; }
    virtual void setTyped(const Values &values) { Q_UNUSED(values) }

signals:
    void noticed(const QString &sentence);
};

} // namespace anguan
