// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/records/record.h"
#include "models/registers/register.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace anguan {

class Banner;
class FormBinder;
class Heading;
class Vault;

/// A record, written: new or changed. What is typed is kept as a sealed draft within two seconds, and comes
/// back at the same field.
class RecordForm : public QWidget
{
    Q_OBJECT
public:
    RecordForm(Vault &vault, const Register &reg, QWidget *parent = nullptr);
    ~RecordForm() override;

    void startNew(const Values &values = {}, const QString &fieldId = {});
    /// `values` are put in over what is stored, as if typed; what a draft kept goes before them.
    void startEdit(const Record &record, const QString &fieldId = {}, const Values &values = {});
    bool isNew() const { return m_record.number.isEmpty(); }
    const Record &record() const { return m_record; }
    FormBinder *binder() const { return m_binder; }
    bool isDirty() const;

    void save();
    /// What is typed stays as a draft.
    void leave();
    void keepDraft();
    /// Where the draft of a record of this register is kept; an empty number is the new one's.
    static QString draftName(const Register &reg, const QString &number);

signals:
    void saved(const QString &number);
    void left(bool draftKept);
    void openRequested(const QString &number);
    void createRequested(const QString &registerId);

private:
    void begin(const QString &title, const QString &fieldId);
    void restoreDraft(const QString &fieldId);
    void dropDraft();
    void noteEdit();
    void updateReason();
    bool asksReason() const;
    void showFailure(const Error &error);
    void continueOnNewest();

    Vault &m_vault;
    const Register &m_register;
    Record m_record;
    Heading *m_title;
    Banner *m_notice;
    FormBinder *m_binder = nullptr;
    QWidget *m_reasonRow;
    QLineEdit *m_reason;
    QLabel *m_reasonProblem;
    QPushButton *m_save;
    QPushButton *m_cancel;
    QTimer m_draftTimer;
    enum class NoticeAct { None, DiscardDraft, ContinueOnNewest };
    NoticeAct m_noticeAct = NoticeAct::None;
};

} // namespace anguan
