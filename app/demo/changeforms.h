// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/story.h"

namespace anguan {

/// What the demonstration's applicants write in each kind of change, and what they record afterwards. Every
/// time counts from the story's clock.
Values changeApplication(Story &story, const QString &kind, int variant);
Values changeRecord(Story &story, const QString &kind);
/// What somebody who was sent back writes anew.
Values improvedChange(Values values);

} // namespace anguan
