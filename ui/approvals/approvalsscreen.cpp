// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/approvalsscreen.h"

#include "models/approvals/approvals.h"
#include "models/vault/vault.h"
#include "ui/approvals/approvalcarddelegate.h"
#include "ui/approvals/approvallistmodel.h"
#include "ui/approvals/approvalpage.h"
#include "ui/approvals/carryoutform.h"
#include "ui/approvals/delegationcard.h"
#include "ui/approvals/draftform.h"
#include "ui/approvals/kindchooser.h"
#include "ui/approvals/signcard.h"
#include "ui/approvals/signingsession.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace anguan {

ApprovalsScreen::ApprovalsScreen(Vault &vault, QWidget *parent)
    : Screen(parent)
    , m_vault(vault)
    , m_model(new ApprovalListModel(vault, this))
    , m_session(new SigningSession(vault, this))
{
    build();
    m_keeping.setSingleShot(true);
    m_keeping.setInterval(1500);
    connect(&m_keeping, &QTimer::timeout, this, &ApprovalsScreen::keepDraft);
    connect(&m_vault, &Vault::recordChanged, this, &ApprovalsScreen::recordChanged);
    reload();
}

void ApprovalsScreen::build()
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::px(20), Theme::px(16), Theme::px(20), Theme::px(14));
    layout->setSpacing(Theme::px(12));
    layout->addWidget(listPane());

    auto *card = new Card(this);
    layout->addWidget(card, 1);
    m_restored = new Banner(card);
    m_restored->setObjectName(QStringLiteral("restoredBanner"));
    m_restored->clear();
    card->body()->addWidget(m_restored);
    m_right = new QStackedWidget(card);
    card->body()->addWidget(m_right, 1);

    m_empty = new EmptyState(m_right);
    m_empty->setWords(
        QStringLiteral("approval"), tr("No approval chosen"),
        tr("What leaders have to sign stands here: a system that goes live needs it (H10). "
           "The applicant drafts, the security officer checks, the leader signs with a key of their own."));
    if (mayDraft())
        connect(m_empty->addAct(tr("New application"), QStringLiteral("newFromEmpty")), &QPushButton::clicked,
                this, &ApprovalsScreen::createNew);
    m_page = new ApprovalPage(m_vault, *m_session, m_right);
    m_right->addWidget(m_empty);
    m_right->addWidget(m_page);

    connect(m_page, &ApprovalPage::editRequested, this, &ApprovalsScreen::edit);
    connect(m_page, &ApprovalPage::carryOutRequested, this,
            [this](const QString &number) { carryOut(number); });
    connect(m_page, &ApprovalPage::carryOutFirstRequested, this,
            [this](const QString &number) { carryOut(number, true); });
    connect(m_page, &ApprovalPage::answered, this, &ApprovalsScreen::answered);
    connect(m_page, &ApprovalPage::openRequested, this, &ApprovalsScreen::openRequested);
    connect(m_page, &ApprovalPage::changed, this, &ApprovalsScreen::finished);
    connect(m_page, &ApprovalPage::signingEdited, this, [this] { m_keeping.start(); });
}

QWidget *ApprovalsScreen::listPane()
{
    auto *pane = new QWidget(this);
    pane->setFixedWidth(Theme::px(284));
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::px(8));
    auto *row = new QHBoxLayout;
    m_filter = new QLineEdit(pane);
    m_filter->setObjectName(QStringLiteral("approvalFilter"));
    m_filter->setPlaceholderText(tr("Filter: title, number, applicant"));
    m_filter->setAccessibleName(tr("Filter the list of approvals"));
    m_filter->setClearButtonEnabled(true);
    row->addWidget(m_filter, 1);
    if (mayDraft()) {
        auto *add = makeButton(tr("New"), QStringLiteral("newApproval"), ButtonKind::Secondary, pane);
        connect(add, &QPushButton::clicked, this, &ApprovalsScreen::createNew);
        row->addWidget(add);
    }
    layout->addLayout(row);
    m_list = new QListView(pane);
    m_list->setObjectName(QStringLiteral("approvalList"));
    m_list->setAccessibleName(tr("Approvals"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ApprovalCardDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setStyleSheet(QStringLiteral("QListView { background: transparent; border: none; }"));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    layout->addWidget(m_list, 1);
    m_delegation = new DelegationCard(m_vault, pane);
    layout->addWidget(m_delegation);
    connect(m_delegation, &DelegationCard::noticed, this,
            [this](const QString &sentence) { emit noticed(sentence, {}, {}); });
    connect(m_filter, &QLineEdit::textChanged, this, &ApprovalsScreen::reload);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                const QString number = index.data(ApprovalListModel::Number).toString();
                if (!number.isEmpty() && number != m_page->number() && formMayGo())
                    read(number);
            });
    return pane;
}

QString ApprovalsScreen::title() const
{
    return tr("Approvals");
}

QString ApprovalsScreen::subtitle() const
{
    return tr("Waiting for you %1 · under way %2 · done %3")
        .arg(m_model->waiting())
        .arg(m_model->underWay())
        .arg(m_model->done());
}

int ApprovalsScreen::waiting() const
{
    return m_model->waiting();
}

bool ApprovalsScreen::mayDraft() const
{
    return m_vault.session().may(Act::DraftApproval);
}

void ApprovalsScreen::activate()
{
    reload();
    if (m_right->currentWidget() == m_empty && m_model->firstChoosable().isValid())
        m_list->setCurrentIndex(m_model->firstChoosable());
    else if (m_right->currentWidget() == m_page && !(m_page->signCard() && m_page->signCard()->isDirty()))
        m_page->show(m_page->number());
}

void ApprovalsScreen::reload()
{
    const QString current = m_page->number();
    if (const QString problem = m_model->reload(m_filter->text()); !problem.isEmpty())
        m_page->say(Tone::Late, problem);
    const QSignalBlocker quiet(m_list->selectionModel());
    m_list->setCurrentIndex(m_model->indexOf(current));
    m_list->viewport()->update();
    emit headingChanged();
}

void ApprovalsScreen::read(const QString &number)
{
    closeForm();
    m_page->showIfChanged(number);
    m_right->setCurrentWidget(m_page);
    const QSignalBlocker quiet(m_list->selectionModel());
    m_list->setCurrentIndex(m_model->indexOf(number));
    m_list->viewport()->update();
}

void ApprovalsScreen::showForm(QWidget *form)
{
    m_right->addWidget(form);
    m_right->setCurrentWidget(form);
}

void ApprovalsScreen::closeForm()
{
    m_keeping.stop();
    m_restored->clear();
    for (QWidget *form : {static_cast<QWidget *>(m_draft), static_cast<QWidget *>(m_carryOut),
                          static_cast<QWidget *>(m_chooser)}) {
        if (!form)
            continue;
        m_right->removeWidget(form);
        // The click that closes it may still be on its way through one of its buttons.
        form->deleteLater();
    }
    m_draft = nullptr;
    m_carryOut = nullptr;
    m_chooser = nullptr;
}

/// Typed text is never lost by walking away: it is kept as a sealed draft and comes back.
bool ApprovalsScreen::formMayGo()
{
    keepDraft();
    return true;
}

void ApprovalsScreen::startNew(const QString &kindId, const QString &subject)
{
    const ApprovalKind *kind = ApprovalKinds::find(kindId);
    if (!kind || !mayDraft() || !formMayGo())
        return;
    closeForm();
    draft(new DraftForm(m_vault, *kind, subject, m_right));
}

void ApprovalsScreen::draft(DraftForm *form)
{
    m_draft = form;
    follow(form);
    connect(form, &DraftForm::createRequested, this, &Screen::createRequested);
}

template <typename Form>
void ApprovalsScreen::follow(Form *form)
{
    connect(form, &Form::saved, this, &ApprovalsScreen::finished, Qt::QueuedConnection);
    connect(form, &Form::edited, this, [this] { m_keeping.start(); });
    connect(
        form, &Form::cancelled, this, [this] { stepBack(); }, Qt::QueuedConnection);
    showForm(form);
    form->focusField({});
}

void ApprovalsScreen::createNew()
{
    if (!mayDraft() || !formMayGo())
        return;
    closeForm();
    m_chooser = new KindChooser(m_right);
    connect(
        m_chooser, &KindChooser::chosen, this, [this](const QString &kind) { startNew(kind, {}); },
        Qt::QueuedConnection);
    connect(
        m_chooser, &KindChooser::cancelled, this, [this] { stepBack(); }, Qt::QueuedConnection);
    showForm(m_chooser);
    m_chooser->focusFilter();
}

void ApprovalsScreen::edit(const QString &number)
{
    const auto approval = Approvals(m_vault).find(number);
    if (!approval)
        return m_page->say(Tone::Late, approval.error().text);
    closeForm();
    draft(new DraftForm(m_vault, *approval, m_right));
}

void ApprovalsScreen::carryOut(const QString &number, bool first)
{
    const auto approval = Approvals(m_vault).find(number);
    if (!approval)
        return m_page->say(Tone::Late, approval.error().text);
    closeForm();
    m_carryOut = new CarryOutForm(m_vault, *approval, first, m_right);
    follow(m_carryOut);
}

void ApprovalsScreen::finished(const QString &number, const QString &notice)
{
    m_keeping.stop();
    if (m_draft) {
        dropDraftOf(m_draft->formId());
        dropDraftOf(m_draft->newFormId());
    }
    if (m_carryOut)
        dropDraftOf(m_carryOut->formId());
    dropDraftOf(QStringLiteral("approvals/%1/sign").arg(number));
    reload();
    read(number);
    emit noticed(notice, {}, {});
}

/// While the key is open the next paper that waits comes up by itself: several are signed one after another.
void ApprovalsScreen::answered(const QString &number, const QString &notice)
{
    finished(number, notice);
    const QModelIndex next = m_model->firstChoosable();
    if (m_session->keyOf(m_vault.session().login) && m_model->waiting() > 0 && next.isValid())
        read(next.data(ApprovalListModel::Number).toString());
}

void ApprovalsScreen::recordChanged(const QString &registerId, const QString &number)
{
    if (registerId == QLatin1String("delegations"))
        m_delegation->reload();
    if (registerId != QLatin1String("approvals"))
        return;
    reload();
    // A page that somebody answers on is left alone: a stale answer is refused with a sentence.
    if (number == m_page->number() && !(m_page->signCard() && m_page->signCard()->isDirty()) && !m_draft &&
        !m_carryOut)
        QMetaObject::invokeMethod(
            m_page,
            [this, number] {
                // Another may have been opened meanwhile.
                if (number == m_page->number())
                    m_page->showIfChanged(number);
            },
            Qt::QueuedConnection);
}

void ApprovalsScreen::focusFilter()
{
    m_filter->setFocus();
    m_filter->selectAll();
}

void ApprovalsScreen::printIt()
{
    if (m_right->currentWidget() == m_page)
        m_page->preview();
}

void ApprovalsScreen::saveIt()
{
    if (m_draft)
        m_draft->save();
    else if (m_carryOut)
        m_carryOut->save();
}

void ApprovalsScreen::editIt()
{
    const auto approval = Approvals(m_vault).find(m_page->number());
    if (!approval || m_right->currentWidget() != m_page)
        return;
    for (const Approvals::Possible &each : Approvals(m_vault).possible(*approval))
        if (each.action == ApprovalAction::Edit)
            each.allowed ? edit(approval->number) : m_page->say(Tone::Information, each.why);
}

QList<QWidget *> ApprovalsScreen::panes()
{
    return {m_list, m_right};
}

bool ApprovalsScreen::stepBack()
{
    if (m_draft || m_carryOut || m_chooser) {
        keepDraft();
        closeForm();
        m_right->setCurrentWidget(m_page->number().isEmpty() ? static_cast<QWidget *>(m_empty) : m_page);
        return true;
    }
    if (!m_filter->text().isEmpty()) {
        m_filter->clear();
        return true;
    }
    return false;
}

void ApprovalsScreen::openItem(const QString &number)
{
    if (!number.isEmpty() && formMayGo())
        read(number);
}

QString ApprovalsScreen::currentItem() const
{
    return m_draft ? m_draft->number() : m_page->number();
}

} // namespace anguan
