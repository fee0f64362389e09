// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/approvals/approvals.h"

#include <QWidget>

class QLineEdit;

namespace anguan {

class Banner;
class FormBinder;
class Vault;

/// What is written down when an approval was carried out.
class CarryOutForm : public QWidget
{
    Q_OBJECT
public:
    /// `first`: before anybody signed, in an emergency; then the reason is asked for as well.
    CarryOutForm(Vault &vault, const Approval &approval, bool first, QWidget *parent = nullptr);

    QString formId() const;
    bool isDirty() const;
    Values typed() const;
    void setTyped(const Values &values);
    QString focusedField() const;
    void focusField(const QString &field);

public slots:
    void save();

signals:
    void edited();
    void saved(const QString &number, const QString &notice);
    void cancelled();

private:
    Vault &m_vault;
    Approval m_approval;
    bool m_first;
    FormBinder *m_form;
    QLineEdit *m_reason = nullptr;
    Banner *m_banner;
};

} // namespace anguan
