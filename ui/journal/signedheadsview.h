// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

class QListWidget;

namespace anguan {

class EmptyState;
class Vault;

/// The heads of the chain that an officer's key has signed, newest first: up to there nothing can have been
/// changed without that key.
class SignedHeadsView : public Card
{
    Q_OBJECT
public:
    explicit SignedHeadsView(Vault &vault, QWidget *parent = nullptr);

    void refresh();

private:
    Vault &m_vault;
    QListWidget *m_list;
    EmptyState *m_empty;
};

} // namespace anguan
