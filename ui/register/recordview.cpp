// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/recordview.h"

#include "models/base/tr.h"
#include "models/records/history.h"
#include "models/records/recordstore.h"
#include "models/registers/display.h"
#include "models/vault/vault.h"
#include "ui/register/approvalsabout.h"
#include "ui/register/attachmentsview.h"
#include "ui/register/fieldvalue.h"
#include "ui/register/historyview.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wraplayout.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace anguan {

namespace {

constexpr int mostAlerts = 3; ///< the record itself must stay in sight
constexpr int mostPills = 3;

void empty(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

} // namespace

RecordView::RecordView(Vault &vault, const Register &reg, QWidget *parent)
    : QWidget(parent)
    , m_vault(vault)
    , m_register(reg)
    , m_title(new ElidedLabel({}, this))
    , m_pills(new QHBoxLayout)
    , m_identification(new ElidedLabel({}, this))
    , m_past(new Banner(this))
    , m_alerts(new QVBoxLayout)
    , m_actButtons(new WrapLayout)
    , m_tabs(new QTabWidget(this))
    , m_attachments(new AttachmentsView(vault, reg, this))
    , m_history(new HistoryView(vault, reg, this))
    , m_edit(makeButton(tr("Edit"), QStringLiteral("editButton"), ButtonKind::Primary, this))
    , m_print(makeButton(tr("Print…"), QStringLiteral("printRecordButton"), ButtonKind::Secondary, this))
    , m_withdraw(makeButton(tr("Withdraw…"), QStringLiteral("withdrawButton"), ButtonKind::Secondary, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::px(8));
    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::px(8));
    m_title->setProperty("type", QStringLiteral("heading"));
    m_title->setObjectName(QStringLiteral("recordTitle"));
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    head->addWidget(m_title);
    head->addLayout(m_pills);
    head->addStretch();
    layout->addLayout(head);
    m_identification->setProperty("type", QStringLiteral("muted"));
    m_identification->setObjectName(QStringLiteral("recordIdentification"));
    layout->addWidget(m_identification);
    layout->addWidget(m_past);
    m_alerts->setSpacing(Theme::px(4));
    layout->addLayout(m_alerts);
    layout->addLayout(m_actButtons);
    m_tabs->setDocumentMode(true);
    m_tabs->setMinimumHeight(Theme::px(150)); // a low window scrolls inside the tab
    m_tabs->setObjectName(QStringLiteral("recordTabs"));
    for (const Section &section : reg.sections) {
        auto *page = new QWidget;
        page->setProperty("kind", QStringLiteral("clear"));
        auto *grid = new QGridLayout;
        grid->setHorizontalSpacing(Theme::px(12));
        grid->setVerticalSpacing(Theme::px(8));
        grid->setColumnStretch(1, 1);
        auto *column = new QVBoxLayout(page);
        column->setContentsMargins(0, Theme::px(10), Theme::px(6), 0);
        column->addLayout(grid);
        column->addStretch();
        m_grids << grid;
        auto *area = new QScrollArea;
        area->setWidget(page);
        area->setWidgetResizable(true);
        area->setFrameShape(QFrame::NoFrame);
        area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_tabs->addTab(area, Tr::shown(section.label));
    }
    m_tabs->addTab(m_attachments, tr("Attachments"));
    if (ApprovalsAbout::concerns(reg)) {
        m_approvals = new ApprovalsAbout(vault, reg, this);
        m_tabs->addTab(m_approvals, tr("Approvals"));
        connect(m_approvals, &ApprovalsAbout::openRequested, this, &RecordView::openRequested);
        connect(m_approvals, &ApprovalsAbout::approvalRequested, this, &RecordView::approvalRequested);
    }
    m_tabs->addTab(m_history, tr("History"));
    layout->addWidget(m_tabs, 1);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(Theme::px(8));
    for (QPushButton *button : {m_edit, m_print, m_withdraw})
        acts->addWidget(button);
    acts->addStretch();
    layout->addLayout(acts);

    setFocusProxy(m_tabs->tabBar());
    connect(m_edit, &QPushButton::clicked, this, [this] { emit editAsked({}); });
    connect(m_print, &QPushButton::clicked, this, &RecordView::printAsked);
    connect(m_withdraw, &QPushButton::clicked, this, &RecordView::withdrawAsked);
    connect(m_tabs, &QTabWidget::currentChanged, this, &RecordView::fillTab);
    connect(m_history, &HistoryView::asOfAsked, this, &RecordView::showAsOf);
    connect(m_past, &Banner::acted, this, &RecordView::showNow);
    connect(m_attachments, &AttachmentsView::countChanged, this, [this](int count) {
        m_tabs->setTabText(m_tabs->indexOf(m_attachments),
                           count ? tr("Attachments %1").arg(count) : tr("Attachments"));
    });
}

void RecordView::showRecord(const Record &record)
{
    const bool sameRecord = record.number == m_record.number;
    m_record = record;
    m_asOf = {};
    m_past->clear();
    if (!sameRecord && m_tabs->currentIndex() >= m_grids.size())
        m_tabs->setCurrentIndex(0);
    const bool mayEdit =
        m_vault.session().may(Act::EditRecords) && !record.isWithdrawn() && !m_register.engineOnly;
    m_edit->setVisible(mayEdit);
    m_withdraw->setVisible(mayEdit && m_vault.session().may(Act::WithdrawRecords));
    m_attachments->showRecord(record.number, mayEdit);
    if (m_approvals) {
        const int count = m_approvals->showRecord(record.number, record.isWithdrawn());
        m_tabs->setTabText(m_tabs->indexOf(m_approvals),
                           count ? tr("Approvals %1").arg(count) : tr("Approvals"));
    }
    fill(record);
    fillTab(m_tabs->currentIndex());
}

bool RecordView::showNow()
{
    if (!isAsOf())
        return false;
    showRecord(m_record);
    return true;
}

void RecordView::showAsOf(const QDate &day)
{
    const auto then = History(m_vault.database()).asOf(m_register, m_record.number, day);
    if (!then) {
        m_past->say(Tone::Late, then.error().text, tr("Back to now"));
        return;
    }
    m_asOf = day;
    fill(*then);
    m_edit->hide();
    m_withdraw->hide();
    m_past->say(Tone::Information, tr("As it was known on %1.").arg(day.toString(Qt::ISODate)),
                tr("Back to now"));
    m_tabs->setCurrentIndex(0);
}

void RecordView::fill(const Record &shown)
{
    fillHead(shown);
    fillAlerts(shown);
    fillActs();
    fillSections(shown);
}

void RecordView::fillActs()
{
    empty(m_actButtons);
    if (isAsOf() || m_record.isWithdrawn())
        return;
    for (const RecordAct &act : std::as_const(m_recordActs)) {
        if (!act.isPossible(m_record))
            continue;
        QPushButton *button = makeButton(act.verb(), act.id + QStringLiteral("Act"));
        m_actButtons->addWidget(button);
        // What it does may store the record and so take the button away.
        connect(
            button, &QPushButton::clicked, this, [this, act] { emit actAsked(act); }, Qt::QueuedConnection);
    }
}

void RecordView::fillHead(const Record &shown)
{
    const QString name =
        displayText(m_register.name(), shown.values.value(QString::fromLatin1(m_register.nameField)));
    m_title->setFullText(name.isEmpty() || m_register.name().kind == FieldKind::Reference
                             ? RecordStore(m_vault).nameOf(shown.number)
                             : name);
    empty(m_pills);
    int pills = 0;
    const auto addPill = [&](const QString &word, Tone tone) {
        if (pills++ < mostPills)
            m_pills->addWidget(new Pill(word, tone, this));
    };
    if (shown.isWithdrawn())
        addPill(tr("Withdrawn"), Tone::Late);
    for (const Field &field : m_register.fields) {
        const QString value = shown.values.value(QString::fromLatin1(field.id)).toString();
        if (field.kind != FieldKind::Choice || field.listWidth == 0 || value.isEmpty())
            continue;
        if (const Tone tone = choiceTone(field, value); tone != Tone::Plain)
            addPill(choiceLabel(field, value), tone);
    }
    QStringList parts{shown.number};
    for (const Field &field : m_register.fields) {
        const QJsonValue value = shown.values.value(QString::fromLatin1(field.id));
        if (field.kind == FieldKind::Reference && field.listWidth > 0 && !value.isUndefined() &&
            qstrcmp(field.id, m_register.nameField) != 0) {
            parts << RecordStore(m_vault).nameOf(value.toString());
            break;
        }
    }
    parts << (shown.isWithdrawn()
                  ? tr("withdrawn %1: %2").arg(displayInstant(shown.withdrawnAt), shown.withdrawnReason)
                  : tr("changed %1").arg(displayInstant(shown.changedAt)));
    m_identification->setFullText(parts.join(QStringLiteral(" · ")));
}

void RecordView::fillAlerts(const Record &shown)
{
    empty(m_alerts);
    if (isAsOf() || shown.isWithdrawn())
        return;
    Findings alerts = RecordStore(m_vault).check(m_register, shown.values, shown.number);
    const qsizetype all = alerts.size();
    alerts = alerts.mid(0, mostAlerts);
    for (const Finding &finding : std::as_const(alerts)) {
        auto *banner = new Banner(this);
        banner->setObjectName(QStringLiteral("alert"));
        m_alerts->addWidget(banner);
        QString text =
            finding.article.isEmpty() ? finding.text : tr("%1 (%2)").arg(finding.text, finding.article);
        if (&finding == &alerts.last() && all > mostAlerts)
            text += QLatin1Char(' ') + tr("And %n more.", nullptr, static_cast<int>(all) - mostAlerts);
        const Field *field = m_register.field(finding.field);
        const bool mendable = field && !field->isDerived && !field->isEngineOwned && !m_edit->isHidden();
        banner->say(Tone::Late, text, mendable ? tr("Fill in") : QString());
        connect(banner, &Banner::acted, this, [this, id = finding.field] { emit editAsked(id); });
    }
}

void RecordView::fillSections(const Record &shown)
{
    const RecordStore store(m_vault);
    for (int place = 0; place < m_grids.size(); ++place) {
        QGridLayout *grid = m_grids.at(place);
        empty(grid);
        int row = 0;
        for (const Field &field : m_register.fields) {
            if (qstrcmp(field.section, m_register.sections.at(place).id) != 0 ||
                field.kind == FieldKind::Attachment)
                continue;
            auto *label = new QLabel(fieldLabel(field));
            label->setProperty("type", QStringLiteral("muted"));
            label->setWordWrap(true);
            label->setFixedWidth(Theme::px(100));
            const QJsonValue value = shown.values.value(QString::fromLatin1(field.id));
            QLabel *text = makeFieldValue(store, field, value);
            connect(text, &QLabel::linkActivated, this, &RecordView::openRequested);
            grid->addWidget(label, row, 0, Qt::AlignTop);
            grid->addWidget(text, row++, 1, Qt::AlignTop);
        }
    }
}

void RecordView::fillTab(int tab)
{
    // Only asked for when looked at: a history can be long.
    if (m_tabs->widget(tab) == m_history)
        m_history->showRecord(m_record.number);
}

} // namespace anguan
