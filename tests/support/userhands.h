// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QWidget>

#include <stdexcept>

namespace anguan {

/// What a user does at a window: finds a widget by what it does, clicks, types. Throws when it is not there
/// or cannot be used, as a user would be stopped.
namespace Hands {

template <typename T = QWidget>
T *find(QWidget *root, const char *name)
{
    for (T *found : root->findChildren<T *>(QString::fromLatin1(name)))
        if (found->isVisible())
            return found;
    throw std::runtime_error(std::string("there is nothing to be seen by the name ") + name);
}

inline bool sees(QWidget *root, const char *name)
{
    for (QWidget *found : root->findChildren<QWidget *>(QString::fromLatin1(name)))
        if (found->isVisible())
            return true;
    return false;
}

inline void click(QWidget *root, const char *name)
{
    auto *button = find<QAbstractButton>(root, name);
    if (!button->isEnabled())
        throw std::runtime_error(std::string("the button cannot be pressed: ") + name);
    QTest::mouseClick(button, Qt::LeftButton);
}

/// Offscreen, a Chinese text comes as the input method would bring it.
inline void type(QWidget *root, const char *name, const QString &text)
{
    auto *line = find<QLineEdit>(root, name);
    line->setFocus();
    line->selectAll();
    line->del();
    line->insert(text);
}

inline QWidget *popup()
{
    QWidget *open = QApplication::activePopupWidget();
    if (!open)
        throw std::runtime_error("nothing popped up");
    return open;
}

} // namespace Hands

} // namespace anguan
