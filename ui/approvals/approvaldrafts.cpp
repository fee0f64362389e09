// SPDX-License-Identifier: GPL-3.0-or-later
// What the approvals screen keeps sealed when it is locked or left with text typed.
#include "models/records/drafts.h"

#include "models/vault/vault.h"
#include "ui/approvals/approvalpage.h"
#include "ui/approvals/approvalsscreen.h"
#include "ui/approvals/carryoutform.h"
#include "ui/approvals/draftform.h"
#include "ui/approvals/signcard.h"
#include "ui/widgets/banner.h"

#include <QStackedWidget>

namespace anguan {

namespace {

/// "approvals/APV-2026-0001/draft" -> the parts after the first.
QString partOf(const QString &form, int index)
{
    return form.section(QLatin1Char('/'), index, index);
}

} // namespace

void ApprovalsScreen::keepDraft()
{
    Draft draft;
    if (m_draft && m_draft->isDirty())
        draft = {m_draft->formId(), m_draft->typed(), m_draft->focusedField(), {}};
    else if (m_carryOut && m_carryOut->isDirty())
        draft = {m_carryOut->formId(), m_carryOut->typed(), m_carryOut->focusedField(), {}};
    else if (m_page->signCard() && m_page->signCard()->isDirty())
        draft = {
            QStringLiteral("approvals/%1/sign").arg(m_page->number()), m_page->signCard()->typed(), {}, {}};
    if (draft.form.isEmpty())
        return;
    if (const auto kept = Drafts(m_vault).keep(draft); !kept)
        m_page->say(Tone::Late, kept.error().text);
}

void ApprovalsScreen::dropDraftOf(const QString &form)
{
    if (const auto dropped = Drafts(m_vault).drop(form); !dropped)
        m_page->say(Tone::Late, dropped.error().text);
}

void ApprovalsScreen::restoreDraft()
{
    const auto drafts = Drafts(m_vault).all();
    if (!drafts)
        return;
    for (const Draft &draft : *drafts) {
        if (partOf(draft.form, 0) != QLatin1String("approvals"))
            continue;
        const QString number = partOf(draft.form, 1);
        const QString part = partOf(draft.form, 2);
        if (number == QLatin1String("new")) {
            startNew(part, {});
        } else {
            read(number);
            if (part == QLatin1String("draft"))
                edit(number);
            else if (part == QLatin1String("carry_out"))
                carryOut(number);
            else if (part == QLatin1String("carry_out_first"))
                carryOut(number, true);
        }
        if (m_draft) {
            m_draft->setTyped(draft.values);
            m_draft->focusField(draft.field);
        } else if (m_carryOut) {
            m_carryOut->setTyped(draft.values);
            m_carryOut->focusField(draft.field);
        } else if (SignCard *card = m_page->signCard()) {
            card->setTyped(draft.values);
        } else {
            dropDraftOf(draft.form); // answered or closed meanwhile: nothing is left to type into
            continue;
        }
        m_restored->say(Tone::Information, tr("What you had typed and not stored is back."),
                        tr("Discard it"));
        disconnect(m_restored, &Banner::acted, this, nullptr);
        connect(m_restored, &Banner::acted, this, [this, form = draft.form] {
            dropDraftOf(form);
            const QString current = m_page->number();
            closeForm();
            current.isEmpty() ? m_right->setCurrentWidget(m_right->widget(0)) : read(current);
        });
        return;
    }
}

} // namespace anguan
