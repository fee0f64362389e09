// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/guidescreens.h"

#include "models/base/language.h"
#include "models/registers/catalogue.h"
#include "models/registers/register.h"
#include "ui/guide/guidebook.h"

#include <QHash>

namespace anguan {

namespace {

QString pageOfChapter(Chapter chapter)
{
    switch (chapter) {
    case Chapter::Registers:
        return QStringLiteral("chapter-registers");
    case Chapter::Access:
        return QStringLiteral("chapter-access");
    case Chapter::Emergency:
        return QStringLiteral("chapter-emergency");
    case Chapter::Assets:
        return QStringLiteral("chapter-assets");
    case Chapter::Checks:
        return QStringLiteral("chapter-checks");
    }
    return {};
}

} // namespace

QString guidePageOfScreen(const QString &screenId)
{
    static const QHash<QString, QString> told{
        {QStringLiteral("plan_versions"), QStringLiteral("plans")},
        {QStringLiteral("drill_year"), QStringLiteral("drills")},
    };
    if (Guidebook::has(screenId, QString::fromLatin1(Language::chinese)))
        return screenId;
    if (const QString page = told.value(screenId); !page.isEmpty())
        return page;
    const Register *reg = Catalogue::find(screenId);
    return reg ? pageOfChapter(reg->chapter) : QString();
}

} // namespace anguan
