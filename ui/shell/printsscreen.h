// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "ui/widgets/screen.h"

class QGridLayout;
class QLabel;

namespace anguan {

class Banner;
struct Register;
class Vault;

/// Every register with its count, to be printed or exported whole. A filtered one is printed from its own
/// page.
class PrintsScreen : public Screen
{
    Q_OBJECT
public:
    explicit PrintsScreen(Vault &vault, QWidget *parent = nullptr);

    QString title() const override;
    QString subtitle() const override;
    void activate() override;

private:
    void addLine(const Register &reg, QGridLayout *grid, int row);
    void print(const Register &reg);
    void exportAs(const Register &reg);
    void say(const Error &error);

    struct Line
    {
        const Register *reg;
        QLabel *count;
    };
    Vault &m_vault;
    Banner *m_banner;
    QList<Line> m_lines;
};

} // namespace anguan
