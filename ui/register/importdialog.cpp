// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/importdialog.h"

#include "models/exchange/recordexport.h"
#include "models/registers/display.h"
#include "models/vault/workconnection.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/task.h"
#include "ui/widgets/taskstrip.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace anguan {

ImportDialog::ImportDialog(Vault &vault, const Register &reg, QWidget *parent)
    : QDialog(parent)
    , m_vault(vault)
    , m_register(reg)
    , m_file(new QLabel(tr("No file chosen yet"), this))
    , m_encoding(new QComboBox(this))
    , m_update(new QCheckBox(tr("Rows with a known number change that record"), this))
    , m_ignore(new QCheckBox(tr("Leave out columns that fit no field"), this))
    , m_notice(new Banner(this))
    , m_problems(new QTableWidget(0, 4, this))
    , m_choose(
          makeButton(tr("Choose a file…"), QStringLiteral("chooseFileButton"), ButtonKind::Secondary, this))
    , m_import(makeButton(tr("Import"), QStringLiteral("importButton"), ButtonKind::Primary, this))
{
    setWindowTitle(tr("Import into “%1”").arg(reg.shownTitle()));
    setObjectName(QStringLiteral("importDialog"));
    resize(Theme::px(720), Theme::px(480));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Theme::px(10));
    auto *intro = new QLabel(
        tr("A table saved as CSV, with the names of the fields in its first row (Chinese or English). It is "
           "looked through first; all of it is stored, or nothing."),
        this);
    intro->setWordWrap(true);
    layout->addWidget(intro);

    auto *file = new QHBoxLayout;
    m_file->setProperty("type", QStringLiteral("muted"));
    m_encoding->setObjectName(QStringLiteral("encodingCombo"));
    m_encoding->setAccessibleName(tr("Encoding"));
    m_encoding->addItem(tr("Encoding found out"), QString());
    for (const char *name : {"UTF-8", "GB18030", "UTF-16"})
        m_encoding->addItem(QString::fromLatin1(name), QString::fromLatin1(name));
    file->addWidget(m_choose);
    file->addWidget(m_file, 1);
    file->addWidget(m_encoding);
    layout->addLayout(file);
    m_update->setObjectName(QStringLiteral("updateCheck"));
    m_ignore->setObjectName(QStringLiteral("ignoreCheck"));
    layout->addWidget(m_update);
    layout->addWidget(m_ignore);
    layout->addWidget(m_notice);

    m_problems->setObjectName(QStringLiteral("problemTable"));
    m_problems->setAccessibleName(tr("What is wrong, by row and column"));
    m_problems->setHorizontalHeaderLabels({tr("Row"), tr("Column"), tr("Field"), tr("What is wrong")});
    m_problems->horizontalHeader()->setStretchLastSection(true);
    m_problems->verticalHeader()->hide();
    m_problems->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_problems->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_problems->setWordWrap(true);
    layout->addWidget(m_problems, 1);

    auto *acts = new QHBoxLayout;
    QPushButton *pattern = makeButton(tr("Save an empty template…"), QStringLiteral("templateButton"),
                                      ButtonKind::Secondary, this);
    QPushButton *close = makeButton(tr("Close"), QStringLiteral("closeButton"), ButtonKind::Secondary, this);
    acts->addWidget(pattern);
    acts->addStretch();
    acts->addWidget(close);
    acts->addWidget(m_import);
    layout->addLayout(acts);
    layout->addWidget(new TaskStrip(this), 0, Qt::AlignRight);
    m_import->setEnabled(false);

    connect(m_choose, &QPushButton::clicked, this, &ImportDialog::choose);
    connect(pattern, &QPushButton::clicked, this, &ImportDialog::saveTemplate);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::import);
    const auto again = [this] {
        if (!m_path.isEmpty())
            look(m_path);
    };
    connect(m_encoding, &QComboBox::activated, this, again);
    connect(m_update, &QCheckBox::toggled, this, again);
    connect(m_ignore, &QCheckBox::toggled, this, again);
}

void ImportDialog::look(const QString &path)
{
    m_path = path;
    m_file->setText(QFileInfo(path).fileName());
    m_problems->setRowCount(0);
    m_notice->clear();
    run(true);
}

void ImportDialog::run(bool dryRun)
{
    if (m_task)
        return;
    m_task = Task::run<Result<ImportReport>>(
        this, dryRun ? tr("Looking through the table") : tr("Importing"),
        [vault = &m_vault, reg = &m_register, path = m_path,
         options = options(dryRun)](const Progress &progress) -> Result<ImportReport> {
            const auto connection = WorkConnection::open(*vault, WorkConnection::For::Writing);
            if (!connection)
                return fail(connection.error());
            return importCsv(*vault, *reg, path, options, progress);
        },
        [this, dryRun](const Result<ImportReport> &report) { settle(dryRun, report); });
    setBusy(true);
}

void ImportDialog::settle(bool dryRun, const Result<ImportReport> &report)
{
    m_task = nullptr;
    setBusy(false);
    if (!report)
        return showProblems(report.error());
    if (dryRun)
        return sayWhatItWouldDo(*report);
    emit imported(*report);
    accept();
}

void ImportDialog::setBusy(bool busy)
{
    for (QWidget *part : QList<QWidget *>{m_choose, m_encoding, m_update, m_ignore})
        part->setEnabled(!busy);
    m_import->setEnabled(false); // until a rehearsal has shown that there is something to do
}

int ImportDialog::problemCount() const
{
    return m_problems->rowCount();
}

void ImportDialog::choose()
{
    const QString path =
        Ask::openFile(this, tr("Choose a file"), tr("CSV tables (*.csv *.txt);;All files (*)"));
    if (!path.isEmpty())
        look(path);
}

void ImportDialog::import()
{
    run(false);
}

void ImportDialog::saveTemplate()
{
    const QString path =
        Ask::saveFile(this, tr("Save an empty template"), m_register.shownTitle() + QStringLiteral(".csv"),
                      tr("CSV tables (*.csv)"));
    if (path.isEmpty())
        return;
    if (const auto written = writeTemplate(m_register, path); !written)
        m_notice->say(Tone::Late, written.error().text, {}, written.error().details);
    else
        m_notice->say(Tone::Good, tr("The template is at %1.").arg(path));
}

ImportOptions ImportDialog::options(bool dryRun) const
{
    ImportOptions options;
    options.dryRun = dryRun;
    options.update = m_update->isChecked();
    options.ignoreUnknownColumns = m_ignore->isChecked();
    options.encoding = m_encoding->currentData().toString();
    return options;
}

void ImportDialog::showProblems(const Error &error)
{
    m_import->setEnabled(false);
    m_notice->say(Tone::Late, error.text, {}, error.details);
    m_problems->setRowCount(static_cast<int>(error.problems.size()));
    for (int row = 0; row < error.problems.size(); ++row) {
        const Problem &problem = error.problems.at(row);
        const Field *field = m_register.field(problem.field);
        const QStringList cells{problem.row ? QString::number(problem.row) : QString(),
                                problem.column ? QString::number(problem.column) : QString(),
                                field ? fieldLabel(*field) : problem.field, problem.text};
        for (int column = 0; column < cells.size(); ++column)
            m_problems->setItem(row, column, new QTableWidgetItem(cells.at(column)));
    }
    m_problems->resizeRowsToContents();
}

void ImportDialog::sayWhatItWouldDo(const ImportReport &report)
{
    const int work = report.created + report.changed;
    QString text = tr("%1 rows: %2 new, %3 changed, %4 unchanged.")
                       .arg(report.rows)
                       .arg(report.created)
                       .arg(report.changed)
                       .arg(report.unchanged);
    if (report.skipped > 0)
        text += QLatin1Char(' ') + tr("%n withdrawn row(s) are left out.", nullptr, report.skipped);
    if (!report.ignoredColumns.isEmpty())
        text += QLatin1Char(' ') + tr("Columns left out: %1.").arg(report.ignoredColumns.join(tr(", ")));
    m_notice->say(work > 0 ? Tone::Good : Tone::Information, text);
    m_import->setEnabled(work > 0);
    m_import->setText(work > 0 ? tr("Import %n row(s)", nullptr, work) : tr("Import"));
}

} // namespace anguan
