// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/approvals/kind.h"
#include "ui/widgets/card.h"

namespace anguan {

/// What must hold before it may be carried out, each with what proves it or what is missing, and the way to
/// where it is supplied.
class GatesCard : public Card
{
    Q_OBJECT
public:
    GatesCard(const QList<GateState> &gates, QWidget *parent = nullptr);

signals:
    void openRequested(const QString &number);

private:
    void addGate(const GateState &gate);
};

} // namespace anguan
