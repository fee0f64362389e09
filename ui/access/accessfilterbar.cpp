// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/accessfilterbar.h"

#include "models/registers/catalogue.h"
#include "models/registers/display.h"
#include "ui/widgets/button.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>

namespace anguan {

AccessFilterBar::AccessFilterBar(bool mayExport, QWidget *parent)
    : QWidget(parent)
    , m_pivots(new QTabBar(this))
    , m_text(new QLineEdit(this))
    , m_count(new Heading(Heading::Level::Strong, {}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::px(8));
    auto *first = new QHBoxLayout;
    first->setSpacing(Theme::px(8));
    m_pivots->setObjectName(QStringLiteral("pivotTabs"));
    m_pivots->setAccessibleName(tr("Look at the matrix"));
    m_pivots->addTab(tr("By person"));
    m_pivots->addTab(tr("By system"));
    m_pivots->addTab(tr("Whole matrix"));
    m_pivots->addTab(tr("Broken rules"));
    m_pivots->setExpanding(false);
    m_pivots->setUsesScrollButtons(false);
    m_pivots->setElideMode(Qt::ElideNone);
    first->addWidget(m_pivots);
    first->addStretch();
    m_count->setObjectName(QStringLiteral("accessCount"));
    first->addWidget(m_count);
    auto *print = makeButton(tr("Print…"), QStringLiteral("printAccess"), ButtonKind::Secondary, this);
    first->addWidget(print);
    connect(print, &QPushButton::clicked, this, &AccessFilterBar::printAsked);
    if (mayExport) {
        auto *out = makeButton(tr("Export…"), QStringLiteral("exportAccess"), ButtonKind::Secondary, this);
        first->addWidget(out);
        connect(out, &QPushButton::clicked, this, &AccessFilterBar::exportAsked);
    }
    column->addLayout(first);

    auto *second = new QHBoxLayout;
    second->setSpacing(Theme::px(8));
    column->addLayout(second);
    m_text->setObjectName(QStringLiteral("accessText"));
    m_text->setPlaceholderText(tr("Person, system, role group, login; pinyin will do"));
    m_text->setAccessibleName(tr("Filter the matrix"));
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(Theme::px(250));
    m_text->installEventFilter(this);
    second->addWidget(m_text);
    m_department = addCombo(tr("All departments"), QStringLiteral("accessDepartment"));
    second->addWidget(m_department);
    m_state = addCombo(tr("All but closed"), QStringLiteral("accessState"));
    second->addWidget(m_state);
    m_state->addItem(tr("All states"), QStringLiteral("*"));
    const Field &state = *Catalogue::find(QStringLiteral("accounts"))->field(QStringLiteral("state"));
    for (const Choice &choice : state.choices)
        m_state->addItem(choiceLabel(state, QLatin1String(choice.id)), QLatin1String(choice.id));
    m_privileged = addCheck(tr("★ Privileged only"), QStringLiteral("privilegedOnly"));
    second->addWidget(m_privileged);
    m_broken = addCheck(tr("! Conflicts only"), QStringLiteral("brokenOnly"));
    second->addWidget(m_broken);
    second->addStretch();

    connect(m_pivots, &QTabBar::currentChanged, this, &AccessFilterBar::pivotChanged);
    connect(m_text, &QLineEdit::textChanged, this, &AccessFilterBar::filterChanged);
}

QComboBox *AccessFilterBar::addCombo(const QString &all, const QString &name)
{
    auto *combo = new QComboBox(this);
    combo->setObjectName(name);
    combo->setAccessibleName(all);
    combo->addItem(all, QString());
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(9);
    connect(combo, &QComboBox::currentIndexChanged, this, &AccessFilterBar::filterChanged);
    return combo;
}

QCheckBox *AccessFilterBar::addCheck(const QString &words, const QString &name)
{
    auto *check = new QCheckBox(words, this);
    check->setObjectName(name);
    connect(check, &QCheckBox::toggled, this, &AccessFilterBar::filterChanged);
    return check;
}

AccessPivot AccessFilterBar::pivot() const
{
    return AccessPivot(m_pivots->currentIndex());
}

void AccessFilterBar::setPivot(AccessPivot pivot)
{
    m_pivots->setCurrentIndex(int(pivot));
}

AccessFilter AccessFilterBar::filter() const
{
    return {m_text->text(), m_department->currentData().toString(), m_state->currentData().toString(),
            m_privileged->isChecked(), m_broken->isChecked()};
}

bool AccessFilterBar::isFiltered() const
{
    return !(filter() == AccessFilter());
}

void AccessFilterBar::clear()
{
    {
        const QSignalBlocker blocker(this); // one answer to all of it
        m_text->clear();
        m_department->setCurrentIndex(0);
        m_state->setCurrentIndex(0);
        m_privileged->setChecked(false);
        m_broken->setChecked(false);
    }
    emit filterChanged();
}

QString AccessFilterBar::filterInWords() const
{
    QStringList words;
    if (const QString text = m_text->text().trimmed(); !text.isEmpty())
        words.append(tr("contains “%1”").arg(text));
    for (const QComboBox *combo : {m_department, m_state})
        if (combo->currentIndex() > 0)
            words.append(combo->currentText());
    if (m_privileged->isChecked())
        words.append(tr("privileged accounts"));
    if (m_broken->isChecked())
        words.append(tr("accounts that break a conflict rule"));
    return words.join(tr(", "));
}

void AccessFilterBar::setDepartments(const QList<AccessMatrix::Named> &departments)
{
    const QSignalBlocker blocker(m_department);
    const QString chosen = m_department->currentData().toString();
    while (m_department->count() > 1)
        m_department->removeItem(1);
    for (const AccessMatrix::Named &department : departments)
        m_department->addItem(department.name, department.number);
    m_department->setCurrentIndex(std::max(0, m_department->findData(chosen)));
}

void AccessFilterBar::showCount(qsizetype shown, qsizetype all)
{
    m_count->setText(shown == all ? tr("%n account(s)", nullptr, int(all))
                                  : tr("%1 of %2 accounts").arg(shown).arg(all));
}

void AccessFilterBar::showBroken(qsizetype shown, qsizetype all)
{
    m_pivots->setTabText(int(AccessPivot::Broken),
                         all > 0 ? tr("Broken rules %1").arg(all) : tr("Broken rules"));
    const bool isShown = pivot() == AccessPivot::Broken;
    // These narrow accounts; what breaks a rule may be a post.
    for (QWidget *each : {static_cast<QWidget *>(m_department), static_cast<QWidget *>(m_state),
                          static_cast<QWidget *>(m_privileged), static_cast<QWidget *>(m_broken)})
        each->setEnabled(!isShown);
    if (isShown)
        m_count->setText(shown == all ? tr("%n broken rule(s)", nullptr, int(all))
                                      : tr("%1 of %2 broken rules").arg(shown).arg(all));
}

bool AccessFilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            emit leftDownwards();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace anguan
