// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/stopwatchscreen.h"

#include "models/duties/drillrun.h"
#include "models/records/drafts.h"
#include "models/records/recordlist.h"
#include "models/records/recordstore.h"
#include "models/records/surroundings.h"
#include "models/registers/catalogue.h"
#include "models/registers/planrules.h"
#include "models/vault/vault.h"
#include "ui/plans/findingspage.h"
#include "ui/plans/runpage.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/heading.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace anguan {

namespace {

const Register &registerOf(const char *id)
{
    return *Catalogue::find(QString::fromLatin1(id));
}

QString text(const Values &values, const char *field)
{
    return values.value(QLatin1String(field)).toString();
}

QList<PlanStep> stepsOf(const Values &plan)
{
    QList<PlanStep> steps;
    const QJsonArray list = plan.value(QLatin1String("steps")).toArray();
    for (const QJsonValue &each : list) {
        const Values step = each.toObject();
        QStringList how{text(step, "where"), text(step, "how")};
        how.removeAll(QString());
        steps.append(
            {text(step, "when"), text(step, "who"), text(step, "what"), how.join(QStringLiteral(" · "))});
    }
    return steps;
}

QStringList numbersIn(const Values &values, const char *field)
{
    QStringList numbers;
    const QJsonArray list = values.value(QLatin1String(field)).toArray();
    for (const QJsonValue &each : list)
        numbers.append(each.toString());
    return numbers;
}

} // namespace

StopwatchScreen::StopwatchScreen(Vault &vault, QWidget *parent)
    : Screen(parent)
    , m_vault(vault)
    , m_notice(new Banner(this))
    , m_pages(new QStackedWidget(this))
    , m_planned(new QListWidget(this))
    , m_empty(new EmptyState(this))
    , m_start(makeButton(tr("Start the drill now"), QStringLiteral("startDrill"), ButtonKind::Primary, this))
    , m_choose(makeChoosePage())
    , m_run(new RunPage(this))
    , m_findings(new FindingsPage(vault, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::px(20), Theme::px(14), Theme::px(20), Theme::px(14));
    layout->setSpacing(Theme::px(10));
    m_notice->setObjectName(QStringLiteral("stopwatchNotice"));
    m_notice->setClosable(true);
    layout->addWidget(m_notice);
    layout->addWidget(m_pages, 1);
    for (QWidget *page : {m_choose, static_cast<QWidget *>(m_run), static_cast<QWidget *>(m_findings)})
        m_pages->addWidget(page);

    m_keeping.setSingleShot(true);
    m_keeping.setInterval(1000);
    connect(&m_keeping, &QTimer::timeout, this, &StopwatchScreen::keepDraft);
    connect(m_run, &RunPage::happened, this, &StopwatchScreen::keepDraft);
    connect(m_run, &RunPage::noteEdited, &m_keeping, qOverload<>(&QTimer::start));
    connect(m_run, &RunPage::finishAsked, this, &StopwatchScreen::record);
    connect(m_run, &RunPage::discardAsked, this, &StopwatchScreen::discard);
    connect(m_findings, &FindingsPage::edited, &m_keeping, qOverload<>(&QTimer::start));
    connect(m_findings, &FindingsPage::openRequested, this, &Screen::openRequested);
    connect(m_findings, &FindingsPage::leaveRequested, this, &StopwatchScreen::leave);
    connect(m_findings, &FindingsPage::conclusionRequested, this, [this] {
        emit formRequested(QStringLiteral("drills"), m_drill.number, QStringLiteral("conclusion"), {});
    });
    connect(m_findings, &FindingsPage::raised, this, [this](const QString &action) {
        dropFinding();
        emit noticed(tr("The finding is rectification %1.").arg(action), tr("Open it"),
                     [this, action] { emit openRequested(action); });
    });
    showPlanned();
}

QWidget *StopwatchScreen::makeChoosePage()
{
    auto *card = new Card(this);
    card->body()->addWidget(new Heading(Heading::Level::Heading, tr("Planned drills"), card));
    m_planned->setObjectName(QStringLiteral("plannedDrills"));
    m_planned->setAccessibleName(tr("Planned drills"));
    card->body()->addWidget(m_planned, 1);
    m_empty->setWords(QStringLiteral("drill"), tr("No drill is planned"),
                      tr("Enter a planned drill first: its plan's steps then stand here, one key each. The "
                         "emergency plans are to be exercised (H13)."));
    const bool mayEdit = m_vault.session().may(Act::EditRecords);
    if (mayEdit)
        connect(m_empty->addAct(tr("Plan a drill"), QStringLiteral("planDrill")), &QPushButton::clicked, this,
                &StopwatchScreen::createNew);
    card->body()->addWidget(m_empty, 1);
    m_start->setEnabled(mayEdit);
    card->body()->addWidget(m_start, 0, Qt::AlignLeft);
    connect(m_start, &QPushButton::clicked, this, &StopwatchScreen::startChosen);
    connect(m_planned, &QListWidget::itemActivated, this, &StopwatchScreen::startChosen);
    return card;
}

QString StopwatchScreen::title() const
{
    return tr("Drill stopwatch");
}

QString StopwatchScreen::subtitle() const
{
    if (isRunning())
        return tr("%1 is running; what is called out is sealed at once · H13 H25").arg(m_drill.number);
    return tr("One key to an event while the drill runs; the time to recover against the plan · H13 H25");
}

bool StopwatchScreen::isRunning() const
{
    return m_pages->currentWidget() == m_run;
}

void StopwatchScreen::say(Tone tone, const QString &sentence, const QString &details)
{
    m_notice->say(tone, sentence, {}, details);
}

void StopwatchScreen::showPlanned()
{
    ListQuery query;
    query.registerId = QStringLiteral("drills");
    query.filters = {{QStringLiteral("state"), FilterOp::OneOf, {QStringLiteral("planned")}}};
    query.sortField = QStringLiteral("planned_on");
    const RecordList list(m_vault.database());
    const auto ids = list.ids(query);
    const auto rows = ids ? list.rows(registerOf("drills"), *ids,
                                      {QStringLiteral("title"), QStringLiteral("plan"),
                                       QStringLiteral("planned_on"), QStringLiteral("leader")})
                          : Result<QList<ListRow>>(fail(ids.error()));
    m_planned->clear();
    if (!rows)
        return say(Tone::Late, rows.error().text, rows.error().details);
    for (const ListRow &row : *rows) {
        auto *item = new QListWidgetItem(tr("%1\n%2 · planned on %3 · led by %4 · %5")
                                             .arg(row.cells.at(0).text, row.cells.at(1).text,
                                                  row.cells.at(2).text, row.cells.at(3).text, row.number),
                                         m_planned);
        item->setData(Qt::UserRole, row.number);
    }
    if (m_planned->count() > 0)
        m_planned->setCurrentRow(0);
    m_planned->setVisible(m_planned->count() > 0);
    m_start->setVisible(m_planned->count() > 0);
    m_empty->setVisible(m_planned->count() == 0);
}

void StopwatchScreen::activate()
{
    if (m_pages->currentWidget() == m_choose) {
        showPlanned();
    } else if (m_pages->currentWidget() == m_findings) {
        if (const auto drill = RecordStore(m_vault).find(registerOf("drills"), m_drill.number))
            m_findings->showDrill(*drill);
    }
}

void StopwatchScreen::createNew()
{
    emit createRequested(QStringLiteral("drills"));
}

void StopwatchScreen::startChosen()
{
    const QListWidgetItem *item = m_planned->currentItem();
    if (!item || !m_start->isEnabled())
        return;
    const QString number = item->data(Qt::UserRole).toString();
    const auto drill = RecordStore(m_vault).find(registerOf("drills"), number);
    if (!drill)
        return say(Tone::Late, drill.error().text, drill.error().details);
    run(*drill, DrillRun::begun(number, m_vault.session().name), {});
}

void StopwatchScreen::openItem(const QString &number)
{
    if (isRunning() && number != m_drill.number)
        return say(Tone::Soon, tr("%1 is still running. End it or discard it first.").arg(m_drill.number));
    if (isRunning())
        return;
    const auto drill = RecordStore(m_vault).find(registerOf("drills"), number);
    if (!drill)
        return say(Tone::Late, drill.error().text, drill.error().details);
    m_drill = *drill;
    if (!text(drill->values, "held_on").isEmpty())
        return showFindings(*drill);
    for (int row = 0; row < m_planned->count(); ++row) {
        if (m_planned->item(row)->data(Qt::UserRole).toString() == number)
            m_planned->setCurrentRow(row);
    }
    m_pages->setCurrentWidget(m_choose);
    m_start->setFocus();
    emit headingChanged();
}

QString StopwatchScreen::currentItem() const
{
    return m_pages->currentWidget() == m_choose ? QString() : m_drill.number;
}

void StopwatchScreen::run(const Record &drill, const DrillRun &run, const QString &note)
{
    const Surroundings around(m_vault);
    const RecordStore store(m_vault);
    const QString planNumber = text(drill.values, "plan");
    const Values plan = around.record(QStringLiteral("plans"), planNumber);
    m_drill = drill;
    RunPage::Drill shown;
    shown.title = store.nameOf(drill.number);
    shown.plan = tr("%1 · version %2").arg(store.nameOf(planNumber), text(plan, "edition"));
    shown.allowedMinutes = PlanRules::recoveryMinutes(plan, numbersIn(drill.values, "systems"), around);
    shown.steps = stepsOf(plan);
    shown.who = m_vault.session().name;
    m_run->show(shown, run, note);
    m_notice->clear();
    m_pages->setCurrentWidget(m_run);
    m_run->focusSteps();
    keepDraft();
    emit headingChanged();
}

void StopwatchScreen::saveIt()
{
    if (isRunning())
        record();
    else if (m_pages->currentWidget() == m_findings)
        m_findings->raise();
}

void StopwatchScreen::record()
{
    RecordStore store(m_vault);
    const auto newest = store.find(registerOf("drills"), m_drill.number);
    if (!newest)
        return say(Tone::Late, newest.error().text, newest.error().details);
    if (!m_run->run().secondsToRecover()) {
        const Ask::Question question{
            tr("End and record"),
            tr("The moment of recovery was not marked, so the time to recover stays empty."),
            {{tr("Record it without"), ButtonKind::Primary}, {tr("Go on"), ButtonKind::Secondary}}};
        if (Ask::choose(this, question) != 0)
            return;
    }
    const auto stored =
        store.change(registerOf("drills"), m_drill.number, newest->version,
                     m_run->run().recorded(newest->values), tr("Recorded with the stopwatch"));
    if (!stored) {
        QStringList sentences{stored.error().text};
        for (const Problem &problem : stored.error().problems)
            sentences.append(problem.text);
        sentences.removeDuplicates();
        return say(Tone::Late, sentences.join(QLatin1Char('\n')), stored.error().details);
    }
    // A draft that cannot be dropped comes back once and is seen to be recorded already.
    (void)Drafts(m_vault).drop(DrillRun::draftName(m_drill.number));
    m_run->stop();
    showFindings(*stored);
    emit noticed(tr("%1 is recorded as held.").arg(stored->number), {}, {});
}

void StopwatchScreen::discard()
{
    const Ask::Question question{
        tr("Discard the drill"),
        tr("What was called out is thrown away, and the drill stays planned."),
        {{tr("Discard it"), ButtonKind::Danger}, {tr("Go on"), ButtonKind::Primary}}};
    if (Ask::choose(this, question) != 0)
        return;
    if (const auto dropped = Drafts(m_vault).drop(DrillRun::draftName(m_drill.number)); !dropped)
        return say(Tone::Late, dropped.error().text, dropped.error().details);
    m_run->stop();
    m_pages->setCurrentWidget(m_choose); // or leaving would keep it once more
    leave();
}

void StopwatchScreen::showFindings(const Record &drill)
{
    m_drill = drill;
    m_findings->showDrill(drill);
    restoreFinding();
    m_pages->setCurrentWidget(m_findings);
    emit headingChanged();
}

void StopwatchScreen::leave()
{
    keepDraft();
    m_drill = {};
    m_pages->setCurrentWidget(m_choose);
    showPlanned();
    emit headingChanged();
}

QList<QWidget *> StopwatchScreen::panes()
{
    return {m_pages->currentWidget()};
}

bool StopwatchScreen::stepBack()
{
    if (m_pages->currentWidget() == m_findings) {
        leave();
        return true;
    }
    if (isRunning())
        m_run->focusSteps(); // a running drill is not left by a key
    return isRunning();
}

} // namespace anguan
