// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/recordlist.h"
#include "models/registers/register.h"
#include "ui/widgets/recordact.h"
#include "ui/widgets/screen.h"

#include <QElapsedTimer>
#include <QTimer>

class QSplitter;
class QStackedWidget;

namespace anguan {

class Banner;
class ChipsBar;
class DetailsPane;
class EmptyState;
class RecordListModel;
class RegisterBar;
class RegisterTable;
class Vault;

/// One register: the list with its filters, and the record beside it (below when the window is narrow).
class RegisterScreen : public Screen
{
    Q_OBJECT
public:
    RegisterScreen(Vault &vault, const Register &reg, QWidget *parent = nullptr);
    ~RegisterScreen() override;

    QString title() const override;
    QString subtitle() const override;
    QString guidePage() const override { return QStringLiteral("registers"); }
    void activate() override;
    void focusFilter() override;
    void createNew() override;
    void printIt() override;
    void saveIt() override;
    void editIt() override;
    QList<QWidget *> panes() override;
    bool stepBack() override;
    void keepDraft() override;
    void restoreDraft() override;
    void openItem(const QString &number) override;
    QString currentItem() const override;
    void openForm(const QString &number, const QString &field, const QJsonObject &values) override;

    /// More that can be done with a record of this register.
    void setActs(const RecordActs &acts);
    /// The list narrowed to these, for links from charts and alerts.
    void showFiltered(const QList<Filter> &filters);

    RecordListModel *model() const { return m_model; }
    RegisterTable *table() const { return m_table; }
    DetailsPane *details() const { return m_details; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void wire();
    void ask(ListQuery query);
    void listChanged();
    void showEmptiness();
    void clearFilters();
    void removeFilter(const Filter &filter);
    void chooseColumns();
    void importTable();
    void takeBack(qint64 batch); ///< a whole import
    void saveTemplate();
    void exportAs(const QString &extension);
    void printRecord(const QString &number);
    void say(const Error &error);
    void recordSaved(const QString &number, bool wasNew);
    void rememberView();
    void arrange();
    QString draftNumber() const;

    Vault &m_vault;
    const Register &m_register;
    RecordListModel *m_model;
    RegisterBar *m_bar;
    ChipsBar *m_chips;
    Banner *m_notice;
    QStackedWidget *m_lists;
    RegisterTable *m_table;
    EmptyState *m_nothing; ///< no record yet
    EmptyState *m_noMatch;
    QSplitter *m_split;
    DetailsPane *m_details;
    QElapsedTimer m_sinceEscape;
    QTimer m_changed; ///< gathers the changes of one act
    bool m_isActive = false;
};

} // namespace anguan
