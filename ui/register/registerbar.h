// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/registers/register.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace anguan {

struct Session;

/// The row above the list: search in this register, how many are shown, and the register's acts. What the
/// role may not do is not offered.
class RegisterBar : public QWidget
{
    Q_OBJECT
public:
    RegisterBar(const Register &reg, const Session &session, QWidget *parent = nullptr);

    void showCount(qint64 shown, qint64 total, bool isSettled);
    QLineEdit *search() const { return m_search; }
    QPushButton *columns() const { return m_columns; }

signals:
    void searched(const QString &text); ///< at each key
    void searchLeft();                  ///< Down or Enter
    void columnsAsked();
    void importAsked();
    void printAsked();
    void exportAsked(const QString &extension);
    void newAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *m_search;
    QLabel *m_count;
    QPushButton *m_columns;
};

} // namespace anguan
