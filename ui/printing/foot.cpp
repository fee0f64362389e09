// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/foot.h"

#include "ui/printing/linebreak.h"
#include "ui/printing/pagewriter.h"
#include "ui/printing/qrcode.h"
#include "ui/tr.h"

#include <QLocale>

#include <algorithm>

namespace anguan {

namespace {

constexpr qreal codeSide = mm(16);
constexpr qreal numberWidth = mm(36);
constexpr qreal quietSize = mm(2.4);
constexpr qreal quietLine = mm(3.5);
constexpr qreal numberSize = mm(3.6);

QStringList saidOf(const Identification &identification)
{
    QStringList lines = identification.lines;
    if (!identification.printedAt.isEmpty()) {
        QString said = UiTr::tr("Printed %1 by %2").arg(identification.printedAt, identification.printedBy);
        if (!identification.journalHead.isEmpty()) {
            said += QStringLiteral("\u3000") +
                    UiTr::tr("Journal entry %1, chain head %2")
                        .arg(QLocale(QLocale::English).toString(identification.journalSequence),
                             identification.journalHead);
        }
        lines.append(said);
    }
    if (!identification.contentDigest.isEmpty()) {
        lines.append(
            UiTr::tr("Digest of the content SM3 %1 (printing the same content again gives the same digest)")
                .arg(digestInGroups(identification.contentDigest)));
    }
    return lines;
}

} // namespace

QString digestInGroups(const QString &hexDigest)
{
    const QString digest = hexDigest.toUpper();
    if (digest.size() <= 16)
        return digest;
    return QStringLiteral("%1 %2 %3 %4 … %5")
        .arg(digest.mid(0, 4), digest.mid(4, 4), digest.mid(8, 4), digest.mid(12, 4), digest.right(4));
}

Foot::Foot(const Identification &identification, const QStringList &more, qreal left, qreal right,
           qreal bottom)
    : m_left(left), m_right(right), m_bottom(bottom)
{
    const bool coded = !identification.qr.isEmpty();
    m_textLeft = coded ? left + codeSide + mm(3) : left;
    const qreal width = right - numberWidth - m_textLeft;
    const QStringList said = more + saidOf(identification);
    for (const QString &line : said)
        m_lines += wrapped(line, Face::Serif, quietSize, width);
    const qreal height = std::max(coded ? codeSide : mm(6), m_lines.size() * quietLine);
    m_top = bottom - height;
    if (coded)
        m_code = qrBlocks(identification.qr, QRectF(left, bottom - codeSide, codeSide, codeSide));
}

void Foot::putOn(PaperPage &page) const
{
    page.blocks += m_code;
    PageWriter(page).block(m_lines, QRectF(m_textLeft, m_top, m_right - m_textLeft, m_bottom - m_top),
                           quietSize, quietLine);
}

void Foot::number(QList<PaperPage> &pages) const
{
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const QString text = UiTr::tr("Page %1 of %2").arg(i + 1).arg(pages.size());
        PageWriter(pages[i]).line(text, m_left, m_right, m_bottom - mm(1), numberSize, Face::Serif,
                                  PageWriter::Align::Right);
    }
}

} // namespace anguan
