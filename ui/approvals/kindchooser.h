// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QListWidget;

namespace anguan {

/// Which kind of application: all kinds in groups by what they are about, found by title, pinyin, initials or
/// article; the arrow keys and Enter choose while the words are typed.
class KindChooser : public QWidget
{
    Q_OBJECT
public:
    explicit KindChooser(QWidget *parent = nullptr);

    void focusFilter();

signals:
    void chosen(const QString &kindId);
    void cancelled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void choose();

    QLineEdit *m_filter;
    QListWidget *m_list;
};

} // namespace anguan
