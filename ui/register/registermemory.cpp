// SPDX-License-Identifier: GPL-3.0-or-later
// What the screen keeps: the reader's columns on this machine, typed text in the vault.
#include "models/items/recordlistmodel.h"
#include "models/records/drafts.h"
#include "models/vault/vault.h"
#include "ui/register/columnchooser.h"
#include "ui/register/detailspane.h"
#include "ui/register/recordform.h"
#include "ui/register/registerbar.h"
#include "ui/register/registerscreen.h"
#include "ui/register/registertable.h"
#include "ui/register/viewmemory.h"

#include <QPushButton>

namespace anguan {

void RegisterScreen::chooseColumns()
{
    auto *chooser =
        new ColumnChooser(m_register, m_table->memory().columns, m_model->query().withWithdrawn, this);
    connect(chooser, &ColumnChooser::columnsChosen, this, [this](const QStringList &columns) {
        ViewMemory memory = m_table->memory();
        memory.columns = columns;
        m_table->applyMemory(memory);
        rememberView();
        ask(m_model->query());
    });
    connect(chooser, &ColumnChooser::withWithdrawnChosen, this, [this](bool with) {
        ListQuery query = m_model->query();
        query.withWithdrawn = with;
        ask(query);
    });
    chooser->openBelow(m_bar->columns());
}

void RegisterScreen::rememberView()
{
    m_table->memory().save(QString::fromLatin1(m_register.id));
}

void RegisterScreen::keepDraft()
{
    m_details->keepDraft();
}

QString RegisterScreen::draftNumber() const
{
    const auto drafts = Drafts(m_vault).all();
    const QString prefix = RecordForm::draftName(m_register, QStringLiteral(" ")).chopped(1);
    for (const Draft &draft : drafts.value_or(QList<Draft>()))
        if (draft.form.startsWith(prefix))
            return draft.form.mid(prefix.size());
    return {};
}

void RegisterScreen::restoreDraft()
{
    const QString number = draftNumber();
    if (number.isEmpty() || !m_vault.session().may(Act::EditRecords))
        return;
    if (number == QLatin1String("new"))
        return m_details->startNew();
    openItem(number);
    m_details->startEdit();
}

} // namespace anguan
