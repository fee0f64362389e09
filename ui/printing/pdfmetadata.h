// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace anguan {

/// What QPdfWriter leaves undone in an archive copy. Everything is patched at its own length, so that no
/// offset inside the file moves.
namespace PdfMetadata {

/// Title, authors and the PDF/A-1b mark as XMP; the dates are filled in by agreeOnDates().
QByteArray xmp(const QString &title, const QStringList &authors, const QString &tool);

/// PDF/A asks that the dates in the XMP are those of the document information.
void agreeOnDates(QByteArray &pdf);

/// Qt names a glyph after the first character that has it, which for 人 is the radical ⼈ (U+2F08): a reader
/// that searches or copies would get the wrong character. Put back what was printed.
void nameCharacters(QByteArray &pdf);

} // namespace PdfMetadata

} // namespace anguan
