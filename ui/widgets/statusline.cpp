// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statusline.h"

#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/taskstrip.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>

namespace anguan {

StatusLine::StatusLine(QWidget *parent)
    : QFrame(parent)
    , m_facts(new ElidedLabel({}, this))
    , m_clock(new Heading(Heading::Level::Muted, {}, this))
{
    setProperty("kind", QStringLiteral("bar"));
    m_facts->setProperty("type", QStringLiteral("muted"));
    m_facts->setObjectName(QStringLiteral("facts"));
    m_clock->setObjectName(QStringLiteral("lockClock"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::px(20), 0, Theme::px(16), 0);
    row->setSpacing(Theme::px(12));
    row->addWidget(m_facts, 1);
    row->addWidget(new TaskStrip(this));
    row->addWidget(m_clock);
    setFixedHeight(Theme::px(27));
    connect(&Theme::instance(), &Theme::changed, this, [this] { setFixedHeight(Theme::px(27)); });
}

void StatusLine::setFacts(const QStringList &facts)
{
    m_list = facts;
    m_facts->setFullText(facts.join(QStringLiteral("        ")));
}

QStringList StatusLine::facts() const
{
    return m_list;
}

void StatusLine::setClock(const QString &words, bool urgent)
{
    const QString type = urgent ? QStringLiteral("problem") : QStringLiteral("muted");
    m_clock->setText(words);
    if (m_clock->property("type").toString() == type)
        return;
    m_clock->setProperty("type", type);
    restyle(m_clock);
}

QString StatusLine::clock() const
{
    return m_clock->text();
}

} // namespace anguan
