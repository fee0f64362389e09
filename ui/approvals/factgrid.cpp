// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/factgrid.h"

#include "ui/widgets/button.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/theme.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace anguan {

namespace {

constexpr int linesAtMost = 3;
constexpr int linesShown = 2;

} // namespace

QLabel *wrappedText(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QLabel *mutedText(const QString &text, QWidget *parent)
{
    auto *label = new Heading(Heading::Level::Muted, text, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

FactGrid::FactGrid(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Theme::px(12));
    m_grid->setVerticalSpacing(Theme::px(7));
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(3, 1);
}

void FactGrid::add(const QString &label, const QString &text, Row row)
{
    const bool second = row == Row::Half && m_halfFilled;
    if (!second)
        ++m_row;
    m_halfFilled = row == Row::Half && !second;
    const int column = second ? 2 : 0;
    auto *name = mutedText(label, this);
    name->setFixedWidth(Theme::px(96));
    m_grid->addWidget(name, m_row, column, Qt::AlignTop);
    m_grid->addWidget(foldable(text), m_row, column + 1, 1, row == Row::Half ? 1 : 3);
}

QWidget *FactGrid::foldable(const QString &text)
{
    const QStringList lines = text.split(QLatin1Char('\n'));
    if (lines.size() <= linesAtMost)
        return wrappedText(text, this);
    auto *both = new QWidget(this);
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::px(2));
    auto *words = wrappedText(lines.mid(0, linesShown).join(QLatin1Char('\n')), both);
    auto *unfold = makeButton(tr("Show %n more line(s)", nullptr, int(lines.size() - linesShown)),
                              QStringLiteral("unfoldButton"), ButtonKind::Link, both);
    column->addWidget(words);
    column->addWidget(unfold, 0, Qt::AlignLeft);
    connect(unfold, &QPushButton::clicked, words, [words, unfold, text] {
        words->setText(text);
        unfold->hide();
    });
    return both;
}

void FactGrid::addChange(const QString &label, const QString &before, const QString &after)
{
    add(label, tr("was: %1").arg(before));
    m_grid->addWidget(wrappedText(tr("now: %1").arg(after), this), ++m_row, 1, 1, 3);
}

} // namespace anguan
