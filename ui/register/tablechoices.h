// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/staging.h"
#include "models/exchange/tablefile.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;

namespace anguan {

/// How a table is read: sheet, encoding, separator, where the headings stand, what rows with a number do.
/// Shows what was found out; a change of it by hand is said by signal.
class TableChoices : public QWidget
{
    Q_OBJECT
public:
    explicit TableChoices(QWidget *parent = nullptr);

    /// Null: a block out of the clipboard.
    void showFile(const TableFile *file);
    void showStaging(const Staging &staging);

    TableChoice choice() const; ///< empty where it is to be found out
    ImportMode mode() const;

signals:
    void readAgain();                     ///< the file has to be read otherwise
    void headerChosen(int row, int rows); ///< from 0
    void modeChosen();
    void hiddenRowsChosen(bool isLeftOut);

private:
    void chooseHeader();

    QComboBox *m_sheet;
    QComboBox *m_encoding;
    QComboBox *m_delimiter;
    QSpinBox *m_headerRow;
    QComboBox *m_headerRows;
    QComboBox *m_mode;
    QCheckBox *m_hidden;
    QLabel *m_sheetLabel = nullptr;
    QLabel *m_encodingLabel = nullptr;
    QLabel *m_delimiterLabel = nullptr;
};

} // namespace anguan
