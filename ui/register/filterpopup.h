// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/recordlist.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QListWidget;
class QVBoxLayout;

namespace anguan {

/// Opened under a column: ticks for choices, days ahead or a range for dates, bounds for numbers. What is
/// chosen takes effect at once; Esc closes it.
class FilterPopup : public QFrame
{
    Q_OBJECT
public:
    FilterPopup(const Register &reg, const QString &fieldId, const Filter &now, QWidget *parent = nullptr);

    void openBelow(QWidget *button);

    /// For the narrow button: "三级", "2 项", "90 天内".
    static QString shortWords(const Register &reg, const Filter &filter);

signals:
    void chosen(const QList<Filter> &filters); ///< none: the column is not filtered

private:
    void buildTicks(const QList<QPair<QString, QString>> &choices);
    void buildDays();
    void buildNumbers();
    void ticked();
    void boundsTyped();
    void finish(const QList<Filter> &filters);
    QLineEdit *addLine(const QString &label, const QString &name, const QString &text);

    const Register &m_register;
    QString m_field;
    Filter m_now;
    FieldKind m_kind;
    QVBoxLayout *m_layout;
    QListWidget *m_ticks = nullptr;
    QLineEdit *m_from = nullptr;
    QLineEdit *m_to = nullptr;
    QLabel *m_problem = nullptr;
};

} // namespace anguan
