// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/registers/register.h"

#include <QDate>
#include <QWidget>

class QLineEdit;
class QListView;

namespace anguan {

class Banner;
class HistoryModel;
class Vault;

/// Who changed what, when and why, field by field; and the record as it was known on a day.
class HistoryView : public QWidget
{
    Q_OBJECT
public:
    HistoryView(Vault &vault, const Register &reg, QWidget *parent = nullptr);

    void showRecord(const QString &number);
    HistoryModel *model() const { return m_model; }

signals:
    void asOfAsked(const QDate &day);

private:
    void askDay();

    const Register &m_register;
    HistoryModel *m_model;
    QListView *m_list;
    QLineEdit *m_day;
    Banner *m_notice;
};

} // namespace anguan
