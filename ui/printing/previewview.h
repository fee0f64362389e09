// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/paper.h"

#include <QAbstractScrollArea>

namespace anguan {

/// The pages under each other on a quiet ground, painted by the printer's own paint path; only those in sight
/// are painted, so a register of seven hundred pages scrolls like one of two. Paper is white in every theme.
class PreviewView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit PreviewView(const Paper &paper, QWidget *parent = nullptr);

    enum class Fit { Width, Page, Free };
    void setFit(Fit fit);
    void zoom(qreal factor);                ///< relative to now; the fit is given up
    qreal scale() const { return m_scale; } ///< pixels per 1/100 mm

    int currentPage() const; ///< from 1: the one that has the middle of the view
    void goTo(int page);

signals:
    void currentPageChanged(int page);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void refit();
    int pageHeight() const;
    int pageWidth() const;
    int topOf(int index) const;

    const Paper &m_paper;
    Fit m_fit = Fit::Width;
    qreal m_scale = 0.03;
    int m_announced = 0;
};

} // namespace anguan
