// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/passwordfield.h"

#include "ui/widgets/button.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace anguan {

namespace {

// U+3000 is the ideographic space, U+FF01 to U+FF5E the full-width twins of ASCII.
bool hasFullWidth(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar character) {
        return character.unicode() == 0x3000 ||
               (character.unicode() >= 0xFF01 && character.unicode() <= 0xFF5E);
    });
}

} // namespace

PasswordField::PasswordField(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_show(makeIconButton(QStringLiteral("eye"), {}, QStringLiteral("showPasswordButton"), this))
    , m_warning(new QLabel(this))
{
    m_edit->setEchoMode(QLineEdit::Password);
    m_edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText |
                                Qt::ImhNoAutoUppercase);
    m_edit->setMaxLength(256);
    m_edit->installEventFilter(this);
    m_show->setCheckable(true);
    m_warning->setObjectName(QStringLiteral("passwordWarning"));
    m_warning->setProperty("type", QStringLiteral("problem"));
    m_warning->setWordWrap(true);
    m_warning->hide();
    auto *row = new QHBoxLayout;
    row->setContentsMargins({});
    row->setSpacing(Theme::px(4));
    row->addWidget(m_edit, 1);
    row->addWidget(m_show);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Theme::px(3));
    column->addLayout(row);
    column->addWidget(m_warning);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        look();
        emit edited();
    });
    connect(m_edit, &QLineEdit::returnPressed, this, &PasswordField::submitted);
    connect(m_show, &QToolButton::toggled, this, [this](bool shown) {
        m_edit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        m_show->setIcon(Icon::named(shown ? QStringLiteral("eyeoff") : QStringLiteral("eye"), Token::Muted));
        retranslate();
    });
    retranslate();
}

QString PasswordField::text() const
{
    return m_edit->text();
}

Secret PasswordField::secret() const
{
    QString copy = m_edit->text();
    Secret bytes = Secret::ofPassword(copy);
    wipe(copy);
    return bytes;
}

void PasswordField::setText(const QString &text)
{
    m_edit->setText(text);
}

void PasswordField::clear()
{
    m_edit->clear();
    m_show->setChecked(false);
}

bool PasswordField::isEmpty() const
{
    return m_edit->text().isEmpty();
}

void PasswordField::selectAll()
{
    m_edit->setFocus();
    m_edit->selectAll();
}

void PasswordField::setPlaceholder(const QString &text)
{
    m_edit->setPlaceholderText(text);
}

QString PasswordField::warning() const
{
    return m_warning->isHidden() ? QString() : m_warning->text();
}

void PasswordField::noteCapsLock(const QString &typed, bool shift)
{
    if (typed.size() != 1 || !typed[0].isLetter() || typed[0].unicode() > 0x7F)
        return;
    m_capsLock = typed[0].isUpper() != shift;
    look();
}

bool PasswordField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_CapsLock)
            m_capsLock = !m_capsLock && !isEmpty();
        noteCapsLock(key->text(), key->modifiers() & Qt::ShiftModifier);
    } else if (watched == m_edit && event->type() == QEvent::InputMethod) {
        m_composing = !static_cast<QInputMethodEvent *>(event)->preeditString().isEmpty();
        look();
    }
    return QWidget::eventFilter(watched, event);
}

void PasswordField::look()
{
    const QString typed = m_edit->text();
    QString words;
    if (m_composing)
        words = tr("The input method is composing. Switch it to English for a password of letters.");
    else if (hasFullWidth(typed))
        words = tr("There are full-width characters in it. Switch the input method to half width.");
    else if (typed != typed.trimmed())
        words = tr("It begins or ends with a space.");
    else if (m_capsLock && !typed.isEmpty())
        words = tr("Caps Lock is on.");
    m_warning->setText(words);
    m_warning->setVisible(!words.isEmpty());
}

void PasswordField::retranslate()
{
    m_show->setToolTip(m_show->isChecked() ? tr("Hide the password") : tr("Show the password"));
    m_show->setAccessibleName(m_show->toolTip());
    look();
}

void PasswordField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace anguan
