// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/stagedimport.h"
#include "models/exchange/tablefile.h"

#include <QDialog>
#include <QTimer>

#include <memory>

class QCheckBox;
class QLabel;
class QPushButton;

namespace anguan {

class Banner;
class StagingGrid;
class StagingModel;
class TableChoices;
class Task;
class Vault;

/// A table from outside, out of a file or the clipboard, as a grid: looked through in the background after
/// every change, with what would become of each row; mended in place; then taken in, all of it or the rows
/// that are right.
class ImportDialog : public QDialog
{
    Q_OBJECT
public:
    ImportDialog(Vault &vault, const Register &reg, QWidget *parent = nullptr);
    ~ImportDialog() override;

    void look(const QString &path);
    void paste(const QString &text, const QString &html);
    bool isBusy() const { return m_task || m_again.isActive(); }
    int problemCount() const; ///< cells and rows with a fault
    StagingModel *model() const { return m_model; }

signals:
    void imported(const anguan::ImportOutcome &outcome);

private:
    struct Read
    {
        std::shared_ptr<TableFile> file;
        Table table;
    };
    void build(const Register &reg);
    void wire();
    void choose();
    void pasteClipboard();
    void read();
    void stage(Table table);
    void rehearse();
    void rehearsed(const Result<ImportOutcome> &outcome);
    void import();
    void settled(const Result<ImportOutcome> &outcome);
    void saveTemplate();
    void saveFaulty();
    void setBusy();
    void sayWhatItWouldDo();
    void refuse(const Error &error);

    Vault &m_vault;
    const Register &m_register;
    QString m_path;
    std::shared_ptr<TableFile> m_open; ///< none for a block out of the clipboard
    std::optional<ImportedBatch> m_earlier;
    StagingModel *m_model;
    QLabel *m_file;
    TableChoices *m_choices;
    Banner *m_notice;
    StagingGrid *m_grid;
    QCheckBox *m_leaveFaulty;
    QPushButton *m_choose;
    QPushButton *m_paste;
    QPushButton *m_saveFaulty;
    QPushButton *m_import;
    Task *m_task = nullptr;
    QTimer m_again; ///< gathers the edits of a moment
};

} // namespace anguan
