// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/recordlist.h"

#include <QHash>
#include <QHeaderView>

namespace anguan {

class RecordListModel;

/// The titles of the columns, and under each its filter: a line for text (pinyin too), a button that opens
/// ticks, days or numbers for the other kinds.
class FilterHeader : public QHeaderView
{
    Q_OBJECT
public:
    FilterHeader(RecordListModel &model, QWidget *parent = nullptr);

    void setFilters(const QList<Filter> &filters);
    const QList<Filter> &filters() const { return m_filters; }
    void focusFilter(const QString &fieldId = {}); ///< empty or hidden: the first
    /// Opens the field's filter as a click on its chip does.
    void openFilter(const QString &fieldId);
    QWidget *editorOf(const QString &fieldId) const { return m_editors.value(fieldId); }
    int leastWidth(int section) const; ///< so that no title is cut

    /// The filters move with the columns; the table calls it when it scrolls.
    void place();

    QSize sizeHint() const override;

signals:
    void filtersChanged(const QList<Filter> &filters);
    void leftDownwards();            ///< Down or Enter in a filter
    void sectionWanted(int section); ///< its filter got the focus: bring it into sight

protected:
    void updateGeometries() override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rebuild();
    QWidget *makeEditor(const QString &fieldId);
    void change(const QString &fieldId, const QList<Filter> &replacement);
    void showFilter(const QString &fieldId);
    const Filter *filterOf(const QString &fieldId) const;
    QStringList visualOrder() const;

    RecordListModel &m_model;
    QList<Filter> m_filters;
    QHash<QString, QWidget *> m_editors;
    bool m_showing = false;
};

} // namespace anguan
