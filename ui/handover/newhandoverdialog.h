// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/registers/field.h"

#include <QDialog>

namespace anguan {

class Banner;
class FormBinder;
class Vault;

/// Starts a handover, or changes what stands at the head of one: who, when, who takes over, who watches.
class NewHandoverDialog : public QDialog
{
    Q_OBJECT
public:
    /// A new one of a kind ("leaving", "transfer", "joining"), of that person if there is one.
    NewHandoverDialog(Vault &vault, const QString &kind, const QString &person, QWidget *parent = nullptr);
    /// The head of a sheet.
    NewHandoverDialog(Vault &vault, const QString &number, QWidget *parent = nullptr);

    FormBinder *form() const { return m_form; }

signals:
    void saved(const QString &number);

private:
    void build(const QString &title, const QString &verb, const QString &kind);
    void save();

    Vault &m_vault;
    QString m_number; ///< empty: a new one
    int m_version = 0;
    Values m_before;
    Banner *m_notice = nullptr;
    FormBinder *m_form = nullptr;
};

} // namespace anguan
