// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/importdialog.h"

#include "models/crypto/digest.h"
#include "models/exchange/clipboardtable.h"
#include "models/exchange/recordexport.h"
#include "models/items/stagingmodel.h"
#include "models/vault/vault.h"
#include "models/vault/workconnection.h"
#include "ui/register/staginggrid.h"
#include "ui/register/tablechoices.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/task.h"
#include "ui/widgets/taskstrip.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

namespace anguan {

namespace {

constexpr int editPause = 400; // ms after the last edit

} // namespace

ImportDialog::ImportDialog(Vault &vault, const Register &reg, QWidget *parent)
    : QDialog(parent)
    , m_vault(vault)
    , m_register(reg)
    , m_model(new StagingModel(this))
    , m_file(new QLabel(tr("Nothing chosen yet"), this))
    , m_choices(new TableChoices(this))
    , m_notice(new Banner(this))
    , m_grid(new StagingGrid(*m_model, this))
    , m_leaveFaulty(new QCheckBox(tr("Leave the rows to be mended behind"), this))
    , m_choose(
          makeButton(tr("Choose a file…"), QStringLiteral("chooseFileButton"), ButtonKind::Secondary, this))
    , m_paste(makeButton(tr("Paste cells"), QStringLiteral("pasteButton"), ButtonKind::Secondary, this))
    , m_saveFaulty(makeButton(tr("Save the rows to be mended…"), QStringLiteral("saveFaultyButton"),
                              ButtonKind::Secondary, this))
    , m_import(makeButton(tr("Import"), QStringLiteral("importButton"), ButtonKind::Primary, this))
{
    m_again.setSingleShot(true);
    m_again.setInterval(editPause);
    build(reg);
    wire();
    setBusy();
}

ImportDialog::~ImportDialog()
{
    // A cell that is being edited is stored while the grid goes; by then the rest of this is gone.
    m_model->disconnect(this);
}

void ImportDialog::build(const Register &reg)
{
    setWindowTitle(tr("Import into “%1”").arg(reg.shownTitle()));
    setObjectName(QStringLiteral("importDialog"));
    resize(Theme::px(980), Theme::px(620));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Theme::px(10));
    auto *intro =
        new QLabel(tr("A workbook (.xlsx), a CSV file or a block of cells copied in Excel or WPS. It is "
                      "looked through first "
                      "and stored only when you import it; an import can be taken back as a whole."),
                   this);
    intro->setWordWrap(true);
    layout->addWidget(intro);
    auto *file = new QHBoxLayout;
    m_file->setProperty("type", QStringLiteral("muted"));
    m_file->setObjectName(QStringLiteral("fileLabel"));
    file->addWidget(m_choose);
    file->addWidget(m_paste);
    file->addWidget(m_file, 1);
    layout->addLayout(file);
    layout->addWidget(m_choices);
    layout->addWidget(m_notice);
    layout->addWidget(m_grid, 1);
    m_leaveFaulty->setObjectName(QStringLiteral("leaveFaultyCheck"));
    layout->addWidget(m_leaveFaulty);

    auto *acts = new QHBoxLayout;
    QPushButton *pattern = makeButton(tr("Save an empty template…"), QStringLiteral("templateButton"),
                                      ButtonKind::Secondary, this);
    QPushButton *close = makeButton(tr("Close"), QStringLiteral("closeButton"), ButtonKind::Secondary, this);
    acts->addWidget(pattern);
    acts->addWidget(m_saveFaulty);
    acts->addStretch();
    acts->addWidget(close);
    acts->addWidget(m_import);
    layout->addLayout(acts);
    layout->addWidget(new TaskStrip(this), 0, Qt::AlignRight);
    connect(pattern, &QPushButton::clicked, this, &ImportDialog::saveTemplate);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

void ImportDialog::wire()
{
    connect(m_choose, &QPushButton::clicked, this, &ImportDialog::choose);
    connect(m_paste, &QPushButton::clicked, this, &ImportDialog::pasteClipboard);
    connect(m_saveFaulty, &QPushButton::clicked, this, &ImportDialog::saveFaulty);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::import);
    connect(m_leaveFaulty, &QCheckBox::toggled, this, &ImportDialog::sayWhatItWouldDo);
    connect(m_choices, &TableChoices::readAgain, this, &ImportDialog::read);
    connect(m_choices, &TableChoices::headerChosen, m_model, &StagingModel::setHeader);
    connect(m_choices, &TableChoices::hiddenRowsChosen, m_model, &StagingModel::setHiddenLeftOut);
    connect(m_choices, &TableChoices::modeChosen, this, [this] { m_model->setMode(m_choices->mode()); });
    connect(m_model, &StagingModel::edited, this, [this] {
        m_again.start();
        setBusy();
    });
    connect(&m_again, &QTimer::timeout, this, &ImportDialog::rehearse);
}

void ImportDialog::look(const QString &path)
{
    m_path = path;
    m_open.reset();
    m_file->setText(QFileInfo(path).fileName());
    m_choices->showFile(nullptr);
    read();
}

void ImportDialog::read()
{
    if (m_task || m_path.isEmpty())
        return;
    m_again.stop();
    m_model->clear();
    m_notice->clear();
    m_task = Task::run<Result<Read>>(
        this, tr("Reading the table"),
        [reg = &m_register, path = m_path, open = m_open,
         choice = m_choices->choice()](const Progress &progress) -> Result<Read> {
            Read read{open, {}};
            if (!read.file) {
                ANGUAN_TRY_LET(file, TableFile::open(path));
                read.file = std::move(file);
            }
            ANGUAN_TRY_LET(table, read.file->read(*reg, choice, progress));
            read.table = std::move(table);
            return read;
        },
        [this](const Result<Read> &read) {
            m_task = nullptr;
            if (!read) {
                setBusy();
                return refuse(read.error());
            }
            if (m_open != read->file) {
                m_open = read->file;
                m_choices->showFile(m_open.get());
            }
            stage(read->table);
        });
    setBusy();
}

void ImportDialog::paste(const QString &text, const QString &html)
{
    if (m_task)
        return;
    m_path.clear();
    m_open.reset();
    m_choices->showFile(nullptr);
    m_model->clear();
    m_notice->clear();
    const auto table = readClipboard(text, html);
    if (!table) {
        setBusy();
        return refuse(table.error());
    }
    m_file->setText(tr("Out of the clipboard"));
    stage(*table);
}

void ImportDialog::pasteClipboard()
{
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    paste(copied ? copied->text() : QString(), copied ? copied->html() : QString());
}

void ImportDialog::stage(Table table)
{
    Staging staging(m_register, std::move(table), rememberedHeadings(m_vault, m_register));
    staging.mode = m_choices->mode();
    m_earlier.reset();
    if (m_open) {
        staging.file = m_open->name();
        staging.sm3 = m_open->sm3();
        if (const auto earlier = earlierImport(m_vault, QLatin1String(m_register.id), hex(staging.sm3)))
            m_earlier = *earlier;
    }
    m_choices->showStaging(staging);
    m_model->setStaging(std::move(staging));
    rehearse();
}

void ImportDialog::rehearse()
{
    const Staging *staging = m_model->staging();
    if (!staging)
        return;
    if (m_task)
        return m_again.start(); // after the one that runs
    m_again.stop();
    m_choices->showStaging(*staging);
    m_task = Task::run<Result<ImportOutcome>>(
        this, tr("Looking through the table"),
        [vault = &m_vault, staging = *staging](const Progress &progress) -> Result<ImportOutcome> {
            const auto connection = WorkConnection::open(*vault, WorkConnection::For::Writing);
            if (!connection)
                return fail(connection.error());
            return runImport(*vault, staging, {false, true, -1}, progress);
        },
        [this](const Result<ImportOutcome> &outcome) { rehearsed(outcome); });
    setBusy();
}

void ImportDialog::rehearsed(const Result<ImportOutcome> &outcome)
{
    m_task = nullptr;
    if (!outcome) {
        setBusy();
        return refuse(outcome.error());
    }
    if (!m_again.isActive()) // else it was edited meanwhile
        m_model->setOutcome(*outcome);
    m_grid->showOutcome();
    setBusy();
    sayWhatItWouldDo();
}

void ImportDialog::import()
{
    const Staging *staging = m_model->staging();
    if (m_task || !staging || !m_model->outcome())
        return;
    m_task = Task::run<Result<ImportOutcome>>(
        this, tr("Importing"),
        [vault = &m_vault, staging = *staging,
         leave = m_leaveFaulty->isChecked()](const Progress &progress) -> Result<ImportOutcome> {
            const auto connection = WorkConnection::open(*vault, WorkConnection::For::Writing);
            if (!connection)
                return fail(connection.error());
            return runImport(*vault, staging, {true, leave, -1}, progress);
        },
        [this](const Result<ImportOutcome> &outcome) { settled(outcome); });
    setBusy();
}

void ImportDialog::settled(const Result<ImportOutcome> &outcome)
{
    m_task = nullptr;
    if (!outcome) {
        setBusy();
        return refuse(outcome.error());
    }
    if (outcome->batch == 0) // something changed between rehearsal and import
        return rehearsed(outcome);
    // The headings are remembered when they have proved right; without the right to it they are not.
    (void)rememberHeadings(m_vault, m_register, m_model->staging()->learnt());
    emit imported(*outcome);
    if (outcome->faulty == 0)
        return accept();
    m_model->setOutcome(*outcome);
    m_grid->showOutcome();
    setBusy();
    m_import->setEnabled(false); // those that went in would go in twice
    m_notice->say(Tone::Soon,
                  tr("%1 new and %2 changed. %n row(s) stayed behind: save them, mend them, import them.",
                     nullptr, outcome->faulty)
                      .arg(outcome->created)
                      .arg(outcome->changed));
}

int ImportDialog::problemCount() const
{
    const ImportOutcome *outcome = m_model->outcome();
    return outcome ? int(outcome->cellFaults.size() + outcome->rowFaults.size()) : 0;
}

void ImportDialog::choose()
{
    const QString path = Ask::openFile(this, tr("Choose a file"),
                                       tr("Tables (*.xlsx *.xlsm *.csv *.txt *.json);;All files (*)"));
    if (!path.isEmpty())
        look(path);
}

void ImportDialog::saveTemplate()
{
    const QString path =
        Ask::saveFile(this, tr("Save an empty template"), m_register.shownTitle() + QStringLiteral(".xlsx"),
                      tr("Workbooks (*.xlsx);;CSV tables (*.csv)"));
    if (path.isEmpty())
        return;
    if (const auto written = writeTemplate(m_register, path); !written)
        refuse(written.error());
    else
        m_notice->say(Tone::Good, tr("The template is at %1.").arg(path));
}

void ImportDialog::saveFaulty()
{
    if (!m_model->staging() || !m_model->outcome())
        return;
    const QString path =
        Ask::saveFile(this, tr("Save the rows to be mended"),
                      tr("%1 to be mended").arg(m_register.shownTitle()) + QStringLiteral(".xlsx"),
                      tr("Workbooks (*.xlsx)"));
    if (path.isEmpty())
        return;
    if (const auto written = writeFaultyRows(*m_model->staging(), *m_model->outcome(), path); !written)
        refuse(written.error());
    else
        m_notice->say(Tone::Good, tr("The rows to be mended are at %1, each with its reason.").arg(path));
}

void ImportDialog::setBusy()
{
    const ImportOutcome *outcome = m_model->outcome();
    const bool isFree = !m_task;
    for (QWidget *part : QList<QWidget *>{m_choose, m_paste, m_choices, m_grid})
        part->setEnabled(isFree);
    m_choices->setVisible(m_model->staging());
    m_leaveFaulty->setVisible(outcome && outcome->faulty > 0);
    m_saveFaulty->setVisible(outcome && outcome->faulty > 0);
    m_import->setEnabled(false); // until a rehearsal has shown that there is something to do
}

void ImportDialog::refuse(const Error &error)
{
    m_notice->say(Tone::Late, error.text, {}, error.details);
}

void ImportDialog::sayWhatItWouldDo()
{
    const ImportOutcome *outcome = m_model->outcome();
    const Staging *staging = m_model->staging();
    if (m_task || !outcome || !staging)
        return;
    const int work = outcome->created + outcome->changed;
    QStringList sentences{tr("%1 rows: %2 new, %3 changed, %4 unchanged.")
                              .arg(outcome->rows)
                              .arg(outcome->created)
                              .arg(outcome->changed)
                              .arg(outcome->unchanged)};
    if (outcome->faulty > 0)
        sentences.append(tr("%n row(s) must be mended first.", nullptr, outcome->faulty));
    if (outcome->skipped > 0)
        sentences.append(tr("%n row(s) are passed over.", nullptr, outcome->skipped));
    if (outcome->leftOut > 0)
        sentences.append(tr("%n row(s) are left out (totals, foot lines).", nullptr, outcome->leftOut));
    if (outcome->made > 0)
        sentences.append(tr("%n record(s) they name are made first.", nullptr, outcome->made));
    if (!outcome->ignoredColumns.isEmpty())
        sentences.append(tr("Columns left out: %1.").arg(outcome->ignoredColumns.join(tr(", "))));
    for (const Problem &problem : staging->headingProblems())
        sentences.append(problem.text);
    if (m_earlier)
        sentences.append(earlierSentence(*m_earlier));
    const bool isBad = outcome->faulty > 0 || !staging->headingProblems().isEmpty();
    m_notice->say(isBad       ? Tone::Late
                  : m_earlier ? Tone::Soon
                  : work > 0  ? Tone::Good
                              : Tone::Information,
                  sentences.join(QLatin1Char(' ')));
    m_import->setEnabled(work > 0 && (outcome->faulty == 0 || m_leaveFaulty->isChecked()));
    m_import->setText(work > 0 ? tr("Import %n row(s)", nullptr, work) : tr("Import"));
}

} // namespace anguan
