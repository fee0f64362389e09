// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/registers/register.h"

namespace anguan {

/// Words that the rules of several registers share.
namespace RuleText {

QString text(const Values &values, const char *field);
QDate day(const Values &values, const char *field); ///< invalid when empty or no date
Finding refuse(const char *field, const QString &sentence, const char *article);
Finding alert(const char *field, const QString &sentence, const char *article);

/// Somebody who has left: refused when chosen now, an alert when already standing there, so that the next
/// save of everything else is not blocked.
void personIsInPost(const RuleCase &rule, const char *field, const char *article, Findings &findings);
/// A day that is recorded as past must not lie ahead.
void dayHasCome(const RuleCase &rule, const char *field, const QString &sentence, Findings &findings);

} // namespace RuleText

} // namespace anguan
