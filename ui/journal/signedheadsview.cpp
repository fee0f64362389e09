// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/signedheadsview.h"

#include "models/crypto/digest.h"
#include "models/registers/display.h"
#include "models/vault/headsignature.h"
#include "models/vault/vault.h"
#include "ui/widgets/emptystate.h"

#include <QListWidget>
#include <QVBoxLayout>

namespace anguan {

namespace {
constexpr int mostHeads = 200;
}

SignedHeadsView::SignedHeadsView(Vault &vault, QWidget *parent)
    : Card(parent), m_vault(vault), m_list(new QListWidget(this)), m_empty(new EmptyState(this))
{
    m_list->setObjectName(QStringLiteral("signedHeads"));
    m_list->setAccessibleName(tr("Signed heads"));
    m_empty->setWords(QStringLiteral("sign"), tr("No head is signed yet"),
                      tr("An officer's key signs the head at each lock and each approval."));
    body()->addWidget(m_list, 1);
    body()->addWidget(m_empty, 1);
}

void SignedHeadsView::refresh()
{
    m_list->clear();
    const auto heads = signedHeads(m_vault.database(), mostHeads);
    for (const SignedHead &head : heads.value_or(QList<SignedHead>()))
        m_list->addItem(tr("No. %1 · %2\n%3 · %4 · key %5")
                            .arg(head.sequence)
                            .arg(mediumHash(QByteArray::fromHex(head.head.toLatin1())),
                                 displayInstant(head.signedAt), head.signer, head.fingerprint));
    m_list->setVisible(m_list->count() > 0);
    m_empty->setVisible(m_list->count() == 0);
}

} // namespace anguan
