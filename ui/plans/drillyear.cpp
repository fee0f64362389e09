// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/drillyear.h"

#include "models/base/clock.h"
#include "models/prints/yearreport.h"
#include "models/records/recordlist.h"
#include "models/registers/catalogue.h"
#include "models/vault/vault.h"
#include "ui/printing/previewdialog.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/heading.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

namespace anguan {

namespace {

constexpr int numberRole = Qt::UserRole + 1; ///< of the first drill of a cell, or of the plan

const QString plannedSign = QStringLiteral("○");
const QString heldSign = QStringLiteral("●");

} // namespace

DrillYearScreen::DrillYearScreen(Vault &vault, QWidget *parent)
    : Screen(parent)
    , m_vault(vault)
    , m_notice(new Banner(this))
    , m_year(new QSpinBox(this))
    , m_report(makeButton(tr("Report of the year"), QStringLiteral("yearReport"), ButtonKind::Primary, this))
    , m_table(new QTableWidget(this))
    , m_empty(new EmptyState(this))
{
    m_year->setObjectName(QStringLiteral("yearInput"));
    m_year->setAccessibleName(tr("Year"));
    m_year->setRange(2000, 2100);
    m_year->setMinimumWidth(Theme::px(92));
    m_year->setValue(Clock::today().year());
    m_table->setObjectName(QStringLiteral("yearTable"));
    m_table->setAccessibleName(tr("Drills of the year by plan and month"));
    m_table->setColumnCount(13);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_empty->setWords(
        QStringLiteral("drill"), tr("No plan and no drill in this year"),
        tr("Emergency plans are filed and exercised (H13). Enter a plan first, then its drills."));
    auto *bar = new QHBoxLayout;
    bar->setSpacing(Theme::px(8));
    bar->addWidget(m_year);
    bar->addWidget(new Heading(Heading::Level::Muted,
                               tr("%1 planned   %2 held   ! overdue").arg(plannedSign, heldSign), this));
    bar->addStretch();
    bar->addWidget(m_report);
    auto *card = new Card(this);
    card->body()->setContentsMargins(1, 1, 1, 1);
    card->body()->addWidget(m_table);
    card->body()->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::px(20), Theme::px(14), Theme::px(20), Theme::px(14));
    layout->setSpacing(Theme::px(10));
    layout->addLayout(bar);
    layout->addWidget(m_notice);
    layout->addWidget(card, 1);
    connect(m_year, &QSpinBox::valueChanged, this, &DrillYearScreen::fill);
    connect(m_report, &QPushButton::clicked, this, &DrillYearScreen::printIt);
    connect(m_table, &QTableWidget::cellActivated, this, &DrillYearScreen::openCell);
    connect(&m_vault, &Vault::recordChanged, this, [this](const QString &registerId) {
        if (isVisible() && (registerId == QLatin1String("drills") || registerId == QLatin1String("plans")))
            fill();
    });
}

QString DrillYearScreen::title() const
{
    return tr("Year of drills");
}

QString DrillYearScreen::subtitle() const
{
    return tr("%1: %2 drills planned, %3 held · H13").arg(m_year->value()).arg(m_planned).arg(m_held);
}

void DrillYearScreen::activate()
{
    fill();
}

void DrillYearScreen::createNew()
{
    emit createRequested(QStringLiteral("drills"));
}

Result<QList<DrillYearScreen::Drill>> DrillYearScreen::drills() const
{
    const Register &reg = *Catalogue::find(QStringLiteral("drills"));
    const RecordList list(m_vault.database());
    ListQuery query;
    query.registerId = QStringLiteral("drills");
    query.sortField = QStringLiteral("planned_on");
    ANGUAN_TRY_LET(ids, list.ids(query));
    ANGUAN_TRY_LET(rows, list.rows(reg, ids,
                                   {QStringLiteral("title"), QStringLiteral("plan"),
                                    QStringLiteral("planned_on"), QStringLiteral("held_on")}));
    QList<Drill> found;
    for (const ListRow &row : rows) {
        const auto day = [&row](int cell) { return QDate::fromString(row.cells.at(cell).text, Qt::ISODate); };
        const Drill drill{row.number, row.cells.at(0).text, row.cells.at(1).text, day(2), day(3)};
        if (drill.planned.year() == m_year->value() || drill.held.year() == m_year->value())
            found.append(drill);
    }
    return found;
}

void DrillYearScreen::fill()
{
    m_notice->clear();
    const RecordList list(m_vault.database());
    ListQuery query;
    query.registerId = QStringLiteral("plans");
    query.filters = {
        {QStringLiteral("state"), FilterOp::OneOf, {QStringLiteral("in_force"), QStringLiteral("draft")}}};
    const Register &plans = *Catalogue::find(QStringLiteral("plans"));
    const auto ids = list.ids(query);
    const auto rows =
        ids ? list.rows(plans, *ids, {QStringLiteral("title")}) : Result<QList<ListRow>>(fail(ids.error()));
    const auto all = drills();
    if (!rows || !all) {
        const Error &error = rows ? all.error() : rows.error();
        return m_notice->say(Tone::Late, error.text, {}, error.details);
    }
    QStringList names;
    QHash<QString, QString> numbers;
    for (const ListRow &row : *rows) {
        names.append(row.cells.at(0).text);
        numbers.insert(row.cells.at(0).text, row.number);
    }
    m_planned = m_held = 0;
    for (const Drill &drill : *all) {
        m_planned += drill.planned.year() == m_year->value();
        m_held += drill.held.year() == m_year->value();
        names.append(drill.plan); // of a plan superseded since
    }
    names.removeDuplicates();
    m_table->clear();
    QStringList heads{tr("Emergency plan")};
    for (int month = 1; month <= 12; ++month)
        heads.append(QDate(m_year->value(), month, 1).toString(tr("MMM")));
    m_table->setHorizontalHeaderLabels(heads);
    m_table->setRowCount(static_cast<int>(names.size()));
    for (int row = 0; row < names.size(); ++row) {
        QList<Drill> own;
        for (const Drill &drill : *all) {
            if (drill.plan == names.at(row))
                own.append(drill);
        }
        auto *name = new QTableWidgetItem(own.isEmpty() ? tr("%1\nno drill in this year").arg(names.at(row))
                                                        : names.at(row));
        name->setData(numberRole, numbers.value(names.at(row)));
        if (own.isEmpty())
            name->setForeground(Theme::color(Token::Soon));
        m_table->setItem(row, 0, name);
        for (int month = 1; month <= 12; ++month)
            put(row, month, own);
    }
    if (!m_table->currentIndex().isValid() && !names.isEmpty())
        m_table->setCurrentCell(0, Clock::today().year() == m_year->value() ? Clock::today().month() : 1);
    m_table->setVisible(!names.isEmpty());
    m_empty->setVisible(names.isEmpty());
    emit headingChanged();
}

void DrillYearScreen::put(int row, int month, const QList<Drill> &drills)
{
    QStringList marks;
    QStringList words;
    QString number;
    bool late = false;
    const auto here = [&](const QDate &day) { return day.year() == m_year->value() && day.month() == month; };
    for (const Drill &drill : drills) {
        // A drill stands where it was held; until then where it is planned.
        if (!here(drill.held.isValid() ? drill.held : drill.planned))
            continue;
        const bool overdue = !drill.held.isValid() && drill.planned < Clock::today();
        late = late || overdue;
        const QDate day = drill.held.isValid() ? drill.held : drill.planned;
        marks.append(QStringLiteral("%1 %2").arg(drill.held.isValid() ? heldSign
                                                 : overdue            ? QStringLiteral("!")
                                                                      : plannedSign,
                                                 day.toString(QStringLiteral("dd"))));
        words.append(drill.held.isValid()
                         ? tr("%1, held on %2").arg(drill.title, day.toString(Qt::ISODate))
                         : tr("%1, planned on %2").arg(drill.title, day.toString(Qt::ISODate)));
        if (number.isEmpty())
            number = drill.number;
    }
    auto *item = new QTableWidgetItem(marks.join(QLatin1Char('\n')));
    item->setTextAlignment(Qt::AlignCenter);
    item->setToolTip(words.join(QLatin1Char('\n')));
    item->setData(Qt::AccessibleTextRole, words.join(QStringLiteral("; ")));
    item->setData(numberRole, number);
    if (late)
        item->setForeground(Theme::color(Token::Late));
    m_table->setItem(row, month, item);
}

/// A drill opens; an empty month of a plan is where a new one is planned.
void DrillYearScreen::openCell(int row, int column)
{
    const QTableWidgetItem *cell = m_table->item(row, column);
    if (const QString number = cell->data(numberRole).toString(); !number.isEmpty())
        return emit openRequested(number);
    const QString plan = m_table->item(row, 0)->data(numberRole).toString();
    if (column == 0 || plan.isEmpty() || !m_vault.session().may(Act::EditRecords))
        return;
    const QDate day(m_year->value(), column, 1);
    emit formRequested(QStringLiteral("drills"), {}, QStringLiteral("title"),
                       {{QStringLiteral("plan"), plan},
                        {QStringLiteral("planned_on"), day.addDays(14).toString(Qt::ISODate)}});
}

void DrillYearScreen::printIt()
{
    const auto sheet = yearReport(m_vault, m_year->value());
    if (!sheet)
        return m_notice->say(Tone::Late, sheet.error().text, {}, sheet.error().details);
    auto *preview = new PreviewDialog(PrintDocument(*sheet), this);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->open();
}

QList<QWidget *> DrillYearScreen::panes()
{
    return {m_table, m_year};
}

} // namespace anguan
