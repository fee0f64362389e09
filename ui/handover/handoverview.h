// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/handovers.h"
#include "ui/widgets/card.h"

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTableView;
class QTabWidget;
class QVBoxLayout;

namespace anguan {

class Banner;
class ElidedLabel;
class HandoverLinesModel;
class Pill;
class ReferencePicker;
class SigningCard;
class Vault;

/// One handover sheet: what is still open on top, the lines with what can be done about them, then the
/// signatures and the end.
class HandoverView : public Card
{
    Q_OBJECT
public:
    explicit HandoverView(Vault &vault, QWidget *parent = nullptr);

    void show(const QString &number);
    QString number() const { return m_sheet.number(); }
    const HandoverSheet &sheet() const { return m_sheet; }
    HandoverLinesModel *model() const { return m_model; }
    QTableView *table() const { return m_table; }

signals:
    void openRequested(const QString &number);
    void approvalRequested(const QString &kind, const QString &subject);
    void headAsked();
    void printAsked();
    void undertakingAsked();
    void noticed(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Way { HandOver, Close, Keep, Confirm };

    void build();
    QWidget *linesPage();
    QWidget *endPage();
    void fill(const HandoverSheet &sheet);
    void fillEnd();
    void sayWhatIsOpen();
    void updateWays();
    QList<HandoverLine> chosen() const;
    void settle(Way way);
    void confirmNoHarm();
    void finish();
    void callOff();
    void say(const Error &error);
    bool mayEdit() const;
    bool needsApproval() const;

    Vault &m_vault;
    HandoverSheet m_sheet;
    HandoverLinesModel *m_model;
    ElidedLabel *m_title;
    Pill *m_state;
    Pill *m_key;
    QLabel *m_facts;
    Banner *m_open;
    Banner *m_notice;
    QTabWidget *m_tabs;
    QTableView *m_table;
    QWidget *m_waysBar = nullptr;
    ReferencePicker *m_receiver = nullptr;
    QLineEdit *m_note = nullptr;
    QPushButton *m_handOver = nullptr;
    QPushButton *m_close = nullptr;
    QPushButton *m_keep = nullptr;
    QPushButton *m_confirm = nullptr;
    QPushButton *m_openRecord = nullptr;
    QPushButton *m_head = nullptr;
    QPushButton *m_undertaking = nullptr;
    QPushButton *m_callOff = nullptr;
    QVBoxLayout *m_end = nullptr; ///< what stands in the way, the no-harm word, signatures, the last button
    QPlainTextEdit *m_noHarm = nullptr;
};

} // namespace anguan
