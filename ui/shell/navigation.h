// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QFrame>
#include <QHash>
#include <QIcon>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace anguan {

class NavigationEntry;

/// The dark column on the left: groups, entries, counts beside entries that need an act. The current one is
/// told by a bar and by weight. Up and Down move, Enter goes.
class Navigation : public QFrame
{
    Q_OBJECT
public:
    explicit Navigation(QWidget *parent = nullptr);

    struct Entry
    {
        QString id;
        QString group;
        QString title;
        QString icon;
        bool atFoot = false;
    };
    void setEntries(const QList<Entry> &entries);
    void setUnit(const QString &unit);
    void setCurrent(const QString &id);
    void setCount(const QString &id, int count);
    QString current() const { return m_current; }
    QAbstractButton *menuButton() const { return m_menu; }

signals:
    void chosen(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addGroup(const QString &group, QVBoxLayout *column);
    void addEntry(const Entry &entry, QVBoxLayout *column);
    void move(NavigationEntry *from, int by);
    void retranslate();
    void scale();

    QAbstractButton *m_menu;
    QLabel *m_brand;
    QLabel *m_unit;
    QScrollArea *m_scroll;
    QWidget *m_foot; ///< entries that stay in sight below the list
    QVBoxLayout *m_column;
    QList<NavigationEntry *> m_entries;
    QString m_current;
};

/// One line of it.
class NavigationEntry : public QAbstractButton
{
    Q_OBJECT
public:
    NavigationEntry(const QString &id, const QString &icon, const QString &title, QWidget *parent);

    QString id() const { return m_id; }
    void setCount(int count);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_id;
    QString m_icon;
    int m_count = 0;
};

} // namespace anguan
