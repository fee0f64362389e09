// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace anguan {

/// One line that ends in an ellipsis where there is no room; the whole text is its tooltip and its accessible
/// name.
class ElidedLabel : public QLabel
{
    Q_OBJECT
public:
    explicit ElidedLabel(const QString &text = {}, QWidget *parent = nullptr);

    void setFullText(const QString &text);
    QString fullText() const { return m_text; }
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void updateToolTip();

    QString m_text;
};

} // namespace anguan
