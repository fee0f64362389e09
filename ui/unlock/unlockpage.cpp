// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/unlockpage.h"

#include "models/base/clock.h"
#include "models/registers/display.h"
#include "ui/unlock/recoverpage.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/machinesettings.h"
#include "ui/widgets/passwordfield.h"
#include "ui/widgets/task.h"

#include <QEvent>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace anguan {

namespace {

RecentVault recentOf(const MachineSettings &machine, const QString &path)
{
    const QList<RecentVault> vaults = machine.recent();
    for (const RecentVault &vault : vaults) {
        if (vault.path == path)
            return vault;
    }
    return {path, {}, {}, {}, {}};
}

} // namespace

UnlockPage::UnlockPage(MachineSettings &machine, QWidget *parent)
    : QWidget(parent)
    , m_machine(machine)
    , m_page(new QWidget(this))
    , m_brand(new Heading(Heading::Level::Title, {}, this))
    , m_unit(new Heading(Heading::Level::Muted, {}, this))
    , m_banner(new Banner(this))
    , m_login(new QLineEdit(this))
    , m_password(new PasswordField(this))
    , m_loginRow(new FormRow({}, m_login, this))
    , m_passwordRow(new FormRow({}, m_password, this))
    , m_unlock(makeButton({}, QStringLiteral("unlockButton"), ButtonKind::Primary, this))
    , m_last(new Heading(Heading::Level::Muted, {}, this))
    , m_other(makeButton({}, QStringLiteral("otherFileButton"), ButtonKind::Link, this))
    , m_new(makeButton({}, QStringLiteral("newVaultButton"), ButtonKind::Link, this))
    , m_recover(makeButton({}, QStringLiteral("recoverButton"), ButtonKind::Link, this))
    , m_recovery(new RecoverPage(this))
    , m_foot(new Heading(Heading::Level::Muted, {}, this))
{
    build();
    m_clock.setInterval(1000);
    connect(&m_clock, &QTimer::timeout, this, &UnlockPage::tick);
    connect(m_unlock, &QPushButton::clicked, this, &UnlockPage::unlock);
    connect(m_password, &PasswordField::submitted, this, &UnlockPage::unlock);
    connect(m_login, &QLineEdit::returnPressed, this, [this] { m_password->selectAll(); });
    connect(m_other, &QPushButton::clicked, this, &UnlockPage::chooseFile);
    connect(m_new, &QPushButton::clicked, this, &UnlockPage::newVaultRequested);
    connect(m_recover, &QPushButton::clicked, this, [this] {
        m_recovery->begin(m_path, m_login->text());
        showRecovery(true);
    });
    connect(m_recovery, &RecoverPage::leaving, this, [this] { showRecovery(false); });
    connect(m_recovery, &RecoverPage::recovered, this, [this] { take(m_recovery->takeVault()); });
    retranslate();
}

void UnlockPage::build()
{
    m_login->setObjectName(QStringLiteral("loginEdit"));
    m_login->setMaxLength(64);
    m_login->setInputMethodHints(Qt::ImhLatinOnly | Qt::ImhNoAutoUppercase);
    m_password->edit()->setObjectName(QStringLiteral("passwordEdit"));
    m_banner->setObjectName(QStringLiteral("unlockBanner"));
    m_foot->setAlignment(Qt::AlignCenter);
    m_unit->setWordWrap(true);
    m_last->setWordWrap(true);

    auto *links = new QHBoxLayout;
    links->setSpacing(Theme::px(10));
    for (QPushButton *link : {m_other, m_new, m_recover})
        links->addWidget(link);
    links->addStretch();

    auto *card = new Card(this);
    card->setFixedWidth(Theme::px(448));
    connect(&Theme::instance(), &Theme::changed, card, [card] { card->setFixedWidth(Theme::px(448)); });
    auto *column = new QVBoxLayout(m_page);
    column->setContentsMargins(Theme::px(12), Theme::px(12), Theme::px(12), Theme::px(8));
    column->setSpacing(Theme::px(12));
    column->addWidget(m_brand);
    column->addWidget(m_unit);
    column->addWidget(m_banner);
    column->addWidget(m_loginRow);
    column->addWidget(m_passwordRow);
    column->addWidget(m_unlock);
    column->addWidget(m_last);
    column->addLayout(links);
    column->addStretch();
    card->body()->addWidget(m_page);
    card->body()->addWidget(m_recovery);
    showRecovery(false);

    auto *middle = new QHBoxLayout;
    middle->addStretch();
    middle->addWidget(card);
    middle->addStretch();
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(Theme::px(16), Theme::px(16), Theme::px(16), Theme::px(12));
    whole->addStretch(1);
    whole->addLayout(middle);
    whole->addStretch(1);
    whole->addWidget(m_foot);
}

void UnlockPage::showRecovery(bool shown)
{
    m_page->setVisible(!shown);
    m_recovery->setVisible(shown);
}

void UnlockPage::retranslate()
{
    m_brand->setText(tr("Anguan"));
    m_loginRow->setLabel(tr("Login"));
    m_passwordRow->setLabel(tr("Password"));
    m_unlock->setText(m_busy ? tr("Unlocking …") : tr("Unlock"));
    m_other->setText(tr("Open another file …"));
    m_new->setText(tr("New vault …"));
    m_recover->setText(tr("Use the recovery key …"));
    look();
}

void UnlockPage::setVault(const QString &path)
{
    m_path = path;
    m_error = {};
    m_banner->clear();
    showRecovery(false);
    const RecentVault recent = recentOf(m_machine, path);
    m_login->setText(recent.login);
    m_password->clear();
    m_clock.stop();
    m_wait = 0;
    look();
    if (m_readable) {
        const UnlockDelay delay = Vault::unlockDelay(path);
        m_failures = delay.failures;
        m_wait = delay.seconds;
        if (m_wait > 0)
            refuse(errorOf(ErrorCode::Denied, tr("The password was wrong before.")));
    }
    if (m_login->text().isEmpty())
        m_login->setFocus();
    else
        m_password->edit()->setFocus();
}

// What can be said before there is a key: which file, whose, and whether it can be opened at all.
void UnlockPage::look()
{
    const RecentVault recent = recentOf(m_machine, m_path);
    const QString file = QFileInfo(m_path).fileName();
    m_unit->setText(recent.unit.isEmpty() ? file : tr("%1 · %2").arg(recent.unit, file));
    m_unit->setToolTip(m_path);
    m_last->setVisible(!recent.unlockedAt.isEmpty());
    m_last->setText(tr("Last opened: %1, %2.").arg(displayInstant(recent.unlockedAt), recent.name));
    QString suite;
    m_readable = false;
    if (!m_path.isEmpty()) {
        const Result<VaultInfo> info = Vault::peek(m_path);
        m_readable = info.has_value();
        if (info)
            suite = info->suite == Suite::Sm ? tr("SM4 / SM3 / SM2")
                                             : tr("AES-256-GCM / SHA-256, signatures SM2");
        else
            m_banner->say(Tone::Late, info.error().text, {}, info.error().details);
    }
    const QString promise = tr("Everything is sealed in one local file; no network is used.");
    m_foot->setText(suite.isEmpty() ? promise : tr("%1 · %2").arg(suite, promise));
    setBusy(m_busy);
}

void UnlockPage::say(const QString &sentence)
{
    if (m_banner->isClear())
        m_banner->say(Tone::Information, sentence);
}

void UnlockPage::setBusy(bool busy)
{
    m_busy = busy;
    m_unlock->setText(busy ? tr("Unlocking …") : tr("Unlock"));
    m_unlock->setEnabled(m_readable && !busy && m_wait == 0);
    for (QWidget *part : {static_cast<QWidget *>(m_login), static_cast<QWidget *>(m_password),
                          static_cast<QWidget *>(m_other), static_cast<QWidget *>(m_new)})
        part->setEnabled(!busy);
    m_recover->setEnabled(m_readable && !busy);
}

void UnlockPage::unlock()
{
    if (!m_unlock->isEnabled())
        return;
    const QString login = m_login->text().trimmed();
    if (login.isEmpty() || m_password->isEmpty()) {
        m_loginRow->setProblem(login.isEmpty() ? tr("Whose vault is it? Type your login.") : QString());
        m_passwordRow->setProblem(m_password->isEmpty() ? tr("Type your password.") : QString());
        login.isEmpty() ? m_login->setFocus() : m_password->edit()->setFocus();
        return;
    }
    m_loginRow->setProblem({});
    m_passwordRow->setProblem({});
    setBusy(true);
    auto password = std::make_shared<Secret>(m_password->secret());
    Task::run<Result<UnlockTicket>>(
        this, tr("Unlocking"),
        [path = m_path, login, password](const Task::Progress &) {
            return Vault::prepareUnlock(path, login, std::move(*password));
        },
        [this](Result<UnlockTicket> ticket) { settle(std::move(ticket)); });
}

void UnlockPage::settle(Result<UnlockTicket> ticket)
{
    setBusy(false);
    if (!ticket)
        return refuse(ticket.error());
    Result<std::unique_ptr<Vault>> vault = Vault::unlock(std::move(*ticket));
    if (!vault)
        return refuse(vault.error());
    take(std::move(*vault));
}

void UnlockPage::take(std::unique_ptr<Vault> vault)
{
    m_vault = std::move(vault);
    m_machine.remember(
        {m_path, m_vault->unit(), m_vault->session().login, m_vault->session().name, Clock::stamp()});
    m_password->clear();
    m_banner->clear();
    showRecovery(false);
    emit unlocked();
}

std::unique_ptr<Vault> UnlockPage::takeVault()
{
    return std::move(m_vault);
}

void UnlockPage::refuse(const Error &error)
{
    m_error = error;
    m_wait = 0;
    if (error.code == ErrorCode::Denied) {
        const UnlockDelay delay = Vault::unlockDelay(m_path);
        m_failures = delay.failures;
        m_wait = delay.seconds;
    }
    if (m_wait > 0)
        m_clock.start();
    tick();
    m_password->selectAll();
}

// Called each second while there is a time to wait, and once at a refusal.
void UnlockPage::tick()
{
    if (m_wait > 0)
        m_wait = Vault::unlockDelay(m_path).seconds; // the vault's own count, so that the two never differ
    if (m_wait == 0)
        m_clock.stop();
    QString words = m_error.text;
    if (m_error.code == ErrorCode::Denied && m_failures > 0 && m_wait > 0)
        words = tr("%1 Attempt %2; you can try again in %3 s.").arg(words).arg(m_failures).arg(m_wait);
    m_banner->say(Tone::Late, words, {}, m_error.details);
    setBusy(m_busy);
}

void UnlockPage::chooseFile()
{
    const QString path = Ask::openFile(this, tr("Open a vault"), tr("Vaults (*.anguan);;All files (*)"));
    if (!path.isEmpty())
        setVault(path);
}

void UnlockPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void UnlockPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    (m_login->text().isEmpty() ? m_login : m_password->edit())->setFocus();
}

} // namespace anguan
