// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/printsscreen.h"

#include "models/base/clock.h"
#include "models/exchange/recordexport.h"
#include "models/prints/registerprint.h"
#include "models/records/recordlist.h"
#include "models/registers/catalogue.h"
#include "models/vault/vault.h"
#include "ui/printing/pdf.h"
#include "ui/printing/previewdialog.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busycursor.h"
#include "ui/widgets/card.h"
#include "ui/widgets/heading.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace anguan {

namespace {

ListQuery wholeOf(const Register &reg)
{
    ListQuery query;
    query.registerId = QString::fromLatin1(reg.id);
    return query;
}

Result<qint64> writeWhole(Vault &vault, const Register &reg, const QString &path)
{
    const ListQuery query = wholeOf(reg);
    if (!path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        return exportRecords(vault, query, path);
    ANGUAN_TRY_LET(sheet, registerSheet(vault, query));
    ANGUAN_TRY(writePdf(PrintDocument(sheet), path));
    ANGUAN_TRY_LET(count, RecordList(vault.database()).total(reg));
    ANGUAN_TRY(noteExport(vault, query, count, QStringLiteral("pdf")));
    return count;
}

} // namespace

PrintsScreen::PrintsScreen(Vault &vault, QWidget *parent)
    : Screen(parent), m_vault(vault), m_banner(new Banner(this))
{
    m_banner->setClosable(true);
    auto *card = new Card(this);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::px(16));
    grid->setVerticalSpacing(Theme::px(10));
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (const Register *reg : Catalogue::all()) {
        if (!reg->engineOnly)
            addLine(*reg, grid, row++);
    }
    card->body()->addLayout(grid);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::px(20), Theme::px(16), Theme::px(20), Theme::px(14));
    column->setSpacing(Theme::px(12));
    column->addWidget(m_banner);
    column->addWidget(card);
    column->addStretch();
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
    const Result<RegisterSheet> sheet = registerSheet(m_vault, wholeOf(reg));
    if (!sheet) {
        m_banner->say(Tone::Late, sheet.error().text, {}, sheet.error().details);
        return;
    }
    PreviewDialog preview(PrintDocument(*sheet), this);
    preview.exec();
}

void PrintsScreen::exportAs(const Register &reg)
{
    const QString suggested =
        QStringLiteral("%1_%2.csv").arg(Clock::today().toString(Qt::ISODate), reg.shownTitle());
    const QString path = Ask::saveFile(this, tr("Export"), suggested,
                                       tr("Table for Excel and WPS (*.csv);;PDF (*.pdf);;JSON (*.json)"));
    if (path.isEmpty())
        return;
    Result<qint64> written = 0;
    {
        const BusyCursor busy;
        written = writeWhole(m_vault, reg, path);
    }
    if (written)
        m_banner->say(Tone::Good,
                      tr("%n record(s) written to %1", nullptr, static_cast<int>(*written)).arg(path));
    else
        m_banner->say(Tone::Late, written.error().text, {}, written.error().details);
}

} // namespace anguan
