// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/duties/dueline.h"
#include "models/duties/dutymonths.h"
#include "ui/widgets/screen.h"

#include <QTimer>

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace anguan {

class Banner;
class CalendarPage;
class Chip;
class Duties;
class EmptyState;
class Figures;
class Heading;
class MonthCharts;
class TodayList;
class Vault;
struct TodayRow;

/// The page that opens every morning: what must be done, what is late, whose signature is missing, each one
/// act away from done; as a list or as a month, with the months behind it at the right.
class TodayScreen : public Screen
{
    Q_OBJECT
public:
    explicit TodayScreen(Vault &vault, QWidget *parent = nullptr);
    ~TodayScreen() override;

    QString title() const override;
    QString subtitle() const override;
    QString guidePage() const override { return QStringLiteral("today"); }
    void activate() override;
    void focusFilter() override;
    void printIt() override;
    QList<QWidget *> panes() override;
    bool stepBack() override;
    /// "calendar" or "list".
    void openItem(const QString &view) override;
    QString currentItem() const override;

    /// Overdue or due today: for the navigation, the title of the window and the tray.
    static int urgent(Vault &vault);

private:
    QWidget *makeListCard();
    void wire();
    void reload();
    void fillOwners(const QList<DueLine> &lines);
    void fillList();
    void showRight();
    void act(const TodayRow &row);
    void answer(const TodayRow &row);
    void open(const TodayRow &row);
    void letGo(const TodayRow &row);
    void showRecords(const QString &title, const QList<MonthRecord> &records);
    void leaveRecords();
    void toggleCalendar();
    bool isCalendar() const;
    QString owner() const;
    QString ownerWords() const;
    QList<DueLine> ofOwner(const QList<DueLine> &lines) const;
    QList<TodayRow> offered(QList<TodayRow> rows) const;

    Vault &m_vault;
    Duties *m_duties;
    QList<DueLine> m_all;
    QList<DueLine> m_lines; ///< of the owner asked for
    QString m_recordsTitle; ///< not empty: the things behind a bar are shown
    bool m_isStale = true;
    Figures *m_figures;
    Banner *m_notice;
    Heading *m_heading;
    Chip *m_chip;
    QComboBox *m_owner;
    QPushButton *m_toggle;
    TodayList *m_list;
    CalendarPage *m_calendar;
    EmptyState *m_empty;
    QStackedWidget *m_pages;
    MonthCharts *m_charts;
    QTimer m_chartsLater; ///< the list comes first
};

} // namespace anguan
