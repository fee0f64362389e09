// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/recoverypage.h"

#include "models/prints/recoveryletter.h"
#include "models/vault/vault.h"
#include "ui/printing/previewdialog.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/machinesettings.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace anguan {

RecoveryPage::RecoveryPage(Vault &vault, MachineSettings &machine, QWidget *parent)
    : SettingsPage(parent)
    , m_vault(vault)
    , m_machine(machine)
    , m_banner(new Banner(this))
    , m_make(makeButton(tr("Make a new recovery key …"), QStringLiteral("makeKeyButton"), ButtonKind::Danger,
                        this))
{
    auto *words =
        new Heading(Heading::Level::Muted,
                    tr("It opens the vault when every officer's password is lost, and lies in a sealed "
                       "envelope in the safe. Make a new one when the envelope was opened or is missing; the "
                       "old paper no longer fits afterwards."),
                    this);
    words->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Theme::px(12));
    column->addWidget(new Heading(Heading::Level::Heading, tr("Recovery key"), this));
    column->addWidget(words);
    column->addWidget(m_banner);
    column->addWidget(m_make, 0, Qt::AlignLeft);
    column->addStretch();
    connect(m_make, &QPushButton::clicked, this, &RecoveryPage::makeNew);
}

void RecoveryPage::load()
{
    m_banner->clear();
    if (m_machine.unconfirmedKeys().contains(m_vault.path()))
        m_banner->say(
            Tone::Soon,
            tr("The key shown when the vault was made was never confirmed to lie in its envelope."));
}

void RecoveryPage::makeNew()
{
    const Ask::Question question{
        tr("Make a new recovery key"),
        tr("The paper in the safe no longer fits afterwards. Have a printer or paper at hand."),
        {{tr("Make it"), ButtonKind::Danger}, {tr("Go back"), ButtonKind::Primary}}};
    if (Ask::choose(this, question) != 0)
        return;
    Result<QString> key = m_vault.replaceRecoveryKey();
    if (!key) {
        m_banner->say(Tone::Late, key.error().text, {}, key.error().details);
        return;
    }
    m_machine.setKeyConfirmed(m_vault.path(), false);
    Result<LetterSheet> letter = recoveryLetter(m_vault, *key);
    if (!letter) {
        m_banner->say(Tone::Late, letter.error().text, {}, letter.error().details);
        return;
    }
    PreviewDialog preview(*letter, this);
    preview.exec();
    const Ask::Question sealed{
        tr("Is it in the envelope?"),
        tr("The key is not shown again. Without the paper it is lost, and a new one must be made."),
        {{tr("It is in the envelope"), ButtonKind::Primary}, {tr("Not yet"), ButtonKind::Secondary}}};
    m_machine.setKeyConfirmed(m_vault.path(), Ask::choose(this, sealed) == 0);
    wipe(*key);
    wipe(letter->code);
    load();
}

} // namespace anguan
