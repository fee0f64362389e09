// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/detailspane.h"

#include "models/base/tr.h"
#include "models/records/recordstore.h"
#include "models/vault/vault.h"
#include "ui/register/recordform.h"
#include "ui/register/recordview.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/editors/formbinder.h"
#include "ui/widgets/emptystate.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace anguan {

DetailsPane::DetailsPane(Vault &vault, const Register &reg, QWidget *parent)
    : Card(parent)
    , m_vault(vault)
    , m_register(reg)
    , m_pages(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_notice(new Banner(this))
    , m_view(new RecordView(vault, reg, this))
{
    setObjectName(QStringLiteral("detailsPane"));
    body()->addWidget(m_notice);
    body()->addWidget(m_pages, 1);
    m_notice->setClosable(true);
    m_empty->setWords(QStringLiteral("info"), tr("Nothing chosen"),
                      tr("Choose a line in the list to see its details here."));
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_view);
    connect(m_view, &RecordView::editAsked, this, [this](const QString &field) { startEdit(field); });
    connect(m_view, &RecordView::actAsked, this,
            [this](const RecordAct &act) { emit actAsked(act, m_view->record()); });
    connect(m_view, &RecordView::withdrawAsked, this, &DetailsPane::withdraw);
    connect(m_view, &RecordView::printAsked, this, [this] { emit printAsked(number()); });
    connect(m_view, &RecordView::openRequested, this, &DetailsPane::openRequested);
    connect(m_view, &RecordView::approvalRequested, this,
            [this](const QString &kind) { emit approvalRequested(kind, number()); });
}

RecordForm &DetailsPane::readyForm()
{
    if (!m_form) {
        m_form = new RecordForm(m_vault, m_register, this);
        m_pages->addWidget(m_form);
        connect(m_form, &RecordForm::left, this, &DetailsPane::formLeft);
        connect(m_form, &RecordForm::createRequested, this, &DetailsPane::createRequested);
        connect(m_form, &RecordForm::saved, this, [this](const QString &number) {
            const bool wasNew = m_view->record().number != number;
            m_pages->setCurrentWidget(m_view);
            showRecord(number);
            m_view->setFocus();
            emit recordSaved(number, wasNew);
        });
    }
    return *m_form;
}

void DetailsPane::showRecord(const QString &number)
{
    if (isEditing() && number == m_form->record().number)
        return;
    m_notice->clear();
    if (isEditing() && m_form->isDirty()) {
        m_form->keepDraft();
        emit noticed(tr("What you typed is kept as a draft, and comes back when you edit again."), {}, {});
    }
    const auto record = RecordStore(m_vault).find(m_register, number);
    if (!record) {
        m_pages->setCurrentWidget(m_empty);
        m_notice->say(Tone::Late, record.error().text);
        return;
    }
    m_view->showRecord(*record);
    m_pages->setCurrentWidget(m_view);
}

void DetailsPane::showNothing()
{
    if (isEditing())
        return;
    m_notice->clear();
    m_pages->setCurrentWidget(m_empty);
}

void DetailsPane::refresh()
{
    if (m_pages->currentWidget() != m_view || m_view->isAsOf())
        return;
    if (const auto record = RecordStore(m_vault).find(m_register, number()))
        m_view->showRecord(*record);
}

void DetailsPane::startNew(const Values &values, const QString &fieldId)
{
    if (isEditing())
        m_form->keepDraft();
    m_notice->clear();
    RecordForm &fresh = readyForm();
    m_pages->setCurrentWidget(&fresh);
    fresh.startNew(values, fieldId);
}

void DetailsPane::setActs(const RecordActs &acts)
{
    m_view->setActs(acts);
}

void DetailsPane::startEdit(const QString &fieldId, const Values &values)
{
    if (m_pages->currentWidget() != m_view || m_view->isAsOf() || !m_vault.session().may(Act::EditRecords))
        return;
    const auto record = RecordStore(m_vault).find(m_register, m_view->record().number);
    if (!record)
        return m_notice->say(Tone::Late, record.error().text);
    if (record->isWithdrawn() || m_register.engineOnly)
        return;
    m_notice->clear();
    RecordForm &editing = readyForm();
    m_pages->setCurrentWidget(&editing);
    editing.startEdit(*record, fieldId, values);
}

void DetailsPane::save()
{
    if (isEditing())
        m_form->save();
}

bool DetailsPane::stepBack()
{
    if (isEditing()) {
        m_form->leave();
        return true;
    }
    return m_pages->currentWidget() == m_view && m_view->showNow();
}

void DetailsPane::keepDraft()
{
    if (isEditing())
        m_form->keepDraft();
}

void DetailsPane::focusDetails()
{
    if (isEditing())
        m_form->binder()->focusField({});
    else if (m_pages->currentWidget() == m_view)
        m_view->setFocus(Qt::OtherFocusReason);
}

void DetailsPane::focusInEvent(QFocusEvent *event)
{
    Card::focusInEvent(event);
    focusDetails();
}

QString DetailsPane::number() const
{
    if (isEditing())
        return m_form->record().number;
    return m_pages->currentWidget() == m_view ? m_view->record().number : QString();
}

bool DetailsPane::isEditing() const
{
    return m_form && m_pages->currentWidget() == m_form;
}

bool DetailsPane::isEditingNew() const
{
    return isEditing() && m_form->isNew();
}

void DetailsPane::formLeft(bool draftKept)
{
    m_pages->setCurrentWidget(m_view->record().number.isEmpty() ? static_cast<QWidget *>(m_empty) : m_view);
    refresh();
    if (draftKept)
        emit noticed(tr("What you typed is kept as a draft, and comes back when you edit again."), {}, {});
}

void DetailsPane::withdraw()
{
    const Record record = m_view->record();
    const auto reason = Ask::reason(
        this, tr("Withdraw “%1”").arg(RecordStore(m_vault).nameOf(record.number)),
        tr("A withdrawn record stays readable with its history, and leaves the lists. Why is it withdrawn?"),
        tr("Withdraw"));
    if (!reason)
        return;
    const auto done = RecordStore(m_vault).withdraw(m_register, record.number, record.version, *reason);
    if (!done)
        return m_notice->say(Tone::Late, done.error().text, {}, done.error().details);
    m_view->showRecord(*done);
    emit noticed(tr("%1 is withdrawn.").arg(record.number), {}, {});
}

} // namespace anguan
