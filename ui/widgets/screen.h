// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QWidget>

#include <functional>

class QAction;

namespace anguan {

/// One page of the shell. Screens never include each other: they say where to go by signal, and the shell
/// goes.
class Screen : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual QString title() const = 0;
    virtual QString subtitle() const = 0;            ///< what it holds and which articles ask for it
    virtual QString guidePage() const { return {}; } ///< F1

    /// Shown, or shown again: read what may have changed.
    virtual void activate() {}
    /// The filter row and search of this screen, the print and the new action; the shell binds Ctrl+F,
    /// Ctrl+N, Ctrl+P, Ctrl+S, F2 to them when they are there.
    virtual void focusFilter() {}
    virtual void createNew() {}
    virtual void printIt() {}
    virtual void saveIt() {}
    virtual void editIt() {}
    virtual void importIt() {}
    /// The approvals screen answers approvalRequested() of the others with this.
    virtual void startApproval(const QString &kind, const QString &subject)
    {
        Q_UNUSED(kind)
        Q_UNUSED(subject)
    }
    /// F6 goes round these.
    virtual QList<QWidget *> panes() { return {this}; }
    /// One step back inside the screen (clear filter, leave the editor); false when there was none.
    virtual bool stepBack() { return false; }

    /// Locking: keep what is typed and not stored as a sealed draft; called again by the shell after unlock.
    virtual void keepDraft() {}
    virtual void restoreDraft() {}
    /// The record or approval to stand on, for going back and for coming in from a link.
    virtual void openItem(const QString &number) { Q_UNUSED(number) }
    virtual QString currentItem() const { return {}; }
    /// The form of a record (an empty number: of a new one) at a field, with values put in over what is
    /// stored.
    virtual void openForm(const QString &number, const QString &field, const QJsonObject &values)
    {
        Q_UNUSED(number)
        Q_UNUSED(field)
        Q_UNUSED(values)
    }

signals:
    void headingChanged();
    /// The shell opens the screen that shows it: a record's register or the approvals.
    void openRequested(const QString &number);
    /// A new approval of a kind about a record.
    void approvalRequested(const QString &kind, const QString &subject);
    /// A reference field asks for a record that is not there yet: the shell opens that register's new form.
    void createRequested(const QString &registerId);
    /// A register's form: see openForm().
    void formRequested(const QString &registerId, const QString &number, const QString &field,
                       const QJsonObject &values);
    /// Another page, standing on an item of it.
    void pageRequested(const QString &page, const QString &item);
    /// A short notice at the foot, with an optional act ("撤销").
    void noticed(const QString &text, const QString &actText, std::function<void()> act);
};

} // namespace anguan
