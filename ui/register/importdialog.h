// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/tableimport.h"
#include "models/registers/register.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace anguan {

class Banner;
class Task;
class Vault;

/// A table from outside: first only looked at, with what it would do or what is wrong by row and column, then
/// taken in, all of it or nothing.
class ImportDialog : public QDialog
{
    Q_OBJECT
public:
    ImportDialog(Vault &vault, const Register &reg, QWidget *parent = nullptr);

    void look(const QString &path); ///< a rehearsal in the background: nothing is stored
    bool isBusy() const { return m_task; }
    int problemCount() const;

signals:
    void imported(const anguan::ImportReport &report);

private:
    void choose();
    void import();
    void saveTemplate();
    void run(bool dryRun);
    void settle(bool dryRun, const Result<ImportReport> &report);
    void setBusy(bool busy);
    ImportOptions options(bool dryRun) const;
    void showProblems(const Error &error);
    void sayWhatItWouldDo(const ImportReport &report);

    Vault &m_vault;
    const Register &m_register;
    QString m_path;
    QLabel *m_file;
    QComboBox *m_encoding;
    QCheckBox *m_update;
    QCheckBox *m_ignore;
    Banner *m_notice;
    QTableWidget *m_problems;
    QPushButton *m_choose;
    QPushButton *m_import;
    Task *m_task = nullptr;
};

} // namespace anguan
