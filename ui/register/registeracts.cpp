// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the register or comes into it: import, export, paper.
#include "ui/register/registerscreen.h"

#include "models/base/clock.h"
#include "models/exchange/recordexport.h"
#include "models/items/recordlistmodel.h"
#include "models/prints/formof.h"
#include "models/prints/registerprint.h"
#include "models/vault/vault.h"
#include "models/vault/workconnection.h"
#include "ui/printing/preview.h"
#include "ui/register/importdialog.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/task.h"

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
    const ListQuery query = m_model->query();
    const bool isPart = !query.filters.isEmpty() || !query.search.isEmpty();
    Task::run<Result<qint64>>(
        this, tr("Exporting"),
        [vault = &m_vault, query, path](const Progress &progress) -> Result<qint64> {
            const auto connection = WorkConnection::open(*vault, WorkConnection::For::Writing);
            if (!connection)
                return fail(connection.error());
            return exportRecords(*vault, query, path, progress);
        },
        [this, isPart, path](const Result<qint64> &count) {
            if (!count)
                return say(count.error());
            m_notice->say(
                Tone::Soon,
                (isPart ? tr("%1 filtered records are in %2. The file lies outside the vault, unsealed.")
                        : tr("%1 records are in %2. The file lies outside the vault, unsealed."))
                    .arg(*count)
                    .arg(path));
        });
}

void RegisterScreen::say(const Error &error)
{
    m_notice->say(Tone::Late, error.text, {}, error.details);
}

void RegisterScreen::printIt()
{
    Preview::openRegister(this, m_vault, m_model->query(), [this](const Error &error) { say(error); });
}

void RegisterScreen::printRecord(const QString &number)
{
    const auto sheet = formOf(m_vault, number);
    if (!sheet)
        return say(sheet.error());
    Preview::openForm(this, m_vault, *sheet, number, [this](const Error &error) { say(error); });
}

} // namespace anguan
