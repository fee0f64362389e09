// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/registers/register.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QWidget>

#include <functional>

class QTabWidget;
class QVBoxLayout;

namespace anguan {

class FieldEditor;
class FieldRow;
class ProblemSummary;
class Vault;

/// A form out of a list of fields: one editor each, problems in words under the field when the reader leaves
/// it, all of them with links on top when the form is judged as a whole.
class FormBinder : public QWidget
{
    Q_OBJECT
public:
    enum class Layout { Tabs, Groups };
    struct Plan
    {
        QList<Field> fields;
        QList<Section> sections; ///< empty: one unnamed section
        Layout layout = Layout::Groups;
        bool forNew = false; ///< derived and engine-owned fields are left out of a new record's form
    };
    using Checker = std::function<Findings(const Values &)>;

    FormBinder(Vault &vault, const Plan &plan, QWidget *parent = nullptr);
    ~FormBinder() override;

    /// What saving would say; asked each time the reader leaves a field, and by validate().
    void setChecker(Checker checker);

    void load(const Values &values);
    /// What is typed, over what was loaded: fields without an editor (derived, engine-owned) stay as they
    /// were.
    Values values() const;
    bool isDirty() const;
    QStringList dirtyFields() const;

    /// For Drafts: values with raw text where it is no value yet; loadDraft() keeps what load() said as
    /// clean.
    Values draft() const;
    void loadDraft(const Values &values);

    /// Judges everything, shows it, and goes to the first problem. True when nothing is refused.
    bool validate();
    void showProblems(const QList<Problem> &problems); ///< of a failed save
    void clearProblems();
    QList<Problem> problems() const; ///< shown now

    QString focusedField() const;
    void focusField(const QString &id); ///< empty: the first editor
    FieldEditor *editor(const QString &id) const;
    void setReadOnly(bool readOnly);
    /// Attachment fields keep their files with this record.
    void setAttachmentOwner(const QString &registerId, const QString &number);

signals:
    void edited();
    void createRequested(const QString &registerId, const QString &fieldId);

private:
    void build(Vault &vault, const Plan &plan);
    QVBoxLayout *addSection(const QString &title, Layout layout, QVBoxLayout *page);
    void addField(Vault &vault, const Field &field, QVBoxLayout *into);
    void fieldLeft(FieldEditor *editor);
    void focusMoved(QWidget *before, QWidget *now);
    FieldEditor *editorAround(QWidget *widget) const;
    QList<Problem> inputProblems() const;
    Findings findings() const;
    void judge(bool everything);
    void showUnderFields(const QList<Problem> &problems, const Findings &alerts);
    void summarise();
    void markTabs();

    Checker m_checker;
    QList<FieldEditor *> m_editors;
    QHash<QString, FieldRow *> m_rows;
    QHash<QString, int> m_tabOf;
    QStringList m_tabTitles;
    QSet<QString> m_visited;
    QTabWidget *m_tabs = nullptr;
    ProblemSummary *m_summary = nullptr;
    Values m_loaded; ///< as given
    Values m_clean;  ///< as the editors gave it back right after load()
    QList<Problem> m_problems;
    bool m_loading = false;
    bool m_judged = false; ///< validate() was asked: from now on the summary follows the typing
};

} // namespace anguan
