// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace anguan {

/// What stands where a list would be: what belongs here, which article asks for it, and the acts that begin
/// it. Also for "no match".
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setWords(const QString &icon, const QString &title, const QString &explanation);
    /// The first one is primary.
    QPushButton *addAct(const QString &verb, const QString &name);
    void clearActs();

private:
    void reicon();

    QString m_icon;
    QLabel *m_picture;
    QLabel *m_title;
    QLabel *m_explanation;
    QHBoxLayout *m_acts;
};

} // namespace anguan
