// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journalfilters.h"

#include "models/base/text.h"
#include "models/registers/catalogue.h"
#include "models/vault/logins.h"
#include "models/vault/vault.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>

namespace anguan {

JournalFilters::JournalFilters(Vault &vault, QWidget *parent) : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::px(8));
    m_from = addLine(tr("From day"), QStringLiteral("journalFrom"), 110);
    m_to = addLine(tr("To day"), QStringLiteral("journalTo"), 110);
    m_actor = addCombo(tr("Everybody"), QStringLiteral("journalActor"));
    m_action = addCombo(tr("All acts"), QStringLiteral("journalAction"));
    m_register = addCombo(tr("All registers"), QStringLiteral("journalRegister"));
    m_text = addLine(tr("Words or a number"), QStringLiteral("journalText"), 220);
    m_text->setClearButtonEnabled(true);
    m_count = new Heading(Heading::Level::Strong, {}, this);
    m_count->setObjectName(QStringLiteral("journalShown"));
    layout->addStretch();
    layout->addWidget(m_count);
    const auto logins = Logins(vault).all();
    for (const Login &login : logins.value_or(QList<Login>()))
        m_actor->addItem(login.name, login.login);
    for (const QString &action : journalActions())
        m_action->addItem(journalActionName(action), action);
    for (const Register *reg : Catalogue::all())
        m_register->addItem(reg->shownTitle(), QString::fromLatin1(reg->id));
}

Journal::Filter JournalFilters::filter() const
{
    Journal::Filter filter;
    filter.from = Text::isoDate(m_from->text());
    filter.to = Text::isoDate(m_to->text());
    filter.actor = m_actor->currentData().toString();
    filter.action = m_action->currentData().toString();
    filter.registerId = m_register->currentData().toString();
    filter.text = m_text->text().trimmed();
    return filter;
}

bool JournalFilters::isFiltered() const
{
    const Journal::Filter now = filter();
    return !(now.from + now.to + now.actor + now.action + now.registerId + now.text).isEmpty();
}

void JournalFilters::clear()
{
    {
        for (QLineEdit *line : {m_from, m_to, m_text}) {
            const QSignalBlocker blocker(line);
            line->clear();
        }
        for (QComboBox *combo : {m_actor, m_action, m_register})
            combo->setCurrentIndex(0);
    }
    emit changed();
}

void JournalFilters::showCount(qint64 shown, qint64 all)
{
    const QLocale plain(QLocale::English);
    m_count->setText(tr("Showing %1 / %2").arg(plain.toString(shown), plain.toString(all)));
}

QLineEdit *JournalFilters::addLine(const QString &words, const QString &name, int width)
{
    auto *line = new QLineEdit(this);
    line->setObjectName(name);
    line->setPlaceholderText(words);
    line->setAccessibleName(words);
    line->setMaximumWidth(Theme::px(width));
    layout()->addWidget(line);
    connect(line, &QLineEdit::textChanged, this, &JournalFilters::changed);
    return line;
}

QComboBox *JournalFilters::addCombo(const QString &all, const QString &name)
{
    auto *combo = new QComboBox(this);
    combo->setObjectName(name);
    combo->setAccessibleName(all);
    combo->addItem(all, QString());
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(8);
    layout()->addWidget(combo);
    connect(combo, &QComboBox::activated, this, &JournalFilters::changed);
    return combo;
}

} // namespace anguan
