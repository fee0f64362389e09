// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/editors/dateeditor.h"

#include "models/base/clock.h"
#include "models/base/text.h"
#include "ui/widgets/editors/calendarbutton.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace anguan {

namespace {

QString momentShape()
{
    return QStringLiteral("yyyy-MM-dd HH:mm");
}

} // namespace

CalendarEditor::CalendarEditor(const Field &field, int width, QWidget *parent)
    : LineEditor(field, parent), m_button(new CalendarButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    line()->setMaximumWidth(Theme::px(width));
    layout->addWidget(line());
    layout->addWidget(m_button);
    layout->addStretch();
    line()->installEventFilter(this);
    connect(m_button, &CalendarButton::picked, this, [this](const QDate &day) {
        line()->setText(written(day));
        line()->setFocus();
        emit edited();
    });
}

void CalendarEditor::setReadOnly(bool readOnly)
{
    LineEditor::setReadOnly(readOnly);
    m_button->setDisabled(readOnly);
}

bool CalendarEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == line() && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down && key->modifiers() == Qt::AltModifier && m_button->isEnabled()) {
            m_button->openCalendar();
            return true;
        }
    }
    return LineEditor::eventFilter(watched, event);
}

DateEditor::DateEditor(const Field &field, QWidget *parent) : CalendarEditor(field, 160, parent)
{
    line()->setPlaceholderText(tr("yyyy-mm-dd"));
    connect(line(), &QLineEdit::textChanged, this,
            [this] { button()->setDate(QDate::fromString(understood(), Qt::ISODate)); });
}

QString DateEditor::understood() const
{
    return Text::isoDate(line()->text());
}

QJsonValue DateEditor::value() const
{
    const QString iso = understood();
    return iso.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(iso);
}

void DateEditor::setValue(const QJsonValue &value)
{
    line()->setText(value.toString());
}

QString DateEditor::problemOf(const QString &typed) const
{
    return tr("“%1” is not a day of the calendar. Write it as 2026-11-21 or 2026/11/21.").arg(typed);
}

QString DateEditor::written(const QDate &picked) const
{
    return picked.toString(Qt::ISODate);
}

InstantEditor::InstantEditor(const Field &field, QWidget *parent) : CalendarEditor(field, 200, parent)
{
    line()->setPlaceholderText(tr("yyyy-mm-dd hh:mm"));
    connect(line(), &QLineEdit::textChanged, this, [this] { button()->setDate(moment().date()); });
}

QDateTime InstantEditor::moment() const
{
    const QString text = Text::tidy(line()->text());
    const qsizetype gap = text.lastIndexOf(QLatin1Char(' '));
    const QDate day = QDate::fromString(Text::isoDate(gap < 0 ? text : text.left(gap)), Qt::ISODate);
    const QTime time = gap < 0 ? QTime(0, 0) : QTime::fromString(text.mid(gap + 1), QStringLiteral("H:mm"));
    return day.isValid() && time.isValid() ? QDateTime(day, time) : QDateTime();
}

QString InstantEditor::understood() const
{
    const QDateTime found = moment();
    return found.isValid() ? found.toString(momentShape()) : QString();
}

QJsonValue InstantEditor::value() const
{
    const QDateTime found = moment();
    return found.isValid() ? QJsonValue(Clock::stamp(found.toUTC())) : QJsonValue(QJsonValue::Undefined);
}

void InstantEditor::setValue(const QJsonValue &value)
{
    const QDateTime instant = Clock::instantOf(value.toString());
    line()->setText(instant.isValid() ? instant.toLocalTime().toString(momentShape()) : value.toString());
}

QString InstantEditor::problemOf(const QString &typed) const
{
    return tr("“%1” is not a moment. Write day and time as 2026-11-21 16:30.").arg(typed);
}

QString InstantEditor::written(const QDate &picked) const
{
    const QTime time = moment().isValid() ? moment().time() : QTime(9, 0);
    return QDateTime(picked, time).toString(momentShape());
}

} // namespace anguan
