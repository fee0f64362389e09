// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/editors/referencepicker.h"

#include "models/base/text.h"
#include "models/base/tr.h"
#include "models/items/referencemodel.h"
#include "models/records/recordstore.h"
#include "models/vault/session.h"
#include "models/vault/vault.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace anguan {

ReferencePicker::ReferencePicker(Vault &vault, const Register &target, QWidget *parent)
    : QWidget(parent)
    , m_vault(vault)
    , m_target(target)
    , m_model(new ReferenceModel(vault, target, this))
    , m_completer(new QCompleter(m_model, this))
    , m_line(new QLineEdit(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_line);
    m_line->setPlaceholderText(tr("Name, number or pinyin"));
    m_line->setClearButtonEnabled(true);
    m_line->installEventFilter(this);
    m_model->setOffersNew(!target.engineOnly && vault.session().may(Act::EditRecords));
    // The model itself searches; the completer only shows what it found.
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setCompletionRole(Qt::EditRole);
    m_completer->setMaxVisibleItems(10);
    m_completer->setWidget(m_line);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &ReferencePicker::typed);
    // The clear button sets the text without textEdited.
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty() && !m_number.isEmpty()) {
            m_number.clear();
            emit edited();
        }
    });
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            &ReferencePicker::take);
}

void ReferencePicker::setNumber(const QString &number)
{
    m_problem.clear();
    m_number = number;
    m_line->setText(number.isEmpty() ? QString() : RecordStore(m_vault).nameOf(number));
    m_line->setToolTip(number);
    m_line->setCursorPosition(0);
}

QString ReferencePicker::typedText() const
{
    return m_number.isEmpty() ? m_line->text() : QString();
}

void ReferencePicker::setTypedText(const QString &text)
{
    m_number.clear();
    m_line->setText(text);
}

QString ReferencePicker::problem() const
{
    if (!m_number.isEmpty() || m_line->text().trimmed().isEmpty())
        return {};
    return m_problem.isEmpty() ? tr("“%1” is not in the register “%2” yet. Choose from the list or enter it.")
                                     .arg(m_line->text().trimmed(), m_target.shownTitle())
                               : m_problem;
}

void ReferencePicker::settle()
{
    const QString text = m_line->text().trimmed();
    if (!m_number.isEmpty() || text.isEmpty())
        return;
    const auto found = RecordStore(m_vault).resolve(m_target, text);
    // Half a name that fits one record alone is as good as the whole: the name is shown at once.
    const QString number = found ? found->number : m_model->onlyHit(text);
    if (number.isEmpty()) {
        m_problem = found.error().text;
        return;
    }
    setNumber(number);
    emit picked(m_number);
}

void ReferencePicker::clear()
{
    setNumber({});
}

void ReferencePicker::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
    m_line->setClearButtonEnabled(!readOnly);
}

bool ReferencePicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress && !m_line->isReadOnly()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down && !m_completer->popup()->isVisible()) {
            offer(typedText());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ReferencePicker::typed(const QString &text)
{
    m_problem.clear();
    m_number.clear();
    offer(text);
    emit edited();
}

void ReferencePicker::offer(const QString &text)
{
    m_model->find(text);
    m_completer->setCompletionPrefix(text);
    if (m_model->rowCount() > 0)
        m_completer->complete();
    else
        m_completer->popup()->hide();
}

void ReferencePicker::take(const QModelIndex &index)
{
    const QString number = index.data(ReferenceModel::NumberRole).toString();
    if (number.isEmpty()) {
        setTypedText({});
        emit createRequested(QString::fromLatin1(m_target.id));
        return;
    }
    setNumber(number);
    emit edited();
    emit picked(number);
}

} // namespace anguan
