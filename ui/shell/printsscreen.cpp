// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/printsscreen.h"

#include "models/base/clock.h"
#include "models/exchange/recordexport.h"
#include "models/prints/registerprint.h"
#include "models/records/recordlist.h"
#include "models/registers/catalogue.h"
#include "models/vault/vault.h"
#include "models/vault/workconnection.h"
#include "ui/printing/paper.h"
#include "ui/printing/pdf.h"
#include "ui/printing/preview.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/task.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace anguan {

namespace {

ListQuery wholeOf(const Register &reg)
{
    ListQuery query;
    query.registerId = QString::fromLatin1(reg.id);
    return query;
}

Result<qint64> writeWhole(Vault &vault, const Register &reg, const QString &path, const Progress &progress)
{
    const auto connection = WorkConnection::open(vault, WorkConnection::For::Writing);
    if (!connection)
        return fail(connection.error());
    const ListQuery query = wholeOf(reg);
    if (!path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        return exportRecords(vault, query, path, progress);
    ANGUAN_TRY_LET(sheet, registerSheet(vault, query, progress));
    ANGUAN_TRY(writePdf(layOut(sheet), path, progress));
    ANGUAN_TRY(noteExport(vault, query, sheet.rows.size(), QStringLiteral("pdf")));
    return sheet.rows.size();
}

} // namespace

PrintsScreen::PrintsScreen(Vault &vault, QWidget *parent)
    : Screen(parent), m_vault(vault), m_banner(new Banner(this))
{
    m_banner->setClosable(true);
    auto *card = new Card(this);
    auto *grid = new QGridLayout;
    grid->setContentsMargins(0, 0, Theme::px(8), 0);
    grid->setHorizontalSpacing(Theme::px(16));
    grid->setVerticalSpacing(Theme::px(10));
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (const Register *reg : Catalogue::all()) {
        if (!reg->engineOnly)
            addLine(*reg, grid, row++);
    }
    // There are more registers than a small screen is high.
    auto *list = new QWidget;
    list->setProperty("kind", QStringLiteral("clear"));
    list->setLayout(grid);
    auto *scroll = new QScrollArea(card);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(list);
    card->body()->addWidget(scroll);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::px(20), Theme::px(16), Theme::px(20), Theme::px(14));
    column->setSpacing(Theme::px(12));
    column->addWidget(m_banner);
    column->addWidget(card, 1);
}

void PrintsScreen::addLine(const Register &reg, QGridLayout *grid, int row)
{
    const QString id = QString::fromLatin1(reg.id);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new Heading(Heading::Level::Strong, reg.shownTitle(), this));
    words->addWidget(new Heading(Heading::Level::Muted, reg.articleList(), this));
    auto *count = new Heading(Heading::Level::Muted, {}, this);
    QPushButton *print =
        makeButton(tr("Print …"), QStringLiteral("print_") + id, ButtonKind::Secondary, this);
    QPushButton *write =
        makeButton(tr("Export …"), QStringLiteral("export_") + id, ButtonKind::Secondary, this);
    print->setAccessibleName(tr("Print: %1").arg(reg.shownTitle()));
    write->setAccessibleName(tr("Export: %1").arg(reg.shownTitle()));
    grid->addLayout(words, row, 0);
    grid->addWidget(count, row, 1);
    grid->addWidget(print, row, 2);
    grid->addWidget(write, row, 3);
    m_lines.append({&reg, count});
    connect(print, &QPushButton::clicked, this, [this, &reg] { this->print(reg); });
    connect(write, &QPushButton::clicked, this, [this, &reg] { exportAs(reg); });
}

QString PrintsScreen::title() const
{
    return tr("Print and export");
}

QString PrintsScreen::subtitle() const
{
    return tr("Whole registers; a filtered one is printed from its own page");
}

void PrintsScreen::activate()
{
    const RecordList list(m_vault.database());
    for (const Line &line : std::as_const(m_lines)) {
        const Result<qint64> total = list.total(*line.reg);
        line.count->setText(total ? tr("%n record(s)", nullptr, static_cast<int>(*total))
                                  : total.error().text);
    }
}

void PrintsScreen::print(const Register &reg)
{
    Preview::openRegister(this, m_vault, wholeOf(reg), [this](const Error &error) { say(error); });
}

void PrintsScreen::say(const Error &error)
{
    m_banner->say(Tone::Late, error.text, {}, error.details);
}

void PrintsScreen::exportAs(const Register &reg)
{
    const QString suggested =
        QStringLiteral("%1_%2.csv").arg(Clock::today().toString(Qt::ISODate), reg.shownTitle());
    const QString path = Ask::saveFile(this, tr("Export"), suggested,
                                       tr("Table for Excel and WPS (*.csv);;PDF (*.pdf);;JSON (*.json)"));
    if (path.isEmpty())
        return;
    Task::run<Result<qint64>>(
        this, tr("Exporting"),
        [vault = &m_vault, &reg, path](const Progress &progress) {
            return writeWhole(*vault, reg, path, progress);
        },
        [this, path](const Result<qint64> &written) {
            if (!written)
                return say(written.error());
            m_banner->say(Tone::Good,
                          tr("%n record(s) written to %1", nullptr, static_cast<int>(*written)).arg(path));
        });
}

} // namespace anguan
