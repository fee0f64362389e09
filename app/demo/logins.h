// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/crypto/secret.h"

#include <QStringList>

namespace anguan {

struct Story;

/// The six who use the demonstration: officer, leader, head, centre, operator, auditor.
namespace DemoLogins {

QStringList names();
/// With which everybody begins; each changes it in the last week, as the rule about its age asks.
Secret firstPassword();

Result<void> add(Story &story);
/// Everybody's password becomes the published one.
Result<void> settle(Story &story);

} // namespace DemoLogins

} // namespace anguan
