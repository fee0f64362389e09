// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/editors/fieldrow.h"

#include "models/base/tr.h"
#include "models/registers/display.h"
#include "ui/widgets/editors/fieldeditor.h"
#include "ui/widgets/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QStyle>

namespace anguan {

namespace {

QString helpText(const Field &field)
{
    const QString help = *field.help ? Tr::shown(field.help) : QString();
    const QString article = QString::fromLatin1(field.article);
    if (article.isEmpty())
        return help;
    return help.isEmpty() ? FieldRow::tr("Asked by %1").arg(article)
                          : FieldRow::tr("%1 (%2)").arg(help, article);
}

} // namespace

FieldRow::FieldRow(const Field &field, FieldEditor *editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_label(new QLabel(this))
    , m_help(new QLabel(helpText(field), this))
    , m_problem(new QLabel(this))
{
    const QString name = fieldLabel(field);
    m_label->setText(field.isRequired ? tr("%1 *").arg(name) : name);
    m_label->setWordWrap(true);
    m_label->setBuddy(editor->focusProxy() ? editor->focusProxy() : editor);
    m_label->setProperty("type", QStringLiteral("muted"));
    m_label->setFixedWidth(Theme::px(104));
    m_help->setProperty("type", QStringLiteral("muted"));
    m_help->setWordWrap(true);
    m_help->setVisible(!m_help->text().isEmpty());
    m_problem->setObjectName(editor->fieldId() + QStringLiteral("Problem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    editor->setParent(this);
    editor->describe(field.isRequired ? tr("%1, required").arg(name) : name, m_help->text());

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 4, 0, 4);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    if (editor->isWide()) {
        m_label->setFixedWidth(QWIDGETSIZE_MAX);
        grid->addWidget(m_label, 0, 0, 1, 2);
        m_label->setMinimumWidth(0);
        grid->addWidget(editor, 1, 0, 1, 2);
        grid->addWidget(m_problem, 2, 0, 1, 2);
        grid->addWidget(m_help, 3, 0, 1, 2);
        return;
    }
    m_label->setMinimumHeight(Theme::px(32));
    grid->addWidget(m_label, 0, 0, Qt::AlignTop);
    grid->addWidget(editor, 0, 1);
    grid->addWidget(m_problem, 1, 1);
    grid->addWidget(m_help, 2, 1);
}

QString FieldRow::label() const
{
    return fieldLabel(m_editor->field());
}

QString FieldRow::problem() const
{
    return m_said;
}

void FieldRow::setProblem(const QString &text, Tone tone)
{
    m_problem->setText(text.isEmpty() ? text : tr("%1 %2").arg(Theme::sign(tone), text).trimmed());
    m_problem->setVisible(!text.isEmpty());
    m_problem->setProperty("type", tone == Tone::Late ? QStringLiteral("problem") : QStringLiteral("muted"));
    QWidget *input = m_editor->focusProxy() ? m_editor->focusProxy() : m_editor;
    input->setProperty("problem", !text.isEmpty() && tone == Tone::Late);
    for (QWidget *widget : {static_cast<QWidget *>(m_problem), input}) {
        widget->style()->unpolish(widget);
        widget->style()->polish(widget);
    }
    m_said = text;
    // A screen reader hears the problem with the field.
    m_editor->describe(m_editor->field().isRequired ? tr("%1, required").arg(label()) : label(),
                       text.isEmpty() ? m_help->text() : text);
}

} // namespace anguan
