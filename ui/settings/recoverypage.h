// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingspage.h"

class QPushButton;

namespace anguan {

class Banner;
class MachineSettings;
class Vault;

/// A new recovery key for the envelope, when the old paper was opened, lost or never sealed.
class RecoveryPage : public SettingsPage
{
    Q_OBJECT
public:
    RecoveryPage(Vault &vault, MachineSettings &machine, QWidget *parent = nullptr);

    void load() override;

private:
    void makeNew();

    Vault &m_vault;
    MachineSettings &m_machine;
    Banner *m_banner;
    QPushButton *m_make;
};

} // namespace anguan
