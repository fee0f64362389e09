// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/crypto/secret.h"

#include <QString>

#include <optional>

class QWidget;

namespace anguan {

/// One password, asked in a window of its own; nothing when the user went back.
std::optional<Secret> askPassword(QWidget *parent, const QString &title, const QString &text);

/// A new one for somebody, typed twice and judged by the rules.
std::optional<Secret> askNewPassword(QWidget *parent, const QString &title, const QString &text,
                                     const QString &login);

} // namespace anguan
