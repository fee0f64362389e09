// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/editors/problemsummary.h"

#include "ui/widgets/theme.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace anguan {

namespace {
constexpr int mostLines = 5; ///< the form itself must stay in sight
}

ProblemSummary::ProblemSummary(QWidget *parent) : QFrame(parent), m_text(new QLabel(this))
{
    setObjectName(QStringLiteral("problemSummary"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->addWidget(m_text);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::RichText);
    m_text->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(m_text, &QLabel::linkActivated, this, &ProblemSummary::fieldClicked);
    hide();
}

void ProblemSummary::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Theme::color(Token::Late));
    painter.setBrush(Theme::color(Token::LateGround));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::px(5), Theme::px(5));
}

void ProblemSummary::show(const QList<Line> &lines)
{
    setVisible(!lines.isEmpty());
    if (lines.isEmpty())
        return;
    QString html = QStringLiteral("<b>%1</b>")
                       .arg(tr("Not saved yet: %n place(s) to mend.", nullptr, static_cast<int>(lines.size()))
                                .toHtmlEscaped());
    for (const Line &line : lines.mid(0, mostLines)) {
        html += line.field.isEmpty() ? QStringLiteral("<br>%1").arg(line.text.toHtmlEscaped())
                                     : QStringLiteral("<br><a href=\"%1\">%2</a> %3")
                                           .arg(line.field.toHtmlEscaped(), line.label.toHtmlEscaped(),
                                                line.text.toHtmlEscaped());
    }
    if (lines.size() > mostLines)
        html += QStringLiteral("<br>") +
                tr("… and %n more", nullptr, static_cast<int>(lines.size()) - mostLines).toHtmlEscaped();
    m_text->setText(html);
}

} // namespace anguan
