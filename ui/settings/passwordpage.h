// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "ui/settings/settingspage.h"

class QLabel;
class QPushButton;

namespace anguan {

class Banner;
class FormRow;
class NewPassword;
class PasswordField;
class Vault;

/// One's own password. The signing key stays and moves under the new one.
class PasswordPage : public SettingsPage
{
    Q_OBJECT
public:
    explicit PasswordPage(Vault &vault, QWidget *parent = nullptr);

    void load() override;

private:
    void change();
    void settle(const Result<void> &changed);

    Vault &m_vault;
    Banner *m_banner;
    PasswordField *m_current;
    FormRow *m_currentRow;
    NewPassword *m_new;
    QPushButton *m_change;
};

} // namespace anguan
