// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/workbookwriter.h"

#include "models/base/tr.h"
#include "models/exchange/numberlook.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

#include <xlsxwriter.h>

namespace anguan {

namespace {

constexpr int longestText = 32767; // characters in a cell, by the format
constexpr int longestName = 31;    // of a sheet
constexpr double cm = 1 / 2.54;    // margins are inches

Failure notWritten(const QString &path, lxw_error error)
{
    return fail(ErrorCode::Io,
                Tr::tr("“%1” could not be written. Choose another folder or free some space, then try again.")
                    .arg(QDir::toNativeSeparators(path)),
                QString::fromUtf8(lxw_strerror(error)));
}

QString sheetName(QString name)
{
    for (QChar &c : name) {
        if (QStringLiteral("[]:*?/\\'").contains(c))
            c = QLatin1Char(' ');
    }
    name = name.simplified().left(longestName);
    return name.isEmpty() ? QStringLiteral("Sheet1") : name;
}

/// Characters that XML cannot hold, and texts that look like their code.
QByteArray packed(const QString &text)
{
    QString safe;
    safe.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool isControl = c.unicode() < 0x20 && c != QLatin1Char('\n') && c != QLatin1Char('\t');
        const bool looksLikeCode = c == QLatin1Char('_') && text.mid(i + 1, 1) == QLatin1String("x") &&
                                   text.mid(i + 6, 1) == QLatin1String("_");
        if (isControl || looksLikeCode || c.unicode() >= 0xfffe)
            safe += QStringLiteral("_x%1_").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else
            safe += c;
    }
    return safe.toUtf8();
}

} // namespace

struct WorkbookWriter::State
{
    QString path;
    SheetLook look;
    lxw_workbook *book = nullptr;
    lxw_worksheet *sheet = nullptr;
    lxw_format *title = nullptr;
    lxw_format *line = nullptr;
    lxw_format *note = nullptr;
    lxw_format *heading = nullptr;
    lxw_format *cell[4] = {};   // by CellKind
    lxw_format *marked[4] = {}; // the same on a ground that stands out
    lxw_row_t row = 0;
    lxw_row_t headingRow = 0;

    ~State()
    {
        if (book)
            lxw_workbook_free(book);
    }

    lxw_format *format(double size, bool isBold)
    {
        lxw_format *made = workbook_add_format(book);
        format_set_font_name(made, "SimSun");
        format_set_font_size(made, size);
        if (isBold)
            format_set_bold(made);
        format_set_align(made, LXW_ALIGN_VERTICAL_CENTER);
        return made;
    }

    void makeFormats()
    {
        title = format(16, true);
        format_set_align(title, LXW_ALIGN_CENTER);
        line = format(10.5, false);
        note = format(9, false);
        format_set_text_wrap(note);
        format_set_font_color(note, 0x66727F);
        format_set_align(note, LXW_ALIGN_VERTICAL_TOP);
        heading = format(10.5, true);
        format_set_align(heading, LXW_ALIGN_CENTER);
        format_set_text_wrap(heading);
        format_set_bg_color(heading, 0xE6F0F9);
        format_set_border(heading, LXW_BORDER_THIN);
        static const char *const looks[] = {"@", "0", "yyyy\\-mm\\-dd", "yyyy\\-mm\\-dd\\ hh:mm"};
        for (int kind = 0; kind < 4; ++kind) {
            for (lxw_format **made : {&cell[kind], &marked[kind]}) {
                *made = format(10.5, false);
                format_set_num_format(*made, looks[kind]);
                format_set_border(*made, LXW_BORDER_THIN);
                format_set_text_wrap(*made);
            }
            format_set_bg_color(marked[kind], 0xFBE9E7);
        }
    }

    void setUpPage()
    {
        worksheet_set_landscape(sheet);
        worksheet_set_paper(sheet, 9);                                        // A4
        worksheet_set_margins(sheet, 1.5 * cm, 1.5 * cm, 2.8 * cm, 1.8 * cm); // bound at the top
        worksheet_fit_to_pages(sheet, 1, 0);
        worksheet_set_footer(sheet, packed(QStringLiteral("&C") + Tr::tr("Page &P of &N")).constData());
        worksheet_repeat_rows(sheet, headingRow, headingRow);
        worksheet_freeze_panes(sheet, headingRow + 1, 0);
    }

    void writeAcross(const QString &text, lxw_format *shape)
    {
        const auto last = lxw_col_t(qMax<qsizetype>(0, look.columns.size() - 1));
        if (last > 0)
            worksheet_merge_range(sheet, row, 0, row, last, packed(text).constData(), shape);
        else
            worksheet_write_string(sheet, row, 0, packed(text).constData(), shape);
        ++row;
    }

    void writeHead()
    {
        const QList<SheetColumn> &columns = look.columns;
        for (int i = 0; i < columns.size(); ++i) {
            // Empty cells below keep the kind, so that what is typed there does too.
            worksheet_set_column(sheet, lxw_col_t(i), lxw_col_t(i), columns.at(i).width,
                                 look.emptyRows > 0 ? cell[int(columns.at(i).kind)] : nullptr);
        }
        if (!look.title.isEmpty()) {
            worksheet_set_row(sheet, row, 30, nullptr);
            writeAcross(look.title, title);
        }
        if (!look.line.isEmpty())
            writeAcross(look.line, line);
        const auto hasNote = [](const SheetColumn &column) { return !column.note.isEmpty(); };
        if (std::any_of(columns.begin(), columns.end(), hasNote)) {
            worksheet_set_row(sheet, row, 78, nullptr);
            for (int i = 0; i < columns.size(); ++i)
                worksheet_write_string(sheet, row, lxw_col_t(i), packed(columns.at(i).note).constData(),
                                       note);
            ++row;
        }
        headingRow = row;
        worksheet_set_row(sheet, row, 30, nullptr);
        for (int i = 0; i < columns.size(); ++i)
            worksheet_write_string(sheet, row, lxw_col_t(i), packed(columns.at(i).heading).constData(),
                                   heading);
        ++row;
    }

    /// Lists lie on a hidden sheet: a list inside the rule itself may have 255 characters, and no comma.
    void offerChoices()
    {
        const QString name = Tr::tr("Choices");
        lxw_worksheet *lists = nullptr;
        lxw_col_t column = 0;
        for (int i = 0; i < look.columns.size(); ++i) {
            const QStringList &choices = look.columns.at(i).choices;
            if (choices.isEmpty())
                continue;
            if (!lists) {
                lists = workbook_add_worksheet(book, packed(sheetName(name)).constData());
                worksheet_hide(lists);
            }
            listed.append({i, column++});
        }
        lxw_row_t longest = 0;
        for (const SheetColumn &each : std::as_const(look.columns))
            longest = qMax(longest, lxw_row_t(each.choices.size()));
        // A sheet is written downwards: row by row over all lists.
        for (lxw_row_t at = 0; at < longest; ++at) {
            for (const auto &[index, place] : std::as_const(listed)) {
                const QStringList &choices = look.columns.at(index).choices;
                if (at < lxw_row_t(choices.size()))
                    worksheet_write_string(lists, at, place, packed(choices.at(int(at))).constData(),
                                           nullptr);
            }
        }
    }

    void validate(lxw_row_t last)
    {
        for (const auto &[index, place] : std::as_const(listed)) {
            const QString column = QString(QChar(ushort('A' + place % 26)));
            const QString prefix = place < 26 ? QString() : QString(QChar(ushort('A' + place / 26 - 1)));
            QByteArray formula = QStringLiteral("='%1'!$%2$1:$%2$%3")
                                     .arg(sheetName(Tr::tr("Choices")), prefix + column)
                                     .arg(look.columns.at(index).choices.size())
                                     .toUtf8();
            QByteArray errorTitle = Tr::tr("Not one of the choices").left(32).toUtf8();
            lxw_data_validation rule = {};
            rule.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
            rule.value_formula = formula.data();
            rule.error_title = errorTitle.data();
            rule.error_type = LXW_VALIDATION_ERROR_TYPE_WARNING;
            worksheet_data_validation_range(sheet, headingRow + 1, lxw_col_t(index), last, lxw_col_t(index),
                                            &rule);
        }
    }

    struct Listed
    {
        int column;
        lxw_col_t place;
    };
    QList<Listed> listed;
};

WorkbookWriter::WorkbookWriter(std::unique_ptr<State> state) : m_state(std::move(state)) {}

WorkbookWriter::~WorkbookWriter() = default;

Result<std::unique_ptr<WorkbookWriter>> WorkbookWriter::create(const QString &path, const SheetLook &look)
{
    auto state = std::make_unique<State>();
    state->path = path;
    state->look = look;
    QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    lxw_workbook_options options = {};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = folder.data();
    state->book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    if (!state->book)
        return notWritten(path, LXW_ERROR_MEMORY_MALLOC_FAILED);
    state->sheet = workbook_add_worksheet(state->book, packed(sheetName(look.name)).constData());
    if (!state->sheet)
        return notWritten(path, LXW_ERROR_CREATING_TMPFILE);
    state->makeFormats();
    state->writeHead();
    state->setUpPage();
    state->offerChoices();
    return std::unique_ptr<WorkbookWriter>(new WorkbookWriter(std::move(state)));
}

Result<void> WorkbookWriter::add(const QStringList &cells, const QSet<int> &marked)
{
    for (int i = 0; i < cells.size(); ++i) {
        const QString &text = cells.at(i);
        const CellKind kind =
            i < m_state->look.columns.size() ? m_state->look.columns.at(i).kind : CellKind::Text;
        lxw_format *look = marked.contains(i) ? m_state->marked[int(kind)] : m_state->cell[int(kind)];
        lxw_error error = LXW_NO_ERROR;
        bool isNumber = false;
        double number = 0;
        if (kind == CellKind::Number) {
            number = text.toDouble(&isNumber);
            isNumber = isNumber && qAbs(number) < 1e15;
        } else if (kind != CellKind::Text) {
            number = serialOf(text);
            isNumber = number >= 0;
        }
        if (text.isEmpty()) {
            error = worksheet_write_blank(m_state->sheet, m_state->row, lxw_col_t(i), look);
        } else if (isNumber) {
            error = worksheet_write_number(m_state->sheet, m_state->row, lxw_col_t(i), number, look);
        } else if (text.size() > longestText) {
            return fail(
                ErrorCode::Invalid,
                Tr::tr("Row %1: “%2” is longer than the %3 characters that a cell of a workbook holds. "
                       "Write a .csv or .json file instead.")
                    .arg(m_state->row + 1)
                    .arg(m_state->look.columns.value(i).heading)
                    .arg(longestText));
        } else {
            error = worksheet_write_string(m_state->sheet, m_state->row, lxw_col_t(i),
                                           packed(text).constData(), look);
        }
        if (error == LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE)
            return fail(ErrorCode::Invalid, Tr::tr("A workbook holds at most %1 rows. Filter the list, or "
                                                   "write a .csv file instead.")
                                                .arg(LXW_ROW_MAX));
        if (error != LXW_NO_ERROR)
            return notWritten(m_state->path, error);
    }
    ++m_state->row;
    return {};
}

Result<void> WorkbookWriter::close()
{
    const lxw_row_t last = m_state->row - 1;
    const auto lastColumn = lxw_col_t(qMax<qsizetype>(0, m_state->look.columns.size() - 1));
    worksheet_autofilter(m_state->sheet, m_state->headingRow, 0, last, lastColumn);
    m_state->validate(qMax<lxw_row_t>(last, m_state->headingRow) +
                      lxw_row_t(qMax(1, m_state->look.emptyRows)));
    const lxw_error error = workbook_close(std::exchange(m_state->book, nullptr)); // frees it
    return error == LXW_NO_ERROR ? Result<void>() : Result<void>(notWritten(m_state->path, error));
}

} // namespace anguan
