// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/accesscolumns.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QTabBar;

namespace anguan {

/// From where the matrix is looked at, and what narrows it.
class AccessFilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit AccessFilterBar(bool mayExport, QWidget *parent = nullptr);

    AccessPivot pivot() const;
    void setPivot(AccessPivot pivot);
    AccessFilter filter() const;
    bool isFiltered() const;
    void clear();
    /// In words, for paper; empty when nothing narrows.
    QString filterInWords() const;

    void setDepartments(const QList<AccessMatrix::Named> &departments);
    void showCount(qsizetype shown, qsizetype all);
    /// How many rules are broken: said on the tab, and beside it while it is shown.
    void showBroken(qsizetype shown, qsizetype all);
    QLineEdit *text() const { return m_text; }
    QTabBar *pivots() const { return m_pivots; }

signals:
    void pivotChanged();
    void filterChanged();
    void leftDownwards();
    void printAsked();
    void exportAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QComboBox *addCombo(const QString &all, const QString &name);
    QCheckBox *addCheck(const QString &words, const QString &name);

    QTabBar *m_pivots;
    QLineEdit *m_text;
    QComboBox *m_department = nullptr;
    QComboBox *m_state = nullptr;
    QCheckBox *m_privileged = nullptr;
    QCheckBox *m_broken = nullptr;
    QLabel *m_count;
};

} // namespace anguan
