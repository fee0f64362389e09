// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/registers/register.h"

#include <QFrame>
#include <QStringList>

class QListWidget;

namespace anguan {

/// Which columns stand in the list and in which order: ticks, dragging, Alt+Up and Alt+Down.
class ColumnChooser : public QFrame
{
    Q_OBJECT
public:
    ColumnChooser(const Register &reg, const QStringList &shown, bool withWithdrawn,
                  QWidget *parent = nullptr);

    void openBelow(QWidget *button);

signals:
    void columnsChosen(const QStringList &columns);
    void withWithdrawnChosen(bool with);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const QStringList &shown);
    void announce();
    void moveCurrent(int by);

    const Register &m_register;
    QListWidget *m_list;
};

} // namespace anguan
