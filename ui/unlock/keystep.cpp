// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/previewdialog.h"
#include "ui/unlock/firstrunsteps.h"
#include "ui/widgets/button.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/heading.h"

#include "models/crypto/secret.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

namespace anguan {

namespace {

constexpr int groupsAsked = 2;

QStringList groupsOf(const QString &key)
{
    static const QRegularExpression between(QStringLiteral("[\\s-]+"));
    return key.split(between, Qt::SkipEmptyParts);
}

// Groups in rows of `perRow`, so that the eye finds the third of the second row.
QString inRows(const QString &key, int perRow)
{
    const QStringList groups = groupsOf(key);
    QStringList rows;
    for (int at = 0; at < groups.size(); at += perRow)
        rows.append(groups.mid(at, perRow).join(QStringLiteral("  ")));
    return rows.join(QLatin1Char('\n'));
}

} // namespace

KeyStep::KeyStep(QWidget *parent)
    : FirstRunStep(parent)
    , m_shown(new QLabel(this))
    , m_print(makeButton({}, QStringLiteral("printKeyButton"), ButtonKind::Secondary, this))
    , m_envelope(new QCheckBox(this))
{
    m_shown->setObjectName(QStringLiteral("recoveryKeyLabel"));
    m_shown->setProperty("type", QStringLiteral("heading"));
    m_shown->setTextFormat(Qt::PlainText);
    m_shown->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    m_envelope->setObjectName(QStringLiteral("envelopeCheck"));
    setFocusProxy(m_print);
    auto *pair = new QHBoxLayout;
    pair->setSpacing(Theme::px(12));
    for (int i = 0; i < groupsAsked; ++i) {
        auto *edit = new QLineEdit(this);
        edit->setObjectName(QStringLiteral("groupEdit%1").arg(i));
        edit->setMaxLength(8);
        auto *row = new FormRow({}, edit, this);
        connect(edit, &QLineEdit::textChanged, this, &FirstRunStep::edited);
        connect(edit, &QLineEdit::returnPressed, this, &FirstRunStep::submitted);
        m_groups.append(edit);
        m_rows.append(row);
        pair->addWidget(row, 1, Qt::AlignTop);
    }
    pair->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Theme::px(12));
    column->addWidget(m_shown);
    column->addWidget(m_print, 0, Qt::AlignLeft);
    column->addWidget(m_envelope);
    column->addLayout(pair);
    column->addStretch();
    connect(m_print, &QPushButton::clicked, this, &KeyStep::print);
    connect(m_envelope, &QCheckBox::toggled, this, &FirstRunStep::edited);
}

// Not forget(): clearing the lines would still tell a page that is half gone.
KeyStep::~KeyStep()
{
    wipe(m_key);
    wipe(m_letter.code);
}

void KeyStep::setKey(const QString &key, const LetterSheet &letter)
{
    m_key = key;
    m_letter = letter;
    m_shown->setText(inRows(key, 7));
    const int count = static_cast<int>(groupsOf(key).size());
    m_asked.clear();
    while (m_asked.size() < qMin(groupsAsked, count)) {
        const int group = QRandomGenerator::global()->bounded(count);
        if (!m_asked.contains(group))
            m_asked.append(group);
    }
    std::sort(m_asked.begin(), m_asked.end());
    retranslate();
}

void KeyStep::forget()
{
    wipe(m_key);
    wipe(m_letter.code);
    m_key.clear();
    m_letter = {};
    m_shown->clear();
    for (QLineEdit *edit : std::as_const(m_groups))
        edit->clear();
}

bool KeyStep::areGroupsRight() const
{
    const QStringList groups = groupsOf(m_key);
    for (int i = 0; i < m_asked.size(); ++i) {
        if (m_groups[i]->text().trimmed().compare(groups.value(m_asked[i]), Qt::CaseInsensitive) != 0)
            return false;
    }
    return !m_asked.isEmpty();
}

bool KeyStep::isReady() const
{
    return m_envelope->isChecked() && areGroupsRight();
}

bool KeyStep::check()
{
    const QStringList groups = groupsOf(m_key);
    for (int i = 0; i < m_asked.size(); ++i) {
        const bool right =
            m_groups[i]->text().trimmed().compare(groups.value(m_asked[i]), Qt::CaseInsensitive) == 0;
        m_rows[i]->setProblem(right ? QString() : tr("That is not what stands on the paper."));
    }
    return isReady();
}

void KeyStep::print()
{
    PreviewDialog preview(m_letter, this);
    preview.exec();
}

QString KeyStep::name() const
{
    return tr("Recovery key");
}

QString KeyStep::title() const
{
    return tr("The key for the envelope in the safe");
}

QString KeyStep::explanation() const
{
    return tr("It opens the vault when every officer's password is lost. It is shown this once and kept "
              "nowhere: print "
              "it or copy it by hand, seal it in an envelope and lay that in the safe.");
}

void KeyStep::retranslate()
{
    m_print->setText(tr("Print it, or save it as PDF …"));
    m_envelope->setText(tr("I have put it in the envelope"));
    for (int i = 0; i < m_asked.size(); ++i)
        m_rows[i]->setLabel(tr("Group %1 on the paper").arg(m_asked[i] + 1));
}

} // namespace anguan
