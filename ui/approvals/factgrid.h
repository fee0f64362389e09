// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

class QGridLayout;

namespace anguan {

QLabel *wrappedText(const QString &text, QWidget *parent);
QLabel *mutedText(const QString &text, QWidget *parent); ///< wraps too

/// Labels at the left, texts that wrap at the right, text that can be marked and copied. A list of many lines
/// shows its first ones and unfolds, so that what is decided upon stays in sight with the decision.
class FactGrid : public QWidget
{
    Q_OBJECT
public:
    explicit FactGrid(QWidget *parent = nullptr);

    enum class Row { Whole, Half }; ///< short facts stand two in a row
    void add(const QString &label, const QString &text, Row row = Row::Whole);
    void addChange(const QString &label, const QString &before, const QString &after);

private:
    QWidget *foldable(const QString &text);

    QGridLayout *m_grid;
    int m_row = 0;
    bool m_halfFilled = false;
};

} // namespace anguan
