// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/firstrunsteps.h"

#include "models/vault/logins.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/newpassword.h"

#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace anguan {

namespace {

QVBoxLayout *makeColumn(QWidget *page)
{
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(Theme::px(12));
    return column;
}

QLabel *makeWords(QWidget *parent)
{
    auto *words = new Heading(Heading::Level::Muted, {}, parent);
    words->setWordWrap(true);
    return words;
}

} // namespace

QString FirstRunStep::verb() const
{
    return tr("Next");
}

UnitStep::UnitStep(QWidget *parent)
    : FirstRunStep(parent), m_unit(new QLineEdit(this)), m_row(new FormRow({}, m_unit, this))
{
    m_unit->setObjectName(QStringLiteral("unitEdit"));
    m_unit->setMaxLength(100);
    setFocusProxy(m_unit);
    QVBoxLayout *column = makeColumn(this);
    column->addWidget(m_row);
    column->addStretch();
    connect(m_unit, &QLineEdit::textChanged, this, &FirstRunStep::edited);
    connect(m_unit, &QLineEdit::returnPressed, this, &FirstRunStep::submitted);
}

QString UnitStep::unit() const
{
    return m_unit->text().trimmed();
}

void UnitStep::setUnit(const QString &unit)
{
    m_unit->setText(unit);
}

QString UnitStep::name() const
{
    return tr("Unit");
}

QString UnitStep::title() const
{
    return tr("Whose registers are they?");
}

QString UnitStep::explanation() const
{
    return tr("The name stands on every printed register and approval.");
}

bool UnitStep::check()
{
    m_row->setProblem(unit().isEmpty() ? tr("Type the full name of the unit, as on its seal.") : QString());
    return !unit().isEmpty();
}

void UnitStep::retranslate()
{
    m_row->setLabel(tr("Full name of the unit"));
    m_row->setHelp(tr("As on its seal, for instance: Natural Resources Bureau of Yunxi County"));
}

OfficerStep::OfficerStep(QWidget *parent)
    : FirstRunStep(parent)
    , m_name(new QLineEdit(this))
    , m_login(new QLineEdit(this))
    , m_password(new NewPassword(this))
    , m_nameRow(new FormRow({}, m_name, this))
    , m_loginRow(new FormRow({}, m_login, this))
{
    m_name->setObjectName(QStringLiteral("officerNameEdit"));
    m_login->setObjectName(QStringLiteral("officerLoginEdit"));
    m_login->setInputMethodHints(Qt::ImhLatinOnly | Qt::ImhNoAutoUppercase);
    setFocusProxy(m_name);
    auto *pair = new QHBoxLayout;
    pair->setSpacing(Theme::px(12));
    pair->addWidget(m_nameRow, 1, Qt::AlignTop);
    pair->addWidget(m_loginRow, 1, Qt::AlignTop);
    QVBoxLayout *column = makeColumn(this);
    column->addLayout(pair);
    column->addWidget(m_password);
    column->addStretch();
    for (QLineEdit *edit : {m_name, m_login})
        connect(edit, &QLineEdit::textChanged, this, &FirstRunStep::edited);
    connect(m_login, &QLineEdit::textChanged, m_password, &NewPassword::setLogin);
    connect(m_login, &QLineEdit::editingFinished, this, [this] {
        const Result<void> checked = Logins::checkLoginName(login());
        m_loginRow->setProblem(checked || login().isEmpty() ? QString() : checked.error().text);
    });
}

QString OfficerStep::officerName() const
{
    return m_name->text().trimmed();
}

QString OfficerStep::login() const
{
    return m_login->text().trimmed();
}

void OfficerStep::setTyped(const QString &officer, const QString &login)
{
    m_name->setText(officer);
    m_login->setText(login);
}

QString OfficerStep::name() const
{
    return tr("First officer");
}

QString OfficerStep::title() const
{
    return tr("Who keeps them?");
}

QString OfficerStep::explanation() const
{
    return tr(
        "The first security officer. Leaders, administrators and an auditor get logins of their own later.");
}

bool OfficerStep::check()
{
    const Result<void> checked = Logins::checkLoginName(login());
    m_nameRow->setProblem(officerName().isEmpty() ? tr("Type the name of the officer.") : QString());
    m_loginRow->setProblem(checked ? QString() : checked.error().text);
    const bool isPasswordGood = m_password->check();
    if (officerName().isEmpty())
        m_name->setFocus();
    else if (!checked)
        m_login->setFocus();
    return !officerName().isEmpty() && checked && isPasswordGood;
}

void OfficerStep::retranslate()
{
    m_nameRow->setLabel(tr("Name"));
    m_nameRow->setHelp(tr("As shown and signed"));
    m_loginRow->setLabel(tr("Login"));
    m_loginRow->setHelp(tr("Small letters and digits, for instance chenli"));
}

VaultStep::VaultStep(QWidget *parent)
    : FirstRunStep(parent)
    , m_sm(new QRadioButton(this))
    , m_intl(new QRadioButton(this))
    , m_smWords(makeWords(this))
    , m_intlWords(makeWords(this))
    , m_path(new QLineEdit(this))
    , m_choose(makeButton({}, QStringLiteral("choosePathButton"), ButtonKind::Secondary, this))
    , m_row(nullptr)
{
    m_sm->setObjectName(QStringLiteral("smRadio"));
    m_intl->setObjectName(QStringLiteral("intlRadio"));
    m_path->setObjectName(QStringLiteral("pathEdit"));
    m_sm->setChecked(true);
    setFocusProxy(m_sm);
    auto *where = new QWidget(this);
    auto *line = new QHBoxLayout(where);
    line->setContentsMargins({});
    line->addWidget(m_path, 1);
    line->addWidget(m_choose);
    where->setFocusProxy(m_path);
    m_row = new FormRow({}, where, this);
    QVBoxLayout *column = makeColumn(this);
    column->setSpacing(Theme::px(6));
    column->addWidget(m_sm);
    column->addWidget(m_smWords);
    column->addSpacing(Theme::px(6));
    column->addWidget(m_intl);
    column->addWidget(m_intlWords);
    column->addSpacing(Theme::px(12));
    column->addWidget(m_row);
    column->addStretch();
    connect(m_path, &QLineEdit::textEdited, this, [this] {
        m_chosen = true;
        emit edited();
    });
    connect(m_sm, &QRadioButton::toggled, this, &FirstRunStep::edited);
    connect(m_choose, &QPushButton::clicked, this, [this] {
        const QString chosen =
            Ask::saveFile(this, tr("Where the vault lies"), path(), tr("Vaults (*.anguan)"));
        if (chosen.isEmpty())
            return;
        m_chosen = true;
        m_path->setText(chosen.endsWith(QLatin1String(".anguan")) ? chosen
                                                                  : chosen + QLatin1String(".anguan"));
        emit edited();
    });
}

Suite VaultStep::suite() const
{
    return m_intl->isChecked() ? Suite::Intl : Suite::Sm;
}

QString VaultStep::path() const
{
    return m_path->text().trimmed();
}

void VaultStep::setTyped(Suite suite, const QString &path)
{
    (suite == Suite::Intl ? m_intl : m_sm)->setChecked(true);
    m_path->setText(path);
    m_chosen = !path.isEmpty();
}

void VaultStep::suggest(const QString &unit)
{
    if (m_chosen)
        return;
    static const QRegularExpression unfit(QStringLiteral("[\\\\/:*?\"<>|\\s]+"));
    QString name = unit;
    name.remove(unfit);
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    m_path->setText(folder.filePath(name + QLatin1String(".anguan")));
}

QString VaultStep::name() const
{
    return tr("Vault");
}

QString VaultStep::title() const
{
    return tr("How is it sealed, and where does it lie?");
}

QString VaultStep::explanation() const
{
    return tr("Everything goes into one sealed file. Without a password nobody can read it, not even from "
              "the disk.");
}

QString VaultStep::verb() const
{
    return tr("Make the vault");
}

bool VaultStep::check()
{
    const QFileInfo file(path());
    QString problem;
    if (path().isEmpty())
        problem = tr("Choose where the file shall lie.");
    else if (file.exists())
        problem =
            tr("There is a file of that name already. Choose another name; nothing is ever overwritten.");
    else if (!file.dir().exists())
        problem = tr("There is no folder %1. Choose one that exists.").arg(file.dir().path());
    else if (!QFileInfo(file.dir().path()).isWritable())
        problem = tr("Nothing can be written into %1. Choose another folder.").arg(file.dir().path());
    m_row->setProblem(problem);
    return problem.isEmpty();
}

void VaultStep::retranslate()
{
    m_sm->setText(tr("National algorithms: SM4, SM3, SM2 (recommended)"));
    m_smWords->setText(
        tr("What an office in China should use, and what an assessment of cryptography asks for."));
    m_intl->setText(tr("International algorithms: AES-256-GCM, scrypt"));
    m_intlWords->setText(tr("Faster on most machines. Signatures of leaders are SM2 either way."));
    m_row->setLabel(tr("File"));
    m_row->setHelp(tr("A local disk, not a network share. Backups can go elsewhere."));
    m_choose->setText(tr("Choose …"));
}

FinishStep::FinishStep(QWidget *parent)
    : FirstRunStep(parent)
    , m_import(makeButton({}, QStringLiteral("importButton"), ButtonKind::Secondary, this))
    , m_sample(makeButton({}, QStringLiteral("sampleButton"), ButtonKind::Secondary, this))
    , m_importWords(makeWords(this))
    , m_sampleWords(makeWords(this))
{
    QVBoxLayout *column = makeColumn(this);
    column->setSpacing(Theme::px(6));
    column->addWidget(m_import, 0, Qt::AlignLeft);
    column->addWidget(m_importWords);
    column->addSpacing(Theme::px(14));
    column->addWidget(m_sample, 0, Qt::AlignLeft);
    column->addWidget(m_sampleWords);
    column->addStretch();
    connect(m_import, &QPushButton::clicked, this, &FinishStep::importChosen);
    connect(m_sample, &QPushButton::clicked, this, &FinishStep::sampleChosen);
}

void FinishStep::offerSample(bool offered)
{
    m_sample->setVisible(offered);
    m_sampleWords->setVisible(offered);
}

QString FinishStep::name() const
{
    return tr("Begin");
}

QString FinishStep::title() const
{
    return tr("The vault is ready");
}

QString FinishStep::explanation() const
{
    return tr("How do you want to begin?");
}

QString FinishStep::verb() const
{
    return tr("Begin with empty registers");
}

void FinishStep::retranslate()
{
    m_import->setText(tr("Import what you have …"));
    m_importWords->setText(
        tr("Registers kept in Excel or WPS so far, saved as CSV: errors are shown by row and column "
           "before anything is stored."));
    m_sample->setText(tr("Start with a sample"));
    m_sampleWords->setText(
        tr("Fills this vault with the records of a made-up bureau, to look around. They cannot "
           "be deleted later: make another vault for the real work."));
}

} // namespace anguan
