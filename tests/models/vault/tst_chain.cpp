// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/canonicaljson.h"
#include "models/base/clock.h"
#include "models/crypto/digest.h"
#include "models/vault/database.h"
#include "models/vault/headsignature.h"
#include "tests/support/temporaryvault.h"

#include <QTest>

Q_DECLARE_METATYPE(anguan::Journal::Filter)

using namespace anguan;

class TestChain : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_vault = std::make_unique<TemporaryVault>(); }
    void cleanup() { m_vault.reset(); }
    void theHashIsOverThePublishedBytes();
    void triggersRefuse_data();
    void triggersRefuse();
    void anEntryGoesWithItsTransaction();
    void aBrokenChainIsLocated_data();
    void aBrokenChainIsLocated();
    void filtersFind_data();
    void filtersFind();
    void everyUnlockIsSignedAtTheLock();
    void aForgedSignatureIsNamed_data();
    void aForgedSignatureIsNamed();
    void everyActionHasAName();

private:
    Journal journal() { return Journal(m_vault->database()); }
    JournalEntry append(const QString &action, const QString &reg = {}, const QString &record = {},
                        const QString &reason = {})
    {
        JournalEntry entry;
        entry.action = action;
        entry.registerId = reg;
        entry.record = record;
        entry.reason = reason;
        entry.before = {{QStringLiteral("level"), 2}};
        entry.after = {{QStringLiteral("level"), 3}, {QStringLiteral("名称"), QStringLiteral("平台\"\\\n")}};
        return TemporaryVault::must(journal().append((*m_vault)->session(), entry));
    }

    std::unique_ptr<TemporaryVault> m_vault;
};

void TestChain::theHashIsOverThePublishedBytes()
{
    const JournalHead before = *journal().head();
    const JournalEntry entry = append(QStringLiteral("change"), QStringLiteral("systems"),
                                      QStringLiteral("SYS-2026-0001"), QStringLiteral("复查 ²"));
    // Written down here a second time, from the description and not from the code.
    const QJsonObject described{{QStringLiteral("action"), entry.action},
                                {QStringLiteral("actor"), entry.actor},
                                {QStringLiteral("actor_name"), entry.actorName},
                                {QStringLiteral("after"), entry.after},
                                {QStringLiteral("at"), entry.at},
                                {QStringLiteral("before"), entry.before},
                                {QStringLiteral("reason"), entry.reason},
                                {QStringLiteral("record"), entry.record},
                                {QStringLiteral("register"), entry.registerId},
                                {QStringLiteral("sequence"), entry.sequence}};
    QCOMPARE(entry.sequence, before.sequence + 1);
    QCOMPARE(entry.previous, before.hash);
    QCOMPARE(hex(entry.hash), hex(sm3(before.hash + *canonicalJson(described))));
    const auto read = journal().at(entry.sequence);
    QVERIFY(read);
    QCOMPARE(read->after, entry.after);
    QCOMPARE(read->hash, entry.hash);
    QCOMPARE(journal().head()->hash, entry.hash);
}

void TestChain::triggersRefuse_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("changing an entry") << "UPDATE journal SET reason = 'x' WHERE sequence = 1";
    QTest::newRow("changing nothing at all") << "UPDATE journal SET reason = reason";
    QTest::newRow("removing an entry") << "DELETE FROM journal WHERE sequence = 1";
    QTest::newRow("removing the last entry")
        << "DELETE FROM journal WHERE sequence = (SELECT max(sequence) FROM journal)";
    QTest::newRow("replacing an entry")
        << "INSERT OR REPLACE INTO journal SELECT * FROM journal WHERE sequence = 1";
    QTest::newRow("replacing the last entry")
        << "INSERT OR REPLACE INTO journal SELECT * FROM journal ORDER BY sequence DESC LIMIT 1";
    QTest::newRow("leaving a hole") << "INSERT INTO journal SELECT sequence + 5, at, actor, actor_name, "
                                       "action, register, record, before, after, "
                                       "reason, previous, hash FROM journal ORDER BY sequence DESC LIMIT 1";
    QTest::newRow("changing a signature") << "UPDATE head_signatures SET signer = 'x'";
    QTest::newRow("removing a signature") << "DELETE FROM head_signatures";
}

void TestChain::triggersRefuse()
{
    QFETCH(QString, sql);
    append(QStringLiteral("change"));
    QVERIFY((*m_vault)->signHead());
    const auto count = journal().count({});
    QVERIFY(!m_vault->database().execute(sql));
    QCOMPARE(*journal().count({}), *count);
    QVERIFY(!journal().verify()->brokenAt);
}

void TestChain::anEntryGoesWithItsTransaction()
{
    const JournalHead before = *journal().head();
    {
        auto transaction = Transaction::begin(m_vault->database());
        QVERIFY(transaction);
        append(QStringLiteral("change"));
    }
    QCOMPARE(journal().head()->sequence, before.sequence);
    append(QStringLiteral("change"));
    QVERIFY(!journal().verify()->brokenAt);
}

void TestChain::aBrokenChainIsLocated_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("reason") << "UPDATE journal SET reason = 'other' WHERE sequence = 5";
    QTest::newRow("actor") << "UPDATE journal SET actor = 'other' WHERE sequence = 5";
    QTest::newRow("name of the actor") << "UPDATE journal SET actor_name = '' WHERE sequence = 5";
    QTest::newRow("action") << "UPDATE journal SET action = 'create' WHERE sequence = 5";
    QTest::newRow("instant") << "UPDATE journal SET at = '2020-01-01T00:00:00.000Z' WHERE sequence = 5";
    QTest::newRow("register") << "UPDATE journal SET register = 'people' WHERE sequence = 5";
    QTest::newRow("record") << "UPDATE journal SET record = 'SYS-2026-0002' WHERE sequence = 5";
    QTest::newRow("one value before") << "UPDATE journal SET before = '{\"level\":1}' WHERE sequence = 5";
    QTest::newRow("one blank after") << "UPDATE journal SET after = after || ' ' WHERE sequence = 5";
    QTest::newRow("previous hash") << "UPDATE journal SET previous = zeroblob(32) WHERE sequence = 5";
    QTest::newRow("own hash") << "UPDATE journal SET hash = zeroblob(32) WHERE sequence = 5";
    QTest::newRow("an entry moved") << "UPDATE journal SET sequence = 500 WHERE sequence = 5";
}

void TestChain::aBrokenChainIsLocated()
{
    QFETCH(QString, sql);
    for (int i = 0; i < 8; ++i)
        append(QStringLiteral("change"), QStringLiteral("systems"), QStringLiteral("SYS-2026-0001"));
    QVERIFY(!journal().verify()->brokenAt);
    // As somebody would who has the vault key and tools of their own.
    QVERIFY(m_vault->database().executeScript(QStringLiteral("DROP TRIGGER journal_no_update")));
    QVERIFY(m_vault->database().execute(sql));
    const auto report = journal().verify();
    QVERIFY(report);
    QVERIFY(report->brokenAt);
    QCOMPARE(*report->brokenAt, sql.contains(QLatin1String("sequence = 500")) ? 6 : 5);
    QCOMPARE(report->entries, 4);
}

void TestChain::filtersFind_data()
{
    QTest::addColumn<Journal::Filter>("filter");
    QTest::addColumn<int>("found");
    QTest::newRow("by record") << Journal::Filter{{}, QStringLiteral("SYS-2026-0001"), {}, {}, {}, {}, {}}
                               << 2;
    QTest::newRow("by register") << Journal::Filter{QStringLiteral("people"), {}, {}, {}, {}, {}, {}} << 1;
    QTest::newRow("by action") << Journal::Filter{{}, {}, {}, QStringLiteral("withdraw"), {}, {}, {}} << 1;
    QTest::newRow("by an actor who did nothing")
        << Journal::Filter{{}, {}, QStringLiteral("nobody"), {}, {}, {}, {}} << 0;
    QTest::newRow("by a local day")
        << Journal::Filter{{}, {}, {}, {}, QStringLiteral("2026-03-02"), QStringLiteral("2026-03-02"), {}}
        << 1;
    QTest::newRow("from a day on")
        << Journal::Filter{{}, {}, {}, QStringLiteral("change"), QStringLiteral("2026-03-02"), {}, {}} << 2;
    QTest::newRow("by a word of the reason")
        << Journal::Filter{{}, {}, {}, {}, {}, {}, QStringLiteral("50%")} << 1;
    QTest::newRow("by a value") << Journal::Filter{{}, QStringLiteral("PER-2026-0001"), {}, {}, {},
                                                   {}, QStringLiteral("平台")}
                                << 1;
    QTest::newRow("a percent sign is itself")
        << Journal::Filter{{}, {}, {}, {}, {}, {}, QStringLiteral("5%0")} << 0;
    QTest::newRow("no injection") << Journal::Filter{QStringLiteral("x' OR 1 = 1 --"), {}, {}, {}, {}, {}, {}}
                                  << 0;
}

void TestChain::filtersFind()
{
    QFETCH(Journal::Filter, filter);
    QFETCH(int, found);
    const auto on = [](const char *day) {
        return QDateTime(QDate::fromString(QLatin1String(day), Qt::ISODate), QTime(0, 30), Qt::LocalTime);
    };
    {
        FixedClock clock(on("2026-03-01"));
        append(QStringLiteral("withdraw"), QStringLiteral("systems"), QStringLiteral("SYS-2026-0001"));
    }
    {
        FixedClock clock(on("2026-03-02"));
        append(QStringLiteral("change"), QStringLiteral("systems"), QStringLiteral("SYS-2026-0001"),
               QStringLiteral("只完成了50%，待查"));
    }
    {
        FixedClock clock(on("2026-03-03"));
        append(QStringLiteral("change"), QStringLiteral("people"), QStringLiteral("PER-2026-0001"));
    }
    QCOMPARE(*journal().count(filter), found);
    const auto page = journal().page(filter, 0, 100);
    QVERIFY(page);
    QCOMPARE(page->size(), found);
    for (qsizetype i = 1; i < page->size(); ++i)
        QVERIFY(page->at(i).sequence < page->at(i - 1).sequence);
    if (found > 1) {
        const auto rest = journal().page(filter, page->first().sequence, 100);
        QCOMPARE(rest->size(), found - 1);
    }
}

void TestChain::everyUnlockIsSignedAtTheLock()
{
    m_vault->unlockAs(QStringLiteral("officer"));
    const JournalHead head = *journal().head();
    const auto signedAlready = signedHeads(m_vault->database(), 10);
    QVERIFY(signedAlready);
    QCOMPARE(signedAlready->size(), 1);
    QVERIFY((*m_vault)->signHead());
    QVERIFY((*m_vault)->signHead()); // signed already: nothing happens
    const auto heads = signedHeads(m_vault->database(), 10);
    QCOMPARE(heads->size(), 2);
    QCOMPARE(heads->first().sequence, head.sequence);
    QCOMPARE(heads->first().head, hex(head.hash));
    QCOMPARE(heads->first().signer, QStringLiteral("officer"));
    const auto report = verifyHeadSignatures(m_vault->database());
    QVERIFY(report);
    QCOMPARE(report->signatures, 2);
    QCOMPARE(report->damage, QStringList());
    // A leader has nothing to sign with, and nothing is signed.
    m_vault->addLogin(QStringLiteral("leader"), Role::Leader);
    m_vault->unlockAs(QStringLiteral("leader"));
    const auto before = signedHeads(m_vault->database(), 10)->size();
    QVERIFY((*m_vault)->signHead());
    QCOMPARE(signedHeads(m_vault->database(), 10)->size(), before);
}

void TestChain::aForgedSignatureIsNamed_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("another head in the statement")
        << "UPDATE head_signatures SET statement = replace(statement, '\"sequence\":', '\"sequence\":1')";
    QTest::newRow("another signature") << "UPDATE head_signatures SET signature = zeroblob(70)";
    QTest::newRow("put at another entry") << "UPDATE head_signatures SET sequence = 1";
    QTest::newRow("under another login") << "UPDATE head_signatures SET signer = 'leader'";
    QTest::newRow("an unreadable key") << "UPDATE head_signatures SET public_pem = 'none'";
}

void TestChain::aForgedSignatureIsNamed()
{
    QFETCH(QString, sql);
    m_vault->addLogin(QStringLiteral("leader"), Role::Leader);
    QVERIFY((*m_vault)->signHead());
    QVERIFY(verifyHeadSignatures(m_vault->database())->damage.isEmpty());
    QVERIFY(m_vault->database().executeScript(QStringLiteral("DROP TRIGGER head_signatures_no_update")));
    QVERIFY(m_vault->database().execute(sql));
    QCOMPARE(verifyHeadSignatures(m_vault->database())->damage.size(), 1);
}

void TestChain::everyActionHasAName()
{
    for (const QString &action : journalActions())
        QVERIFY2(journalActionName(action) != action || action.isEmpty(), qPrintable(action));
    QCOMPARE(journalActionName(QStringLiteral("something new")), QStringLiteral("something new"));
}

QTEST_GUILESS_MAIN(TestChain)
#include "tst_chain.moc"
