// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/editors/numbereditor.h"

#include "models/base/text.h"
#include "models/base/tr.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace anguan {

NumberEditor::NumberEditor(const Field &field, QWidget *parent)
    : FieldEditor(field, parent), m_line(new QLineEdit(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_line->setMaximumWidth(Theme::px(160));
    layout->addWidget(m_line);
    if (*field.unit)
        layout->addWidget(new QLabel(Tr::shown(field.unit), this));
    layout->addStretch();
    if (field.hasRange())
        m_line->setPlaceholderText(QStringLiteral("%1 – %2").arg(field.minimum).arg(field.maximum));
    focusOn(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::edited);
}

std::optional<qint64> NumberEditor::number() const
{
    bool isNumber = false;
    const qint64 found = Text::tidy(m_line->text()).remove(QLatin1Char(',')).toLongLong(&isNumber);
    return isNumber ? std::optional(found) : std::nullopt;
}

QJsonValue NumberEditor::value() const
{
    const auto found = number();
    return found ? QJsonValue(*found) : QJsonValue(QJsonValue::Undefined);
}

void NumberEditor::setValue(const QJsonValue &value)
{
    m_line->setText(value.isString()   ? value.toString()
                    : value.isDouble() ? QString::number(value.toInteger())
                                       : QString());
}

QJsonValue NumberEditor::typed() const
{
    const QJsonValue found = value();
    return found.isUndefined() && !m_line->text().isEmpty() ? QJsonValue(m_line->text()) : found;
}

QString NumberEditor::inputProblem() const
{
    if (m_line->text().trimmed().isEmpty() || number())
        return {};
    return tr("“%1” is not a whole number. Write digits only, such as 12.").arg(m_line->text().trimmed());
}

void NumberEditor::leave()
{
    if (const auto found = number())
        m_line->setText(QString::number(*found));
}

void NumberEditor::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
}

} // namespace anguan
