// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/button.h"

#include <QList>
#include <QString>

#include <optional>

class QWidget;

namespace anguan {

/// Questions that must be answered before anything else can go on. Answers are verbs of our own; tests give
/// theirs beforehand.
namespace Ask {

struct Answer
{
    QString verb;
    ButtonKind kind = ButtonKind::Secondary;
};

struct Question
{
    QString title;
    QString text;
    QList<Answer> answers;
    int escape = -1; ///< index that Esc and the close button mean; -1: the last
};

/// The index of the answer.
int choose(QWidget *parent, const Question &question);

/// A line or a paragraph with a reason; nothing when the user went back. An empty one is not accepted.
std::optional<QString> reason(QWidget *parent, const QString &title, const QString &text,
                              const QString &verb);

/// Empty when the user went back. `filter` as in QFileDialog.
QString openFile(QWidget *parent, const QString &title, const QString &filter);
QString saveFile(QWidget *parent, const QString &title, const QString &suggested, const QString &filter);
QString directory(QWidget *parent, const QString &title);

/// For tests: the next question is answered without a window. Answers queue up.
void setNextAnswer(int answer);
void setNextReason(const std::optional<QString> &reason);
void setNextPath(const QString &path);
/// The last question put, for tests to read.
Question lastQuestion();

} // namespace Ask

} // namespace anguan
