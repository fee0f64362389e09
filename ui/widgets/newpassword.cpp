// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/newpassword.h"

#include "models/vault/logins.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/passwordfield.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace anguan {

NewPassword::NewPassword(QWidget *parent)
    : QWidget(parent)
    , m_first(new PasswordField(this))
    , m_second(new PasswordField(this))
    , m_firstRow(new FormRow({}, m_first, this))
    , m_secondRow(new FormRow({}, m_second, this))
{
    m_first->edit()->setObjectName(QStringLiteral("newPasswordEdit"));
    m_second->edit()->setObjectName(QStringLiteral("repeatPasswordEdit"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Theme::px(10));
    column->addWidget(m_firstRow);
    column->addWidget(m_secondRow);
    setFocusProxy(m_first);
    for (PasswordField *field : {m_first, m_second}) {
        connect(field, &PasswordField::edited, this, [this] {
            look(false);
            emit edited();
        });
    }
    retranslate();
}

void NewPassword::setLogin(const QString &login)
{
    m_login = login;
    look(false);
}

QString NewPassword::ruleBroken() const
{
    QString typed = m_first->text();
    const Result<void> checked = Logins::checkPassword(m_login, typed);
    wipe(typed);
    return checked ? QString() : checked.error().text;
}

bool NewPassword::isRepeated() const
{
    return m_first->secret() == m_second->secret();
}

bool NewPassword::isGood() const
{
    return !m_first->isEmpty() && ruleBroken().isEmpty() && isRepeated();
}

bool NewPassword::check()
{
    look(true);
    if (isGood())
        return true;
    (ruleBroken().isEmpty() ? m_second : m_first)->selectAll();
    return false;
}

Secret NewPassword::secret() const
{
    return m_first->secret();
}

void NewPassword::clear()
{
    m_first->clear();
    m_second->clear();
}

void NewPassword::look(bool strictly)
{
    const bool judged = strictly || !m_first->isEmpty();
    m_firstRow->setProblem(judged ? ruleBroken() : QString());
    const bool differs = (strictly || m_second->text().size() >= m_first->text().size()) && !isRepeated();
    const bool begun = strictly || !m_second->isEmpty();
    m_secondRow->setProblem(begun && differs ? tr("The two are not the same.") : QString());
}

void NewPassword::retranslate()
{
    m_firstRow->setLabel(tr("New password"));
    m_firstRow->setHelp(tr("At least 12 characters, or 10 of three kinds (capital and small letters, digits, "
                           "signs). A sentence in Chinese is good."));
    m_secondRow->setLabel(tr("The same again"));
    look(false);
}

void NewPassword::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace anguan
