// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record.h"

#include <QDialog>

namespace anguan {

class Banner;
class FormBinder;
class Vault;

/// More time for a rectification: until when, and why (H8). The first deadline stays on record, and every
/// extension is counted.
class ExtendDialog : public QDialog
{
    Q_OBJECT
public:
    ExtendDialog(Vault &vault, const Record &action, QWidget *parent = nullptr);

public slots:
    void extend();

signals:
    void extended(const QString &number, const QString &until);

private:
    Vault &m_vault;
    Record m_action;
    Banner *m_notice;
    FormBinder *m_form;
};

} // namespace anguan
