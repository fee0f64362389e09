// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace anguan {

class ElidedLabel;
class GlobalSearch;
class Vault;

/// The screen's name and what it holds, the global search, who is at the desk and as what, and Lock.
class TopBar : public QFrame
{
    Q_OBJECT
public:
    explicit TopBar(Vault &vault, QWidget *parent = nullptr);

    void setHeading(const QString &title, const QString &subtitle);
    GlobalSearch *search() const { return m_search; }

signals:
    void lockRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void scale();

    Vault &m_vault;
    QLabel *m_title;
    ElidedLabel *m_subtitle;
    GlobalSearch *m_search;
    QLabel *m_who;
    QPushButton *m_lock;
};

} // namespace anguan
