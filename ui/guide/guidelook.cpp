// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/guidelook.h"

#include "ui/printing/typeface.h"
#include "ui/widgets/theme.h"

#include <QImageReader>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>

#include <algorithm>

namespace anguan {

namespace {

constexpr int paperWidth = 620; // 164 mm at 96 to the inch

void dressTable(QTextTable *table, const GuideLook &look)
{
    QTextTableFormat format = table->format();
    format.setBorder(1);
    format.setBorderCollapse(true);
    format.setBorderBrush(look.line);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setCellPadding(look.unit * 1.5);
    format.setCellSpacing(0);
    format.setTopMargin(look.unit * 2);
    format.setBottomMargin(look.unit * 3);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    table->setFormat(format);
    for (int column = 0; column < table->columns(); ++column) {
        QTextTableCell cell = table->cellAt(0, column);
        QTextCharFormat head = cell.format();
        head.setBackground(look.headGround);
        cell.setFormat(head);
    }
}

void dressPictures(const QTextBlock &block, const GuideLook &look)
{
    QList<std::pair<int, QTextImageFormat>> pictures;
    for (auto at = block.begin(); !at.atEnd(); ++at) {
        const QTextFragment part = at.fragment();
        if (!part.charFormat().isImageFormat())
            continue;
        QTextImageFormat picture = part.charFormat().toImageFormat();
        const int natural = QImageReader(picture.name()).size().width();
        picture.setWidth(std::min(natural, look.pictureWidth));
        pictures.append({part.position(), picture});
    }
    for (const auto &[position, picture] : pictures) {
        QTextCursor cursor(block);
        cursor.setPosition(position);
        cursor.setPosition(position + 1, QTextCursor::KeepAnchor);
        cursor.setCharFormat(picture);
    }
}

void dressBlock(const QTextBlock &block, const GuideLook &look)
{
    QTextCursor cursor(block);
    QTextBlockFormat format = block.blockFormat();
    const bool isCode = format.hasProperty(QTextFormat::BlockCodeLanguage) ||
                        format.hasProperty(QTextFormat::BlockCodeFence) ||
                        (format.nonBreakableLines() && !format.headingLevel());
    format.setLineHeight(isCode ? 120 : 145, QTextBlockFormat::ProportionalHeight);
    if (const int level = format.headingLevel()) {
        format.setTopMargin(look.unit * (level == 1 ? 1 : 5));
        format.setBottomMargin(look.unit * 2);
    } else if (isCode) {
        format.setBackground(look.codeGround);
        format.setNonBreakableLines(false);
        format.setLeftMargin(look.unit * 2);
    } else if (!cursor.currentTable()) {
        format.setTopMargin(0);
        format.setBottomMargin(look.unit * (block.textList() ? 1 : 2));
    }
    cursor.setBlockFormat(format);
    dressPictures(block, look);
}

// Links take their colour from here, whatever the palette of the widget says.
void dressLinks(QTextDocument &document, const GuideLook &look)
{
    QList<std::pair<int, int>> links;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            if (at.fragment().charFormat().isAnchor())
                links.append({at.fragment().position(), at.fragment().length()});
        }
    }
    QTextCharFormat coloured;
    coloured.setForeground(look.link);
    for (const auto &[position, length] : links) {
        QTextCursor cursor(&document);
        cursor.setPosition(position);
        cursor.setPosition(position + length, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(coloured);
    }
}

} // namespace

GuideLook GuideLook::ofScreen(int zoom, int width)
{
    GuideLook look;
    look.body = Theme::font(Theme::Type::Body);
    look.body.setPixelSize(std::max(8, Theme::px(14) * zoom / 100));
    look.text = Theme::color(Token::Text);
    look.muted = Theme::color(Token::Muted);
    look.line = Theme::color(Token::Line);
    look.codeGround = Theme::color(Token::NeutralGround);
    look.headGround = Theme::color(Token::HeaderGround);
    look.link = Theme::color(Token::Act);
    look.unit = Theme::px(4);
    look.pictureWidth = width;
    return look;
}

GuideLook GuideLook::ofPaper()
{
    GuideLook look;
    look.body = QFont(Typeface::wishedFamily());
    look.body.setPointSizeF(10.5);
    look.text = look.muted = look.link = Qt::black;
    // Whatever the screen wears, paper is light.
    look.line = Theme::color(Scheme::Light, Token::Muted);
    look.codeGround = look.headGround = Theme::color(Scheme::Light, Token::Window);
    look.pictureWidth = paperWidth;
    return look;
}

void setGuideText(QTextDocument &document, const QString &markdown, const GuideLook &look)
{
    document.setDefaultFont(look.body);
    document.setDocumentMargin(look.unit * 4);
    document.setMarkdown(markdown, QTextDocument::MarkdownDialectGitHub);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        dressBlock(block, look);
    const QList<QTextFrame *> frames = document.rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        if (auto *table = qobject_cast<QTextTable *>(frame))
            dressTable(table, look);
    }
    dressLinks(document, look);
}

} // namespace anguan
