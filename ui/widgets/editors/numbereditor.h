// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/editors/lineeditor.h"

#include <optional>

namespace anguan {

/// A whole number with its unit. It may be empty, which a spin box cannot say.
class NumberEditor : public LineEditor
{
    Q_OBJECT
public:
    NumberEditor(const Field &field, QWidget *parent);

    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;

protected:
    QString understood() const override;
    QString problemOf(const QString &typed) const override;

private:
    std::optional<qint64> number() const;
};

} // namespace anguan
