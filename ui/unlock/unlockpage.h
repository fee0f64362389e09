// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/vault/vault.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QLabel;
class QLineEdit;
class QPushButton;

namespace anguan {

class Banner;
class FormRow;
class MachineSettings;
class PasswordField;
class RecoverPage;

/// What stands while the vault is locked: one card, two fields. The slow part of a password runs off the GUI
/// thread; a wrong one is said in place, with the time to wait.
class UnlockPage : public QWidget
{
    Q_OBJECT
public:
    explicit UnlockPage(MachineSettings &machine, QWidget *parent = nullptr);

    void setVault(const QString &path);
    QString path() const { return m_path; }
    /// A word about why one is here ("Locked after 5 minutes without a key pressed").
    void say(const QString &sentence);
    std::unique_ptr<Vault> takeVault();
    bool isBusy() const { return m_busy; }

signals:
    void unlocked(); ///< takeVault() has it
    void newVaultRequested();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void showRecovery(bool shown);
    void retranslate();
    void look();
    void unlock();
    void settle(Result<UnlockTicket> ticket);
    void refuse(const Error &error);
    void tick();
    void chooseFile();
    void take(std::unique_ptr<Vault> vault);
    void setBusy(bool busy);

    MachineSettings &m_machine;
    QString m_path;
    std::unique_ptr<Vault> m_vault;
    Error m_error;
    int m_wait = 0; ///< seconds
    int m_failures = 0;
    bool m_busy = false;
    bool m_readable = false;
    QTimer m_clock;
    QWidget *m_page; ///< login and password; m_recovery stands in its place when asked for
    QLabel *m_brand;
    QLabel *m_unit;
    Banner *m_banner;
    QLineEdit *m_login;
    PasswordField *m_password;
    FormRow *m_loginRow;
    FormRow *m_passwordRow;
    QPushButton *m_unlock;
    QLabel *m_last;
    QPushButton *m_other;
    QPushButton *m_new;
    QPushButton *m_recover;
    RecoverPage *m_recovery;
    QLabel *m_foot;
};

} // namespace anguan
