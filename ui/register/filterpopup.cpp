// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/filterpopup.h"

#include "models/base/clock.h"
#include "models/base/text.h"
#include "models/items/columns.h"
#include "models/registers/display.h"
#include "ui/widgets/button.h"
#include "ui/widgets/theme.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace anguan {

namespace {

struct Preset
{
    const char *words;
    FilterOp op;
    QStringList values;
};

QList<Preset> dayPresets()
{
    const QDate today = Clock::today();
    const QDate first(today.year(), today.month(), 1);
    const auto iso = [](const QDate &day) { return day.toString(Qt::ISODate); };
    return {
        {QT_TRANSLATE_NOOP("anguan::FilterPopup", "Overdue"), FilterOp::Before, {iso(today)}},
        {QT_TRANSLATE_NOOP("anguan::FilterPopup", "Within 30 days"),
         FilterOp::WithinDays,
         {QStringLiteral("30")}},
        {QT_TRANSLATE_NOOP("anguan::FilterPopup", "Within 90 days"),
         FilterOp::WithinDays,
         {QStringLiteral("90")}},
        {QT_TRANSLATE_NOOP("anguan::FilterPopup", "This month"),
         FilterOp::Between,
         {iso(first), iso(first.addMonths(1).addDays(-1))}},
        {QT_TRANSLATE_NOOP("anguan::FilterPopup", "This year"),
         FilterOp::Between,
         {iso(QDate(today.year(), 1, 1)), iso(QDate(today.year(), 12, 31))}},
        {QT_TRANSLATE_NOOP("anguan::FilterPopup", "The last 30 days"),
         FilterOp::Between,
         {iso(today.addDays(-30)), iso(today)}},
        {QT_TRANSLATE_NOOP("anguan::FilterPopup", "Not filled in"), FilterOp::Empty, {}},
        {QT_TRANSLATE_NOOP("anguan::FilterPopup", "Filled in"), FilterOp::NotEmpty, {}},
    };
}

constexpr QLatin1String emptyTick("\x01");

} // namespace

FilterPopup::FilterPopup(const Register &reg, const QString &fieldId, const Filter &now, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_register(reg)
    , m_field(fieldId)
    , m_now(now)
    , m_kind(columnKind(reg, fieldId))
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("filterPopup"));
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("kind", QStringLiteral("card"));
    setMinimumWidth(Theme::px(200));
    m_layout->setContentsMargins(Theme::px(10), Theme::px(10), Theme::px(10), Theme::px(10));
    m_layout->setSpacing(Theme::px(6));
    QList<QPair<QString, QString>> choices;
    if (m_kind == FieldKind::YesNo) {
        choices = {{QStringLiteral("true"), tr("Yes")}, {QStringLiteral("false"), tr("No")}};
    } else if (const Field *field = reg.field(fieldId)) {
        for (const Choice &choice : field->choices)
            choices << qMakePair(QString::fromLatin1(choice.id),
                                 choiceLabel(*field, QString::fromLatin1(choice.id)));
    }
    if (m_kind == FieldKind::Integer)
        buildNumbers();
    else if (m_kind == FieldKind::Date || m_kind == FieldKind::Instant)
        buildDays();
    else
        buildTicks(choices);
    QPushButton *clear =
        makeButton(tr("Do not filter"), QStringLiteral("filterClear"), ButtonKind::Quiet, this);
    connect(clear, &QPushButton::clicked, this, [this] {
        finish({});
        close();
    });
    m_layout->addWidget(clear);
}

void FilterPopup::openBelow(QWidget *button)
{
    adjustSize();
    QPoint corner = button->mapToGlobal(QPoint(0, button->height()));
    if (const QScreen *screen = button->screen()) {
        const QRect room = screen->availableGeometry();
        corner.setX(std::min(corner.x(), room.right() - width()));
        corner.setY(std::min(corner.y(), room.bottom() - height()));
    }
    move(corner);
    show();
    if (m_ticks)
        m_ticks->setFocus(Qt::PopupFocusReason);
    else if (m_from)
        m_from->setFocus(Qt::PopupFocusReason);
}

QString FilterPopup::shortWords(const Register &reg, const Filter &filter)
{
    const Field *field = reg.field(filter.field);
    switch (filter.op) {
    case FilterOp::OneOf:
        if (field && filter.values.size() == 1)
            return choiceLabel(*field, filter.values.first());
        return tr("%n chosen", nullptr, static_cast<int>(filter.values.size()));
    case FilterOp::Equals:
        if (columnKind(reg, filter.field) == FieldKind::YesNo)
            return filter.values.value(0) == QLatin1String("true") ? tr("Yes") : tr("No");
        return filter.values.value(0);
    case FilterOp::Empty:
        return tr("Not filled in");
    case FilterOp::NotEmpty:
        return tr("Filled in");
    case FilterOp::WithinDays:
        return tr("Within %n day(s)", nullptr, filter.values.value(0).toInt());
    case FilterOp::Before:
        return tr("Before %1").arg(filter.values.value(0));
    case FilterOp::AtLeast:
        return QStringLiteral("≥ %1").arg(filter.values.value(0));
    case FilterOp::AtMost:
        return QStringLiteral("≤ %1").arg(filter.values.value(0));
    case FilterOp::Between:
        return tr("%1 to %2").arg(filter.values.value(0), filter.values.value(1));
    case FilterOp::Contains:
        break;
    }
    return filter.values.value(0);
}

void FilterPopup::buildTicks(const QList<QPair<QString, QString>> &choices)
{
    m_ticks = new QListWidget(this);
    m_ticks->setObjectName(QStringLiteral("filterTicks"));
    m_ticks->setAccessibleName(tr("Filter by %1").arg(columnLabel(m_register, m_field)));
    const auto add = [this](const QString &id, const QString &words, bool on) {
        auto *item = new QListWidgetItem(words, m_ticks);
        item->setData(Qt::UserRole, id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(on ? Qt::Checked : Qt::Unchecked);
    };
    for (const auto &[id, words] : choices)
        add(id, words, m_now.values.contains(id));
    add(QString(emptyTick), tr("Not filled in"), m_now.op == FilterOp::Empty);
    m_ticks->setFixedHeight(Theme::px(30) * std::min(10, m_ticks->count()) + 4);
    m_ticks->setCurrentRow(0);
    m_layout->addWidget(m_ticks);
    connect(m_ticks, &QListWidget::itemChanged, this, &FilterPopup::ticked);
    // A click anywhere on the line ticks it, and so does Enter.
    connect(m_ticks, &QListWidget::itemActivated, this, [](QListWidgetItem *item) {
        item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    });
}

void FilterPopup::ticked()
{
    QStringList ids;
    bool empty = false;
    for (int row = 0; row < m_ticks->count(); ++row) {
        const QListWidgetItem *item = m_ticks->item(row);
        if (item->checkState() != Qt::Checked)
            continue;
        if (item->data(Qt::UserRole).toString() == emptyTick)
            empty = true;
        else
            ids << item->data(Qt::UserRole).toString();
    }
    // "Not filled in" stands alone: one column has one condition.
    if (empty && !ids.isEmpty() && m_now.op == FilterOp::Empty)
        empty = false;
    const QSignalBlocker blocker(m_ticks);
    for (int row = 0; row < m_ticks->count(); ++row) {
        QListWidgetItem *item = m_ticks->item(row);
        const bool isEmptyTick = item->data(Qt::UserRole).toString() == emptyTick;
        if (isEmptyTick != empty && (empty || isEmptyTick))
            item->setCheckState(Qt::Unchecked);
    }
    if (empty)
        return finish({{m_field, FilterOp::Empty, {}}});
    if (ids.isEmpty() || (m_kind == FieldKind::YesNo && ids.size() == 2))
        return finish(ids.isEmpty() ? QList<Filter>() : QList<Filter>{{m_field, FilterOp::NotEmpty, {}}});
    finish({{m_field, m_kind == FieldKind::YesNo ? FilterOp::Equals : FilterOp::OneOf, ids}});
}

void FilterPopup::buildDays()
{
    const QList<Preset> presets = dayPresets();
    for (int place = 0; place < presets.size(); ++place) {
        const Preset &preset = presets.at(place);
        QPushButton *button = makeButton(tr(preset.words), QStringLiteral("filterPreset%1").arg(place),
                                         ButtonKind::Quiet, this);
        connect(button, &QPushButton::clicked, this, [this, preset] {
            finish({{m_field, preset.op, preset.values}});
            close();
        });
        m_layout->addWidget(button);
    }
    const bool isRange = m_now.op == FilterOp::Between;
    m_from = addLine(tr("From"), QStringLiteral("filterFrom"),
                     isRange || m_now.op == FilterOp::AtLeast ? m_now.values.value(0) : QString());
    m_to = addLine(tr("To"), QStringLiteral("filterTo"),
                   isRange                        ? m_now.values.value(1)
                   : m_now.op == FilterOp::AtMost ? m_now.values.value(0)
                                                  : QString());
    m_from->setPlaceholderText(tr("yyyy-mm-dd"));
    m_to->setPlaceholderText(tr("yyyy-mm-dd"));
}

void FilterPopup::buildNumbers()
{
    m_from = addLine(tr("At least"), QStringLiteral("filterFrom"),
                     m_now.op == FilterOp::AtLeast || m_now.op == FilterOp::Between ? m_now.values.value(0)
                                                                                    : QString());
    m_to = addLine(tr("At most"), QStringLiteral("filterTo"),
                   m_now.op == FilterOp::AtMost    ? m_now.values.value(0)
                   : m_now.op == FilterOp::Between ? m_now.values.value(1)
                                                   : QString());
    QPushButton *none =
        makeButton(tr("Not filled in"), QStringLiteral("filterEmpty"), ButtonKind::Quiet, this);
    connect(none, &QPushButton::clicked, this, [this] {
        finish({{m_field, FilterOp::Empty, {}}});
        close();
    });
    m_layout->addWidget(none);
}

void FilterPopup::boundsTyped()
{
    const auto read = [this](QLineEdit *line, bool &fine) -> QString {
        const QString text = Text::tidy(line->text());
        if (text.isEmpty())
            return {};
        if (m_kind != FieldKind::Integer) {
            const QString iso = Text::isoDate(text);
            fine = fine && !iso.isEmpty();
            return iso;
        }
        bool isNumber = false;
        text.toLongLong(&isNumber);
        fine = fine && isNumber;
        return text;
    };
    bool fine = true;
    const QString from = read(m_from, fine);
    const QString to = read(m_to, fine);
    m_problem->setVisible(!fine);
    m_problem->setText(m_kind == FieldKind::Integer ? tr("Digits only, please.")
                                                    : tr("Write a day as 2026-11-21."));
    if (!fine)
        return;
    if (from.isEmpty() && to.isEmpty())
        finish({});
    else if (to.isEmpty())
        finish({{m_field, FilterOp::AtLeast, {from}}});
    else if (from.isEmpty())
        finish({{m_field, FilterOp::AtMost, {to}}});
    else
        finish({{m_field, FilterOp::Between, {from, to}}});
}

void FilterPopup::finish(const QList<Filter> &filters)
{
    m_now = filters.isEmpty() ? Filter{m_field, {}, {}} : filters.first();
    emit chosen(filters);
}

QLineEdit *FilterPopup::addLine(const QString &label, const QString &name, const QString &text)
{
    auto *row = new QHBoxLayout;
    auto *words = new QLabel(label, this);
    auto *line = new QLineEdit(text, this);
    words->setBuddy(line);
    line->setObjectName(name);
    line->setAccessibleName(label);
    row->addWidget(words);
    row->addWidget(line);
    m_layout->addLayout(row);
    if (!m_problem) {
        m_problem = new QLabel(this);
        m_problem->setProperty("type", QStringLiteral("problem"));
        m_problem->hide();
        m_layout->addWidget(m_problem);
    }
    connect(line, &QLineEdit::editingFinished, this, &FilterPopup::boundsTyped);
    connect(line, &QLineEdit::returnPressed, this, [this] {
        if (m_problem->isHidden())
            close();
    });
    return line;
}

} // namespace anguan
