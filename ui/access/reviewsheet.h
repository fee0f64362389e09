// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/accessreview.h"
#include "ui/widgets/card.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTableView;

namespace anguan {

class Banner;
class DeskSign;
class ElidedLabel;
class Pill;
class ReviewLinesModel;
class Vault;

/// One review: its lines with a decision each (K keeps, C changes, X closes), how far it is, the officer's
/// signature.
class ReviewSheet : public Card
{
    Q_OBJECT
public:
    explicit ReviewSheet(Vault &vault, QWidget *parent = nullptr);

    void show(const QString &number);
    /// Reads it again when something else than this page has changed it.
    void refresh(const ReviewSummary &now);
    QString number() const;
    ReviewLinesModel *model() const { return m_model; }
    QTableView *table() const { return m_table; }
    QLineEdit *filter() const { return m_text; }
    bool isFiltered() const;
    void clearFilter();

signals:
    void openRequested(const QString &number);
    void printAsked();
    void compareAsked();
    void noticed(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QWidget *deciding();
    void applyFilter();
    void decide(const QString &decision);
    void say(const Error &error);
    void showHead(const Review &review);
    void showSigning(const Review &review);
    void showLine();
    void callOff();
    QList<int> chosenLines() const;

    Vault &m_vault;
    ReviewLinesModel *m_model;
    ElidedLabel *m_title;
    Pill *m_state;
    QLabel *m_progressWords;
    QProgressBar *m_progress;
    Banner *m_notice;
    QLineEdit *m_text;
    QCheckBox *m_undecided;
    QCheckBox *m_odd;
    QTableView *m_table;
    QLabel *m_words;
    QWidget *m_deciding = nullptr;
    QLineEdit *m_remark = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_compare = nullptr;
    QPushButton *m_callOff = nullptr;
    DeskSign *m_sign;
    QLabel *m_proof;
};

} // namespace anguan
