// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record.h"

#include <QTimer>
#include <QWidget>

class QVBoxLayout;

namespace anguan {

class Banner;
class FormBinder;
class Heading;
class Vault;

/// After a drill: how it went, and what it brought to light. Each finding becomes a rectification with
/// somebody who mends it and a day (H8 H13).
class FindingsPage : public QWidget
{
    Q_OBJECT
public:
    explicit FindingsPage(Vault &vault, QWidget *parent = nullptr);

    void showDrill(const Record &drill);
    const Record &drill() const { return m_drill; }
    Values typed() const; ///< of the finding being written; empty: nothing
    void setTyped(const Values &values);

public slots:
    void raise();

signals:
    void edited();
    void raised(const QString &action);
    void openRequested(const QString &number);
    void conclusionRequested();
    void leaveRequested();

private:
    QWidget *formCard();
    Values asAction(const Values &typed) const;
    void fillHead();
    void fillRows();
    void pick(int row);

    Vault &m_vault;
    Record m_drill;
    int m_row = -1; ///< the recorded finding being dealt with; -1: a new one
    Heading *m_title;
    Heading *m_how;
    Banner *m_verdict;
    Banner *m_notice;
    QVBoxLayout *m_rows;
    FormBinder *m_form;
};

} // namespace anguan
