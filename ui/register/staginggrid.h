// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QTableView;

namespace anguan {

class StagingModel;

/// The table on its way in: its rows and cells, what the current column is, what is wrong with the current
/// cell, and the records that it names and nobody knows.
class StagingGrid : public QWidget
{
    Q_OBJECT
public:
    explicit StagingGrid(StagingModel &model, QWidget *parent = nullptr);

    /// After a rehearsal: faults are counted, missing records listed.
    void showOutcome();
    void goToNextFault();

private:
    void showColumn();
    void showFault();
    void listFields();
    void listMissing();

    StagingModel &m_model;
    QTableView *m_table;
    QLabel *m_columnLabel;
    QComboBox *m_column;
    QPushButton *m_next;
    QLabel *m_fault;
    QLabel *m_missingLabel;
    QListWidget *m_missing;
};

} // namespace anguan
