// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/extenddialog.h"

#include "models/records/recordstore.h"
#include "models/registers/catalogue.h"
#include "models/vault/vault.h"
#include "ui/tr.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/editors/formbinder.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QPushButton>
#include <QVBoxLayout>

namespace anguan {

namespace {

QString text(const Values &values, const char *field)
{
    return values.value(QLatin1String(field)).toString();
}

Findings holes(const Values &values)
{
    Findings findings;
    for (const char *id : {"until", "reason"}) {
        if (text(values, id).isEmpty())
            findings.append({Severity::Refuse, QLatin1String(id),
                             UiTr::tr("An extension needs a day and a reason."), QStringLiteral("H8")});
    }
    return findings;
}

QList<Field> fields()
{
    return {dateField("until", QT_TRANSLATE_NOOP("models", "Extended until")).required(),
            longTextField("reason", QT_TRANSLATE_NOOP("models", "Reason")).required().longest(500)};
}

} // namespace

ExtendDialog::ExtendDialog(Vault &vault, const Record &action, QWidget *parent)
    : QDialog(parent)
    , m_vault(vault)
    , m_action(action)
    , m_notice(new Banner(this))
    , m_form(new FormBinder(vault, {fields(), {}, FormBinder::Layout::Groups, true}, this))
{
    setObjectName(QStringLiteral("extendDialog"));
    setWindowTitle(tr("Extend the deadline"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::px(18), Theme::px(16), Theme::px(18), Theme::px(16));
    layout->setSpacing(Theme::px(10));
    auto *what = new Heading(Heading::Level::Heading, text(action.values, "what"), this);
    what->setWordWrap(true);
    layout->addWidget(what);
    layout->addWidget(
        new Heading(Heading::Level::Muted,
                    tr("Due on %1 · extended %n time(s) so far · the first deadline was %2", nullptr,
                       action.values.value(QLatin1String("extension_count")).toInt())
                        .arg(text(action.values, "due_on"), text(action.values, "first_due_on")),
                    this));
    m_notice->setObjectName(QStringLiteral("extendNotice"));
    layout->addWidget(m_notice);
    m_form->setChecker(holes);
    m_form->load({});
    layout->addWidget(m_form, 1);
    auto *acts = new QHBoxLayout;
    QPushButton *extend = makeButton(tr("Extend"), QStringLiteral("extendButton"), ButtonKind::Primary, this);
    QPushButton *back = makeButton(tr("Back"), QStringLiteral("extendBack"), ButtonKind::Secondary, this);
    acts->addWidget(extend);
    acts->addWidget(back);
    acts->addStretch();
    layout->addLayout(acts);
    resize(Theme::px(460), Theme::px(380));
    connect(extend, &QPushButton::clicked, this, &ExtendDialog::extend);
    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    m_form->focusField({});
}

void ExtendDialog::extend()
{
    m_notice->clear();
    if (!m_form->validate())
        return;
    const QString until = text(m_form->values(), "until");
    const QString reason = text(m_form->values(), "reason");
    Values values = m_action.values;
    QJsonArray extensions = values.value(QLatin1String("extensions")).toArray();
    extensions.append(QJsonObject{{QStringLiteral("until"), until},
                                  {QStringLiteral("reason"), reason},
                                  {QStringLiteral("granted_by"), m_vault.session().name}});
    values.insert(QStringLiteral("extensions"), extensions);
    const auto stored = RecordStore(m_vault).change(*Catalogue::find(QStringLiteral("actions")),
                                                    m_action.number, m_action.version, values, reason);
    if (!stored) {
        QStringList sentences;
        for (const Problem &problem : stored.error().problems)
            sentences.append(problem.text);
        return m_notice->say(Tone::Late,
                             sentences.isEmpty() ? stored.error().text : sentences.join(QLatin1Char('\n')),
                             {}, stored.error().details);
    }
    emit extended(stored->number, until);
    accept();
}

} // namespace anguan
