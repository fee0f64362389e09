// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/accesscolumns.h"
#include "ui/widgets/card.h"

class QLabel;
class QPushButton;

namespace anguan {

/// What the signs mean, or the cell with the keyboard in full sentences, and where one can go from it.
class AccessFooter : public Card
{
    Q_OBJECT
public:
    explicit AccessFooter(QWidget *parent = nullptr);

    /// The accounts of the current cell or line; none: what the signs mean.
    void show(const AccessMatrix &matrix, const QList<int> &accounts);
    void showNothing();

signals:
    void openRequested(const QString &number);

private:
    QLabel *m_words;
    QPushButton *m_account;
    QPushButton *m_person;
    QPushButton *m_system;
    QString m_accountNumber;
    QString m_personNumber;
    QString m_systemNumber;
};

} // namespace anguan
