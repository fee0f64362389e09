// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>

class QAction;
class QLineEdit;
class QListWidget;

namespace anguan {

/// Every action by its name: Chinese, pinyin, initials or English. Shows the shortcut, and why one cannot be
/// done now.
class CommandPalette : public QDialog
{
    Q_OBJECT
public:
    CommandPalette(const QList<QAction *> &actions, QWidget *parent);

    QAction *chosen() const { return m_chosen; } ///< after exec(); null when the reader went back

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void choose();

    QList<QAction *> m_actions;
    QLineEdit *m_edit;
    QListWidget *m_list;
    QAction *m_chosen = nullptr;
};

/// Whether what is typed means this action.
bool commandMatches(const QString &typed, const QAction *action);

} // namespace anguan
