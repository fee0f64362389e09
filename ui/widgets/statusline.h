// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace anguan {

class ElidedLabel;

/// The quiet line at the foot: facts on the left, the running task with its progress and a way to stop it,
/// and the time to the auto-lock on the right.
class StatusLine : public QFrame
{
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);

    /// In the order given, from the left.
    void setFacts(const QStringList &facts);
    void setClock(const QString &words, bool urgent);
    QStringList facts() const;
    QString clock() const;

private:
    ElidedLabel *m_facts;
    QStringList m_list;
    QLabel *m_clock;
};

} // namespace anguan
