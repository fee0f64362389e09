// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/registers/field.h"
#include "ui/printing/paper.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QSpinBox;

namespace anguan {

class Banner;
class PreviewView;

/// The pages as they will come out of the printer, drawn by the same painter; print, or save as PDF. Without
/// a printer it says so and offers the PDF first.
class PreviewDialog : public QDialog
{
    Q_OBJECT
public:
    explicit PreviewDialog(Paper paper, QWidget *parent = nullptr);
    explicit PreviewDialog(const PrintDocument &document, QWidget *parent = nullptr);

    const Paper &paper() const { return m_paper; }
    /// Where the PDF is offered to go; the reader's documents folder at first.
    void setDirectory(const QString &directory);

public slots:
    void print();
    void savePdf();
    /// Without asking where; in the background, with a way to stop it. What came of it is said in the dialog.
    void savePdfTo(const QString &path);

signals:
    void printed();
    void saved(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void say(Tone tone, const QString &sentence);
    void showPage(int page);
    void setSaving(bool saving);

    Paper m_paper;
    QString m_directory;
    bool m_hasPrinter = false;
    PreviewView *m_view = nullptr;
    QSpinBox *m_page = nullptr;
    QLabel *m_pageWord = nullptr;
    QLabel *m_pageCount = nullptr;
    Banner *m_notice = nullptr;
    QPushButton *m_previous = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_zoomOut = nullptr;
    QPushButton *m_zoomIn = nullptr;
    QPushButton *m_fitWidth = nullptr;
    QPushButton *m_wholePage = nullptr;
    QPushButton *m_print = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace anguan
