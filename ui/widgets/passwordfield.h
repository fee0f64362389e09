// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/crypto/secret.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace anguan {

/// One line for a password. Warns in words under the line about what makes a right password wrong: caps
/// lock, full-width characters, an input method that is composing, white space at an end.
class PasswordField : public QWidget
{
    Q_OBJECT
public:
    explicit PasswordField(QWidget *parent = nullptr);

    QString text() const;
    Secret secret() const; ///< the bytes that are hashed
    void setText(const QString &text);
    void clear();
    bool isEmpty() const;
    void selectAll();
    void setPlaceholder(const QString &text);
    QLineEdit *edit() const { return m_edit; }
    QString warning() const;

signals:
    void edited();
    void submitted(); ///< Enter

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void look();
    void noteCapsLock(const QString &typed, bool shift);

    QLineEdit *m_edit;
    QToolButton *m_show;
    QLabel *m_warning;
    bool m_capsLock = false;
    bool m_composing = false;
};

} // namespace anguan
