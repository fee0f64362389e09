// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/recordform.h"

#include "models/base/tr.h"
#include "models/records/drafts.h"
#include "models/records/recordstore.h"
#include "models/registers/display.h"
#include "models/vault/vault.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/editors/formbinder.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace anguan {

namespace {

/// Typed text is on the disk, sealed, within two seconds; half of that is spent waiting for the next key.
constexpr int draftDelay = 1000;

/// The reason is typed text too, and is kept with the draft under a name that no field can have.
QString reasonKey()
{
    return QStringLiteral("\x01reason");
}

} // namespace

RecordForm::RecordForm(Vault &vault, const Register &reg, QWidget *parent)
    : QWidget(parent)
    , m_vault(vault)
    , m_register(reg)
    , m_title(new Heading(Heading::Level::Heading, {}, this))
    , m_notice(new Banner(this))
    , m_binder(new FormBinder(vault, {reg.fields, reg.sections, FormBinder::Layout::Tabs}, this))
    , m_reasonRow(new QWidget(this))
    , m_reason(new QLineEdit(this))
    , m_reasonProblem(new QLabel(this))
    , m_save(makeButton(tr("Save"), QStringLiteral("saveButton"), ButtonKind::Primary, this))
    , m_cancel(makeButton(tr("Cancel"), QStringLiteral("cancelButton"), ButtonKind::Secondary, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::px(8));
    m_title->setObjectName(QStringLiteral("formTitle"));
    m_notice->setObjectName(QStringLiteral("formNotice"));
    layout->addWidget(m_title);
    layout->addWidget(m_notice);
    layout->addWidget(m_binder, 1);

    auto *reason = new QVBoxLayout(m_reasonRow);
    reason->setContentsMargins(0, 0, 0, 0);
    reason->setSpacing(2);
    auto *label = new QLabel(tr("Reason for the change *"), m_reasonRow);
    label->setProperty("type", QStringLiteral("muted"));
    label->setBuddy(m_reason);
    m_reason->setObjectName(QStringLiteral("reasonInput"));
    m_reason->setAccessibleName(tr("Reason for the change, required"));
    m_reason->setPlaceholderText(tr("For example: the department was renamed"));
    m_reasonProblem->setObjectName(QStringLiteral("reasonProblem"));
    m_reasonProblem->setProperty("type", QStringLiteral("problem"));
    reason->addWidget(label);
    reason->addWidget(m_reason);
    reason->addWidget(m_reasonProblem);
    layout->addWidget(m_reasonRow);

    auto *acts = new QHBoxLayout;
    acts->addWidget(m_save);
    acts->addWidget(m_cancel);
    acts->addStretch();
    layout->addLayout(acts);

    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(draftDelay);
    connect(&m_draftTimer, &QTimer::timeout, this, &RecordForm::keepDraft);
    connect(m_binder, &FormBinder::edited, this, &RecordForm::noteEdit);
    connect(m_reason, &QLineEdit::textEdited, this, &RecordForm::noteEdit);
    connect(m_binder, &FormBinder::createRequested, this, &RecordForm::createRequested);
    connect(m_save, &QPushButton::clicked, this, &RecordForm::save);
    connect(m_cancel, &QPushButton::clicked, this, &RecordForm::leave);
    connect(m_notice, &Banner::acted, this, [this] {
        if (m_noticeAct == NoticeAct::DiscardDraft) {
            dropDraft();
            m_binder->load(m_record.values);
            m_reason->clear();
            m_notice->clear();
            updateReason();
        } else if (m_noticeAct == NoticeAct::ContinueOnNewest) {
            continueOnNewest();
        }
    });
    m_binder->setChecker([this](const Values &values) {
        return RecordStore(m_vault).check(m_register, values, m_record.number);
    });
}

RecordForm::~RecordForm() = default;

QString RecordForm::draftName(const Register &reg, const QString &number)
{
    return QStringLiteral("%1/%2").arg(QString::fromLatin1(reg.id),
                                       number.isEmpty() ? QStringLiteral("new") : number);
}

void RecordForm::startNew(const Values &values, const QString &fieldId)
{
    m_record = {};
    m_binder->load({});
    if (!values.isEmpty())
        m_binder->loadDraft(values);
    begin(tr("New: %1").arg(Tr::shown(m_register.noun)), fieldId);
}

void RecordForm::startEdit(const Record &record, const QString &fieldId, const Values &values)
{
    m_record = record;
    m_binder->load(record.values);
    if (!values.isEmpty()) {
        Values put = record.values;
        for (auto value = values.begin(); value != values.end(); ++value)
            put.insert(value.key(), value.value());
        m_binder->loadDraft(put);
    }
    begin(tr("Edit %1").arg(RecordStore(m_vault).nameOf(record.number)), fieldId);
}

void RecordForm::begin(const QString &title, const QString &fieldId)
{
    m_title->setText(title);
    m_notice->clear();
    m_noticeAct = NoticeAct::None;
    m_reason->clear();
    m_reasonProblem->hide();
    m_binder->setAttachmentOwner(QString::fromLatin1(m_register.id), m_record.number);
    restoreDraft(fieldId);
    updateReason();
}

void RecordForm::restoreDraft(const QString &fieldId)
{
    const auto kept = Drafts(m_vault).find(draftName(m_register, m_record.number));
    if (!kept || !kept->has_value()) {
        m_binder->focusField(fieldId);
        return;
    }
    const Draft &draft = **kept;
    Values values = draft.values;
    m_reason->setText(values.take(reasonKey()).toString());
    m_binder->loadDraft(values);
    m_noticeAct = NoticeAct::DiscardDraft;
    m_notice->say(Tone::Information,
                  tr("Restored what was typed and not saved, of %1.").arg(displayInstant(draft.at)),
                  tr("Discard it"));
    m_binder->focusField(fieldId.isEmpty() ? draft.field : fieldId);
}

bool RecordForm::isDirty() const
{
    return m_binder->isDirty() || !m_reason->text().isEmpty();
}

void RecordForm::noteEdit()
{
    updateReason();
    m_draftTimer.start();
}

void RecordForm::keepDraft()
{
    m_draftTimer.stop();
    if (!isDirty())
        return;
    Draft draft;
    draft.form = draftName(m_register, m_record.number);
    draft.values = m_binder->draft();
    if (!m_reason->text().isEmpty())
        draft.values.insert(reasonKey(), m_reason->text());
    draft.field = m_binder->focusedField();
    if (const auto kept = Drafts(m_vault).keep(draft); !kept)
        m_notice->say(Tone::Late, kept.error().text, {}, kept.error().details);
}

void RecordForm::dropDraft()
{
    m_draftTimer.stop();
    // A draft that cannot be dropped is offered once more: nothing is lost by it.
    (void)Drafts(m_vault).drop(draftName(m_register, m_record.number));
}

bool RecordForm::asksReason() const
{
    if (isNew())
        return false;
    // What tells the record from others, or what a rule asks for, is not changed without saying why.
    for (const QString &id : m_binder->dirtyFields()) {
        const Field *field = m_register.field(id);
        if (field && (field->isUnique || *field->article) && m_record.values.contains(id))
            return true;
    }
    return false;
}

void RecordForm::updateReason()
{
    m_reasonRow->setVisible(asksReason());
    if (!m_reason->text().trimmed().isEmpty())
        m_reasonProblem->hide();
}

void RecordForm::save()
{
    if (!m_binder->validate())
        return;
    updateReason();
    if (asksReason() && m_reason->text().trimmed().isEmpty()) {
        m_reasonProblem->setText(tr("Say why: it stands in the record's history for good."));
        m_reasonProblem->show();
        m_reason->setFocus();
        return;
    }
    RecordStore store(m_vault);
    const QString reason = m_reason->text().trimmed();
    const QString draft = draftName(m_register, m_record.number);
    const auto stored =
        isNew() ? store.create(m_register, m_binder->values(), reason)
                : store.change(m_register, m_record.number, m_record.version, m_binder->values(), reason);
    if (!stored)
        return showFailure(stored.error());
    m_draftTimer.stop();
    (void)Drafts(m_vault).drop(draft);
    m_record = *stored;
    m_binder->load(stored->values);
    m_reason->clear();
    emit saved(stored->number);
}

void RecordForm::showFailure(const Error &error)
{
    if (!error.problems.isEmpty()) {
        m_binder->showProblems(error.problems);
        return;
    }
    const auto newest = RecordStore(m_vault).find(m_register, m_record.number);
    const bool isStale = !isNew() && newest && newest->version != m_record.version;
    m_noticeAct = isStale ? NoticeAct::ContinueOnNewest : NoticeAct::None;
    m_notice->say(Tone::Late, error.text, isStale ? tr("Go on with the newest") : QString(), error.details);
}

void RecordForm::continueOnNewest()
{
    const auto newest = RecordStore(m_vault).find(m_register, m_record.number);
    if (!newest)
        return m_notice->say(Tone::Late, newest.error().text);
    const QStringList mine = m_binder->dirtyFields();
    const Values typed = m_binder->draft();
    m_record = *newest;
    m_binder->load(newest->values);
    Values merged = m_binder->draft();
    for (const QString &id : mine) {
        if (typed.contains(id))
            merged.insert(id, typed.value(id));
        else
            merged.remove(id);
    }
    m_binder->loadDraft(merged);
    m_noticeAct = NoticeAct::None;
    m_notice->say(Tone::Information,
                  tr("The newest content is here, with your changes on top. Look it over, then save."));
}

void RecordForm::leave()
{
    const bool dirty = isDirty();
    if (dirty)
        keepDraft();
    else
        dropDraft();
    emit left(dirty);
}

} // namespace anguan
