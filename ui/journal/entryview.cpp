// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/entryview.h"

#include "models/items/journalwords.h"
#include "models/registers/catalogue.h"
#include "models/registers/display.h"
#include "ui/widgets/button.h"
#include "ui/widgets/theme.h"

#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace anguan {

EntryView::EntryView(Vault &vault, QWidget *parent)
    : Card(parent)
    , m_vault(vault)
    , m_text(new QTextBrowser(this))
    , m_open(
          makeButton(tr("Open the record"), QStringLiteral("openEntryRecord"), ButtonKind::Secondary, this))
{
    m_text->setObjectName(QStringLiteral("entryText"));
    m_text->setAccessibleName(tr("Entry"));
    m_text->setStyleSheet(QStringLiteral("border: none; padding: 0; background: transparent"));
    m_text->setOpenLinks(false);
    m_text->setTabChangesFocus(true);
    body()->addWidget(m_text, 1);
    body()->addWidget(m_open, 0, Qt::AlignLeft);
    connect(m_open, &QPushButton::clicked, this, [this] { emit openRequested(m_number); });
    showEntry(nullptr);
}

void EntryView::showEntry(const JournalEntry *entry)
{
    m_number = entry ? entry->record : QString();
    m_open->setVisible(!m_number.isEmpty() && Catalogue::ofNumber(m_number));
    m_text->setHtml(entry ? asHtml(*entry) : tr("Choose an entry to see what it changed."));
}

QString EntryView::text() const
{
    return m_text->toPlainText();
}

void EntryView::focusInEvent(QFocusEvent *event)
{
    Card::focusInEvent(event);
    m_text->setFocus(Qt::OtherFocusReason);
}

QString EntryView::asHtml(const JournalEntry &entry) const
{
    const QString muted = Theme::color(Token::Muted).name();
    QString html =
        QStringLiteral("<p><b>%1</b></p><table cellspacing=\"0\" cellpadding=\"3\">")
            .arg(tr("No. %1 · %2").arg(entry.sequence).arg(journalActionName(entry.action)).toHtmlEscaped());
    const auto row = [&](const QString &label, const QString &value) {
        if (!value.isEmpty())
            html += QStringLiteral("<tr><td style=\"color:%1\">%2&nbsp;&nbsp;</td><td>%3</td></tr>")
                        .arg(muted, label.toHtmlEscaped(), value.toHtmlEscaped());
    };
    row(tr("When"), displayInstant(entry.at));
    row(tr("Who"), tr("%1 (%2)").arg(entry.actorName, entry.actor));
    row(tr("About"), subjectInWords(entry));
    row(tr("Reason"), entry.reason);
    html += QStringLiteral("</table>");
    const QList<FieldChange> changes = changesInWords(m_vault, entry);
    if (!changes.isEmpty()) {
        html += QStringLiteral("<p><b>%1</b></p><table cellspacing=\"0\" cellpadding=\"4\" width=\"100%\">"
                               "<tr style=\"color:%2\"><td>%3</td><td>%4</td><td>%5</td></tr>")
                    .arg(tr("What changed"), muted, tr("Field"), tr("Before"), tr("After"));
        for (const FieldChange &change : changes)
            html += QStringLiteral("<tr><td style=\"color:%1\">%2</td><td>%3</td><td>%4</td></tr>")
                        .arg(muted, change.label.toHtmlEscaped(), change.before.toHtmlEscaped(),
                             change.after.toHtmlEscaped());
        html += QStringLiteral("</table>");
    }
    html += QStringLiteral("<p style=\"color:%1\">%2<br>%3</p>")
                .arg(muted, tr("Hash %1").arg(QString::fromLatin1(entry.hash.toHex())),
                     tr("Follows %1").arg(QString::fromLatin1(entry.previous.toHex())));
    return html;
}

} // namespace anguan
