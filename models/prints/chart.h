// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/registers/field.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace anguan {

/// One row of figures of a chart: bars, or a line over them.
struct ChartSeries
{
    enum class Kind { Bars, Line };

    QString name;
    Tone tone = Tone::Plain;
    QList<int> values; ///< one to a category; what is missing counts as nothing
    Kind kind = Kind::Bars;

    int at(int category) const { return values.value(category); }
};

/// Figures over time or kinds, as data: the screen and the paper draw it, each in its own way.
struct ChartData
{
    QString title;
    QString says; ///< the chart in one sentence, for whoever cannot see it
    QString unit; ///< "days"; empty for counts
    QStringList categories;
    QList<ChartSeries> series;
    bool stacked = true; ///< bars on top of each other; otherwise side by side

    bool isEmpty() const; ///< no figure but noughts
    int highest() const;  ///< of a bar as drawn, or a point of a line
    int total(int category) const;
    QList<int> bars() const; ///< indexes of the series drawn as bars

    /// The scale beside it: 0, step, 2 step … up to the first that is not below the highest; at most five.
    struct Scale
    {
        int step = 1;
        int top = 1;
    };
    Scale scale() const;
};

} // namespace anguan
