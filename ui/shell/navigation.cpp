// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation.h"

#include "ui/widgets/button.h"
#include "ui/widgets/icon.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace anguan {

namespace {

constexpr int navigationWidth = 196;

void ink(QLabel *label, Token token, Theme::Type type)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, Theme::color(token));
    label->setPalette(palette);
    label->setFont(Theme::font(type));
}

} // namespace

NavigationEntry::NavigationEntry(const QString &id, const QString &icon, const QString &title,
                                 QWidget *parent)
    : QAbstractButton(parent), m_id(id), m_icon(icon)
{
    setObjectName(QStringLiteral("nav_") + id);
    setText(title);
    setAccessibleName(title);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus); // a click leads into the page, not to the entry
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NavigationEntry::setCount(int count)
{
    m_count = count;
    setAccessibleDescription(count > 0 ? tr("%n waiting", nullptr, count) : QString());
    update();
}

QSize NavigationEntry::sizeHint() const
{
    return {Theme::px(navigationWidth), Theme::px(29)};
}

void NavigationEntry::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool current = isChecked();
    if (current || underMouse())
        painter.fillRect(rect(), Theme::color(Token::NavigationCurrent));
    if (current)
        painter.fillRect(QRect(0, 0, Theme::px(4), height()), Theme::color(Token::NavigationMark));
    QFont font = Theme::font(current ? Theme::Type::Strong : Theme::Type::Body);
    painter.setFont(font);
    const Token token = Token::NavigationText;
    const int side = Theme::px(17);
    QRect picture(Theme::px(17), (height() - side) / 2, side, side);
    painter.drawPixmap(picture, Icon::pixmap(m_icon, token, side, devicePixelRatioF()));
    painter.setPen(current && Theme::instance().scheme() != Scheme::Contrast
                       ? Theme::color(Token::FocusOnNavigation)
                       : Theme::color(token));
    const QString count = m_count > 0 ? QString::number(m_count) : QString();
    const int countWidth =
        count.isEmpty() ? 0 : painter.fontMetrics().horizontalAdvance(count) + Theme::px(18);
    const QRect words = rect().adjusted(Theme::px(43), 0, -Theme::px(10) - countWidth, 0);
    painter.drawText(words, int(Qt::AlignVCenter | Qt::AlignLeft),
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    if (!count.isEmpty()) {
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF badge(width() - countWidth - Theme::px(2), (height() - Theme::px(19)) / 2.0,
                           countWidth - Theme::px(6), Theme::px(19));
        painter.setPen(QPen(Theme::color(Token::NavigationMark), 1.2));
        painter.drawRoundedRect(badge, badge.height() / 2, badge.height() / 2);
        painter.setPen(Theme::color(token));
        painter.setFont(Theme::font(Theme::Type::Strong));
        painter.drawText(badge, Qt::AlignCenter, count);
    }
    if (hasFocus()) {
        painter.setPen(QPen(Theme::color(Token::FocusOnNavigation), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(5, 2, -3, -2), 4, 4);
    }
}

Navigation::Navigation(QWidget *parent)
    : QFrame(parent)
    , m_menu(makeIconButton(QStringLiteral("menu"), {}, QStringLiteral("menuButton"), this))
    , m_brand(new QLabel(this))
    , m_unit(new QLabel(this))
    , m_scroll(new QScrollArea(this))
    , m_foot(new QWidget(this))
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("navigation"));
    setFocusPolicy(Qt::NoFocus);
    m_unit->setWordWrap(true);
    m_unit->setTextFormat(Qt::PlainText);
    auto *brand = new QHBoxLayout;
    brand->addWidget(m_brand, 1);
    brand->addWidget(m_menu);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(Theme::px(20), Theme::px(12), Theme::px(8), Theme::px(6));
    head->setSpacing(Theme::px(1));
    head->addLayout(brand);
    head->addWidget(m_unit);
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
    m_column->addLayout(head);
    // With a large zoom there are more entries than the window is high.
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_column->addWidget(m_scroll, 1);
    m_column->addWidget(m_foot);
    connect(&Theme::instance(), &Theme::changed, this, &Navigation::scale);
    retranslate();
    scale();
}

void Navigation::scale()
{
    setFixedWidth(Theme::px(navigationWidth));
    ink(m_brand, Token::NavigationText, Theme::Type::Title);
    QFont brand = m_brand->font();
    brand.setPixelSize(Theme::px(17));
    m_brand->setFont(brand);
    ink(m_unit, Token::NavigationMuted, Theme::Type::Muted);
    static_cast<QToolButton *>(m_menu)->setIcon(Icon::named(QStringLiteral("menu"), Token::NavigationText));
    const QList<QLabel *> groups = findChildren<QLabel *>(QStringLiteral("navGroup"));
    for (QLabel *group : groups)
        ink(group, Token::NavigationMuted, Theme::Type::Muted);
    update();
}

void Navigation::retranslate()
{
    m_brand->setText(tr("Anguan"));
    m_menu->setToolTip(tr("Menu (F10)"));
    m_menu->setAccessibleName(tr("Menu"));
    setAccessibleName(tr("Navigation"));
}

void Navigation::setUnit(const QString &unit)
{
    m_unit->setText(unit);
}

void Navigation::addGroup(const QString &group, QVBoxLayout *column)
{
    auto *label = new QLabel(group, this);
    label->setObjectName(QStringLiteral("navGroup"));
    label->setContentsMargins(Theme::px(20), Theme::px(8), 0, Theme::px(3));
    ink(label, Token::NavigationMuted, Theme::Type::Muted);
    column->addWidget(label);
}

void Navigation::addEntry(const Entry &entry, QVBoxLayout *column)
{
    auto *line = new NavigationEntry(entry.id, entry.icon, entry.title, column->parentWidget());
    line->installEventFilter(this);
    connect(line, &QAbstractButton::clicked, this, [this, id = entry.id] {
        setCurrent(m_current); // the check mark follows the screen, not the click
        emit chosen(id);
    });
    column->addWidget(line);
    m_entries.append(line);
}

void Navigation::setEntries(const QList<Entry> &entries)
{
    m_entries.clear();
    delete m_foot->layout();
    qDeleteAll(m_foot->findChildren<NavigationEntry *>());
    auto *foot = new QVBoxLayout(m_foot);
    foot->setContentsMargins(0, 0, 0, Theme::px(6));
    foot->setSpacing(0);
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, Theme::px(6));
    column->setSpacing(0);
    QString group;
    for (const Entry &entry : entries) {
        if (entry.group != group && !entry.group.isEmpty())
            addGroup(entry.group, column);
        group = entry.group;
        addEntry(entry, entry.atFoot ? foot : column);
    }
    column->addStretch();
    m_scroll->setWidget(list); // the one before goes
    list->setAutoFillBackground(false);
    setCurrent(m_current);
}

void Navigation::setCurrent(const QString &id)
{
    m_current = id;
    for (NavigationEntry *entry : std::as_const(m_entries)) {
        entry->setChecked(entry->id() == id);
        if (!entry->isChecked())
            continue;
        setFocusProxy(entry);
        if (m_scroll->isAncestorOf(entry))
            m_scroll->ensureWidgetVisible(entry, 0, Theme::px(31));
    }
}

void Navigation::setCount(const QString &id, int count)
{
    for (NavigationEntry *entry : std::as_const(m_entries)) {
        if (entry->id() == id)
            entry->setCount(count);
    }
}

void Navigation::move(NavigationEntry *from, int by)
{
    const qsizetype at = m_entries.indexOf(from) + by;
    if (at < 0 || at >= m_entries.size())
        return;
    m_entries[at]->setFocus(Qt::TabFocusReason);
    if (m_scroll->isAncestorOf(m_entries[at]))
        m_scroll->ensureWidgetVisible(m_entries[at]);
}

bool Navigation::eventFilter(QObject *watched, QEvent *event)
{
    auto *entry = qobject_cast<NavigationEntry *>(watched);
    if (!entry || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
        move(entry, -1);
        return true;
    case Qt::Key_Down:
        move(entry, 1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        entry->click();
        return true;
    default:
        return false;
    }
}

void Navigation::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    if (focusProxy())
        focusProxy()->setFocus();
}

void Navigation::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::color(Token::Navigation));
    if (Theme::instance().scheme() == Scheme::Contrast)
        painter.fillRect(QRect(width() - 1, 0, 1, height()), Theme::color(Token::Line));
}

void Navigation::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace anguan
