// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/guidepaper.h"

#include "ui/guide/guidebook.h"
#include "ui/guide/guidelook.h"
#include "ui/tr.h"

#include <QBuffer>
#include <QDir>
#include <QPageLayout>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextDocumentFragment>

namespace anguan {

namespace {

void append(QTextDocument &whole, QTextDocument &page)
{
    QTextCursor end(&whole);
    end.movePosition(QTextCursor::End);
    const int from = whole.isEmpty() ? 0 : end.position() + 1;
    if (from)
        end.insertBlock();
    end.insertFragment(QTextDocumentFragment(&page));
    if (!from)
        return;
    QTextCursor first(&whole);
    first.setPosition(from);
    QTextBlockFormat format = first.blockFormat();
    format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    first.setBlockFormat(format);
}

QByteArray pdfBytes(const QStringList &pages, const QString &language)
{
    const GuideLook look = GuideLook::ofPaper();
    QTextDocument whole;
    whole.setDefaultFont(look.body);
    for (const QString &name : pages) {
        QTextDocument page;
        setGuideText(page, Guidebook::text(name, language), look);
        append(whole, page);
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setTitle(Guidebook::title(pages.value(0), language));
        writer.setCreator(QStringLiteral("Anguan %1").arg(QStringLiteral(ANGUAN_VERSION)));
        whole.print(&writer);
    }
    return buffer.data();
}

} // namespace

Result<void> writeGuidePdf(const QStringList &pages, const QString &language, const QString &path)
{
    QSaveFile file(path);
    const QByteArray bytes = pdfBytes(pages, language);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return fail(ErrorCode::Io,
                    UiTr::tr("The PDF could not be written to “%1”: %2. Choose another folder or "
                             "free some space, then try again.")
                        .arg(QDir::toNativeSeparators(path), file.errorString()));
    }
    return {};
}

} // namespace anguan
