// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace anguan {

class FilterHeader;
class RecordListModel;
struct ViewMemory;

/// The list of a register: whole rows, keyboard through everything, copying as a spreadsheet likes it, and
/// the same record current however the list changes under it.
class RegisterTable : public QTableView
{
    Q_OBJECT
public:
    RegisterTable(RecordListModel &model, QWidget *parent = nullptr);

    FilterHeader *filters() const { return m_header; }

    /// The record that stays current through every refresh.
    qint64 currentRecord() const { return m_current; }
    /// Makes it current and visible; false when it is not in the list.
    bool goTo(qint64 id);

    void applyMemory(const ViewMemory &memory);
    ViewMemory memory() const;

    void copySelection(bool withHeaders) const;

signals:
    void recordChosen(qint64 id); ///< current, by key or mouse; 0: none
    void openAsked();             ///< Enter
    void editAsked();             ///< F2
    void sortAsked(const QString &fieldId, bool descending);
    void viewChanged(); ///< widths or order, by the reader

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void keepPlace();
    void restorePlace();
    void sortBy(int column);
    void fitColumns();
    void narrow(int missing);
    bool isText(const QString &id) const; ///< of a column
    int contentWidth(int column);

    RecordListModel &m_model;
    FilterHeader *m_header;
    QHash<QString, int> m_widths;        ///< chosen by the reader
    QHash<QString, int> m_contentWidths; ///< measured
    qint64 m_current = 0;
    bool m_restoring = false;
    bool m_fitting = false;
};

} // namespace anguan
