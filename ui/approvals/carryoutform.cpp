// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/carryoutform.h"

#include "models/approvals/emergency.h"
#include "models/base/clock.h"
#include "models/vault/vault.h"
#include "ui/approvals/factgrid.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/editors/formbinder.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace anguan {

CarryOutForm::CarryOutForm(Vault &vault, const Approval &approval, bool first, QWidget *parent)
    : QWidget(parent)
    , m_vault(vault)
    , m_approval(approval)
    , m_first(first)
    , m_form(new FormBinder(
          vault, {ApprovalKinds::find(approval.kind)->afterwards, {}, FormBinder::Layout::Groups, true},
          this))
    , m_banner(new Banner(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::px(8));
    auto *head = new QHBoxLayout;
    head->addWidget(new Heading(Heading::Level::Title, tr("Carried out: %1").arg(approval.title), this), 1);
    auto *cancel =
        makeButton(tr("Leave the form"), QStringLiteral("cancelCarryOut"), ButtonKind::Secondary, this);
    auto *store =
        makeButton(tr("Record carrying out"), QStringLiteral("saveCarryOut"), ButtonKind::Primary, this);
    head->addWidget(cancel);
    head->addWidget(store);
    layout->addLayout(head);
    m_banner->setObjectName(QStringLiteral("carryOutBanner"));
    m_banner->clear();
    layout->addWidget(m_banner);
    layout->addWidget(mutedText(
        tr("Recording it writes the effect to the register at once, and cannot be taken back."), this));
    if (m_first) {
        m_reason = new QLineEdit(this);
        m_reason->setObjectName(QStringLiteral("emergencyReason"));
        m_reason->setMaxLength(300);
        layout->addWidget(new FormRow(tr("Why it could not wait for the signatures"), m_reason, this));
        m_banner->say(Tone::Late,
                      tr("Emergency: the work is recorded before anybody signed. All signatures are due "
                         "within %n hour(s), and the mark stays for ever.",
                         nullptr, Emergency::hoursToSign));
        connect(m_reason, &QLineEdit::textEdited, this, &CarryOutForm::edited);
    }
    m_form->setChecker([this](const Values &values) {
        Approval asked = m_approval;
        if (m_first)
            asked.emergencyAt = Clock::stamp();
        return Approvals(m_vault).checkAfterwards(asked, values);
    });
    m_form->load({});
    layout->addWidget(m_form, 1);

    connect(cancel, &QPushButton::clicked, this, &CarryOutForm::cancelled);
    connect(store, &QPushButton::clicked, this, &CarryOutForm::save);
    connect(m_form, &FormBinder::edited, this, &CarryOutForm::edited);
}

void CarryOutForm::save()
{
    m_banner->clear();
    if (!m_form->validate())
        return;
    Approvals approvals(m_vault);
    const auto stored = m_first ? approvals.carryOutFirst(m_approval.number, m_approval.version,
                                                          m_form->values(), m_reason->text())
                                : approvals.carryOut(m_approval.number, m_approval.version, m_form->values());
    if (!stored) {
        m_banner->say(Tone::Late, stored.error().text, {}, stored.error().details);
        m_form->showProblems(stored.error().problems);
        return;
    }
    emit saved(stored->number, tr("%1 is recorded as carried out.").arg(stored->number));
}

QString CarryOutForm::formId() const
{
    return QStringLiteral("approvals/%1/%2")
        .arg(m_approval.number, m_first ? QStringLiteral("carry_out_first") : QStringLiteral("carry_out"));
}

bool CarryOutForm::isDirty() const
{
    return m_form->isDirty() || (m_reason && !m_reason->text().isEmpty());
}

Values CarryOutForm::typed() const
{
    return m_form->draft();
}

void CarryOutForm::setTyped(const Values &values)
{
    m_form->loadDraft(values);
}

QString CarryOutForm::focusedField() const
{
    return m_form->focusedField();
}

void CarryOutForm::focusField(const QString &field)
{
    m_form->focusField(field);
}

} // namespace anguan
