// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/historyview.h"

#include "models/base/text.h"
#include "models/items/historymodel.h"
#include "models/registers/display.h"
#include "models/vault/journal.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTextDocument>
#include <QVBoxLayout>

namespace anguan {

namespace {

/// One change: when, who and what act on the first line, the reason, then one line a field.
class ChangeDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem row(option);
        initStyleOption(&row, index);
        row.text.clear();
        row.widget->style()->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);
        QTextDocument document;
        lay(document, index, option.rect.width());
        painter->save();
        painter->translate(option.rect.topLeft());
        document.drawContents(painter);
        painter->setPen(Theme::color(Token::Line));
        painter->drawLine(0, option.rect.height() - 1, option.rect.width(), option.rect.height() - 1);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *view = qobject_cast<const QListView *>(option.widget);
        const int width = view ? view->viewport()->width() : 300;
        QTextDocument document;
        lay(document, index, width);
        return {width, static_cast<int>(document.size().height()) + 1};
    }

private:
    static QString coloured(const QString &text, Token token)
    {
        return QStringLiteral("<span style=\"color:%1\">%2</span>")
            .arg(Theme::color(token).name(), text.toHtmlEscaped());
    }

    static void lay(QTextDocument &document, const QModelIndex &index, int width)
    {
        const auto *model = qobject_cast<const HistoryModel *>(index.model());
        const Change *change = model ? model->change(index.row()) : nullptr;
        if (!change)
            return;
        QString html =
            QStringLiteral("<b>%1</b> %2")
                .arg(coloured(journalActionName(change->action), Token::Text),
                     coloured(QStringLiteral("%1 · %2").arg(displayInstant(change->at), change->actorName),
                              Token::Muted));
        if (!change->reason.isEmpty())
            html += QStringLiteral("<br>") +
                    coloured(HistoryView::tr("Reason: %1").arg(change->reason), Token::Text);
        for (const FieldChange &field : change->fields) {
            html += QStringLiteral("<br>") + coloured(field.label, Token::Muted) + QStringLiteral("&nbsp; ");
            if (!field.before.isEmpty())
                html += QStringLiteral("<s>%1</s> → ").arg(coloured(field.before, Token::Muted));
            html += coloured(field.after.isEmpty() ? HistoryView::tr("(emptied)") : field.after, Token::Text);
        }
        document.setDefaultFont(Theme::font(Theme::Type::Body));
        document.setDocumentMargin(Theme::px(8));
        document.setTextWidth(width);
        document.setHtml(html);
    }
};

} // namespace

HistoryView::HistoryView(Vault &vault, const Register &reg, QWidget *parent)
    : QWidget(parent)
    , m_register(reg)
    , m_model(new HistoryModel(vault, this))
    , m_list(new QListView(this))
    , m_day(new QLineEdit(this))
    , m_notice(new Banner(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Theme::px(8), 0, 0);
    layout->setSpacing(Theme::px(8));
    auto *asOf = new QHBoxLayout;
    auto *label = new QLabel(tr("As of"), this);
    label->setProperty("type", QStringLiteral("muted"));
    label->setBuddy(m_day);
    m_day->setObjectName(QStringLiteral("asOfDay"));
    m_day->setPlaceholderText(tr("yyyy-mm-dd"));
    m_day->setAccessibleName(tr("As of day"));
    m_day->setMaximumWidth(Theme::px(130));
    QPushButton *show =
        makeButton(tr("Show that day"), QStringLiteral("asOfButton"), ButtonKind::Secondary, this);
    asOf->addWidget(label);
    asOf->addWidget(m_day);
    asOf->addWidget(show);
    asOf->addStretch();
    layout->addLayout(asOf);
    layout->addWidget(m_notice);
    m_list->setObjectName(QStringLiteral("historyList"));
    m_list->setAccessibleName(tr("History"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ChangeDelegate(m_list));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_list, 1);
    connect(show, &QPushButton::clicked, this, &HistoryView::askDay);
    connect(m_day, &QLineEdit::returnPressed, this, &HistoryView::askDay);
    connect(m_model, &HistoryModel::failed, this,
            [this](const QString &sentence) { m_notice->say(Tone::Late, sentence); });
}

void HistoryView::showRecord(const QString &number)
{
    m_notice->clear();
    if (number.isEmpty())
        m_model->clear();
    else
        m_model->showRecord(m_register, number);
}

void HistoryView::askDay()
{
    const QDate day = QDate::fromString(Text::isoDate(m_day->text()), Qt::ISODate);
    if (!day.isValid()) {
        m_notice->say(Tone::Late, tr("Write a day as 2026-11-21."));
        return;
    }
    m_notice->clear();
    m_day->setText(day.toString(Qt::ISODate));
    emit asOfAsked(day);
}

} // namespace anguan
