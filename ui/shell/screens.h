// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/vault/role.h"

#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace anguan {

class MachineSettings;
class Screen;
class Vault;

/// An entry of the navigation and how its screen is made. The list of them is the composition of the window.
struct ScreenSpec
{
    QString id;                     ///< "approvals", a register's id, "journal", "settings"
    const char *group = "";         ///< QT_TRANSLATE_NOOP("ui", …); empty: above all groups
    std::function<QString()> title; ///< asked anew when the language changes
    QString icon;
    std::optional<Act> who;                ///< offered to those who may; to everybody when there is none
    std::optional<Act> creates;            ///< who may make a new one (Ctrl+N); nobody when there is none
    std::function<Screen *(Vault &)> make; ///< the console is its owner
    std::function<int(Vault &)> count;     ///< what waits for an act here; may be empty
    bool atFoot = false;                   ///< stands at the foot of the navigation
    bool isHidden = false;                 ///< reached from other pages only
    std::optional<Role> startFor = std::nullopt; ///< the first screen of that role
};
using ScreenRegistry = QList<ScreenSpec>;

/// All screens there are now.
ScreenRegistry standardScreens(MachineSettings &machine);

} // namespace anguan
