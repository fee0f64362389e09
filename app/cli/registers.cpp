// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/allverbs.h"
#include "app/cli/fieldkinds.h"
#include "app/cli/invocation.h"
#include "app/tr.h"
#include "models/base/tr.h"
#include "models/registers/catalogue.h"
#include "models/registers/display.h"

namespace anguan {

namespace {

QJsonObject fieldJson(const Field &field)
{
    QJsonObject json{{QStringLiteral("id"), QString::fromLatin1(field.id)},
                     {QStringLiteral("label"), fieldLabel(field)},
                     {QStringLiteral("kind"), fieldKindId(field.kind)},
                     {QStringLiteral("required"), field.isRequired}};
    if (field.target[0] != '\0')
        json.insert(QStringLiteral("target"), QString::fromLatin1(field.target));
    if (field.article[0] != '\0')
        json.insert(QStringLiteral("article"), QString::fromLatin1(field.article));
    QJsonArray choices;
    for (const Choice &choice : field.choices) {
        choices.append(QJsonObject{{QStringLiteral("id"), QString::fromLatin1(choice.id)},
                                   {QStringLiteral("label"), Tr::shown(choice.label)}});
    }
    if (!choices.isEmpty())
        json.insert(QStringLiteral("choices"), choices);
    return json;
}

QJsonArray asJson()
{
    QJsonArray all;
    for (const Register *reg : Catalogue::all()) {
        QJsonArray fields;
        for (const Field &field : reg->fields)
            fields.append(fieldJson(field));
        all.append(QJsonObject{{QStringLiteral("id"), QString::fromLatin1(reg->id)},
                               {QStringLiteral("title"), reg->shownTitle()},
                               {QStringLiteral("prefix"), QString::fromLatin1(reg->prefix)},
                               {QStringLiteral("articles"), reg->articleList()},
                               {QStringLiteral("fields"), fields}});
    }
    return all;
}

Result<int> run(Invocation &call)
{
    if (call.has("json")) {
        call.out().json(asJson());
        return 0;
    }
    for (const Register *reg : Catalogue::all()) {
        call.out().line(QStringLiteral("%1  %2  (%3, %4)")
                            .arg(QString::fromLatin1(reg->id), reg->shownTitle(),
                                 QString::fromLatin1(reg->prefix), reg->articleList()));
        QList<QStringList> rows;
        for (const Field &field : reg->fields) {
            rows.append({QStringLiteral("  ") + QString::fromLatin1(field.id), fieldLabel(field),
                         fieldKindId(field.kind), field.isRequired ? AppTr::tr("required") : QString(),
                         QString::fromLatin1(field.article)});
        }
        call.out().table({QStringLiteral("  ") + AppTr::tr("Field"), AppTr::tr("Label"), AppTr::tr("Kind"),
                          AppTr::tr("Required"), AppTr::tr("Article")},
                         rows);
        call.out().line();
    }
    return 0;
}

} // namespace

const Verb &Verbs::registers()
{
    static const Verb verb = {
        "registers",         QT_TRANSLATE_NOOP("app", "The catalogue: every register with its fields."),
        Needs::Core,         {},
        {VerbOptions::json}, run};
    return verb;
}

} // namespace anguan
