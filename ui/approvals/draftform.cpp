// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/draftform.h"

#include "models/base/tr.h"
#include "models/records/recordstore.h"
#include "models/registers/catalogue.h"
#include "models/vault/vault.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/editors/formbinder.h"
#include "ui/widgets/editors/referencepicker.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace anguan {

namespace {

const QString subjectKey = QStringLiteral("_subject");

} // namespace

DraftForm::DraftForm(Vault &vault, const ApprovalKind &kind, const QString &subject, QWidget *parent)
    : QWidget(parent), m_vault(vault), m_kind(kind)
{
    build(tr("New application: %1").arg(kind.shownTitle()));
    m_picker->setNumber(subject);
    pick(subject);
}

DraftForm::DraftForm(Vault &vault, const Approval &approval, QWidget *parent)
    : QWidget(parent)
    , m_vault(vault)
    , m_kind(*ApprovalKinds::find(approval.kind))
    , m_number(approval.number)
    , m_version(approval.version)
    , m_subject(approval.subject)
{
    build(approval.title);
    m_picker->setNumber(approval.subject);
    m_picker->setReadOnly(true);
    m_form->setAttachmentOwner(QStringLiteral("approvals"), m_number);
    m_form->load(approval.draft);
}

void DraftForm::build(const QString &title)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::px(8));
    auto *head = new QHBoxLayout;
    head->addWidget(new Heading(Heading::Level::Title, title, this), 1);
    auto *cancel =
        makeButton(tr("Leave the form"), QStringLiteral("cancelDraft"), ButtonKind::Secondary, this);
    auto *keep = makeButton(tr("Save the draft"), QStringLiteral("saveDraft"), ButtonKind::Secondary, this);
    auto *send =
        makeButton(tr("Submit for signing"), QStringLiteral("submitDraft"), ButtonKind::Primary, this);
    for (QPushButton *button : {cancel, keep, send})
        head->addWidget(button);
    layout->addLayout(head);
    m_banner = new Banner(this);
    m_banner->setObjectName(QStringLiteral("draftBanner"));
    m_banner->clear();
    layout->addWidget(m_banner);

    const Register &subjects = *Catalogue::find(QLatin1String(m_kind.subjectRegister));
    m_picker = new ReferencePicker(m_vault, subjects, this);
    m_picker->setObjectName(QStringLiteral("subjectPicker"));
    layout->addWidget(new FormRow(tr("About which %1").arg(Tr::shown(subjects.noun)), m_picker, this));
    m_form =
        new FormBinder(m_vault, {m_kind.fields, m_kind.sections, FormBinder::Layout::Groups, true}, this);
    m_form->setChecker(
        [this](const Values &values) { return Approvals(m_vault).checkDraft(m_kind, m_subject, values); });
    layout->addWidget(m_form, 1);

    connect(cancel, &QPushButton::clicked, this, &DraftForm::cancelled);
    connect(keep, &QPushButton::clicked, this, &DraftForm::save);
    connect(send, &QPushButton::clicked, this, &DraftForm::submit);
    connect(m_picker, &ReferencePicker::picked, this, &DraftForm::pick);
    // The list of hits that opens under the line is part of it.
    connect(qApp, &QApplication::focusChanged, m_picker, [this](const QWidget *before, const QWidget *now) {
        if (before == m_picker->line() && now && !QApplication::activePopupWidget())
            m_picker->settle();
    });
    connect(m_picker, &ReferencePicker::createRequested, this, &DraftForm::createRequested);
    connect(m_form, &FormBinder::edited, this, &DraftForm::edited);
    connect(m_form, &FormBinder::createRequested, this,
            [this](const QString &registerId) { emit createRequested(registerId); });
}

void DraftForm::pick(const QString &subject)
{
    m_subject = subject;
    if (!subject.isEmpty() && !m_form->isDirty())
        m_form->load(m_kind.prefill(m_vault, subject));
}

Result<Approval> DraftForm::store()
{
    m_picker->settle();
    if (m_number.isEmpty())
        m_subject = m_picker->number();
    if (m_subject.isEmpty())
        return fail(ErrorCode::Invalid, tr("Choose what this application is about."));
    Approvals approvals(m_vault);
    const auto stored = m_number.isEmpty() ? approvals.draft(m_kind, m_subject, m_form->values())
                                           : approvals.edit(m_number, m_version, m_form->values());
    if (stored) {
        m_number = stored->number;
        m_version = stored->version;
        m_picker->setReadOnly(true);
        m_form->setAttachmentOwner(QStringLiteral("approvals"), m_number);
    }
    return stored;
}

void DraftForm::save()
{
    const auto stored = store();
    if (!stored)
        return refuse(stored.error());
    emit saved(stored->number, tr("%1 is kept as a draft.").arg(stored->number));
}

void DraftForm::submit()
{
    m_banner->clear();
    m_picker->settle();
    if (!m_form->validate())
        return;
    const auto stored = store();
    if (!stored)
        return refuse(stored.error());
    const auto submitted = Approvals(m_vault).submit(stored->number, stored->version);
    if (!submitted)
        return refuse(submitted.error());
    emit saved(submitted->number, tr("%1 is submitted for signing.").arg(submitted->number));
}

void DraftForm::refuse(const Error &error)
{
    m_banner->say(Tone::Late, error.text, {}, error.details);
    if (!error.problems.isEmpty())
        m_form->showProblems(error.problems);
}

QString DraftForm::formId() const
{
    return m_number.isEmpty() ? newFormId() : QStringLiteral("approvals/%1/draft").arg(m_number);
}

QString DraftForm::newFormId() const
{
    return QStringLiteral("approvals/new/%1").arg(QLatin1String(m_kind.id));
}

bool DraftForm::isDirty() const
{
    return m_form->isDirty();
}

Values DraftForm::typed() const
{
    Values values = m_form->draft();
    values.insert(subjectKey, m_number.isEmpty() ? m_picker->number() : m_subject);
    return values;
}

void DraftForm::setTyped(const Values &values)
{
    Values typed = values;
    const QString subject = typed.take(subjectKey).toString();
    if (m_number.isEmpty() && !subject.isEmpty()) {
        m_picker->setNumber(subject);
        pick(subject);
    }
    m_form->loadDraft(typed);
}

QString DraftForm::focusedField() const
{
    return m_form->focusedField();
}

void DraftForm::focusField(const QString &field)
{
    if (m_subject.isEmpty())
        m_picker->line()->setFocus();
    else
        m_form->focusField(field);
}

} // namespace anguan
