// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/firstrun.h"

#include "models/base/clock.h"
#include "models/prints/recoveryletter.h"
#include "ui/unlock/firstrunsteps.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/machinesettings.h"
#include "ui/widgets/newpassword.h"
#include "ui/widgets/task.h"

#include <QEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QThread>
#include <QVBoxLayout>

#include <utility>

namespace anguan {

namespace {

enum Step { Unit, Officer, File, Key, Finish };

struct Made
{
    std::unique_ptr<Vault> vault;
    QString recoveryKey;
    LetterSheet letter;
};

// On a worker thread: two password keys, the file, the letter for the safe.
Result<Made> make(Vault::Creation creation, QThread *owner)
{
    Result<Vault::Created> created = Vault::create(std::move(creation));
    if (!created)
        return fail(std::move(created.error()));
    ANGUAN_TRY_LET(letter, recoveryLetter(*created->vault, created->recoveryKey));
    created->vault->moveToThread(owner);
    return Made{std::move(created->vault), created->recoveryKey, letter};
}

} // namespace

FirstRun::FirstRun(MachineSettings &machine, QWidget *parent)
    : QWidget(parent)
    , m_machine(machine)
    , m_side(new QWidget(this))
    , m_brand(new Heading(Heading::Level::Title, {}, this))
    , m_title(new Heading(Heading::Level::Title, {}, this))
    , m_explanation(new Heading(Heading::Level::Muted, {}, this))
    , m_banner(new Banner(this))
    , m_stack(new QStackedWidget(this))
    , m_unit(new UnitStep(this))
    , m_officer(new OfficerStep(this))
    , m_file(new VaultStep(this))
    , m_key(new KeyStep(this))
    , m_finish(new FinishStep(this))
    , m_steps{m_unit, m_officer, m_file, m_key, m_finish}
    , m_back(makeButton({}, QStringLiteral("firstRunBack"), ButtonKind::Secondary, this))
    , m_next(makeButton({}, QStringLiteral("firstRunNext"), ButtonKind::Primary, this))
    , m_existing(makeButton({}, QStringLiteral("existingVaultButton"), ButtonKind::Link, this))
{
    build();
    for (FirstRunStep *step : std::as_const(m_steps)) {
        m_stack->addWidget(step);
        connect(step, &FirstRunStep::edited, this, [this] {
            keep();
            look();
        });
        connect(step, &FirstRunStep::submitted, this, &FirstRun::next);
    }
    connect(m_back, &QPushButton::clicked, this, [this] { go(step() - 1); });
    connect(m_next, &QPushButton::clicked, this, &FirstRun::next);
    connect(m_existing, &QPushButton::clicked, this, &FirstRun::leaving);
    connect(m_finish, &FinishStep::importChosen, this, [this] { finish(Then::Import); });
    connect(m_finish, &FinishStep::sampleChosen, this, &FirstRun::fillWithSample);
    m_finish->offerSample(false);
    retranslate();
}

void FirstRun::build()
{
    m_explanation->setWordWrap(true);
    m_banner->setObjectName(QStringLiteral("firstRunBanner"));
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(Theme::px(8), Theme::px(12), Theme::px(24), Theme::px(8));
    side->setSpacing(Theme::px(14));
    side->addWidget(m_brand);
    side->addSpacing(Theme::px(8));
    for (int i = 0; i <= Finish; ++i) {
        auto *name = new QLabel(m_side);
        m_names.append(name);
        side->addWidget(name);
    }
    side->addStretch();
    side->addWidget(m_existing, 0, Qt::AlignLeft);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch();
    buttons->addWidget(m_next);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(Theme::px(24), Theme::px(12), Theme::px(8), Theme::px(8));
    column->setSpacing(Theme::px(12));
    column->addWidget(m_title);
    column->addWidget(m_explanation);
    column->addWidget(m_banner);
    column->addWidget(m_stack, 1);
    column->addLayout(buttons);

    auto *card = new Card(this);
    const auto scale = [card] { card->setFixedSize(Theme::px(820), Theme::px(520)); };
    scale();
    connect(&Theme::instance(), &Theme::changed, card, scale);
    auto *row = new QHBoxLayout;
    row->addWidget(m_side);
    row->addWidget(makeLine(Qt::Vertical, card));
    row->addLayout(column, 1);
    card->body()->addLayout(row);
    auto *whole = new QVBoxLayout(this);
    whole->addStretch();
    whole->addWidget(card, 0, Qt::AlignHCenter);
    whole->addStretch();
}

void FirstRun::setSampleMaker(SampleMaker maker)
{
    m_sample = std::move(maker);
    m_finish->offerSample(static_cast<bool>(m_sample));
}

void FirstRun::begin()
{
    const QVariantMap typed = m_machine.firstRun();
    const auto word = [&typed](const char *key) { return typed.value(QString::fromLatin1(key)).toString(); };
    m_unit->setUnit(word("unit"));
    m_officer->setTyped(word("name"), word("login"));
    m_file->setTyped(suiteOf(word("suite")).value_or(Suite::Sm), word("path"));
    // A password is never kept, so the furthest one can come back to is the page that asks for it.
    go(word("unit").isEmpty() ? Unit : qMin(typed.value(QStringLiteral("step")).toInt(), int(Officer)));
}

int FirstRun::step() const
{
    return m_stack->currentIndex();
}

void FirstRun::go(int step)
{
    if (step == File)
        m_file->suggest(m_unit->unit());
    m_stack->setCurrentIndex(step);
    m_banner->clear();
    look();
    keep();
    m_steps[step]->setFocus();
}

void FirstRun::keep()
{
    if (m_vault)
        return;
    m_machine.setFirstRun({{QStringLiteral("unit"), m_unit->unit()},
                           {QStringLiteral("name"), m_officer->officerName()},
                           {QStringLiteral("login"), m_officer->login()},
                           {QStringLiteral("suite"), suiteId(m_file->suite())},
                           {QStringLiteral("path"), step() >= File ? m_file->path() : QString()},
                           {QStringLiteral("step"), step()}});
}

void FirstRun::look()
{
    const FirstRunStep *now = m_steps[step()];
    m_title->setText(now->title());
    m_explanation->setText(now->explanation());
    m_next->setText(m_busy ? tr("One moment …") : now->verb());
    m_next->setEnabled(!m_busy && now->isReady());
    m_back->setVisible(step() > Unit && step() < Key);
    m_back->setEnabled(!m_busy);
    m_existing->setVisible(step() < Key);
    m_finish->setEnabled(!m_busy);
    for (int i = 0; i < m_names.size(); ++i) {
        const QString sign = i < step() ? QStringLiteral("✓") : QString::number(i + 1);
        m_names[i]->setText(i == Finish ? m_steps[i]->name() : tr("%1  %2").arg(sign, m_steps[i]->name()));
        m_names[i]->setProperty("type", i == step() ? QStringLiteral("strong") : QStringLiteral("muted"));
        restyle(m_names[i]);
    }
}

void FirstRun::next()
{
    if (m_busy || !m_steps[step()]->check())
        return;
    if (step() == File)
        return create();
    if (step() == Key) {
        m_machine.setKeyConfirmed(m_vault->path(), true);
        m_key->forget();
    }
    if (step() == Finish)
        return finish(Then::Start);
    go(step() + 1);
}

void FirstRun::create()
{
    m_busy = true;
    look();
    auto creation = std::make_shared<Vault::Creation>();
    creation->path = m_file->path();
    creation->unit = m_unit->unit();
    creation->suite = m_file->suite();
    creation->login = m_officer->login();
    creation->name = m_officer->officerName();
    creation->password = m_officer->password()->secret();
    Task::run<Result<Made>>(
        this, tr("Making the vault"),
        [creation, owner = thread()](const Task::Progress &) { return make(std::move(*creation), owner); },
        [this](Result<Made> made) {
            m_busy = false;
            look();
            if (!made) {
                m_banner->say(Tone::Late, made.error().text, {}, made.error().details);
                return;
            }
            m_vault = std::move(made->vault);
            m_officer->password()->clear();
            m_machine.setFirstRun({});
            m_machine.setKeyConfirmed(m_vault->path(), false);
            m_machine.remember({m_vault->path(), m_vault->unit(), m_vault->session().login,
                                m_vault->session().name, Clock::stamp()});
            m_key->setKey(made->recoveryKey, made->letter);
            wipe(made->recoveryKey);
            go(Key);
        });
}

void FirstRun::fillWithSample()
{
    m_busy = true;
    look();
    Vault *vault = m_vault.get();
    vault->moveToThread(nullptr); // the worker takes it over
    Task::run<Result<void>>(
        this, tr("Filling in the sample"),
        [vault, sample = m_sample, owner = thread()](const Task::Progress &progress) {
            vault->moveToThread(QThread::currentThread());
            Result<void> filled = sample(*vault, progress);
            vault->moveToThread(owner);
            return filled;
        },
        [this](Result<void> filled) {
            m_busy = false;
            look();
            if (filled)
                finish(Then::Start);
            else
                m_banner->say(Tone::Late, filled.error().text, {}, filled.error().details);
        });
}

void FirstRun::finish(Then then)
{
    m_then = then;
    emit finished();
}

std::unique_ptr<Vault> FirstRun::takeVault()
{
    return std::move(m_vault);
}

void FirstRun::retranslate()
{
    m_brand->setText(tr("Anguan"));
    m_back->setText(tr("Back"));
    m_existing->setText(tr("Open an existing vault …"));
    for (FirstRunStep *step : std::as_const(m_steps))
        step->retranslate();
    look();
}

void FirstRun::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace anguan
