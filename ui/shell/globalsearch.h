// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/search.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QThread>

namespace anguan {

class SearchWorker;
class Vault;

/// One line that searches every register: name, number, pinyin. Hits come in a list under it, from a reading
/// connection on a thread of its own; the next key overtakes the query that runs.
class GlobalSearch : public QLineEdit
{
    Q_OBJECT
public:
    explicit GlobalSearch(Vault &vault, QWidget *parent = nullptr);
    ~GlobalSearch() override;

    bool isPopupShown() const;
    QListWidget *popup() const { return m_popup; }

signals:
    void chosen(const QString &number);
    void foundFor(const QString &typed); ///< the list shows what belongs to it

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void ask();
    void show(int request, const QString &typed, const QList<SearchHit> &hits, const QString &problem);
    void place();
    void choose();
    void retranslate();

    QThread m_thread;
    SearchWorker *m_worker;
    QPointer<QListWidget> m_popup; ///< a child of the window
    int m_request = 0;
};

} // namespace anguan
