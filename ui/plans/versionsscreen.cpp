// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/versionsscreen.h"

#include "models/records/recordstore.h"
#include "models/registers/catalogue.h"
#include "models/registers/display.h"
#include "models/vault/vault.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace anguan {

namespace {

using Kind = PlanDifference::Kind;

Tone toneOf(Kind kind)
{
    switch (kind) {
    case Kind::Added:
        return Tone::Good;
    case Kind::Removed:
        return Tone::Late;
    case Kind::Changed:
        return Tone::Soon;
    case Kind::Same:
        break;
    }
    return Tone::Plain;
}

QString signOf(Kind kind)
{
    static const QHash<Kind, QString> signs{{Kind::Added, QStringLiteral("+")},
                                            {Kind::Removed, QStringLiteral("−")},
                                            {Kind::Changed, QStringLiteral("≠")}};
    return signs.value(kind);
}

} // namespace

VersionsScreen::VersionsScreen(Vault &vault, QWidget *parent)
    : Screen(parent)
    , m_vault(vault)
    , m_notice(new Banner(this))
    , m_before(new QComboBox(this))
    , m_now(new QComboBox(this))
    , m_onlyChanges(new QCheckBox(tr("Only what differs"), this))
    , m_table(new QTableWidget(this))
{
    m_before->setObjectName(QStringLiteral("versionBefore"));
    m_before->setAccessibleName(tr("Earlier version"));
    m_now->setObjectName(QStringLiteral("versionNow"));
    m_now->setAccessibleName(tr("Later version"));
    m_onlyChanges->setObjectName(QStringLiteral("onlyChanges"));
    m_onlyChanges->setChecked(true);
    m_table->setObjectName(QStringLiteral("differences"));
    m_table->setAccessibleName(tr("Differences between the versions"));
    m_table->setColumnCount(4);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(2, QHeaderView::Stretch);
    header->setSectionResizeMode(3, QHeaderView::Stretch);

    auto *bar = new QHBoxLayout;
    bar->setSpacing(Theme::px(8));
    bar->addWidget(m_before);
    bar->addWidget(new QLabel(QStringLiteral("→"), this));
    bar->addWidget(m_now);
    bar->addWidget(m_onlyChanges);
    bar->addStretch();
    QPushButton *open =
        makeButton(tr("Open the plan"), QStringLiteral("openPlan"), ButtonKind::Secondary, this);
    bar->addWidget(open);
    auto *card = new Card(this);
    card->body()->setContentsMargins(1, 1, 1, 1);
    card->body()->addWidget(m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::px(20), Theme::px(14), Theme::px(20), Theme::px(14));
    layout->setSpacing(Theme::px(10));
    layout->addLayout(bar);
    layout->addWidget(m_notice);
    layout->addWidget(card, 1);

    connect(open, &QPushButton::clicked, this, [this] { emit openRequested(m_number); });
    for (QComboBox *box : {m_before, m_now})
        connect(box, &QComboBox::currentIndexChanged, this, &VersionsScreen::compare);
    connect(m_onlyChanges, &QCheckBox::toggled, this, &VersionsScreen::compare);
}

QString VersionsScreen::title() const
{
    return tr("Versions of a plan");
}

QString VersionsScreen::subtitle() const
{
    if (m_number.isEmpty())
        return tr("What came, went and changed from one version to the next · H13");
    return tr("%1 · %n difference(s) · H13", nullptr, m_changes).arg(RecordStore(m_vault).nameOf(m_number));
}

void VersionsScreen::activate()
{
    if (!m_number.isEmpty())
        fill();
}

void VersionsScreen::openItem(const QString &number)
{
    m_number = number;
    fill();
}

void VersionsScreen::fill()
{
    m_notice->clear();
    const auto line = planVersions(m_vault, m_number);
    if (!line)
        return m_notice->say(Tone::Late, line.error().text, {}, line.error().details);
    m_versions = *line;
    std::reverse(m_versions.begin(), m_versions.end());
    const QSignalBlocker quietBefore(m_before);
    const QSignalBlocker quietNow(m_now);
    m_before->clear();
    m_now->clear();
    int here = 0;
    const Field &state = *Catalogue::find(QStringLiteral("plans"))->field(QStringLiteral("state"));
    for (int i = 0; i < m_versions.size(); ++i) {
        const Values &values = m_versions.at(i).values;
        const QString words = tr("Version %1 · %2 · %3")
                                  .arg(values.value(QLatin1String("edition")).toString(),
                                       choiceLabel(state, values.value(QLatin1String("state")).toString()),
                                       m_versions.at(i).number);
        m_before->addItem(words);
        m_now->addItem(words);
        if (m_versions.at(i).number == m_number)
            here = i;
    }
    // This one against the one before it; the first against the second.
    here = std::max(here, std::min(1, static_cast<int>(m_versions.size()) - 1));
    m_now->setCurrentIndex(here);
    m_before->setCurrentIndex(std::max(0, here - 1));
    compare();
}

void VersionsScreen::compare()
{
    const int before = m_before->currentIndex();
    const int now = m_now->currentIndex();
    if (before < 0 || now < 0)
        return;
    const QList<PlanDifference> all = planDifferences(m_vault, m_versions.at(before), m_versions.at(now));
    m_table->setRowCount(0);
    m_table->setHorizontalHeaderLabels(
        {tr("What"), tr("Difference"), m_before->currentText(), m_now->currentText()});
    m_changes = 0;
    for (const PlanDifference &each : all) {
        m_changes += each.kind != Kind::Same;
        if (each.kind == Kind::Same && m_onlyChanges->isChecked())
            continue;
        m_table->setRowCount(m_table->rowCount() + 1);
        put(m_table->rowCount() - 1, each);
    }
    if (m_changes == 0)
        m_notice->say(Tone::Information, tr("The two versions say the same."));
    else
        m_notice->clear();
    emit headingChanged();
}

void VersionsScreen::put(int row, const PlanDifference &difference)
{
    const QHash<Kind, QString> words{{Kind::Added, tr("New")},
                                     {Kind::Removed, tr("Dropped")},
                                     {Kind::Changed, tr("Changed")},
                                     {Kind::Same, tr("As before")}};
    const Tone tone = toneOf(difference.kind);
    const QString word =
        QStringLiteral("%1 %2").arg(signOf(difference.kind), words.value(difference.kind)).trimmed();
    const int line = std::max(difference.lineBefore, difference.lineAfter);
    const QStringList cells{line > 0 ? tr("%1, line %2").arg(difference.label).arg(line) : difference.label,
                            word, difference.before, difference.after};
    for (int column = 0; column < cells.size(); ++column) {
        auto *item = new QTableWidgetItem(cells.at(column));
        item->setTextAlignment(Qt::AlignLeft | Qt::AlignTop);
        if (difference.kind != Kind::Same && column > 0 && !cells.at(column).isEmpty()) {
            item->setForeground(Theme::color(Theme::ink(tone)));
            item->setBackground(Theme::color(Theme::ground(tone)));
        }
        m_table->setItem(row, column, item);
    }
}

QList<QWidget *> VersionsScreen::panes()
{
    return {m_before, m_table};
}

bool VersionsScreen::stepBack()
{
    if (m_number.isEmpty())
        return false;
    emit openRequested(m_number);
    return true;
}

} // namespace anguan
