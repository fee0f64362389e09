// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/passworddialog.h"

#include "ui/tr.h"
#include "ui/widgets/button.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/newpassword.h"
#include "ui/widgets/passwordfield.h"

#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <functional>

namespace anguan {

namespace {

// True when the person went on.
bool run(QDialog &dialog, const QString &title, const QString &text, QWidget *editor,
         const std::function<bool()> &isGood)
{
    dialog.setWindowTitle(title);
    dialog.setMinimumWidth(Theme::px(400));
    auto *column = new QVBoxLayout(&dialog);
    column->setContentsMargins(Theme::px(24), Theme::px(20), Theme::px(24), Theme::px(18));
    column->setSpacing(Theme::px(12));
    column->addWidget(new Heading(Heading::Level::Heading, title, &dialog));
    auto *words = new QLabel(text, &dialog);
    words->setWordWrap(true);
    column->addWidget(words);
    column->addWidget(editor);
    QPushButton *back =
        makeButton(UiTr::tr("Go back"), QStringLiteral("backButton"), ButtonKind::Secondary, &dialog);
    QPushButton *go = makeButton(UiTr::tr("Go on"), QStringLiteral("goButton"), ButtonKind::Primary, &dialog);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(back);
    buttons->addWidget(go);
    column->addLayout(buttons);
    QObject::connect(back, &QPushButton::clicked, &dialog, &QDialog::reject);
    QObject::connect(go, &QPushButton::clicked, &dialog, [&dialog, isGood] {
        if (isGood())
            dialog.accept();
    });
    editor->setFocus();
    return dialog.exec() == QDialog::Accepted;
}

} // namespace

std::optional<Secret> askPassword(QWidget *parent, const QString &title, const QString &text)
{
    QDialog dialog(parent);
    dialog.setObjectName(QStringLiteral("passwordDialog"));
    auto *field = new PasswordField(&dialog);
    field->edit()->setObjectName(QStringLiteral("askedPasswordEdit"));
    field->edit()->setAccessibleName(title);
    if (!run(dialog, title, text, field, [field] { return !field->isEmpty(); }))
        return std::nullopt;
    return field->secret();
}

std::optional<Secret> askNewPassword(QWidget *parent, const QString &title, const QString &text,
                                     const QString &login)
{
    QDialog dialog(parent);
    dialog.setObjectName(QStringLiteral("newPasswordDialog"));
    auto *field = new NewPassword(&dialog);
    field->setLogin(login);
    if (!run(dialog, title, text, field, [field] { return field->check(); }))
        return std::nullopt;
    return field->secret();
}

} // namespace anguan
