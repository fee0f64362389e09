// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stylesheet.h"

#include "ui/widgets/theme.h"

#include <QHash>

namespace anguan {

namespace {

// {name} is a colour token, {13} a size at 100 %. What a sheet cannot colour (arrows, check marks, spin and
// combo boxes, the focus ring of rows) is painted by ThemeStyle.
constexpr char16_t sheet[] = uR"(
QMainWindow, QDialog { background: {window}; }
QToolTip { background: {card}; color: {text}; border: 1px solid {line}; padding: {4}px {8}px; }

QFrame[kind="card"] { background: {card}; border: 1px solid {line}; border-radius: {8}px; }
QFrame[kind="line"] { background: {line}; border: none; }
QFrame[kind="bar"] { background: {card}; border: none; }
QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget[kind="clear"] { background: transparent; }

QLabel[type="muted"] { color: {muted}; font-size: {12}px; }
QLabel[type="strong"] { font-weight: bold; }
QLabel[type="heading"] { font-size: {14}px; font-weight: bold; }
QLabel[type="title"] { font-size: {19}px; font-weight: bold; }
QLabel[type="figure"] { font-size: {30}px; font-weight: bold; }
QLabel[type="problem"] { color: {late}; font-size: {12}px; }

QPushButton {
    background: {card}; color: {text}; border: 1px solid {controlLine}; border-radius: {5}px;
    min-height: {30}px; padding: 0 {14}px; outline: none;
}
QToolButton, QLineEdit, QPlainTextEdit, QTextEdit, QTabBar { outline: none; }
QPushButton:hover { background: {hover}; }
QPushButton:focus { border: 2px solid {focus}; padding: 0 {13}px; min-height: {28}px; }
QPushButton:disabled { color: {disabled}; border-color: {line}; background: {window}; }
QPushButton::menu-indicator { image: none; width: 0; }
QPushButton[kind="primary"] {
    background: {act}; color: {onAct}; border: 1px solid {act}; font-weight: bold;
}
QPushButton[kind="primary"]:hover { background: {actHover}; border-color: {actHover}; }
QPushButton[kind="primary"]:focus { border: 2px solid {focusOnAct}; }
QPushButton[kind="primary"]:disabled { background: {line}; border-color: {line}; color: {disabled}; }
QPushButton[kind="danger"] { color: {danger}; border: 1px solid {danger}; }
QPushButton[kind="danger"]:hover { background: {danger}; color: {onDanger}; }
QPushButton[kind="danger"]:focus { border: 2px solid {danger}; }
QPushButton[kind="danger"]:disabled { color: {disabled}; border-color: {line}; }
QPushButton[kind="quiet"], QToolButton[kind="quiet"] {
    background: transparent; border: 1px solid transparent; border-radius: {5}px; padding: 0 {8}px;
}
QPushButton[kind="quiet"]:hover, QToolButton[kind="quiet"]:hover { background: {hover}; }
QPushButton[kind="quiet"]:focus, QToolButton[kind="quiet"]:focus { border: 2px solid {focus}; padding: 0 {7}px; }
QPushButton[kind="link"] {
    background: transparent; border: 1px solid transparent; color: {act}; border-radius: {3}px;
    padding: 0 {3}px; min-height: {22}px;
}
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="link"]:focus { border: 2px solid {focus}; padding: 0 {2}px; min-height: {20}px; }
QPushButton[kind="link"]:disabled { color: {disabled}; }
QToolButton[kind="quiet"] { min-width: {28}px; min-height: {28}px; padding: 0; }
QToolButton[kind="quiet"]:focus { padding: 0; min-width: {26}px; min-height: {26}px; }

QLineEdit, QPlainTextEdit, QTextEdit {
    background: {card}; color: {text}; border: 1px solid {controlLine}; border-radius: {5}px;
    selection-background-color: {act}; selection-color: {onAct};
}
QLineEdit { min-height: {30}px; padding: 0 {10}px; }
QPlainTextEdit, QTextEdit { padding: {4}px {6}px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid {focus}; }
QLineEdit:focus { min-height: {28}px; padding: 0 {9}px; }
QPlainTextEdit:focus, QTextEdit:focus { padding: {3}px {5}px; }
QLineEdit:read-only, QLineEdit:disabled, QPlainTextEdit:disabled { background: {window}; color: {muted}; border-color: {line}; }
QLineEdit[problem="true"], QPlainTextEdit[problem="true"] { border: 2px solid {late}; }
QLineEdit[problem="true"] { min-height: {28}px; padding: 0 {9}px; }
QLineEdit[kind="filter"], QPushButton[kind="filter"] {
    border: 1px solid transparent; border-radius: {3}px; background: transparent; color: {muted};
    min-height: 0; padding: 0 {4}px; text-align: left; font-weight: normal;
}
QLineEdit[kind="filter"]:focus, QPushButton[kind="filter"]:focus {
    border: 2px solid {focus}; padding: 0 {3}px; min-height: 0; color: {text};
}

QAbstractSpinBox QLineEdit, QComboBox QLineEdit, QAbstractSpinBox QLineEdit:focus, QComboBox QLineEdit:focus {
    border: none; background: transparent; padding: 0; min-height: 0;
}

QFrame[kind="card"] QAbstractItemView { border: none; }
QAbstractItemView { background: {card}; color: {text}; border: 1px solid {line}; outline: none; }
QTableView { gridline-color: {line}; alternate-background-color: {alternateRow}; }
QHeaderView { background: {headerGround}; border: none; }
QHeaderView::section {
    background: {headerGround}; color: {text}; border: none; border-right: 1px solid {line};
    border-bottom: 1px solid {line}; padding: {4}px {8}px; min-height: {26}px; font-weight: bold;
}
QTableCornerButton::section { background: {headerGround}; border: none; }

QTabWidget::pane { border: none; border-top: 1px solid {line}; }
QTabBar { background: transparent; qproperty-drawBase: 0; }
QTabBar::tab {
    background: transparent; color: {muted}; border: none; border-bottom: 3px solid transparent;
    padding: {5}px {2}px; margin-right: {13}px; min-height: {22}px;
}
QTabBar::tab:hover { color: {text}; }
QTabBar::tab:selected { color: {text}; font-weight: bold; border-bottom: 3px solid {act}; }
QTabBar::tab:selected:focus { border: 2px solid {focus}; border-bottom: 3px solid {act}; }
QTabBar::tab:disabled { color: {disabled}; }

QMenuBar { background: {card}; color: {text}; border-bottom: 1px solid {line}; padding: 0 {8}px; }
QMenuBar::item { padding: {4}px {10}px; background: transparent; border-radius: {4}px; }
QMenuBar::item:selected { background: {selection}; color: {onSelection}; }
QMenu { background: {card}; color: {text}; border: 1px solid {line}; padding: {4}px; }
QMenu::item { padding: {6}px {24}px {6}px {12}px; border-radius: {4}px; }
QMenu::item:selected { background: {selection}; color: {onSelection}; }
QMenu::item:disabled { color: {disabled}; }
QMenu::separator { height: 1px; background: {line}; margin: {4}px {8}px; }

QScrollBar:vertical { background: transparent; width: {12}px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: {12}px; margin: 0; }
QScrollBar::handle { background: {controlLine}; border-radius: {4}px; margin: 2px; }
QScrollBar::handle:vertical { min-height: {32}px; }
QScrollBar::handle:horizontal { min-width: {32}px; }
QScrollBar::handle:hover { background: {muted}; }
#navigation QScrollBar:vertical { width: {8}px; }
#navigation QScrollBar::handle:vertical { background: {navigationMuted}; margin: 1px 2px 1px 1px; border-radius: {2}px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: transparent; }

QProgressBar {
    background: {neutralGround}; border: 1px solid {line}; border-radius: {4}px; text-align: center;
    color: {text}; min-height: {12}px; max-height: {14}px; font-size: {11}px;
}
QProgressBar::chunk { background: {act}; border-radius: {3}px; }
)";

const QHash<QString, Token> &tokens()
{
    static const QHash<QString, Token> names{
        {QStringLiteral("window"), Token::Window},
        {QStringLiteral("card"), Token::Card},
        {QStringLiteral("line"), Token::Line},
        {QStringLiteral("controlLine"), Token::ControlLine},
        {QStringLiteral("text"), Token::Text},
        {QStringLiteral("muted"), Token::Muted},
        {QStringLiteral("navigationMuted"), Token::NavigationMuted},
        {QStringLiteral("disabled"), Token::Disabled},
        {QStringLiteral("act"), Token::Act},
        {QStringLiteral("onAct"), Token::OnAct},
        {QStringLiteral("actHover"), Token::ActHover},
        {QStringLiteral("danger"), Token::Danger},
        {QStringLiteral("onDanger"), Token::OnDanger},
        {QStringLiteral("hover"), Token::Hover},
        {QStringLiteral("selection"), Token::Selection},
        {QStringLiteral("onSelection"), Token::OnSelection},
        {QStringLiteral("alternateRow"), Token::AlternateRow},
        {QStringLiteral("headerGround"), Token::HeaderGround},
        {QStringLiteral("focus"), Token::Focus},
        {QStringLiteral("focusOnAct"), Token::FocusOnAct},
        {QStringLiteral("late"), Token::Late},
        {QStringLiteral("neutralGround"), Token::NeutralGround},
    };
    return names;
}

QString valueOf(const QString &name)
{
    bool isSize = false;
    const int size = name.toInt(&isSize);
    if (isSize)
        return QString::number(Theme::px(size));
    const auto found = tokens().constFind(name);
    Q_ASSERT_X(found != tokens().constEnd(), "style sheet", qPrintable(name));
    return Theme::color(*found).name();
}

// A brace with a word right behind it is a place holder; one with white space opens a rule.
bool opensPlaceHolder(QStringView text, qsizetype at)
{
    return text[at] == u'{' && at + 1 < text.size() && text[at + 1].isLetterOrNumber();
}

} // namespace

QString styleSheet()
{
    const QStringView text(sheet);
    QString filled;
    filled.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!opensPlaceHolder(text, at)) {
            filled += text[at];
            continue;
        }
        const qsizetype end = text.indexOf(u'}', at);
        filled += valueOf(text.mid(at + 1, end - at - 1).toString());
        at = end;
    }
    return filled;
}

} // namespace anguan
