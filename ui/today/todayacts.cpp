// SPDX-License-Identifier: GPL-3.0-or-later
// The acts of the lines of Today.
#include "models/duties/duties.h"
#include "models/registers/catalogue.h"
#include "models/vault/vault.h"
#include "ui/today/answerdialog.h"
#include "ui/today/todayrow.h"
#include "ui/today/todayscreen.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/banner.h"

namespace anguan {

void TodayScreen::act(const TodayRow &row)
{
    if (!row.due || !m_vault.session().may(Act::EditRecords))
        return open(row);
    const DueLine &line = *row.due;
    if (!line.create.isEmpty())
        return emit formRequested(line.create, {}, line.field, line.prefill);
    if (line.byHand)
        return answer(row);
    const Register *reg = Catalogue::find(line.registerId);
    if (!reg || reg->engineOnly)
        return open(row);
    emit formRequested(line.registerId, line.number, line.field, line.prefill);
}

void TodayScreen::answer(const TodayRow &row)
{
    auto *dialog = new AnswerDialog(m_vault, *m_duties, *row.due, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AnswerDialog::answered, this, [this, title = row.title] {
        reload();
        emit noticed(tr("Recorded: %1").arg(title), {}, {});
    });
    dialog->open();
}

void TodayScreen::open(const TodayRow &row)
{
    if (!row.number.isEmpty())
        emit openRequested(row.number);
}

void TodayScreen::letGo(const TodayRow &row)
{
    const auto reason = Ask::reason(this, tr("It can no longer be made good"),
                                    tr("“%1” stays missed on record, with your reason, and leaves this page. "
                                       "Why can it not be made good?")
                                        .arg(row.title),
                                    tr("Let it go"));
    if (!reason)
        return;
    if (const auto done = m_duties->letGo(row.due->slot.id, *reason); !done)
        return m_notice->say(Tone::Late, done.error().text, {}, done.error().details);
    reload();
}

} // namespace anguan
