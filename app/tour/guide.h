// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace anguan {

/// Uses a window as a person does (finds what can be seen by its name, clicks, types, waits) and takes
/// pictures. What is not there is an error that names it.
class Guide
{
public:
    explicit Guide(QString directory);

    void show(QWidget *window) { m_window = window; }

    Result<void> click(const char *name);
    Result<void> type(const char *name, const QString &text); ///< replaces what is there
    Result<void> tick(const char *name);
    /// Scrolls until it is in sight.
    Result<void> scrollTo(const char *name);
    bool sees(const char *name) const { return seen(name) != nullptr; }
    QWidget *seen(const char *name) const; ///< null when it is not in sight

    /// Up to two minutes: the slow things are password keys.
    Result<void> waitFor(const QString &what, const std::function<bool()> &there);
    Result<void> waitFor(const char *name);
    void pause(int milliseconds); ///< animations and background readers end

    /// The window with every dialog and popup over it, as NN-name.png.
    Result<void> shoot(const char *name);
    const QStringList &pictures() const { return m_pictures; }

private:
    QString m_directory;
    QWidget *m_window = nullptr;
    QStringList m_pictures;
};

} // namespace anguan
