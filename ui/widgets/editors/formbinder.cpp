// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/editors/formbinder.h"

#include "models/base/tr.h"
#include "ui/widgets/editors/attachmenteditor.h"
#include "ui/widgets/editors/fieldeditor.h"
#include "ui/widgets/editors/fieldrow.h"
#include "ui/widgets/editors/problemsummary.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QLabel>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

namespace anguan {

namespace {

QScrollArea *scrolled(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    content->setProperty("kind", QStringLiteral("clear"));
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

} // namespace

FormBinder::FormBinder(Vault &vault, const Plan &plan, QWidget *parent)
    : QWidget(parent), m_summary(new ProblemSummary(this))
{
    build(vault, plan);
    connect(m_summary, &ProblemSummary::fieldClicked, this, &FormBinder::focusField);
    connect(qApp, &QApplication::focusChanged, this, &FormBinder::focusMoved);
}

FormBinder::~FormBinder()
{
    // The editors are destroyed after this, and take the focus with them.
    disconnect(qApp, nullptr, this, nullptr);
}

void FormBinder::build(Vault &vault, const Plan &plan)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_summary);
    QVBoxLayout *groups = nullptr;
    if (plan.layout == Layout::Tabs) {
        m_tabs = new QTabWidget(this);
        m_tabs->setDocumentMode(true);
        m_tabs->setMinimumHeight(Theme::px(150)); // a low window scrolls inside the tab
        m_tabs->setObjectName(QStringLiteral("formTabs"));
        layout->addWidget(m_tabs);
    } else {
        auto *page = new QWidget;
        groups = new QVBoxLayout(page);
        groups->setContentsMargins(0, 0, 8, 0);
        layout->addWidget(scrolled(page));
    }
    const QList<Section> sections = plan.sections.isEmpty() ? QList<Section>{{"", ""}} : plan.sections;
    for (const Section &section : sections) {
        QVBoxLayout *into = nullptr;
        for (const Field &field : plan.fields) {
            if (!plan.sections.isEmpty() && qstrcmp(field.section, section.id) != 0)
                continue;
            if (field.isDerived || field.isEngineOwned)
                continue;
            if (!into)
                into = addSection(Tr::shown(section.label), plan.layout, groups);
            addField(vault, field, into);
        }
        if (into && m_tabs)
            into->addStretch();
    }
    if (groups)
        groups->addStretch();
}

QVBoxLayout *FormBinder::addSection(const QString &title, Layout layout, QVBoxLayout *page)
{
    if (layout == Layout::Groups) {
        if (!title.isEmpty()) {
            auto *heading = new QLabel(title);
            heading->setProperty("type", QStringLiteral("heading"));
            page->addWidget(heading);
        }
        return page;
    }
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 8, 8, 0);
    column->setSpacing(2);
    m_tabs->addTab(scrolled(content), title);
    m_tabTitles << title;
    return column;
}

void FormBinder::addField(Vault &vault, const Field &field, QVBoxLayout *into)
{
    FieldEditor *editor = makeFieldEditor(field, vault);
    auto *row = new FieldRow(field, editor);
    into->addWidget(row);
    m_editors << editor;
    m_rows.insert(editor->fieldId(), row);
    m_tabOf.insert(editor->fieldId(), m_tabs ? m_tabs->count() - 1 : 0);
    connect(editor, &FieldEditor::edited, this, [this, editor] {
        if (m_loading)
            return;
        // What was said about this field no longer holds; it is judged again on leaving.
        m_rows.value(editor->fieldId())->setProblem({});
        emit edited();
    });
    connect(editor, &FieldEditor::createRequested, this, [this, editor](const QString &registerId) {
        emit createRequested(registerId, editor->fieldId());
    });
}

void FormBinder::setChecker(Checker checker)
{
    m_checker = std::move(checker);
}

void FormBinder::load(const Values &values)
{
    const QScopedValueRollback loading(m_loading, true);
    m_loaded = values;
    m_visited.clear();
    m_judged = false;
    for (FieldEditor *editor : m_editors)
        editor->setValue(values.value(editor->fieldId()));
    m_clean = draft();
    clearProblems();
}

Values FormBinder::values() const
{
    Values values = m_loaded;
    for (const FieldEditor *editor : m_editors) {
        const QJsonValue value = editor->value();
        if (value.isUndefined())
            values.remove(editor->fieldId());
        else
            values.insert(editor->fieldId(), value);
    }
    return values;
}

Values FormBinder::draft() const
{
    Values values;
    for (const FieldEditor *editor : m_editors)
        if (const QJsonValue typed = editor->typed(); !typed.isUndefined())
            values.insert(editor->fieldId(), typed);
    return values;
}

void FormBinder::loadDraft(const Values &values)
{
    {
        const QScopedValueRollback loading(m_loading, true);
        for (FieldEditor *editor : m_editors)
            editor->setValue(values.value(editor->fieldId()));
    }
    emit edited();
}

bool FormBinder::isDirty() const
{
    return draft() != m_clean;
}

QStringList FormBinder::dirtyFields() const
{
    QStringList fields;
    for (const FieldEditor *editor : m_editors)
        if (editor->typed() != m_clean.value(editor->fieldId()))
            fields << editor->fieldId();
    return fields;
}

bool FormBinder::validate()
{
    for (FieldEditor *editor : m_editors) {
        editor->leave();
        m_visited.insert(editor->fieldId());
    }
    m_judged = true;
    judge(true);
    if (m_problems.isEmpty())
        return true;
    for (const Problem &problem : std::as_const(m_problems)) {
        if (m_rows.contains(problem.field)) {
            focusField(problem.field);
            break;
        }
    }
    return false;
}

void FormBinder::showProblems(const QList<Problem> &problems)
{
    m_judged = true;
    m_problems = problems;
    showUnderFields(problems, {});
    summarise();
    for (const Problem &problem : problems)
        if (m_rows.contains(problem.field))
            return focusField(problem.field);
}

void FormBinder::clearProblems()
{
    m_problems.clear();
    showUnderFields({}, {});
    m_summary->show({});
}

QList<Problem> FormBinder::problems() const
{
    return m_problems;
}

QString FormBinder::focusedField() const
{
    const FieldEditor *editor = editorAround(window()->focusWidget());
    return editor ? editor->fieldId() : QString();
}

void FormBinder::focusField(const QString &id)
{
    const QString wanted = m_rows.contains(id) ? id : m_editors.isEmpty() ? id : m_editors.first()->fieldId();
    const FieldRow *row = m_rows.value(wanted);
    if (!row)
        return;
    if (m_tabs)
        m_tabs->setCurrentIndex(m_tabOf.value(wanted));
    row->editor()->setFocus(Qt::OtherFocusReason);
    for (QWidget *up = row->parentWidget(); up; up = up->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(up))
            area->ensureWidgetVisible(const_cast<FieldRow *>(row), 0, Theme::px(24));
}

FieldEditor *FormBinder::editor(const QString &id) const
{
    const FieldRow *row = m_rows.value(id);
    return row ? row->editor() : nullptr;
}

void FormBinder::setReadOnly(bool readOnly)
{
    for (FieldEditor *editor : m_editors)
        editor->setReadOnly(readOnly);
}

void FormBinder::setAttachmentOwner(const QString &registerId, const QString &number)
{
    for (FieldEditor *editor : m_editors)
        if (auto *files = qobject_cast<AttachmentEditor *>(editor))
            files->setOwner(registerId, number);
}

void FormBinder::focusMoved(QWidget *before, QWidget *now)
{
    // A list or a calendar that an editor opened is part of the editor.
    if (!before || QApplication::activePopupWidget())
        return;
    FieldEditor *left = editorAround(before);
    if (left && left != editorAround(now))
        fieldLeft(left);
}

FieldEditor *FormBinder::editorAround(QWidget *widget) const
{
    for (; widget && widget != this; widget = widget->parentWidget())
        if (auto *editor = qobject_cast<FieldEditor *>(widget))
            return m_rows.value(editor->fieldId()) && isAncestorOf(editor) ? editor : nullptr;
    return nullptr;
}

void FormBinder::fieldLeft(FieldEditor *editor)
{
    const QScopedValueRollback loading(m_loading, true);
    editor->leave();
    // Passing through an empty field is no mistake yet.
    const QString id = editor->fieldId();
    if (!editor->typed().isUndefined() || m_clean.contains(id) || m_judged)
        m_visited.insert(id);
    judge(m_judged);
}

QList<Problem> FormBinder::inputProblems() const
{
    QList<Problem> problems;
    for (const FieldEditor *editor : m_editors)
        if (const QString text = editor->inputProblem(); !text.isEmpty())
            problems << Problem{editor->fieldId(), text};
    return problems;
}

Findings FormBinder::findings() const
{
    return m_checker ? m_checker(values()) : Findings();
}

void FormBinder::judge(bool everything)
{
    QList<Problem> problems = inputProblems();
    Findings alerts;
    const auto known = [&problems](const QString &field) {
        return !field.isEmpty() &&
               std::any_of(problems.cbegin(), problems.cend(),
                           [&field](const Problem &problem) { return problem.field == field; });
    };
    for (const Finding &finding : findings()) {
        if (finding.severity == Severity::Alert)
            alerts << finding;
        else if (!known(finding.field))
            problems << Problem{finding.field, finding.text};
    }
    if (!everything)
        problems.removeIf([this](const Problem &problem) { return !m_visited.contains(problem.field); });
    m_problems = problems;
    showUnderFields(problems, alerts);
    if (m_judged)
        summarise();
}

void FormBinder::showUnderFields(const QList<Problem> &problems, const Findings &alerts)
{
    QHash<QString, QString> refused;
    for (const Problem &problem : problems)
        if (!refused.contains(problem.field))
            refused.insert(problem.field, problem.text);
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        const QString id = row.key();
        if (refused.contains(id)) {
            (*row)->setProblem(refused.value(id), Tone::Late);
            continue;
        }
        const auto alert = std::find_if(alerts.cbegin(), alerts.cend(), [&](const Finding &finding) {
            return finding.field == id && m_visited.contains(id);
        });
        (*row)->setProblem(alert == alerts.cend() ? QString() : alert->text, Tone::Soon);
    }
    markTabs();
}

void FormBinder::summarise()
{
    QList<ProblemSummary::Line> lines;
    for (const Problem &problem : std::as_const(m_problems)) {
        const FieldRow *row = m_rows.value(problem.field);
        lines << ProblemSummary::Line{row ? problem.field : QString(), row ? row->label() : QString(),
                                      problem.text};
    }
    m_summary->show(lines);
}

void FormBinder::markTabs()
{
    if (!m_tabs)
        return;
    QHash<int, int> counts;
    for (const Problem &problem : std::as_const(m_problems))
        if (m_rows.contains(problem.field))
            ++counts[m_tabOf.value(problem.field)];
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        const QString title = m_tabTitles.at(tab);
        m_tabs->setTabText(tab, counts.value(tab) ? tr("%1 (%2)").arg(title).arg(counts.value(tab)) : title);
    }
}

} // namespace anguan
