// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/names.h"
#include "app/demo/story.h"

namespace anguan {

/// One record's values each, with the faults that the demonstration wants to show left in on purpose.
Values departmentValues(const DemoDepartment &department, int index);
Values personValues(Story &story, const QString &name, const QString &department, int index);
Values storyPersonValues(Story &story, const DemoPerson &person, int index);
Values systemValues(Story &story, const DemoSystem &system, int index);
Values resourceValues(Story &story, const DemoSystem &system, int systemIndex, const QString &markedName);

/// Index of the person who leads that department, -1 for none.
int headOf(int department);
QString demoPhone(int index);
QString filingNumber(int index);

} // namespace anguan
