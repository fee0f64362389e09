// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/recordlist.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace anguan {

/// The conditions in force, one chip each, and "clear all". Takes no room when there is none.
class ChipsBar : public QWidget
{
    Q_OBJECT
public:
    explicit ChipsBar(const Register &reg, QWidget *parent = nullptr);

    void showQuery(const ListQuery &query);

signals:
    void filterRemoved(const anguan::Filter &filter);
    void filterClicked(const QString &fieldId);
    void searchRemoved();
    void withdrawnRemoved();
    void clearAsked();

private:
    const Register &m_register;
    QHBoxLayout *m_chips;
    QPushButton *m_clear;
};

} // namespace anguan
