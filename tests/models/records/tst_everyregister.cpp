// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/history.h"
#include "models/records/recordlist.h"
#include "models/records/recordstore.h"
#include "models/records/search.h"
#include "models/vault/database.h"
#include "tests/support/temporaryvault.h"
#include "tests/support/validvalues.h"

#include <QTest>

using namespace anguan;

namespace {

const QDateTime start(QDate(2026, 3, 2), QTime(1, 0), Qt::UTC);

const Register &systems()
{
    return *Catalogue::find(QStringLiteral("systems"));
}

template <typename T>
QString sentence(const Result<T> &result)
{
    return result ? QStringLiteral("(it succeeded)") : result.error().text;
}

} // namespace

/// Every declared register through its whole life, held against its table.
class TestEveryRegister : public QObject
{
    Q_OBJECT
private slots:
    void tablesAreWhatTheDeclarationsSay_data();
    void tablesAreWhatTheDeclarationsSay();
    void everyRegisterIsKept_data();
    void everyRegisterIsKept();
    void asOfIsWhatWasKnownThen();
};

void TestEveryRegister::tablesAreWhatTheDeclarationsSay_data()
{
    QTest::addColumn<QString>("id");
    for (const Register *reg : Catalogue::all())
        QTest::newRow(reg->id) << QString::fromLatin1(reg->id);
}

void TestEveryRegister::tablesAreWhatTheDeclarationsSay()
{
    QFETCH(QString, id);
    const Register &reg = *Catalogue::find(id);
    TemporaryVault vault;
    QHash<QString, QString> columns; // name -> "TEXT NOT NULL"
    auto info = TemporaryVault::must(vault.database().query(
        QStringLiteral("SELECT name, type, \"notnull\" FROM pragma_table_info(?)"), {id}));
    while (info.next())
        columns.insert(info.text(0),
                       info.text(1) + (info.integer(2) ? QStringLiteral(" NOT NULL") : QString()));
    QHash<QString, QString> targets;
    auto keys = TemporaryVault::must(vault.database().query(
        QStringLiteral("SELECT \"from\", \"table\", \"to\" FROM pragma_foreign_key_list(?)"), {id}));
    while (keys.next())
        targets.insert(keys.text(0), keys.text(1) + QLatin1Char('.') + keys.text(2));

    QHash<QString, QString> expected{
        {QStringLiteral("id"), QStringLiteral("INTEGER")},
        {QStringLiteral("number"), QStringLiteral("TEXT NOT NULL")},
        {QStringLiteral("version"), QStringLiteral("INTEGER NOT NULL")},
        {QStringLiteral("created_at"), QStringLiteral("TEXT NOT NULL")},
        {QStringLiteral("created_by"), QStringLiteral("TEXT NOT NULL")},
        {QStringLiteral("changed_at"), QStringLiteral("TEXT NOT NULL")},
        {QStringLiteral("changed_by"), QStringLiteral("TEXT NOT NULL")},
        {QStringLiteral("withdrawn_at"), QStringLiteral("TEXT")},
        {QStringLiteral("withdrawn_reason"), QStringLiteral("TEXT")},
    };
    QHash<QString, QString> expectedTargets;
    for (const Field &field : reg.fields) {
        const QString column = QLatin1String(field.id);
        if (field.kind == FieldKind::References) {
            auto link = TemporaryVault::must(vault.database().query(
                QStringLiteral("SELECT \"table\" FROM pragma_foreign_key_list(?) WHERE \"from\" = 'target'"),
                {id + QLatin1Char('_') + column}));
            QVERIFY2(link.next(), field.id);
            QCOMPARE(link.text(0), QLatin1String(field.target));
            continue;
        }
        const bool isNumber = field.kind == FieldKind::Integer || field.kind == FieldKind::YesNo ||
                              field.kind == FieldKind::Reference;
        expected.insert(column, (isNumber ? QStringLiteral("INTEGER") : QStringLiteral("TEXT")) +
                                    (field.isRequired ? QStringLiteral(" NOT NULL") : QString()));
        if (field.kind == FieldKind::Reference)
            expectedTargets.insert(column, QLatin1String(field.target) + QStringLiteral(".id"));
        if (field.kind == FieldKind::Text && field.isSearched && !field.pattern[0]) {
            expected.insert(column + QStringLiteral("_sort"), QStringLiteral("BLOB"));
            expected.insert(column + QStringLiteral("_keys"), QStringLiteral("TEXT"));
        }
    }
    QCOMPARE(columns, expected);
    QCOMPARE(targets, expectedTargets);
    const auto made = TemporaryVault::must(vault.database().scalar(
        QStringLiteral("SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?"), {id}));
    QVERIFY(made.toString().endsWith(QStringLiteral("STRICT")));
}

void TestEveryRegister::everyRegisterIsKept_data()
{
    tablesAreWhatTheDeclarationsSay_data();
}

void TestEveryRegister::everyRegisterIsKept()
{
    QFETCH(QString, id);
    const Register &reg = *Catalogue::find(id);
    FixedClock clock(start);
    TemporaryVault vault;
    RecordStore store(*vault);
    ValidValues valid(store);
    const RecordList list(vault.database());
    const History history(vault.database());

    const Record made = valid.stored(reg);
    QVERIFY(made.number.startsWith(QLatin1String(reg.prefix) + QStringLiteral("-2026-")));
    const Record found = TemporaryVault::must(store.find(reg, made.number));
    QCOMPARE(found.values, made.values);
    QCOMPARE(found.version, 1);
    QCOMPARE(found.createdBy, QStringLiteral("officer"));
    QVERIFY(!found.values.isEmpty());

    // Another set of values, whole, on the next day.
    clock.advance(24 * 3600 * 1000LL);
    Values other = valid.of(reg);
    if (id == QLatin1String("security_group"))
        other.insert(QStringLiteral("person"), made.values.value(QStringLiteral("person")));
    const Result<Record> changed = reg.engineOnly
                                       ? store.changeByEngine(reg, made.number, other, QStringLiteral("test"))
                                       : store.change(reg, made.number, 1, other, QStringLiteral("又一次"));
    QVERIFY2(changed, qPrintable(sentence(changed)));
    QCOMPARE(changed->version, 2);
    for (auto it = other.begin(); it != other.end(); ++it)
        QCOMPARE(changed->values.value(it.key()), it.value());
    QCOMPARE(TemporaryVault::must(store.find(reg, made.number)).values, changed->values);

    const QList<Change> changes = TemporaryVault::must(history.of(reg, made.number));
    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes.first().action, QStringLiteral("change"));
    QVERIFY(!changes.first().fields.isEmpty());
    for (const FieldChange &field : changes.first().fields)
        QVERIFY(!field.label.isEmpty() && field.before != field.after);
    QCOMPARE(TemporaryVault::must(history.asOf(reg, made.number, QDate(2026, 3, 2))).values, made.values);
    QCOMPARE(TemporaryVault::must(history.asOf(reg, made.number, QDate(2026, 3, 3))).values, changed->values);
    QVERIFY(!history.asOf(reg, made.number, QDate(2026, 3, 1)));

    // Every column can be shown, sorted by and asked for emptiness; the record is among the rows.
    QStringList fields;
    for (const Field &field : reg.fields)
        fields.append(QLatin1String(field.id));
    const QList<ListRow> rows = TemporaryVault::must(list.rows(reg, {made.id}, fields));
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().number, made.number);
    for (qsizetype i = 0; i < fields.size(); ++i)
        QVERIFY2(rows.first().cells.at(i).text.isEmpty() == !changed->values.contains(fields.at(i)),
                 qPrintable(fields.at(i)));
    const QList<qint64> everything = TemporaryVault::must(list.ids({id, {}, {}, QStringLiteral("number")}));
    QCOMPARE(TemporaryVault::must(list.total(reg)), everything.size());
    for (const Field &field : reg.fields) {
        const QString column = QLatin1String(field.id);
        if (field.kind != FieldKind::References) {
            const auto sorted = list.ids({id, {}, {}, column, true});
            QVERIFY2(sorted, qPrintable(sentence(sorted)));
            QCOMPARE(QSet<qint64>(sorted->begin(), sorted->end()),
                     QSet<qint64>(everything.begin(), everything.end()));
        }
        const auto empty = list.ids({id, {{column, FilterOp::Empty, {}}}});
        const auto filled = list.ids({id, {{column, FilterOp::NotEmpty, {}}}});
        QVERIFY2(empty && filled, field.id);
        QCOMPARE(filled->contains(made.id), changed->values.contains(column));
        QCOMPARE(empty->size() + filled->size(), everything.size());
    }

    // Found by its name's first two characters; by its number.
    const QString name = changed->values.value(QLatin1String(reg.nameField)).toString();
    for (const QString &typed : {name.left(2), made.number}) {
        const auto hits = TemporaryVault::must(Search(vault.database()).find(typed, 1000));
        QVERIFY2(std::any_of(hits.begin(), hits.end(),
                             [&](const SearchHit &hit) { return hit.number == made.number; }),
                 qPrintable(typed));
    }

    if (reg.engineOnly) {
        QCOMPARE(store.create(reg, valid.of(reg)).error().code, ErrorCode::Denied);
        QCOMPARE(store.change(reg, made.number, 2, made.values).error().code, ErrorCode::Denied);
        QCOMPARE(store.withdraw(reg, made.number, 2, QStringLiteral("x")).error().code, ErrorCode::Denied);
        return;
    }
    const Record gone = TemporaryVault::must(store.withdraw(reg, made.number, 2, QStringLiteral("重复登记")));
    QVERIFY(gone.isWithdrawn());
    QVERIFY(!TemporaryVault::must(list.ids({id})).contains(made.id));
    ListQuery all{id};
    all.withWithdrawn = true;
    QVERIFY(TemporaryVault::must(list.ids(all)).contains(made.id));
    QCOMPARE(TemporaryVault::must(store.find(reg, made.number)).withdrawnReason, QStringLiteral("重复登记"));
    QVERIFY(TemporaryVault::must(history.asOf(reg, made.number, QDate(2026, 3, 3))).isWithdrawn());
    QVERIFY(!store.change(reg, made.number, 3, made.values));
    const auto hits = TemporaryVault::must(Search(vault.database()).find(made.number, 1000));
    QVERIFY(hits.isEmpty() || hits.first().number != made.number);
}

void TestEveryRegister::asOfIsWhatWasKnownThen()
{
    FixedClock clock(start);
    TemporaryVault vault;
    RecordStore store(*vault);
    ValidValues valid(store, 7);
    QRandomGenerator random(42);
    Record record = valid.stored(systems());
    QMap<QDate, Values> known{{Clock::today(), record.values}};
    for (int i = 0; i < 40; ++i) {
        clock.advance(random.bounded(1, 60) * 3600 * 1000LL);
        Values next = record.values;
        const Values other = valid.of(systems());
        for (const Field &field : systems().fields) {
            const QString id = QLatin1String(field.id);
            const bool isTied = id.startsWith(QLatin1String("fil")); // filing number and day go together
            if (field.isDerived || field.isEngineOwned || isTied || random.bounded(4) != 0)
                continue;
            if (!field.isRequired && random.bounded(3) == 0)
                next.remove(id);
            else if (other.contains(id))
                next.insert(id, other.value(id));
        }
        const auto changed = store.change(systems(), record.number, record.version, next);
        QVERIFY2(changed, qPrintable(sentence(changed)));
        record = *changed;
        known.insert(Clock::today(), record.values);
    }
    const History history(vault.database());
    for (auto it = known.begin(); it != known.end(); ++it)
        QCOMPARE(TemporaryVault::must(history.asOf(systems(), record.number, it.key())).values, it.value());
    const Record last = TemporaryVault::must(history.asOf(systems(), record.number, Clock::today()));
    QCOMPARE(last.version, record.version);
    QCOMPARE(last.changedAt, record.changedAt);
}

QTEST_GUILESS_MAIN(TestEveryRegister)
#include "tst_everyregister.moc"
