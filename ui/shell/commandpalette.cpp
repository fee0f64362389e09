// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandpalette.h"

#include "models/base/text.h"
#include "ui/shell/actions.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

namespace anguan {

namespace {

QString plainText(const QAction *action)
{
    static const QRegularExpression mnemonic(QStringLiteral("\\(&.\\)|&"));
    return action->text().remove(mnemonic);
}

} // namespace

bool commandMatches(const QString &typed, const QAction *action)
{
    const QString wanted = Text::tidy(typed).toLower();
    if (wanted.isEmpty())
        return true;
    const QString shown = plainText(action).toLower();
    if (shown.contains(wanted) || ActionSet::sourceText(action).toLower().contains(wanted))
        return true;
    QString run = wanted;
    run.remove(QLatin1Char(' '));
    const QStringList keys = Text::pinyinKeys(shown).split(QLatin1Char(' '));
    return std::any_of(keys.begin(), keys.end(), [&run](const QString &key) { return key.contains(run); });
}

CommandPalette::CommandPalette(const QList<QAction *> &actions, QWidget *parent)
    : QDialog(parent), m_actions(actions), m_edit(new QLineEdit(this)), m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setWindowTitle(tr("All commands"));
    m_edit->setObjectName(QStringLiteral("commandEdit"));
    m_edit->setPlaceholderText(tr("Chinese, pinyin or English"));
    m_edit->setAccessibleName(tr("Command"));
    m_list->setObjectName(QStringLiteral("commandList"));
    m_list->setAccessibleName(tr("Commands"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setIconSize({Theme::px(18), Theme::px(18)});
    m_edit->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::px(14), Theme::px(14), Theme::px(14), Theme::px(14));
    column->setSpacing(Theme::px(8));
    column->addWidget(m_edit);
    column->addWidget(m_list);
    resize(Theme::px(560), Theme::px(420));
    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::fill);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::choose);
    fill();
}

void CommandPalette::fill()
{
    m_list->clear();
    for (int i = 0; i < m_actions.size(); ++i) {
        const QAction *action = m_actions[i];
        if (!commandMatches(m_edit->text(), action))
            continue;
        const QString why = ActionSet::whyNot(action);
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        QString words = plainText(action);
        if (!keys.isEmpty())
            words = tr("%1    %2").arg(words, keys);
        if (!why.isEmpty())
            words = tr("%1    – %2").arg(words, why);
        auto *item = new QListWidgetItem(action->icon(), words, m_list);
        item->setData(Qt::UserRole, i);
        item->setSizeHint({0, Theme::px(30)});
        if (!action->isEnabled())
            item->setForeground(Theme::color(Token::Muted));
    }
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
}

void CommandPalette::choose()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    QAction *action = m_actions[item->data(Qt::UserRole).toInt()];
    if (!action->isEnabled())
        return;
    m_chosen = action;
    accept();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_edit || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int row = m_list->currentRow();
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        m_list->setCurrentRow(qMin(row + 1, m_list->count() - 1));
        return true;
    case Qt::Key_Up:
        m_list->setCurrentRow(qMax(row - 1, 0));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    default:
        return false;
    }
}

} // namespace anguan
