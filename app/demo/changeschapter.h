// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/story.h"

namespace anguan {

/// The changes of the year, told between the go-live approvals as their days come: every kind in several
/// states, some sent back and in round two, one refused, one emergency; and the backups that they rest on.
class ChangesChapter
{
public:
    explicit ChangesChapter(Story &story) : m_story(story) {}

    /// Everything up to that many days before the end; each course once.
    Result<void> until(int daysBeforeEnd);

private:
    Story &m_story;
    qsizetype m_next = 0;
    int m_nextBackup = 20; ///< days before the end
};

} // namespace anguan
