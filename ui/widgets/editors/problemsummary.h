// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>
#include <QPair>
#include <QString>

class QLabel;

namespace anguan {

/// What stands in the way of saving, on top of the form: one line a problem, each a link to its field.
class ProblemSummary : public QFrame
{
    Q_OBJECT
public:
    explicit ProblemSummary(QWidget *parent = nullptr);

    struct Line
    {
        QString field;
        QString label;
        QString text;
    };
    void show(const QList<Line> &lines); ///< hides when there are none

protected:
    void paintEvent(QPaintEvent *event) override;

signals:
    void fieldClicked(const QString &field);

private:
    QLabel *m_text;
};

} // namespace anguan
