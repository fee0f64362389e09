// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/unitpage.h"

#include "models/vault/settings.h"
#include "models/vault/vault.h"
#include "ui/widgets/button.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/heading.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace anguan {

namespace {

const QString unitId = QStringLiteral("unit");

} // namespace

UnitPage::UnitPage(Vault &vault, QWidget *parent)
    : SettingsPage(parent)
    , m_vault(vault)
    , m_unit(new QLineEdit(this))
    , m_row(new FormRow(tr("Full name of the unit"), m_unit, this))
    , m_save(makeButton(tr("Save"), QStringLiteral("saveUnitButton"), ButtonKind::Primary, this))
{
    m_unit->setObjectName(QStringLiteral("unitEdit"));
    m_unit->setMaxLength(100);
    m_unit->setReadOnly(!vault.session().may(Act::ChangeSettings));
    m_row->setHelp(
        tr("It stands on every printed register and approval from now on; older paper stays as it is."));
    m_row->setMaximumWidth(Theme::px(560));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Theme::px(12));
    column->addWidget(new Heading(Heading::Level::Heading, tr("Unit"), this));
    column->addWidget(m_row);
    column->addWidget(m_save, 0, Qt::AlignLeft);
    column->addStretch();
    connect(m_unit, &QLineEdit::textChanged, this, [this] { m_save->setEnabled(!typed().isEmpty()); });
    connect(m_unit, &QLineEdit::returnPressed, this, &UnitPage::save);
    connect(m_save, &QPushButton::clicked, this, &UnitPage::save);
}

void UnitPage::load()
{
    m_unit->setText(m_vault.unit());
    m_row->setProblem({});
    m_save->setEnabled(false);
}

Values UnitPage::typed() const
{
    const QString unit = m_unit->text().trimmed();
    return unit == m_vault.unit() || m_unit->isReadOnly() ? Values() : Values{{unitId, unit}};
}

void UnitPage::setTyped(const Values &values)
{
    m_unit->setText(values.value(unitId).toString());
}

void UnitPage::save()
{
    if (typed().isEmpty())
        return;
    const Result<void> stored = Settings(m_vault).setText(unitId, m_unit->text().trimmed());
    m_row->setProblem(stored ? QString() : stored.error().text);
    if (!stored)
        return;
    load();
    emit noticed(tr("The name of the unit is stored."));
    m_vault.announce({}, {});
}

} // namespace anguan
