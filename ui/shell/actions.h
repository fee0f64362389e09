// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/vault/role.h"

#include <QAction>
#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

class QMenu;
class QWidget;

namespace anguan {

/// Every action of the window, once: menus, shortcuts and the command palette derive from this table.
struct ActionSpec
{
    const char *id;
    const char *menu; ///< QT_TRANSLATE_NOOP("ui", …)
    const char *text; ///< QT_TRANSLATE_NOOP("ui", …), with its mnemonic
    const char *icon;
    QStringList keys;
    bool whileLocked = false; ///< makes sense without an open vault
    std::optional<Act> who = std::nullopt;
};

const QList<ActionSpec> &actionTable();

/// The table as living actions of one window. An action that may not be done now is disabled and knows why.
class ActionSet : public QObject
{
    Q_OBJECT
public:
    explicit ActionSet(QWidget *host);

    void bind(const QString &id, std::function<void()> act);
    /// One that the table cannot know: an entry of the navigation. It joins the menu "Go".
    QAction *add(const QString &id, std::function<QString()> text, const QString &icon, const QString &key,
                 std::function<void()> act);
    void removeAdded();

    QAction *action(const QString &id) const;
    bool isBound(const QAction *action) const { return m_bound.contains(action->objectName()); }
    QList<QAction *> all() const { return m_order; }
    /// Without roles: locked.
    void allow(std::optional<Roles> roles);
    /// On top of what the role allows; empty: nothing stands against it.
    void forbid(const QString &id, const QString &why);
    static QString whyNot(const QAction *action);
    /// In the source language, for the palette: a Chinese reader may type "lock".
    static QString sourceText(const QAction *action);

    void retranslate();
    /// A menu of sub-menus, filled anew at each call.
    void fill(QMenu *menu) const;

private:
    void enable(QAction *action);

    QWidget *m_host;
    QList<QAction *> m_order;
    QHash<QString, QAction *> m_actions;
    QHash<QString, std::function<QString()>> m_addedTexts;
    QSet<QString> m_bound;
    QHash<QString, QString> m_forbidden;
    std::optional<Roles> m_roles;
};

} // namespace anguan
