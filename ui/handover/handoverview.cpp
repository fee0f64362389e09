// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handover/handoverview.h"

#include "models/items/handoverlinesmodel.h"
#include "models/records/recordstore.h"
#include "models/registers/catalogue.h"
#include "models/registers/display.h"
#include "models/vault/vault.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/editors/referencepicker.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/tonerowdelegate.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QTableView>

namespace anguan {

namespace {

const Field &handoverField(const char *id)
{
    return *Catalogue::find(QStringLiteral("handovers"))->field(QLatin1String(id));
}

} // namespace

HandoverView::HandoverView(Vault &vault, QWidget *parent)
    : Card(parent)
    , m_vault(vault)
    , m_model(new HandoverLinesModel(this))
    , m_title(new ElidedLabel({}, this))
    , m_state(new Pill({}, Tone::Plain, this))
    , m_key(new Pill(tr("Key position"), Tone::Late, this))
    , m_facts(new Heading(Heading::Level::Muted, {}, this))
    , m_open(new Banner(this))
    , m_notice(new Banner(this))
    , m_tabs(new QTabWidget(this))
    , m_table(new QTableView(this))
{
    setObjectName(QStringLiteral("handoverView"));
    build();
}

void HandoverView::build()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::px(8));
    m_title->setProperty("type", QStringLiteral("heading"));
    m_title->setObjectName(QStringLiteral("handoverTitle"));
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    head->addWidget(m_title);
    head->addWidget(m_state);
    head->addWidget(m_key);
    head->addStretch();
    m_head = makeButton(tr("Change the head…"), QStringLiteral("handoverHead"), ButtonKind::Secondary, this);
    m_undertaking =
        makeButton(tr("Undertaking…"), QStringLiteral("printUndertaking"), ButtonKind::Secondary, this);
    auto *print = makeButton(tr("Print…"), QStringLiteral("printHandover"), ButtonKind::Secondary, this);
    m_callOff = makeButton(tr("Call off…"), QStringLiteral("callOffHandover"), ButtonKind::Secondary, this);
    for (QPushButton *button : {m_head, m_undertaking, print, m_callOff})
        head->addWidget(button);
    body()->addLayout(head);
    m_facts->setObjectName(QStringLiteral("handoverFacts"));
    m_facts->setWordWrap(true);
    body()->addWidget(m_facts);
    m_open->setObjectName(QStringLiteral("whatIsOpen"));
    m_open->clear();
    body()->addWidget(m_open);
    m_notice->setObjectName(QStringLiteral("handoverNotice"));
    m_notice->setClosable(true);
    m_notice->clear();
    body()->addWidget(m_notice);
    m_tabs->setObjectName(QStringLiteral("handoverTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(linesPage(), tr("Lines"));
    m_tabs->addTab(endPage(), tr("Signatures and end"));
    body()->addWidget(m_tabs, 1);

    connect(m_head, &QPushButton::clicked, this, &HandoverView::headAsked);
    connect(print, &QPushButton::clicked, this, &HandoverView::printAsked);
    connect(m_undertaking, &QPushButton::clicked, this, &HandoverView::undertakingAsked);
    connect(m_callOff, &QPushButton::clicked, this, &HandoverView::callOff);
    connect(m_open, &Banner::acted, this,
            [this] { m_tabs->setCurrentIndex(m_sheet.openLines() > 0 ? 0 : 1); });
}

QWidget *HandoverView::linesPage()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, Theme::px(8), 0, 0);
    layout->setSpacing(Theme::px(8));
    m_table->setObjectName(QStringLiteral("handoverLines"));
    m_table->setAccessibleName(tr("Lines of the sheet"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ToneRowDelegate(HandoverLinesModel::ToneRole, m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(Theme::px(30));
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    constexpr int widths[] = {96, 300, 100, 170, 80};
    for (int column = 0; column < HandoverLinesModel::Columns; ++column)
        m_table->setColumnWidth(column, Theme::px(widths[column]));
    m_table->horizontalHeader()->setSectionResizeMode(HandoverLinesModel::WhatColumn, QHeaderView::Stretch);
    m_table->installEventFilter(this);
    layout->addWidget(m_table, 1);

    m_waysBar = new QWidget(page);
    auto *ways = new QVBoxLayout(m_waysBar);
    ways->setContentsMargins(0, 0, 0, 0);
    ways->setSpacing(Theme::px(8));
    auto *first = new QHBoxLayout;
    first->setSpacing(Theme::px(8));
    m_receiver = new ReferencePicker(m_vault, *Catalogue::find(QStringLiteral("people")), m_waysBar);
    m_receiver->setObjectName(QStringLiteral("lineReceiver"));
    m_receiver->line()->setAccessibleName(tr("To whom"));
    m_receiver->setFixedWidth(Theme::px(170));
    auto *to = new QLabel(tr("To whom"), m_waysBar);
    to->setBuddy(m_receiver->line());
    m_handOver =
        makeButton(tr("Hand over"), QStringLiteral("handOverLine"), ButtonKind::Secondary, m_waysBar);
    m_close = makeButton(tr("Close"), QStringLiteral("closeLine"), ButtonKind::Secondary, m_waysBar);
    m_keep = makeButton(tr("Keep"), QStringLiteral("keepLine"), ButtonKind::Secondary, m_waysBar);
    m_confirm = makeButton(tr("Done"), QStringLiteral("confirmLine"), ButtonKind::Secondary, m_waysBar);
    m_openRecord =
        makeButton(tr("Open the record"), QStringLiteral("openLine"), ButtonKind::Quiet, m_waysBar);
    m_note = new QLineEdit(m_waysBar);
    m_note->setObjectName(QStringLiteral("lineNote"));
    m_note->setPlaceholderText(tr("Note"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setMaxLength(200);
    first->addWidget(to);
    first->addWidget(m_receiver);
    first->addWidget(m_handOver);
    first->addWidget(m_note, 1);
    for (QPushButton *button : {m_confirm, m_close, m_keep, m_openRecord})
        first->addWidget(button);
    ways->addLayout(first);
    layout->addWidget(m_waysBar);
    connect(m_handOver, &QPushButton::clicked, this, [this] { settle(Way::HandOver); });
    connect(m_close, &QPushButton::clicked, this, [this] { settle(Way::Close); });
    connect(m_keep, &QPushButton::clicked, this, [this] { settle(Way::Keep); });
    connect(m_confirm, &QPushButton::clicked, this, [this] { settle(Way::Confirm); });
    connect(m_openRecord, &QPushButton::clicked, this, [this] {
        const HandoverLine *line = m_model->line(m_table->currentIndex().row());
        if (line && !line->number.isEmpty())
            emit openRequested(line->number);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &HandoverView::updateWays);
    return page;
}

QWidget *HandoverView::endPage()
{
    auto *page = new QWidget;
    page->setProperty("kind", QStringLiteral("clear"));
    m_end = new QVBoxLayout(page);
    m_end->setContentsMargins(0, Theme::px(8), Theme::px(6), 0);
    m_end->setSpacing(Theme::px(8));
    auto *area = new QScrollArea(this);
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return area;
}

bool HandoverView::mayEdit() const
{
    return m_sheet.isOpen() && m_vault.session().may(Act::EditRecords);
}

bool HandoverView::needsApproval() const
{
    return m_sheet.kind() == QLatin1String("leaving") && m_sheet.isKeyPosition();
}

void HandoverView::show(const QString &number)
{
    // What is found is written down while somebody works on it; a reader changes nothing.
    Handovers handovers(m_vault);
    auto sheet = handovers.look(number);
    if (sheet && sheet->isOpen() && m_vault.session().may(Act::EditRecords))
        sheet = handovers.refresh(number);
    if (!sheet)
        return say(sheet.error());
    const bool isAnother = number != this->number();
    if (isAnother) {
        m_notice->clear();
        m_note->clear();
        m_tabs->setCurrentIndex(0);
    }
    fill(*sheet);
    if (isAnother)
        m_receiver->setNumber(sheet->record.values.value(QLatin1String("receiver")).toString());
}

void HandoverView::fill(const HandoverSheet &sheet)
{
    const HandoverLine *current = m_model->line(m_table->currentIndex().row());
    const QString code = current && sheet.number() == number() ? current->line : QString();
    m_sheet = sheet;
    const Values &values = sheet.record.values;
    const RecordStore store(m_vault);
    const auto word = [&](const char *id) {
        return choiceLabel(handoverField(id), values.value(QLatin1String(id)).toString());
    };
    const auto name = [&](const char *id) {
        const QString who = values.value(QLatin1String(id)).toString();
        return who.isEmpty() ? tr("not named") : store.nameOf(who);
    };
    m_title->setFullText(tr("%1: %2").arg(name("person"), word("kind")));
    m_state->setState(word("state"),
                      choiceTone(handoverField("state"), values.value(QLatin1String("state")).toString()));
    m_key->setVisible(sheet.isKeyPosition());
    QStringList facts{sheet.number(), tr("Day: %1").arg(values.value(QLatin1String("date")).toString())};
    if (sheet.kind() != QLatin1String("joining"))
        facts << tr("Receiver: %1").arg(name("receiver")) << tr("Supervisor: %1").arg(name("supervisor"));
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    m_head->setVisible(mayEdit());
    m_callOff->setVisible(mayEdit());
    m_undertaking->setVisible(sheet.kind() == QLatin1String("joining"));
    m_model->show(sheet.lines);
    const int row = std::max(0, code.isEmpty() ? 0 : m_model->rowOf(code));
    m_table->setCurrentIndex(m_model->index(row, 0));
    m_waysBar->setVisible(mayEdit());
    m_tabs->setTabText(0, sheet.openLines() > 0 ? tr("Lines, %1 open").arg(sheet.openLines()) : tr("Lines"));
    const qsizetype wanted = Leaving::purposes(sheet.kind()).size();
    m_tabs->setTabText(1, wanted > 0
                              ? tr("Signatures %1 / %2 and end").arg(sheet.signatures.size()).arg(wanted)
                              : tr("End"));
    sayWhatIsOpen();
    fillEnd();
    updateWays();
}

void HandoverView::sayWhatIsOpen()
{
    if (!m_sheet.isOpen())
        return m_open->clear();
    const QList<Leaving::Obstacle> obstacles = Leaving::obstacles(m_sheet);
    if (const int open = int(m_sheet.openLines()); open > 0) {
        QStringList named;
        for (const HandoverLine &line : m_sheet.lines)
            if (line.isOpen() && !HandoverLines::isSettledAtTheEnd(line) && named.size() < 3)
                named.append(line.what);
        const QString list = named.join(tr("; "));
        m_open->say(Tone::Late, open > named.size() ? tr("%n line(s) are open: %1 …", nullptr, open).arg(list)
                                                    : tr("%n line(s) are open: %1", nullptr, open).arg(list));
    } else if (!obstacles.isEmpty()) {
        m_open->say(Tone::Soon, obstacles.first().text, tr("To the signatures"));
    } else {
        m_open->say(Tone::Good,
                    needsApproval() ? tr("Nothing is open: the departure can be applied for.")
                                    : tr("Nothing is open: the sheet can be finished."),
                    tr("To the end"));
    }
}

QList<HandoverLine> HandoverView::chosen() const
{
    QList<HandoverLine> lines;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        if (const HandoverLine *line = m_model->line(index.row()))
            lines.append(*line);
    return lines;
}

void HandoverView::updateWays()
{
    const QList<HandoverLine> lines = chosen();
    Handovers::Ways all{!lines.isEmpty(), !lines.isEmpty(), !lines.isEmpty(), !lines.isEmpty()};
    for (const HandoverLine &line : lines) {
        const Handovers::Ways ways = Handovers(m_vault).ways(m_sheet, line);
        all.handOver &= ways.handOver;
        all.close &= ways.close;
        all.keep &= ways.keep;
        all.confirm &= ways.confirm;
    }
    m_handOver->setEnabled(all.handOver);
    m_receiver->setEnabled(all.handOver);
    m_close->setEnabled(all.close);
    m_keep->setVisible(m_sheet.kind() == QLatin1String("transfer"));
    m_keep->setEnabled(all.keep);
    m_confirm->setEnabled(all.confirm);
    const HandoverLine *line = m_model->line(m_table->currentIndex().row());
    m_openRecord->setEnabled(line && !line->number.isEmpty());
}

void HandoverView::say(const Error &error)
{
    m_notice->say(Tone::Late, error.text, {}, error.details);
}

void HandoverView::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    // A banner that is shown later is as high as its words need at the width it will have.
    for (Banner *banner : {m_open, m_notice})
        if (banner->isHidden())
            banner->resize(body()->contentsRect().width(), banner->height());
}

bool HandoverView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_openRecord->click();
            return true;
        }
    }
    return Card::eventFilter(watched, event);
}

} // namespace anguan
