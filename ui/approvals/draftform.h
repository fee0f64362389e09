// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/approvals/approvals.h"

#include <QWidget>

class QPushButton;

namespace anguan {

class Banner;
class FormBinder;
class ReferencePicker;
class Vault;

/// The form of an application: a new one about a record that is picked first, or one that is still a draft or
/// was sent back.
class DraftForm : public QWidget
{
    Q_OBJECT
public:
    DraftForm(Vault &vault, const ApprovalKind &kind, const QString &subject, QWidget *parent = nullptr);
    DraftForm(Vault &vault, const Approval &approval, QWidget *parent = nullptr);

    QString formId() const;    ///< for the sealed draft
    QString newFormId() const; ///< the one it had before it was stored for the first time
    QString number() const { return m_number; }
    bool isDirty() const;
    Values typed() const;
    void setTyped(const Values &values);
    QString focusedField() const;
    void focusField(const QString &field);

public slots:
    void save();
    void submit();

signals:
    void edited();
    void saved(const QString &number, const QString &notice);
    void cancelled();
    void createRequested(const QString &registerId);

private:
    void build(const QString &title);
    void pick(const QString &subject);
    Result<Approval> store();
    void refuse(const Error &error);

    Vault &m_vault;
    const ApprovalKind &m_kind;
    QString m_number; ///< empty: not stored yet
    int m_version = 0;
    QString m_subject;
    FormBinder *m_form = nullptr;
    ReferencePicker *m_picker = nullptr;
    Banner *m_banner = nullptr;
};

} // namespace anguan
