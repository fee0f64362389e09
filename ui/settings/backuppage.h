// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "ui/settings/settingspage.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace anguan {

class Banner;
class FormRow;
class Vault;

/// Back up now, check the whole vault now, rehearse a restore. Each runs apart, with progress and stop in the
/// line at the foot.
class BackupPage : public SettingsPage
{
    Q_OBJECT
public:
    explicit BackupPage(Vault &vault, QWidget *parent = nullptr);

    void load() override;

private:
    void chooseFolder();
    void backUp();
    void verify();
    void rehearse();
    void setBusy(bool busy);
    void say(const Error &error);

    Vault &m_vault;
    Banner *m_banner;
    QLineEdit *m_folder;
    FormRow *m_row;
    QLabel *m_last;
    QPushButton *m_choose;
    QPushButton *m_backUp;
    QPushButton *m_verify;
    QPushButton *m_rehearse;
};

} // namespace anguan
