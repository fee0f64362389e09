// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/language.h"
#include "models/exchange/celltext.h"
#include "models/exchange/headermatch.h"
#include "models/exchange/recordexport.h"
#include "models/exchange/tablefile.h"
#include "models/exchange/tableimport.h"
#include "models/exchange/tablelayout.h"
#include "models/registers/display.h"
#include "models/vault/journal.h"
#include "tests/support/anyrecords.h"
#include "tests/support/temporaryvault.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringEncoder>
#include <QTest>

using namespace anguan;

namespace {

QString written(TemporaryVault &vault, const QByteArray &bytes,
                const QString &name = QStringLiteral("table.csv"))
{
    const QString path = vault.folder() + QLatin1Char('/') + name;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return path;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const Register &departments()
{
    return *Catalogue::find(QStringLiteral("departments"));
}

QString said(const Error &error)
{
    QStringList lines{error.text};
    for (const Problem &problem : error.problems)
        lines.append(QStringLiteral("%1:%2 %3").arg(problem.row).arg(problem.column).arg(problem.text));
    return lines.join(QLatin1Char('\n'));
}

qint64 totalOf(TemporaryVault &vault, const Register &reg)
{
    return TemporaryVault::must(RecordList(vault.database()).total(reg, true));
}

Field choiceOfLevels()
{
    return choiceField("level", "Level", {{"1", "Level 1"}, {"2", "Level 2"}, {"3", "Level 3"}});
}

} // namespace

class TestExchange : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { Language::install(QString::fromLatin1(Language::english)); }

    void cellsAreRead_data()
    {
        QTest::addColumn<Field>("field");
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char *name, const Field &field, const char16_t *cell,
                            const QJsonValue &value) {
            QTest::newRow(name) << field << QString::fromUtf16(cell) << value;
        };
        const Field level = choiceOfLevels();
        row("a choice by its id", level, u"3", QStringLiteral("3"));
        row("a choice by its label", level, u"Level 3", QStringLiteral("3"));
        row("a choice by its label in other capitals", level, u"level 3", QStringLiteral("3"));
        row("a choice by a Chinese numeral", level, u"三级", QStringLiteral("3"));
        row("a choice by a full-width digit", level, u"３级", QStringLiteral("3"));
        const Field yes = yesNoField("y", "Y");
        row("yes in Chinese", yes, u"是", true);
        row("no in Chinese", yes, u"否", false);
        row("yes in English", yes, u"YES", true);
        row("true", yes, u"true", true);
        row("one", yes, u"1", true);
        row("a tick", yes, u"√", true);
        Field months = integerField("m", "M");
        months.measured("months");
        row("a number", months, u"12", 12);
        row("full-width digits", months, u"１２", 12);
        row("thousands apart", months, u"1,200", 1200);
        row("with its unit", months, u"12 months", 12);
        row("as Excel writes it", months, u"12.0", 12);
        row("below zero", months, u"-3", -3);
        const Field date = dateField("d", "D");
        row("an ISO date", date, u"2026-11-21", QStringLiteral("2026-11-21"));
        row("a Chinese date", date, u"2026年1月5日", QStringLiteral("2026-01-05"));
        row("slashes", date, u"2026/1/5", QStringLiteral("2026-01-05"));
        row("with midnight behind it", date, u"2026/1/5 0:00:00", QStringLiteral("2026-01-05"));
        const Field instant = instantField("i", "I");
        row("local time", instant, u"2026-11-21 16:02", QStringLiteral("2026-11-21T08:02:00.000Z"));
        row("local time to the millisecond", instant, u"2026-11-21 16:02:03.045",
            QStringLiteral("2026-11-21T08:02:03.045Z"));
        row("nothing", level, u"  ", QJsonValue(QJsonValue::Undefined));
    }
    void cellsAreRead()
    {
        QFETCH(Field, field);
        QFETCH(QString, cell);
        QFETCH(QJsonValue, value);
        const ParsedCell parsed = parseCell(field, cell, {});
        QCOMPARE(parsed.problem, QString());
        QCOMPARE(parsed.value, value);
    }

    void cellsAreRefused_data()
    {
        QTest::addColumn<Field>("field");
        QTest::addColumn<QString>("cell");
        QTest::newRow("no such choice") << choiceOfLevels() << QStringLiteral("九级");
        QTest::newRow("neither yes nor no") << yesNoField("y", "Y") << QStringLiteral("maybe");
        QTest::newRow("half a number") << integerField("i", "I") << QStringLiteral("1.5");
        QTest::newRow("a number beyond all bounds")
            << integerField("i", "I") << QStringLiteral("99999999999999999999");
        QTest::newRow("no day of the calendar") << dateField("d", "D") << QStringLiteral("2026-02-30");
        QTest::newRow("no hour of the day") << instantField("i", "I") << QStringLiteral("2026-02-03 25:00");
    }
    void cellsAreRefused()
    {
        QFETCH(Field, field);
        QFETCH(QString, cell);
        const ParsedCell parsed = parseCell(field, cell, {});
        QVERIFY(parsed.value.isUndefined());
        QVERIFY2(parsed.problem.contains(cell), qPrintable(parsed.problem));
    }

    void headingsInEitherLanguage_data()
    {
        QTest::addColumn<QString>("installed");
        QTest::newRow("while English is installed") << QStringLiteral("en");
        QTest::newRow("while Chinese is installed") << QStringLiteral("zh_CN");
    }
    void headingsInEitherLanguage()
    {
        QFETCH(QString, installed);
        QVERIFY(Language::install(installed));
        for (const Register *reg : Catalogue::all()) {
            for (const char *language : {Language::english, Language::chinese}) {
                Language::install(QString::fromLatin1(language));
                QStringList header{QStringLiteral("序号"), numberHeading()};
                QStringList ids{QString(), QString()};
                for (const Field &field : reg->fields) {
                    header.append(fieldLabel(field) + (field.isRequired ? QStringLiteral("*") : QString()));
                    ids.append(QLatin1String(field.id));
                }
                Language::install(installed);
                const HeaderMatch match = matchHeader(*reg, header, false);
                QVERIFY2(match.problems.isEmpty(),
                         qPrintable(QLatin1String(reg->id) + QLatin1String(": ") +
                                    (match.problems.isEmpty() ? QString() : match.problems.first().text)));
                QCOMPARE(match.numberColumn(), 1);
                for (int i = 2; i < ids.size(); ++i)
                    QCOMPARE(QLatin1String(match.columns.at(i).field->id), ids.at(i));
            }
        }
    }

    void exportedTablesChangeNothing_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("format");
        for (const char *format : {"csv", "xlsx", "json"}) {
            QTest::addRow("%s in English", format) << QStringLiteral("en") << QString::fromLatin1(format);
            QTest::addRow("%s in Chinese", format) << QStringLiteral("zh_CN") << QString::fromLatin1(format);
        }
    }
    /// Export and import again is identity, for every register of the catalogue, with every field filled.
    void exportedTablesChangeNothing()
    {
        QFETCH(QString, language);
        QFETCH(QString, format);
        QVERIFY(Language::install(language));
        TemporaryVault vault;
        samples::AnyRecords records(*vault);
        for (const Register *reg : Catalogue::all()) {
            QList<Record> made;
            for (int i = 0; i < 3; ++i)
                made.append(records.make(*reg));
            const QString id = QLatin1String(reg->id);
            const QString path = vault.folder() + QLatin1Char('/') + id + QLatin1Char('.') + format;
            const qint64 total = totalOf(vault, *reg);
            const auto count = exportRecords(*vault, ListQuery{id}, path);
            QVERIFY2(count, qPrintable(count ? QString() : said(count.error())));
            QCOMPARE(*count, total);

            // Every cell reads back to the stored value.
            const auto file = TableFile::open(path);
            QVERIFY2(file, qPrintable(file ? QString() : said(file.error())));
            const Table table = TemporaryVault::must((*file)->read(*reg, {}));
            const TableLayout layout = findLayout(*reg, table);
            QCOMPARE(layout.headerRow, format == QLatin1String("xlsx") ? 2 : 0); // below title and unit
            QCOMPARE(layout.headerRows, 1);
            QCOMPARE(table.rows.size(), total + layout.firstRow());
            QVERIFY(table.faults.isEmpty());
            const HeaderMatch match = matchHeader(*reg, layout.headings, false);
            QVERIFY2(match.problems.isEmpty(), qPrintable(id + match.problems.value(0).text));
            const Resolve byNumber = [](const QString &, const QString &typed) {
                return Resolved{typed.section(QLatin1Char(' '), 0, 0), {}};
            };
            const RecordStore store(*vault);
            for (QStringList row : table.rows.mid(layout.firstRow())) {
                const Record record = TemporaryVault::must(store.find(*reg, row.at(match.numberColumn())));
                row.resize(match.columns.size()); // a sheet keeps no empty cells at the end of a row
                for (int i = 0; i < match.columns.size(); ++i) {
                    const Field *field = match.columns.at(i).field;
                    if (!field)
                        continue;
                    const ParsedCell parsed =
                        parseCell(*field, table.isGuarded ? unguarded(row.at(i)) : row.at(i), byNumber);
                    QCOMPARE(parsed.problem, QString());
                    const QJsonValue stored = record.values.value(QLatin1String(field->id));
                    QVERIFY2(parsed.value == stored || (parsed.value.isUndefined() && stored.isUndefined()),
                             qPrintable(id + QLatin1Char('.') + QLatin1String(field->id) +
                                        QStringLiteral(": ") + row.at(i)));
                }
            }
            if (reg->engineOnly)
                continue;
            ImportOptions update;
            update.update = true;
            const auto imported = importCsv(*vault, *reg, path, update);
            QVERIFY2(imported, qPrintable(imported ? QString() : said(imported.error())));
            QCOMPARE(imported->unchanged, int(total));
            QCOMPARE(imported->created + imported->changed, 0);
        }
    }

    void formulasComeInAsText()
    {
        TemporaryVault vault;
        const QString path = written(vault, "name\n=cmd|' /C calc'!A0\n");
        const auto imported = importCsv(*vault, departments(), path);
        QVERIFY2(imported, qPrintable(imported ? QString() : said(imported.error())));
        QCOMPARE(imported->created, 1);
        const QString out = vault.folder() + QStringLiteral("/out.csv");
        QVERIFY(exportRecords(*vault, ListQuery{QStringLiteral("departments")}, out));
        QVERIFY2(contents(out).contains("'=cmd|"), contents(out).constData());
        QVERIFY(contents(out).startsWith("\xef\xbb\xbf"));
        QVERIFY(contents(out).endsWith("\r\n"));
    }

    void chineseExcelTable()
    {
        TemporaryVault vault;
        QVERIFY(Language::install(QString::fromLatin1(Language::chinese)));
        const QString name = fieldLabel(departments().name());
        QStringEncoder encoder("GB18030");
        const QByteArray bytes =
            encoder.encode(QStringLiteral("序号,%1\r\n1,不动产登记中心\r\n2,规划股\r\n").arg(name));
        const auto imported = importCsv(*vault, departments(), written(vault, bytes));
        QVERIFY2(imported, qPrintable(imported ? QString() : said(imported.error())));
        QCOMPARE(imported->encoding, QStringLiteral("GB18030"));
        QCOMPARE(imported->created, 2);
        QVERIFY(RecordStore(*vault).resolve(departments(), QStringLiteral("规划股")));
    }

    void everyFaultIsSaidAtOnceAndNothingStored()
    {
        TemporaryVault vault;
        samples::AnyRecords records(*vault);
        const Register &systems = *Catalogue::find(QStringLiteral("systems"));
        const Record department = records.make(departments());
        const qint64 before = totalOf(vault, systems);
        const QByteArray bytes = "name,department,importance,network_zone,protection_level,last_assessment\n"
                                 "好的," +
                                 department.number.toUtf8() +
                                 ",important,internet,三级,2025-01-02\n"
                                 "坏的,没有这个部门,第一,internet,三级,不是日期\n"
                                 ",,important,internet,9,2025-01-02\n";
        const auto imported = importCsv(*vault, systems, written(vault, bytes));
        QVERIFY(!imported);
        QCOMPARE(imported.error().code, ErrorCode::Invalid);
        QSet<std::pair<int, int>> places;
        for (const Problem &problem : imported.error().problems)
            places.insert({problem.row, problem.column});
        for (const std::pair<int, int> &place :
             {std::pair(3, 2), std::pair(3, 3), std::pair(3, 6), std::pair(4, 5)})
            QVERIFY2(places.contains(place), qPrintable(said(imported.error())));
        QCOMPARE(totalOf(vault, systems), before);
    }

    void faultsOfTheStoreHaveTheirColumn()
    {
        TemporaryVault vault;
        const Register &systems = *Catalogue::find(QStringLiteral("systems"));
        samples::AnyRecords records(*vault);
        const Record department = records.make(departments());
        const QByteArray bytes = "number,network_zone,department,name,importance,filing_number\n,internet," +
                                 department.number.toUtf8() + ",甲,important,12\n";
        const auto imported = importCsv(*vault, systems, written(vault, bytes));
        QVERIFY(!imported);
        bool found = false;
        for (const Problem &problem : imported.error().problems)
            found = found || (problem.row == 2 && problem.column == 6);
        QVERIFY2(found, qPrintable(said(imported.error())));
    }

    void headingFaults_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("column");
        QTest::newRow("unknown") << QByteArray("name,colour\nx,red\n") << 2;
        QTest::newRow("twice") << QByteArray("name,Name\nx,y\n") << 2;
        QTest::newRow("required one missing") << QByteArray("phone\n123\n") << 0;
        QTest::newRow("empty file") << QByteArray() << -1;
    }
    void headingFaults()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, column);
        TemporaryVault vault;
        const auto imported = importCsv(*vault, departments(), written(vault, bytes));
        QVERIFY(!imported);
        QCOMPARE(imported.error().code, ErrorCode::Invalid);
        if (column < 0)
            return;
        const auto &problems = imported.error().problems;
        QVERIFY2(std::any_of(problems.begin(), problems.end(),
                             [column](const Problem &problem) {
                                 return problem.row == 1 && problem.column == column;
                             }),
                 qPrintable(said(imported.error())));
    }

    void unknownColumnsMayBeLeftOut()
    {
        TemporaryVault vault;
        ImportOptions options;
        options.ignoreUnknownColumns = true;
        const auto imported =
            importCsv(*vault, departments(), written(vault, "name,colour\nx,red\n"), options);
        QVERIFY(imported);
        QCOMPARE(imported->ignoredColumns, QStringList{QStringLiteral("colour")});
    }

    void trialRunStoresNothing()
    {
        TemporaryVault vault;
        ImportOptions options;
        options.dryRun = true;
        const auto imported = importCsv(*vault, departments(), written(vault, "name\n甲\n乙\n"), options);
        QVERIFY(imported);
        QCOMPARE(imported->created, 2);
        QCOMPARE(totalOf(vault, departments()), 0);
    }

    void updateChangesTheRowsThatDiffer()
    {
        TemporaryVault vault;
        QVERIFY(importCsv(*vault, departments(), written(vault, "name\n甲\n乙\n")));
        const RecordStore store(*vault);
        const QString number = store.resolve(departments(), QStringLiteral("甲"))->number;
        const QString other = store.resolve(departments(), QStringLiteral("乙"))->number;
        const QByteArray bytes = "number,name\n" + number.toUtf8() + ",甲甲\n" + other.toUtf8() + ",乙\n";
        QVERIFY(!importCsv(*vault, departments(), written(vault, bytes)));
        ImportOptions update;
        update.update = true;
        const auto imported = importCsv(*vault, departments(), written(vault, bytes), update);
        QVERIFY2(imported, qPrintable(imported ? QString() : said(imported.error())));
        QCOMPARE(imported->changed, 1);
        QCOMPARE(imported->unchanged, 1);
        QCOMPARE(store.nameOf(number), QStringLiteral("甲甲"));

        const auto unknown =
            importCsv(*vault, departments(), written(vault, "number,name\nDEP-1999-0001,丙\n"), update);
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().problems.first().row, 2);
        const QByteArray twice = "number,name\n" + number.toUtf8() + ",一\n" + number.toUtf8() + ",二\n";
        QVERIFY(!importCsv(*vault, departments(), written(vault, twice), update));
    }

    void numberAndNameOfAReferenceMustAgree()
    {
        TemporaryVault vault;
        samples::AnyRecords records(*vault);
        const Record department = records.make(departments());
        const Register &people = *Catalogue::find(QStringLiteral("people"));
        const Record person = records.make(people);
        const QString path = vault.folder() + QStringLiteral("/people.csv");
        QVERIFY(exportRecords(*vault, ListQuery{QStringLiteral("people")}, path));
        QByteArray bytes = contents(path);
        const QByteArray shown = person.values.value(QStringLiteral("department")).toString().toUtf8() + ' ';
        QVERIFY(bytes.contains(shown));
        bytes.replace(shown, shown + "另外的");
        ImportOptions update;
        update.update = true;
        const auto imported = importCsv(*vault, people, written(vault, bytes), update);
        QVERIFY(!imported);
        QVERIFY2(said(imported.error()).contains(QStringLiteral("另外的")),
                 qPrintable(said(imported.error())));
    }

    void jsonHasIdsLabelsAndValues()
    {
        TemporaryVault vault;
        samples::AnyRecords records(*vault);
        for (const Register *reg : Catalogue::all()) {
            const Record made = records.make(*reg);
            const QString path =
                vault.folder() + QLatin1Char('/') + QLatin1String(reg->id) + QStringLiteral(".json");
            QVERIFY(exportRecords(*vault, ListQuery{QLatin1String(reg->id)}, path));
            QJsonParseError parse;
            const QJsonArray all = QJsonDocument::fromJson(contents(path), &parse).array();
            QCOMPARE(parse.error, QJsonParseError::NoError);
            QCOMPARE(all.size(), totalOf(vault, *reg));
            const auto one = std::find_if(all.begin(), all.end(), [&made](const QJsonValue &object) {
                return object[QLatin1String("number")].toString() == made.number;
            });
            QVERIFY(one != all.end());
            const Record stored = TemporaryVault::must(RecordStore(*vault).find(*reg, made.number));
            Values values;
            const QJsonObject fields = (*one)[QLatin1String("fields")].toObject();
            for (auto it = fields.begin(); it != fields.end(); ++it) {
                values.insert(it.key(), it.value()[QLatin1String("value")]);
                QVERIFY(!it.value()[QLatin1String("label")].toString().isEmpty());
            }
            QCOMPARE(values, stored.values);
        }
    }

    void exportIsEnteredInTheJournal()
    {
        TemporaryVault vault;
        samples::AnyRecords(*vault).make(departments());
        const QString path = vault.folder() + QStringLiteral("/out.csv");
        QVERIFY(exportRecords(*vault, ListQuery{QStringLiteral("departments")}, path));
        const JournalHead head = TemporaryVault::must(Journal(vault.database()).head());
        const JournalEntry entry = TemporaryVault::must(Journal(vault.database()).at(head.sequence));
        QCOMPARE(entry.action, QStringLiteral("export"));
        QCOMPARE(entry.registerId, QStringLiteral("departments"));
        QCOMPARE(entry.after.value(QStringLiteral("records")).toInteger(), totalOf(vault, departments()));

        // What could not be written is not entered.
        const auto failed = exportRecords(*vault, ListQuery{QStringLiteral("departments")},
                                          vault.folder() + QStringLiteral("/none/out.csv"));
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, ErrorCode::Io);
        QCOMPARE(TemporaryVault::must(Journal(vault.database()).head()).sequence, head.sequence);
        QCOMPARE(exportRecords(*vault, ListQuery{QStringLiteral("departments")},
                               vault.folder() + QStringLiteral("/x.odt"))
                     .error()
                     .code,
                 ErrorCode::Usage);
    }

    void rolesAreAsked()
    {
        TemporaryVault vault;
        vault.addEverybody();
        const QString path = written(vault, "name\n甲\n");
        for (const QString &login : {QStringLiteral("auditor"), QStringLiteral("leader")}) {
            vault.unlockAs(login);
            const auto imported = importCsv(*vault, departments(), path);
            QVERIFY(!imported);
            QCOMPARE(imported.error().code, ErrorCode::Denied);
        }
    }

    void templatesAreFilledInAndComeBack()
    {
        for (const Register *reg : Catalogue::all()) {
            TemporaryVault vault;
            const QString path = vault.folder() + QStringLiteral("/template.csv");
            QVERIFY(writeTemplate(*reg, path));
            const Table table = TemporaryVault::must(readCsv(path));
            QCOMPARE(table.rows.size(), 1);
            QVERIFY(matchHeader(*reg, table.rows.first(), false).problems.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestExchange)
#include "tst_exchange.moc"
