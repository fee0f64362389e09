// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/registers/labels.h"

#include "models/registers/field.h"

#include <QTranslator>

namespace anguan {

BothLabels bothLabels(const char *marked)
{
    // Loaded once and never installed: it only answers questions. QTranslator::translate is safe to call
    // from several threads once it is loaded.
    static const QTranslator *const catalogue = [] {
        static QTranslator chinese;
        (void)chinese.load(QStringLiteral(":/i18n/anguan_zh_CN.qm"));
        return &chinese;
    }();
    const QString english = QString::fromUtf8(marked);
    const QString chinese = catalogue->translate("models", marked);
    return {english, chinese.isEmpty() ? english : chinese};
}

bool isCalled(const Field &field, const QString &typed)
{
    if (typed.compare(QLatin1String(field.id), Qt::CaseInsensitive) == 0)
        return true;
    const BothLabels labels = bothLabels(field.label);
    return typed.compare(labels.english, Qt::CaseInsensitive) == 0 || typed == labels.chinese;
}

} // namespace anguan
