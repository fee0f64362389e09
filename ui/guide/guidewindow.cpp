// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/guidewindow.h"

#include "models/base/language.h"
#include "ui/guide/guidebook.h"
#include "ui/guide/guidepaper.h"
#include "ui/guide/guideview.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/button.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/icon.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace anguan {

namespace {

constexpr int zoomStep = 10;
constexpr int pageRole = Qt::UserRole;

QString otherThan(const QString &language)
{
    return QString::fromLatin1(language == QLatin1String(Language::chinese) ? Language::english
                                                                            : Language::chinese);
}

} // namespace

GuideWindow::GuideWindow(QWidget *parent)
    : QWidget(parent, Qt::Window), m_language(Language::current()), m_view(new GuideView(this))
{
    setObjectName(QStringLiteral("guideWindow"));
    setWindowIcon(Icon::application());
    setAutoFillBackground(true);
    resize(Theme::px(1000), Theme::px(680));
    m_view->setObjectName(QStringLiteral("guideView"));
    auto *split = new QSplitter(this);
    split->addWidget(makeContents());
    split->addWidget(m_view);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    split->setSizes({Theme::px(240), Theme::px(760)});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::px(12), Theme::px(10), Theme::px(12), Theme::px(12));
    column->addWidget(makeBar());
    column->addWidget(split, 1);
    connect(m_view, &GuideView::pageAsked, this, &GuideWindow::go);
    addKeys();
    retranslate();
}

QWidget *GuideWindow::makeBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    m_backButton = makeIconButton(QStringLiteral("back"), {}, QStringLiteral("guideBackButton"), bar);
    m_forwardButton =
        makeIconButton(QStringLiteral("forward"), {}, QStringLiteral("guideForwardButton"), bar);
    m_said = new Heading(Heading::Level::Muted, {}, bar);
    m_said->setObjectName(QStringLiteral("guideSaid"));
    m_other = makeButton({}, QStringLiteral("guideLanguageButton"), ButtonKind::Quiet, bar);
    m_save = makeButton({}, QStringLiteral("guideSaveButton"), ButtonKind::Secondary, bar);
    auto *menu = new QMenu(m_save);
    m_savePage = menu->addAction({}, this, [this] { save(false); });
    m_saveWhole = menu->addAction({}, this, [this] { save(true); });
    m_savePage->setObjectName(QStringLiteral("guideSavePage"));
    m_saveWhole->setObjectName(QStringLiteral("guideSaveWhole"));
    m_save->setMenu(menu);
    row->addWidget(m_backButton);
    row->addWidget(m_forwardButton);
    row->addWidget(m_said, 1);
    row->addWidget(m_other);
    row->addWidget(m_save);
    connect(m_backButton, &QToolButton::clicked, this, &GuideWindow::back);
    connect(m_forwardButton, &QToolButton::clicked, this, &GuideWindow::forward);
    connect(m_other, &QPushButton::clicked, this, [this] { setLanguage(otherThan(m_language)); });
    return bar;
}

QWidget *GuideWindow::makeContents()
{
    auto *side = new QWidget(this);
    m_search = new QLineEdit(side);
    m_search->setObjectName(QStringLiteral("guideSearch"));
    m_search->setClearButtonEnabled(true);
    m_contents = new QListWidget(side);
    m_contents->setObjectName(QStringLiteral("guideContents"));
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->addWidget(m_search);
    column->addWidget(m_contents, 1);
    connect(m_search, &QLineEdit::textChanged, this, &GuideWindow::search);
    connect(m_search, &QLineEdit::returnPressed, this, &GuideWindow::nextFound);
    connect(m_contents, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item && item->data(pageRole).toString() != page())
            go(item->data(pageRole).toString());
    });
    return side;
}

void GuideWindow::addKeys()
{
    const auto bind = [this](const char *keys, auto act) {
        auto *shortcut = new QShortcut(QKeySequence(QString::fromLatin1(keys)), this);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    bind("Alt+Left", [this] { back(); });
    bind("Alt+Right", [this] { forward(); });
    for (const char *keys : {"Ctrl++", "Ctrl+="})
        bind(keys, [this] { m_view->setZoom(m_view->zoom() + zoomStep); });
    bind("Ctrl+-", [this] { m_view->setZoom(m_view->zoom() - zoomStep); });
    bind("Ctrl+0", [this] { m_view->setZoom(100); });
    bind("Ctrl+P", [this] { save(false); });
    bind("Ctrl+F", [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    bind("F6", [this] {
        if (m_view->hasFocus())
            m_contents->setFocus(Qt::ShortcutFocusReason);
        else
            m_view->setFocus(Qt::ShortcutFocusReason);
    });
}

QString GuideWindow::page() const
{
    return m_view->page();
}

void GuideWindow::open(const QString &page)
{
    m_search->clear();
    go(page);
    setVisible(true);
    raise();
    activateWindow();
    m_view->setFocus();
}

void GuideWindow::go(const QString &page)
{
    const QString from = this->page();
    if (page == from)
        return;
    if (!from.isEmpty()) {
        m_back.append(from);
        m_forward.clear();
    }
    show(page);
}

void GuideWindow::show(const QString &page)
{
    m_view->showPage(page, m_language);
    m_said->clear();
    for (int row = 0; row < m_contents->count(); ++row) {
        if (m_contents->item(row)->data(pageRole).toString() == page)
            m_contents->setCurrentRow(row);
    }
    m_backButton->setEnabled(!m_back.isEmpty());
    m_forwardButton->setEnabled(!m_forward.isEmpty());
    setWindowTitle(tr("%1 – Guide to Anguan").arg(Guidebook::title(page, m_language)));
}

void GuideWindow::back()
{
    if (m_back.isEmpty())
        return;
    m_forward.append(page());
    show(m_back.takeLast());
}

void GuideWindow::forward()
{
    if (m_forward.isEmpty())
        return;
    m_back.append(page());
    show(m_forward.takeLast());
}

void GuideWindow::setLanguage(const QString &language)
{
    m_language = language;
    retranslate();
}

void GuideWindow::fillContents()
{
    const QSignalBlocker quiet(m_contents);
    m_contents->clear();
    const QString words = m_search->text();
    const QStringList found = Guidebook::find(words, m_language);
    QString chapter;
    const QList<Guidebook::Entry> all = Guidebook::contents(m_language);
    for (const Guidebook::Entry &entry : all) {
        if (!found.contains(entry.page))
            continue;
        if (entry.chapter != std::exchange(chapter, entry.chapter)) {
            auto *head = new QListWidgetItem(entry.chapter, m_contents);
            head->setFlags(Qt::NoItemFlags);
            head->setFont(Theme::font(Theme::Type::Strong));
        }
        auto *item = new QListWidgetItem(QStringLiteral("  ") + entry.title, m_contents);
        item->setData(pageRole, entry.page);
        if (entry.page == page())
            m_contents->setCurrentItem(item);
    }
}

void GuideWindow::search()
{
    fillContents();
    m_view->mark(m_search->text());
    const bool none = !m_search->text().trimmed().isEmpty() && m_contents->count() == 0;
    say(none ? tr("No page says “%1”.").arg(m_search->text().trimmed()) : QString());
}

// The next place on this page, then the first one on the next page that was found.
void GuideWindow::nextFound()
{
    const QStringList found = Guidebook::find(m_search->text(), m_language);
    if (found.isEmpty() || m_search->text().trimmed().isEmpty())
        return;
    if (found.contains(page()) && m_view->nextMark())
        return;
    const qsizetype at = found.indexOf(page());
    go(found.at((at + 1) % found.size()));
    m_view->moveCursor(QTextCursor::Start);
    m_view->nextMark();
}

void GuideWindow::save(bool whole)
{
    QStringList pages{page()};
    if (whole) {
        pages = {QString::fromLatin1(Guidebook::index)};
        const QList<Guidebook::Entry> all = Guidebook::contents(m_language);
        for (const Guidebook::Entry &entry : all)
            pages.append(entry.page);
    }
    const QString name = Guidebook::title(pages.constFirst(), m_language) + QStringLiteral(".pdf");
    const QString path = Ask::saveFile(this, tr("Save as PDF"), name, tr("PDF documents (*.pdf)"));
    if (path.isEmpty())
        return;
    const Result<void> written = writeGuidePdf(pages, m_language, path);
    say(written ? tr("Saved as “%1”.").arg(path) : written.error().text);
}

void GuideWindow::say(const QString &sentence)
{
    m_said->setText(sentence);
}

void GuideWindow::retranslate()
{
    const auto name = [](QWidget *widget, const QString &words) {
        widget->setToolTip(words);
        widget->setAccessibleName(words);
    };
    name(m_backButton, tr("The page before (Alt+Left)"));
    name(m_forwardButton, tr("The page after (Alt+Right)"));
    m_other->setText(m_language == QLatin1String(Language::chinese) ? QStringLiteral("English")
                                                                    : QStringLiteral("中文"));
    name(m_other, tr("Read it in the other language"));
    m_save->setText(tr("Save as PDF"));
    m_savePage->setText(tr("&This page…"));
    m_saveWhole->setText(tr("The &whole guide…"));
    m_search->setPlaceholderText(tr("Search the guide  Ctrl+F"));
    m_search->setAccessibleName(tr("Search the guide"));
    m_contents->setAccessibleName(tr("Contents of the guide"));
    m_view->setAccessibleName(tr("Page of the guide"));
    fillContents();
    if (!page().isEmpty())
        show(page());
}

void GuideWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setLanguage(Language::current());
}

void GuideWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    if (m_search->text().isEmpty())
        close();
    else
        m_search->clear();
}

} // namespace anguan
