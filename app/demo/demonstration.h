// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/crypto/suite.h"

#include <QString>
#include <QStringList>

#include <functional>

namespace anguan {

class Vault;

/// A vault full of believable records of one fictional department: to learn on, to measure with and to show.
/// The same seed gives the same records, in the same order, at the same instants. Keys, nonces and
/// signatures are random as everywhere, so two files are never the same bytes.
namespace Demonstration {

inline constexpr char password[] = "Demo-2026-anguan";
inline constexpr quint32 usualSeed = 2026;

struct Wish
{
    QString path;
    Suite suite = Suite::Sm;
    int scale = 1; ///< multiplies the rows
    quint32 seed = usualSeed;
};

struct Made
{
    qint64 records = 0;
    qint64 approvals = 0;
    qint64 journalEntries = 0;
    QStringList logins;
};

/// A new file with its six logins. Nothing is left behind on a failure.
Result<Made> make(const Wish &wish);

/// The same records into an open, empty vault: "start with a sample". Its logins stay as they are, and
/// everything happens today. All or nothing; `progress` may end it by returning false.
Result<Made> fill(Vault &vault, const std::function<bool(qint64 done, qint64 total)> &progress = {});

} // namespace Demonstration

} // namespace anguan
