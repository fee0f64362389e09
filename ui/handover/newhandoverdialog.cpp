// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handover/newhandoverdialog.h"

#include "models/access/handovers.h"
#include "models/base/clock.h"
#include "models/records/recordstore.h"
#include "models/registers/catalogue.h"
#include "models/vault/vault.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/editors/formbinder.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace anguan {

namespace {

const Register &handovers()
{
    return *Catalogue::find(QStringLiteral("handovers"));
}

/// What a kind asks for at its head; the rest is computed or comes later.
QList<Field> fieldsOf(const QString &kind)
{
    QStringList ids{QStringLiteral("person"), QStringLiteral("date")};
    if (kind != QLatin1String("joining"))
        ids << QStringLiteral("receiver") << QStringLiteral("supervisor");
    if (kind == QLatin1String("transfer"))
        ids << QStringLiteral("new_department") << QStringLiteral("new_post");
    ids << QStringLiteral("remark");
    QList<Field> fields;
    for (const QString &id : ids)
        fields.append(*handovers().field(id));
    return fields;
}

QString titleOf(const QString &kind)
{
    if (kind == QLatin1String("joining"))
        return NewHandoverDialog::tr("Somebody joins");
    return kind == QLatin1String("transfer") ? NewHandoverDialog::tr("Somebody moves to another post")
                                             : NewHandoverDialog::tr("Somebody leaves");
}

} // namespace

NewHandoverDialog::NewHandoverDialog(Vault &vault, const QString &kind, const QString &person,
                                     QWidget *parent)
    : QDialog(parent), m_vault(vault)
{
    m_before = {{QStringLiteral("kind"), kind},
                {QStringLiteral("date"), Clock::today().toString(Qt::ISODate)},
                {QStringLiteral("state"), QStringLiteral("open")}};
    if (!person.isEmpty())
        m_before.insert(QStringLiteral("person"), person);
    build(titleOf(kind), tr("Start"), kind);
}

NewHandoverDialog::NewHandoverDialog(Vault &vault, const QString &number, QWidget *parent)
    : QDialog(parent), m_vault(vault), m_number(number)
{
    const auto record = RecordStore(vault).find(handovers(), number);
    if (record) {
        m_version = record->version;
        m_before = record->values;
    }
    build(tr("Head of the sheet"), tr("Save"), m_before.value(QLatin1String("kind")).toString());
    if (!record)
        m_notice->say(Tone::Late, record.error().text);
}

void NewHandoverDialog::build(const QString &title, const QString &verb, const QString &kind)
{
    setObjectName(QStringLiteral("newHandoverDialog"));
    setWindowTitle(title);
    resize(Theme::px(620), Theme::px(kind == QLatin1String("transfer") ? 620 : 540));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Theme::px(10));
    m_notice = new Banner(this);
    m_notice->clear();
    layout->addWidget(m_notice);
    m_form =
        new FormBinder(m_vault, {fieldsOf(kind), {}, FormBinder::Layout::Groups, m_number.isEmpty()}, this);
    m_form->setChecker(
        [this](const Values &values) { return RecordStore(m_vault).check(handovers(), values, m_number); });
    m_form->load(m_before);
    layout->addWidget(m_form, 1);
    auto *acts = new QHBoxLayout;
    auto *back = makeButton(tr("Back"), QStringLiteral("handoverBack"), ButtonKind::Secondary, this);
    auto *go = makeButton(verb, QStringLiteral("handoverGo"), ButtonKind::Primary, this);
    acts->addStretch();
    acts->addWidget(back);
    acts->addWidget(go);
    layout->addLayout(acts);
    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &NewHandoverDialog::save);
    m_form->focusField({});
}

void NewHandoverDialog::save()
{
    if (!m_form->validate())
        return;
    const Values values = m_form->values();
    QString number = m_number;
    if (number.isEmpty()) {
        const auto started = Handovers(m_vault).start(values);
        if (!started) {
            m_form->showProblems(started.error().problems);
            return m_notice->say(Tone::Late, started.error().text, {}, started.error().details);
        }
        number = started->number();
    } else if (const auto changed = RecordStore(m_vault).change(handovers(), number, m_version, values);
               !changed) {
        m_form->showProblems(changed.error().problems);
        return m_notice->say(Tone::Late, changed.error().text, {}, changed.error().details);
    }
    emit saved(number);
    accept();
}

} // namespace anguan
