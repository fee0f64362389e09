// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/registers/conflictside.h"

#include "models/registers/declarations.h"
#include "models/registers/display.h"

#include <array>

namespace anguan {

namespace {

struct SideField
{
    const char *id;
    const char *other;
    ConflictSide::Kind kind;
};

constexpr std::array<SideField, 3> firstFields{{{"group_a", "group_b", ConflictSide::Kind::Group},
                                                {"power_a", "power_b", ConflictSide::Kind::Power},
                                                {"post_a", "post_b", ConflictSide::Kind::Post}}};
constexpr std::array<SideField, 3> secondFields{{{"group_b", "group_a", ConflictSide::Kind::Group},
                                                 {"power_b", "power_a", ConflictSide::Kind::Power},
                                                 {"post_b", "post_a", ConflictSide::Kind::Post}}};

ConflictSide sideOf(const Values &rule, const std::array<SideField, 3> &fields)
{
    for (const SideField &field : fields) {
        const QString value = rule.value(QLatin1String(field.id)).toString();
        if (!value.isEmpty())
            return {field.kind, value, field.id};
    }
    return {};
}

} // namespace

ConflictSide ConflictSide::first(const Values &rule)
{
    return sideOf(rule, firstFields);
}

ConflictSide ConflictSide::second(const Values &rule)
{
    return sideOf(rule, secondFields);
}

bool ConflictSide::isSecurityPost(const QString &post)
{
    const Field *field = Registers::people().field(QStringLiteral("security_post"));
    return field && field->choice(post) != nullptr;
}

const char *ConflictSide::otherField() const
{
    for (const auto &fields : {firstFields, secondFields}) {
        for (const SideField &side : fields) {
            if (qstrcmp(side.id, field) == 0)
                return side.other;
        }
    }
    return "";
}

QString ConflictSide::words(const RuleSurroundings &around) const
{
    switch (kind) {
    case Kind::Group:
        return around.record(QStringLiteral("role_groups"), value).value(QLatin1String("name")).toString();
    case Kind::Power:
        return choiceLabel(*Registers::roleGroups().field(QStringLiteral("power")), value);
    case Kind::Post: {
        const char *id = isSecurityPost(value) ? "security_post" : "post";
        return choiceLabel(*Registers::people().field(QLatin1String(id)), value);
    }
    case Kind::None:
        break;
    }
    return {};
}

} // namespace anguan
