// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/approvals/approval.h"

#include <QByteArray>

namespace anguan {

struct PackagedSignature
{
    QString prefix;  ///< "01"
    QString content; ///< file name
    QString contentSm3;
    Answer answer;
};

/// How to check the package without us, in Chinese and in English whatever the language of the window is: the
/// reader is a stranger.
QByteArray packageReadme(const Approval &approval, const QString &unit,
                         const QList<PackagedSignature> &signatures);

} // namespace anguan
