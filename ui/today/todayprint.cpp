// SPDX-License-Identifier: GPL-3.0-or-later
// What is to be done, on paper: for the desk of whoever has no screen.
#include "models/base/canonicaljson.h"
#include "models/base/clock.h"
#include "models/prints/registerprint.h"
#include "models/vault/vault.h"
#include "ui/printing/previewdialog.h"
#include "ui/today/todayrow.h"
#include "ui/today/todayscreen.h"
#include "ui/widgets/banner.h"

#include <QJsonArray>

namespace anguan {

namespace {

Result<RegisterSheet> dueSheet(Vault &vault, const QList<DueLine> &lines, const QString &whose)
{
    RegisterSheet sheet;
    sheet.title = TodayScreen::tr("What is to be done");
    sheet.unit = vault.unit();
    sheet.filledOn = paperDate(Clock::today().toString(Qt::ISODate));
    sheet.columns = {{TodayScreen::tr("Due"), 6, true},      {TodayScreen::tr("State"), 5, true},
                     {TodayScreen::tr("Matter"), 26, false}, {TodayScreen::tr("Number"), 8, false},
                     {TodayScreen::tr("Article"), 5, true},  {TodayScreen::tr("Whose"), 6, false},
                     {TodayScreen::tr("Done on"), 6, true}};
    QJsonArray content;
    for (const DueLine &line : lines) {
        if (line.state == DutyState::Done)
            continue;
        const TodayRow row = TodayRows::of(line);
        const QStringList cells{line.shownDue.toString(Qt::ISODate),
                                row.pill,
                                row.title,
                                line.number,
                                line.article,
                                line.ownerName,
                                {}};
        sheet.rows.append(cells);
        content.append(QJsonArray::fromStringList(cells));
    }
    ANGUAN_TRY_LET(bytes, canonicalJson(QJsonObject{{QStringLiteral("due"), content}}));
    ANGUAN_TRY_LET(identification, identify(vault, QStringLiteral("due"), bytes));
    sheet.identification = identification;
    if (!whose.isEmpty())
        sheet.identification.lines.append(TodayScreen::tr("Filtered only: %1").arg(whose));
    sheet.signatures = {TodayScreen::tr("Filled in by: %1").arg(vault.session().name),
                        TodayScreen::tr("Read by:"), TodayScreen::tr("Date:")};
    return sheet;
}

} // namespace

void TodayScreen::printIt()
{
    const auto sheet = dueSheet(m_vault, m_lines, owner().isEmpty() ? QString() : ownerWords());
    if (!sheet)
        return m_notice->say(Tone::Late, sheet.error().text, {}, sheet.error().details);
    auto *preview = new PreviewDialog(PrintDocument(*sheet), this);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->open();
}

} // namespace anguan
