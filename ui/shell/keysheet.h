// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace anguan {

class ActionSet;

/// All shortcuts on one page, out of the action table.
void showKeySheet(const ActionSet &actions, QWidget *parent);

/// What the program is, its version and licence.
void showAbout(QWidget *parent);

} // namespace anguan
