// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/globalsearch.h"

#include "models/registers/catalogue.h"
#include "models/registers/register.h"
#include "ui/shell/searchworker.h"
#include "ui/widgets/icon.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>

namespace anguan {

namespace {

constexpr int numberRole = Qt::UserRole;
constexpr int rowsShown = 10;

QString wordsOf(const SearchHit &hit)
{
    const Register *reg = Catalogue::find(hit.registerId);
    const QString title = reg ? reg->shownTitle() : hit.registerId;
    QString words = GlobalSearch::tr("%1   %2   %3").arg(hit.name, hit.number, title);
    if (!hit.excerpt.isEmpty() && hit.excerpt != hit.name)
        words += QStringLiteral("   ") + hit.excerpt.simplified();
    return words;
}

} // namespace

GlobalSearch::GlobalSearch(Vault &vault, QWidget *parent)
    : QLineEdit(parent), m_worker(new SearchWorker(vault))
{
    setObjectName(QStringLiteral("globalSearch"));
    setMaxLength(200);
    setClearButtonEnabled(true);
    addAction(Icon::named(QStringLiteral("search"), Token::Muted), QLineEdit::LeadingPosition);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &SearchWorker::found, this, &GlobalSearch::show);
    m_thread.start();
    connect(this, &QLineEdit::textChanged, this, &GlobalSearch::ask);
    retranslate();
}

GlobalSearch::~GlobalSearch()
{
    m_worker->overtake(++m_request);
    m_thread.quit();
    m_thread.wait(); // the reader must be gone before the vault is
    delete m_popup;
}

void GlobalSearch::retranslate()
{
    setPlaceholderText(tr("Search: name, number, pinyin  Ctrl+K"));
    setAccessibleName(tr("Search all registers"));
}

void GlobalSearch::ask()
{
    const QString typed = text().trimmed();
    m_worker->overtake(++m_request);
    if (typed.isEmpty()) {
        if (m_popup)
            m_popup->hide();
        return;
    }
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, request = m_request, typed] { worker->find(request, typed); });
}

void GlobalSearch::show(int request, const QString &typed, const QList<SearchHit> &hits,
                        const QString &problem)
{
    if (request != m_request)
        return;
    if (!m_popup) {
        // A child of the window: it takes no focus and no grab, so that typing goes on.
        m_popup = new QListWidget(window());
        m_popup->setObjectName(QStringLiteral("searchPopup"));
        m_popup->setAccessibleName(tr("Search results"));
        m_popup->setFocusPolicy(Qt::NoFocus);
        m_popup->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_popup->setTextElideMode(Qt::ElideRight);
        connect(m_popup, &QListWidget::itemClicked, this, &GlobalSearch::choose);
    }
    m_popup->clear();
    for (const SearchHit &hit : hits) {
        auto *item = new QListWidgetItem(wordsOf(hit), m_popup);
        item->setData(numberRole, hit.number);
        item->setToolTip(item->text());
        item->setSizeHint({0, Theme::px(30)});
    }
    if (hits.isEmpty()) {
        auto *item = new QListWidgetItem(
            problem.isEmpty() ? tr("Nothing found for “%1”.").arg(typed) : problem, m_popup);
        item->setFlags(Qt::NoItemFlags);
        item->setSizeHint({0, Theme::px(30)});
    } else {
        m_popup->setCurrentRow(0);
    }
    place();
    m_popup->show();
    m_popup->raise();
    emit foundFor(typed);
}

void GlobalSearch::place()
{
    const int width = qMax(this->width(), Theme::px(520));
    const int rows = qMin(rowsShown, m_popup->count());
    const QPoint corner = mapTo(window(), QPoint(this->width() - width, height() + Theme::px(4)));
    m_popup->setGeometry(qMax(0, corner.x()), corner.y(), width, rows * Theme::px(30) + 4);
}

bool GlobalSearch::isPopupShown() const
{
    return m_popup && m_popup->isVisible();
}

void GlobalSearch::choose()
{
    const QListWidgetItem *item = m_popup->currentItem();
    const QString number = item ? item->data(numberRole).toString() : QString();
    if (number.isEmpty())
        return;
    m_popup->hide();
    clear();
    emit chosen(number);
}

void GlobalSearch::keyPressEvent(QKeyEvent *event)
{
    if (!isPopupShown()) {
        if (event->key() == Qt::Key_Down && !text().isEmpty())
            ask();
        else if (event->key() == Qt::Key_Escape && !text().isEmpty())
            clear();
        else
            QLineEdit::keyPressEvent(event);
        return;
    }
    const int row = m_popup->currentRow();
    switch (event->key()) {
    case Qt::Key_Down:
        m_popup->setCurrentRow(qMin(row + 1, m_popup->count() - 1));
        return;
    case Qt::Key_Up:
        m_popup->setCurrentRow(qMax(row - 1, 0));
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return;
    case Qt::Key_Escape:
        m_popup->hide();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void GlobalSearch::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (m_popup && !m_popup->underMouse())
        m_popup->hide();
}

void GlobalSearch::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLineEdit::changeEvent(event);
}

} // namespace anguan
