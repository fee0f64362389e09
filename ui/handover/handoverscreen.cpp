// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handover/handoverscreen.h"

#include "models/prints/handoverprint.h"
#include "models/vault/vault.h"
#include "ui/handover/handoverlistmodel.h"
#include "ui/handover/handoverview.h"
#include "ui/handover/newhandoverdialog.h"
#include "ui/printing/preview.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/carddelegate.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

namespace anguan {

namespace {

struct StartVerb
{
    const char *kind;
    const char *verb;
    const char *button;
};
constexpr StartVerb startVerbs[] = {
    {"leaving", QT_TRANSLATE_NOOP("anguan::HandoverScreen", "Start leaving"), "startLeaving"},
    {"transfer", QT_TRANSLATE_NOOP("anguan::HandoverScreen", "Start a transfer"), "startTransfer"},
    {"joining", QT_TRANSLATE_NOOP("anguan::HandoverScreen", "Start joining"), "startJoining"},
};

} // namespace

HandoverScreen::HandoverScreen(Vault &vault, QWidget *parent)
    : Screen(parent)
    , m_vault(vault)
    , m_model(new HandoverListModel(vault, this))
    , m_notice(new Banner(this))
    , m_right(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_view(new HandoverView(vault, this))
{
    setObjectName(QStringLiteral("handoverScreen"));
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
        QStringLiteral("handover"), tr("Nobody is joining, moving or leaving"),
        tr("When somebody leaves, the sheet finds by itself what that person holds: systems, accounts, "
           "role groups, approvals, passwords. Each line is handed over or closed, three people sign. "
           "Asked by: H27 H28."));
    m_right->addWidget(m_empty);
    m_right->addWidget(m_view);

    connect(m_view, &HandoverView::openRequested, this, &Screen::openRequested);
    connect(m_view, &HandoverView::approvalRequested, this, &Screen::approvalRequested);
    connect(m_view, &HandoverView::headAsked, this, &HandoverScreen::editIt);
    connect(m_view, &HandoverView::printAsked, this, &HandoverScreen::printIt);
    connect(m_view, &HandoverView::undertakingAsked, this, &HandoverScreen::printUndertaking);
    connect(m_view, &HandoverView::noticed, this,
            [this](const QString &sentence) { emit noticed(sentence, {}, {}); });
    m_changed.setSingleShot(true);
    m_changed.setInterval(80);
    connect(&m_changed, &QTimer::timeout, this, [this] {
        if (isVisible())
            reload();
    });
    connect(&vault, &Vault::recordChanged, this, [this](const QString &registerId, const QString &) {
        if (registerId == QLatin1String("handovers"))
            m_changed.start();
    });
}

QWidget *HandoverScreen::listPane()
{
    auto *pane = new QWidget(this);
    pane->setFixedWidth(Theme::px(264));
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::px(8));
    if (m_vault.session().may(Act::EditRecords)) {
        // Leaving is what one comes for; in English the other two need a row of their own.
        auto *row = new QHBoxLayout;
        row->setSpacing(Theme::px(6));
        for (const StartVerb &each : startVerbs) {
            const QString kind = QLatin1String(each.kind);
            const bool isFirst = &each == startVerbs;
            auto *button = makeButton(tr(each.verb), QLatin1String(each.button),
                                      isFirst ? ButtonKind::Primary : ButtonKind::Secondary, pane);
            isFirst ? layout->addWidget(button) : row->addWidget(button);
            connect(button, &QPushButton::clicked, this, [this, kind] { startNew(kind); });
        }
        layout->addLayout(row);
    }
    m_filter = new QLineEdit(pane);
    m_filter->setObjectName(QStringLiteral("handoverFilter"));
    m_filter->setPlaceholderText(tr("Filter: name, pinyin, number"));
    m_filter->setAccessibleName(tr("Filter the list of handovers"));
    m_filter->setClearButtonEnabled(true);
    layout->addWidget(m_filter);
    m_list = new QListView(pane);
    m_list->setObjectName(QStringLiteral("handoverList"));
    m_list->setAccessibleName(tr("Handovers"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CardDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setStyleSheet(QStringLiteral("QListView { background: transparent; border: none; }"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    layout->addWidget(m_list, 1);
    connect(m_filter, &QLineEdit::textChanged, this, &HandoverScreen::reload);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &now) {
                const QString number = now.data(HandoverListModel::NumberRole).toString();
                if (!number.isEmpty() && number != m_view->number())
                    read(number);
            });
    connect(m_list, &QListView::activated, this, [this] { m_view->table()->setFocus(Qt::TabFocusReason); });
    return pane;
}

QString HandoverScreen::title() const
{
    return tr("Joining and leaving");
}

QString HandoverScreen::subtitle() const
{
    return tr("What is handed over line by line before somebody leaves; %1 under way · H20 H27 H28 C20")
        .arg(m_model->underWay());
}

void HandoverScreen::activate()
{
    reload();
    if (!m_view->number().isEmpty())
        m_view->show(m_view->number());
    else if (m_model->rowCount() > 0)
        read(m_model->index(0).data(HandoverListModel::NumberRole).toString());
}

void HandoverScreen::reload()
{
    const QSignalBlocker quiet(m_list->selectionModel());
    if (const QString problem = m_model->reload(m_filter->text()); !problem.isEmpty())
        return m_notice->say(Tone::Late, problem);
    if (const int row = m_model->rowOf(m_view->number()); row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
    m_list->viewport()->update();
    emit headingChanged();
}

void HandoverScreen::read(const QString &number)
{
    m_notice->clear();
    m_right->setCurrentWidget(m_view);
    m_view->setGeometry(m_right->contentsRect());
    m_view->show(number);
    const QSignalBlocker quiet(m_list->selectionModel());
    if (const int row = m_model->rowOf(number); row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
    m_list->viewport()->update();
}

void HandoverScreen::saved(const QString &number)
{
    reload();
    read(number);
    m_view->table()->setFocus(Qt::OtherFocusReason);
}

void HandoverScreen::startNew(const QString &kind, const QString &person)
{
    if (!m_vault.session().may(Act::EditRecords))
        return;
    auto *dialog = new NewHandoverDialog(m_vault, kind, person, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewHandoverDialog::saved, this, &HandoverScreen::saved);
    dialog->open();
}

void HandoverScreen::createNew()
{
    startNew(QStringLiteral("leaving"));
}

void HandoverScreen::editIt()
{
    if (!m_view->sheet().isOpen() || !m_vault.session().may(Act::EditRecords))
        return;
    auto *dialog = new NewHandoverDialog(m_vault, m_view->number(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewHandoverDialog::saved, this, &HandoverScreen::saved);
    dialog->open();
}

void HandoverScreen::printIt()
{
    if (m_right->currentWidget() != m_view)
        return;
    const auto paper = handoverSheet(m_vault, m_view->number());
    if (!paper)
        return m_notice->say(Tone::Late, paper.error().text, {}, paper.error().details);
    Preview::openForm(this, m_vault, *paper, m_view->number(), [this](const Error &error) {
        m_notice->say(Tone::Late, error.text, {}, error.details);
    });
}

void HandoverScreen::printUndertaking()
{
    const auto paper = undertakingForm(m_vault, m_view->number());
    if (!paper)
        return m_notice->say(Tone::Late, paper.error().text, {}, paper.error().details);
    Preview::openForm(this, m_vault, *paper, m_view->number(), [this](const Error &error) {
        m_notice->say(Tone::Late, error.text, {}, error.details);
    });
}

void HandoverScreen::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

QList<QWidget *> HandoverScreen::panes()
{
    return {m_filter, m_list, m_view->table()};
}

bool HandoverScreen::stepBack()
{
    if (m_filter->text().isEmpty())
        return false;
    m_filter->clear();
    return true;
}

void HandoverScreen::openItem(const QString &number)
{
    reload();
    read(number);
}

QString HandoverScreen::currentItem() const
{
    return m_view->number();
}

void HandoverScreen::openForm(const QString &number, const QString &field, const QJsonObject &values)
{
    Q_UNUSED(field)
    if (!number.isEmpty())
        return openItem(number);
    const QString kind = values.value(QLatin1String("kind")).toString();
    startNew(kind.isEmpty() ? QStringLiteral("leaving") : kind,
             values.value(QLatin1String("person")).toString());
}

} // namespace anguan
