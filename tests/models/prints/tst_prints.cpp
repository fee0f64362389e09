// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/clock.h"
#include "models/base/language.h"
#include "models/crypto/digest.h"
#include "models/prints/recoveryletter.h"
#include "models/prints/registerprint.h"
#include "models/registers/display.h"
#include "tests/support/anyrecords.h"
#include "tests/support/temporaryvault.h"

#include <QTest>

using namespace anguan;

namespace {

RegisterSheet sheetOf(TemporaryVault &vault, const ListQuery &query)
{
    return TemporaryVault::must(registerSheet(*vault, query));
}

} // namespace

class TestPrints : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { Language::install(QString::fromLatin1(Language::english)); }

    void datesOnPaper_data()
    {
        QTest::addColumn<QString>("iso");
        QTest::addColumn<QString>("chinese");
        QTest::addColumn<QString>("english");
        QTest::newRow("no leading zeros") << QStringLiteral("2026-01-05") << QStringLiteral("2026年1月5日")
                                          << QStringLiteral("5 January 2026");
        QTest::newRow("two digits stay") << QStringLiteral("2026-11-21") << QStringLiteral("2026年11月21日")
                                         << QStringLiteral("21 November 2026");
        QTest::newRow("nothing stays nothing") << QString() << QString() << QString();
    }
    void datesOnPaper()
    {
        QFETCH(QString, iso);
        QFETCH(QString, chinese);
        QFETCH(QString, english);
        QCOMPARE(paperDate(iso), english);
        Language::install(QString::fromLatin1(Language::chinese));
        QCOMPARE(paperDate(iso), chinese);
    }

    void everyRegisterPrints()
    {
        TemporaryVault vault;
        samples::AnyRecords records(*vault);
        for (const Register *reg : Catalogue::all()) {
            const Record made = records.make(*reg);
            const RegisterSheet sheet = sheetOf(vault, ListQuery{QLatin1String(reg->id)});
            QVERIFY(!sheet.title.isEmpty());
            QCOMPARE(sheet.unit, vault->unit());
            QVERIFY2(sheet.columns.size() > 1, reg->id);
            int printed = 1;
            for (const Field &field : reg->fields)
                printed += field.printWidth > 0 ? 1 : 0;
            QCOMPARE(sheet.columns.size(), printed);
            QCOMPARE(sheet.columns.size() + sheet.omitted.size(), reg->fields.size() + 1);
            QCOMPARE(sheet.rows.size(), TemporaryVault::must(RecordList(vault.database()).total(*reg)));
            bool found = false;
            for (const QStringList &row : sheet.rows) {
                QCOMPARE(row.size(), sheet.columns.size());
                found = found || row.first() == made.number;
            }
            QVERIFY(found);
            QCOMPARE(sheet.signatures.size(), 4);
            QVERIFY(sheet.signatures.first().contains(vault->session().name));
        }
    }

    void everyRecordPrints()
    {
        TemporaryVault vault;
        samples::AnyRecords records(*vault);
        for (const Register *reg : Catalogue::all()) {
            const Record made = records.make(*reg);
            const auto form = recordSheet(*vault, made.number);
            QVERIFY2(form, qPrintable(form ? QString() : form.error().text));
            QCOMPARE(form->number, made.number);
            QCOMPARE(form->cells.size(), reg->fields.size());
            for (const Field &field : reg->fields) {
                const auto cell =
                    std::find_if(form->cells.begin(), form->cells.end(),
                                 [&field](const FormCell &one) { return one.label == fieldLabel(field); });
                QVERIFY2(cell != form->cells.end(), field.id);
                const bool stored = made.values.contains(QLatin1String(field.id));
                QVERIFY2(!stored || !cell->value.isEmpty(), field.id);
            }
        }
        QCOMPARE(recordSheet(*vault, QStringLiteral("XXX-2026-0001")).error().code, ErrorCode::Invalid);
        QVERIFY(!recordSheet(*vault, QStringLiteral("SYS-1999-0001")));
    }

    void filterIsSaid()
    {
        TemporaryVault vault;
        samples::AnyRecords records(*vault);
        const Register &reg = *Catalogue::find(QStringLiteral("departments"));
        const Record one = records.make(reg);
        records.make(reg);
        ListQuery query{QStringLiteral("departments")};
        QCOMPARE(sheetOf(vault, query).identification.lines.filter(QStringLiteral("Whole register")).size(),
                 1);
        query.filters.append(Filter{
            QStringLiteral("name"), FilterOp::Equals, {one.values.value(QStringLiteral("name")).toString()}});
        const RegisterSheet sheet = sheetOf(vault, query);
        QCOMPARE(sheet.rows.size(), 1);
        const qint64 whole = TemporaryVault::must(RecordList(vault.database()).total(reg));
        QVERIFY(whole > 1);
        const QString line = sheet.identification.lines.last();
        QVERIFY2(line.contains(QStringLiteral("1 rows (whole register %1 rows)").arg(whole)),
                 qPrintable(line));
        QVERIFY2(line.contains(describeFilter(reg, query.filters.first())), qPrintable(line));
        Language::install(QString::fromLatin1(Language::chinese));
        const QString chinese = sheetOf(vault, query).identification.lines.last();
        QVERIFY2(chinese.contains(QStringLiteral("全册 %1 行").arg(whole)), qPrintable(chinese));
    }

    void digestIsOfTheContentAlone()
    {
        TemporaryVault vault;
        samples::AnyRecords records(*vault);
        const Register &reg = *Catalogue::find(QStringLiteral("departments"));
        records.make(reg);
        const ListQuery query{QStringLiteral("departments")};
        FixedClock clock(QDateTime(QDate(2026, 11, 21), QTime(10, 42)));
        const RegisterSheet first = sheetOf(vault, query);
        clock.advance(86'400'000);
        const RegisterSheet second = sheetOf(vault, query);
        QVERIFY(first.filledOn != second.filledOn);
        QCOMPARE(first.identification.contentDigest, second.identification.contentDigest);
        QCOMPARE(first.identification.contentDigest.size(), 64);
        records.make(reg);
        QVERIFY(sheetOf(vault, query).identification.contentDigest != first.identification.contentDigest);
        QVERIFY(first.identification.qr.contains(first.identification.contentDigest.toUpper()));
        QVERIFY(first.identification.qr.contains(first.identification.journalHead));
        QVERIFY(first.identification.qr.contains(QStringLiteral("departments")));
    }

    void recoveryKeyIsOnThePaperOnly()
    {
        TemporaryVault vault;
        const LetterSheet letter = TemporaryVault::must(recoveryLetter(*vault, vault.recoveryKey()));
        QCOMPARE(letter.code, vault.recoveryKey());
        QVERIFY(letter.paragraphs.size() >= 3);
        QVERIFY(!letter.identification.qr.contains(vault.recoveryKey()));
        QVERIFY(letter.identification.contentDigest.isEmpty());
        QVERIFY(
            !letter.identification.qr.contains(hex(sm3(vault.recoveryKey().toUtf8())), Qt::CaseInsensitive));
    }
};

QTEST_GUILESS_MAIN(TestPrints)
#include "tst_prints.moc"
