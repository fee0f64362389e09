// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/vault/backup.h"
#include "ui/widgets/card.h"

#include <QPointer>

class QLabel;
class QProgressBar;
class QPushButton;

namespace anguan {

class Banner;
class Heading;
class Task;
class Vault;

/// How long the journal is, its head, and what the last check said; checks everything when asked.
class ChainCard : public Card
{
    Q_OBJECT
public:
    explicit ChainCard(Vault &vault, QWidget *parent = nullptr);

    void refresh();
    void verify(); ///< off the GUI thread; a second press cancels
    bool isVerifying() const { return !m_task.isNull(); }

signals:
    void verified(bool holds);

private:
    void showReport(const Result<VerifyReport> &report);
    void showIdle();

    Vault &m_vault;
    Heading *m_entries;
    QLabel *m_head;
    Banner *m_state;
    QProgressBar *m_progress;
    QPushButton *m_verify;
    QPointer<Task> m_task;
};

} // namespace anguan
