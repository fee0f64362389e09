// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/editors/lineeditor.h"

#include <QLineEdit>

namespace anguan {

LineEditor::LineEditor(const Field &field, QWidget *parent)
    : FieldEditor(field, parent), m_line(new QLineEdit(this))
{
    focusOn(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::edited);
}

QJsonValue LineEditor::typed() const
{
    const QJsonValue found = value();
    return found.isUndefined() && !m_line->text().isEmpty() ? QJsonValue(m_line->text()) : found;
}

QString LineEditor::inputProblem() const
{
    const QString text = m_line->text().trimmed();
    return text.isEmpty() || !understood().isEmpty() ? QString() : problemOf(text);
}

void LineEditor::leave()
{
    const QString usual = understood();
    if (!usual.isEmpty() && usual != m_line->text())
        m_line->setText(usual);
}

void LineEditor::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
}

} // namespace anguan
