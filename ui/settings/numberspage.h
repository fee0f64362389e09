// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingspage.h"

#include <QStringList>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace anguan {

class Banner;
class Pill;
class Vault;

/// Numbers of the unit: value and unit, the article that asks, whose number it is, and why it is another one
/// than usual. A changed number needs its reason.
class NumbersPage : public SettingsPage
{
    Q_OBJECT
public:
    NumbersPage(Vault &vault, const QStringList &ids, QWidget *parent = nullptr);

    void load() override;
    Values typed() const override;
    void setTyped(const Values &values) override;

private:
    struct Line
    {
        QString id;
        QSpinBox *value = nullptr;
        Pill *whose = nullptr;
        QLineEdit *reason = nullptr;
        QLabel *problem = nullptr;
        int stored = 0;
        QString storedReason;
    };
    Line makeLine(const QString &id, QGridLayout *grid, int row);
    void look();
    void save();
    static bool isChanged(const Line &line);

    Vault &m_vault;
    QList<Line> m_lines;
    Banner *m_banner;
    QPushButton *m_save;
    QPushButton *m_discard;
};

} // namespace anguan
