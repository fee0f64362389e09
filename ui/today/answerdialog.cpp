// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/answerdialog.h"

#include "models/base/clock.h"
#include "models/duties/duties.h"
#include "ui/today/todayrow.h"
#include "ui/tr.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/editors/formbinder.h"
#include "ui/widgets/heading.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace anguan {

namespace {

const QString happenedField = QStringLiteral("happened");
const QString noteField = QStringLiteral("note");

Findings holes(const Values &values)
{
    if (!values.value(happenedField).toString().isEmpty())
        return {};
    return {{Severity::Refuse, happenedField, UiTr::tr("Say on which day it was done."), {}}};
}

} // namespace

AnswerDialog::AnswerDialog(Vault &vault, Duties &duties, const DueLine &line, QWidget *parent)
    : QDialog(parent)
    , m_duties(duties)
    , m_slot(line.slot.id)
    , m_notice(new Banner(this))
    , m_form(new FormBinder(vault,
                            {{dateField("happened", QT_TRANSLATE_NOOP("models", "Done on")).required(),
                              longTextField("note", QT_TRANSLATE_NOOP("models", "Note"))},
                             {},
                             FormBinder::Layout::Groups,
                             true},
                            this))
{
    setObjectName(QStringLiteral("answerDialog"));
    setWindowTitle(line.act);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::px(18), Theme::px(16), Theme::px(18), Theme::px(16));
    layout->setSpacing(Theme::px(10));
    const TodayRow row = TodayRows::of(line);
    auto *what = new Heading(Heading::Level::Heading, row.title, this);
    what->setWordWrap(true);
    layout->addWidget(what);
    layout->addWidget(new Heading(Heading::Level::Muted, row.detail, this));
    m_notice->setObjectName(QStringLiteral("answerNotice"));
    layout->addWidget(m_notice);
    m_form->setChecker(holes);
    m_form->load({});
    m_form->loadDraft({{happenedField, Clock::today().toString(Qt::ISODate)}});
    layout->addWidget(m_form, 1);
    auto *acts = new QHBoxLayout;
    QPushButton *done =
        makeButton(tr("Record it"), QStringLiteral("answerButton"), ButtonKind::Primary, this);
    QPushButton *back = makeButton(tr("Back"), QStringLiteral("answerBack"), ButtonKind::Secondary, this);
    acts->addWidget(done);
    acts->addWidget(back);
    acts->addStretch();
    layout->addLayout(acts);
    resize(Theme::px(460), Theme::px(320));
    connect(done, &QPushButton::clicked, this, &AnswerDialog::answer);
    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    m_form->focusField(happenedField);
}

void AnswerDialog::answer()
{
    m_notice->clear();
    if (!m_form->validate())
        return;
    const Values values = m_form->values();
    const QDate happened = QDate::fromString(values.value(happenedField).toString(), Qt::ISODate);
    const auto done = m_duties.answer(m_slot, happened, values.value(noteField).toString());
    if (!done)
        return m_notice->say(Tone::Late, done.error().text, {}, done.error().details);
    emit answered();
    accept();
}

} // namespace anguan
