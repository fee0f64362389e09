// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/registerbar.h"

#include "models/base/tr.h"
#include "models/vault/session.h"
#include "ui/widgets/button.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>

namespace anguan {

RegisterBar::RegisterBar(const Register &reg, const Session &session, QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_count(new Heading(Heading::Level::Strong, {}, this))
    , m_columns(makeButton(tr("Columns"), QStringLiteral("columnsButton"), ButtonKind::Secondary, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::px(10));
    m_search->setObjectName(QStringLiteral("registerSearch"));
    m_search->setPlaceholderText(tr("Search this register: text, pinyin"));
    m_search->setAccessibleName(tr("Search this register"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(Icon::named(QStringLiteral("search"), Token::Muted), QLineEdit::LeadingPosition);
    m_search->setMinimumWidth(Theme::px(140));
    m_search->setMaximumWidth(Theme::px(250));
    m_search->installEventFilter(this);
    m_count->setObjectName(QStringLiteral("countLabel"));
    layout->addWidget(m_search, 1);
    layout->addWidget(m_count);
    layout->addStretch();
    layout->addWidget(m_columns);
    connect(m_columns, &QPushButton::clicked, this, &RegisterBar::columnsAsked);
    connect(m_search, &QLineEdit::textChanged, this,
            [this](const QString &text) { emit searched(text.trimmed()); });

    const auto add = [&](const QString &verb, const QString &name, ButtonKind kind) {
        QPushButton *button = makeButton(verb, name, kind, this);
        layout->addWidget(button);
        return button;
    };
    if (session.may(Act::ImportRecords) && !reg.engineOnly)
        connect(add(tr("Import a table"), QStringLiteral("importRecordsButton"), ButtonKind::Secondary),
                &QPushButton::clicked, this, &RegisterBar::importAsked);
    connect(add(tr("Print"), QStringLiteral("printRegisterButton"), ButtonKind::Secondary),
            &QPushButton::clicked, this, &RegisterBar::printAsked);
    if (session.may(Act::ExportRecords)) {
        QPushButton *button = add(tr("Export ▾"), QStringLiteral("exportButton"), ButtonKind::Secondary);
        auto *menu = new QMenu(button);
        menu->addAction(tr("As a workbook (.xlsx)…"), this,
                        [this] { emit exportAsked(QStringLiteral("xlsx")); })
            ->setObjectName(QStringLiteral("exportXlsx"));
        menu->addAction(tr("As a table for Excel (CSV)…"), this,
                        [this] { emit exportAsked(QStringLiteral("csv")); })
            ->setObjectName(QStringLiteral("exportCsv"));
        menu->addAction(tr("As data (JSON)…"), this, [this] { emit exportAsked(QStringLiteral("json")); })
            ->setObjectName(QStringLiteral("exportJson"));
        button->setMenu(menu);
    }
    if (session.may(Act::EditRecords) && !reg.engineOnly)
        connect(add(tr("New: %1").arg(Tr::shown(reg.noun)), QStringLiteral("newButton"), ButtonKind::Primary),
                &QPushButton::clicked, this, &RegisterBar::newAsked);
}

void RegisterBar::showCount(qint64 shown, qint64 total, bool isSettled)
{
    const QLocale plain(QLocale::English);
    m_count->setText(isSettled ? tr("Showing %1 / %2").arg(plain.toString(shown), plain.toString(total))
                               : tr("Showing %1 …").arg(plain.toString(shown)));
}

bool RegisterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            emit searchLeft();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace anguan
