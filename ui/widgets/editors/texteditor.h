// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/editors/fieldeditor.h"

class QLineEdit;
class QPlainTextEdit;

namespace anguan {

/// One line: text, address, phone, login. What these kinds ask of the text is said on leaving.
class TextEditor : public FieldEditor
{
    Q_OBJECT
public:
    TextEditor(const Field &field, QWidget *parent);

    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    void leave() override;
    void setReadOnly(bool readOnly) override;

private:
    QLineEdit *m_line;
};

/// Several lines; Tab leaves it, as everywhere else.
class LongTextEditor : public FieldEditor
{
    Q_OBJECT
public:
    LongTextEditor(const Field &field, QWidget *parent);

    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    void setReadOnly(bool readOnly) override;
    bool isWide() const override { return true; }

private:
    QPlainTextEdit *m_text;
};

} // namespace anguan
