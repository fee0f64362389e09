// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/registers/register.h"

namespace anguan {

/// One side of a conflict rule, as its record names it.
struct ConflictSide
{
    enum class Kind { None, Group, Power, Post };

    Kind kind = Kind::None;
    QString value;          ///< number of a role group, id of a kind of power, id of a post
    const char *field = ""; ///< where the record says so

    static ConflictSide first(const Values &rule);
    static ConflictSide second(const Values &rule);
    /// Of people.security_post; the other posts are of people.post.
    static bool isSecurityPost(const QString &post);

    bool isEmpty() const { return kind == Kind::None; }
    /// The same kind of side on the other end: "group_b" for "group_a".
    const char *otherField() const;
    /// The group's name, or the word for the power or the post, in the reader's language.
    QString words(const RuleSurroundings &around) const;

    friend bool operator==(const ConflictSide &a, const ConflictSide &b)
    {
        return a.kind == b.kind && a.value == b.value;
    }
};

} // namespace anguan
