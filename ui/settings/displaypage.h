// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingspage.h"

class QComboBox;

namespace anguan {

class MachineSettings;

/// Language, theme and size on this machine; each takes effect at once.
class DisplayPage : public SettingsPage
{
    Q_OBJECT
public:
    explicit DisplayPage(MachineSettings &machine, QWidget *parent = nullptr);

    void load() override;

private:
    MachineSettings &m_machine;
    QComboBox *m_language;
    QComboBox *m_scheme;
    QComboBox *m_zoom;
};

} // namespace anguan
