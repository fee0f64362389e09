// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/accessfooter.h"

#include "ui/widgets/button.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace anguan {

AccessFooter::AccessFooter(QWidget *parent)
    : Card(parent)
    , m_words(new QLabel(this))
    , m_account(
          makeButton(tr("Open the account"), QStringLiteral("openAccount"), ButtonKind::Secondary, this))
    , m_person(makeButton(tr("Open the person"), QStringLiteral("openPerson"), ButtonKind::Secondary, this))
    , m_system(makeButton(tr("Open the system"), QStringLiteral("openSystem"), ButtonKind::Secondary, this))
{
    body()->setContentsMargins(Theme::px(12), Theme::px(8), Theme::px(12), Theme::px(8));
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::px(8));
    m_words->setObjectName(QStringLiteral("accessWords"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setMinimumHeight(Theme::px(36)); // two lines: the table above does not jump
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(m_words, 1);
    for (QPushButton *button : {m_account, m_person, m_system})
        row->addWidget(button, 0, Qt::AlignVCenter);
    body()->addLayout(row);
    connect(m_account, &QPushButton::clicked, this, [this] { emit openRequested(m_accountNumber); });
    connect(m_person, &QPushButton::clicked, this, [this] { emit openRequested(m_personNumber); });
    connect(m_system, &QPushButton::clicked, this, [this] { emit openRequested(m_systemNumber); });
    showNothing();
}

void AccessFooter::show(const AccessMatrix &matrix, const QList<int> &accounts)
{
    if (accounts.isEmpty())
        return showNothing();
    const AccessMatrix::Account &first = matrix.accounts.at(accounts.first());
    QStringList lines;
    QStringList breaches;
    for (const int place : accounts) {
        const AccessMatrix::Account &account = matrix.accounts.at(place);
        const QString holder =
            matrix.departmentName(account).isEmpty()
                ? matrix.personName(account)
                : tr("%1 (%2)").arg(matrix.personName(account), matrix.departmentName(account));
        lines.append(
            tr("%1 on “%2”: %3").arg(holder, matrix.systemName(account), accessLine(matrix, account)));
        breaches += account.breaches;
    }
    breaches.removeDuplicates();
    constexpr qsizetype linesShown = 2;
    if (lines.size() > linesShown) {
        const int more = int(lines.size() - linesShown);
        lines = lines.mid(0, linesShown);
        lines.last() += QLatin1Char(' ') + tr("(and %n more)", nullptr, more);
    }
    m_words->setText((lines + breaches.mid(0, 1)).join(QLatin1Char('\n')));
    m_accountNumber = first.number;
    m_personNumber = first.person < 0 ? QString() : matrix.people.at(first.person).number;
    m_systemNumber = first.system < 0 ? QString() : matrix.systems.at(first.system).number;
    m_account->setVisible(true);
    m_person->setVisible(!m_personNumber.isEmpty());
    m_system->setVisible(!m_systemNumber.isEmpty());
}

void AccessFooter::showNothing()
{
    m_words->setText(tr("★ privileged · ! breaks a conflict rule · in brackets: shared, default account, "
                        "locked out, holder has left. Enter opens the account, Shift+Enter the person, "
                        "Ctrl+Enter the system."));
    for (QPushButton *button : {m_account, m_person, m_system})
        button->hide();
}

} // namespace anguan
