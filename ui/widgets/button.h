// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

class QPushButton;
class QToolButton;
class QWidget;

namespace anguan {

/// One primary button to a page or pane; danger for what cannot be taken back; quiet inside rows and bars;
/// link for an act inside a sentence.
enum class ButtonKind { Secondary, Primary, Danger, Quiet, Link };

void setKind(QPushButton *button, ButtonKind kind);

/// `verb` is translated by the caller; `name` is the object name that tests use. Enter presses it when it has
/// the focus.
QPushButton *makeButton(const QString &verb, const QString &name, ButtonKind kind = ButtonKind::Secondary,
                        QWidget *parent = nullptr);
/// An icon alone: the words are its tooltip and accessible name.
QToolButton *makeIconButton(const QString &icon, const QString &words, const QString &name,
                            QWidget *parent = nullptr);

/// After a dynamic property that the style sheet asks for has changed.
void restyle(QWidget *widget);

} // namespace anguan
