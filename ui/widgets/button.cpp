// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/button.h"

#include "ui/widgets/icon.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace anguan {

namespace {

class EnterPresses : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress)
            return false;
        const int key = static_cast<QKeyEvent *>(event)->key();
        auto *button = qobject_cast<QAbstractButton *>(watched);
        if (!button || (key != Qt::Key_Return && key != Qt::Key_Enter))
            return false;
        button->click();
        return true;
    }
};

} // namespace

void setKind(QPushButton *button, ButtonKind kind)
{
    static const QHash<ButtonKind, QString> words{
        {ButtonKind::Secondary, QStringLiteral("secondary")},
        {ButtonKind::Primary, QStringLiteral("primary")},
        {ButtonKind::Danger, QStringLiteral("danger")},
        {ButtonKind::Quiet, QStringLiteral("quiet")},
        {ButtonKind::Link, QStringLiteral("link")},
    };
    button->setProperty("kind", words.value(kind));
    if (kind == ButtonKind::Link)
        button->setCursor(Qt::PointingHandCursor);
    restyle(button);
}

QPushButton *makeButton(const QString &verb, const QString &name, ButtonKind kind, QWidget *parent)
{
    auto *button = new QPushButton(verb, parent);
    button->setObjectName(name);
    button->setAutoDefault(false);
    button->installEventFilter(new EnterPresses(button));
    setKind(button, kind);
    return button;
}

QToolButton *makeIconButton(const QString &icon, const QString &words, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setIcon(Icon::named(icon, Token::Muted));
    button->setToolTip(words);
    button->setAccessibleName(words);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setProperty("kind", QStringLiteral("quiet"));
    button->installEventFilter(new EnterPresses(button));
    return button;
}

void restyle(QWidget *widget)
{
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

} // namespace anguan
