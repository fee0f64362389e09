// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/signcard.h"

#include "models/approvals/content.h"
#include "models/approvals/signers.h"
#include "models/vault/vault.h"
#include "ui/approvals/factgrid.h"
#include "ui/approvals/signingsession.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/passwordfield.h"
#include "ui/widgets/task.h"
#include "ui/widgets/theme.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>

namespace anguan {

SignCard::SignCard(Vault &vault, const Approval &approval, const QStringList &signers,
                   SigningSession &session, QWidget *parent)
    : Card(parent), m_vault(vault), m_approval(approval), m_session(session)
{
    setObjectName(QStringLiteral("signCard"));
    build(signers);
    sayWhatIsSigned();
    showSession();
    connect(m_signer, &QComboBox::currentIndexChanged, this, &SignCard::sayWhatIsSigned);
    connect(m_signer, &QComboBox::currentIndexChanged, this, &SignCard::showSession);
    connect(&m_session, &SigningSession::ticked, this, &SignCard::showSession);
    connect(m_close, &QPushButton::clicked, &m_session, &SigningSession::end);
    connect(m_opinion, &QPlainTextEdit::textChanged, this, &SignCard::edited);
    connect(m_decisions, &QButtonGroup::idToggled, this, &SignCard::edited);
    connect(m_preview, &QPushButton::clicked, this, &SignCard::previewRequested);
    connect(m_sign, &QPushButton::clicked, this, &SignCard::sign);
    connect(m_password, &PasswordField::submitted, this, &SignCard::sign);
}

void SignCard::build(const QStringList &signers)
{
    const Step *step = Steps::find(m_approval.step);
    const bool own = signers.contains(m_vault.session().login);
    const QString position = Signers::positionName(step->signer);
    body()->addWidget(new Heading(Heading::Level::Heading,
                                  own ? tr("Your opinion") : tr("Opinion of the %1").arg(position), this));

    auto *choices = new QHBoxLayout;
    m_decisions = new QButtonGroup(this);
    for (const Decision each : {Decision::Agree, Decision::Disagree, Decision::SendBack}) {
        auto *button = new QRadioButton(decisionName(each), this);
        button->setObjectName(QStringLiteral("decision_") + decisionId(each));
        m_decisions->addButton(button, int(each));
        choices->addWidget(button);
    }
    m_decisions->button(int(Decision::Agree))->setChecked(true);
    choices->addStretch();
    body()->addLayout(choices);

    m_opinion = new QPlainTextEdit(this);
    m_opinion->setObjectName(QStringLiteral("opinionEdit"));
    m_opinion->setTabChangesFocus(true);
    m_opinion->setPlaceholderText(tr("Opinion; needed to disagree or to send back"));
    m_opinion->setAccessibleName(tr("Opinion"));
    m_opinion->setFixedHeight(Theme::px(52));
    body()->addWidget(m_opinion);

    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::px(10));
    auto *signerLabel = new QLabel(tr("Signer"), this);
    m_signer = new QComboBox(this);
    m_signer->setObjectName(QStringLiteral("signerCombo"));
    m_signer->setAccessibleName(tr("Signer"));
    for (const QString &login : signers) {
        const auto found = Logins(m_vault).find(login);
        m_signer->addItem(tr("%1 (%2)").arg(found ? found->name : login, position), login);
    }
    m_signer->setCurrentIndex(std::max(0, m_signer->findData(m_vault.session().login)));
    signerLabel->setBuddy(m_signer);
    auto *passwordLabel = new QLabel(tr("Password"), this);
    m_password = new PasswordField(this);
    m_password->setObjectName(QStringLiteral("signPassword"));
    m_password->setPlaceholder(tr("of the signer"));
    passwordLabel->setBuddy(m_password->edit());
    m_preview =
        makeButton(tr("See it on paper"), QStringLiteral("previewButton"), ButtonKind::Secondary, this);
    m_sign = makeButton(tr("Sign"), QStringLiteral("signButton"), ButtonKind::Primary, this);
    row->addWidget(signerLabel);
    row->addWidget(m_signer, 2);
    row->addWidget(passwordLabel);
    row->addWidget(m_password, 2);
    m_open = new QLabel(this);
    m_open->setObjectName(QStringLiteral("openKey"));
    m_close = makeButton(tr("Close the key"), QStringLiteral("closeKey"), ButtonKind::Link, this);
    row->addWidget(m_open);
    row->addWidget(m_close);
    row->addStretch(1);
    row->addWidget(m_preview);
    row->addWidget(m_sign);
    body()->addLayout(row);

    m_banner = new Banner(this);
    m_banner->setObjectName(QStringLiteral("signBanner"));
    m_banner->clear();
    body()->addWidget(m_banner);
    m_what = mutedText({}, this);
    m_what->setObjectName(QStringLiteral("whatIsSigned"));
    body()->addWidget(m_what);
}

Decision SignCard::decision() const
{
    return Decision(m_decisions->checkedId());
}

QString SignCard::signer() const
{
    return m_signer->currentData().toString();
}

void SignCard::sayWhatIsSigned()
{
    const auto login = Logins(m_vault).find(signer());
    m_what->setText(
        tr("All of the content above is signed (SM2 / SM3). Content digest %1, key %2. What is signed "
           "cannot be changed; a change makes a new round.")
            .arg(digestExcerpt(m_approval.lastRound()->contentSm3), login ? login->fingerprint : QString()));
}

void SignCard::sign()
{
    if (!m_sign->isEnabled())
        return;
    auto signing = std::make_shared<Approvals::Signing>();
    signing->number = m_approval.number;
    signing->version = m_approval.version;
    signing->login = signer();
    signing->password = m_password->secret();
    signing->decision = decision();
    signing->opinion = m_opinion->toPlainText();
    if (const auto allowed = Approvals(m_vault).checkSigning(*signing); !allowed) {
        refuse(allowed.error().text);
        if (signing->decision != Decision::Agree && signing->opinion.trimmed().isEmpty())
            m_opinion->setFocus();
        return;
    }
    if (const auto open = m_session.keyOf(signing->login))
        return store(*signing, *open);
    if (m_password->isEmpty()) {
        refuse(tr("Type the password of %1.").arg(m_signer->currentText()));
        m_password->edit()->setFocus();
        return;
    }
    setBusy(true);
    Vault *vault = &m_vault;
    Task::run<Result<SigningKey>>(
        this, tr("Signing"),
        [vault, signing](const Task::Progress &) {
            return vault->openSigningKey(signing->login, signing->password);
        },
        [this, signing](Result<SigningKey> key) { finish(signing, std::move(key)); });
}

void SignCard::finish(std::shared_ptr<Approvals::Signing> signing, Result<SigningKey> key)
{
    setBusy(false);
    m_password->clear();
    Approvals approvals(m_vault);
    if (!key) {
        refuse(key.error().text);
        if (key.error().code == ErrorCode::Denied)
            if (const auto noted = approvals.noteRefusedSigning(*signing); !noted)
                refuse(noted.error().text);
        m_password->edit()->setFocus();
        return;
    }
    const auto opened = std::make_shared<SigningKey>(std::move(*key));
    // At a lent desk the key goes with its owner; only at their own does it stay open for the next paper.
    if (signing->login == m_vault.session().login)
        m_session.begin(signing->login, opened);
    store(*signing, *opened);
}

void SignCard::store(const Approvals::Signing &signing, const SigningKey &key)
{
    const auto answered = Approvals(m_vault).signWith(signing, key);
    if (!answered) {
        refuse(answered.error().text);
        return;
    }
    emit this->answered(answered->number);
}

void SignCard::showSession()
{
    const bool isOpen = m_session.keyOf(signer()) != nullptr;
    m_password->setVisible(!isOpen);
    m_open->setVisible(isOpen);
    m_close->setVisible(isOpen);
    if (isOpen)
        m_open->setText(tr("The key is open for %n more second(s).", nullptr, m_session.secondsLeft()));
}

void SignCard::refuse(const QString &sentence)
{
    m_banner->say(Tone::Late, sentence);
}

void SignCard::setBusy(bool busy)
{
    for (QWidget *widget : QList<QWidget *>{m_sign, m_signer, m_password, m_opinion})
        widget->setEnabled(!busy);
    for (QAbstractButton *button : m_decisions->buttons())
        button->setEnabled(!busy);
    m_sign->setText(busy ? tr("Signing…") : tr("Sign"));
    if (busy)
        m_banner->say(Tone::Information, tr("Opening the key; about half a second."));
    else
        m_banner->clear();
    emit busyChanged(busy);
}

Values SignCard::typed() const
{
    return {{QStringLiteral("decision"), decisionId(decision())},
            {QStringLiteral("opinion"), m_opinion->toPlainText()},
            {QStringLiteral("signer"), signer()}};
}

void SignCard::setTyped(const Values &values)
{
    if (const auto each = decisionOf(values.value(QLatin1String("decision")).toString()))
        m_decisions->button(int(*each))->setChecked(true);
    m_opinion->setPlainText(values.value(QLatin1String("opinion")).toString());
    const int index = m_signer->findData(values.value(QLatin1String("signer")).toString());
    if (index >= 0)
        m_signer->setCurrentIndex(index);
}

bool SignCard::isDirty() const
{
    return decision() != Decision::Agree || !m_opinion->toPlainText().isEmpty();
}

} // namespace anguan
