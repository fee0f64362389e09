// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>

class QTextDocument;

namespace anguan {

/// How the guide's Markdown is set: on the screen in the theme's colours, on paper black on white.
struct GuideLook
{
    QFont body;
    QColor text, muted, line, codeGround, headGround, link;
    int unit = 4;         ///< pixels of the grid
    int pictureWidth = 0; ///< pixels at most

    static GuideLook ofScreen(int zoom, int width); ///< zoom in percent, on top of the theme's own
    static GuideLook ofPaper();
};

/// Sets a document anew from Markdown.
void setGuideText(QTextDocument &document, const QString &markdown, const GuideLook &look);

} // namespace anguan
