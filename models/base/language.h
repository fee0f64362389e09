// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace anguan {

/// The language of screen, paper and command line: "zh_CN" (first) or "en". Switching while the program runs
/// sends LanguageChange to every widget.
namespace Language {

inline constexpr char chinese[] = "zh_CN";
inline constexpr char english[] = "en";

QStringList available();
/// Ours and Qt's own catalogue (standard buttons), out of the resources. False when a catalogue is missing.
bool install(const QString &language);
QString current();
bool isChinese();

} // namespace Language

} // namespace anguan
