// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

class QGridLayout;

namespace anguan {

QLabel *wrappedText(const QString &text, QWidget *parent);
QLabel *mutedText(const QString &text, QWidget *parent); ///< wraps too

/// Labels at the left, texts that wrap at the right, text that can be marked and copied.
class FactGrid : public QWidget
{
    Q_OBJECT
public:
    explicit FactGrid(QWidget *parent = nullptr);

    void add(const QString &label, const QString &text);
    void addChange(const QString &label, const QString &before, const QString &after);

private:
    QGridLayout *m_grid;
};

} // namespace anguan
