// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsscreen.h"

#include "models/records/drafts.h"
#include "models/vault/settings.h"
#include "models/vault/vault.h"
#include "ui/settings/backuppage.h"
#include "ui/settings/displaypage.h"
#include "ui/settings/loginspage.h"
#include "ui/settings/numberspage.h"
#include "ui/settings/passwordpage.h"
#include "ui/settings/recoverypage.h"
#include "ui/settings/unitpage.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icon.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>

namespace anguan {

namespace {

const QString draftForm = QStringLiteral("settings");
const QStringList lockIds{QStringLiteral("auto_lock_minutes"), QStringLiteral("sign_session_seconds"),
                          QStringLiteral("password_age_days")};

QStringList periodIds()
{
    QStringList ids;
    for (const SettingSpec &spec : Settings::specs()) {
        if (!lockIds.contains(QLatin1String(spec.id)))
            ids.append(QString::fromLatin1(spec.id));
    }
    return ids;
}

} // namespace

SettingsScreen::SettingsScreen(Vault &vault, MachineSettings &machine, QWidget *parent)
    : Screen(parent), m_vault(vault), m_sections(new QListWidget(this)), m_stack(new QStackedWidget(this))
{
    m_sections->setObjectName(QStringLiteral("settingsSections"));
    m_sections->setAccessibleName(tr("Sections"));
    m_sections->setFixedWidth(Theme::px(190));
    m_sections->setIconSize({Theme::px(18), Theme::px(18)});
    auto *card = new Card(this);
    card->body()->addWidget(m_stack);
    auto *list = new Card(this);
    list->body()->setContentsMargins(Theme::px(6), Theme::px(8), Theme::px(6), Theme::px(8));
    list->body()->addWidget(m_sections);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::px(20), Theme::px(16), Theme::px(20), Theme::px(14));
    row->setSpacing(Theme::px(12));
    row->addWidget(list);
    row->addWidget(card, 1);

    const Session &session = vault.session();
    add(QStringLiteral("unit"), tr("Unit"), QStringLiteral("department"), new UnitPage(vault));
    add(QStringLiteral("periods"), tr("Periods and limits"), QStringLiteral("clock"),
        new NumbersPage(vault, periodIds()));
    add(QStringLiteral("lock"), tr("Locking"), QStringLiteral("lock"), new NumbersPage(vault, lockIds));
    add(QStringLiteral("display"), tr("Display"), QStringLiteral("eye"), new DisplayPage(machine));
    if (session.may(Act::ManageLogins))
        add(QStringLiteral("logins"), tr("People of the program"), QStringLiteral("people"),
            new LoginsPage(vault));
    add(QStringLiteral("password"), tr("My password"), QStringLiteral("key"), new PasswordPage(vault));
    if (session.may(Act::BackUp))
        add(QStringLiteral("backup"), tr("Backup"), QStringLiteral("backup"), new BackupPage(vault));
    if (session.may(Act::Rekey))
        add(QStringLiteral("recovery"), tr("Recovery key"), QStringLiteral("shield"),
            new RecoveryPage(vault, machine));
    connect(m_sections, &QListWidget::currentRowChanged, this, [this](int section) {
        m_stack->setCurrentIndex(section);
        if (SettingsPage *page = current())
            page->load();
    });
    setFocusProxy(m_sections);
    m_sections->setCurrentRow(0);
}

void SettingsScreen::add(const QString &id, const QString &title, const QString &icon, SettingsPage *page)
{
    auto *item = new QListWidgetItem(Icon::named(icon, Token::Muted), title, m_sections);
    item->setData(Qt::UserRole, id);
    item->setSizeHint({0, Theme::px(34)});
    page->setProperty("kind", QStringLiteral("clear"));
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(page);
    m_stack->addWidget(scroll);
    m_pages.append(page);
    connect(page, &SettingsPage::noticed, this,
            [this](const QString &sentence) { emit noticed(sentence, {}, {}); });
}

SettingsPage *SettingsScreen::current() const
{
    return m_pages.value(m_sections->currentRow());
}

QString SettingsScreen::title() const
{
    return tr("Settings");
}

QString SettingsScreen::subtitle() const
{
    return tr("Of the unit, kept in the vault; of this machine, kept beside it");
}

void SettingsScreen::activate()
{
    if (SettingsPage *page = current(); page && page->typed().isEmpty())
        page->load();
}

QList<QWidget *> SettingsScreen::panes()
{
    return {m_sections, m_stack};
}

void SettingsScreen::keepDraft()
{
    const SettingsPage *page = current();
    const Values typed = page ? page->typed() : Values();
    if (typed.isEmpty())
        return;
    // A draft that cannot be kept must not keep the vault open; what it would hold is a number and its
    // reason.
    const Result<void> kept = Drafts(m_vault).keep({draftForm, typed, currentItem(), {}});
    Q_UNUSED(kept)
}

void SettingsScreen::restoreDraft()
{
    const Result<std::optional<Draft>> draft = Drafts(m_vault).find(draftForm);
    if (!draft || !*draft)
        return;
    openItem((*draft)->field);
    if (SettingsPage *page = current())
        page->setTyped((*draft)->values);
    const Result<void> dropped = Drafts(m_vault).drop(draftForm);
    Q_UNUSED(dropped)
}

void SettingsScreen::openItem(const QString &section)
{
    for (int row = 0; row < m_sections->count(); ++row) {
        if (m_sections->item(row)->data(Qt::UserRole).toString() == section)
            m_sections->setCurrentRow(row);
    }
}

QString SettingsScreen::currentItem() const
{
    const QListWidgetItem *item = m_sections->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

} // namespace anguan
