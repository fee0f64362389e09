// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/accesscolumns.h"
#include "models/access/conflicts.h"
#include "ui/widgets/screen.h"

#include <QTimer>

#include <memory>

class QListView;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace anguan {

class AccessFilterBar;
class AccessFooter;
class AccessGridModel;
class AccessListModel;
class AccessSubjectsModel;
class BrokenConflictsModel;
class Banner;
class EmptyState;
class Vault;

/// The access matrix: all that a person can do, everyone who can on a system, or all of it at once.
class MatrixScreen : public Screen
{
    Q_OBJECT
public:
    explicit MatrixScreen(Vault &vault, QWidget *parent = nullptr);
    ~MatrixScreen() override;

    QString title() const override;
    QString subtitle() const override;
    QString guidePage() const override { return QStringLiteral("access"); }
    void activate() override;
    void focusFilter() override;
    void printIt() override;
    QList<QWidget *> panes() override;
    bool stepBack() override;
    /// A person, a system, or an account: the pivot that is about it.
    void openItem(const QString &number) override;
    QString currentItem() const override;

    AccessFilterBar *filters() const { return m_filters; }
    AccessGridModel *grid() const { return m_grid; }
    AccessListModel *list() const { return m_list; }
    BrokenConflictsModel *broken() const { return m_broken; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QWidget *listPage();
    void setUpTable(QTableView *table);
    void watchAccounts(QTableView *table);
    void reload();
    void showAccounts();
    void showSubject(int row);
    void showCurrent();
    void showBroken();
    void openBroken();
    AccessTable seenTable() const;
    bool isGrid() const;
    bool isBroken() const;
    QList<int> currentAccounts() const;
    QString subjectName() const;
    /// What is seen, in its order.
    QList<int> shownAccounts() const;
    void openCurrent(Qt::KeyboardModifiers keys);
    void exportIt();

    Vault &m_vault;
    std::shared_ptr<const AccessMatrix> m_matrix;
    QList<int> m_matching;
    qsizetype m_open = 0; ///< accounts that are not closed
    AccessGridModel *m_grid;
    AccessListModel *m_list;
    AccessSubjectsModel *m_subjects;
    BrokenConflictsModel *m_broken;
    QList<BrokenConflict> m_allBroken;
    AccessFilterBar *m_filters;
    Banner *m_notice;
    QStackedWidget *m_pages;
    QTableView *m_gridTable;
    QTableView *m_listTable;
    QListView *m_subjectList;
    QTableView *m_brokenTable;
    EmptyState *m_empty;
    EmptyState *m_noMatch;
    AccessFooter *m_footer;
    EmptyState *m_nothingBroken;
    QWidget *m_listPage = nullptr;
    QWidget *m_gridPage = nullptr;
    QWidget *m_brokenPage = nullptr;
    QTimer m_changed; ///< gathers the changes of one act
    bool m_isStale = true;
};

} // namespace anguan
