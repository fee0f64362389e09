// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/crypto/digest.h"
#include "models/vault/header.h"
#include "models/vault/protect.h"
#include "models/vault/recoverykey.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QRandomGenerator>
#include <QTest>
#include <QtEndian>

#include <sys/prctl.h>
#include <sys/resource.h>

using namespace anguan;

namespace {

constexpr qsizetype digestAt = 24;
constexpr qsizetype bodyAt = 88;

VaultHeader sample(const Secret &vaultKey, Suite suite = Suite::Sm)
{
    VaultHeader header;
    header.suite = suite;
    header.sequence = 7;
    header.vaultId = QByteArray(16, 'v');
    header.fileId = QByteArray(16, 'f');
    const Secret passwordKey = Secret::random(32);
    for (const QString &login : {QStringLiteral("officer"), QStringLiteral("leader"), QString()})
        header.keySlots +=
            makeKeySlot(header.vaultId, login, KdfParameters::quick(suite), passwordKey, vaultKey);
    return header;
}

/// A copy with any body and a right digest: what a hostile file can bring.
QByteArray forged(const QByteArray &body, quint32 length, quint32 format = VaultHeader::formatVersion)
{
    QByteArray copy(VaultHeader::copySize, '\0');
    copy.replace(0, 8,
                 QByteArray("\x89"
                            "ANGUAN\n",
                            8));
    qToBigEndian(format, copy.data() + 8);
    qToBigEndian(length, copy.data() + 12);
    qToBigEndian(quint64(9), copy.data() + 16);
    copy.replace(bodyAt, std::min(body.size(), copy.size() - bodyAt),
                 body.first(std::min(body.size(), copy.size() - bodyAt)));
    copy.truncate(VaultHeader::copySize);
    const QByteArray digest = sm3(copy);
    copy.replace(digestAt, digest.size(), digest);
    return copy;
}

} // namespace

class TestHeader : public QObject
{
    Q_OBJECT

private slots:
    void comesBackAsItWas_data();
    void comesBackAsItWas();
    void aFlipInOneCopyLeavesTheOther();
    void aFlipInBothCopiesIsRefused();
    void theHigherSequenceCounts();
    void hostileBodiesAreRefused_data();
    void hostileBodiesAreRefused();
    void randomBodiesNeverCrash();
    void otherFilesAreRefused_data();
    void otherFilesAreRefused();
    void onlyTheVaultKeyMakesItAuthentic();
    void aSlotOpensOnlyWhereItBelongs();
    void tooManyLoginsAreRefused();
    void theRecoveryKeySurvivesAPen_data();
    void theRecoveryKeySurvivesAPen();
    void everySlipOfThePenIsNoticed();
    void theProcessIsProtected();
};

void TestHeader::comesBackAsItWas_data()
{
    QTest::addColumn<Suite>("suite");
    QTest::newRow("sm") << Suite::Sm;
    QTest::newRow("intl") << Suite::Intl;
}

void TestHeader::comesBackAsItWas()
{
    QFETCH(Suite, suite);
    const Secret vaultKey = Secret::random(32);
    const VaultHeader header = sample(vaultKey, suite);
    const auto copy = headerBytes(header, vaultKey);
    QVERIFY(copy);
    const auto area = readHeaderArea(*copy + *copy);
    QVERIFY(area);
    QCOMPARE(area->header.sequence, header.sequence);
    QCOMPARE(area->header.suite, suite);
    QCOMPARE(area->header.vaultId, header.vaultId);
    QCOMPARE(area->header.fileId, header.fileId);
    QCOMPARE(area->header.keySlots.size(), 3);
    QVERIFY(area->header.recoverySlot());
    const KeySlot &slot = *area->header.slotOf(QStringLiteral("leader"));
    QVERIFY(slot == *header.slotOf(QStringLiteral("leader")));
    QCOMPARE(slot.kdf.salt, header.slotOf(QStringLiteral("leader"))->kdf.salt);
    QCOMPARE(slot.kdf.suite, suite);
    if (suite == Suite::Sm)
        QCOMPARE(slot.kdf.rounds, header.keySlots.at(1).kdf.rounds);
    else
        QCOMPARE(slot.kdf.n, header.keySlots.at(1).kdf.n);
    QVERIFY(!area->header.slotOf(QStringLiteral("nobody")));
    QVERIFY(!area->header.slotOf(QString()));
}

void TestHeader::aFlipInOneCopyLeavesTheOther()
{
    const Secret vaultKey = Secret::random(32);
    const QByteArray copy = *headerBytes(sample(vaultKey), vaultKey);
    QByteArray bytes = copy + copy;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const char mask = char(1 << (at % 8));
        bytes[at] = char(bytes.at(at) ^ mask);
        const auto area = readHeaderArea(bytes);
        const size_t flipped = at < VaultHeader::copySize ? 0 : 1;
        QVERIFY2(area, qPrintable(QString::number(at)));
        QCOMPARE(area->copy, int(1 - flipped));
        QVERIFY(area->states[flipped] == CopyState::Damaged);
        QVERIFY(area->states[1 - flipped] == CopyState::Valid);
        QCOMPARE(area->header.keySlots.size(), 3);
        bytes[at] = char(bytes.at(at) ^ mask);
    }
}

void TestHeader::aFlipInBothCopiesIsRefused()
{
    const Secret vaultKey = Secret::random(32);
    const QByteArray copy = *headerBytes(sample(vaultKey), vaultKey);
    for (qsizetype at = 0; at < VaultHeader::copySize; at += 7) {
        QByteArray broken = copy;
        broken[at] = char(broken.at(at) ^ 0x10);
        const auto area = readHeaderArea(broken + broken);
        QVERIFY2(!area, qPrintable(QString::number(at)));
        QCOMPARE(area.error().code, ErrorCode::Damaged);
        QVERIFY(!area.error().text.isEmpty());
    }
}

void TestHeader::theHigherSequenceCounts()
{
    const Secret vaultKey = Secret::random(32);
    VaultHeader header = sample(vaultKey);
    const QByteArray older = *headerBytes(header, vaultKey);
    ++header.sequence;
    header.keySlots.removeLast();
    const QByteArray newer = *headerBytes(header, vaultKey);
    QCOMPARE(readHeaderArea(older + newer)->copy, 1);
    QCOMPARE(readHeaderArea(newer + older)->copy, 0);
    QCOMPARE(readHeaderArea(newer + older)->header.keySlots.size(), 2);
    QCOMPARE(readHeaderArea(newer + older)->sequences[1], 7u);
}

void TestHeader::hostileBodiesAreRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<quint32>("length");
    const auto map = [](const QCborMap &content) { return content.toCborValue().toCbor(); };
    const auto row = [](const char *name, const QByteArray &body) {
        QTest::newRow(name) << body << quint32(body.size());
    };
    const QCborMap base{{QStringLiteral("suite"), QStringLiteral("sm")},
                        {QStringLiteral("vault"), QByteArray(16, 'v')},
                        {QStringLiteral("file"), QByteArray(16, 'f')}};
    const auto with = [&](const QCborValue &slotList) {
        QCborMap full = base;
        full.insert(QStringLiteral("slots"), slotList);
        return map(full);
    };
    row("no body at all", {});
    row("not a map", QCborValue(7).toCbor());
    row("an empty map", map({}));
    row("no slots", with(QCborArray()));
    row("slots that are a number", with(7));
    row("a slot that is a text", with(QCborArray{QStringLiteral("x")}));
    row("a slot without a key", with(QCborArray{QCborMap{{QStringLiteral("id"), QByteArray(16, 'i')}}}));
    row("a slot with a short id", with(QCborArray{QCborMap{{QStringLiteral("id"), QByteArray(3, 'i')},
                                                           {QStringLiteral("key"), QByteArray(80, 'k')}}}));
    row("a slot with a huge key", with(QCborArray{QCborMap{{QStringLiteral("id"), QByteArray(16, 'i')},
                                                           {QStringLiteral("key"), QByteArray(4000, 'k')}}}));
    QCborArray many;
    for (int i = 0; i < 70; ++i)
        many.append(QCborMap{{QStringLiteral("id"), QByteArray(16, 'i')},
                             {QStringLiteral("key"), QByteArray(9, 'k')}});
    row("too many slots", with(many));
    row("an array that claims to be endless", QByteArray::fromHex("9bffffffffffffffff"));
    row("a text that claims to be endless", QByteArray::fromHex("a17bffffffffffffffff"));
    row("a map nested a thousand deep", QByteArray(2000, '\xa1'));
    QTest::newRow("a length beyond the copy") << with(QCborArray()) << quint32(8192);
    QTest::newRow("a length beyond everything") << with(QCborArray()) << quint32(0xffffffff);
}

void TestHeader::hostileBodiesAreRefused()
{
    QFETCH(QByteArray, body);
    QFETCH(quint32, length);
    const QByteArray copy = forged(body, length);
    const auto area = readHeaderArea(copy + copy);
    QVERIFY(!area);
    QCOMPARE(area.error().code, ErrorCode::Damaged);
}

void TestHeader::randomBodiesNeverCrash()
{
    QRandomGenerator random(20261121);
    const Secret vaultKey = Secret::random(32);
    const QByteArray whole = *headerBytes(sample(vaultKey), vaultKey);
    const quint32 length = qFromBigEndian<quint32>(whole.data() + 12);
    for (int round = 0; round < 3000; ++round) {
        QByteArray body = whole.mid(bodyAt, length);
        for (int i = random.bounded(1, 6); i > 0; --i)
            body[random.bounded(body.size())] = char(random.bounded(256));
        const QByteArray copy = forged(body, length);
        const auto area = readHeaderArea(copy + copy);
        if (area) // still a header, but not one of ours
            QVERIFY(!headerIsAuthentic(area->bytes, area->header.suite, vaultKey));
    }
}

void TestHeader::otherFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    const Secret vaultKey = Secret::random(32);
    const QByteArray copy = *headerBytes(sample(vaultKey), vaultKey);
    QTest::newRow("an empty file") << QByteArray() << ErrorCode::Damaged;
    QTest::newRow("one byte") << QByteArray("\x89") << ErrorCode::Damaged;
    QTest::newRow("a text") << QByteArray("name,level\n").repeated(4000) << ErrorCode::Damaged;
    QTest::newRow("zeros") << QByteArray(VaultHeader::areaSize, '\0') << ErrorCode::Damaged;
    QTest::newRow("only the magic") << copy.first(8) << ErrorCode::Damaged;
    QTest::newRow("one copy only") << copy << ErrorCode::Damaged;
    QTest::newRow("one byte short") << (copy + copy).chopped(1) << ErrorCode::Damaged;
    const QByteArray newer = forged("anything", 8, VaultHeader::formatVersion + 1);
    QTest::newRow("a newer format") << newer + newer << ErrorCode::Invalid;
    QTest::newRow("a newer format beside one of ours") << newer + copy << ErrorCode::Invalid;
}

void TestHeader::otherFilesAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    const auto area = readHeaderArea(bytes);
    QVERIFY(!area);
    QCOMPARE(area.error().code, code);
    QVERIFY(!area.error().text.isEmpty());
}

void TestHeader::onlyTheVaultKeyMakesItAuthentic()
{
    const Secret vaultKey = Secret::random(32);
    const VaultHeader header = sample(vaultKey);
    const QByteArray copy = *headerBytes(header, vaultKey);
    QVERIFY(headerIsAuthentic(copy, header.suite, vaultKey));
    QVERIFY(!headerIsAuthentic(copy, header.suite, Secret::random(32)));
    const QByteArray foreign = *headerBytes(header, Secret::random(32));
    QVERIFY(!headerIsAuthentic(foreign, header.suite, vaultKey));
    QVERIFY(!headerIsAuthentic(copy.chopped(1), header.suite, vaultKey));
}

void TestHeader::aSlotOpensOnlyWhereItBelongs()
{
    const Secret vaultKey = Secret::random(32);
    const Secret passwordKey = Secret::random(32);
    const QByteArray vaultId(16, 'v');
    const KeySlot slot = makeKeySlot(vaultId, QStringLiteral("leader"), KdfParameters::quick(Suite::Sm),
                                     passwordKey, vaultKey);
    QVERIFY(*openKeySlot(slot, vaultId, passwordKey) == vaultKey);
    QVERIFY(!openKeySlot(slot, vaultId, Secret::random(32)));
    QVERIFY(!openKeySlot(slot, QByteArray(16, 'w'), passwordKey));
    KeySlot other = slot;
    other.login = QStringLiteral("officer");
    QVERIFY(!openKeySlot(other, vaultId, passwordKey));
    other = slot;
    other.id = QByteArray(16, 'x');
    QVERIFY(!openKeySlot(other, vaultId, passwordKey));
    for (qsizetype i = 0; i < slot.wrapped.size(); ++i) {
        other = slot;
        other.wrapped[i] = char(other.wrapped.at(i) ^ 1);
        QVERIFY(!openKeySlot(other, vaultId, passwordKey));
    }
}

void TestHeader::tooManyLoginsAreRefused()
{
    const Secret vaultKey = Secret::random(32);
    VaultHeader header = sample(vaultKey);
    const KeySlot one = header.keySlots.first();
    int fitting = 0;
    while (headerBytes(header, vaultKey)) {
        header.keySlots += one;
        ++fitting;
        QVERIFY(fitting < 100);
    }
    QVERIFY2(fitting >= 25, qPrintable(QString::number(fitting)));
    QCOMPARE(headerBytes(header, vaultKey).error().code, ErrorCode::Invalid);
}

void TestHeader::theRecoveryKeySurvivesAPen_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("as printed") << "";
    QTest::newRow("in lower case") << "lower";
    QTest::newRow("without hyphens") << "bare";
    QTest::newRow("with blanks") << "blanks";
    QTest::newRow("O for 0 and l for 1") << "mistaken";
    QTest::newRow("in full width") << "wide";
}

void TestHeader::theRecoveryKeySurvivesAPen()
{
    QFETCH(QString, how);
    for (int round = 0; round < 50; ++round) {
        const Secret key = Secret::random(32);
        const QString printed = recoveryKeyText(key);
        QCOMPARE(printed.size(), 14 * 4 + 13);
        QString typed = printed;
        if (how == QLatin1String("lower"))
            typed = printed.toLower();
        if (how == QLatin1String("bare"))
            typed.remove(QLatin1Char('-'));
        if (how == QLatin1String("blanks"))
            typed = QStringLiteral("  ") + QString(typed).replace(QLatin1Char('-'), QLatin1String(" \n"));
        if (how == QLatin1String("mistaken"))
            typed.replace(QLatin1Char('0'), QLatin1Char('O')).replace(QLatin1Char('1'), QLatin1Char('l'));
        if (how == QLatin1String("wide")) {
            for (QChar &c : typed)
                c = QChar(c.unicode() + 0xfee0);
        }
        const auto read = recoveryKeyOf(typed);
        QVERIFY2(read, qPrintable(typed));
        QVERIFY(*read == key);
    }
}

void TestHeader::everySlipOfThePenIsNoticed()
{
    const QString printed = recoveryKeyText(Secret::random(32));
    for (qsizetype i = 0; i < printed.size(); ++i) {
        if (printed.at(i) == QLatin1Char('-'))
            continue;
        QString typed = printed;
        typed[i] = printed.at(i) == QLatin1Char('A') ? QLatin1Char('B') : QLatin1Char('A');
        QVERIFY(!recoveryKeyOf(typed));
        typed[i] = QLatin1Char('U');
        QVERIFY(!recoveryKeyOf(typed));
        QVERIFY(!recoveryKeyOf(QString(printed).remove(i, 1)));
    }
    QVERIFY(!recoveryKeyOf({}));
}

void TestHeader::theProcessIsProtected()
{
    QVERIFY(protectProcess());
    QCOMPARE(prctl(PR_GET_DUMPABLE), 0);
    rlimit core = {1, 1};
    QCOMPARE(getrlimit(RLIMIT_CORE, &core), 0);
    QCOMPARE(core.rlim_max, rlim_t(0));
}

QTEST_GUILESS_MAIN(TestHeader)
#include "tst_header.moc"
