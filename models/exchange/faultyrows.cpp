// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/tr.h"
#include "models/exchange/recordfile.h"
#include "models/exchange/stagedimport.h"
#include "models/vault/settings.h"
#include "models/vault/vault.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QTemporaryFile>

namespace anguan {

namespace {

QString settingOf(const Register &reg)
{
    return QStringLiteral("import_headings.") + QLatin1String(reg.id);
}

} // namespace

Result<void> writeFaultyRows(const Staging &staging, const ImportOutcome &outcome, const QString &path)
{
    SheetLook look;
    look.name = staging.reg().shownTitle();
    look.title = Tr::tr("%1: rows that were not imported").arg(staging.reg().shownTitle());
    look.line = Tr::tr("Mend the marked cells and import this workbook again; the last column may stay.");
    const int width = int(staging.columns().size());
    for (int column = 0; column < width; ++column)
        look.columns.append({staging.layout().headings.value(column), CellKind::Text, 16});
    look.columns.append({reasonHeading(), CellKind::Text, 60});

    QTemporaryFile draft(path + QStringLiteral(".XXXXXX"));
    if (!draft.open())
        return notWritten(path, draft.errorString());
    ANGUAN_TRY_LET(writer, WorkbookWriter::create(draft.fileName(), look));
    // One pass over the faults: a row's sentences, and which of its cells they are about.
    QHash<int, QSet<int>> marked;
    QHash<int, QString> reasons = outcome.rowFaults;
    QList<quint64> places = outcome.cellFaults.keys();
    std::sort(places.begin(), places.end());
    for (const quint64 place : std::as_const(places)) {
        const int row = int(place >> 32);
        const int column = int(place & 0xffffffff);
        marked[row].insert(column);
        const QString heading = staging.layout().headings.value(column);
        const QString sentence = heading.isEmpty()
                                     ? outcome.cellFaults.value(place)
                                     : Tr::tr("%1: %2").arg(heading, outcome.cellFaults.value(place));
        QString &reason = reasons[row];
        reason = reason.isEmpty() ? sentence : reason + QLatin1Char('\n') + sentence;
    }
    for (int row = 0; row < outcome.fates.size(); ++row) {
        if (outcome.fates.at(row) != RowFate::Fault)
            continue;
        QStringList cells;
        for (int column = 0; column < width; ++column)
            cells.append(staging.cell(row, column));
        cells.append(reasons.value(row));
        ANGUAN_TRY(writer->add(cells, marked.value(row)));
    }
    ANGUAN_TRY(writer->close());
    QFile made(draft.fileName());
    QSaveFile file(path);
    if (!made.open(QIODevice::ReadOnly) || !file.open(QIODevice::WriteOnly))
        return notWritten(path, file.errorString());
    file.write(made.readAll());
    if (!file.commit())
        return notWritten(path, file.errorString());
    return {};
}

Synonyms rememberedHeadings(Vault &vault, const Register &reg)
{
    Synonyms known;
    const QJsonObject stored =
        QJsonDocument::fromJson(Settings(vault).text(settingOf(reg)).toUtf8()).object();
    for (auto it = stored.begin(); it != stored.end(); ++it)
        known.insert(it.key(), it.value().toString());
    return known;
}

Result<void> rememberHeadings(Vault &vault, const Register &reg, const Synonyms &learnt)
{
    if (learnt.isEmpty())
        return {};
    Synonyms known = rememberedHeadings(vault, reg);
    known.insert(learnt);
    QJsonObject stored;
    for (auto it = known.begin(); it != known.end(); ++it)
        stored.insert(it.key(), it.value());
    return Settings(vault).setText(settingOf(reg),
                                   QString::fromUtf8(QJsonDocument(stored).toJson(QJsonDocument::Compact)));
}

} // namespace anguan
