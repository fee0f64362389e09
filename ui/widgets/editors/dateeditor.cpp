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

QHBoxLayout *lineWithButton(QWidget *owner, QLineEdit *line, CalendarButton *button, int width)
{
    auto *layout = new QHBoxLayout(owner);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    line->setMaximumWidth(Theme::px(width));
    layout->addWidget(line);
    layout->addWidget(button);
    layout->addStretch();
    return layout;
}

QString momentShape()
{
    return QStringLiteral("yyyy-MM-dd HH:mm");
}

} // namespace

DateEditor::DateEditor(const Field &field, QWidget *parent)
    : FieldEditor(field, parent), m_line(new QLineEdit(this)), m_button(new CalendarButton(this))
{
    lineWithButton(this, m_line, m_button, 160);
    m_line->setPlaceholderText(tr("yyyy-mm-dd"));
    m_line->installEventFilter(this);
    focusOn(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::edited);
    connect(m_line, &QLineEdit::textChanged, this,
            [this] { m_button->setDate(QDate::fromString(Text::isoDate(m_line->text()), Qt::ISODate)); });
    connect(m_button, &CalendarButton::picked, this, [this](const QDate &day) {
        m_line->setText(day.toString(Qt::ISODate));
        m_line->setFocus();
        emit edited();
    });
}

QJsonValue DateEditor::value() const
{
    const QString iso = Text::isoDate(m_line->text());
    return iso.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(iso);
}

void DateEditor::setValue(const QJsonValue &value)
{
    m_line->setText(value.toString());
}

QJsonValue DateEditor::typed() const
{
    const QJsonValue found = value();
    return found.isUndefined() && !m_line->text().isEmpty() ? QJsonValue(m_line->text()) : found;
}

QString DateEditor::inputProblem() const
{
    const QString text = m_line->text().trimmed();
    if (text.isEmpty() || !Text::isoDate(text).isEmpty())
        return {};
    return tr("“%1” is not a day of the calendar. Write it as 2026-11-21 or 2026/11/21.").arg(text);
}

void DateEditor::leave()
{
    const QString iso = Text::isoDate(m_line->text());
    if (!iso.isEmpty() && iso != m_line->text())
        m_line->setText(iso);
}

void DateEditor::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
    m_button->setDisabled(readOnly);
}

bool DateEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down && key->modifiers() == Qt::AltModifier && m_button->isEnabled()) {
            m_button->openCalendar();
            return true;
        }
    }
    return FieldEditor::eventFilter(watched, event);
}

InstantEditor::InstantEditor(const Field &field, QWidget *parent)
    : FieldEditor(field, parent), m_line(new QLineEdit(this)), m_button(new CalendarButton(this))
{
    lineWithButton(this, m_line, m_button, 200);
    m_line->setPlaceholderText(tr("yyyy-mm-dd hh:mm"));
    focusOn(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::edited);
    connect(m_button, &CalendarButton::picked, this, [this](const QDate &day) {
        const QTime time = moment().isValid() ? moment().time() : QTime(9, 0);
        m_line->setText(QDateTime(day, time).toString(momentShape()));
        m_line->setFocus();
        emit edited();
    });
}

QDateTime InstantEditor::moment() const
{
    const QString text = Text::tidy(m_line->text());
    const qsizetype gap = text.lastIndexOf(QLatin1Char(' '));
    const QDate day = QDate::fromString(Text::isoDate(gap < 0 ? text : text.left(gap)), Qt::ISODate);
    const QTime time = gap < 0 ? QTime(0, 0) : QTime::fromString(text.mid(gap + 1), QStringLiteral("H:mm"));
    return day.isValid() && time.isValid() ? QDateTime(day, time) : QDateTime();
}

QJsonValue InstantEditor::value() const
{
    const QDateTime found = moment();
    return found.isValid() ? QJsonValue(Clock::stamp(found.toUTC())) : QJsonValue(QJsonValue::Undefined);
}

void InstantEditor::setValue(const QJsonValue &value)
{
    const QDateTime instant = Clock::instantOf(value.toString());
    m_line->setText(instant.isValid() ? instant.toLocalTime().toString(momentShape()) : value.toString());
}

QJsonValue InstantEditor::typed() const
{
    const QJsonValue found = value();
    return found.isUndefined() && !m_line->text().isEmpty() ? QJsonValue(m_line->text()) : found;
}

QString InstantEditor::inputProblem() const
{
    const QString text = m_line->text().trimmed();
    if (text.isEmpty() || moment().isValid())
        return {};
    return tr("“%1” is not a moment. Write day and time as 2026-11-21 16:30.").arg(text);
}

void InstantEditor::leave()
{
    if (const QDateTime found = moment(); found.isValid())
        m_line->setText(found.toString(momentShape()));
}

void InstantEditor::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
    m_button->setDisabled(readOnly);
}

} // namespace anguan
