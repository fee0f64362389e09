// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/accountlist.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace anguan {

class Banner;
class ReferencePicker;
class Vault;

/// Opens a review of a system, with the system's own account list if there is one; or compares a list in a
/// review that is open already. The list is read through first: faults are shown by row, and nothing is
/// stored.
class NewReviewDialog : public QDialog
{
    Q_OBJECT
public:
    /// `review` empty: a new one.
    NewReviewDialog(Vault &vault, const QString &review, QWidget *parent = nullptr);

    ReferencePicker *system() const { return m_system; }
    void setKind(const QString &kind);
    void look(const QString &path);

signals:
    void opened(const QString &review);

private:
    void chooseFile();
    void go();
    void update();

    Vault &m_vault;
    QString m_review;
    std::optional<AccountList> m_list;
    QString m_path;
    ReferencePicker *m_system;
    QComboBox *m_kind;
    QLabel *m_file;
    QComboBox *m_encoding;
    Banner *m_notice;
    QTableWidget *m_problems;
    QPushButton *m_go;
};

} // namespace anguan
