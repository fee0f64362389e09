// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/desksign.h"

#include "models/vault/vault.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/passwordfield.h"
#include "ui/widgets/task.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace anguan {

DeskSign::DeskSign(Vault &vault, Work work, QWidget *parent)
    : QWidget(parent)
    , m_vault(vault)
    , m_work(std::move(work))
    , m_signer(new QComboBox(this))
    , m_password(new PasswordField(this))
    , m_sign(makeButton(tr("Sign"), QStringLiteral("deskSignButton"), ButtonKind::Primary, this))
    , m_banner(new Banner(this))
    , m_what(new Heading(Heading::Level::Muted, {}, this))
{
    setObjectName(QStringLiteral("deskSign"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::px(6));
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::px(10));
    auto *signerLabel = new QLabel(tr("Signer"), this);
    m_signer->setObjectName(QStringLiteral("deskSigner"));
    m_signer->setAccessibleName(tr("Signer"));
    signerLabel->setBuddy(m_signer);
    auto *passwordLabel = new QLabel(tr("Password"), this);
    m_password->setObjectName(QStringLiteral("deskPassword"));
    m_password->setPlaceholder(tr("of the signer"));
    passwordLabel->setBuddy(m_password->edit());
    row->addWidget(signerLabel);
    row->addWidget(m_signer, 2);
    row->addWidget(passwordLabel);
    row->addWidget(m_password, 2);
    row->addWidget(m_sign);
    row->addStretch(1);
    column->addLayout(row);
    m_banner->setObjectName(QStringLiteral("deskBanner"));
    m_banner->clear();
    column->addWidget(m_banner);
    m_what->setWordWrap(true);
    m_what->hide();
    column->addWidget(m_what);
    connect(m_sign, &QPushButton::clicked, this, &DeskSign::sign);
    connect(m_password, &PasswordField::submitted, this, &DeskSign::sign);
}

void DeskSign::setSigners(const QList<Signer> &signers)
{
    const QString before = signer();
    m_signer->clear();
    for (const Signer &each : signers)
        m_signer->addItem(each.words, each.login);
    const int own = m_signer->findData(before.isEmpty() ? m_vault.session().login : before);
    m_signer->setCurrentIndex(std::max(0, own));
    m_signer->setEnabled(signers.size() > 1);
    m_sign->setEnabled(!signers.isEmpty());
    m_password->setEnabled(!signers.isEmpty());
}

void DeskSign::setWhat(const QString &sentence)
{
    m_what->setText(sentence);
    m_what->setVisible(!sentence.isEmpty());
}

QString DeskSign::signer() const
{
    return m_signer->currentData().toString();
}

void DeskSign::sign()
{
    const QString login = signer();
    if (!m_sign->isEnabled() || login.isEmpty())
        return;
    if (const auto allowed = m_work.check(login); !allowed)
        return refuse(allowed.error().text);
    if (m_password->isEmpty()) {
        refuse(tr("Type the password of %1.").arg(m_signer->currentText()));
        m_password->edit()->setFocus();
        return;
    }
    setBusy(true);
    Vault *vault = &m_vault;
    auto password = std::make_shared<Secret>(m_password->secret());
    Task::run<Result<SigningKey>>(
        this, tr("Signing"),
        [vault, login, password](const Task::Progress &) { return vault->openSigningKey(login, *password); },
        [this, login](Result<SigningKey> key) { finish(login, std::move(key)); });
}

void DeskSign::finish(const QString &login, Result<SigningKey> key)
{
    setBusy(false);
    m_password->clear();
    if (!key) {
        refuse(key.error().text);
        if (key.error().code == ErrorCode::Denied)
            if (const auto noted = m_work.refused(login); !noted)
                refuse(noted.error().text);
        m_password->edit()->setFocus();
        return;
    }
    if (const auto done = m_work.sign(login, *key); !done)
        return refuse(done.error().text);
    emit signedBy(login);
}

void DeskSign::refuse(const QString &sentence)
{
    m_banner->say(Tone::Late, sentence);
}

void DeskSign::setBusy(bool busy)
{
    for (QWidget *widget : QList<QWidget *>{m_sign, m_password})
        widget->setEnabled(!busy);
    m_signer->setEnabled(!busy && m_signer->count() > 1);
    m_sign->setText(busy ? tr("Signing…") : tr("Sign"));
    if (busy)
        m_banner->say(Tone::Information, tr("Opening the key; about half a second."));
    else
        m_banner->clear();
    emit busyChanged(busy);
}

} // namespace anguan
