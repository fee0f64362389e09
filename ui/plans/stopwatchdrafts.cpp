// SPDX-License-Identifier: GPL-3.0-or-later
// What the stopwatch keeps sealed while a drill runs, and how it goes on after a lock or a crash.
#include "models/records/drafts.h"
#include "models/records/recordstore.h"
#include "models/registers/catalogue.h"
#include "models/vault/vault.h"
#include "ui/plans/findingspage.h"
#include "ui/plans/runpage.h"
#include "ui/plans/stopwatchscreen.h"

#include <QStackedWidget>

namespace anguan {

namespace {

/// The draft holds the note being typed, and another one a finding being written.
const QString noteKey = QStringLiteral("note");
const QString findingKey = QStringLiteral("finding");

QString findingDraft(const QString &drill)
{
    return QStringLiteral("findings/") + drill;
}

} // namespace

void StopwatchScreen::keepDraft()
{
    m_keeping.stop();
    Draft draft;
    if (isRunning()) {
        draft.form = DrillRun::draftName(m_drill.number);
        draft.values = m_run->run().kept();
        draft.values.insert(noteKey, m_run->note());
    } else if (m_pages->currentWidget() == m_findings && !m_findings->typed().isEmpty()) {
        draft.form = findingDraft(m_drill.number);
        draft.values.insert(findingKey, m_findings->typed());
    }
    if (draft.form.isEmpty())
        return;
    if (const auto kept = Drafts(m_vault).keep(draft); !kept)
        say(Tone::Late, kept.error().text, kept.error().details);
}

QStringList StopwatchScreen::running(Vault &vault)
{
    QStringList numbers;
    const auto drafts = Drafts(vault).all();
    if (!drafts)
        return numbers;
    for (const Draft &draft : *drafts) {
        if (draft.form.startsWith(DrillRun::draftName({})))
            numbers.append(draft.form.section(QLatin1Char('/'), 1));
    }
    return numbers;
}

void StopwatchScreen::restoreDraft()
{
    const QStringList numbers = running(m_vault);
    for (const QString &number : numbers) {
        const auto draft = Drafts(m_vault).find(DrillRun::draftName(number));
        const auto drill = RecordStore(m_vault).find(*Catalogue::find(QStringLiteral("drills")), number);
        if (!draft || !*draft || !drill)
            continue;
        const std::optional<DrillRun> kept = DrillRun::restored((*draft)->values);
        // Recorded meanwhile, or withdrawn: there is nothing left to time.
        if (!kept || drill->values.contains(QLatin1String("held_on")) || drill->isWithdrawn()) {
            (void)Drafts(m_vault).drop(DrillRun::draftName(number));
            continue;
        }
        run(*drill, *kept, (*draft)->values.value(noteKey).toString());
        return say(Tone::Information, tr("The stopwatch has gone on; everything called out is here."));
    }
}

void StopwatchScreen::restoreFinding()
{
    const auto kept = Drafts(m_vault).find(findingDraft(m_drill.number));
    if (kept && *kept)
        m_findings->setTyped((*kept)->values.value(findingKey).toObject());
}

void StopwatchScreen::dropFinding()
{
    (void)Drafts(m_vault).drop(findingDraft(m_drill.number)); // at worst it is offered once more
}

} // namespace anguan
