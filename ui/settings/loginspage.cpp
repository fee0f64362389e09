// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/loginspage.h"

#include "models/registers/display.h"
#include "models/vault/credentials.h"
#include "models/vault/vault.h"
#include "models/vault/workconnection.h"
#include "ui/settings/logindialog.h"
#include "ui/settings/passworddialog.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/task.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace anguan {

LoginsPage::LoginsPage(Vault &vault, QWidget *parent)
    : SettingsPage(parent)
    , m_vault(vault)
    , m_banner(new Banner(this))
    , m_table(new QTableWidget(this))
    , m_keys(new Heading(Heading::Level::Muted, {}, this))
    , m_add(makeButton(tr("Add …"), QStringLiteral("addLoginButton"), ButtonKind::Primary, this))
    , m_change(makeButton(tr("Change …"), QStringLiteral("changeLoginButton"), ButtonKind::Secondary, this))
    , m_reset(makeButton(tr("Reset the password …"), QStringLiteral("resetPasswordButton"),
                         ButtonKind::Secondary, this))
    , m_toggle(makeButton({}, QStringLiteral("toggleLoginButton"), ButtonKind::Danger, this))
{
    m_banner->setObjectName(QStringLiteral("loginsBanner"));
    m_table->setObjectName(QStringLiteral("loginsTable"));
    m_table->setAccessibleName(tr("People of the program"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(Theme::px(30));
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setMinimumHeight(Theme::px(220));
    m_keys->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    m_keys->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_add, m_change, m_reset, m_toggle})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Theme::px(12));
    column->addLayout(buttons);
    column->addWidget(m_banner);
    column->addWidget(m_table, 1);
    column->addWidget(m_keys);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &LoginsPage::look);
    connect(m_table, &QTableWidget::doubleClicked, this, &LoginsPage::changeLogin);
    connect(m_add, &QPushButton::clicked, this, &LoginsPage::addLogin);
    connect(m_change, &QPushButton::clicked, this, &LoginsPage::changeLogin);
    connect(m_reset, &QPushButton::clicked, this, &LoginsPage::resetPassword);
    connect(m_toggle, &QPushButton::clicked, this, &LoginsPage::toggleActive);
}

void LoginsPage::load()
{
    m_banner->clear();
    fill();
}

void LoginsPage::fill()
{
    Result<QList<Login>> all = Logins(m_vault).all();
    if (!all) {
        m_banner->say(Tone::Late, all.error().text, {}, all.error().details);
        return;
    }
    const Login *before = selected();
    const QString keep = before ? before->login : QString();
    m_logins = std::move(*all);
    const QStringList heads{tr("Login"), tr("Name"),          tr("Roles"),
                            tr("Post"),  tr("Last unlocked"), tr("State")};
    m_table->setColumnCount(static_cast<int>(heads.size()));
    m_table->setHorizontalHeaderLabels(heads);
    m_table->setRowCount(static_cast<int>(m_logins.size()));
    int current = 0;
    for (int row = 0; row < m_logins.size(); ++row) {
        const Login &login = m_logins[row];
        QString state = login.active ? tr("Active") : tr("Deactivated");
        if (login.active && login.mustChangePassword)
            state = tr("Must change the password");
        if (login.active && !login.canUnlock)
            state = tr("Needs a password reset");
        const QStringList cells{login.login,
                                login.name,
                                roleNames(login.roles),
                                positionName(login.position),
                                login.lastUnlockAt.isEmpty() ? tr("never")
                                                             : displayInstant(login.lastUnlockAt),
                                state};
        for (int column = 0; column < cells.size(); ++column)
            m_table->setItem(row, column, new QTableWidgetItem(cells[column]));
        if (login.login == keep)
            current = row;
    }
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_table->columnCount(); ++column)
        m_table->setColumnWidth(column, m_table->columnWidth(column) + Theme::px(20));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->selectRow(current);
    look();
}

const Login *LoginsPage::selected() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < m_logins.size() ? &m_logins[row] : nullptr;
}

void LoginsPage::look()
{
    const Login *login = selected();
    const bool isSelf = login && login->login == m_vault.session().login;
    m_add->setEnabled(!m_task);
    m_change->setEnabled(login && !m_task);
    m_reset->setEnabled(login && !isSelf && !m_task);
    m_reset->setToolTip(isSelf ? tr("Change your own under “My password”.") : QString());
    m_toggle->setEnabled(login && !isSelf && !m_task);
    m_toggle->setToolTip(isSelf ? tr("Nobody deactivates themselves.") : QString());
    m_toggle->setText(login && !login->active ? tr("Activate") : tr("Deactivate"));
    m_keys->clear();
    if (!login)
        return;
    const Result<QList<LoginKey>> keys = Logins(m_vault).keys(login->login);
    if (!keys)
        return;
    QStringList lines{tr("Signing keys of %1:").arg(login->name)};
    for (const LoginKey &key : *keys) {
        lines.append(
            key.revokedAt.isEmpty()
                ? tr("%1, since %2").arg(key.fingerprint, displayInstant(key.createdAt))
                : tr("%1, %2 to %3, revoked; what it signed in that time stays valid")
                      .arg(key.fingerprint, displayInstant(key.createdAt), displayInstant(key.revokedAt)));
    }
    m_keys->setText(lines.join(QLatin1Char('\n')));
}

void LoginsPage::settle(const Result<void> &result, const QString &notice)
{
    if (!result) {
        m_banner->say(Tone::Late, result.error().text, {}, result.error().details);
        return;
    }
    m_banner->clear();
    fill();
    emit noticed(notice);
}

void LoginsPage::addLogin()
{
    LoginDialog dialog(m_vault, std::nullopt, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const Login login = dialog.login();
    prepare(login.login, dialog.password(), tr("Adding a login"), [this, login](PreparedPassword password) {
        settle(Logins(m_vault).add(login, std::move(password)), tr("%1 can unlock now.").arg(login.name));
    });
}

// A password takes a second and more to work through; storing what came of it takes a moment.
void LoginsPage::prepare(const QString &login, Secret password, const QString &title,
                         std::function<void(PreparedPassword)> store)
{
    auto typed = std::make_shared<Secret>(std::move(password));
    m_task = Task::run<Result<PreparedPassword>>(
        this, title,
        [vault = &m_vault, login, typed](const Progress &) -> Result<PreparedPassword> {
            const auto connection = WorkConnection::open(*vault, WorkConnection::For::Reading);
            if (!connection)
                return fail(connection.error());
            return Logins(*vault).preparePassword(login, *typed);
        },
        [this, store = std::move(store)](Result<PreparedPassword> prepared) {
            const bool isStopped = std::exchange(m_task, nullptr)->isCancelled();
            look();
            if (isStopped)
                m_banner->say(Tone::Information, tr("Stopped; nothing was changed."));
            else if (!prepared)
                settle(fail(prepared.error()), {});
            else
                store(std::move(*prepared));
        });
    look();
}

void LoginsPage::changeLogin()
{
    const Login *login = selected();
    if (!login)
        return;
    LoginDialog dialog(m_vault, *login, this);
    if (dialog.exec() == QDialog::Accepted)
        settle(Logins(m_vault).change(dialog.login()), tr("Stored."));
}

void LoginsPage::resetPassword()
{
    const Login *login = selected();
    if (!login)
        return;
    const QString name = login->login;
    std::optional<Secret> password = askNewPassword(
        this, tr("Reset the password"),
        tr("%1 gets a new password and a new signing key; the old key is revoked. It must be changed "
           "at the next unlock.")
            .arg(login->name),
        name);
    if (!password)
        return;
    prepare(name, std::move(*password), tr("Resetting the password"), [this](PreparedPassword prepared) {
        settle(Logins(m_vault).resetPassword(std::move(prepared)), tr("The password is reset."));
    });
}

void LoginsPage::toggleActive()
{
    const Login *login = selected();
    if (!login)
        return;
    Login changed = *login;
    changed.active = !changed.active;
    if (!changed.active) {
        const Ask::Question question{
            tr("Deactivate %1").arg(login->name),
            tr("This login can no longer unlock. What it signed stays valid."),
            {{tr("Deactivate"), ButtonKind::Danger}, {tr("Go back"), ButtonKind::Primary}}};
        if (Ask::choose(this, question) != 0)
            return;
    }
    settle(Logins(m_vault).change(changed), changed.active ? tr("Activated.") : tr("Deactivated."));
}

} // namespace anguan
