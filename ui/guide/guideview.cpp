// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/guideview.h"

#include "ui/guide/guidebook.h"
#include "ui/guide/guidelook.h"
#include "ui/widgets/theme.h"

#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>

namespace anguan {

namespace {

constexpr int smallest = 70;
constexpr int largest = 250;

} // namespace

GuideView::GuideView(QWidget *parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // the width does not depend on the text
    setOpenExternalLinks(false);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        if (const QString page = Guidebook::pageOfLink(link.toString()); !page.isEmpty())
            emit pageAsked(page);
    });
    connect(&Theme::instance(), &Theme::changed, this, &GuideView::set);
}

void GuideView::showPage(const QString &page, const QString &language)
{
    m_page = page;
    m_language = language;
    set();
    moveCursor(QTextCursor::Start);
    verticalScrollBar()->setValue(0);
}

void GuideView::setZoom(int percent)
{
    m_zoom = std::clamp(percent, smallest, largest);
    set();
}

void GuideView::set()
{
    const int scrolled = verticalScrollBar()->value();
    const int width = viewport()->width() - Theme::px(4) * 10;
    m_isSetting = true;
    setGuideText(*document(), Guidebook::text(m_page, m_language), GuideLook::ofScreen(m_zoom, width));
    m_isSetting = false;
    mark(m_words);
    verticalScrollBar()->setValue(scrolled);
}

void GuideView::mark(const QString &words)
{
    m_words = words;
    QList<ExtraSelection> places;
    const QStringList each = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &word : each) {
        QTextCursor at = document()->find(word, 0);
        for (; !at.isNull(); at = document()->find(word, at)) {
            ExtraSelection place;
            place.cursor = at;
            place.format.setBackground(Theme::color(Token::SoonGround));
            place.format.setForeground(Theme::color(Token::Soon));
            places.append(place);
        }
    }
    setExtraSelections(places);
}

bool GuideView::nextMark()
{
    const int from = textCursor().selectionEnd();
    const ExtraSelection *next = nullptr;
    const QList<ExtraSelection> places = extraSelections();
    for (const ExtraSelection &place : places) {
        const bool isAfter = place.cursor.selectionStart() >= from;
        if (isAfter && (!next || place.cursor.selectionStart() < next->cursor.selectionStart()))
            next = &place;
    }
    if (!next)
        return false;
    setTextCursor(next->cursor);
    ensureCursorVisible();
    return true;
}

void GuideView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (event->size().width() != event->oldSize().width() && !m_page.isEmpty() && !m_isSetting)
        set();
}

} // namespace anguan
