// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/registers/register.h"

namespace anguan {

/// One thing that a person holds and must hand over before leaving (H28).
struct Belonging
{
    QString registerId; ///< also "logins" (a way into this program) and "approvals" (an open application)
    QString number;     ///< of the record; the login for "logins"
    QString field;      ///< the field that names the person
    QString name;       ///< of the record

    QString key() const; ///< "systems/SYS-2026-0001/administrator_a": the same thing at every look
};

namespace Belongings {

/// Everything, out of every register: each field marked holder() on a living record that still counts. A
/// later register joins by its declaration. Then the ways into this program and the open applications.
QList<Belonging> of(const QString &person, const RuleSurroundings &around);
/// "Land registration system: administrator A", "account zhangsan: account holder".
QString words(const Belonging &belonging);

/// Rule of the people register: nobody is marked as left while holding something, with a sheet open, or from
/// a key position without a signed departure. Whichever way the change comes.
void leaverHandsOver(const RuleCase &rule, Findings &findings);

} // namespace Belongings

} // namespace anguan
