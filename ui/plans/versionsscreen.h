// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/duties/planversions.h"
#include "ui/widgets/screen.h"

class QCheckBox;
class QComboBox;
class QTableWidget;

namespace anguan {

class Banner;
class Vault;

/// Two versions of one plan side by side: what came, went and changed, told by a sign and a word as well as
/// by colour.
class VersionsScreen : public Screen
{
    Q_OBJECT
public:
    explicit VersionsScreen(Vault &vault, QWidget *parent = nullptr);

    QString title() const override;
    QString subtitle() const override;
    QString guidePage() const override { return QStringLiteral("plans"); }
    void activate() override;
    QList<QWidget *> panes() override;
    bool stepBack() override;
    void openItem(const QString &number) override;
    QString currentItem() const override { return m_number; }

private:
    void fill();
    void compare();
    void put(int row, const PlanDifference &difference);

    Vault &m_vault;
    QString m_number;
    QList<Record> m_versions; ///< oldest first
    int m_changes = 0;
    Banner *m_notice;
    QComboBox *m_before;
    QComboBox *m_now;
    QCheckBox *m_onlyChanges;
    QTableWidget *m_table;
};

} // namespace anguan
