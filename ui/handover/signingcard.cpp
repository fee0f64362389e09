// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handover/signingcard.h"

#include "models/approvals/content.h"
#include "models/base/clock.h"
#include "models/records/recordstore.h"
#include "models/registers/display.h"
#include "models/vault/vault.h"
#include "ui/widgets/desksign.h"
#include "ui/widgets/editors/dateeditor.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>

namespace anguan {

SigningCard::SigningCard(Vault &vault, const HandoverSheet &sheet, const QString &purpose, QWidget *parent)
    : Card(parent), m_vault(vault), m_number(sheet.number()), m_purpose(purpose)
{
    setObjectName(QStringLiteral("signing_") + purpose);
    body()->setSpacing(Theme::px(6));
    const QString person = sheet.signerOf(purpose);
    const SheetSignature *given = sheet.signature(purpose);
    m_isSigned = given;
    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::px(8));
    head->addWidget(new Heading(Heading::Level::Strong, Leaving::purposeName(purpose), this));
    head->addWidget(new QLabel(person.isEmpty() ? tr("not named") : RecordStore(vault).nameOf(person), this));
    head->addWidget(given ? new Pill(tr("Signed"), Tone::Good, this)
                          : new Pill(tr("Not signed"), Tone::Soon, this));
    head->addStretch();
    body()->addLayout(head);
    if (given)
        showSignature(*given);
    if (given || !sheet.isOpen() || person.isEmpty())
        return;
    bool hasLogin = false;
    const auto logins = Logins(vault).all();
    for (const Login &login : logins.value_or(QList<Login>()))
        hasLogin |= login.active && login.person == person;
    if (hasLogin)
        offerDesk(sheet);
    else if (vault.session().may(Act::EditRecords))
        offerPaper(sheet);
}

void SigningCard::showSignature(const SheetSignature &signature)
{
    const auto check = SheetSignatures(m_vault).check(signature);
    QString words = check ? check->text : check.error().text;
    if (signature.isOnPaper())
        words.prepend(tr("Signed on paper: %1. ").arg(signature.onPaper));
    auto *proof = new Heading(Heading::Level::Muted,
                              tr("%1 Key %2, content digest %3.")
                                  .arg(words, signature.fingerprint, digestExcerpt(signature.contentSm3)),
                              this);
    proof->setObjectName(QStringLiteral("proof_") + m_purpose);
    proof->setWordWrap(true);
    body()->addWidget(proof);
}

void SigningCard::offerDesk(const HandoverSheet &sheet)
{
    const QString person = sheet.signerOf(m_purpose);
    const auto check = [this](const QString &login) -> Result<void> {
        ANGUAN_TRY(Handovers(m_vault).toSign(m_number, m_purpose, login));
        return {};
    };
    const auto sign = [this](const QString &login, const SigningKey &key) -> Result<void> {
        ANGUAN_TRY_LET(toSign, Handovers(m_vault).toSign(m_number, m_purpose, login));
        ANGUAN_TRY(SheetSignatures(m_vault).signWith(toSign, login, key));
        return {};
    };
    const auto refused = [this](const QString &login) -> Result<void> {
        ANGUAN_TRY_LET(toSign, Handovers(m_vault).toSign(m_number, m_purpose, login));
        return SheetSignatures(m_vault).noteRefused(toSign, login);
    };
    m_desk = new DeskSign(m_vault, {check, sign, refused}, this);
    QList<DeskSign::Signer> signers;
    const auto logins = Logins(m_vault).all();
    for (const Login &login : logins.value_or(QList<Login>()))
        if (login.active && login.person == person)
            signers.append({login.login, tr("%1 (%2)").arg(login.name, login.login)});
    m_desk->setSigners(signers);
    body()->addWidget(m_desk);
    connect(m_desk, &DeskSign::signedBy, this, &SigningCard::signedBy);
}

void SigningCard::offerPaper(const HandoverSheet &)
{
    auto *words =
        new Heading(Heading::Level::Muted,
                    tr("This person has no login: print the sheet, let it be signed, keep the paper. The "
                       "security officer confirms it here."),
                    this);
    words->setWordWrap(true);
    body()->addWidget(words);
    const auto check = [this](const QString &) -> Result<void> {
        ANGUAN_TRY(Handovers(m_vault).toSignOnPaper(
            m_number, m_purpose, QDate::fromString(m_day->value().toString(), Qt::ISODate)));
        return {};
    };
    const auto sign = [this](const QString &login, const SigningKey &key) { return signOnPaper(login, key); };
    const auto refused = [this](const QString &login) -> Result<void> {
        ANGUAN_TRY_LET(toSign, Handovers(m_vault).toSignOnPaper(m_number, m_purpose, Clock::today()));
        return SheetSignatures(m_vault).noteRefused(toSign.sheet, login);
    };
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::px(8));
    Field day = dateField("paper_day", "");
    m_day = new DateEditor(day, this);
    m_day->setObjectName(QStringLiteral("paperDay"));
    m_day->setValue(Clock::today().toString(Qt::ISODate));
    m_day->describe(tr("Signed on paper on"), {});
    auto *label = new QLabel(tr("Signed on paper on"), this);
    label->setBuddy(m_day);
    m_desk = new DeskSign(m_vault, {check, sign, refused}, this);
    const Session &session = m_vault.session();
    m_desk->setSigners({{session.login, tr("%1 (security officer)").arg(session.name)}});
    row->addWidget(label);
    row->addWidget(m_day);
    row->addStretch();
    body()->addLayout(row);
    body()->addWidget(m_desk);
    connect(m_desk, &DeskSign::signedBy, this, &SigningCard::signedBy);
}

Result<void> SigningCard::signOnPaper(const QString &login, const SigningKey &key)
{
    const QDate day = QDate::fromString(m_day->value().toString(), Qt::ISODate);
    ANGUAN_TRY_LET(toSign, Handovers(m_vault).toSignOnPaper(m_number, m_purpose, day));
    ANGUAN_TRY(SheetSignatures(m_vault).signWith(toSign.sheet, login, key, toSign.onPaper));
    return {};
}

} // namespace anguan
