// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/editors/numbereditor.h"

#include "models/base/text.h"
#include "models/base/tr.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace anguan {

NumberEditor::NumberEditor(const Field &field, QWidget *parent) : LineEditor(field, parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    line()->setMaximumWidth(Theme::px(160));
    layout->addWidget(line());
    if (*field.unit)
        layout->addWidget(new QLabel(Tr::shown(field.unit), this));
    layout->addStretch();
    if (field.hasRange())
        line()->setPlaceholderText(QStringLiteral("%1 – %2").arg(field.minimum).arg(field.maximum));
}

std::optional<qint64> NumberEditor::number() const
{
    bool isNumber = false;
    const qint64 found = Text::tidy(line()->text()).remove(QLatin1Char(',')).toLongLong(&isNumber);
    return isNumber ? std::optional(found) : std::nullopt;
}

QJsonValue NumberEditor::value() const
{
    const auto found = number();
    return found ? QJsonValue(*found) : QJsonValue(QJsonValue::Undefined);
}

void NumberEditor::setValue(const QJsonValue &value)
{
    line()->setText(value.isString()   ? value.toString()
                    : value.isDouble() ? QString::number(value.toInteger())
                                       : QString());
}

QString NumberEditor::understood() const
{
    const auto found = number();
    return found ? QString::number(*found) : QString();
}

QString NumberEditor::problemOf(const QString &typed) const
{
    return tr("“%1” is not a whole number. Write digits only, such as 12.").arg(typed);
}

} // namespace anguan
