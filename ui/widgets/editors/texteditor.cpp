// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/editors/texteditor.h"

#include "models/base/text.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace anguan {

namespace {

/// Shapes are shown by example, so that nobody has to guess the notation.
QString example(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Ip:
        return QStringLiteral("10.1.2.3");
    case FieldKind::Mac:
        return QStringLiteral("00:1A:2B:3C:4D:5E");
    case FieldKind::Phone:
        return QStringLiteral("0734-8866001");
    default:
        return {};
    }
}

} // namespace

TextEditor::TextEditor(const Field &field, QWidget *parent)
    : FieldEditor(field, parent), m_line(new QLineEdit(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_line);
    m_line->setPlaceholderText(example(field.kind));
    if (field.kind == FieldKind::Login || field.kind == FieldKind::Ip || field.kind == FieldKind::Mac)
        m_line->setInputMethodHints(Qt::ImhPreferLatin | Qt::ImhNoAutoUppercase);
    focusOn(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::edited);
}

QJsonValue TextEditor::value() const
{
    const QString text = m_line->text().trimmed();
    return text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text);
}

void TextEditor::setValue(const QJsonValue &value)
{
    m_line->setText(value.toString());
    m_line->setCursorPosition(0);
}

void TextEditor::leave()
{
    const QString tidied = Text::tidy(m_line->text());
    if (tidied != m_line->text())
        m_line->setText(tidied);
}

void TextEditor::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
}

LongTextEditor::LongTextEditor(const Field &field, QWidget *parent)
    : FieldEditor(field, parent), m_text(new QPlainTextEdit(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * 4 + 16);
    focusOn(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, &FieldEditor::edited);
}

QJsonValue LongTextEditor::value() const
{
    const QString text = m_text->toPlainText().trimmed();
    return text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text);
}

void LongTextEditor::setValue(const QJsonValue &value)
{
    m_text->setPlainText(value.toString());
}

void LongTextEditor::setReadOnly(bool readOnly)
{
    m_text->setReadOnly(readOnly);
}

} // namespace anguan
