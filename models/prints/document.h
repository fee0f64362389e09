// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/prints/chart.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <variant>

namespace anguan {

/// What goes on paper, as data: no painter, no font. ui/printing draws it, for preview, printer and PDF
/// alike. Texts are already as shown on paper (dates 2026年11月21日), in the language of the print.

/// The quiet line at the foot: what ties the paper to the vault.
struct Identification
{
    QString printedAt; ///< "2026-11-21 10:42"
    QString printedBy;
    qint64 journalSequence = 0;
    QString journalHead;   ///< medium hash
    QString contentDigest; ///< SM3 of what is printed, hex
    QString qr;            ///< the text of the code
    QStringList lines;     ///< filter, counts, how to check
};

struct SheetColumn
{
    QString title;
    int width = 0; ///< wished width in CJK characters; the paginator shares by content
    bool centred = false;
};

/// A register on A4 landscape.
struct RegisterSheet
{
    QString title;
    QString unit;
    QString filledOn;           ///< 填报日期
    QList<SheetColumn> columns; ///< 序号 is added by the paginator
    QList<QStringList> rows;
    QStringList omitted;    ///< titles of columns that did not fit, said on the page
    QStringList signatures; ///< "填表人：陈立", "审核人：", "负责人：", "日期："
    Identification identification;
};

struct FormCell
{
    QString label;
    QString value;
    int lines = 1;      ///< least height in lines
    bool wide = false;  ///< takes the whole row
    bool large = false; ///< in large type over the whole row: what is read in a hurry
};

/// One block of a step: opinion, who signed, when; empty for ink.
struct FormStep
{
    QString label; ///< "安全管理员意见"
    QString opinion;
    QString signer; ///< "陈立（电子签名）"; empty: a line for ink
    QString date;
    QString proof;     ///< "SM2 有效　密钥 7A11-C09D　内容摘要 6E1D 9A40 … 77C3"
    bool seal = false; ///< keeps 42 mm free for the unit's seal
};

/// A form on A4 portrait: label and value cells, then the blocks of the steps.
struct FormSheet
{
    QString title;
    QString mark; ///< set in red beside the title: "紧急变更"; empty as a rule
    QString number;
    QString unit;
    QList<FormCell> cells;
    QList<FormStep> steps;
    Identification identification;
};

/// The recovery key for the envelope in the safe, and other short letters.
struct LetterSheet
{
    QString title;
    QString unit;
    QStringList paragraphs;
    QString code; ///< set large, in groups
    Identification identification;
};

struct ReportTable
{
    QList<SheetColumn> columns;
    QList<QStringList> rows;
};

/// A section of a report: what is said, then its charts, then its tables.
struct ReportPart
{
    QString heading;
    QStringList paragraphs;
    QList<ChartData> charts;
    QList<ReportTable> tables;
};

/// A report on A4 portrait, several pages: the year's drills and rectifications.
struct ReportSheet
{
    QString title;
    QString unit;
    QString period; ///< "2026年"
    QList<ReportPart> parts;
    QStringList signatures;
    Identification identification;
};

using PrintDocument = std::variant<RegisterSheet, FormSheet, LetterSheet, ReportSheet>;

} // namespace anguan
