// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/recoverpage.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/newpassword.h"
#include "ui/widgets/task.h"

#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace anguan {

RecoverPage::RecoverPage(QWidget *parent)
    : QWidget(parent)
    , m_title(new Heading(Heading::Level::Heading, {}, this))
    , m_banner(new Banner(this))
    , m_key(new QPlainTextEdit(this))
    , m_login(new QLineEdit(this))
    , m_password(new NewPassword(this))
    , m_keyRow(new FormRow({}, m_key, this))
    , m_loginRow(new FormRow({}, m_login, this))
    , m_back(makeButton({}, QStringLiteral("leaveRecoveryButton"), ButtonKind::Secondary, this))
    , m_go(makeButton({}, QStringLiteral("recoverNowButton"), ButtonKind::Primary, this))
{
    m_key->setObjectName(QStringLiteral("recoveryKeyEdit"));
    m_key->setTabChangesFocus(true);
    m_key->setInputMethodHints(Qt::ImhLatinOnly | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_key->setFixedHeight(Theme::px(64));
    m_login->setObjectName(QStringLiteral("recoveryLoginEdit"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch();
    buttons->addWidget(m_go);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::px(12), Theme::px(12), Theme::px(12), Theme::px(8));
    column->setSpacing(Theme::px(10));
    for (QWidget *part :
         {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_banner), static_cast<QWidget *>(m_keyRow),
          static_cast<QWidget *>(m_loginRow), static_cast<QWidget *>(m_password)})
        column->addWidget(part);
    column->addLayout(buttons);
    column->addStretch();
    connect(m_login, &QLineEdit::textChanged, m_password, &NewPassword::setLogin);
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_key->clear();
        m_password->clear();
        emit leaving();
    });
    connect(m_go, &QPushButton::clicked, this, &RecoverPage::recover);
    retranslate();
}

void RecoverPage::begin(const QString &path, const QString &login)
{
    m_path = path;
    m_banner->clear();
    m_key->clear();
    m_login->setText(login);
    m_key->setFocus();
}

void RecoverPage::recover()
{
    const QString login = m_login->text().trimmed();
    m_keyRow->setProblem(m_key->toPlainText().trimmed().isEmpty() ? tr("Type the key from the envelope.")
                                                                  : QString());
    m_loginRow->setProblem(login.isEmpty() ? tr("Which officer gets the new password?") : QString());
    if (!m_keyRow->problem().isEmpty() || !m_loginRow->problem().isEmpty() || !m_password->check())
        return;
    m_go->setEnabled(false);
    auto password = std::make_shared<Secret>(m_password->secret());
    Task::run<Result<std::unique_ptr<Vault>>>(
        this, tr("Unlocking with the recovery key"),
        [path = m_path, key = m_key->toPlainText(), login, password,
         here = thread()](const Task::Progress &) {
            Result<std::unique_ptr<Vault>> vault = Vault::recover(path, key, login, std::move(*password));
            if (vault)
                (*vault)->moveToThread(here);
            return vault;
        },
        [this](Result<std::unique_ptr<Vault>> vault) { settle(std::move(vault)); });
}

void RecoverPage::settle(Result<std::unique_ptr<Vault>> vault)
{
    m_go->setEnabled(true);
    if (!vault) {
        m_banner->say(Tone::Late, vault.error().text, {}, vault.error().details);
        return;
    }
    m_vault = std::move(*vault);
    m_key->clear();
    m_password->clear();
    emit recovered();
}

std::unique_ptr<Vault> RecoverPage::takeVault()
{
    return std::move(m_vault);
}

void RecoverPage::retranslate()
{
    m_title->setText(tr("Use the recovery key"));
    m_keyRow->setLabel(tr("Recovery key"));
    m_keyRow->setHelp(tr("From the sealed envelope. Spaces, hyphens and small letters do not matter."));
    m_loginRow->setLabel(tr("Login of a security officer"));
    m_back->setText(tr("Go back"));
    m_go->setText(tr("Set the password and unlock"));
}

void RecoverPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace anguan
