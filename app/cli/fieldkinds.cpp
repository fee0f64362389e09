// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/fieldkinds.h"

namespace anguan {

QString fieldKindId(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Text:
        return QStringLiteral("text");
    case FieldKind::LongText:
        return QStringLiteral("long_text");
    case FieldKind::Integer:
        return QStringLiteral("integer");
    case FieldKind::Date:
        return QStringLiteral("date");
    case FieldKind::Instant:
        return QStringLiteral("instant");
    case FieldKind::Choice:
        return QStringLiteral("choice");
    case FieldKind::YesNo:
        return QStringLiteral("yes_no");
    case FieldKind::Reference:
        return QStringLiteral("reference");
    case FieldKind::References:
        return QStringLiteral("references");
    case FieldKind::Items:
        return QStringLiteral("items");
    case FieldKind::Attachment:
        return QStringLiteral("attachment");
    case FieldKind::Ip:
        return QStringLiteral("ip");
    case FieldKind::Mac:
        return QStringLiteral("mac");
    case FieldKind::Phone:
        return QStringLiteral("phone");
    case FieldKind::Login:
        return QStringLiteral("login");
    }
    return {};
}

} // namespace anguan
