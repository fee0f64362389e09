// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/preview.h"

#include "models/exchange/recordexport.h"
#include "models/prints/registerprint.h"
#include "models/vault/vault.h"
#include "models/vault/workconnection.h"
#include "ui/printing/paper.h"
#include "ui/printing/previewdialog.h"
#include "ui/tr.h"
#include "ui/widgets/task.h"

namespace anguan {

namespace {

struct Pages
{
    Paper paper;
    qint64 rows = 0;
};

Result<Pages> pagesOf(Vault &vault, const ListQuery &query, const Progress &progress)
{
    const auto connection = WorkConnection::open(vault, WorkConnection::For::Reading);
    if (!connection)
        return fail(connection.error());
    ANGUAN_TRY_LET(sheet, registerSheet(vault, query, progress));
    return Pages{layOut(sheet), sheet.rows.size()};
}

PreviewDialog *opened(QWidget *owner, Paper paper)
{
    auto *dialog = new PreviewDialog(std::move(paper), owner);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

void report(const Result<void> &noted, const Preview::Failed &failed)
{
    if (!noted)
        failed(noted.error());
}

} // namespace

void Preview::openRegister(QWidget *owner, Vault &vault, const ListQuery &query, Failed failed)
{
    const auto show = [owner, vault = &vault, query, failed](Result<Pages> pages) {
        if (!pages)
            return failed(pages.error());
        const PreviewDialog *dialog = opened(owner, std::move(pages->paper));
        QObject::connect(dialog, &PreviewDialog::saved, owner, [=, rows = pages->rows] {
            report(noteExport(*vault, query, rows, QStringLiteral("pdf")), failed);
        });
        QObject::connect(dialog, &PreviewDialog::printed, owner, [=] {
            report(notePrint(*vault, query.registerId, QStringLiteral("printer")), failed);
        });
    };
    Task::run<Result<Pages>>(
        owner, UiTr::tr("Laying out the pages"),
        [vault = &vault, query](const Progress &progress) { return pagesOf(*vault, query, progress); }, show);
}

void Preview::openForm(QWidget *owner, Vault &vault, const PrintDocument &document, const QString &number,
                       Failed failed)
{
    const PreviewDialog *dialog = opened(owner, layOut(document));
    const auto note = [vault = &vault, number, failed](const QString &onto) {
        report(notePrint(*vault, number, onto), failed);
    };
    QObject::connect(dialog, &PreviewDialog::saved, owner, [note] { note(QStringLiteral("pdf")); });
    QObject::connect(dialog, &PreviewDialog::printed, owner, [note] { note(QStringLiteral("printer")); });
}

} // namespace anguan
