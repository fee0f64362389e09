// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/backuppage.h"

#include "models/registers/display.h"
#include "models/vault/backup.h"
#include "models/vault/vault.h"
#include "ui/settings/passworddialog.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/task.h"

#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QVBoxLayout>

namespace anguan {

namespace {

QString counted(const VerifyReport &report)
{
    return BackupPage::tr(
               "%1 sectors, %2 records, %3 journal entries, %4 signatures of the journal and %5 of approvals "
               "checked. Head %6.")
        .arg(report.sectors)
        .arg(report.records)
        .arg(report.journalEntries)
        .arg(report.headSignatures)
        .arg(report.approvalSignatures)
        .arg(report.head);
}

} // namespace

BackupPage::BackupPage(Vault &vault, QWidget *parent)
    : SettingsPage(parent)
    , m_vault(vault)
    , m_banner(new Banner(this))
    , m_folder(new QLineEdit(this))
    , m_row(nullptr)
    , m_last(new Heading(Heading::Level::Muted, {}, this))
    , m_choose(makeButton(tr("Choose …"), QStringLiteral("chooseFolderButton"), ButtonKind::Secondary, this))
    , m_backUp(makeButton(tr("Back up now"), QStringLiteral("backUpButton"), ButtonKind::Primary, this))
    , m_verify(
          makeButton(tr("Check the vault now"), QStringLiteral("verifyButton"), ButtonKind::Secondary, this))
    , m_rehearse(makeButton(tr("Rehearse a restore …"), QStringLiteral("rehearseButton"),
                            ButtonKind::Secondary, this))
{
    m_folder->setObjectName(QStringLiteral("backupFolderEdit"));
    m_banner->setObjectName(QStringLiteral("backupBanner"));
    auto *where = new QWidget(this);
    auto *line = new QHBoxLayout(where);
    line->setContentsMargins({});
    line->addWidget(m_folder, 1);
    line->addWidget(m_choose);
    where->setFocusProxy(m_folder);
    m_row = new FormRow(tr("Folder for backups"), where, this);
    m_row->setHelp(tr("Another disk than the vault's. Every copy is opened and checked before it counts."));
    m_row->setMaximumWidth(Theme::px(620));
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_backUp, m_verify, m_rehearse})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Theme::px(12));
    column->addWidget(new Heading(Heading::Level::Heading, tr("Backup"), this));
    column->addWidget(m_last);
    column->addWidget(m_row);
    column->addLayout(buttons);
    column->addWidget(m_banner);
    column->addStretch();
    connect(m_choose, &QPushButton::clicked, this, &BackupPage::chooseFolder);
    connect(m_backUp, &QPushButton::clicked, this, &BackupPage::backUp);
    connect(m_verify, &QPushButton::clicked, this, &BackupPage::verify);
    connect(m_rehearse, &QPushButton::clicked, this, &BackupPage::rehearse);
}

void BackupPage::load()
{
    const Result<LastBackup> last = lastBackup(m_vault);
    const bool never = !last || last->at.isEmpty();
    const QString directory = never ? QString() : QFileInfo(last->path).path();
    if (m_folder->text().isEmpty())
        m_folder->setText(directory);
    m_last->setText(never ? tr("Not backed up yet.")
                          : tr("Last backup %1, in %2.").arg(displayInstant(last->at), directory));
}

void BackupPage::chooseFolder()
{
    const QString folder = Ask::directory(this, tr("Folder for backups"));
    if (!folder.isEmpty())
        m_folder->setText(folder);
}

void BackupPage::setBusy(bool busy)
{
    for (QPushButton *button : {m_backUp, m_verify, m_rehearse})
        button->setEnabled(!busy);
    if (busy)
        m_banner->clear();
}

void BackupPage::say(const Error &error)
{
    m_banner->say(Tone::Late, error.text, {}, error.details);
}

void BackupPage::backUp()
{
    const QString folder = m_folder->text().trimmed();
    const bool exists = !folder.isEmpty() && QDir(folder).exists();
    m_row->setProblem(exists ? QString() : tr("Choose a folder that exists."));
    if (!exists)
        return;
    setBusy(true);
    Task::run<Result<QString>>(
        this, tr("Backing up"),
        [vault = &m_vault, folder](const Task::Progress &progress) {
            return backupVault(*vault, folder, progress);
        },
        [this](Result<QString> made) {
            setBusy(false);
            if (!made)
                return say(made.error());
            load();
            m_banner->say(Tone::Good, tr("Backed up, opened again and found whole: %1").arg(*made));
            m_vault.announce({}, {});
        });
}

void BackupPage::verify()
{
    setBusy(true);
    Task::run<Result<VerifyReport>>(
        this, tr("Checking the vault"),
        [vault = &m_vault](const Task::Progress &progress) { return verifyVault(*vault, progress); },
        [this](Result<VerifyReport> report) {
            setBusy(false);
            if (!report)
                return say(report.error());
            if (report->damage.isEmpty())
                m_banner->say(Tone::Good, tr("Everything holds. %1").arg(counted(*report)));
            else
                m_banner->say(Tone::Late, report->damage.join(QLatin1Char('\n')));
        });
}

// Into a folder that goes away again: the point is that the copy opens and counts, not to have another one.
void BackupPage::rehearse()
{
    const QString backup = Ask::openFile(this, tr("Which backup?"), tr("Vaults (*.anguan);;All files (*)"));
    if (backup.isEmpty())
        return;
    std::optional<Secret> typed =
        askPassword(this, tr("Rehearse a restore"),
                    tr("Your password as it was when the backup was made, %1:").arg(m_vault.session().login));
    if (!typed)
        return;
    setBusy(true);
    auto password = std::make_shared<Secret>(std::move(*typed));
    Task::run<Result<VerifyReport>>(
        this, tr("Rehearsing a restore"),
        [backup, login = m_vault.session().login, password](const Task::Progress &) -> Result<VerifyReport> {
            const QTemporaryDir folder;
            return restoreVault(backup, folder.filePath(QStringLiteral("rehearsal.anguan")), login,
                                std::move(*password));
        },
        [this](Result<VerifyReport> report) {
            setBusy(false);
            if (!report)
                return say(report.error());
            if (report->damage.isEmpty())
                m_banner->say(Tone::Good, tr("The backup can be restored. %1").arg(counted(*report)));
            else
                m_banner->say(Tone::Late, report->damage.join(QLatin1Char('\n')));
        });
}

} // namespace anguan
