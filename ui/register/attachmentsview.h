// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/attachments.h"
#include "models/registers/register.h"

#include <QList>
#include <QWidget>

class QListWidget;
class QProgressBar;
class QPushButton;

namespace anguan {

class Banner;
class EmptyState;
class Vault;

/// The files of a record: add (chosen or dropped), look at, open with another program, save a copy, take off
/// with a reason.
class AttachmentsView : public QWidget
{
    Q_OBJECT
public:
    AttachmentsView(Vault &vault, const Register &reg, QWidget *parent = nullptr);

    void showRecord(const QString &number, bool mayChange);
    int count() const { return static_cast<int>(m_files.size()); }
    void addFiles(const QStringList &paths);

signals:
    void countChanged(int count);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void reload();
    void choose();
    void lookAtCurrent();
    void openCurrent();
    void saveCurrent();
    void removeCurrent();
    const Attachment *current() const;
    void showWhatGoes();

    Vault &m_vault;
    const Register &m_register;
    QString m_number;
    QList<Attachment> m_files;
    QListWidget *m_list;
    EmptyState *m_empty;
    Banner *m_notice;
    QProgressBar *m_progress;
    QPushButton *m_add;
    QPushButton *m_look;
    QPushButton *m_open;
    QPushButton *m_save;
    QPushButton *m_remove;
    bool m_mayChange = false;
};

} // namespace anguan
