// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/register/filepicture.h"

#include "models/records/attachments.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QScrollArea;

namespace anguan {

class Banner;
class Task;
class Vault;

/// An attachment, page by page, drawn from memory inside the program.
class FilePreview : public QDialog
{
    Q_OBJECT
public:
    FilePreview(Vault &vault, const Attachment &file, QWidget *parent = nullptr);

    int page() const { return m_picture.page; }
    int pages() const { return m_picture.pages; }
    bool isBusy() const { return m_task; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void draw(int page);
    void drawn(const Result<FilePicture> &picture);

    Vault &m_vault;
    qint64 m_file;
    QByteArray m_bytes; ///< read with the first page
    FilePicture m_picture;
    Banner *m_notice;
    QLabel *m_page;
    QScrollArea *m_area;
    QPushButton *m_back;
    QPushButton *m_on;
    QLabel *m_where;
    Task *m_task = nullptr;
};

} // namespace anguan
