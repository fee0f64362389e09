// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/reviewscreen.h"

#include "models/exchange/recordexport.h"
#include "models/prints/reviewprint.h"
#include "models/vault/vault.h"
#include "ui/access/newreviewdialog.h"
#include "ui/access/reviewlistmodel.h"
#include "ui/access/reviewsheet.h"
#include "ui/printing/previewdialog.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/carddelegate.h"
#include "ui/widgets/editors/referencepicker.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

namespace anguan {

ReviewScreen::ReviewScreen(Vault &vault, QWidget *parent)
    : Screen(parent)
    , m_vault(vault)
    , m_model(new ReviewListModel(this))
    , m_notice(new Banner(this))
    , m_right(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_sheet(new ReviewSheet(vault, this))
{
    setObjectName(QStringLiteral("reviewScreen"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::px(20), Theme::px(14), Theme::px(20), Theme::px(14));
    column->setSpacing(Theme::px(10));
    m_notice->setClosable(true);
    m_notice->clear();
    column->addWidget(m_notice);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::px(12));
    row->addWidget(listPane());
    row->addWidget(m_right, 1);
    column->addLayout(row, 1);
    m_empty->setWords(
        QStringLiteral("check"), tr("No access review yet"),
        tr("A review asks for every account of a system whether it is kept, changed or closed. It is "
           "decided line by line and signed. Asked by: H12 H28."));
    if (vault.session().may(Act::EditRecords))
        connect(m_empty->addAct(tr("New review"), QStringLiteral("newReviewFromEmpty")),
                &QPushButton::clicked, this, &ReviewScreen::createNew);
    m_right->addWidget(m_empty);
    m_right->addWidget(m_sheet);

    connect(m_sheet, &ReviewSheet::openRequested, this, &Screen::openRequested);
    connect(m_sheet, &ReviewSheet::printAsked, this, &ReviewScreen::printIt);
    connect(m_sheet, &ReviewSheet::compareAsked, this, [this] { showDialog(m_sheet->number()); });
    connect(m_sheet, &ReviewSheet::noticed, this,
            [this](const QString &sentence) { emit noticed(sentence, {}, {}); });
    m_changed.setSingleShot(true);
    m_changed.setInterval(50);
    connect(&m_changed, &QTimer::timeout, this, [this] {
        if (isVisible())
            activate();
    });
    connect(&vault, &Vault::recordChanged, this, [this](const QString &registerId, const QString &) {
        if (registerId == QLatin1String("reviews"))
            m_changed.start();
    });
}

QWidget *ReviewScreen::listPane()
{
    auto *pane = new QWidget(this);
    pane->setFixedWidth(Theme::px(284));
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::px(8));
    auto *row = new QHBoxLayout;
    m_filter = new QLineEdit(pane);
    m_filter->setObjectName(QStringLiteral("reviewFilter"));
    m_filter->setPlaceholderText(tr("Filter: system, number"));
    m_filter->setAccessibleName(tr("Filter the list of reviews"));
    m_filter->setClearButtonEnabled(true);
    row->addWidget(m_filter, 1);
    if (m_vault.session().may(Act::EditRecords)) {
        auto *add = makeButton(tr("New"), QStringLiteral("newReview"), ButtonKind::Secondary, pane);
        connect(add, &QPushButton::clicked, this, &ReviewScreen::createNew);
        row->addWidget(add);
    }
    layout->addLayout(row);
    m_list = new QListView(pane);
    m_list->setObjectName(QStringLiteral("reviewList"));
    m_list->setAccessibleName(tr("Access reviews"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CardDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setStyleSheet(QStringLiteral("QListView { background: transparent; border: none; }"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    layout->addWidget(m_list, 1);
    connect(m_filter, &QLineEdit::textChanged, this, &ReviewScreen::reload);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &now) {
                const QString number = now.data(ReviewListModel::NumberRole).toString();
                if (!number.isEmpty() && number != m_sheet->number())
                    read(number);
            });
    connect(m_list, &QListView::activated, this, [this] { m_sheet->table()->setFocus(Qt::TabFocusReason); });
    return pane;
}

QString ReviewScreen::title() const
{
    return tr("Access reviews");
}

QString ReviewScreen::subtitle() const
{
    return tr("Whether everybody who can enter a system still should; %1 under way · H12 H28")
        .arg(m_model->openCount());
}

void ReviewScreen::activate()
{
    reload();
    if (const ReviewSummary *now = m_model->review(m_sheet->number()))
        m_sheet->refresh(*now);
    else if (m_sheet->number().isEmpty() && m_model->rowCount() > 0)
        read(m_model->index(0).data(ReviewListModel::NumberRole).toString());
}

void ReviewScreen::reload()
{
    const auto all = AccessReviews(m_vault).summaries(m_filter->text());
    if (!all)
        return m_notice->say(Tone::Late, all.error().text, {}, all.error().details);
    const QSignalBlocker quiet(m_list->selectionModel());
    m_model->show(*all);
    if (const int row = m_model->rowOf(m_sheet->number()); row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
    m_list->viewport()->update();
    emit headingChanged();
}

void ReviewScreen::read(const QString &number)
{
    m_notice->clear();
    m_sheet->show(number);
    m_right->setCurrentWidget(m_sheet);
    const QSignalBlocker quiet(m_list->selectionModel());
    if (const int row = m_model->rowOf(number); row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
    m_list->viewport()->update();
}

void ReviewScreen::showDialog(const QString &review, const QString &system)
{
    auto *dialog = new NewReviewDialog(m_vault, review, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->system()->setNumber(system);
    connect(dialog, &NewReviewDialog::opened, this, [this](const QString &number) {
        reload();
        read(number);
        m_sheet->table()->setFocus(Qt::OtherFocusReason);
    });
    dialog->open();
}

void ReviewScreen::createNew()
{
    if (m_vault.session().may(Act::EditRecords))
        showDialog({});
}

void ReviewScreen::printIt()
{
    if (m_right->currentWidget() != m_sheet)
        return;
    const auto sheet = reviewSheet(m_vault, m_sheet->number());
    if (!sheet)
        return m_notice->say(Tone::Late, sheet.error().text, {}, sheet.error().details);
    auto *preview = new PreviewDialog(PrintDocument(*sheet), this);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    connect(preview, &PreviewDialog::saved, this, [this, rows = sheet->rows.size()] {
        ListQuery query;
        query.registerId = QStringLiteral("reviews");
        query.search = m_sheet->number();
        if (const auto noted = noteExport(m_vault, query, rows, QStringLiteral("pdf")); !noted)
            m_notice->say(Tone::Late, noted.error().text, {}, noted.error().details);
    });
    preview->open();
}

void ReviewScreen::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

QList<QWidget *> ReviewScreen::panes()
{
    return {m_filter, m_list, m_sheet->filter(), m_sheet->table()};
}

bool ReviewScreen::stepBack()
{
    if (m_sheet->isFiltered()) {
        m_sheet->clearFilter();
        return true;
    }
    if (m_filter->text().isEmpty())
        return false;
    m_filter->clear();
    return true;
}

void ReviewScreen::openItem(const QString &number)
{
    reload();
    read(number);
}

QString ReviewScreen::currentItem() const
{
    return m_sheet->number();
}

void ReviewScreen::openForm(const QString &number, const QString &field, const QJsonObject &values)
{
    Q_UNUSED(field)
    if (!number.isEmpty())
        return openItem(number);
    if (m_vault.session().may(Act::EditRecords))
        showDialog({}, values.value(QLatin1String("system")).toString());
}

} // namespace anguan
