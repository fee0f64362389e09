// SPDX-License-Identifier: GPL-3.0-or-later
// Where one goes from the matrix, and what leaves it: other pages, paper, a table.
#include "ui/access/matrixscreen.h"

#include "models/access/accessexport.h"
#include "models/base/clock.h"
#include "models/exchange/recordexport.h"
#include "models/items/accessgridmodel.h"
#include "models/items/accesslistmodel.h"
#include "models/items/brokenconflictsmodel.h"
#include "models/prints/accessprint.h"
#include "models/records/recordstore.h"
#include "models/registers/catalogue.h"
#include "models/vault/vault.h"
#include "ui/access/accessfilterbar.h"
#include "ui/printing/previewdialog.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/banner.h"

#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QTabBar>
#include <QTableView>

namespace anguan {

void MatrixScreen::openItem(const QString &number)
{
    activate();
    if (!m_matrix)
        return;
    QString subject = number;
    for (const AccessMatrix::Account &account : m_matrix->accounts)
        if (account.number == number && account.person >= 0)
            subject = m_matrix->people.at(account.person).number;
    m_filters->clear();
    m_filters->setPivot(subject.startsWith(QLatin1String("SYS-")) ? AccessPivot::System
                                                                  : AccessPivot::Person);
    if (const int row = m_subjects->rowOf(subject); row > 0)
        m_subjectList->setCurrentIndex(m_subjects->index(row));
}

QString MatrixScreen::currentItem() const
{
    return isGrid() || isBroken() ? QString() : m_subjects->numberAt(m_subjectList->currentIndex().row());
}

QString MatrixScreen::subjectName() const
{
    const QModelIndex subject = m_subjectList->currentIndex();
    return isGrid() || isBroken() || subject.row() <= 0 ? QString() : subject.data().toString();
}

QList<int> MatrixScreen::shownAccounts() const
{
    return isGrid() ? m_matching : m_subjects->accountsAt(std::max(0, m_subjectList->currentIndex().row()));
}

void MatrixScreen::openCurrent(Qt::KeyboardModifiers keys)
{
    const QList<int> accounts = currentAccounts();
    if (accounts.isEmpty()) {
        const int person =
            isGrid() ? m_grid->personAt(m_gridTable->currentIndex().row()) : AccessMatrix::none;
        if (person >= 0)
            emit openRequested(m_matrix->people.at(person).number);
        return;
    }
    const AccessMatrix::Account &first = m_matrix->accounts.at(accounts.first());
    if (keys.testFlag(Qt::ShiftModifier)) {
        if (first.person >= 0)
            emit openRequested(m_matrix->people.at(first.person).number);
    } else if (keys.testFlag(Qt::ControlModifier)) {
        if (first.system >= 0)
            emit openRequested(m_matrix->systems.at(first.system).number);
    } else if (accounts.size() == 1) {
        emit openRequested(first.number);
    } else {
        auto *menu = new QMenu(this);
        menu->setObjectName(QStringLiteral("accountMenu"));
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (const int place : accounts) {
            const AccessMatrix::Account &account = m_matrix->accounts.at(place);
            menu->addAction(accessLine(*m_matrix, account), this,
                            [this, number = account.number] { emit openRequested(number); });
        }
        menu->setActiveAction(menu->actions().constFirst());
        menu->popup(m_gridTable->viewport()->mapToGlobal(
            m_gridTable->visualRect(m_gridTable->currentIndex()).bottomLeft()));
    }
}

/// The records that mend it: both sides, then the rule. One of them, or the choice.
void MatrixScreen::openBroken()
{
    const BrokenConflict *broken = m_broken->broken(m_brokenTable->currentIndex().row());
    if (!broken || broken->records.isEmpty())
        return;
    if (broken->records.size() == 1)
        return emit openRequested(broken->records.first());
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("brokenMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString &number : broken->records) {
        const Register *reg = Catalogue::ofNumber(number);
        const QString words =
            tr("%1: %2 (%3)")
                .arg(reg ? reg->shownTitle() : QString(), RecordStore(m_vault).nameOf(number), number);
        menu->addAction(words, this, [this, number] { emit openRequested(number); });
    }
    menu->setActiveAction(menu->actions().constFirst());
    menu->popup(m_brokenTable->viewport()->mapToGlobal(
        m_brokenTable->visualRect(m_brokenTable->currentIndex()).bottomLeft()));
}

AccessTable MatrixScreen::seenTable() const
{
    if (!isBroken())
        return accessTable(*m_matrix, shownAccounts(), m_filters->pivot());
    AccessTable table;
    constexpr int widths[] = {6, 6, 8, 40};
    for (int column = 0; column < BrokenConflictsModel::Columns; ++column) {
        table.header.append(m_broken->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        table.widths.append(widths[column]);
    }
    for (int row = 0; row < m_broken->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < BrokenConflictsModel::Columns; ++column)
            cells.append(m_broken->index(row, column).data().toString());
        table.rows.append(cells);
    }
    return table;
}

bool MatrixScreen::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Screen::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (watched == m_subjectList && (isEnter || key->key() == Qt::Key_Right)) {
        m_listTable->setFocus(Qt::TabFocusReason);
        return true;
    }
    if (isEnter && watched == m_brokenTable) {
        openBroken();
        return true;
    }
    if (isEnter && (watched == m_gridTable || watched == m_listTable)) {
        openCurrent(key->modifiers());
        return true;
    }
    return Screen::eventFilter(watched, event);
}

void MatrixScreen::printIt()
{
    if (!m_matrix)
        return;
    const AccessPivot pivot = m_filters->pivot();
    const AccessTable table = seenTable();
    const QString filter = m_filters->filterInWords();
    const auto sheet = accessSheet(m_vault, table, pivot, subjectName(), filter);
    if (!sheet)
        return m_notice->say(Tone::Late, sheet.error().text, {}, sheet.error().details);
    auto *preview = new PreviewDialog(PrintDocument(*sheet), this);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    connect(preview, &PreviewDialog::saved, this, [this, filter, rows = table.rows.size()] {
        ListQuery query;
        query.registerId = QStringLiteral("accounts");
        query.search = filter;
        if (const auto noted = noteExport(m_vault, query, rows, QStringLiteral("pdf")); !noted)
            m_notice->say(Tone::Late, noted.error().text, {}, noted.error().details);
    });
    preview->open();
}

void MatrixScreen::exportIt()
{
    if (!m_matrix)
        return;
    const QString suggested =
        QStringLiteral("%1_%2.csv").arg(Clock::today().toString(Qt::ISODate), tr("Access matrix"));
    const QString path =
        Ask::saveFile(this, tr("Export what the matrix shows"), suggested, tr("CSV tables (*.csv)"));
    if (path.isEmpty())
        return;
    const AccessTable table = seenTable();
    const auto rows = exportAccess(m_vault, table, m_filters->filterInWords(), path);
    if (!rows)
        return m_notice->say(Tone::Late, rows.error().text, {}, rows.error().details);
    m_notice->say(Tone::Soon,
                  tr("%1 rows are in %2. The file lies outside the vault, unsealed.").arg(*rows).arg(path));
}

} // namespace anguan
