// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/newreviewdialog.h"

#include "models/access/accessreview.h"
#include "models/registers/catalogue.h"
#include "models/registers/display.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busycursor.h"
#include "ui/widgets/button.h"
#include "ui/widgets/editors/referencepicker.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace anguan {

NewReviewDialog::NewReviewDialog(Vault &vault, const QString &review, QWidget *parent)
    : QDialog(parent)
    , m_vault(vault)
    , m_review(review)
    , m_system(new ReferencePicker(vault, *Catalogue::find(QStringLiteral("systems")), this))
    , m_kind(new QComboBox(this))
    , m_file(new QLabel(tr("No file chosen"), this))
    , m_encoding(new QComboBox(this))
    , m_notice(new Banner(this))
    , m_problems(new QTableWidget(0, 3, this))
    , m_go(makeButton({}, QStringLiteral("openReviewButton"), ButtonKind::Primary, this))
{
    const bool isNew = review.isEmpty();
    setObjectName(QStringLiteral("newReviewDialog"));
    setWindowTitle(isNew ? tr("New access review") : tr("Compare the system's own list"));
    m_go->setText(isNew ? tr("Open the review") : tr("Compare"));
    resize(Theme::px(640), Theme::px(isNew ? 460 : 380));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Theme::px(10));
    m_system->setObjectName(QStringLiteral("reviewSystem"));
    auto *systemRow = new FormRow(tr("System"), m_system, this);
    m_kind->setObjectName(QStringLiteral("reviewKind"));
    const Field &kinds = *Catalogue::find(QStringLiteral("reviews"))->field(QStringLiteral("kind"));
    for (const Choice &choice : kinds.choices)
        m_kind->addItem(choiceLabel(kinds, QLatin1String(choice.id)), QLatin1String(choice.id));
    auto *kindRow = new FormRow(tr("What is looked at"), m_kind, this);
    layout->addWidget(systemRow);
    layout->addWidget(kindRow);
    systemRow->setVisible(isNew);
    kindRow->setVisible(isNew);

    auto *file = new QWidget(this);
    auto *row = new QHBoxLayout(file);
    row->setContentsMargins(0, 0, 0, 0);
    auto *choose =
        makeButton(tr("Choose a file…"), QStringLiteral("chooseListButton"), ButtonKind::Secondary, this);
    m_encoding->setObjectName(QStringLiteral("listEncoding"));
    m_encoding->setAccessibleName(tr("Encoding"));
    m_encoding->addItem(tr("Encoding found out"), QString());
    for (const char *name : {"UTF-8", "GB18030", "UTF-16"})
        m_encoding->addItem(QString::fromLatin1(name), QString::fromLatin1(name));
    m_file->setProperty("type", QStringLiteral("muted"));
    row->addWidget(choose);
    row->addWidget(m_file, 1);
    row->addWidget(m_encoding);
    auto *fileRow = new FormRow(tr("The system's own account list (CSV)"), file, this);
    fileRow->setHelp(
        tr("Account name, and if there are: holder, role group, privileged, state. Accounts that the "
           "register does not know, that are missing or have other rights become lines to decide."));
    layout->addWidget(fileRow);
    layout->addWidget(m_notice);
    m_notice->clear();
    m_problems->setObjectName(QStringLiteral("listProblems"));
    m_problems->setAccessibleName(tr("What is wrong, by row and column"));
    m_problems->setHorizontalHeaderLabels({tr("Row"), tr("Column"), tr("What is wrong")});
    m_problems->horizontalHeader()->setStretchLastSection(true);
    m_problems->verticalHeader()->hide();
    m_problems->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_problems->setSelectionBehavior(QAbstractItemView::SelectRows);
    layout->addWidget(m_problems, 1);
    layout->addStretch();
    m_problems->hide();
    auto *acts = new QHBoxLayout;
    auto *back = makeButton(tr("Back"), QStringLiteral("reviewBack"), ButtonKind::Secondary, this);
    acts->addStretch();
    acts->addWidget(back);
    acts->addWidget(m_go);
    layout->addLayout(acts);

    connect(choose, &QPushButton::clicked, this, &NewReviewDialog::chooseFile);
    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &NewReviewDialog::go);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &NewReviewDialog::update);
    connect(m_encoding, &QComboBox::activated, this, [this] {
        if (!m_path.isEmpty())
            look(m_path);
    });
    update();
}

void NewReviewDialog::setKind(const QString &kind)
{
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(kind)));
}

void NewReviewDialog::update()
{
    const bool needsList = !m_review.isEmpty() || m_kind->currentData() == QLatin1String("list");
    m_go->setEnabled(m_path.isEmpty() ? !needsList : m_list.has_value());
}

void NewReviewDialog::chooseFile()
{
    const QString path =
        Ask::openFile(this, tr("Choose a file"), tr("CSV tables (*.csv *.txt);;All files (*)"));
    if (!path.isEmpty())
        look(path);
}

void NewReviewDialog::look(const QString &path)
{
    m_path = path;
    m_file->setText(QFileInfo(path).fileName());
    m_problems->setRowCount(0);
    m_list.reset();
    const BusyCursor busy;
    auto list = readAccountList(path, m_encoding->currentData().toString());
    if (list) {
        m_list = std::move(*list);
        QString said = tr("%n account(s) are in the list.", nullptr, int(m_list->accounts.size()));
        if (!m_list->ignoredColumns.isEmpty())
            said += QLatin1Char(' ') + tr("Columns left out: %1.").arg(m_list->ignoredColumns.join(tr(", ")));
        m_notice->say(Tone::Good, said);
    } else {
        m_notice->say(Tone::Late, list.error().text, {}, list.error().details);
        for (const Problem &problem : list.error().problems) {
            const int row = m_problems->rowCount();
            m_problems->insertRow(row);
            m_problems->setItem(row, 0, new QTableWidgetItem(QString::number(problem.row)));
            m_problems->setItem(
                row, 1, new QTableWidgetItem(problem.column ? QString::number(problem.column) : QString()));
            m_problems->setItem(row, 2, new QTableWidgetItem(problem.text));
        }
    }
    m_problems->setVisible(m_problems->rowCount() > 0);
    update();
}

void NewReviewDialog::go()
{
    const BusyCursor busy;
    AccessReviews reviews(m_vault);
    if (m_review.isEmpty()) {
        m_system->settle();
        if (m_system->number().isEmpty()) {
            m_notice->say(Tone::Late, tr("Name the system that is reviewed."));
            m_system->setFocus();
            return;
        }
        const auto made = reviews.open(m_system->number(), m_kind->currentData().toString());
        if (!made)
            return m_notice->say(Tone::Late, made.error().text, {}, made.error().details);
        m_review = *made;
    }
    if (m_list) {
        if (const auto compared = reviews.compare(m_review, *m_list); !compared)
            return m_notice->say(Tone::Late, compared.error().text, {}, compared.error().details);
    }
    emit opened(m_review);
    accept();
}

} // namespace anguan
