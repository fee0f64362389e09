// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/referencefinder.h"

#include "models/base/tr.h"
#include "models/registers/catalogue.h"

#include <QRegularExpression>

namespace anguan {

Resolved ReferenceFinder::find(const QString &registerId, const QString &typed)
{
    const QString key = registerId + QLatin1Char('\n') + typed;
    auto it = m_found.find(key);
    if (it == m_found.end())
        it = m_found.insert(key, look(registerId, typed));
    return *it;
}

Resolved ReferenceFinder::look(const QString &registerId, const QString &typed) const
{
    const Register *target = Catalogue::find(registerId);
    if (!target)
        return {{}, Tr::tr("There is no register called “%1”.").arg(registerId)};
    static const QRegularExpression numbered(QStringLiteral("^([A-Za-z]{2,5}-\\d{4}-\\d{4,})\\s+(.+)$"),
                                             QRegularExpression::DotMatchesEverythingOption);
    const auto match = numbered.match(typed);
    const auto found = m_store.resolve(*target, match.hasMatch() ? match.captured(1).toUpper() : typed);
    if (!found) {
        // Several that may be meant are named by the error; a number is never a new name.
        static const QRegularExpression number(QStringLiteral("^[A-Za-z]{2,5}-\\d{4}-\\d{4,}"));
        const bool isUnknown = found.error().code == ErrorCode::Invalid && found.error().problems.isEmpty() &&
                               !number.match(typed).hasMatch();
        return {{}, found.error().text, isUnknown};
    }
    if (match.hasMatch()) {
        // Somebody changed the name and left the number: which of the two was meant?
        Field reference;
        reference.kind = FieldKind::Reference;
        const QString asExported = cellText(reference, found->number,
                                            [this](const QString &number) { return m_store.nameOf(number); });
        const QString name = asExported.section(QLatin1Char(' '), 1);
        if (match.captured(2).simplified() != name) {
            return {{},
                    Tr::tr("%1 is “%2”, not “%3”. Correct the number or the name.")
                        .arg(found->number, name, match.captured(2).simplified())};
        }
    }
    return {found->number, {}};
}

} // namespace anguan
