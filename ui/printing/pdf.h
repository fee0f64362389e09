// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/prints/document.h"

#include <QString>

namespace anguan {

struct Paper;

/// Writes PDF/A-1b, fonts embedded, to a name beside `path` and renames it into place: a failure leaves what
/// was there. Needs a QGuiApplication (offscreen will do), no widgets; safe off the GUI thread.
Result<void> writePdf(const PrintDocument &document, const QString &path);
Result<void> writePdf(const Paper &paper, const QString &path, const Progress &progress = {});

/// "2026-11-21_信息系统登记台账_云溪县自然资源局.pdf", with what a file name cannot hold left out.
QString pdfFileName(const PrintDocument &document);
QString pdfFileName(const Paper &paper);

} // namespace anguan
