// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/registers/field.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace anguan {

/// A sentence on the page it is about, in its tone, with the act that mends it. Takes no room when there is
/// nothing to say.
class Banner : public QFrame
{
    Q_OBJECT
public:
    explicit Banner(QWidget *parent = nullptr);

    /// `act` is a verb; empty for none. `details` are technical words behind a "details" link.
    void say(Tone tone, const QString &sentence, const QString &act = {}, const QString &details = {});
    void clear();
    void setClosable(bool closable);
    QString sentence() const;
    Tone tone() const { return m_tone; }
    bool isClear() const { return isHidden(); }

signals:
    void acted();
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();
    void retone();
    void retranslate();

    Tone m_tone = Tone::Information;
    QLabel *m_sign;
    QLabel *m_text;
    QPushButton *m_act;
    QPushButton *m_more;
    QLabel *m_details;
    QToolButton *m_close;
};

} // namespace anguan
