// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/registers/register.h"

#include "models/base/tr.h"

#include <QStringList>

namespace anguan {

const Field *Register::field(const QString &fieldId) const
{
    for (const Field &known : fields) {
        if (fieldId == QLatin1String(known.id))
            return &known;
    }
    return nullptr;
}

const Field &Register::name() const
{
    const Field *named = field(QLatin1String(nameField));
    Q_ASSERT(named);
    return *named;
}

QString Register::shownTitle() const
{
    return Tr::shown(title);
}

QString Register::articleList() const
{
    QStringList all;
    for (const char *one : articles)
        all.append(QLatin1String(one));
    return all.join(QLatin1Char(' '));
}

} // namespace anguan
