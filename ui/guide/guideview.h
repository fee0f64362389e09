// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace anguan {

/// One page of the guide, to be read. Links to other pages are asked for, never followed by itself.
class GuideView : public QTextBrowser
{
    Q_OBJECT
public:
    explicit GuideView(QWidget *parent = nullptr);

    void showPage(const QString &page, const QString &language);
    QString page() const { return m_page; }
    int zoom() const { return m_zoom; } ///< percent
    void setZoom(int percent);
    /// Colours every place where one of the words stands.
    void mark(const QString &words);
    /// Goes to the next such place; false when there is none after this one.
    bool nextMark();

signals:
    void pageAsked(const QString &page);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void set();

    QString m_page;
    QString m_language;
    QString m_words;
    int m_zoom = 100;
    bool m_isSetting = false; ///< the layout may ask for another width meanwhile
};

} // namespace anguan
