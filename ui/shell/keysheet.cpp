// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keysheet.h"

#include "ui/shell/actions.h"
#include "ui/tr.h"
#include "ui/widgets/button.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/icon.h"

#include <QAction>
#include <QDialog>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace anguan {

namespace {

struct KeyLine
{
    QString keys;
    QString words;
};

QList<KeyLine> linesOf(const ActionSet &actions)
{
    static const QRegularExpression mnemonic(QStringLiteral("\\(&.\\)|&"));
    QList<KeyLine> lines;
    const QList<QAction *> all = actions.all();
    for (const QAction *action : all) {
        if (!action->shortcut().isEmpty())
            lines.append(
                {action->shortcut().toString(QKeySequence::NativeText), action->text().remove(mnemonic)});
    }
    lines.append({QStringLiteral("F10"), UiTr::tr("Menu")});
    lines.append({QStringLiteral("Esc"), UiTr::tr("One step back")});
    lines.append({QStringLiteral("Esc Esc"), UiTr::tr("Clear all filters")});
    return lines;
}

void addClose(QDialog &dialog, QVBoxLayout *column)
{
    QPushButton *close =
        makeButton(UiTr::tr("Close"), QStringLiteral("closeButton"), ButtonKind::Primary, &dialog);
    QObject::connect(close, &QPushButton::clicked, &dialog, &QDialog::accept);
    column->addWidget(close, 0, Qt::AlignRight);
    close->setFocus();
}

} // namespace

void showKeySheet(const ActionSet &actions, QWidget *parent)
{
    QDialog dialog(parent);
    dialog.setObjectName(QStringLiteral("keySheet"));
    dialog.setWindowTitle(UiTr::tr("Keys"));
    auto *column = new QVBoxLayout(&dialog);
    column->setContentsMargins(Theme::px(24), Theme::px(20), Theme::px(24), Theme::px(18));
    column->setSpacing(Theme::px(14));
    column->addWidget(new Heading(Heading::Level::Heading, UiTr::tr("Keys"), &dialog));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::px(24));
    grid->setVerticalSpacing(Theme::px(6));
    const QList<KeyLine> lines = linesOf(actions);
    const int half = static_cast<int>((lines.size() + 1) / 2);
    for (int i = 0; i < lines.size(); ++i) {
        const int at = i < half ? 0 : 2;
        grid->addWidget(new Heading(Heading::Level::Strong, lines[i].keys, &dialog), i % half, at);
        grid->addWidget(new QLabel(lines[i].words, &dialog), i % half, at + 1);
    }
    column->addLayout(grid);
    addClose(dialog, column);
    dialog.exec();
}

void showAbout(QWidget *parent)
{
    QDialog dialog(parent);
    dialog.setObjectName(QStringLiteral("aboutDialog"));
    dialog.setWindowTitle(UiTr::tr("About Anguan"));
    auto *column = new QVBoxLayout(&dialog);
    column->setContentsMargins(Theme::px(28), Theme::px(22), Theme::px(28), Theme::px(18));
    column->setSpacing(Theme::px(10));
    auto *picture = new QLabel(&dialog);
    picture->setPixmap(Icon::application().pixmap(Theme::px(72)));
    column->addWidget(picture);
    column->addWidget(new Heading(Heading::Level::Title, UiTr::tr("Anguan"), &dialog));
    auto *words = new QLabel(
        UiTr::tr("Version %1. The desk of a department's security officer: registers, approvals and "
                 "paper in one sealed file.\nFree software under the GNU General Public License, "
                 "version 3 or later; without any warranty.")
            .arg(QStringLiteral(ANGUAN_VERSION)),
        &dialog);
    words->setWordWrap(true);
    words->setMinimumWidth(Theme::px(380));
    column->addWidget(words);
    addClose(dialog, column);
    dialog.exec();
}

} // namespace anguan
