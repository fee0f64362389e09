// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "ui/widgets/screen.h"

#include <QDate>

class QPushButton;
class QSpinBox;
class QTableWidget;

namespace anguan {

class Banner;
class EmptyState;
class Heading;
class Vault;

/// The drills of a year: a line to a plan, a column to a month; what is planned, what was held, which plan
/// has had none. From here the year's report goes to paper.
class DrillYearScreen : public Screen
{
    Q_OBJECT
public:
    explicit DrillYearScreen(Vault &vault, QWidget *parent = nullptr);

    QString title() const override;
    QString subtitle() const override;
    QString guidePage() const override { return QStringLiteral("drills"); }
    void activate() override;
    void createNew() override;
    void printIt() override;
    QList<QWidget *> panes() override;

private:
    struct Drill
    {
        QString number;
        QString title;
        QString plan;
        QDate planned;
        QDate held;
    };
    void fill();
    Result<QList<Drill>> drills() const;
    void put(int row, int month, const QList<Drill> &drills);
    void openCell(int row, int column);

    Vault &m_vault;
    int m_planned = 0;
    int m_held = 0;
    Banner *m_notice;
    QSpinBox *m_year;
    QPushButton *m_report;
    QTableWidget *m_table;
    EmptyState *m_empty;
};

} // namespace anguan
