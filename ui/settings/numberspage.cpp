// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/numberspage.h"

#include "models/base/tr.h"
#include "models/vault/settings.h"
#include "models/vault/vault.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/pill.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

namespace anguan {

NumbersPage::NumbersPage(Vault &vault, const QStringList &ids, QWidget *parent)
    : SettingsPage(parent)
    , m_vault(vault)
    , m_banner(new Banner(this))
    , m_save(makeButton(tr("Save"), QStringLiteral("saveNumbersButton"), ButtonKind::Primary, this))
    , m_discard(
          makeButton(tr("Discard"), QStringLiteral("discardNumbersButton"), ButtonKind::Secondary, this))
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::px(14));
    grid->setVerticalSpacing(Theme::px(6));
    const QStringList heads{tr("What"), tr("Value"), tr("Article"), tr("Whose number"),
                            tr("Reason of the unit's own number")};
    for (int i = 0; i < heads.size(); ++i)
        grid->addWidget(new Heading(Heading::Level::Muted, heads[i], this), 0, i);
    for (int i = 0; i < ids.size(); ++i)
        m_lines.append(makeLine(ids[i], grid, 1 + 2 * i));
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(4, 4);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_discard);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Theme::px(12));
    column->addLayout(buttons);
    column->addWidget(m_banner);
    column->addLayout(grid);
    column->addStretch();
    connect(m_save, &QPushButton::clicked, this, &NumbersPage::save);
    connect(m_discard, &QPushButton::clicked, this, &NumbersPage::load);
}

NumbersPage::Line NumbersPage::makeLine(const QString &id, QGridLayout *grid, int row)
{
    const SettingSpec &spec = *Settings::spec(id);
    const bool editable = m_vault.session().may(Act::ChangeSettings);
    Line line;
    line.id = id;
    line.value = new QSpinBox(this);
    line.value->setObjectName(id);
    line.value->setRange(static_cast<int>(spec.minimum), static_cast<int>(spec.maximum));
    line.value->setEnabled(editable && spec.minimum < spec.maximum);
    line.value->setAccessibleName(Tr::shown(spec.label));
    if (*spec.unit)
        line.value->setSuffix(QLatin1Char(' ') + Tr::shown(spec.unit));
    line.whose = new Pill({}, Tone::Plain, this);
    line.reason = new QLineEdit(this);
    line.reason->setObjectName(id + QStringLiteral("_reason"));
    line.reason->setMaxLength(200);
    line.reason->setAccessibleName(tr("Reason for: %1").arg(Tr::shown(spec.label)));
    line.problem = new QLabel(this);
    line.problem->setProperty("type", QStringLiteral("problem"));
    line.problem->hide();
    auto *label = new QLabel(Tr::shown(spec.label), this);
    label->setWordWrap(true);
    grid->addWidget(label, row, 0);
    grid->addWidget(line.value, row, 1);
    grid->addWidget(new Heading(Heading::Level::Muted, QString::fromLatin1(spec.article), this), row, 2);
    grid->addWidget(line.whose, row, 3);
    grid->addWidget(line.reason, row, 4);
    grid->addWidget(line.problem, row + 1, 4);
    connect(line.value, &QSpinBox::valueChanged, this, &NumbersPage::look);
    connect(line.reason, &QLineEdit::textEdited, this, &NumbersPage::look);
    return line;
}

void NumbersPage::load()
{
    const Settings settings(m_vault);
    for (Line &line : m_lines) {
        line.stored = static_cast<int>(settings.number(line.id));
        line.storedReason = settings.reason(line.id);
        line.problem->hide();
    }
    for (const Line &line : std::as_const(m_lines)) {
        line.value->setValue(line.stored);
        line.reason->setText(line.storedReason);
    }
    m_banner->clear();
    look();
}

bool NumbersPage::isChanged(const Line &line)
{
    return line.value->value() != line.stored || line.reason->text().trimmed() != line.storedReason;
}

void NumbersPage::look()
{
    const bool editable = m_vault.session().may(Act::ChangeSettings);
    bool any = false;
    for (const Line &line : std::as_const(m_lines)) {
        const SettingSpec &spec = *Settings::spec(line.id);
        const bool own = line.value->value() != spec.defaultValue;
        if (own)
            line.whose->setState(tr("The unit's own"), Tone::Information);
        else
            line.whose->setState(spec.lawful ? tr("The rule's own") : tr("Usual"), Tone::Plain);
        line.reason->setEnabled(editable && (own || isChanged(line)));
        any = any || isChanged(line);
    }
    m_save->setEnabled(any && editable);
    m_discard->setEnabled(any);
}

void NumbersPage::save()
{
    Settings settings(m_vault);
    int stored = 0;
    bool failed = false;
    for (Line &line : m_lines) {
        if (!isChanged(line))
            continue;
        const QString reason = line.reason->text().trimmed();
        Result<void> result =
            reason.isEmpty()
                ? fail(ErrorCode::Invalid, tr("Say why: it stands in the journal with the change."))
                : settings.setNumber(line.id, line.value->value(), reason);
        line.problem->setText(result ? QString() : result.error().text);
        line.problem->setVisible(!result);
        if (!result && !failed)
            line.reason->setFocus();
        failed = failed || !result;
        if (!result)
            continue;
        line.stored = line.value->value();
        line.storedReason = reason;
        ++stored;
    }
    look();
    if (stored > 0)
        emit noticed(tr("%n setting(s) stored.", nullptr, stored));
    if (failed)
        m_banner->say(Tone::Late, tr("Not everything was stored: see the lines in red."));
    else
        m_banner->clear();
}

Values NumbersPage::typed() const
{
    Values values;
    for (const Line &line : m_lines) {
        if (!isChanged(line))
            continue;
        values.insert(line.id, line.value->value());
        values.insert(line.reason->objectName(), line.reason->text());
    }
    return values;
}

void NumbersPage::setTyped(const Values &values)
{
    for (const Line &line : std::as_const(m_lines)) {
        if (!values.contains(line.id))
            continue;
        line.value->setValue(values.value(line.id).toInt());
        line.reason->setText(values.value(line.reason->objectName()).toString());
    }
    look();
}

} // namespace anguan
