// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the register or comes into it: import, export, paper.
#include "ui/register/registerscreen.h"

#include "models/exchange/recordexport.h"
#include "models/items/recordlistmodel.h"
#include "models/prints/formof.h"
#include "models/prints/registerprint.h"
#include "models/vault/vault.h"
#include "ui/printing/previewdialog.h"
#include "ui/register/importdialog.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/banner.h"

#include "models/base/clock.h"

namespace anguan {

void RegisterScreen::importTable()
{
    auto *dialog = new ImportDialog(m_vault, m_register, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::imported, this, [this](const ImportReport &report) {
        m_model->refresh();
        emit noticed(tr("Imported: %1 new, %2 changed.").arg(report.created).arg(report.changed), {}, {});
    });
    dialog->open();
}

void RegisterScreen::exportAs(const QString &extension)
{
    const QString suggested =
        QStringLiteral("%1_%2.%3")
            .arg(Clock::today().toString(Qt::ISODate), m_register.shownTitle(), extension);
    const QString path = Ask::saveFile(this, tr("Export what the list shows"), suggested,
                                       extension == QLatin1String("csv") ? tr("CSV tables (*.csv)")
                                                                         : tr("JSON data (*.json)"));
    if (path.isEmpty())
        return;
    const auto count = exportRecords(m_vault, m_model->query(), path);
    if (!count)
        return m_notice->say(Tone::Late, count.error().text, {}, count.error().details);
    const ListQuery &query = m_model->query();
    const bool isPart = !query.filters.isEmpty() || !query.search.isEmpty();
    m_notice->say(Tone::Soon,
                  (isPart ? tr("%1 filtered records are in %2. The file lies outside the vault, unsealed.")
                          : tr("%1 records are in %2. The file lies outside the vault, unsealed."))
                      .arg(*count)
                      .arg(path));
}

void RegisterScreen::printIt()
{
    const auto sheet = registerSheet(m_vault, m_model->query());
    if (!sheet)
        return m_notice->say(Tone::Late, sheet.error().text, {}, sheet.error().details);
    auto *preview = new PreviewDialog(PrintDocument(*sheet), this);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    const qint64 count = sheet->rows.size();
    connect(preview, &PreviewDialog::saved, this, [this, query = m_model->query(), count] {
        if (const auto noted = noteExport(m_vault, query, count, QStringLiteral("pdf")); !noted)
            m_notice->say(Tone::Late, noted.error().text, {}, noted.error().details);
    });
    preview->open();
}

void RegisterScreen::printRecord(const QString &number)
{
    const auto sheet = formOf(m_vault, number);
    if (!sheet)
        return m_notice->say(Tone::Late, sheet.error().text, {}, sheet.error().details);
    auto *preview = new PreviewDialog(PrintDocument(*sheet), this);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->open();
}

} // namespace anguan
