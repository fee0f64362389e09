// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/formrow.h"

#include "ui/widgets/button.h"
#include "ui/widgets/heading.h"

#include <QRegularExpression>
#include <QVBoxLayout>

namespace anguan {

FormRow::FormRow(const QString &label, QWidget *editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_label(new QLabel(this))
    , m_help(new Heading(Heading::Level::Muted, {}, this))
    , m_problem(new QLabel(this))
{
    m_label->setBuddy(editor);
    m_help->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setProperty("type", QStringLiteral("problem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Theme::px(5));
    for (QWidget *part : {static_cast<QWidget *>(m_label), editor, static_cast<QWidget *>(m_problem),
                          static_cast<QWidget *>(m_help)})
        column->addWidget(part);
    setFocusProxy(editor);
    setLabel(label);
    setHelp({});
    setProblem({});
}

void FormRow::setLabel(const QString &label)
{
    m_label->setText(label);
    m_label->setVisible(!label.isEmpty());
    QString plain = label;
    static const QRegularExpression mnemonic(QStringLiteral("\\(&.\\)|&"));
    plain.remove(mnemonic);
    m_editor->setAccessibleName(plain);
    spoken()->setAccessibleName(plain);
}

// An editor made of several parts is spoken of by the one that takes the keys.
QWidget *FormRow::spoken() const
{
    QWidget *part = m_editor;
    while (part->focusProxy())
        part = part->focusProxy();
    return part;
}

void FormRow::setHelp(const QString &help)
{
    m_help->setText(help);
    m_help->setVisible(!help.isEmpty());
}

void FormRow::setProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    spoken()->setAccessibleDescription(sentence);
    m_editor->setProperty("problem", !sentence.isEmpty());
    restyle(m_editor);
}

QString FormRow::problem() const
{
    return m_problem->text();
}

} // namespace anguan
