// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/registers/register.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace anguan {

class EmptyState;
class Vault;

/// The approvals about a record, and the way to ask for a new one.
class ApprovalsAbout : public QWidget
{
    Q_OBJECT
public:
    ApprovalsAbout(Vault &vault, const Register &reg, QWidget *parent = nullptr);

    static bool concerns(const Register &reg);               ///< some kind of approval is about this register
    int showRecord(const QString &number, bool isWithdrawn); ///< how many there are

signals:
    void openRequested(const QString &number);
    void approvalRequested(const QString &kind);

private:
    Vault &m_vault;
    QListWidget *m_list;
    EmptyState *m_empty;
    QPushButton *m_start;
};

} // namespace anguan
