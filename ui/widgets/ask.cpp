// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ask.h"

#include "ui/tr.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/theme.h"

#include <QDialog>
#include <QFileDialog>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QQueue>
#include <QVBoxLayout>

#include <functional>

namespace anguan {

namespace {

QQueue<int> nextAnswers;
QQueue<std::optional<QString>> nextReasons;
QQueue<QString> nextPaths;
Ask::Question last;

struct Frame
{
    QDialog dialog;
    QVBoxLayout *column;
    QHBoxLayout *buttons;

    Frame(QWidget *parent, const QString &title, const QString &text)
        : dialog(parent), column(new QVBoxLayout(&dialog)), buttons(new QHBoxLayout)
    {
        dialog.setWindowTitle(title);
        dialog.setMinimumWidth(Theme::px(420));
        column->setContentsMargins(Theme::px(24), Theme::px(20), Theme::px(24), Theme::px(18));
        column->setSpacing(Theme::px(12));
        column->addWidget(new Heading(Heading::Level::Heading, title, &dialog));
        auto *words = new QLabel(text, &dialog);
        words->setWordWrap(true);
        words->setTextFormat(Qt::PlainText);
        words->setVisible(!text.isEmpty());
        column->addWidget(words);
        buttons->addStretch();
        buttons->setSpacing(Theme::px(8));
    }
};

QString path(const std::function<QString()> &ask)
{
    return nextPaths.isEmpty() ? ask() : nextPaths.dequeue();
}

} // namespace

int Ask::choose(QWidget *parent, const Question &question)
{
    last = question;
    if (!nextAnswers.isEmpty())
        return nextAnswers.dequeue();
    const int escape = question.escape < 0 ? static_cast<int>(question.answers.size()) - 1 : question.escape;
    Frame frame(parent, question.title, question.text);
    int chosen = escape;
    for (int i = 0; i < question.answers.size(); ++i) {
        const Answer &answer = question.answers[i];
        QPushButton *button =
            makeButton(answer.verb, QStringLiteral("answer%1").arg(i), answer.kind, &frame.dialog);
        frame.buttons->addWidget(button);
        QObject::connect(button, &QPushButton::clicked, &frame.dialog, [&frame, &chosen, i] {
            chosen = i;
            frame.dialog.accept();
        });
        // Enter never does what cannot be taken back.
        if (answer.kind == ButtonKind::Primary)
            button->setFocus();
    }
    frame.column->addLayout(frame.buttons);
    frame.dialog.exec();
    return chosen;
}

std::optional<QString> Ask::reason(QWidget *parent, const QString &title, const QString &text,
                                   const QString &verb)
{
    if (!nextReasons.isEmpty())
        return nextReasons.dequeue();
    Frame frame(parent, title, text);
    auto *edit = new QPlainTextEdit(&frame.dialog);
    edit->setObjectName(QStringLiteral("reasonEdit"));
    edit->setAccessibleName(title);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(Theme::px(84));
    frame.column->addWidget(edit);
    QPushButton *back =
        makeButton(UiTr::tr("Go back"), QStringLiteral("backButton"), ButtonKind::Secondary, &frame.dialog);
    QPushButton *go = makeButton(verb, QStringLiteral("goButton"), ButtonKind::Primary, &frame.dialog);
    go->setEnabled(false);
    frame.buttons->addWidget(back);
    frame.buttons->addWidget(go);
    frame.column->addLayout(frame.buttons);
    QObject::connect(edit, &QPlainTextEdit::textChanged, go,
                     [edit, go] { go->setEnabled(!edit->toPlainText().trimmed().isEmpty()); });
    QObject::connect(back, &QPushButton::clicked, &frame.dialog, &QDialog::reject);
    QObject::connect(go, &QPushButton::clicked, &frame.dialog, &QDialog::accept);
    edit->setFocus();
    if (frame.dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return edit->toPlainText().trimmed();
}

QString Ask::openFile(QWidget *parent, const QString &title, const QString &filter)
{
    return path([&] { return QFileDialog::getOpenFileName(parent, title, {}, filter); });
}

QString Ask::saveFile(QWidget *parent, const QString &title, const QString &suggested, const QString &filter)
{
    return path([&] { return QFileDialog::getSaveFileName(parent, title, suggested, filter); });
}

QString Ask::directory(QWidget *parent, const QString &title)
{
    return path([&] { return QFileDialog::getExistingDirectory(parent, title); });
}

void Ask::setNextAnswer(int answer)
{
    nextAnswers.enqueue(answer);
}

void Ask::setNextReason(const std::optional<QString> &reason)
{
    nextReasons.enqueue(reason);
}

void Ask::setNextPath(const QString &path)
{
    nextPaths.enqueue(path);
}

Ask::Question Ask::lastQuestion()
{
    return last;
}

} // namespace anguan
