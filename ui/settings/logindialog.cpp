// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/logindialog.h"

#include "models/records/recordlist.h"
#include "models/registers/catalogue.h"
#include "models/vault/vault.h"
#include "ui/tr.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/newpassword.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace anguan {

namespace {

const QStringList positions{QString(), QStringLiteral("deputy"), QStringLiteral("head"),
                            QStringLiteral("centre"), QStringLiteral("department")};
constexpr int peopleAtMost = 5000;

// "Zhou Li  PER-2026-0007" of everybody in the register of people, so that a login is tied to a person.
void fillPeople(Vault &vault, QComboBox *combo)
{
    combo->addItem(UiTr::tr("Not linked"), QString());
    const Register *people = Catalogue::find(QStringLiteral("people"));
    if (!people)
        return;
    ListQuery query;
    query.registerId = QStringLiteral("people");
    query.sortField = QString::fromLatin1(people->nameField);
    const RecordList list(vault.database());
    const Result<QList<qint64>> ids = list.ids(query, peopleAtMost);
    if (!ids)
        return;
    const Result<QList<ListRow>> rows = list.rows(*people, *ids, {query.sortField});
    if (!rows)
        return;
    for (const ListRow &row : *rows)
        combo->addItem(UiTr::tr("%1  %2").arg(row.cells.constFirst().text, row.number), row.number);
}

} // namespace

QString positionName(const QString &position)
{
    if (position == QLatin1String("deputy"))
        return UiTr::tr("Deputy in charge");
    if (position == QLatin1String("head"))
        return UiTr::tr("Head of unit");
    if (position == QLatin1String("centre"))
        return UiTr::tr("Information-centre head");
    if (position == QLatin1String("department"))
        return UiTr::tr("Head of a department");
    return UiTr::tr("None");
}

LoginDialog::LoginDialog(Vault &vault, const std::optional<Login> &present, QWidget *parent)
    : QDialog(parent)
    , m_vault(vault)
    , m_present(present)
    , m_banner(new Banner(this))
    , m_login(new QLineEdit(this))
    , m_name(new QLineEdit(this))
    , m_position(new QComboBox(this))
    , m_person(new QComboBox(this))
    , m_password(new NewPassword(this))
    , m_loginRow(new FormRow(tr("Login"), m_login, this))
    , m_nameRow(new FormRow(tr("Name"), m_name, this))
{
    setObjectName(QStringLiteral("loginDialog"));
    setWindowTitle(present ? tr("Change a login") : tr("Add a login"));
    setMinimumWidth(Theme::px(620));
    m_login->setObjectName(QStringLiteral("newLoginEdit"));
    m_login->setReadOnly(present.has_value());
    m_name->setObjectName(QStringLiteral("newNameEdit"));
    m_position->setObjectName(QStringLiteral("positionCombo"));
    m_person->setObjectName(QStringLiteral("personCombo"));
    for (const QString &position : positions)
        m_position->addItem(positionName(position), position);
    fillPeople(vault, m_person);
    auto *roleRow = new QGridLayout; // two by two: the names are long in some languages
    for (Role role : allRoles()) {
        auto *box = new QCheckBox(roleName(role), this);
        box->setObjectName(QStringLiteral("role_") + roleId(role));
        box->setProperty("role", static_cast<int>(role));
        box->setChecked(present && present->roles.testFlag(role));
        m_roles.append(box);
        roleRow->addWidget(box, int(m_roles.size() - 1) / 2, int(m_roles.size() - 1) % 2);
    }
    roleRow->setColumnStretch(1, 1);
    m_password->setVisible(!present);
    if (present) {
        m_login->setText(present->login);
        m_name->setText(present->name);
        m_position->setCurrentIndex(m_position->findData(present->position));
        m_person->setCurrentIndex(qMax(0, m_person->findData(present->person)));
    }
    QPushButton *back = makeButton(tr("Go back"), QStringLiteral("backButton"), ButtonKind::Secondary, this);
    QPushButton *go =
        makeButton(present ? tr("Save") : tr("Add"), QStringLiteral("goButton"), ButtonKind::Primary, this);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(back);
    buttons->addWidget(go);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::px(24), Theme::px(20), Theme::px(24), Theme::px(18));
    column->setSpacing(Theme::px(10));
    column->addWidget(new Heading(Heading::Level::Heading, windowTitle(), this));
    column->addWidget(m_banner);
    column->addWidget(m_loginRow);
    column->addWidget(m_nameRow);
    column->addWidget(new QLabel(tr("Roles"), this));
    column->addLayout(roleRow);
    column->addWidget(new FormRow(tr("Office position (for the steps of approvals)"), m_position, this));
    column->addWidget(new FormRow(tr("In the register of people"), m_person, this));
    column->addWidget(m_password);
    column->addLayout(buttons);
    connect(m_login, &QLineEdit::textChanged, m_password, &NewPassword::setLogin);
    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &LoginDialog::check);
    (present ? m_name : m_login)->setFocus();
}

Roles LoginDialog::roles() const
{
    Roles roles;
    for (const QCheckBox *box : m_roles) {
        if (box->isChecked())
            roles |= static_cast<Role>(box->property("role").toInt());
    }
    return roles;
}

Login LoginDialog::login() const
{
    Login login = m_present.value_or(Login());
    login.login = m_login->text().trimmed();
    login.name = m_name->text().trimmed();
    login.roles = roles();
    login.position = m_position->currentData().toString();
    login.person = m_person->currentData().toString();
    return login;
}

Secret LoginDialog::password() const
{
    return m_password->secret();
}

void LoginDialog::check()
{
    const Login typed = login();
    const Result<void> name = m_present ? Result<void>() : Logins::checkLoginName(typed.login);
    const Result<void> allowed = Logins::checkRoles(typed.roles);
    m_loginRow->setProblem(name ? QString() : name.error().text);
    m_nameRow->setProblem(typed.name.isEmpty() ? tr("Type the name as it is signed.") : QString());
    if (allowed)
        m_banner->clear();
    else
        m_banner->say(Tone::Late, allowed.error().text);
    const bool isPasswordGood = m_present || m_password->check();
    if (name && allowed && !typed.name.isEmpty() && isPasswordGood)
        accept();
}

} // namespace anguan
