// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/prints/chart.h"

#include <algorithm>

namespace anguan {

bool ChartData::isEmpty() const
{
    return std::all_of(series.cbegin(), series.cend(), [](const ChartSeries &each) {
        return std::all_of(each.values.cbegin(), each.values.cend(), [](int value) { return value == 0; });
    });
}

QList<int> ChartData::bars() const
{
    QList<int> indexes;
    for (int index = 0; index < series.size(); ++index) {
        if (series.at(index).kind == ChartSeries::Kind::Bars)
            indexes.append(index);
    }
    return indexes;
}

int ChartData::total(int category) const
{
    int sum = 0;
    for (int index : bars())
        sum += series.at(index).at(category);
    return sum;
}

int ChartData::highest() const
{
    int most = 0;
    for (int category = 0; category < categories.size(); ++category) {
        if (stacked)
            most = std::max(most, total(category));
        for (const ChartSeries &each : series)
            most = std::max(most, each.at(category));
    }
    return most;
}

ChartData::Scale ChartData::scale() const
{
    constexpr int mostSteps = 3; // more labels would not stand apart in a low chart
    const int most = std::max(1, highest());
    for (int power = 1;; power *= 10) {
        for (int step : {power, 2 * power, 5 * power}) {
            const int steps = (most + step - 1) / step;
            if (steps <= mostSteps)
                return {step, steps * step};
        }
    }
}

} // namespace anguan
