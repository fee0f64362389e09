// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/history.h"
#include "models/records/recordlist.h"
#include "models/records/recordstore.h"
#include "models/vault/database.h"
#include "models/vault/journal.h"
#include "tests/support/temporaryvault.h"
#include "tests/support/validvalues.h"

#include <QSignalSpy>
#include <QTest>

using namespace anguan;

namespace {

const QDateTime start(QDate(2026, 3, 2), QTime(1, 0), Qt::UTC);

const Register &systems()
{
    return *Catalogue::find(QStringLiteral("systems"));
}

const Register &people()
{
    return *Catalogue::find(QStringLiteral("people"));
}

template <typename T>
QString sentence(const Result<T> &result)
{
    return result ? QStringLiteral("(it succeeded)") : result.error().text;
}

template <typename T>
bool hasProblem(const Result<T> &result, const QString &field)
{
    if (result)
        return false;
    for (const Problem &problem : result.error().problems) {
        if (problem.field == field && !problem.text.isEmpty())
            return true;
    }
    return false;
}

qint64 entries(TemporaryVault &vault)
{
    return TemporaryVault::must(Journal(vault.database()).head()).sequence;
}

} // namespace

/// What the store refuses, keeps, and says about it.
class TestRecordStore : public QObject
{
    Q_OBJECT
private slots:
    void badValuesAreRefusedByField_data();
    void badValuesAreRefusedByField();
    void inputIsTidied();
    void uniqueSaysWhoHasIt();
    void staleVersionSaysWhoChangedIt();
    void nothingChangedWritesNothing();
    void withdrawnStaysAndIsReferredToNoMore();
    void enginesOwnTheirFields();
    void rolesAreEnforced_data();
    void rolesAreEnforced();
    void numbersAreNeverReused();
    void resolveFindsOneOrSaysWhy();
    void importIsAllOrNothing();
    void historySpeaksTheReadersWords();
    void failedSaveLeavesNothing();
    void announcesAfterTheCommit();
};

void TestRecordStore::badValuesAreRefusedByField_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("a required name is missing") << "name" << QJsonValue();
    QTest::newRow("a name of white space is missing") << "name" << QJsonValue(QStringLiteral("　 "));
    QTest::newRow("a name too long") << "name" << QJsonValue(QString(101, QLatin1Char('x')));
    QTest::newRow("a name with a control sign") << "name" << QJsonValue(QStringLiteral("a\u0001b"));
    QTest::newRow("a level six") << "protection_level" << QJsonValue(QStringLiteral("6"));
    QTest::newRow("a filing number without hyphen")
        << "filing_number" << QJsonValue(QStringLiteral("4306230002100012"));
    QTest::newRow("a day that is none") << "last_assessment" << QJsonValue(QStringLiteral("2026-02-30"));
    QTest::newRow("an assessment tomorrow") << "last_assessment" << QJsonValue(QStringLiteral("2026-03-03"));
    QTest::newRow("a number out of range") << "audit_log_months" << QJsonValue(601);
    QTest::newRow("a fraction") << "audit_log_months" << QJsonValue(1.5);
    QTest::newRow("words where a number belongs") << "audit_log_months" << QJsonValue(QStringLiteral("half"));
    QTest::newRow("an address of five parts") << "address" << QJsonValue(QStringLiteral("10.1.2.3.4"));
    QTest::newRow("an address with 256") << "address" << QJsonValue(QStringLiteral("10.1.2.256"));
    QTest::newRow("text where yes or no belongs") << "antivirus" << QJsonValue(QStringLiteral("yes"));
    QTest::newRow("a reference to nobody")
        << "administrator_a" << QJsonValue(QStringLiteral("PER-2026-9999"));
    QTest::newRow("a reference of another register")
        << "administrator_a" << QJsonValue(QStringLiteral("DEP-2026-0001"));
    QTest::newRow("a list where a number belongs") << "department" << QJsonValue(QJsonArray{1});
    QTest::newRow("an unknown field") << "colour" << QJsonValue(QStringLiteral("red"));
    QTest::newRow("an item with an unknown column")
        << "components" << QJsonValue(QJsonArray{QJsonObject{{QStringLiteral("colour"), 1}}});
    QTest::newRow("an item with a wrong address")
        << "components"
        << QJsonValue(QJsonArray{QJsonObject{{QStringLiteral("address"), QStringLiteral("1.2")}}});
    QTest::newRow("the engine's state") << "state" << QJsonValue(QStringLiteral("in_service"));
    QTest::newRow("a department named twice")
        << "using_departments"
        << QJsonValue(QJsonArray{QStringLiteral("DEP-2026-0001"), QStringLiteral("DEP-2026-0001")});
}

void TestRecordStore::badValuesAreRefusedByField()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    FixedClock clock(start);
    TemporaryVault vault;
    RecordStore store(*vault);
    ValidValues valid(store);
    Values values = valid.of(systems());
    QVERIFY2(!hasProblem(store.create(systems(), values), field), "the base must be right");
    values = valid.of(systems());
    if (value.isNull())
        values.remove(field);
    else
        values.insert(field, value);
    const qint64 before = entries(vault);
    const auto result = store.create(systems(), values);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Invalid);
    QVERIFY2(hasProblem(result, field), qPrintable(sentence(result)));
    QCOMPARE(result.error().problems.size(), 1);
    QCOMPARE(entries(vault), before);
}

void TestRecordStore::inputIsTidied()
{
    FixedClock clock(start);
    TemporaryVault vault;
    RecordStore store(*vault);
    ValidValues valid(store);
    Values values = valid.of(systems());
    values.insert(QStringLiteral("name"), QStringLiteral("　门户网站２号 "));
    values.insert(QStringLiteral("last_assessment"), QStringLiteral("2026年1月5日"));
    values.insert(QStringLiteral("audit_log_months"), QStringLiteral("１２"));
    values.insert(QStringLiteral("department"),
                  valid.stored(*Catalogue::find(QStringLiteral("departments"))).number.toLower());
    values.insert(QStringLiteral("vendor"), QString());
    const Record record = TemporaryVault::must(store.create(systems(), values));
    QCOMPARE(record.values.value(QStringLiteral("name")).toString(), QStringLiteral("门户网站2号"));
    QCOMPARE(record.values.value(QStringLiteral("last_assessment")).toString(), QStringLiteral("2026-01-05"));
    QCOMPARE(record.values.value(QStringLiteral("audit_log_months")), QJsonValue(12));
    QVERIFY(!record.values.contains(QStringLiteral("vendor")));
    QCOMPARE(TemporaryVault::must(store.find(systems(), record.number)).values, record.values);
}

void TestRecordStore::uniqueSaysWhoHasIt()
{
    TemporaryVault vault;
    RecordStore store(*vault);
    ValidValues valid(store);
    const Record first = valid.stored(systems());
    Values values = valid.of(systems());
    values.insert(QStringLiteral("name"), first.values.value(QStringLiteral("name")));
    const auto second = store.create(systems(), values);
    QVERIFY(hasProblem(second, QStringLiteral("name")));
    QVERIFY(sentence(second).contains(first.number));
    // A withdrawn record gives its name back.
    TemporaryVault::must(store.withdraw(systems(), first.number, 1, QStringLiteral("停用")));
    QVERIFY(store.create(systems(), values));
}

void TestRecordStore::staleVersionSaysWhoChangedIt()
{
    TemporaryVault vault;
    RecordStore store(*vault);
    ValidValues valid(store);
    const Record record = valid.stored(people());
    Values mine = record.values;
    mine.insert(QStringLiteral("remark"), QStringLiteral("一"));
    QVERIFY(store.change(people(), record.number, 1, mine));
    mine.insert(QStringLiteral("remark"), QStringLiteral("二"));
    const auto late = store.change(people(), record.number, 1, mine);
    QVERIFY(!late);
    QVERIFY(sentence(late).contains(QStringLiteral("周安然")));
    QVERIFY(!store.withdraw(people(), record.number, 1, QStringLiteral("x")));
    QCOMPARE(TemporaryVault::must(store.find(people(), record.number)).values.value(QStringLiteral("remark")),
             QJsonValue(QStringLiteral("一")));
}

void TestRecordStore::nothingChangedWritesNothing()
{
    TemporaryVault vault;
    RecordStore store(*vault);
    ValidValues valid(store);
    const Record record = valid.stored(people());
    const qint64 before = entries(vault);
    QCOMPARE(TemporaryVault::must(store.change(people(), record.number, 1, record.values)).version, 1);
    QCOMPARE(entries(vault), before);
}

void TestRecordStore::withdrawnStaysAndIsReferredToNoMore()
{
    TemporaryVault vault;
    RecordStore store(*vault);
    ValidValues valid(store);
    const Record person = valid.stored(people());
    Values values = valid.of(systems());
    values.insert(QStringLiteral("administrator_a"), person.number);
    const Record system = TemporaryVault::must(store.create(systems(), values));

    QVERIFY(!store.withdraw(people(), person.number, 1, QStringLiteral(" ")));
    const auto refused = store.withdraw(people(), person.number, 1, QStringLiteral("调离"));
    QVERIFY(!refused);
    QVERIFY(sentence(refused).contains(system.number));
    QVERIFY(refused.error().problems.first().text.contains(system.number));

    TemporaryVault::must(store.withdraw(systems(), system.number, 1, QStringLiteral("停用")));
    QVERIFY(store.withdraw(people(), person.number, 1, QStringLiteral("调离")));
    Values next = valid.of(systems());
    next.insert(QStringLiteral("administrator_a"), person.number);
    QVERIFY(hasProblem(store.create(systems(), next), QStringLiteral("administrator_a")));
}

void TestRecordStore::enginesOwnTheirFields()
{
    FixedClock clock(start);
    TemporaryVault vault;
    RecordStore store(*vault);
    ValidValues valid(store);
    const Record planned = valid.stored(systems());
    QCOMPARE(planned.values.value(QStringLiteral("state")), QJsonValue(QStringLiteral("planned")));
    const Record live = TemporaryVault::must(
        store.changeByEngine(systems(), planned.number,
                             {{QStringLiteral("state"), QStringLiteral("in_service")},
                              {QStringLiteral("in_service_since"), QStringLiteral("2026-03-01")}},
                             QStringLiteral("APV-2026-0001")));
    QCOMPARE(live.values.value(QStringLiteral("state")), QJsonValue(QStringLiteral("in_service")));
    const auto changes = TemporaryVault::must(History(vault.database()).of(systems(), planned.number));
    QCOMPARE(changes.first().reason, QStringLiteral("APV-2026-0001"));
    QCOMPARE(changes.first().fields.size(), 2);

    // A form that does not show the state keeps it; one that types another is refused.
    Values form = live.values;
    form.remove(QStringLiteral("state"));
    form.insert(QStringLiteral("remark"), QStringLiteral("迁移机房"));
    const Record kept = TemporaryVault::must(store.change(systems(), live.number, live.version, form));
    QCOMPARE(kept.values.value(QStringLiteral("state")), QJsonValue(QStringLiteral("in_service")));
    form.insert(QStringLiteral("state"), QStringLiteral("retired"));
    QVERIFY(hasProblem(store.change(systems(), live.number, kept.version, form), QStringLiteral("state")));
    // The engine's values pass the same rules.
    QVERIFY(
        hasProblem(store.changeByEngine(systems(), planned.number,
                                        {{QStringLiteral("in_service_since"), QStringLiteral("2027-01-01")}},
                                        QStringLiteral("x")),
                   QStringLiteral("in_service_since")));
}

void TestRecordStore::rolesAreEnforced_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<bool>("mayEdit");
    QTest::newRow("the officer keeps the registers") << "officer" << true;
    QTest::newRow("a leader signs and keeps nothing") << "leader" << false;
    QTest::newRow("an operator records what was carried out, elsewhere") << "operator" << false;
    QTest::newRow("an auditor changes nothing") << "auditor" << false;
}

void TestRecordStore::rolesAreEnforced()
{
    QFETCH(QString, login);
    QFETCH(bool, mayEdit);
    TemporaryVault vault;
    vault.addEverybody();
    Record record;
    Values another;
    {
        RecordStore store(*vault);
        ValidValues valid(store);
        record = valid.stored(people());
        another = valid.of(people());
    }
    vault.unlockAs(login);
    RecordStore store(*vault);
    QVERIFY(store.find(people(), record.number)); // everybody reads
    const auto made = store.create(people(), another);
    QCOMPARE(made.has_value(), mayEdit);
    if (!mayEdit)
        QCOMPARE(made.error().code, ErrorCode::Denied);
    Values changed = record.values;
    changed.insert(QStringLiteral("remark"), QStringLiteral("改"));
    QCOMPARE(store.change(people(), record.number, 1, changed).has_value(), mayEdit);
    QCOMPARE(store.withdraw(people(), record.number, mayEdit ? 2 : 1, QStringLiteral("作废")).has_value(),
             mayEdit);
    another.remove(QStringLiteral("staff_number"));
    QCOMPARE(store.importAll(people(), {{1, {}, another}}, false, false).has_value(), mayEdit);
}

void TestRecordStore::numbersAreNeverReused()
{
    FixedClock clock(start);
    TemporaryVault vault;
    RecordStore store(*vault);
    ValidValues valid(store);
    const Record first = valid.stored(people());
    TemporaryVault::must(store.withdraw(people(), first.number, 1, QStringLiteral("作废")));
    const Record second = valid.stored(people());
    QVERIFY(second.number > first.number);
    clock.advance(365LL * 24 * 3600 * 1000);
    const Record next = valid.stored(people());
    QCOMPARE(next.number, QStringLiteral("PER-2027-0001"));
    QVERIFY(next.id > second.id);
}

void TestRecordStore::resolveFindsOneOrSaysWhy()
{
    TemporaryVault vault;
    RecordStore store(*vault);
    ValidValues valid(store);
    const auto person = [&](const QString &name) {
        Values values = valid.of(people());
        values.insert(QStringLiteral("name"), name);
        return TemporaryVault::must(store.create(people(), values)).number;
    };
    const QString zeng = person(QStringLiteral("曾国华"));
    const QString li = person(QStringLiteral("李明"));
    const QString same = person(QStringLiteral("李明"));
    const auto found = [&](const QString &typed) {
        const auto record = store.resolve(people(), typed);
        return record ? record->number : QString();
    };
    QCOMPARE(found(zeng.toLower()), zeng);
    QCOMPARE(found(QStringLiteral(" 曾国华")), zeng);
    QCOMPARE(found(QStringLiteral("zgh")), zeng);
    QCOMPARE(found(QStringLiteral("zengguohua")), zeng);
    QCOMPARE(found(QStringLiteral("cengguohua")), zeng);
    QCOMPARE(found(QStringLiteral("zg")), QString());
    const auto twice = store.resolve(people(), QStringLiteral("李明"));
    QVERIFY(sentence(twice).contains(li) && sentence(twice).contains(same));
    QVERIFY(!store.resolve(people(), QStringLiteral("无此人")));
    QVERIFY(!store.resolve(people(), QStringLiteral("%")));
    QVERIFY(!store.resolve(people(), QString()));
}

void TestRecordStore::importIsAllOrNothing()
{
    TemporaryVault vault;
    RecordStore store(*vault);
    ValidValues valid(store);
    const Record old = valid.stored(people());
    QList<RecordStore::Incoming> rows;
    for (int i = 0; i < 5; ++i)
        rows.append({i + 2, {}, valid.of(people())});
    rows.append({7, old.number, old.values});
    const qint64 before = entries(vault);

    QList<RecordStore::Incoming> broken = rows;
    broken[3].values.remove(QStringLiteral("name"));
    const auto refused = store.importAll(people(), broken, true, false);
    QVERIFY(!refused);
    QCOMPARE(refused.error().problems.first().row, 5);
    QCOMPARE(refused.error().problems.first().field, QStringLiteral("name"));
    QCOMPARE(entries(vault), before);

    const auto dry = TemporaryVault::must(store.importAll(people(), rows, true, true));
    QCOMPARE(dry.created, 5);
    QCOMPARE(dry.unchanged, 1);
    QCOMPARE(entries(vault), before);
    const auto done = TemporaryVault::must(store.importAll(people(), rows, true, false));
    QCOMPARE(done.created, 5);
    QCOMPARE(entries(vault), before + 6); // five records and the import itself

    rows = {{2, old.number, {{QStringLiteral("remark"), QStringLiteral("新")}}}};
    QVERIFY(!store.importAll(people(), rows, false, false)); // an update must be meant
    QCOMPARE(TemporaryVault::must(store.importAll(people(), rows, true, false)).changed, 1);
    const Record changed = TemporaryVault::must(store.find(people(), old.number));
    QCOMPARE(changed.values.value(QStringLiteral("name")), old.values.value(QStringLiteral("name")));
    rows = {{2, QStringLiteral("PER-2026-9999"), old.values}};
    QVERIFY(!store.importAll(people(), rows, true, false));
}

void TestRecordStore::historySpeaksTheReadersWords()
{
    FixedClock clock(start);
    TemporaryVault vault;
    RecordStore store(*vault);
    ValidValues valid(store);
    const Record person = valid.stored(people());
    Values values = valid.of(systems());
    values.insert(QStringLiteral("protection_level"), QStringLiteral("2"));
    values.insert(QStringLiteral("rto_hours"), 8);
    Record system = TemporaryVault::must(store.create(systems(), values));
    values.insert(QStringLiteral("protection_level"), QStringLiteral("3"));
    values.insert(QStringLiteral("administrator_b"), person.number);
    values.insert(QStringLiteral("antivirus"), !values.value(QStringLiteral("antivirus")).toBool());
    values.insert(QStringLiteral("rto_hours"), 4);
    if (system.values.value(QStringLiteral("administrator_a")) == QJsonValue(person.number))
        values.remove(QStringLiteral("administrator_a"));
    system = TemporaryVault::must(store.change(systems(), system.number, 1, values, QStringLiteral("定级")));
    const QList<Change> changes =
        TemporaryVault::must(History(vault.database()).of(systems(), system.number));
    QHash<QString, QString> after;
    for (const FieldChange &field : changes.first().fields)
        after.insert(field.label, field.after);
    QCOMPARE(after.value(QStringLiteral("Administrator B")),
             person.values.value(QStringLiteral("name")).toString());
    QCOMPARE(after.value(QStringLiteral("Protection level")), QStringLiteral("Level 3"));
    QCOMPARE(after.value(QStringLiteral("Recovery time objective (RTO)")), QStringLiteral("4 hours"));
    QVERIFY(after.value(QStringLiteral("Antivirus")) == QStringLiteral("Yes") ||
            after.value(QStringLiteral("Antivirus")) == QStringLiteral("No"));
}

void TestRecordStore::failedSaveLeavesNothing()
{
    TemporaryVault vault;
    RecordStore store(*vault);
    ValidValues valid(store);
    const Values person = valid.of(people());
    const auto indexed = [&] {
        return TemporaryVault::must(vault.database().scalar(QStringLiteral("SELECT count(*) FROM search")))
            .toInt();
    };
    const qint64 before = entries(vault);
    const qint64 total = TemporaryVault::must(RecordList(vault.database()).total(people()));
    const int words = indexed();
    QString number;
    {
        // A caller's transaction that never commits takes the record, its number and its entry along.
        auto outer = TemporaryVault::must(Transaction::begin(vault.database()));
        number = TemporaryVault::must(store.create(people(), person)).number;
        QCOMPARE(indexed(), words + 1);
    }
    QCOMPARE(entries(vault), before);
    QCOMPARE(TemporaryVault::must(RecordList(vault.database()).total(people())), total);
    QCOMPARE(indexed(), words);
    QCOMPARE(TemporaryVault::must(store.create(people(), person)).number, number);
    QCOMPARE(indexed(), words + 1);
}

void TestRecordStore::announcesAfterTheCommit()
{
    TemporaryVault vault;
    RecordStore store(*vault);
    ValidValues valid(store);
    const Values first = valid.of(people());
    const Values second = valid.of(people());
    QSignalSpy spy(&*vault, &Vault::recordChanged);
    QVERIFY(store.create(people(), first));
    QCOMPARE(spy.size(), 1);
    {
        auto outer = TemporaryVault::must(Transaction::begin(vault.database()));
        QVERIFY(store.create(people(), second));
        QCOMPARE(spy.size(), 1);
        QVERIFY(outer.commit());
    }
    QTRY_COMPARE(spy.size(), 2);
}

QTEST_GUILESS_MAIN(TestRecordStore)
#include "tst_recordstore.moc"
