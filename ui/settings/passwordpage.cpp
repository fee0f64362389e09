// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/passwordpage.h"

#include "models/vault/credentials.h"
#include "models/vault/logins.h"
#include "models/vault/vault.h"
#include "models/vault/workconnection.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/newpassword.h"
#include "ui/widgets/passwordfield.h"
#include "ui/widgets/task.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace anguan {

PasswordPage::PasswordPage(Vault &vault, QWidget *parent)
    : SettingsPage(parent)
    , m_vault(vault)
    , m_banner(new Banner(this))
    , m_current(new PasswordField(this))
    , m_currentRow(new FormRow(tr("Present password"), m_current, this))
    , m_new(new NewPassword(this))
    , m_change(makeButton(tr("Change the password"), QStringLiteral("changePasswordButton"),
                          ButtonKind::Primary, this))
{
    m_current->edit()->setObjectName(QStringLiteral("currentPasswordEdit"));
    m_new->setLogin(vault.session().login);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Theme::px(12));
    column->addWidget(new Heading(Heading::Level::Heading, tr("My password"), this));
    column->addWidget(m_banner);
    for (QWidget *part : {static_cast<QWidget *>(m_currentRow), static_cast<QWidget *>(m_new)}) {
        part->setMaximumWidth(Theme::px(420));
        column->addWidget(part);
    }
    column->addWidget(m_change, 0, Qt::AlignLeft);
    column->addStretch();
    connect(m_change, &QPushButton::clicked, this, &PasswordPage::change);
}

void PasswordPage::load()
{
    m_current->clear();
    m_new->clear();
    m_currentRow->setProblem({});
    m_banner->clear();
    const Logins logins(m_vault);
    const Result<Login> me = logins.find(m_vault.session().login);
    const Result<bool> expired = logins.passwordExpired(m_vault.session().login);
    if (me && me->mustChangePassword)
        m_banner->say(Tone::Soon, tr("Somebody else gave you this password. Choose one that only you know."));
    else if (expired && *expired)
        m_banner->say(Tone::Soon, tr("This password is older than the unit allows. Choose a new one."));
}

void PasswordPage::change()
{
    m_currentRow->setProblem(m_current->isEmpty() ? tr("Type the present password.") : QString());
    if (m_current->isEmpty() || !m_new->check())
        return;
    m_change->setEnabled(false);
    m_banner->clear();
    auto current = std::make_shared<Secret>(m_current->secret());
    auto replacement = std::make_shared<Secret>(m_new->secret());
    Task::run<Result<PreparedPassword>>(
        this, tr("Changing the password"),
        [vault = &m_vault, current, replacement](const Progress &) -> Result<PreparedPassword> {
            const auto connection = WorkConnection::open(*vault, WorkConnection::For::Reading);
            if (!connection)
                return fail(connection.error());
            return vault->prepareChange(vault->session().login, *current, *replacement);
        },
        [this](Result<PreparedPassword> prepared) {
            m_change->setEnabled(true);
            settle(prepared ? m_vault.changePassword(std::move(*prepared)) : fail(prepared.error()));
        });
}

void PasswordPage::settle(const Result<void> &changed)
{
    if (!changed) {
        m_banner->say(Tone::Late, changed.error().text, {}, changed.error().details);
        m_current->selectAll();
        return;
    }
    load();
    m_banner->say(Tone::Good, tr("The password is changed. It counts from the next unlock on."));
}

} // namespace anguan
