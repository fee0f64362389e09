// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/vault/journal.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace anguan {

class Vault;

/// Days, person, act, register and words: what narrows the journal.
class JournalFilters : public QWidget
{
    Q_OBJECT
public:
    explicit JournalFilters(Vault &vault, QWidget *parent = nullptr);

    Journal::Filter filter() const;
    bool isFiltered() const;
    void clear();
    void showCount(qint64 shown, qint64 all);
    QLineEdit *text() const { return m_text; }

signals:
    void changed();

private:
    QLineEdit *addLine(const QString &words, const QString &name, int width);
    QComboBox *addCombo(const QString &all, const QString &name);

    QLineEdit *m_from;
    QLineEdit *m_to;
    QComboBox *m_actor;
    QComboBox *m_action;
    QComboBox *m_register;
    QLineEdit *m_text;
    QLabel *m_count;
};

} // namespace anguan
