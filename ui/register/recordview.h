// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record.h"
#include "models/registers/register.h"
#include "ui/widgets/recordact.h"

#include <QDate>
#include <QWidget>

class QGridLayout;
class QHBoxLayout;
class QPushButton;
class QTabWidget;
class QVBoxLayout;

namespace anguan {

class ApprovalsAbout;
class AttachmentsView;
class Banner;
class ElidedLabel;
class HistoryView;
class Vault;

/// A record, read: what it is, what the rules say about it, everything else in tabs.
class RecordView : public QWidget
{
    Q_OBJECT
public:
    RecordView(Vault &vault, const Register &reg, QWidget *parent = nullptr);

    void showRecord(const Record &record);
    const Record &record() const { return m_record; }
    bool isAsOf() const { return m_asOf.isValid(); }
    /// Back from a day in the past; false when it was not there.
    bool showNow();
    void setActs(const RecordActs &acts) { m_recordActs = acts; }
    AttachmentsView *attachments() const { return m_attachments; }
    HistoryView *history() const { return m_history; }

signals:
    void editAsked(const QString &fieldId);
    void withdrawAsked();
    void printAsked();
    void openRequested(const QString &number);
    void approvalRequested(const QString &kind);
    void actAsked(const RecordAct &act);

private:
    void showAsOf(const QDate &day);
    void fill(const Record &shown);
    void fillHead(const Record &shown);
    void fillAlerts(const Record &shown);
    void fillActs();
    void fillSections(const Record &shown);
    void fillTab(int tab);

    Vault &m_vault;
    const Register &m_register;
    Record m_record;
    QDate m_asOf;
    ElidedLabel *m_title;
    QHBoxLayout *m_pills;
    ElidedLabel *m_identification;
    Banner *m_past;
    QVBoxLayout *m_alerts;
    RecordActs m_recordActs;
    QLayout *m_actButtons;
    QTabWidget *m_tabs;
    QList<QGridLayout *> m_grids;
    AttachmentsView *m_attachments;
    ApprovalsAbout *m_approvals = nullptr;
    HistoryView *m_history;
    QPushButton *m_edit;
    QPushButton *m_print;
    QPushButton *m_withdraw;
};

} // namespace anguan
