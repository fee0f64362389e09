// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/reviewsheet.h"

#include "models/approvals/content.h"
#include "models/base/canonicaljson.h"
#include "models/crypto/digest.h"
#include "models/items/reviewlinesmodel.h"
#include "models/registers/catalogue.h"
#include "models/registers/display.h"
#include "models/vault/vault.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/desksign.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/tonerowdelegate.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>

namespace anguan {

namespace {

/// The keys and buttons of a decision.
struct DecisionKey
{
    Qt::Key key;
    const char *decision;
    const char *button;
};
constexpr DecisionKey decisionKeys[] = {
    {Qt::Key_K, "keep", "decideKeep"},
    {Qt::Key_C, "change", "decideChange"},
    {Qt::Key_X, "close", "decideClose"},
};

} // namespace

ReviewSheet::ReviewSheet(Vault &vault, QWidget *parent)
    : Card(parent)
    , m_vault(vault)
    , m_model(new ReviewLinesModel(this))
    , m_title(new ElidedLabel({}, this))
    , m_state(new Pill({}, Tone::Plain, this))
    , m_progressWords(new Heading(Heading::Level::Strong, {}, this))
    , m_progress(new QProgressBar(this))
    , m_notice(new Banner(this))
    , m_text(new QLineEdit(this))
    , m_undecided(new QCheckBox(tr("Not decided only"), this))
    , m_odd(new QCheckBox(tr("Odd ones only"), this))
    , m_table(new QTableView(this))
    , m_words(new Heading(Heading::Level::Muted, {}, this))
    , m_sign(nullptr)
    , m_proof(new Heading(Heading::Level::Muted, {}, this))
{
    setObjectName(QStringLiteral("reviewSheet"));
    const auto refused = [this](const QString &login) {
        return SheetSignatures(m_vault).noteRefused(AccessReviews::sheetOf(m_model->review()), login);
    };
    const auto check = [this](const QString &login) {
        return AccessReviews(m_vault).checkFinish(number(), login);
    };
    const auto sign = [this](const QString &login, const SigningKey &key) -> Result<void> {
        ANGUAN_TRY(AccessReviews(m_vault).finish(number(), login, key));
        return {};
    };
    m_sign = new DeskSign(m_vault, {check, sign, refused}, this);
    build();
    connect(m_sign, &DeskSign::signedBy, this, [this] {
        show(number());
        emit noticed(tr("The review is signed. What is to be changed or closed is handed on."));
    });
}

void ReviewSheet::build()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::px(8));
    m_title->setProperty("type", QStringLiteral("heading"));
    m_title->setObjectName(QStringLiteral("reviewTitle"));
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_progressWords->setObjectName(QStringLiteral("reviewProgress"));
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(Theme::px(120), Theme::px(8));
    head->addWidget(m_title);
    head->addWidget(m_state);
    head->addStretch();
    head->addWidget(m_progressWords);
    head->addWidget(m_progress);
    body()->addLayout(head);
    m_notice->setObjectName(QStringLiteral("reviewNotice"));
    m_notice->setClosable(true);
    m_notice->clear();
    body()->addWidget(m_notice);

    auto *filters = new QHBoxLayout;
    filters->setSpacing(Theme::px(8));
    m_text->setObjectName(QStringLiteral("reviewText"));
    m_text->setPlaceholderText(tr("Account, holder, role group"));
    m_text->setAccessibleName(tr("Filter the lines"));
    m_text->setClearButtonEnabled(true);
    m_undecided->setObjectName(QStringLiteral("undecidedOnly"));
    m_odd->setObjectName(QStringLiteral("oddOnly"));
    m_odd->setToolTip(
        tr("Lines with something to say: leavers, alterations, differences to the system's list"));
    m_compare =
        makeButton(tr("Compare a list…"), QStringLiteral("compareListButton"), ButtonKind::Secondary, this);
    auto *print = makeButton(tr("Print…"), QStringLiteral("printReview"), ButtonKind::Secondary, this);
    m_callOff = makeButton(tr("Call off…"), QStringLiteral("callOffReview"), ButtonKind::Secondary, this);
    filters->addWidget(m_text, 1);
    filters->addWidget(m_undecided);
    filters->addWidget(m_odd);
    filters->addStretch();
    for (QPushButton *button : {m_compare, print, m_callOff})
        filters->addWidget(button);
    body()->addLayout(filters);

    m_table->setObjectName(QStringLiteral("reviewLines"));
    m_table->setAccessibleName(tr("Lines of the review; K keeps, C changes, X closes"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ToneRowDelegate(ReviewLinesModel::ToneRole, m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(Theme::px(30));
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    constexpr int widths[] = {40, 92, 66, 92, 84, 200, 72, 104};
    for (int column = 0; column < ReviewLinesModel::Columns; ++column)
        m_table->setColumnWidth(column, Theme::px(widths[column]));
    m_table->horizontalHeader()->setSectionResizeMode(ReviewLinesModel::FindingColumn, QHeaderView::Stretch);
    m_table->installEventFilter(this);
    body()->addWidget(m_table, 1);
    m_words->setObjectName(QStringLiteral("reviewLineWords"));
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    body()->addWidget(m_words);
    body()->addWidget(m_deciding = deciding());
    body()->addWidget(m_sign);
    m_proof->setObjectName(QStringLiteral("reviewProof"));
    m_proof->setWordWrap(true);
    m_proof->setTextInteractionFlags(Qt::TextSelectableByMouse);
    body()->addWidget(m_proof);

    connect(m_text, &QLineEdit::textChanged, this, &ReviewSheet::applyFilter);
    connect(m_undecided, &QCheckBox::toggled, this, &ReviewSheet::applyFilter);
    connect(m_odd, &QCheckBox::toggled, this, &ReviewSheet::applyFilter);
    connect(m_compare, &QPushButton::clicked, this, &ReviewSheet::compareAsked);
    connect(print, &QPushButton::clicked, this, &ReviewSheet::printAsked);
    connect(m_callOff, &QPushButton::clicked, this, &ReviewSheet::callOff);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ReviewSheet::showLine);
}

QWidget *ReviewSheet::deciding()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::px(8));
    m_remark = new QLineEdit(bar);
    m_remark->setObjectName(QStringLiteral("reviewRemark"));
    m_remark->setPlaceholderText(tr("Remark to the decision"));
    m_remark->setAccessibleName(tr("Remark to the decision"));
    m_remark->setMaxLength(500);
    row->addWidget(m_remark, 1);
    for (const DecisionKey &each : decisionKeys) {
        const QString decision = QLatin1String(each.decision);
        auto *button =
            makeButton(tr("%1 (%2)").arg(reviewDecisionName(decision), QKeySequence(each.key).toString()),
                       QLatin1String(each.button), ButtonKind::Secondary, bar);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, decision] { decide(decision); });
    }
    auto *undo = makeButton(tr("Take back"), QStringLiteral("decideNothing"), ButtonKind::Quiet, bar);
    row->addWidget(undo);
    connect(undo, &QPushButton::clicked, this, [this] { decide({}); });
    m_open =
        makeButton(tr("Open the account"), QStringLiteral("openReviewedAccount"), ButtonKind::Quiet, bar);
    row->addWidget(m_open);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const ReviewLine *line = m_model->line(m_table->currentIndex().row()))
            emit openRequested(line->account);
    });
    return bar;
}

QString ReviewSheet::number() const
{
    return m_model->review().number;
}

void ReviewSheet::show(const QString &number)
{
    const auto review = AccessReviews(m_vault).find(number);
    if (!review)
        return say(review.error());
    const bool isAnother = number != this->number();
    if (isAnother) {
        m_notice->clear();
        m_remark->clear();
        m_model->setFilter({});
        const QSignalBlocker one(m_text), two(m_undecided), three(m_odd);
        m_text->clear();
        m_undecided->setChecked(false);
        m_odd->setChecked(false);
    }
    m_model->show(*review);
    if (isAnother && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(std::max(0, m_model->nextUndecided(-1)), 0));
    showHead(*review);
    showSigning(*review);
    showLine();
}

void ReviewSheet::refresh(const ReviewSummary &now)
{
    const Review &shown = m_model->review();
    if (now.state != shown.state || now.lines != shown.lines.size() || now.decided != shown.decided())
        show(now.number);
}

void ReviewSheet::showHead(const Review &review)
{
    const Field &state = *Catalogue::find(QStringLiteral("reviews"))->field(QStringLiteral("state"));
    m_title->setFullText(review.name);
    m_state->setState(choiceLabel(state, review.state), choiceTone(state, review.state));
    m_progressWords->setText(tr("%1 / %2").arg(review.decided()).arg(review.lines.size()));
    m_progressWords->setAccessibleName(tr("Decided %1 of %2").arg(review.decided()).arg(review.lines.size()));
    m_progress->setRange(0, std::max<int>(1, int(review.lines.size())));
    m_progress->setValue(review.decided());
    const bool mayDecide = review.isOpen() && m_vault.session().may(Act::EditRecords);
    m_deciding->setVisible(mayDecide);
    m_callOff->setVisible(mayDecide);
    m_compare->setVisible(mayDecide && review.source.isEmpty());
}

void ReviewSheet::showSigning(const Review &review)
{
    const bool isReady = review.isOpen() && m_vault.session().may(Act::EditRecords) && review.count({}) == 0;
    m_sign->setVisible(isReady);
    m_proof->setVisible(review.state == QLatin1String("finished"));
    if (isReady) {
        QList<DeskSign::Signer> signers;
        const auto logins = Logins(m_vault).all();
        for (const Login &login : logins.value_or(QList<Login>()))
            if (login.active && login.roles.testFlag(Role::Officer))
                signers.append({login.login, tr("%1 (security officer)").arg(login.name)});
        m_sign->setSigners(signers);
        const auto content = canonicalJson(AccessReviews::contentOf(review));
        m_sign->setWhat(
            tr("Every line above with its decision is signed (SM2 / SM3). Content digest %1. Then the "
               "sheet cannot be changed.")
                .arg(content ? digestExcerpt(sm3(*content)) : QString()));
    } else if (m_proof->isVisibleTo(this)) {
        const auto proof = AccessReviews(m_vault).proofOf(review);
        m_proof->setText(!proof ? proof.error().text
                                : tr("%1 Key %2, content digest %3.")
                                      .arg(proof->text, proof->signature.fingerprint,
                                           digestExcerpt(proof->signature.contentSm3)));
    }
}

void ReviewSheet::showLine()
{
    const ReviewLine *line = m_model->line(m_table->currentIndex().row());
    m_open->setEnabled(line && !line->account.isEmpty());
    QStringList words;
    if (line) {
        const QString finding = reviewFinding(*line);
        words.append(tr("Line %1, %2: %3")
                         .arg(line->line)
                         .arg(line->login(), finding.isEmpty() ? reviewCauseName(line->cause) : finding));
        if (!line->decision.isEmpty())
            words.append(tr("%1: %2, %3")
                             .arg(reviewDecisionName(line->decision), line->decidedName,
                                  displayInstant(line->decidedAt)));
        if (!line->remark.isEmpty())
            words.append(line->remark);
    }
    m_words->setText(words.join(QStringLiteral(" · ")));
    m_words->setVisible(line);
}

bool ReviewSheet::isFiltered() const
{
    return !m_text->text().isEmpty() || m_undecided->isChecked() || m_odd->isChecked();
}

void ReviewSheet::clearFilter()
{
    m_text->clear();
    m_undecided->setChecked(false);
    m_odd->setChecked(false);
}

void ReviewSheet::applyFilter()
{
    m_model->setFilter({m_undecided->isChecked(), m_odd->isChecked(), m_text->text()});
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
}

QList<int> ReviewSheet::chosenLines() const
{
    QList<int> lines;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        lines.append(m_model->line(index.row())->line);
    std::sort(lines.begin(), lines.end());
    return lines;
}

void ReviewSheet::decide(const QString &decision)
{
    const QList<int> lines = chosenLines();
    if (!m_model->review().isOpen() || lines.isEmpty())
        return;
    const int row = m_table->currentIndex().row();
    const auto done = AccessReviews(m_vault).decide(number(), lines, decision, m_remark->text());
    if (!done)
        return say(done.error());
    m_notice->clear();
    m_remark->clear();
    m_model->decide(lines, *done);
    showHead(m_model->review());
    showSigning(m_model->review());
    showLine();
    // On to the next one that waits; several at once stay chosen, so that one sees what was done.
    if (const int next = m_model->nextUndecided(row); next >= 0 && lines.size() == 1 && !decision.isEmpty())
        m_table->setCurrentIndex(m_model->index(next, 0));
}

void ReviewSheet::callOff()
{
    const auto reason =
        Ask::reason(this, tr("Call off the review"),
                    tr("Its lines and decisions stay readable; nothing follows from them. Why is it "
                       "called off?"),
                    tr("Call off"));
    if (!reason)
        return;
    if (const auto done = AccessReviews(m_vault).cancel(number(), *reason); !done)
        return say(done.error());
    show(number());
}

void ReviewSheet::say(const Error &error)
{
    m_notice->say(Tone::Late, error.text, {}, error.details);
}

bool ReviewSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return Card::eventFilter(watched, event);
    // While an input method composes, no key comes here: nothing in the table can be typed into.
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        m_open->click();
        return true;
    }
    if (key->key() == Qt::Key_Backspace || key->key() == Qt::Key_Delete) {
        decide({});
        return true;
    }
    if (key->modifiers() == Qt::NoModifier)
        for (const DecisionKey &each : decisionKeys)
            if (key->key() == each.key) {
                decide(QLatin1String(each.decision));
                return true;
            }
    return Card::eventFilter(watched, event);
}

} // namespace anguan
