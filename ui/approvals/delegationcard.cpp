// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/delegationcard.h"

#include "models/approvals/delegations.h"
#include "models/records/recordstore.h"
#include "models/records/surroundings.h"
#include "models/registers/catalogue.h"
#include "models/registers/display.h"
#include "models/vault/vault.h"
#include "ui/approvals/factgrid.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/passwordfield.h"
#include "ui/widgets/task.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <memory>

namespace anguan {

DelegationCard::DelegationCard(Vault &vault, QWidget *parent)
    : Card(parent)
    , m_vault(vault)
    , m_words(wrappedText({}, this))
    , m_password(new PasswordField(this))
    , m_sign(
          makeButton(tr("Sign the delegation"), QStringLiteral("signDelegation"), ButtonKind::Primary, this))
    , m_banner(new Banner(this))
{
    setObjectName(QStringLiteral("delegationCard"));
    m_words->setObjectName(QStringLiteral("delegationWords"));
    m_password->setObjectName(QStringLiteral("delegationPassword"));
    m_password->setPlaceholder(tr("your password"));
    m_banner->clear();
    body()->addWidget(new Heading(Heading::Level::Heading, tr("Somebody signs for you?"), this));
    body()->addWidget(m_words);
    body()->addWidget(m_password);
    body()->addWidget(m_sign);
    body()->addWidget(m_banner);
    connect(m_sign, &QPushButton::clicked, this, &DelegationCard::sign);
    connect(m_password, &PasswordField::submitted, this, &DelegationCard::sign);
    reload();
}

std::optional<Record> DelegationCard::waiting() const
{
    const QString person = m_vault.session().person;
    if (person.isEmpty() || !m_vault.session().may(Act::SignApproval))
        return {};
    const Register &reg = *Catalogue::find(QStringLiteral("delegations"));
    const RecordStore store(m_vault);
    const Surroundings around(m_vault);
    for (const QString &number :
         around.numbersWhere(QLatin1String(reg.id), QStringLiteral("principal"), person)) {
        const Result<Record> record = store.find(reg, number);
        if (record && record->values.value(QLatin1String("state")) == QLatin1String("waiting"))
            return *record;
    }
    return {};
}

void DelegationCard::reload()
{
    const auto record = waiting();
    setVisible(record.has_value());
    m_number = record ? record->number : QString();
    if (!record)
        return;
    const Register &reg = *Catalogue::find(QStringLiteral("delegations"));
    const auto shown = [&](const char *field) {
        return displayText(*reg.field(QLatin1String(field)), record->values.value(QLatin1String(field)));
    };
    m_words->setText(
        tr("%1 would sign in your place as %2, from %3 to %4 (%5).")
            .arg(RecordStore(m_vault).nameOf(record->values.value(QLatin1String("deputy")).toString()),
                 shown("position"), shown("from_on"), shown("until_on"), shown("reason")));
}

void DelegationCard::sign()
{
    if (m_password->isEmpty()) {
        m_password->edit()->setFocus();
        return;
    }
    setBusy(true);
    Vault *vault = &m_vault;
    const auto password = std::make_shared<Secret>(m_password->secret());
    const QString login = m_vault.session().login, number = m_number;
    Task::run<Result<SigningKey>>(
        this, tr("Signing"),
        [vault, login, password](const Task::Progress &) { return vault->openSigningKey(login, *password); },
        [this, number](Result<SigningKey> key) { finish(number, std::move(key)); });
}

void DelegationCard::finish(const QString &number, Result<SigningKey> key)
{
    setBusy(false);
    m_password->clear();
    if (!key) {
        m_banner->say(Tone::Late, key.error().text);
        return;
    }
    if (const auto done = Delegations(m_vault).signWith(number, m_vault.session().login, *key); !done) {
        m_banner->say(Tone::Late, done.error().text);
        return;
    }
    reload();
    emit noticed(tr("%1 is signed.").arg(number));
}

void DelegationCard::setBusy(bool busy)
{
    m_sign->setEnabled(!busy);
    m_password->setEnabled(!busy);
    m_banner->clear();
}

} // namespace anguan
