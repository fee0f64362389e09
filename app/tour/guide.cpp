// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/guide.h"

#include "app/tr.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QLineEdit>
#include <QPainter>
#include <QPixmap>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTimer>

#include <utility>

namespace anguan {

namespace {

constexpr int patience = 120'000;
constexpr int glance = 20;

Failure notThere(const QString &what)
{
    return fail(ErrorCode::CheckFound, AppTr::tr("The tour stopped: “%1” cannot be reached.").arg(what));
}

} // namespace

Guide::Guide(QString directory) : m_directory(std::move(directory)) {}

QWidget *Guide::seen(const char *name) const
{
    const QString wanted = QString::fromLatin1(name);
    for (QWidget *top : QApplication::topLevelWidgets()) {
        if (!top->isVisible())
            continue;
        if (top->objectName() == wanted)
            return top;
        for (QWidget *found : top->findChildren<QWidget *>(wanted)) {
            if (found->isVisible())
                return found;
        }
    }
    return nullptr;
}

Result<void> Guide::click(const char *name)
{
    auto *button = qobject_cast<QAbstractButton *>(seen(name));
    if (!button || !button->isEnabled())
        return notThere(QString::fromLatin1(name));
    button->click();
    pause(glance);
    return {};
}

Result<void> Guide::type(const char *name, const QString &text)
{
    QWidget *widget = seen(name);
    auto *line = qobject_cast<QLineEdit *>(widget);
    auto *lines = qobject_cast<QPlainTextEdit *>(widget);
    if (widget && !line && !lines) // a field made of several parts has its line inside
        line = widget->findChild<QLineEdit *>();
    if (line) {
        line->setFocus();
        line->selectAll();
        line->del();
        line->insert(text);
    } else if (lines) {
        lines->setFocus();
        lines->selectAll();
        lines->insertPlainText(text);
    } else {
        return notThere(QString::fromLatin1(name));
    }
    pause(glance);
    return {};
}

Result<void> Guide::tick(const char *name)
{
    auto *box = qobject_cast<QAbstractButton *>(seen(name));
    if (!box || !box->isCheckable())
        return notThere(QString::fromLatin1(name));
    if (!box->isChecked())
        box->click();
    pause(glance);
    return {};
}

Result<void> Guide::scrollTo(const char *name)
{
    QWidget *widget = seen(name);
    if (!widget)
        return notThere(QString::fromLatin1(name));
    for (QWidget *above = widget->parentWidget(); above; above = above->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(above)) {
            area->ensureWidgetVisible(widget, 0, 400);
            pause(glance);
            return {};
        }
    }
    return {};
}

Result<void> Guide::waitFor(const QString &what, const std::function<bool()> &there)
{
    QElapsedTimer waited;
    waited.start();
    while (!there()) {
        if (waited.elapsed() > patience)
            return notThere(what);
        pause(glance);
    }
    return {};
}

Result<void> Guide::waitFor(const char *name)
{
    return waitFor(QString::fromLatin1(name), [this, name] { return sees(name); });
}

void Guide::pause(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

Result<void> Guide::shoot(const char *name)
{
    constexpr int settled = 350;
    pause(settled);
    if (!m_window || !m_window->isVisible())
        return notThere(QString::fromLatin1(name));
    QPixmap picture = m_window->grab();
    QPainter painter(&picture);
    for (QWidget *top : QApplication::topLevelWidgets()) {
        const bool isOver = top != m_window && top->isVisible() && top->windowType() != Qt::ToolTip;
        if (!isOver)
            continue;
        QRect place(m_window->mapFromGlobal(top->mapToGlobal(QPoint(0, 0))), top->size());
        if (top->isModal()) { // as a desktop shows it: in the middle, with an edge, the window behind it
                              // dimmed
            place.moveCenter(m_window->rect().center());
            painter.fillRect(m_window->rect(), QColor(0, 0, 0, 70));
            painter.fillRect(place.adjusted(-1, -1, 1, 1), QColor(0, 0, 0, 110));
        }
        painter.drawPixmap(place.topLeft(), top->grab());
    }
    painter.end();
    const QString path = QDir(m_directory)
                             .filePath(QStringLiteral("%1-%2.png")
                                           .arg(m_pictures.size() + 1, 2, 10, QLatin1Char('0'))
                                           .arg(QString::fromLatin1(name)));
    if (!picture.save(path))
        return fail(ErrorCode::Io, AppTr::tr("The picture “%1” could not be written.").arg(path));
    m_pictures.append(path);
    return {};
}

} // namespace anguan
