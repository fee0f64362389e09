// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/story.h"

namespace anguan {

/// What an applicant writes for the go-live of that system, as of that many days before the end.
Values goLiveValues(Story &story, int system, int daysBeforeEnd);
/// The same after it was sent back: what was asked for is in it.
Values improvedGoLive(Story &story, Values values, int daysBeforeEnd);
/// What is written down once the work is done, that day.
Values carriedOutValues(Story &story, int system, int daysBeforeEnd);

} // namespace anguan
