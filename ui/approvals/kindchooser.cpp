// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/kindchooser.h"

#include "models/approvals/kind.h"
#include "models/base/text.h"
#include "models/registers/catalogue.h"
#include "ui/widgets/button.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace anguan {

namespace {

constexpr int kindRole = Qt::UserRole;

bool isFound(const ApprovalKind &kind, const QString &typed)
{
    const QString title = kind.shownTitle();
    const QString all = title + QLatin1Char(' ') + QLatin1String(kind.id) + QLatin1Char(' ') +
                        QLatin1String(kind.article) + QLatin1Char(' ') + Text::searchKeys(title);
    return all.contains(typed.trimmed(), Qt::CaseInsensitive);
}

} // namespace

KindChooser::KindChooser(QWidget *parent)
    : QWidget(parent), m_filter(new QLineEdit(this)), m_list(new QListWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::px(8));
    auto *head = new QHBoxLayout;
    head->addWidget(new Heading(Heading::Level::Title, tr("New application: what is it about?"), this), 1);
    auto *back = makeButton(tr("Back"), QStringLiteral("cancelKind"), ButtonKind::Secondary, this);
    head->addWidget(back);
    layout->addLayout(head);
    m_filter->setObjectName(QStringLiteral("kindFilter"));
    m_filter->setPlaceholderText(tr("Type a word, pinyin or an article: data, sjbg, H26"));
    m_filter->setAccessibleName(tr("Filter the kinds of application"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    layout->addWidget(m_filter);
    m_list->setObjectName(QStringLiteral("kindList"));
    m_list->setAccessibleName(tr("Kinds of application"));
    m_list->setFrameShape(QFrame::NoFrame);
    layout->addWidget(m_list, 1);
    fill();
    connect(m_filter, &QLineEdit::textChanged, this, &KindChooser::fill);
    connect(m_list, &QListWidget::itemActivated, this, &KindChooser::choose);
    connect(m_list, &QListWidget::itemClicked, this, &KindChooser::choose);
    connect(back, &QPushButton::clicked, this, &KindChooser::cancelled);
}

void KindChooser::focusFilter()
{
    m_filter->setFocus();
    m_filter->selectAll();
}

void KindChooser::fill()
{
    m_list->clear();
    // Grouped by what they are about, in the order of the registers.
    for (const Register *reg : Catalogue::all()) {
        bool headed = false;
        for (const ApprovalKind *kind : ApprovalKinds::all()) {
            if (qstrcmp(kind->subjectRegister, reg->id) != 0 || !isFound(*kind, m_filter->text()))
                continue;
            if (!headed) {
                auto *heading = new QListWidgetItem(reg->shownTitle(), m_list);
                heading->setFlags(Qt::NoItemFlags);
                heading->setFont(Theme::font(Theme::Type::Strong));
                headed = true;
            }
            auto *item = new QListWidgetItem(
                tr("    %1    %2").arg(kind->shownTitle(), QLatin1String(kind->article)), m_list);
            item->setData(kindRole, QLatin1String(kind->id));
            item->setSizeHint(QSize(0, Theme::px(30)));
            if (!m_list->currentItem())
                m_list->setCurrentItem(item);
        }
    }
    if (m_list->count() == 0) {
        auto *nothing = new QListWidgetItem(tr("No kind is called so. Clear the filter to see all."), m_list);
        nothing->setFlags(Qt::NoItemFlags);
    }
}

void KindChooser::choose()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (item && item->data(kindRole).isValid())
        emit chosen(item->data(kindRole).toString());
}

bool KindChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_filter || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        choose();
        return true;
    }
    if (key != Qt::Key_Down && key != Qt::Key_Up)
        return QWidget::eventFilter(watched, event);
    const int by = key == Qt::Key_Down ? 1 : -1;
    for (int row = m_list->currentRow() + by; row >= 0 && row < m_list->count(); row += by)
        if (m_list->item(row)->data(kindRole).isValid()) {
            m_list->setCurrentRow(row);
            break;
        }
    return true;
}

} // namespace anguan
