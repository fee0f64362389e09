// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/tablechoices.h"

#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace anguan {

namespace {

/// A label and its field, the one the other's buddy.
void put(QHBoxLayout *row, QLabel *label, QWidget *field)
{
    label->setBuddy(field);
    row->addWidget(label);
    row->addWidget(field);
}

} // namespace

TableChoices::TableChoices(QWidget *parent)
    : QWidget(parent)
    , m_sheet(new QComboBox(this))
    , m_encoding(new QComboBox(this))
    , m_delimiter(new QComboBox(this))
    , m_headerRow(new QSpinBox(this))
    , m_headerRows(new QComboBox(this))
    , m_mode(new QComboBox(this))
    , m_hidden(new QCheckBox(tr("Leave out hidden rows"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::px(8));
    auto *reading = new QHBoxLayout;
    auto *meaning = new QHBoxLayout;
    for (QHBoxLayout *row : {reading, meaning})
        row->setSpacing(Theme::px(8));

    for (QComboBox *each : {m_sheet, m_encoding, m_delimiter, m_headerRows, m_mode})
        each->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_sheet->setObjectName(QStringLiteral("sheetCombo"));
    m_sheetLabel = new QLabel(tr("S&heet"), this);
    put(reading, m_sheetLabel, m_sheet);
    m_encoding->setObjectName(QStringLiteral("encodingCombo"));
    m_encoding->addItem(tr("Found out"), QString());
    for (const char *name : {"UTF-8", "GB18030", "UTF-16"})
        m_encoding->addItem(QString::fromLatin1(name), QString::fromLatin1(name));
    m_encodingLabel = new QLabel(tr("&Encoding"), this);
    put(reading, m_encodingLabel, m_encoding);
    m_delimiter->setObjectName(QStringLiteral("delimiterCombo"));
    m_delimiter->addItem(tr("Found out"), QString());
    m_delimiter->addItem(tr("Comma"), QStringLiteral(","));
    m_delimiter->addItem(tr("Semicolon"), QStringLiteral(";"));
    m_delimiter->addItem(tr("Tab"), QStringLiteral("\t"));
    m_delimiterLabel = new QLabel(tr("Se&parator"), this);
    put(reading, m_delimiterLabel, m_delimiter);

    m_headerRow->setObjectName(QStringLiteral("headerRowSpin"));
    m_headerRow->setRange(1, 1000);
    m_headerRow->setKeyboardTracking(false);
    m_headerRow->setMinimumWidth(Theme::px(72));
    put(reading, new QLabel(tr("Headings in &row"), this), m_headerRow);
    m_headerRows->setObjectName(QStringLiteral("headerRowsCombo"));
    m_headerRows->setAccessibleName(tr("How many rows the headings take"));
    m_headerRows->addItem(tr("one row"), 1);
    m_headerRows->addItem(tr("two rows"), 2);
    reading->addWidget(m_headerRows);
    reading->addStretch();

    m_mode->setObjectName(QStringLiteral("modeCombo"));
    m_mode->addItem(tr("Take in new rows, change those with a number"), int(ImportMode::Both));
    m_mode->addItem(tr("Take in new rows only"), int(ImportMode::NewOnly));
    m_mode->addItem(tr("Change rows with a number only"), int(ImportMode::UpdateOnly));
    put(meaning, new QLabel(tr("What to &do"), this), m_mode);
    m_hidden->setObjectName(QStringLiteral("hiddenCheck"));
    meaning->addWidget(m_hidden);
    meaning->addStretch();
    layout->addLayout(reading);
    layout->addLayout(meaning);
    showFile(nullptr);
    m_hidden->hide();

    for (QComboBox *each : {m_sheet, m_encoding, m_delimiter})
        connect(each, &QComboBox::activated, this, &TableChoices::readAgain);
    connect(m_headerRow, &QSpinBox::valueChanged, this, &TableChoices::chooseHeader);
    connect(m_headerRows, &QComboBox::activated, this, &TableChoices::chooseHeader);
    connect(m_mode, &QComboBox::activated, this, &TableChoices::modeChosen);
    connect(m_hidden, &QCheckBox::toggled, this, &TableChoices::hiddenRowsChosen);
}

void TableChoices::showFile(const TableFile *file)
{
    m_sheet->clear();
    if (file) {
        const QList<SheetName> sheets = file->sheets();
        for (const SheetName &sheet : sheets)
            m_sheet->addItem(sheet.isHidden ? tr("%1 (hidden)").arg(sheet.name) : sheet.name, sheet.name);
    }
    m_sheet->setCurrentIndex(-1);
    m_encoding->setCurrentIndex(0);
    m_delimiter->setCurrentIndex(0);
    const bool isText = file && file->isText();
    for (QWidget *part : QList<QWidget *>{m_sheet, m_sheetLabel})
        part->setVisible(file && file->isWorkbook());
    for (QWidget *part : QList<QWidget *>{m_encoding, m_encodingLabel, m_delimiter, m_delimiterLabel})
        part->setVisible(isText);
}

void TableChoices::showStaging(const Staging &staging)
{
    const QSignalBlocker headerRow(m_headerRow);
    const QSignalBlocker hidden(m_hidden);
    if (const int at = m_sheet->findData(staging.table().sheet); at >= 0)
        m_sheet->setCurrentIndex(at);
    m_encoding->setItemText(0, staging.table().encoding.isEmpty()
                                   ? tr("Found out")
                                   : tr("Found out: %1").arg(staging.table().encoding));
    m_headerRow->setMaximum(qMax(1, int(staging.table().rows.size())));
    m_headerRow->setValue(staging.layout().headerRow + 1);
    m_headerRows->setCurrentIndex(staging.layout().headerRows - 1);
    m_hidden->setChecked(false);
    m_hidden->setVisible(!staging.table().hiddenRows.isEmpty());
}

void TableChoices::chooseHeader()
{
    emit headerChosen(m_headerRow->value() - 1, m_headerRows->currentData().toInt());
}

TableChoice TableChoices::choice() const
{
    const QString delimiter = m_delimiter->currentData().toString();
    return {m_sheet->currentData().toString(), m_encoding->currentData().toString(),
            delimiter.isEmpty() ? QChar() : delimiter.at(0)};
}

ImportMode TableChoices::mode() const
{
    return static_cast<ImportMode>(m_mode->currentData().toInt());
}

} // namespace anguan
