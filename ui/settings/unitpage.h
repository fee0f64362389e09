// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingspage.h"

class QLineEdit;
class QPushButton;

namespace anguan {

class FormRow;
class Vault;

class UnitPage : public SettingsPage
{
    Q_OBJECT
public:
    explicit UnitPage(Vault &vault, QWidget *parent = nullptr);

    void load() override;
    Values typed() const override;
    void setTyped(const Values &values) override;

private:
    void save();

    Vault &m_vault;
    QLineEdit *m_unit;
    FormRow *m_row;
    QPushButton *m_save;
};

} // namespace anguan
