// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;
class QToolButton;

namespace anguan {

class GuideView;

/// The user guide beside the console: contents and search at the left, the page at the right. It follows the
/// program's language and can be read in the other one. Holds nothing out of a vault.
class GuideWindow : public QWidget
{
    Q_OBJECT
public:
    explicit GuideWindow(QWidget *parent = nullptr);

    /// Shows the page and comes to the front.
    void open(const QString &page);
    QString page() const;
    QString language() const { return m_language; }
    GuideView *view() const { return m_view; }

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeBar();
    QWidget *makeContents();
    void addKeys();
    void go(const QString &page); ///< remembers where one was
    void show(const QString &page);
    void back();
    void forward();
    void setLanguage(const QString &language);
    void fillContents();
    void search();
    void nextFound();
    void save(bool whole);
    void say(const QString &sentence);
    void retranslate();

    QString m_language;
    QStringList m_back, m_forward;
    QToolButton *m_backButton = nullptr;
    QToolButton *m_forwardButton = nullptr;
    QPushButton *m_other = nullptr; ///< the other language
    QPushButton *m_save = nullptr;
    QAction *m_savePage = nullptr;
    QAction *m_saveWhole = nullptr;
    QLineEdit *m_search = nullptr;
    QListWidget *m_contents = nullptr;
    QLabel *m_said = nullptr;
    GuideView *m_view;
};

} // namespace anguan
