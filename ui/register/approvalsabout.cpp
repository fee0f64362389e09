// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/approvalsabout.h"

#include "models/approvals/approvals.h"
#include "models/base/tr.h"
#include "models/registers/display.h"
#include "models/vault/vault.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/theme.h"

#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace anguan {

ApprovalsAbout::ApprovalsAbout(Vault &vault, const Register &reg, QWidget *parent)
    : QWidget(parent)
    , m_vault(vault)
    , m_list(new QListWidget(this))
    , m_empty(new EmptyState(this))
    , m_start(
          makeButton(tr("Start an approval ▾"), QStringLiteral("startApproval"), ButtonKind::Secondary, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Theme::px(8), 0, 0);
    m_list->setObjectName(QStringLiteral("approvalsAbout"));
    m_list->setAccessibleName(tr("Approvals about this record"));
    layout->addWidget(m_list, 1);
    m_empty->setWords(QStringLiteral("approval"), tr("No approvals yet"), {});
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_start, 0, Qt::AlignLeft);
    auto *menu = new QMenu(m_start);
    for (const ApprovalKind *kind : ApprovalKinds::all()) {
        if (qstrcmp(kind->subjectRegister, reg.id) != 0)
            continue;
        const QString id = QString::fromLatin1(kind->id);
        menu->addAction(Tr::shown(kind->title), this, [this, id] { emit approvalRequested(id); })
            ->setObjectName(id);
    }
    m_start->setMenu(menu);
    connect(m_list, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { emit openRequested(item->data(Qt::UserRole).toString()); });
}

bool ApprovalsAbout::concerns(const Register &reg)
{
    const auto &kinds = ApprovalKinds::all();
    return std::any_of(kinds.cbegin(), kinds.cend(), [&reg](const ApprovalKind *kind) {
        return qstrcmp(kind->subjectRegister, reg.id) == 0;
    });
}

int ApprovalsAbout::showRecord(const QString &number, bool isWithdrawn)
{
    m_list->clear();
    const auto found = Approvals(m_vault).about(number);
    for (const Approval &approval : found.value_or(QList<Approval>())) {
        auto *item = new QListWidgetItem(
            tr("%1 %2\n%3 · %4 · %5")
                .arg(Theme::sign(approvalStateTone(approval.state)), approval.title, approval.number,
                     approvalStateName(approval.state), displayInstant(approval.createdAt))
                .trimmed(),
            m_list);
        item->setData(Qt::UserRole, approval.number);
    }
    m_list->setVisible(m_list->count() > 0);
    m_empty->setVisible(m_list->count() == 0);
    m_start->setVisible(m_vault.session().may(Act::DraftApproval) && !isWithdrawn);
    return m_list->count();
}

} // namespace anguan
