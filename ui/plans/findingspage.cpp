// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/findingspage.h"

#include "models/base/clock.h"
#include "models/duties/findingactions.h"
#include "models/records/recordstore.h"
#include "models/registers/catalogue.h"
#include "models/vault/vault.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/editors/formbinder.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/pill.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace anguan {

namespace {

const Register &actionsRegister()
{
    return *Catalogue::find(QStringLiteral("actions"));
}

QList<Field> findingFields()
{
    QList<Field> fields;
    for (const char *id : {"what", "owner", "first_due_on"}) {
        Field field = *actionsRegister().field(QLatin1String(id));
        field.section = "basic";
        field.help = "";
        fields.append(field);
    }
    return fields;
}

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget())
            widget->deleteLater();
        delete item;
    }
}

} // namespace

FindingsPage::FindingsPage(Vault &vault, QWidget *parent)
    : QWidget(parent)
    , m_vault(vault)
    , m_title(new Heading(Heading::Level::Title, {}, this))
    , m_how(new Heading(Heading::Level::Muted, {}, this))
    , m_verdict(new Banner(this))
    , m_notice(new Banner(this))
    , m_rows(new QVBoxLayout)
    , m_form(new FormBinder(vault, {findingFields(), {}, FormBinder::Layout::Groups, true}, this))
{
    auto *head = new Card(this);
    auto *line = new QHBoxLayout;
    line->addWidget(m_title, 1);
    QPushButton *conclude =
        makeButton(tr("Write the conclusion"), QStringLiteral("concludeButton"), ButtonKind::Secondary, head);
    QPushButton *open =
        makeButton(tr("Open the record"), QStringLiteral("openDrillButton"), ButtonKind::Secondary, head);
    QPushButton *leave =
        makeButton(tr("Other drills"), QStringLiteral("otherDrillsButton"), ButtonKind::Secondary, head);
    for (QPushButton *button : {conclude, open, leave})
        line->addWidget(button);
    head->body()->addLayout(line);
    head->body()->addWidget(m_how);
    m_verdict->setObjectName(QStringLiteral("verdictBanner"));
    head->body()->addWidget(m_verdict);

    auto *found = new Card(this);
    found->body()->addWidget(new Heading(Heading::Level::Heading, tr("What it brought to light"), found));
    auto *list = new QWidget;
    list->setProperty("kind", QStringLiteral("clear"));
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins({});
    m_rows->setSpacing(Theme::px(6));
    column->addLayout(m_rows);
    column->addStretch();
    auto *area = new QScrollArea(found);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(list);
    found->body()->addWidget(area, 1);

    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::px(12));
    row->addWidget(found, 1);
    row->addWidget(formCard(), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::px(12));
    layout->addWidget(head);
    layout->addLayout(row, 1);

    connect(conclude, &QPushButton::clicked, this, &FindingsPage::conclusionRequested);
    connect(open, &QPushButton::clicked, this, [this] { emit openRequested(m_drill.number); });
    connect(leave, &QPushButton::clicked, this, &FindingsPage::leaveRequested);
    connect(m_form, &FormBinder::edited, this, &FindingsPage::edited);
    m_form->setChecker([this](const Values &typed) {
        Findings findings = RecordStore(m_vault).check(actionsRegister(), asAction(typed));
        findings.removeIf([this](const Finding &finding) { return !m_form->editor(finding.field); });
        return findings;
    });
}

/// The rectification it would become, for what the rules say of it while it is typed.
Values FindingsPage::asAction(const Values &typed) const
{
    Values values = typed;
    values.insert(QStringLiteral("source"), QStringLiteral("drill"));
    values.insert(QStringLiteral("source_number"), m_drill.number);
    values.insert(QStringLiteral("found_on"), m_drill.values.value(QLatin1String("held_on")));
    return values;
}

QWidget *FindingsPage::formCard()
{
    auto *card = new Card(this);
    card->body()->addWidget(new Heading(Heading::Level::Heading, tr("A finding to be mended"), card));
    m_notice->setObjectName(QStringLiteral("findingNotice"));
    card->body()->addWidget(m_notice);
    card->body()->addWidget(m_form);
    QPushButton *raise = makeButton(tr("Record it as a rectification"), QStringLiteral("raiseButton"),
                                    ButtonKind::Primary, card);
    card->body()->addWidget(raise, 0, Qt::AlignLeft);
    card->body()->addStretch();
    connect(raise, &QPushButton::clicked, this, &FindingsPage::raise);
    return card;
}

void FindingsPage::showDrill(const Record &drill)
{
    const bool isOther = drill.number != m_drill.number;
    m_drill = drill;
    if (isOther) {
        m_row = -1;
        m_form->load({});
        m_form->clearProblems();
    }
    m_notice->clear();
    fillHead();
    fillRows();
}

void FindingsPage::fillHead()
{
    const Values &values = m_drill.values;
    m_title->setText(RecordStore(m_vault).nameOf(m_drill.number));
    m_how->setText(tr("%1 · held on %2 · plan version %3")
                       .arg(m_drill.number, values.value(QLatin1String("held_on")).toString(),
                            values.value(QLatin1String("plan_edition")).toString()));
    const qint64 took = values.value(QLatin1String("recovery_minutes")).toInteger(-1);
    const qint64 allowed = values.value(QLatin1String("rto_minutes")).toInteger();
    const QJsonValue met = values.value(QLatin1String("rto_met"));
    if (took < 0)
        m_verdict->say(Tone::Soon, tr("The moment of recovery was not marked."));
    else if (!met.isBool())
        m_verdict->say(Tone::Soon,
                       tr("Recovered in %1 min; the plan sets no recovery time to judge it by.").arg(took));
    else if (met.toBool())
        m_verdict->say(Tone::Good,
                       tr("Recovered in %1 min, within the %2 min of the plan.").arg(took).arg(allowed));
    else
        m_verdict->say(Tone::Late, tr("Recovered in %1 min; the plan allows %2 min.").arg(took).arg(allowed));
}

void FindingsPage::fillRows()
{
    clear(m_rows);
    const QJsonArray rows = m_drill.values.value(QLatin1String("findings")).toArray();
    if (rows.isEmpty())
        m_rows->addWidget(new Heading(Heading::Level::Muted,
                                      tr("Nothing yet. What went wrong, and what was missing?"), this));
    for (int i = 0; i < rows.size(); ++i) {
        const QString action = rows.at(i)[QLatin1String("action")].toString();
        auto *line = new QWidget(this);
        auto *layout = new QHBoxLayout(line);
        layout->setContentsMargins({});
        layout->setSpacing(Theme::px(8));
        layout->addWidget(action.isEmpty() ? new Pill(tr("To be dealt with"), Tone::Soon, line)
                                           : new Pill(tr("Rectification"), Tone::Good, line));
        layout->addWidget(new ElidedLabel(rows.at(i)[QLatin1String("what")].toString(), line), 1);
        QPushButton *act =
            action.isEmpty()
                ? makeButton(tr("Deal with it"), QStringLiteral("pickFinding"), ButtonKind::Link, line)
                : makeButton(action, QStringLiteral("openAction"), ButtonKind::Link, line);
        layout->addWidget(act);
        connect(act, &QPushButton::clicked, this, [this, i, number = action] {
            if (number.isEmpty())
                pick(i);
            else
                emit openRequested(number);
        });
        m_rows->addWidget(line);
    }
}

void FindingsPage::pick(int row)
{
    const Values finding = m_drill.values.value(QLatin1String("findings")).toArray().at(row).toObject();
    m_row = row;
    m_form->load({});
    Values values{{QStringLiteral("what"), finding.value(QLatin1String("what"))}};
    const auto owner = RecordStore(m_vault).resolve(*Catalogue::find(QStringLiteral("people")),
                                                    finding.value(QLatin1String("owner")).toString());
    if (owner && !finding.value(QLatin1String("owner")).toString().isEmpty())
        values.insert(QStringLiteral("owner"), owner->number);
    if (finding.contains(QLatin1String("due")))
        values.insert(QStringLiteral("first_due_on"), finding.value(QLatin1String("due")));
    m_form->loadDraft(values);
    m_form->focusField(values.contains(QLatin1String("owner")) ? QStringLiteral("first_due_on")
                                                               : QStringLiteral("owner"));
}

Values FindingsPage::typed() const
{
    return m_form->isDirty() ? m_form->draft() : Values();
}

void FindingsPage::setTyped(const Values &values)
{
    m_form->loadDraft(values);
}

void FindingsPage::raise()
{
    m_notice->clear();
    if (!m_form->validate())
        return;
    const Values typed = m_form->values();
    const Values finding{{QStringLiteral("what"), typed.value(QLatin1String("what"))},
                         {QStringLiteral("owner"), typed.value(QLatin1String("owner"))},
                         {QStringLiteral("due"), typed.value(QLatin1String("first_due_on"))}};
    const Result<Record> drill = makeActionOfFinding(m_vault, m_drill.number, m_row, finding);
    if (!drill) {
        m_notice->say(Tone::Late, drill.error().text, {}, drill.error().details);
        m_form->showProblems(drill.error().problems);
        return;
    }
    const QJsonArray findings = drill->values.value(QLatin1String("findings")).toArray();
    const qsizetype at = m_row >= 0 && m_row < findings.size() ? m_row : findings.size() - 1;
    const QString action = findings.at(at)[QLatin1String("action")].toString();
    m_row = -1;
    m_form->load({});
    m_form->clearProblems();
    showDrill(*drill);
    emit raised(action);
    m_form->focusField(QStringLiteral("what"));
}

} // namespace anguan
