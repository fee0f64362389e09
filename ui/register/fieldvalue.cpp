// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/fieldvalue.h"

#include "models/base/tr.h"
#include "models/records/recordstore.h"
#include "models/registers/display.h"
#include "ui/tr.h"
#include "ui/widgets/theme.h"

#include <QJsonArray>

namespace anguan {

namespace {

QString link(const RecordStore &store, const QString &number)
{
    return QStringLiteral("<a href=\"%1\" style=\"color:%2\">%3</a>")
        .arg(number.toHtmlEscaped(), Theme::color(Token::Act).name(), store.nameOf(number).toHtmlEscaped());
}

QString itemLines(const Field &field, const QJsonArray &items)
{
    QStringList lines;
    for (const QJsonValue &item : items) {
        QStringList cells;
        for (const ItemColumn &column : field.items) {
            const QJsonValue value = item.toObject().value(QString::fromLatin1(column.id));
            if (value.isUndefined())
                continue;
            cells << (value.isBool()     ? Tr::shown(column.label)
                      : value.isDouble() ? QString::number(value.toInteger())
                                         : value.toString());
        }
        lines << cells.join(QStringLiteral(" · "));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

QLabel *makeFieldValue(const RecordStore &store, const Field &field, const QJsonValue &value)
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    label->setObjectName(QString::fromLatin1(field.id) + QStringLiteral("Value"));
    label->setTextInteractionFlags(Qt::TextBrowserInteraction);
    label->setFocusPolicy(Qt::NoFocus);
    label->setTextFormat(Qt::PlainText);
    if (value.isUndefined() || value.isNull()) {
        label->setText(UiTr::tr("—"));
        label->setProperty("type", QStringLiteral("muted"));
        return label;
    }
    if (field.kind == FieldKind::Reference || field.kind == FieldKind::References) {
        QStringList links;
        if (field.kind == FieldKind::Reference)
            links << link(store, value.toString());
        for (const QJsonValue &number : value.toArray())
            links << link(store, number.toString());
        label->setTextFormat(Qt::RichText);
        label->setText(links.join(UiTr::tr(", ")));
        label->setFocusPolicy(Qt::StrongFocus);
        return label;
    }
    if (field.kind == FieldKind::Items) {
        label->setText(itemLines(field, value.toArray()));
        return label;
    }
    label->setText(displayText(field, value));
    if (const Tone tone = choiceTone(field, value.toString());
        field.kind == FieldKind::Choice && (tone == Tone::Late || tone == Tone::Soon))
        label->setText(Theme::sign(tone) + QLatin1Char(' ') + label->text());
    return label;
}

} // namespace anguan
