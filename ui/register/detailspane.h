// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/registers/register.h"
#include "ui/widgets/card.h"
#include "ui/widgets/recordact.h"

#include <functional>

class QStackedWidget;

namespace anguan {

class Banner;
class EmptyState;
class RecordForm;
class RecordView;
class Vault;

/// The right of the screen: nothing chosen, a record read, or the same pane as the form that writes it.
class DetailsPane : public Card
{
    Q_OBJECT
public:
    DetailsPane(Vault &vault, const Register &reg, QWidget *parent = nullptr);

    /// What is being typed is kept as a draft first.
    void showRecord(const QString &number);
    void showNothing();
    void refresh(); ///< the record may have changed under it; a form is left alone
    void startNew(const Values &values = {}, const QString &fieldId = {});
    void startEdit(const QString &fieldId = {}, const Values &values = {});
    void setActs(const RecordActs &acts);
    void save();
    bool stepBack(); ///< out of the form, or out of the past
    void keepDraft();
    void focusDetails();

    QString number() const; ///< shown or edited; empty: none, or a new one
    bool isEditing() const;
    bool isEditingNew() const;
    RecordView *view() const { return m_view; }
    RecordForm *form() const { return m_form; }

signals:
    void recordSaved(const QString &number, bool wasNew);
    void openRequested(const QString &number);
    void createRequested(const QString &registerId);
    void approvalRequested(const QString &kind, const QString &subject);
    void printAsked(const QString &number);
    void actAsked(const RecordAct &act, const Record &record);
    void noticed(const QString &text, const QString &actText, std::function<void()> act);

protected:
    void focusInEvent(QFocusEvent *event) override; ///< F6: on to what is shown

private:
    void withdraw();
    void formLeft(bool draftKept);

    Vault &m_vault;
    const Register &m_register;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    Banner *m_notice;
    RecordView *m_view;
    RecordForm *m_form = nullptr; ///< made at its first use: it has an editor for every field
    RecordForm &readyForm();
};

} // namespace anguan
